import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Today() {
  return <h1>{tell(screens.today!.title)}</h1>
}
