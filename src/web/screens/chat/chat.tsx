import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Chat() {
  return <h1>{tell(screens.chat!.title)}</h1>
}
