import type { ClientId } from '#domain/ids.ts'
import { judgeSeverity, rulesText } from '#domain/service/complaint-severity.ts'
import { themeOf } from '#domain/service/complaint-theme.ts'
import { severities } from '#domain/service/terms.ts'
import { identify, type Planning } from './planning.ts'
import type { Identified, Line } from './sheet.ts'

/** What a complaint has beside its request; a person may have judged it otherwise since it was loaded. */
export function planComplaint(
  {
    item,
    id: requestId,
    clientId,
  }: Readonly<Pick<Identified<'requests', 'request'>, 'item' | 'id'> & { clientId: ClientId }>,
  line: Line,
): void {
  const words = `${item.subject}. ${item.text ?? ''}`
  const judged = judgeSeverity(words)
  const given = severities.find((each) => each === (item.severity ?? item.details?.severity))
  const { severity, theme } = item
  line.put(
    'complaints',
    { requestId, clientId, severity, theme },
    {
      severity: given ?? judged.severity,
      severityReason: rulesText(judged.rules, given !== undefined && given !== judged.severity),
      theme: themeOf(words),
    },
  )
}

/** What complaints taught. */
export async function planLessons(planning: Planning): Promise<void> {
  const { sheet } = planning
  await sheet.each(await identify(planning, 'lessons', 'lesson', 'lessons'), ({ item, id }, line) => {
    const { theme, severity, happened, cause, remedy, prevention, on } = item
    line.main('lessons', { id, theme, severity, happened, cause, remedy, prevention, on })
  })
}
