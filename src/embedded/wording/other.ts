import { isLocalDate } from '#domain/time.ts'
import { bullets, colon, comma, date, money, pick, type Voice } from './say.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function value(voice: Voice, part: unknown): string | undefined {
  if (typeof part === 'number' || typeof part === 'boolean') return String(part)
  if (typeof part === 'string') return isLocalDate(part) ? date(voice, part) : part
  if (!isFields(part)) return undefined
  if (typeof part.value === 'number' && typeof part.currency === 'string')
    return money(voice, { value: part.value, currency: part.currency })
  if (typeof part.name === 'string') return part.name
  return typeof part.text === 'string' ? part.text : undefined
}

const row = (voice: Voice, fields: Fields): string =>
  Object.entries(fields)
    .filter(([key]) => key !== 'id' && !key.endsWith('_id') && key !== 'origin')
    .flatMap(([, part]) => value(voice, part) ?? [])
    .join(comma(voice))

/** The result of a tool that has no wording of its own: its figures, line by line. */
export function wordOther(voice: Voice, output: unknown): string {
  if (!isFields(output)) return pick(voice, 'There is no answer.', '没有结果。', 'Ответа нет.')
  const items = Array.isArray(output.items) ? output.items.filter(isFields) : undefined
  if (items)
    return items.length === 0
      ? pick(voice, 'None on record.', '没有记录。', 'В записях нет.')
      : bullets(items.map((item) => row(voice, item)))
  const facts = Object.entries(output).flatMap(([key, part]) => {
    const text = value(voice, part)
    return text === undefined || key.endsWith('id')
      ? []
      : [`${key.replaceAll('_', ' ')}${colon(voice)}${text}`]
  })
  return facts.length === 0 ? pick(voice, 'None on record.', '没有记录。', 'В записях нет.') : bullets(facts)
}
