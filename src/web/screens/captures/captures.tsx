import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Captures() {
  return <h1>{tell(screens.captures!.title)}</h1>
}
