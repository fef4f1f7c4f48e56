import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function More() {
  return <h1>{tell(screens.more!.title)}</h1>
}
