import type { BriefView } from '#http/views.ts'
import { openCapture } from '#web/state/capturing.ts'
import { begin } from '#web/state/conversation.ts'
import { to } from '#web/state/route.ts'
import { amount, day, nowMillis, time, today } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './today-words.ts'

export type BriefLine = BriefView['brief']['top'][number]

const isLate = ({ due_at, due_on, kind }: BriefLine): boolean =>
  kind !== 'meeting' &&
  ((due_at !== undefined && Date.parse(due_at) < nowMillis()) || (due_on !== undefined && due_on < today()))

/** Dates inside a sentence of ours as its reader writes them. */
export const tidy = (sentence: string): string => sentence.replace(/\d{4}-\d\d-\d\d/g, (date) => day(date))

const when = ({ due_at, due_on }: BriefLine): string | undefined =>
  due_at !== undefined ? time(due_at) : due_on !== undefined ? day(due_on) : undefined

/** One line of the day: who, what, why it stands here, and what one can do with it at once. */
export function Line({
  line,
  onCall,
  onDone,
}: Readonly<{ line: BriefLine; onCall(line: BriefLine): void; onDone(line: BriefLine): void }>) {
  const late = isLate(line)
  const at = line.kind === 'meeting' || line.due_at === undefined || late ? undefined : when(line)
  return (
    <li class="brief-line">
      {line.kind === 'meeting' && <p class="brief-time number">{when(line)}</p>}
      <div class="grow stack-tight">
        <p class="row">
          {line.client && (
            <a class="strong" href={to('clients', line.client.id)}>
              <bdi>{line.client.name}</bdi>
            </a>
          )}
          {late && <span class="tag bad">{tell(words.late)}</span>}
          {at && <span class="tag warn number">{at}</span>}
          {line.amount && <span class="number quiet">{amount(line.amount)}</span>}
        </p>
        {line.text && (
          <p>
            <bdi>{line.text}</bdi>
          </p>
        )}
        {line.kind !== 'meeting' && <p class="small quiet">{tidy(line.reason)}</p>}
        {line.know && <p class="small quiet">{tidy(line.know)}</p>}
        {line.place && (
          <p class="small quiet">
            <bdi>{line.place}</bdi>
          </p>
        )}
        <Doings line={line} onCall={onCall} onDone={onDone} />
      </div>
    </li>
  )
}

const Doings = ({
  line,
  onCall,
  onDone,
}: Readonly<{ line: BriefLine; onCall(line: BriefLine): void; onDone(line: BriefLine): void }>) => {
  const { client, section } = line
  if (line.kind === 'meeting' && client)
    return (
      <div class="row">
        <Press does={() => begin(tell(words.saidPrepare, { client: client.name }))}>
          {tell(words.prepare)}
        </Press>
        <a class="button" href={`/api/meetings/${line.ref}.ics`} download>
          {tell(words.calendar)}
        </a>
        <Press does={() => openCapture({ kind: 'log', client })}>{tell(words.log)}</Press>
      </div>
    )
  if (section === 'contacts' && client)
    return (
      <div class="row">
        <Press does={() => onCall(line)}>{tell(words.call)}</Press>
        <Press does={() => openCapture({ kind: 'log', client })}>{tell(words.log)}</Press>
      </div>
    )
  if (section === 'clocks' && client)
    return (
      <div class="row">
        <Press does={() => begin(tell(words.saidAnswer, { client: client.name }))}>
          {tell(words.answer)}
        </Press>
        <Press does={() => onCall(line)}>{tell(words.call)}</Press>
      </div>
    )
  if (line.kind === 'task' || line.kind === 'task_high')
    return (
      <div class="row">
        <Press does={() => onDone(line)}>{tell(words.done)}</Press>
      </div>
    )
  return null
}

const Press = ({ does, children }: Readonly<{ does(): void; children: string }>) => (
  <button type="button" class="button" onClick={does}>
    {children}
  </button>
)
