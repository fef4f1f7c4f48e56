import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Audit() {
  return <h1>{tell(screens.audit!.title)}</h1>
}
