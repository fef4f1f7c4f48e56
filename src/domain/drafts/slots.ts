import type { Channel } from '../work.ts'
import { senderPhone } from './address.ts'
import type { DraftFact, DraftRequest, Known, Paper } from './facts.ts'
import { nextStep } from './next-step.ts'
import { plainQuote, type QuoteGuard, quotablePoints } from './quotable.ts'
import type { LanguagePack, MeetingWay, Slot } from './recipe.ts'
import { paperNames } from './recipes/papers.ts'
import { countWords, sayAmount, sayBy, sayByTime, sayDay, sayOn } from './wording.ts'

type Filled = Record<string, Slot>

const ways: Readonly<Record<Channel, MeetingWay>> = {
  meeting: 'meeting',
  branch: 'meeting',
  call: 'call',
  video: 'video',
  email: 'written',
  message: 'written',
  letter: 'written',
  other: 'talk',
}

const wayOf = (channel: Known<Channel>): MeetingWay => (channel ? ways[channel] : 'talk')

/** How much of a list fits: a letter holds more than a message. */
const room = {
  email: { items: 4, words: 40, papers: 8, paperWords: 50 },
  message: { items: 2, words: 14, papers: 3, paperWords: 15 },
} as const

/** Everything the recipes may say of this client, from the facts given; what is unknown has no slot. */
export function slotsFor(request: DraftRequest, pack: LanguagePack, guard: QuoteGuard): Filled {
  const slots: Filled = {}
  const put = (name: string, text: Known<string>, fact?: DraftFact): void => {
    if (text !== null && text !== undefined) slots[name] = fact ? { text, fact } : { text }
  }
  const flag = (name: string, on: boolean): void => put(name, on ? '' : undefined)
  flag('firm', request.recipient.kind === 'legal_entity')
  put('your', request.recipient.kind === 'legal_entity' ? '贵公司的' : '您的')
  put('phone', senderPhone(request.sender) || undefined)
  for (const add of [contactSlots, stepSlots, maturitySlots, paperSlots, requestSlots, appointmentSlots]) {
    add({ request, pack, guard, put, flag })
  }
  return slots
}

type Filling = Readonly<{
  request: DraftRequest
  pack: LanguagePack
  guard: QuoteGuard
  put: (name: string, text: Known<string>, fact?: DraftFact) => void
  flag: (name: string, on: boolean) => void
}>

function contactSlots({ request, pack, guard, put, flag }: Filling): void {
  const { facts, language, today, channel } = request
  const { phrases } = pack
  const last = facts.last_contact
  if (last?.on && last.on <= today) {
    const words = phrases.contact[wayOf(last.channel)]
    for (const [name, text] of Object.entries(words)) put(name, text)
    put('contact_day', sayDay(last.on, language, today), 'last_contact.on')
  }
  const points = quotablePoints(facts.topics, facts.points, guard, room[channel])
  if (points.length > 0) {
    put('points', points.map((point, at) => `${phrases.bullet(at + 1)}${point}`).join('\n'), 'points')
    put('points_line', points.join(phrases.semicolon), 'points')
  }
  const reason = facts.thanks_for
  if (reason) flag(`for_${reason}`, true)
  if (reason && reason !== 'meeting') put('reason', phrases.thanks[reason], 'thanks_for')
  put('for_contact', reason === 'meeting' ? '' : undefined, 'thanks_for')
}

function stepSlots({ request, guard, put }: Filling): void {
  const { facts, language, today } = request
  const { doing, step, isCall } = nextStep(facts.next_step?.text, guard)
  put('do', doing, 'next_step.text')
  put('step', step, 'next_step.text')
  const due = facts.next_step?.due_on
  if (!due || due < today) return
  const at = clockTime(facts.next_step?.at)
  put('step_by', at ? sayByTime(due, at, language, today) : sayBy(due, language, today), 'next_step.due_on')
  put('step_when', (isCall ? sayOn : sayBy)(due, language, today), 'next_step.due_on')
}

const clockTime = (at: Known<string>): string | undefined =>
  at && /^([01]\d|2[0-3]):[0-5]\d$/.test(at) ? at : undefined

