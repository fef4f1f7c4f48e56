import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Settings() {
  return <h1>{tell(screens.settings!.title)}</h1>
}
