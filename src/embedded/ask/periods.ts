import { addDays, addMonths, type LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import {
  birthdayBetween,
  boundsOf,
  type Clues,
  dated,
  days,
  labelled,
  period,
  span,
  spoken,
} from './bounds.ts'
import { contactIn } from './contact-days.ts'
import { events, lapsed, neg, ownEvents, soon } from './event-words.ts'
import { contactDue, lateCondition } from './late.ts'
import { isNegated } from './mentions.ts'
import { type Sheet, localised as say, take, words } from './pattern.ts'
import { completedIn, standing } from './settled.ts'
import type { Condition, Subject } from './spec.ts'

/** The day on which a thing was new. */
const begun: Readonly<Partial<Record<Subject, readonly [column: string, what: Condition['label']]>>> = {
  loans: ['started_on', say('started', '发放', 'выданы')],
  accounts: ['opened_on', say('opened', '开立', 'открыты')],
  cards: ['issued_on', say('issued', '发卡', 'выпущены')],
}

/** The condition that an event and its day make, or nothing where they do not go together. */
function conditionFor(
  topic: string | undefined,
  date: FoundDate | undefined,
  back: number | undefined,
  clues: Clues,
): Condition | undefined {
  const { folded, today, subject, others, past } = clues
  const bounds = date && boundsOf(date, folded)
  if (topic === 'birthday') {
    if (!date || !bounds) return undefined
    const [from, to] = spoken(date)
    if (/born|родил|рожден(?!и)|出生/u.test(folded))
      return dated(
        'clients',
        'birth',
        [span('birth_date', bounds), { kind: 'in', column: 'kind', values: ['individual'] }],
        labelled(say('born', '出生', 'родились'), period(bounds)),
      )
    return birthdayBetween(from, to)
  }
  if (topic === 'contact' && (subject === 'clients' || others.length === 0))
    return contactIn(bounds, back, date !== undefined, clues)
  if (topic === 'kyc') {
    if (date && bounds)
      return dated(
        'clients',
        'kyc',
        [
          span('kyc_valid_until', {
            from: bounds.from && bounds.from > today ? bounds.from : today,
            ...(bounds.to ? { to: bounds.to } : {}),
          }),
        ],
        labelled(say('KYC ends', 'KYC 到期', 'окончание KYC'), period(bounds)),
      )
    return undefined
  }
  if (!bounds) return undefined
  if (topic === 'joined' && subject === 'clients')
    return dated(
      'clients',
      'joined',
      [span('client_since', bounds)],
      labelled(say('client since', '成为客户：', 'клиент'), period(bounds)),
    )
  if (topic === 'opened')
    return dated(
      'accounts',
      'opened',
      [span('opened_on', bounds)],
      labelled(say('opened', '开立', 'открыты'), period(bounds)),
    )
  if (topic === 'resolved')
    return dated(
      'requests',
      'resolved',
      [span('resolved_at', bounds)],
      labelled(say('settled', '解决于', 'решены'), period(bounds)),
    )
  if (topic === 'completed') return completedIn(bounds)
  if (topic === 'made')
    return dated(
      'promises',
      'made',
      [span('made_on', bounds)],
      labelled(say('made', '作出于', 'даны'), period(bounds)),
    )
  if (topic === 'started')
    return dated(
      'loans',
      'started',
      [span('started_on', bounds)],
      labelled(say('started', '发放', 'выданы'), period(bounds)),
    )
  if (topic === 'joined' && begun[subject] !== undefined) {
    const [column, what] = begun[subject]
    return dated(subject, 'started', [span(column, bounds)], labelled(what, period(bounds)))
  }
  // Nobody noted since when a position is held.
  if (topic === 'joined' && subject === 'holdings') return undefined
  const matures = [subject, ...others].find((each) =>
    ['holdings', 'loans', 'cards', 'tasks', 'promises', 'documents'].includes(each),
  )
  const on: Subject =
    topic === 'maturity'
      ? (matures ?? 'holdings')
      : subject === 'clients'
        ? (others.find((each) => each !== 'clients') ?? 'clients')
        : subject
  const [column, what] = days[on] ?? []
  if (!column || !what) return undefined
  const open =
    topic === 'maturity' && !past && bounds.to && !bounds.from ? { from: today, to: bounds.to } : bounds
  return dated(on, 'day', [span(column, open)], labelled(what, period(open)))
}

const assessments = words(
  '(?:without |no )?(?:an? |any )?(?:investment |client )?risk (?:profiles?|assessments?)',
  'риск[- ]?профил|профил[а-я]* риска|оценк[а-я]* риска',
  '(?:做过?)?风险(?:评估|测评)',
)
const notAssessedSince = (from: LocalDate): Condition =>
  dated(
    'clients',
    'risk',
    [
      {
        kind: 'any',
        tests: [
          { kind: 'missing', column: 'risk_assessed_on' },
          { kind: 'compare', column: 'risk_assessed_on', sign: 'lt', value: from },
        ],
      },
    ],
    labelled(say('no risk assessment', '无风险评估', 'нет оценки риска'), period({ from })),
  )

/** Reads the events of a question with their days; what was read is blanked. `back` is a length of time in days. */
export function periodsIn(
  sheet: Sheet,
  date: FoundDate | undefined,
  back: number | undefined,
  clues: Clues,
): Condition[] {
  const found: Condition[] = []
  const late = lateCondition(sheet, clues) ?? contactDue(sheet, clues)
  if (late) return [late]
  const kyc = take(sheet, events[1]!.pattern).length > 0
  if (kyc) {
    const condition = kycCondition(sheet, date, clues)
    if (condition) return [condition]
  }
  const risk = /(?:risk (?:profile|assessment)|риск-?\s?профил|оценк\p{L}* риска|风险(?:评估|测评))/u.test(
    clues.folded,
  )
  const since = risk && date && neg.test(clues.folded) ? boundsOf(date, clues.folded).from : undefined
  if (since) {
    take(sheet, assessments)
    return [notAssessedSince(since)]
  }
  if (risk && (take(sheet, lapsed).length > 0 || back !== undefined)) {
    const limit = back === undefined ? addMonths(clues.today, -12) : addDays(clues.today, -back)
    return [
      dated(
        'clients',
        'risk',
        [{ kind: 'compare', column: 'risk_assessed_on', sign: 'lt', value: limit }],
        labelled(say('risk assessment before', '风险评估早于', 'оценка риска до'), say(limit, limit, limit)),
      ),
    ]
  }
  const own = date ? ownEvents.filter(({ of }) => of === clues.subject) : []
  const topic = [...own, ...events].find(
    (event) => event.topic !== 'kyc' && new RegExp(event.pattern.source, 'u').test(sheet.text),
  )
  if (topic) {
    const at = new RegExp(topic.pattern.source, 'u').exec(sheet.text)?.index ?? 0
    // What is not settled has no day of that: the day is the one it came in.
    const unsettled =
      topic.topic in standing && isNegated(clues.folded, at) ? standing[topic.topic] : undefined
    const condition = conditionFor(unsettled ? undefined : topic.topic, date, back, clues)
    if (condition) {
      // The word for the contacts themselves is the thing that is asked about.
      if (topic.topic !== 'contact' || clues.subject !== 'interactions') take(sheet, topic.pattern)
      found.push(condition, ...(unsettled ? [unsettled] : []))
    }
  } else if (date) {
    const condition = conditionFor(undefined, date, back, clues)
    if (condition) found.push(condition)
  }
  return found
}

function kycCondition(sheet: Sheet, date: FoundDate | undefined, clues: Clues): Condition | undefined {
  const { today, folded } = clues
  const over = take(sheet, lapsed).length > 0
  const ending = take(sheet, events[5]!.pattern).length > 0
  if (date && (over || ending)) return conditionFor('kyc', date, undefined, clues)
  if (ending && soon.test(folded))
    return dated(
      'clients',
      'kyc',
      [span('kyc_valid_until', { from: today, to: addDays(today, 90) })],
      say('KYC ending within 90 days', 'KYC 90 天内到期', 'KYC истекает в ближайшие 90 дней'),
    )
  if (over || ending)
    return dated(
      'clients',
      'kyc',
      [
        {
          kind: 'any',
          tests: [
            { kind: 'compare', column: 'kyc_valid_until', sign: 'lt', value: today },
            { kind: 'in', column: 'kyc_status', values: ['expired'] },
          ],
        },
      ],
      say('KYC expired', 'KYC 已过期', 'KYC истёк'),
    )
  if (/(?:no|without|missing|lack\p{L}*|нет|без|没有?|缺|无)/u.test(folded))
    return dated(
      'clients',
      'kyc',
      [{ kind: 'missing', column: 'kyc_status' }],
      say('no KYC on record', '无 KYC 记录', 'KYC в записях нет'),
    )
  return undefined
}
