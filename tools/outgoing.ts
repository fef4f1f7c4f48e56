import type { WordingResult } from '#domain/communications/types.ts'
import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { productReader } from '#domain/products-named.ts'
import { overreaches } from '#domain/sending/authority.ts'
import { type CapStanding, type Contact, capStanding } from '#domain/sending/contact-caps.ts'
import { type Holidays, nextSendingTime } from '#domain/sending/quiet-times.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import { addMillis, dateIn, type Instant, startOfMonth } from '#domain/time.ts'
import type { ClientCard, DraftRow, ProductRow } from '#store/port.ts'
import { promisingRole } from './complaint-letter.ts'
import type { ToolContext } from './define.ts'
import { mailAddress } from './record-facts.ts'
import { statementsOn } from './statements.ts'
import { blockers } from './verdict-shapes.ts'
import { tellFindings, wordingOf } from './wording.ts'

/** How long an approved mail can still be stopped. */
export const cancelMillis = 10 * 60 * 1000
/** Contacts of one month that are looked at; more than any cap. */
const mostContacts = 100

/** A draft that may leave, and what the person who approves must see. */
export type Sendable = Readonly<{
  draft: DraftRow
  card: ClientCard
  recipient: string
  leavesAt: Instant
  verdicts: readonly Verdict[]
  wording: WordingResult
  /** A rule asks for a second person before this leaves. */
  needsSecond: boolean
}>

/**
 * Every gate that an outgoing text passes, in the same order each time: whose draft it is, the channel and the address
 * on record, the client's wishes, the cap, the verdicts of all products it names, the locked statements, the wording.
 * Throws the first refusal as a DomainError; writes nothing but the verdicts that had to be run again.
 */
export async function gated(
  id: string,
  reason: string | undefined,
  context: ToolContext,
  writer: string = context.actor.id,
): Promise<Sendable> {
  const { book, clock } = context
  const draft = isId('draft', id) ? await book.draft(id) : undefined
  const card = draft && (await book.card(draft.clientId))
  if (!draft || !card) throw new DomainError('draft_not_found')
  if (draft.channel !== 'email') throw new DomainError('send_channel')
  const recipient = mailAddress(card)
  if (recipient === undefined) throw new DomainError('send_no_address', { client: card.name })
  if (card.profile.doNotContact === true) throw new DomainError('send_do_not_contact', { client: card.name })
  await refuseTooMuch(card, context)
  const verdicts = await standingVerdicts(draft, card, context)
  const wording = await refuseWording(draft, card, reason, context)
  if (writer === context.actor.id) await refuseOverreach(draft, context)
  return {
    draft,
    card,
    recipient,
    leavesAt: leavingAt(card, clock.now(), await context.holidays(card.country)),
    verdicts,
    wording,
    needsSecond: verdicts.some(({ outcome }) => outcome === 'require-approval'),
  }
}

/** The first decent moment in the client's country, once the time to change one's mind is over. */
export const leavingAt = (
  { country }: Pick<ClientCard, 'country'>,
  now: Instant,
  holidays: Holidays,
): Instant => nextSendingTime(country, addMillis(now, cancelMillis), holidays)

async function refuseTooMuch(card: ClientCard, context: ToolContext): Promise<void> {
  const standing = await monthOf(card, context)
  if (standing.reached)
    throw new DomainError('send_too_often', { client: card.name, on: standing.freeOn ?? '' })
}

/** Mails that the bank wrote this month, as noted and as on their way. */
async function monthOf(
  { id, segment }: ClientCard,
  { book, advice, actor, today }: ToolContext,
): Promise<CapStanding> {
  const [noted, leaving] = await Promise.all([
    book.interactions({ client: id, channel: 'email', from: startOfMonth(today), limit: mostContacts }),
    advice.outgoing(id),
  ])
  const contacts: Contact[] = [
    ...noted.items.filter(({ direction }) => direction === 'out'),
    ...leaving
      .filter(({ status }) => status === 'queued' || status === 'sent')
      .map(({ channel, queuedAt }) => ({ channel, on: dateIn(queuedAt, actor.zone) })),
  ]
  return capStanding(segment, 'email', contacts, today)
}

/** Verdicts of every product that the draft recommends or its text names; none of them may be missing or block. */
async function standingVerdicts(
  draft: DraftRow,
  card: ClientCard,
  { advice, language }: Pick<ToolContext, 'advice' | 'language'>,
): Promise<Verdict[]> {
  const names = await advice.names()
  const recommended = draft.recommends ?? []
  const held = new Set(card.holdings.map(({ productId }) => productId))
  const named = productReader(names)
    .namedIn(`${draft.subject}\n${draft.body}`)
    // A letter may speak of what the client has; it may recommend more of it by a verdict only.
    .filter((product) => !held.has(product))
  const products = [...new Set([...recommended, ...named])]
  const standing = await advice.standing(card.id, products)
  for (const product of products) {
    const verdict = standing.get(product)
    const facts = { product: names.get(product)?.[0] ?? product, client: card.name }
    if (!verdict) throw new DomainError('send_unjudged', facts)
    if (verdict.outcome === 'block')
      throw new DomainError('recommend_blocked', { ...facts, rules: blockers(verdict, language) })
    if (!recommended.includes(product)) throw new DomainError('send_statements_changed', facts)
  }
  if (recommended.length === 0) return []
  if (card.profile.marketingConsent !== 'granted')
    throw new DomainError('send_no_consent', { client: card.name })
  await refuseChangedStatements(draft, card, standing, { advice, language })
  return [...standing.values()]
}

/** The statements locked into the letter leave whole, and only while verdicts and product records still say the same. */
async function refuseChangedStatements(
  { body, disclosures = '', recommends = [], language }: DraftRow,
  card: ClientCard,
  standing: ReadonlyMap<string, Verdict>,
  { advice, language: spoken }: Pick<ToolContext, 'advice' | 'language'>,
): Promise<void> {
  const products: { product: ProductRow; verdict: Verdict }[] = []
  for (const id of recommends) {
    const verdict = standing.get(id)
    if (verdict) products.push({ product: await advice.product(id), verdict })
  }
  if (
    disclosures !== '' &&
    body.includes(disclosures) &&
    disclosures === statementsOn(products, card, language, spoken)
  )
    return
  throw new DomainError('send_statements_changed', {
    product: products.map(({ product }) => product.name).join(', '),
  })
}

/** What may not be said is refused; what should not be said needs a reason. */
async function refuseWording(
  draft: DraftRow,
  card: ClientCard,
  reason: string | undefined,
  context: ToolContext,
): Promise<WordingResult> {
  const wording = await wordingOf(draft, card, context)
  if (wording.outcome === 'pass') return wording
  const findings = tellFindings(wording)
  if (wording.outcome === 'block') throw new DomainError('send_wording_blocked', { findings })
  if (reason === undefined) throw new DomainError('send_reason_needed', { findings })
  return wording
}

/** A promise beyond the writer's authority; a second person who approves has not written it. */
async function refuseOverreach(draft: DraftRow, context: ToolContext): Promise<void> {
  const { body, language } = draft
  const { language: spoken } = context
  const beyond = overreaches(body, await promisingRole(draft, context), { language })
  if (beyond.length === 0) return
  const findings = [...new Set(beyond.map(({ explanation }) => explanation[spoken]))].join(' ')
  throw new DomainError('send_beyond_authority', { findings })
}
