import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import type { Localised } from '#domain/language.ts'
import { byWords } from '#domain/matching/by-words.ts'
import { isOutside } from '#domain/origin.ts'
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

/** The record meant; throws evidence_needed where there is none and promise_evidence_ambiguous with the candidates. */
async function evidenceMeant(
  promise: PromiseRecord,
  said: string | undefined,
  { book, language }: ToolContext,
): Promise<Evidence> {
  const all = await book.promises.evidence(promise.id, considered)
  const same = all.find(({ ref }) => ref === said)
  if (same) return same
  const fit =
    said === undefined ? all : byWords(all, said, all.length, ({ text, kind, on }) => `${text} ${kind} ${on}`)
  if (said !== undefined && fit.length === 1) return fit[0]!
  const candidates = fit.length > 0 ? fit : all
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
    'Proposes to close an open promise: kept with `evidence` (id or words of a contact, mail or paper of this client since the promise; without it the candidates are offered), or broken with a `note` that says why. `promise` is its id or its words with the client’s name. Never choose the evidence yourself.',
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
    const shows = said.outcome === 'kept' ? await evidenceMeant(found, said.evidence, context) : undefined
    return {
      client: { id: found.clientId, name: found.clientName },
      input: defined({ ...said, promise: found.id, evidence: shows?.ref }),
      bound: { [found.id]: found.revision },
      card: {
        title: { en: 'Promise closed', zh: '承诺了结', ru: 'Закрытие обещания' },
        fields: lines([
          ['promise', found.text],
          ['client', found.clientName],
          ['due_on', found.dueOn],
          ['status', said.outcome, undefined, found.status],
          ['evidence', shows && `${shows.on}: ${shows.text.slice(0, shown)}`],
          ['note', said.note, 'note'],
        ]),
      },
      ...(shows && { origins: [shows.origin] }),
    }
  },
  commit: async (input, { writer }) => {
    const promise = idSchema('promise').parse(input.promise)
    const revision = await writer.promises.close(
      promise,
      defined({ status: input.outcome, evidenceRef: input.evidence, evidenceText: input.note }),
    )
    return { records: [promise], undo: { promise, revision } }
  },
  undo: async (undo, { writer }) => {
    const { promise, revision } = z.object({ promise: idSchema('promise'), revision: z.number() }).parse(undo)
    if ((await writer.revisionOf(promise)) !== revision) throw new DomainError('undo_blocked')
    await writer.promises.reopen(promise)
  },
})