function maturitySlots({ request, pack, guard, put, flag }: Filling): void {
  const { facts, language, today } = request
  const { kind, product, amount, matures_on: on } = facts.maturing ?? {}
  // A loan's name is often its purpose in the bank's words, which only its own language can carry.
  const name = kind === 'loan' ? plainQuote(product, guard) : plainProduct(product, guard)
  if (kind || name) {
    const words = pack.phrases.maturing[kind ?? 'other']
    const holding = name ? words.named.replace('{product}', () => name) : words.plain
    put('holding', holding, 'maturing.product')
    put('holding_title', words.holding_title)
    put('ends', words.ends)
  }
  flag('loan', kind === 'loan')
  if (amount && amount.minor > 0) put('amount', sayAmount(amount, language), 'maturing.amount')
  if (!on || on < today) return
  put('mature_on', sayOn(on, language, today), 'maturing.matures_on')
  put('mature_day', sayDay(on, language, today))
}

/** A product goes by its own name in any script, as long as it holds no number of an account. */
function plainProduct(product: Known<string>, guard: QuoteGuard): string | undefined {
  if (!product) return undefined
  const { language } = guard
  return (
    plainQuote(product, { ...guard, language }) ??
    (['en', 'zh', 'ru'] as const)
      .map((other) => plainQuote(product, { ...guard, language: other }))
      .find(Boolean)
  )
}

function paperSlots({ request, pack, guard, put }: Filling): void {
  const { facts, channel } = request
  const { phrases } = pack
  const said = (facts.papers ?? []).map((paper) => sayPaper(paper, request, pack, guard))
  const known = [...new Set(said.flatMap((paper) => paper ?? []))]
  const fits = known.length <= room[channel].papers && countWords(known.join(' ')) <= room[channel].paperWords
  // A list with a gap would tell the client that the rest is in order.
  if (known.length === 0 || said.includes(undefined) || !fits) return
  put('papers', known.map((paper, at) => `${phrases.bullet(at + 1)}${paper}`).join('\n'), 'papers')
  const line = [known.slice(0, -1).join(phrases.comma), known.at(-1)].filter(Boolean).join(phrases.and)
  put('papers_line', line, 'papers')
}

function sayPaper(
  paper: Paper,
  request: DraftRequest,
  pack: LanguagePack,
  guard: QuoteGuard,
): string | undefined {
  const { language, today, channel } = request
  const kind = paper.name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
  const name = paperNames[kind]?.[language] ?? plainQuote(paper.name.replace(/_/gu, ' '), guard)
  if (!name || !paper.expired_on || channel === 'message') return name
  const { expired_paper, expiring_paper } = pack.phrases
  const state = paper.expired_on < today ? expired_paper : expiring_paper
  return name + state.replace('{day}', sayDay(paper.expired_on, language, today))
}

function requestSlots({ request, guard, put, flag }: Filling): void {
  const { facts, language, today } = request
  const { kind, subject, received_on: on, urgent } = facts.request ?? {}
  flag('complaint', kind === 'complaint')
  flag('urgent', urgent === true)
  put('subject', plainQuote(subject, guard), 'request.subject')
  if (on && on <= today) put('received_day', sayDay(on, language, today), 'request.received_on')
  put('resolution', plainQuote(facts.resolution, guard), 'resolution')
  const { cause, remedy } = facts
  const found = cause && plainQuote(cause.text, guard)
  if (cause && found) {
    flag(`cause_${cause.side}`, true)
    put('cause', found, 'cause')
  }
  if (remedy && remedy.minor > 0) put('remedy', sayAmount(remedy, language), 'remedy')
  put('improvement', plainQuote(facts.improvement, guard), 'improvement')
  put('own_words', plainQuote(facts.own_words, guard), 'own_words')
}

function appointmentSlots({ request, pack, guard, put, flag }: Filling): void {
  const { facts, language, today } = request
  const { on, at, place, channel, agreed } = facts.appointment ?? {}
  const way = channel ? wayOf(channel) : 'meeting'
  for (const [name, text] of Object.entries(pack.phrases.appointment[way])) put(name, text)
  if (!on || on < today) return
  flag('agreed', agreed === true)
  put('slot_on', sayOn(on, language, today), 'appointment.on')
  put('slot_day', sayDay(on, language, today))
  put('slot_time', clockTime(at), 'appointment.at')
  const whole = way === 'meeting' ? plainProduct(place, guard) : undefined
  put('place', whole, 'appointment.place')
}
