import type { WorkCalendar } from '#domain/calendar/work-calendar.ts'
import type { Language } from '#domain/language.ts'
import type { OriginKind } from '#domain/origin.ts'
import { repeatedWithinDays } from '#domain/service/complaint-severities.ts'
import {
  graver,
  isGraver,
  judgeSeverity,
  reasonsOf,
  rulesText,
  urgencyOf,
} from '#domain/service/complaint-severity.ts'
import { themeOf } from '#domain/service/complaint-theme.ts'
import type { ComplaintTheme } from '#domain/service/complaint-themes.ts'
import { sameSubject } from '#domain/service/likeness.ts'
import { dueAfter, standards } from '#domain/service/standards.ts'
import type { Severity, Urgency } from '#domain/service/terms.ts'
import { addMillis, fromMillis, type Instant, toMillis } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { ClientCard, ComplaintFile } from '#store/port.ts'

/** What was said of a complaint that comes in. */
export type Grievance = Readonly<{
  text: string
  subject?: string | undefined
  severity?: Severity | undefined
  theme?: ComplaintTheme | undefined
  separate?: boolean | undefined
}>

export const themeSaid = ({ text, subject, theme }: Grievance): ComplaintTheme =>
  theme ?? themeOf(`${subject ?? ''}\n${text}`)

/** The open complaint of the client that these words belong to, if there is one. */
export function openOnSame(said: Grievance, files: readonly ComplaintFile[]): ComplaintFile | undefined {
  if (said.separate === true) return undefined
  const theme = themeSaid(said)
  return files.find(({ request, theme: of }) => {
    if (request.status === 'closed' || (said.theme !== undefined && of !== theme)) return false
    const alike = sameSubject(said.subject ?? said.text, `${request.subject} ${request.text ?? ''}`)
    return alike || (theme !== 'other' && of === theme)
  })
}

const dayMillis = 86_400_000

/** Severity by the rules, unless the user decided; `rules` is how a row keeps the reasons. */
export function severityOf(
  said: Grievance,
  card: Pick<ClientCard, 'profile'>,
  files: readonly ComplaintFile[],
  now: Instant,
): Readonly<{ severity: Severity; rules: string; urgency: Urgency }> {
  const theme = themeSaid(said)
  const since = addMillis(now, -repeatedWithinDays * dayMillis)
  const judged = judgeSeverity(`${said.subject ?? ''}\n${said.text}`, {
    vulnerable: card.profile.vulnerable,
    repeated:
      theme !== 'other' && files.some((file) => file.theme === theme && file.request.receivedAt >= since),
  })
  const severity = said.severity ?? judged.severity
  return {
    severity,
    rules: rulesText(judged.rules, severity !== judged.severity),
    urgency: urgencyOf(severity),
  }
}

/** What words added to an open complaint make of its severity: it may rise, never fall. */
export function raised(
  said: Grievance,
  file: ComplaintFile,
): Pick<ComplaintFile, 'severity' | 'severityRules'> {
  const judged = judgeSeverity(said.text)
  const severity = graver(file.severity, said.severity ?? judged.severity)
  return isGraver(severity, file.severity)
    ? { severity, severityRules: rulesText(judged.rules, said.severity !== undefined) }
    : { severity: file.severity, severityRules: file.severityRules }
}

export const reasonText = (rules: string, language: Language): string =>
  reasonsOf(rules, language).join(language === 'zh' ? '；' : '; ')

/** The clocks of a complaint that came in at an instant. */
export const complaintDues = (calendar: WorkCalendar, receivedAt: Instant, severity: Severity) => ({
  firstAnswerDueAt: dueAfter(calendar, receivedAt, standards.complaintHolding),
  resolutionDueAt: dueAfter(calendar, receivedAt, standards.complaintResolution[severity]),
})

const halfHour = 1_800_000

/** When we promise to come back: one working day from now, on the next half hour, and never after the resolution is due. */
export function promiseTime(calendar: WorkCalendar, now: Instant, resolutionDueAt: Instant): Instant {
  const usual = dueAfter(calendar, now, standards.firstAnswer.normal)
  const due = resolutionDueAt > now && resolutionDueAt < usual ? resolutionDueAt : usual
  return fromMillis(Math.ceil(toMillis(due) / halfHour) * halfHour)
}

const origins: Readonly<Partial<Record<Channel, OriginKind>>> = {
  email: 'mail',
  letter: 'mail',
  message: 'chat',
}
/** What a client says is a text from outside, whoever brings it in. */
export const grievanceOrigin = (channel: Channel | undefined): OriginKind =>
  (channel && origins[channel]) ?? 'note'

/** A short subject where none was said: the first words of the client, in one line. */
export function subjectOf({ subject, text }: Grievance): string {
  if (subject !== undefined) return subject
  const line = text.replace(/\s+/g, ' ').trim()
  const first = /^.*?[.!?。！？](?=\s|$|\p{L})/u.exec(line)?.[0] ?? line
  const plain = first.replace(/[.!?。！？]+$/u, '')
  return plain.length > 80 ? `${plain.slice(0, 79).trimEnd()}…` : plain
}
