import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import type { Localised } from '#domain/language.ts'
import { byWords } from '#domain/matching/by-words.ts'
import { isOutside } from '#domain/origin.ts'
import { channelNamed } from '#domain/service/contact-channel.ts'
import { dateIn } from '#domain/time.ts'
import { type Channel, channelSchema } from '#domain/work.ts'
import type { Evidence, PromiseRecord } from '#store/port.ts'
import { lines } from '../card.ts'
import { defineWriteTool, type ToolContext } from '../define.ts'
import { defined } from '../shapes.ts'

/** No question shows more records. */
const offered = 6
/** Records since the promise that are looked through. */
const considered = 500
/** What of a record stands on a card and in a question. */
const shown = 160

/** Kinds of evidence as people say them. */
const evidenceWords: Readonly<Record<Evidence['kind'], Localised>> = {
  contact: { en: 'contact', zh: '联系', ru: 'контакт' },
  mail: { en: 'mail', zh: '邮件', ru: 'письмо' },
  document: { en: 'document', zh: '文件', ru: 'документ' },
}

/** A note that becomes a contact of its own, since nothing else shows it. */
type Noted = Readonly<{ channel: Channel }>
const notedForm = z.tuple([z.literal('note'), channelSchema, idSchema('client'), z.enum(['in', 'out'])])

/** Such a note as a stored wish holds it: its channel, whose contact it is and who came to whom. */
const notedAs = (evidence: string | undefined) => notedForm.safeParse(evidence?.split(' ')).data

/**
 * The record meant, else what is noted where there is none. Throws evidence_needed where nothing is noted either and
 * promise_evidence_ambiguous with the candidates.
 */
async function evidenceMeant(
  promise: PromiseRecord,
  { evidence: said, note }: Readonly<{ evidence?: string | undefined; note?: string | undefined }>,
  { book, language }: ToolContext,
): Promise<Evidence | Noted> {
  const all = await book.promises.evidence(promise.id, considered)
  const same = all.find(({ ref }) => ref === said)
  if (same) return same
  const fit =
    said === undefined ? all : byWords(all, said, all.length, ({ text, kind, on }) => `${text} ${kind} ${on}`)
  if (said !== undefined && fit.length === 1) return fit[0]!
  const candidates = fit.length > 0 ? fit : all
  const again = notedAs(said)
  if (note !== undefined && (candidates.length === 0 || again !== undefined))
    return { channel: again?.[1] ?? channelNamed(note) ?? 'other' }
  if (candidates.length === 0) throw new DomainError('evidence_needed')
  throw new DomainError('promise_evidence_ambiguous', {
    promise: promise.text,
    candidates: candidates.slice(0, offered).map(({ ref, kind, on, text, origin }, index) => ({
      n: index + 1,
      id: ref,
      // A question is no place for words from outside: they are read where the record is.
      label: isOutside(origin) && kind === 'contact' ? evidenceWords[kind][language] : text.slice(0, shown),
      facts: `${evidenceWords[kind][language]}, ${on}`,
    })),
  })
}

