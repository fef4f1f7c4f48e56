import { isLocalDate } from '#domain/time.ts'
import type { WriteResult } from './results.ts'
import { clipped, day, joined, pick, quote, type Voice } from './say.ts'

const field = (result: WriteResult, label: string): string | undefined =>
  result.fields.find((line) => line.label.en === label)?.value

/** A task that is prepared, or one that gets another day. */
export function aboutTask(voice: Voice, result: WriteResult): string {
  const name = result.client?.name
  const due = field(result, 'Due')
  const at = field(result, 'Due at')
  const when = [due && isLocalDate(due) ? day(voice, due) : due, at].filter(Boolean).join(' ')
  const what = quote(voice, clipped(field(result, 'Task') ?? '', 160))
  const before = result.fields.find((line) => line.label.en === 'Due')?.before
  if (before !== undefined && isLocalDate(before)) {
    const old = day(voice, before)
    return pick(
      voice,
      `a new day for the task ${what}${name ? ` (${name})` : ''}: ${old} → ${when}`,
      `任务${what}${name ? `（${name}）` : ''}改期：${old} → ${when}`,
      `новый срок задачи ${what}${name ? ` (${name})` : ''}: ${old} → ${when}`,
    )
  }
  const meeting = field(result, 'Before the meeting')?.replace(/, \d{4}-\d\d-\d\d .*$/, '')
  const tail = joined(voice, [
    name,
    meeting &&
      pick(
        voice,
        `before ${quote(voice, meeting)}`,
        `在${quote(voice, meeting)}之前`,
        `перед встречей ${quote(voice, meeting)}`,
      ),
    when === '' ? undefined : pick(voice, `due ${when}`, `${when}到期`, `срок ${when}`),
  ])
  return `${pick(voice, 'a task: ', '任务', 'задача ')}${what}${tail === '' ? '' : pick(voice, ` (${tail})`, `（${tail}）`, ` (${tail})`)}`
}
