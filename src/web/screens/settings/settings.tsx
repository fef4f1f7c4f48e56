import { me } from '#web/state/session.ts'
import { tell } from '#web/words/tell.ts'
import { screens } from '../screens.ts'
import { Code } from './code.tsx'
import { Device } from './device.tsx'
import { Person } from './person.tsx'
import { Sessions } from './sessions.tsx'
import { Tokens } from './tokens.tsx'
import './settings.css'

/** What a person sets for themselves, where they are signed in, and what this device keeps. */
export default function Settings() {
  const person = me.value
  if (!person) return null
  return (
    <div class="stack settings">
      <h1>{tell(screens.settings!.title)}</h1>
      <Person person={person} />
      <Code />
      <Sessions />
      <Tokens />
      <Device person={person} />
    </div>
  )
}
