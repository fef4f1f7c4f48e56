import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Approvals() {
  return <h1>{tell(screens.approvals!.title)}</h1>
}
