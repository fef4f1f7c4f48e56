import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Drafts() {
  return <h1>{tell(screens.drafts!.title)}</h1>
}