export default defineWriteTool({
  name: 'close_promise',
  area: 'day',
  risk: 'low_write',
  title: { en: 'Preparing to close the promise', zh: '正在准备了结承诺', ru: 'Готовлю закрытие обещания' },
  description:
    'Proposes to close an open promise: kept with `evidence` (id or words of a contact, mail or paper of this client since the promise; without it the candidates are offered; where there are none a `note` of what was done becomes a contact), or broken with a `note` that says why. `promise` is its id or its words with the client’s name. Never choose the evidence yourself.',
  input: z.object({
    promise: z.string().trim().min(1).max(500).describe('Id or words of the promise'),
    outcome: z.enum(['kept', 'broken']).default('kept'),
    evidence: z.string().trim().min(1).max(500).optional(),
    note: z.string().trim().min(1).max(500).optional(),
  }),
  examples: [
    {
      language: 'en',
      say: 'the promise "send the offer" is kept',
      input: { promise: 'send the offer' },
    },
    {
      language: 'en',
      say: 'close the promise "call back about the mortgage"',
      input: { promise: 'call back about the mortgage' },
    },
    {
      language: 'en',
      say: 'the promise "send the offer" is broken: the desk was late',
      input: { promise: 'send the offer', outcome: 'broken', note: 'the desk was late' },
    },
    { language: 'zh', say: '承诺“把方案发给他”已兑现', input: { promise: '把方案发给他' } },
    { language: 'zh', say: '把承诺“回电说明费用”标记为已兑现', input: { promise: '回电说明费用' } },
    {
      language: 'zh',
      say: '承诺“把方案发给他”未能兑现：交易台延误',
      input: { promise: '把方案发给他', outcome: 'broken', note: '交易台延误' },
    },
    {
      language: 'ru',
      say: 'обещание «прислать предложение» выполнено',
      input: { promise: 'прислать предложение' },
    },
    {
      language: 'ru',
      say: 'закрой обещание «перезвонить по ипотеке»',
      input: { promise: 'перезвонить по ипотеке' },
    },
    {
      language: 'ru',
      say: 'обещание «прислать предложение» нарушено: не успели',
      input: { promise: 'прислать предложение', outcome: 'broken', note: 'не успели' },
    },
  ],
  prepare: async (said, context) => {
    const found = await context.promise(said.promise)
    if (said.outcome === 'broken' && said.note === undefined) throw new DomainError('note_needed')
    const shows = said.outcome === 'kept' ? await evidenceMeant(found, said, context) : undefined
    const record = shows && 'ref' in shows ? shows : undefined
    const contact = shows && 'channel' in shows ? shows : undefined
    return {
      client: { id: found.clientId, name: found.clientName },
      input: defined({
        ...said,
        promise: found.id,
        evidence:
          record?.ref ??
          (contact &&
            `note ${contact.channel} ${found.clientId} ${found.owedBy === 'client' ? 'in' : 'out'}`),
      }),
      bound: { [found.id]: found.revision },
      card: {
        title: { en: 'Promise closed', zh: '承诺了结', ru: 'Закрытие обещания' },
        fields: lines([
          [found.owedBy === 'client' ? 'client_promise' : 'promise', found.text],
          ['client', found.clientName],
          ['due_on', found.dueOn],
          ['status', said.outcome, undefined, found.status],
          ['evidence', record && `${record.on}: ${record.text.slice(0, shown)}`],
          ['logged_as', contact?.channel],
          ['note', said.note, 'note'],
        ]),
      },
      ...(record && { origins: [record.origin] }),
    }
  },
  commit: async (input, { writer, clock, newId, proposal, outside, actor }) => {
    const promise = idSchema('promise').parse(input.promise)
    const contact = input.outcome === 'kept' ? notedAs(input.evidence) : undefined
    const interaction = contact && newId('interaction')
    if (contact && interaction) {
      const [, channel, clientId, direction] = contact
      const at = clock.now()
      await writer.addInteraction({
        id: interaction,
        clientId,
        on: dateIn(at, actor.zone),
        at,
        channel,
        direction,
        text: input.note ?? '',
        originKind: outside ? 'chat' : 'rm',
        proposalId: proposal,
      })
    }
    const revision = await writer.promises.close(
      promise,
      defined({
        status: input.outcome,
        evidenceRef: interaction ?? input.evidence,
        evidenceText: input.note,
      }),
    )
    return {
      records: [promise, ...(interaction ? [interaction] : [])],
      undo: defined({ promise, revision, interaction }),
    }
  },
  undo: async (undo, { writer }) => {
    const { promise, revision, interaction } = z
      .object({
        promise: idSchema('promise'),
        revision: z.number(),
        interaction: idSchema('interaction').optional(),
      })
      .parse(undo)
    if ((await writer.revisionOf(promise)) !== revision) throw new DomainError('undo_blocked')
    await writer.promises.reopen(promise)
    if (interaction !== undefined) await writer.removeInteraction(interaction)
  },
})
