import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'

export default function Team() {
  return <h1>{tell(screens.team!.title)}</h1>
}
