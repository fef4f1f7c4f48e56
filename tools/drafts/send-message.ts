import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import type { Card } from '#domain/proposal.ts'
import { outcomeTitles, ruleTitles } from '#domain/suitability/titles-table.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import { dateIn, type Instant, type TimeZone, wallTime } from '#domain/time.ts'
import { type Label, labels, lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { invitationOf, toldInvitation } from '../invitation.ts'
import { gated, leavingAt } from '../outgoing.ts'
import { mailAddress } from '../record-facts.ts'
import { tellFindings } from '../wording.ts'

export default defineWriteTool({
  name: 'send_message',
  area: 'drafts',
  risk: 'client_send',
  title: { en: 'Preparing to send', zh: '正在准备发送', ru: 'Готовлю отправку' },
  description:
    'Proposes to send a draft to its client by e-mail, to the address on record. `draft` is the id that draft_message answered. Gates may refuse with a reason; nothing leaves before the card is approved, and then it can be stopped for ten minutes. `reason` only where the user says why a warned wording stays.',
  input: z.object({
    draft: z.string().trim().min(1).max(80).describe('Id of the draft, drf_…'),
    reason: z.string().trim().min(3).max(500).optional(),
  }),
  examples: [
    { language: 'en', say: 'send draft drf_kmxtq', input: { draft: 'drf_kmxtq' } },
    { language: 'en', say: 'mail out letter drf_kmxtq', input: { draft: 'drf_kmxtq' } },
    { language: 'zh', say: '发送草稿 drf_kmxtq', input: { draft: 'drf_kmxtq' } },
    { language: 'zh', say: '把 drf_kmxtq 发给客户', input: { draft: 'drf_kmxtq' } },
    { language: 'ru', say: 'отправь черновик drf_kmxtq', input: { draft: 'drf_kmxtq' } },
    { language: 'ru', say: 'отправь письмо drf_kmxtq клиенту', input: { draft: 'drf_kmxtq' } },
  ],
  prepare: async ({ draft: id, reason }, context) => {
    const { draft, card, recipient, leavesAt, verdicts, wording, needsSecond } = await gated(
      id,
      reason,
      context,
    )
    const invitation = await invitationOf(context.book, draft.meetingId)
    const names = await context.advice.names()
    const product = (verdict: Verdict): string =>
      `${nameIn(names, verdict)}: ${outcomeTitles[verdict.outcome][context.language]}${acknowledged(verdict, context.language)}`
    return {
      client: { id: card.id, name: card.name },
      input: { draft: draft.id, ...(reason === undefined ? {} : { reason }) },
      bound: { [card.id]: card.revision },
      ...(needsSecond ? { risk: 'sensitive' as const } : {}),
      origins: draft.origins,
      card: {
        title: { en: 'Send this e-mail', zh: '发送此邮件', ru: 'Отправить это письмо' },
        fields: lines([
          ['client', card.name],
          ['recipient', recipient],
          ['subject', draft.subject],
          ['body', draft.body],
          ['invitation', toldInvitation(invitation, card.country)],
          ['product', verdicts.map(product).join('\n') || undefined],
          ['wording', wording.outcome === 'warn' ? tellFindings(wording) : undefined],
          ['reason', reason, 'reason'],
          ['leaves_at', localTime(leavesAt, context.actor.zone)],
        ]),
      },
    }
  },
  recheck: async ({ draft: id, reason }, context, { actorId, risk, card }) => {
    const {
      draft,
      card: client,
      recipient,
      needsSecond,
      verdicts,
    } = await gated(id, reason, context, actorId)
    const shown = (label: Label): string | undefined =>
      card.fields.find((field) => field.label.en === labels[label].en)?.value
    // What leaves is what was read: the text and the address of the card.
    if (
      shown('body') !== draft.body ||
      (shown('subject') ?? '') !== draft.subject ||
      shown('recipient') !== recipient ||
      shown('invitation') !==
        toldInvitation(await invitationOf(context.book, draft.meetingId), client.country)
    )
      throw new DomainError('proposal_stale')
    // Approving answers for what the card tells: a rule that fired since is not on it.
    if ((needsSecond && risk !== 'sensitive') || !tellsAll(card, verdicts, await context.advice.names()))
      throw new DomainError('proposal_stale')
  },
  commit: async ({ draft: id, reason }, { actor, writer, clock, newId, proposal, holidays }) => {
    const draft = await writer.draft(idSchema('draft').parse(id))
    const card = draft && (await writer.card(draft.clientId))
    if (!draft || !card) throw new DomainError('draft_not_found')
    const recipient = mailAddress(card)
    if (recipient === undefined) throw new DomainError('send_no_address', { client: card.name })
    if (card.profile.doNotContact === true)
      throw new DomainError('send_do_not_contact', { client: card.name })
    const invitation = await invitationOf(writer, draft.meetingId)
    await writer.clearRules({ proposal, client: card.id, products: draft.recommends ?? [], by: actor })
    const row = await writer.queueOutgoing({
      id: newId('outgoing'),
      proposalId: proposal,
      draftId: draft.id,
      clientId: draft.clientId,
      recipient,
      subject: draft.subject,
      body: draft.body,
      sendAfter: leavingAt(card, clock.now(), await holidays(card.country)),
      ...(invitation === undefined ? {} : { invitation }),
      ...(reason === undefined ? {} : { reason }),
    })
    return { records: [row.id], undo: { outgoing: row.id }, leavesAt: row.sendAfter }
  },
  undo: async (undo, { writer }) => {
    const { outgoing } = z.object({ outgoing: idSchema('outgoing') }).parse(undo)
    await writer.cancelOutgoing(outgoing)
  },
})

/** What approving the card acknowledges. */
function acknowledged({ fired }: Verdict, language: 'en' | 'zh' | 'ru'): string {
  const open = fired.filter(({ cleared }) => !cleared)
  return open.length === 0
    ? ''
    : ` (${open.map(({ rule, message }) => `${ruleTitles[rule]?.[language] ?? message}, ${rule}`).join('; ')})`
}

/** Whether the card names every rule that is still open, product by product. */
function tellsAll({ fields }: Card, verdicts: readonly Verdict[], names: Names): boolean {
  const told = fields.find(({ label }) => label.en === labels.product.en)?.value.split('\n') ?? []
  return verdicts.every((verdict) => {
    const line = told.find((each) => each.startsWith(`${nameIn(names, verdict)}: `)) ?? ''
    return verdict.fired.every(({ rule, cleared }) => cleared || line.includes(rule))
  })
}

type Names = ReadonlyMap<string, readonly string[]>
const nameIn = (names: Names, { product_id: id }: Verdict): string => names.get(id ?? '')?.[0] ?? String(id)

const localTime = (at: Instant, zone: TimeZone): string => `${dateIn(at, zone)} ${wallTime(at, zone)}`
