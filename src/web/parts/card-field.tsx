import { valueAsRead } from '#domain/card-words.ts'
import type { CardField } from '#domain/proposal.ts'
import { to } from '#web/state/route.ts'
import { day, moment } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { cardWords as words } from './proposal-card-words.ts'

/** A value of a card as it is read: codes in words, days and times by the custom of the language. */
export function valueRead(field: CardField, value: string): string {
  if (value === '') return tell(words.empty)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value, { weekday: true })
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return moment(value)
  const read = valueAsRead(field, value, language.value)
  // What would be written is shown as it is; days within other lines read like all days.
  return field.key === undefined ? read.replace(/\b\d{4}-\d\d-\d\d\b/g, (on) => day(on)) : read
}

/** One line of a card: its name, what it would hold, and what that replaces. `client` makes a link of a name. */
export function FieldLine({ field, client }: Readonly<{ field: CardField; client?: string | undefined }>) {
  const value = valueRead(field, field.value)
  return (
    <div class="card-field">
      <dt>{field.label[language.value]}</dt>
      <dd>
        {field.before !== undefined && (
          <>
            <span class="unseen">{tell(words.was)} </span>
            <s class="quiet">
              <bdi>{valueRead(field, field.before)}</bdi>
            </s>{' '}
            <span class="unseen">{tell(words.now)} </span>
          </>
        )}
        {client !== undefined && field.label.en === 'Client' ? (
          <a href={to('clients', client)}>
            <bdi>{value}</bdi>
          </a>
        ) : (
          <bdi>{value}</bdi>
        )}
      </dd>
    </div>
  )
}
