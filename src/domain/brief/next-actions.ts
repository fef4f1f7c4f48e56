import type { Language } from '../language.ts'
import type { Quoted } from '../origin.ts'
import { paperName } from '../paper-words.ts'
import {
  addDays,
  addMonths,
  dateIn,
  daysBetween,
  type Instant,
  type LocalDate,
  type TimeZone,
} from '../time.ts'
import { filled } from './filled.ts'
import { birthdaysFrom, horizons } from './horizons.ts'
import { type NextRuleId, nextRules } from './next-actions-table.ts'

/** What is known of a client on a day, as far as something may follow from it. */
export type ClientState = Readonly<{
  now: Instant
  on: LocalDate
  zone: TimeZone
  /** Neither resolved nor closed, or a complaint that is resolved and not closed. */
  requests: readonly Readonly<{
    id: string
    kind: 'request' | 'complaint'
    subject: Quoted
    paused: boolean
    answerDueAt?: Instant | undefined
    answered: boolean
    resolutionDueAt?: Instant | undefined
    resolvedAt?: Instant | undefined
    calledBack: boolean
  }>[]
  /** Ours that are open or broken. */
  promises: readonly Readonly<{ id: string; text: Quoted; dueOn?: LocalDate | undefined }>[]
  /** Open ones that wait for no other. */
  tasks: readonly Readonly<{ id: string; text: Quoted; dueOn?: LocalDate | undefined }>[]
  /** Since when contact has been overdue; absent where it is not, or where a meeting is planned. */
  contactDueOn?: LocalDate | undefined
  /** The last contact that counts. */
  lastContactOn?: LocalDate | undefined
  /** The last day on which they were spoken to. */
  lastTalkOn?: LocalDate | undefined
  maturities: readonly Readonly<{ id: string; on: LocalDate }>[]
  kycUntil?: LocalDate | undefined
  /** Kinds of papers that are not on file. */
  missingPapers: readonly string[]
  riskAssessedOn?: LocalDate | undefined
  birthDate?: LocalDate | undefined
  /** Deceased, or wants no contact. */
  leftInPeace: boolean
}>

/** Something that a rule found; `ref` is the record behind it. */
type Found = Readonly<{
  rule: NextRuleId
  ref?: string
  due?: LocalDate
  detail?: string
  /** Kinds of papers, told as the detail. */
  papers?: readonly string[]
  about?: Quoted
}>

/** What to do next for a client, and why; `about` is what the record behind it says. */
export type NextStep = Readonly<{
  id: string
  rule: NextRuleId
  title: string
  reason: string
  dueOn?: LocalDate
  say: string
  ref?: string
  about?: Quoted
}>

/** Most of one rule. */
const mostOfRule = 3
/** Within so many days a talk counts as one about what matures, and a maturity is near. */
const talkDays = 30
/** For so many days after it was resolved a complaint waits for the call-back. */
const callbackDays = 90
/** A risk profile of this age is assessed anew. */
export const riskProfileMonths = 12

/** What to do next, best first: by the order of the rules, then by what is due first. */
export function nextSteps(state: ClientState, client: string, language: Language): NextStep[] {
  const found = finders.flatMap((find) => find(state))
  return nextRules.flatMap(({ id: rule, title, reason, say, reachesOut }) => {
    if (reachesOut && state.leftInPeace) return []
    const own = found.filter((each) => each.rule === rule).sort(byDue)
    return own.slice(0, mostOfRule).map(({ ref, due, detail = '–', papers, about }) => ({
      id: ref === undefined ? rule : `${rule}:${ref}`,
      rule,
      title: title[language],
      reason: filled(
        reason[language],
        {
          due: due ?? '–',
          days: due === undefined ? '' : String(Math.abs(daysBetween(due, state.on))),
          detail: papers?.map((kind) => paperName(kind, language)).join(', ') ?? detail,
        },
        language,
      ),
      ...(due === undefined ? {} : { dueOn: due }),
      say: filled(say[language], { client }, language),
      ...(ref === undefined ? {} : { ref }),
      ...(about === undefined ? {} : { about }),
    }))
  })
}

