import type { Localised } from '#domain/language.ts'
import { Icon, type IconName } from '#web/parts/icon.tsx'
import { openCapture } from '#web/state/capturing.ts'
import { begin } from '#web/state/conversation.ts'
import { to } from '#web/state/route.ts'
import { me } from '#web/state/session.ts'
import { tell } from '#web/words/tell.ts'
import type { BriefLine } from './line.tsx'
import { words } from './today-words.ts'

/** What the screen does for a line: the numbers of its client, and what becomes of a task that is done. */
export type Wishes = Readonly<{ call(line: BriefLine): void; done(line: BriefLine): Promise<void> }>

/** What one can do with a line at once; who reads only is offered nothing that writes. */
export function Doings({ line, wishes }: Readonly<{ line: BriefLine; wishes: Wishes }>) {
  const { client, section, kind, ref, text = '' } = line
  const may = me.value?.may.write === true
  const call = client && <Press icon="phone" name={words.call} does={() => wishes.call(line)} />
  const log = client && may && (
    <Press icon="plus" name={words.log} does={() => openCapture({ kind: 'log', client })} />
  )
  const ask = (name: Localised, said: Localised, icon?: IconName) =>
    client && (
      <Press
        {...(icon ? { icon } : {})}
        name={name}
        does={() => begin(tell(said, { client: client.name, text }))}
      />
    )
  switch (section) {
    case 'meetings':
      return (
        <div class="row">
          {ask(words.prepare, words.saidPrepare, 'chat')}
          <a class="button" href={`/api/meetings/${ref}.ics`} download>
            <Icon name="today" size={18} /> {tell(words.calendar)}
          </a>
          {log}
        </div>
      )
    case 'clocks':
    case 'team':
      return (
        <div class="row">
          {may && kind.endsWith('_answer')
            ? ask(words.answer, words.saidAnswer, 'drafts')
            : ask(words.requests, words.saidRequests, 'chat')}
          {call}
        </div>
      )
    case 'promises':
      return (
        <div class="row">
          {may && kind === 'promise_ours' && ask(words.kept, words.saidKept, 'approvals')}
          {call}
        </div>
      )
    case 'tasks':
      return (
        <div class="row">
          {may && (
            <Press icon="approvals" name={words.done} label={text} does={() => void wishes.done(line)} />
          )}
          {call}
        </div>
      )
    case 'approvals':
      return (
        <div class="row">
          <a class="button" href={to('approvals', ref)}>
            {tell(words.open)}
          </a>
        </div>
      )
    case 'drafts':
      return (
        <div class="row">
          <a class="button" href={to('drafts', ref)}>
            {tell(words.open)}
          </a>
        </div>
      )
    default:
      return (
        <div class="row">
          {call}
          {section === 'contacts' && log}
        </div>
      )
  }
}

/** `label` tells apart what the same word does to other lines. */
const Press = ({
  icon,
  name,
  label,
  does,
}: Readonly<{ icon?: IconName; name: Localised; label?: string; does(): void }>) => (
  <button
    type="button"
    class="button"
    onClick={does}
    {...(label ? { 'aria-label': `${tell(name)}: ${label}` } : {})}
  >
    {icon && <Icon name={icon} size={18} />} {tell(name)}
  </button>
)
