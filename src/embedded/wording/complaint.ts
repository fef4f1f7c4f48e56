import type { CauseSide, Severity } from '#domain/service/terms.ts'
import { dateIn, type Instant, wallTime } from '#domain/time.ts'
import { clockWords, events, levels, sides, states } from './complaint-words.ts'
import type { Amount, Named } from './results.ts'
import { bullets, clipped, colon, day, joined, lines, money, pick, quote, stop, type Voice } from './say.ts'

type Told = Readonly<{ code: string; text: string }>

export type ComplaintResult = Readonly<{
  id: string
  client: Named
  subject: string
  status: 'open' | 'answered' | 'resolved' | 'closed'
  theme_name: string
  received_at: Instant
  severity: Readonly<{ level: Severity; reasons: readonly string[] }>
  words?: Readonly<{ text: string }>
  clocks: readonly Readonly<{
    clock: 'holding_reply' | 'promised' | 'resolution' | 'callback'
    due_at: Instant
    state: 'running' | 'paused' | 'overdue' | 'met' | 'missed'
  }>[]
  timeline: readonly Readonly<{ at: Instant; when: string; kind: string; text?: string }>[]
  causes: readonly Readonly<{
    n: number
    side: CauseSide
    text: string
    verified: boolean
    evidence?: string
    explains?: number
  }>[]
  remedy?: Readonly<{ text: string; amount?: Amount; authority: string; approved_by?: string }>
  holding_reply?: Readonly<{ sent: boolean }>
  callback?: Readonly<{ satisfied: boolean; result: string }>
  missing_to_close: readonly Told[]
  next_step?: Told
  similar: Readonly<{
    cases: readonly Readonly<{ client: Named; subject: string; remedy?: string }>[]
    lessons: readonly Readonly<{ happened: string; prevention: string }>[]
  }>
  proposes?: Readonly<{ voices: number; days: number; title: string }>
}>

/** How much of a long history fits on a phone. */
const shownEvents = 6

/** A complaint as a colleague would tell it: how it stands, what runs out, what is known, what to do next. */
export function wordComplaint(voice: Voice, result: ComplaintResult): string {
  const { language } = voice
  const since = day(voice, dateIn(result.received_at, voice.zone))
  const head = pick(
    voice,
    `Complaint of ${result.client.name}, ${quote(voice, clipped(result.subject, 100))}, since ${since}: ${states[result.status].en}.`,
    `${result.client.name}的投诉${quote(voice, clipped(result.subject, 100))}，${since}收到：${states[result.status].zh}。`,
    `Жалоба, ${result.client.name}, ${quote(voice, clipped(result.subject, 100))}, от ${since}: ${states[result.status].ru}.`,
  )
  const severity = labelled(
    voice,
    pick(voice, 'Severity', '严重程度', 'Тяжесть'),
    joined(voice, [levels[result.severity.level][language], ...result.severity.reasons]),
  )
  return lines([
    head,
    severity,
    clockLine(voice, result),
    causeLines(voice, result),
    remedyLine(voice, result),
    result.callback &&
      labelled(
        voice,
        pick(voice, 'Call-back', '回访', 'Обратный звонок'),
        quote(voice, result.callback.result),
      ),
    timeline(voice, result),
    similar(voice, result),
    result.next_step && labelled(voice, pick(voice, 'Next', '下一步', 'Дальше'), result.next_step.text),
    missing(voice, result),
    result.proposes &&
      pick(
        voice,
        `${result.proposes.voices} clients spoke of this within ${result.proposes.days} days; an improvement could be asked for: ${quote(voice, result.proposes.title)}.`,
        `${result.proposes.days}天内有${result.proposes.voices}位客户提到此问题，可提出改进：${quote(voice, result.proposes.title)}。`,
        `За ${result.proposes.days} дней об этом говорили клиенты (${result.proposes.voices}); можно предложить улучшение: ${quote(voice, result.proposes.title)}.`,
      ),
  ])
}

const labelled = (voice: Voice, label: string, text: string): string =>
  `${label}${colon(voice)}${text}${stop(voice)}`