const byDue = (a: Found, b: Found): number => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1)

type Finder = (state: ClientState) => readonly Found[]

const answers: Finder = ({ requests, now, zone, on }) =>
  requests.flatMap(({ id, subject, paused, answered, answerDueAt }): Found[] => {
    if (paused || answered || answerDueAt === undefined) return []
    const due = dateIn(answerDueAt, zone)
    if (answerDueAt <= now) return [{ rule: 'answer-late', ref: id, due, about: subject }]
    const near = due <= addDays(on, horizons.clock)
    return near ? [{ rule: 'answer-due', ref: id, due, about: subject }] : []
  })

const resolutions: Finder = ({ requests, now, zone }) =>
  requests.flatMap(({ id, subject, paused, answered, answerDueAt, resolutionDueAt, resolvedAt }): Found[] => {
    const waits = !answered && answerDueAt !== undefined
    if (paused || waits || resolvedAt !== undefined || resolutionDueAt === undefined) return []
    if (resolutionDueAt > now) return []
    return [{ rule: 'resolution-late', ref: id, due: dateIn(resolutionDueAt, zone), about: subject }]
  })

const callbacks: Finder = ({ requests, zone, on }) =>
  requests.flatMap(({ id, kind, subject, resolvedAt, calledBack }): Found[] => {
    if (kind !== 'complaint' || resolvedAt === undefined || calledBack) return []
    const due = dateIn(resolvedAt, zone)
    return due < addDays(on, -callbackDays)
      ? []
      : [{ rule: 'callback-missing', ref: id, due, about: subject }]
  })

const promises: Finder = ({ promises, on }) =>
  promises.flatMap(({ id, text, dueOn }): Found[] =>
    dueOn !== undefined && dueOn < on ? [{ rule: 'promise-late', ref: id, due: dueOn, about: text }] : [],
  )

const tasks: Finder = ({ tasks, on }) =>
  tasks.flatMap(({ id, text, dueOn }): Found[] =>
    dueOn !== undefined && dueOn <= on ? [{ rule: 'task-due', ref: id, due: dueOn, about: text }] : [],
  )

const contact: Finder = ({ contactDueOn, lastContactOn }) =>
  contactDueOn === undefined
    ? []
    : [{ rule: 'contact-overdue', due: contactDueOn, detail: lastContactOn ?? '–' }]

const maturities: Finder = ({ maturities, lastTalkOn, on }) =>
  lastTalkOn !== undefined && lastTalkOn >= addDays(on, -talkDays)
    ? []
    : maturities.flatMap((each): Found[] =>
        each.on >= on && each.on <= addDays(on, talkDays)
          ? [{ rule: 'maturity-ahead', ref: each.id, due: each.on, detail: String(talkDays) }]
          : [],
      )

const papers: Finder = ({ kycUntil, missingPapers, on }) => [
  ...(kycUntil !== undefined && kycUntil <= addDays(on, horizons.expiry)
    ? [{ rule: 'kyc-expiring' as const, due: kycUntil }]
    : []),
  ...(missingPapers.length > 0
    ? [{ rule: 'paper-missing' as const, papers: [...new Set(missingPapers)] }]
    : []),
]

const profile: Finder = ({ riskAssessedOn, birthDate, on }) => {
  const birthday = birthDate && birthdaysFrom(on).get(birthDate.slice(5))
  const old = riskAssessedOn !== undefined && addMonths(riskAssessedOn, riskProfileMonths) <= on
  return [
    ...(old
      ? [{ rule: 'risk-profile-old' as const, due: riskAssessedOn, detail: String(riskProfileMonths) }]
      : []),
    ...(birthday ? [{ rule: 'birthday' as const, due: birthday }] : []),
  ]
}

const finders = [answers, resolutions, callbacks, promises, tasks, contact, maturities, papers, profile]
