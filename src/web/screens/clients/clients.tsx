import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Clients() {
  return <h1>{tell(screens.clients!.title)}</h1>
}
