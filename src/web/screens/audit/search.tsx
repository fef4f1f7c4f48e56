import { startOfDay } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { kindWords } from './audit-kinds.ts'
import { words } from './audit-words.ts'

export type Asked = Readonly<{ q?: string; kind?: string; from?: string; to?: string }>

/** What is looked for in the trail. It is often a name: it goes in a body and stands in no address. */
export function Search({ onAsk }: Readonly<{ onAsk(asked: Asked): void }>) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onAsk(askedIn(new FormData(event.currentTarget as HTMLFormElement)))
  }
  return (
    <form class="paper audit-form" onSubmit={submit}>
      <label>
        {tell(words.words)}
        <input name="q" type="search" maxLength={200} autocomplete="off" spellcheck={false} />
      </label>
      <label>
        {tell(words.kind)}
        <select name="kind">
          <option value="">{tell(words.everyKind)}</option>
          {Object.entries(kindWords).map(([kind, name]) => (
            <option value={kind} key={kind}>
              {kind.includes('.') && '· '}
              {tell(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tell(words.from)}
        <input name="from" type="date" />
      </label>
      <label>
        {tell(words.to)}
        <input name="to" type="date" />
      </label>
      <button type="submit" class="button main">
        {tell(words.search)}
      </button>
    </form>
  )
}

function askedIn(form: FormData): Asked {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const asked = {
    q: text('q'),
    kind: text('kind'),
    from: text('from') && startOfDay(text('from')),
    to: text('to') && startOfDay(text('to'), 1),
  }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value))
}
