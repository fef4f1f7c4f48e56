import type { Role } from '#domain/actor.ts'
import { composeDraft } from '#domain/drafts/compose.ts'
import type { DraftFacts } from '#domain/drafts/facts.ts'
import type { DraftPurpose } from '#domain/drafts/purposes.ts'
import { DomainError } from '#domain/errors.ts'
import { toAmount } from '#domain/money.ts'
import { figuresIn } from '#domain/text/figures.ts'
import { dateIn, type Instant, type LocalDate, type TimeZone, wallTime } from '#domain/time.ts'
import type { ClientCard, ComplaintFile, DraftRow, NewDraft, User } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { mailAddress, recipientOf, senderOf } from './record-facts.ts'
import { defined } from './shapes.ts'
import { wordingOf } from './wording.ts'

type Written = Omit<NewDraft, 'id' | 'threadId' | 'turnId'>

/**
 * The reply that calms: that the complaint is here, who looks after it, and by when the client hears from us. It is
 * written from facts alone, so that nothing of the client's words or of an answer in advance gets into it.
 */
export async function holdingReply(
  card: ClientCard,
  { receivedAt, promisedBy }: Readonly<{ receivedAt: Instant; promisedBy: Instant }>,
  by: Readonly<{ me: User; zone: TimeZone; today: LocalDate }> & Pick<ToolContext, 'book' | 'language'>,
): Promise<Written> {
  const { me, zone, today } = by
  const channel = mailAddress(card) === undefined ? 'message' : 'email'
  const facts: DraftFacts = {
    request: { kind: 'complaint', received_on: dateIn(receivedAt, zone) },
    next_step: { due_on: dateIn(promisedBy, zone), at: wallTime(promisedBy, zone) },
  }
  const { subject, body, language } = composeDraft({
    purpose: 'holding_reply',
    language: card.language,
    channel,
    recipient: recipientOf(card),
    sender: senderOf(me, card.language),
    facts,
    today,
    other_names: card.relations.map(({ name }) => name),
  })
  const wording = await wordingOf({ subject, body, channel }, card, by)
  return {
    ...defined({ recipient: channel === 'email' ? mailAddress(card) : undefined }),
    clientId: card.id,
    purpose: 'holding_reply',
    channel,
    language,
    subject,
    body,
    origins: [],
    missing: [],
    findings: wording.findings,
    outcome: wording.outcome,
  }
}

/** What a letter about a complaint or an improvement may say; nothing for letters of another purpose. */
export async function serviceFacts(
  purpose: DraftPurpose,
  card: ClientCard,
  said: Readonly<{ text?: string | undefined; note?: string | undefined }>,
  context: ToolContext,
): Promise<DraftFacts> {
  if (purpose === 'explanation') return explained(card, [said.text, said.note].join('\n'), context)
  if (purpose === 'you_asked_we_did') return improved(card, context)
  if (purpose === 'holding_reply') return promised(card, context)
  return {}
}

/** The complaint that letters to a client are about: the newest that is not closed, else the newest. */
const complaintOf = async (card: ClientCard, { book }: Pick<ToolContext, 'book'>) =>
  (await book.complaints.ofClient(card.id, 1))[0]

async function explained(card: ClientCard, own: string, context: ToolContext): Promise<DraftFacts> {
  const file = await complaintOf(card, context)
  if (file === undefined) throw new DomainError('complaint_none_open', { client: card.name })
  const verified = file.causes.filter((cause) => cause.verified)
  // The one that lies behind the others was found last.
  const cause = verified.at(-1)
  if (cause === undefined) throw new DomainError('cause_not_verified', { client: card.name })
  refuseAdmission(own, file)
  refuseFigures(own, file)
  const { request, remedy } = file
  return {
    request: {
      kind: 'complaint',
      subject: request.subject,
      received_on: dateIn(request.receivedAt, context.actor.zone),
    },
    cause: { side: cause.side, text: cause.text },
    resolution: remedy?.text,
    remedy: remedy?.amount,
  }
}

/** Words by which the bank takes the blame. */
const admission =
  /\b(?:our (?:own )?(?:error|mistake|fault)|we (?:made (?:a|an) (?:error|mistake)|are (?:at fault|to blame)|were wrong|failed you)|the bank(?:'s)? (?:error|mistake|fault|made|failed)|lies with us)\b|наш\p{L}{1,2} (?:ошибк|вин)\p{L}*|по нашей вине|мы (?:ошиблись|виноваты|допустили)|на нашей стороне|我(?:们|方|行)的?(?:错|失误|责任|过错|差错)|原因在我方|是我们的错/iu

function refuseAdmission(own: string, { causes }: ComplaintFile): void {
  const piece = admission.exec(own)?.[0]
  if (piece !== undefined && !causes.some(({ side, verified }) => side === 'bank' && verified))
    throw new DomainError('admission_unverified', { piece })
}

/** Sums of an explanation are those of the complaint and of the remedy that was approved. */
function refuseFigures(own: string, { request, causes, remedy }: ComplaintFile): void {
  const known = new Set(
    [
      ...sums([request.subject, request.text, remedy?.text, ...causes.map(({ text }) => text)].join('\n')),
      ...(remedy?.amount ? [String(toAmount(remedy.amount).value)] : []),
    ].map(Number),
  )
  const strange = sums(own).find((value) => !known.has(Number(value)))
  if (strange !== undefined) throw new DomainError('explanation_figure', { figure: strange })
}

const sums = (text: string): string[] =>
  figuresIn(text).flatMap(({ kind, value }) => (kind === 'amount' ? [value] : []))

async function improved(card: ClientCard, { book }: ToolContext): Promise<DraftFacts> {
  for (const ticket of await book.complaints.tickets({ status: 'shipped', limit: 20 })) {
    const asker = (await book.complaints.askers(ticket)).find(({ clientId }) => clientId === card.id)
    if (asker) return { improvement: ticket.outcome, own_words: asker.quote?.text }
  }
  throw new DomainError('improvement_none', { client: card.name })
}

/** The time that was promised when the complaint was opened, while it lies ahead. */
async function promised(card: ClientCard, context: ToolContext): Promise<DraftFacts> {
  const file = await complaintOf(card, context)
  const { actor, clock } = context
  if (file?.promisedBy === undefined || file.promisedBy <= clock.now()) return {}
  return {
    request: { kind: 'complaint', received_on: dateIn(file.request.receivedAt, actor.zone) },
    next_step: { due_on: dateIn(file.promisedBy, actor.zone), at: wallTime(file.promisedBy, actor.zone) },
  }
}

/** By whose authority a letter may promise: an explanation tells a remedy that a second person approved. */
export async function promisingRole(
  { purpose, clientId }: Pick<DraftRow, 'purpose' | 'clientId'>,
  { actor, book }: Pick<ToolContext, 'actor' | 'book'>,
): Promise<Role> {
  if (purpose !== 'explanation') return actor.role
  const [file] = await book.complaints.ofClient(clientId, 1)
  return file?.remedy?.approvedBy === undefined ? actor.role : 'lead'
}