function clockLine(voice: Voice, { clocks }: ComplaintResult): string | undefined {
  const open = clocks.filter(({ state }) => state !== 'met')
  if (open.length === 0) return undefined
  const told = open.map(({ clock, due_at, state }) => {
    const until = `${day(voice, dateIn(due_at, voice.zone))} ${wallTime(due_at, voice.zone)}`
    const mark =
      state === 'overdue'
        ? pick(voice, ' (overdue)', '（已超时）', ' (просрочен)')
        : state === 'missed'
          ? pick(voice, ' (was late)', '（曾超时）', ' (с опозданием)')
          : state === 'paused'
            ? pick(voice, ' (paused)', '（暂停）', ' (пауза)')
            : ''
    return pick(
      voice,
      `${clockWords[clock].en} by ${until}${mark}`,
      `${clockWords[clock].zh} ${until}前${mark}`,
      `${clockWords[clock].ru} до ${until}${mark}`,
    )
  })
  return labelled(voice, pick(voice, 'Clocks', '期限', 'Сроки'), told.join('; '))
}

function causeLines(voice: Voice, { causes }: ComplaintResult): string | undefined {
  if (causes.length === 0) return undefined
  const rows = causes.map(({ n, side, text, verified, evidence, explains }) => {
    const marks = joined(voice, [
      sides[side][voice.language],
      verified
        ? pick(voice, 'verified', '已核实', 'подтверждена')
        : pick(voice, 'not verified', '未核实', 'не подтверждена'),
      evidence,
      explains === undefined
        ? undefined
        : pick(voice, `explains ${explains}`, `是第${explains}项的原因`, `объясняет ${explains}`),
    ])
    return `${n}. ${quote(voice, clipped(text, 160))} (${marks})`
  })
  return lines([`${pick(voice, 'Causes', '原因', 'Причины')}${colon(voice)}`, bullets(rows)])
}

function remedyLine(voice: Voice, { remedy }: ComplaintResult): string | undefined {
  if (!remedy) return undefined
  const said = joined(voice, [
    quote(voice, clipped(remedy.text, 160)),
    remedy.amount && money(voice, remedy.amount),
    remedy.approved_by &&
      pick(
        voice,
        `approved by ${remedy.approved_by}`,
        `${remedy.approved_by}已批准`,
        `одобрил(а) ${remedy.approved_by}`,
      ),
  ])
  return labelled(voice, pick(voice, 'Remedy', '补救措施', 'Решение'), said)
}

function timeline(voice: Voice, { timeline: all }: ComplaintResult): string | undefined {
  if (all.length < 2) return undefined
  const rows = all.slice(-shownEvents).map(({ at, when: told, kind, text }) => {
    const time = told.includes(' ') ? ` ${wallTime(at, voice.zone)}` : ''
    const when = `${day(voice, dateIn(at, voice.zone))}${time}`
    const what = events[kind]?.[voice.language] ?? kind.replaceAll('_', ' ')
    return `${when} ${what}${text ? `${colon(voice)}${quote(voice, clipped(text, 120))}` : ''}`
  })
  return lines([`${pick(voice, 'What happened', '经过', 'Что было')}${colon(voice)}`, bullets(rows)])
}

function similar(voice: Voice, { similar: { cases, lessons } }: ComplaintResult): string | undefined {
  const rows = [
    ...cases.map(({ client, subject, remedy }) =>
      joined(voice, [client.name, quote(voice, clipped(subject, 80)), remedy && clipped(remedy, 80)]),
    ),
    ...lessons.map(
      ({ happened, prevention }) =>
        `${pick(voice, 'lesson', '经验', 'урок')}${colon(voice)}${clipped(happened, 100)} → ${clipped(prevention, 100)}`,
    ),
  ]
  if (rows.length === 0) return undefined
  return lines([`${pick(voice, 'Similar', '类似情况', 'Похожее')}${colon(voice)}`, bullets(rows)])
}

function missing(
  voice: Voice,
  { missing_to_close: gaps, next_step: next }: ComplaintResult,
): string | undefined {
  const rest = gaps.filter(({ code }) => code !== next?.code)
  if (rest.length === 0) return undefined
  return labelled(
    voice,
    pick(voice, 'Missing for closing', '结案前还缺', 'До закрытия не хватает'),
    rest.map(({ text }) => text).join(pick(voice, '; ', '；', '; ')),
  )
}
