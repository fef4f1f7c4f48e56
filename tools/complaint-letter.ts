import { composeDraft } from '#domain/drafts/compose.ts'
import type { DraftFacts } from '#domain/drafts/facts.ts'
import { dateIn, type Instant, type LocalDate, type TimeZone, wallTime } from '#domain/time.ts'
import type { ClientCard, NewDraft, User } from '#store/port.ts'
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
