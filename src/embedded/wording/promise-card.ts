import type { LocalDate } from '#domain/time.ts'
import type { WriteResult } from './results.ts'
import { clipped, comma, day, pick, quote, type Voice } from './say.ts'

const inBrackets = (voice: Voice, inside: string): string =>
  inside === '' ? '' : pick(voice, ` (${inside})`, `（${inside}）`, ` (${inside})`)

const shownAs = ({ fields }: WriteResult, label: string): string | undefined =>
  fields.find((line) => line.label.en === label)?.value

/** What the card of a promise is about; undefined for a card of another kind. */
export function aboutPromise(voice: Voice, result: WriteResult): string | undefined {
  const said = shownAs(result, 'We promised') ?? shownAs(result, 'Client promised') ?? ''
  const text = quote(voice, clipped(said, 160))
  const name = result.client?.name ?? ''
  if (result.tool === 'record_promise') {
    const due = shownAs(result, 'Due') as LocalDate | undefined
    const tail = inBrackets(
      voice,
      due === undefined
        ? ''
        : pick(voice, `due ${day(voice, due)}`, `${day(voice, due)}到期`, `срок ${day(voice, due)}`),
    )
    return shownAs(result, 'Owed by') === 'client'
      ? pick(
          voice,
          `the promise ${name} made us: ${text}${tail}`,
          `${name}对我们的承诺${text}${tail}`,
          `обещание клиента ${name}: ${text}${tail}`,
        )
      : pick(
          voice,
          `the promise to ${name}: ${text}${tail}`,
          `对${name}的承诺${text}${tail}`,
          `обещание клиенту ${name}: ${text}${tail}`,
        )
  }
  if (result.tool !== 'close_promise') return undefined
  const kept = shownAs(result, 'Status') === 'kept'
  const shown = shownAs(result, kept ? 'Shown by' : 'Note')
  const tail = shown === undefined ? '' : `${comma(voice)}${quote(voice, clipped(shown, 120))}`
  return kept
    ? pick(
        voice,
        `to mark the promise ${text} as kept${tail}`,
        `将承诺${text}标记为已兑现${tail}`,
        `отметка, что обещание ${text} выполнено${tail}`,
      )
    : pick(
        voice,
        `to mark the promise ${text} as broken${tail}`,
        `将承诺${text}标记为未兑现${tail}`,
        `отметка, что обещание ${text} нарушено${tail}`,
      )
}
