import type { BriefView } from '#http/views.ts'
import { to } from '#web/state/route.ts'
import { amount, day, moment, nowMillis, tidy, today } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { Doings, type Wishes } from './doings.tsx'
import { words } from './today-words.ts'

export type BriefLine = BriefView['brief']['top'][number]

const isLate = ({ due_at, due_on, kind }: BriefLine): boolean =>
  kind !== 'meeting' &&
  ((due_at !== undefined && Date.parse(due_at) < nowMillis()) || (due_on !== undefined && due_on < today()))

/** When it is due: a time today, with its day on any other. */
const when = ({ due_at, due_on }: BriefLine): string | undefined =>
  due_at !== undefined ? moment(due_at) : due_on !== undefined && due_on !== today() ? day(due_on) : undefined

/** One line of the day: who, what, why it stands here, and what one can do with it at once. */
export function Line({ line, wishes }: Readonly<{ line: BriefLine; wishes: Wishes }>) {
  const { kind, client, text, reason, know, place } = line
  const late = isLate(line)
  return (
    <li class="brief-line">
      {kind === 'meeting' && <p class="brief-time number">{when(line)}</p>}
      <div class="grow stack-tight">
        <p class="row">
          {client && (
            <a class="strong" href={to('clients', client.id)}>
              <bdi>{client.name}</bdi>
            </a>
          )}
          {late && <span class="tag bad">{tell(words.late)}</span>}
          {kind !== 'meeting' && !late && when(line) && <span class="tag warn number">{when(line)}</span>}
          {line.amount && <span class="number quiet">{amount(line.amount)}</span>}
        </p>
        {text && (
          <p>
            <bdi>{text}</bdi>
          </p>
        )}
        {kind !== 'meeting' && <p class="small quiet">{tidy(reason)}</p>}
        {know && <p class="small quiet">{tidy(know)}</p>}
        {place && (
          <p class="small quiet">
            <bdi>{place}</bdi>
          </p>
        )}
        <Doings line={line} wishes={wishes} />
      </div>
    </li>
  )
}
