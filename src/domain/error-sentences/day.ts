import { type Entry, entry } from './entry.ts'

/** The day of a relationship manager: calendars, meetings, promises, tasks. */
export const dayErrors = {
  calendar_empty: entry(
    'invalid',
    'The work calendar of {country} has no working day within 60 days. Correct it with npm run calendar.',
    '{country} 的工作日历在 60 天内没有工作日，请用 npm run calendar 更正。',
    'В рабочем календаре {country} нет рабочего дня в ближайшие 60 дней. Исправьте его командой npm run calendar.',
  ),
  contact_logged: entry(
    'conflict',
    'This contact with {client} on {on} is on record already: "{text}". If it was another one, say "log it as another contact".',
    '{client} 于 {on} 的这次联系已有记录：“{text}”。如果是另一次联系，请说“另记一次”。',
    'Этот контакт с клиентом {client} от {on} уже записан: «{text}». Если это был другой, скажите «запиши как другой контакт».',
  ),
} as const satisfies Record<string, Entry>
