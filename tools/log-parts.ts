import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { factConfidence, factConfidences, factKinds } from '#domain/facts.ts'
import { type ClientId, type Id, idSchema } from '#domain/ids.ts'
import type { CardField } from '#domain/proposal.ts'
import { type LocalDate, localDateSchema } from '#domain/time.ts'
import { itemLines, lines } from './card.ts'
import type { CommitContext } from './define.ts'
import { defined } from './shapes.ts'

const words = z.string().trim().min(1).max(500)

/** What a contact leads to beside its note: each item is a line of the card that can be left out. */
export const partArguments = {
  tasks: z
    .array(z.object({ text: words, due_on: localDateSchema.optional() }))
    .max(10)
    .optional(),
  promises: z
    .array(
      z.object({
        text: words,
        due_on: localDateSchema.optional(),
        owed_by: z.enum(['bank', 'client']).optional().describe('Who promised; bank where absent'),
      }),
    )
    .max(10)
    .optional(),
  facts: z
    .array(
      z.object({
        text: words,
        kind: z.enum(factKinds).optional(),
        confidence: z.enum(factConfidences).optional(),
      }),
    )
    .max(10)
    .optional(),
  life_events: z
    .array(z.object({ text: words, on: localDateSchema.optional() }))
    .max(5)
    .optional(),
}

const shape = z.object(partArguments)
export type Parts = z.output<typeof shape>

/** Throws date_in_past for a step or a promise of ours that should have been done already. */
export function refusePast({ tasks = [], promises = [] }: Parts, today: LocalDate): void {
  for (const { due_on: due } of [...tasks, ...promises])
    if (due !== undefined && due < today) throw new DomainError('date_in_past', { date: due })
}

export function partLines({ tasks = [], promises = [], facts = [], life_events = [] }: Parts): CardField[] {
  return [
    ...tasks.flatMap((task, at) =>
      itemLines(
        `tasks.${at}`,
        lines([
          ['follow_up', task.text, `tasks.${at}.text`],
          ['due_on', task.due_on, `tasks.${at}.due_on`],
        ]),
      ),
    ),
    ...promises.flatMap((promise, at) =>
      itemLines(
        `promises.${at}`,
        lines([
          [promise.owed_by === 'client' ? 'client_promise' : 'promise', promise.text, `promises.${at}.text`],
          ['due_on', promise.due_on, `promises.${at}.due_on`],
        ]),
      ),
    ),
    ...facts.flatMap((fact, at) =>
      itemLines(
        `facts.${at}`,
        lines([
          ['fact', fact.text, `facts.${at}.text`],
          ['fact_kind', fact.kind, `facts.${at}.kind`],
          ['confidence', fact.confidence, `facts.${at}.confidence`],
        ]),
      ),
    ),
    ...life_events.flatMap((event, at) =>
      itemLines(
        `life_events.${at}`,
        lines([
          ['life_event', event.text, `life_events.${at}.text`],
          ['on', event.on, `life_events.${at}.on`],
        ]),
      ),
    ),
  ]
}

/** Ids of what was written, for the receipt and the undo. */
export type WrittenParts = Readonly<{
  tasks: readonly Id<'task'>[]
  promises: readonly Id<'promise'>[]
  facts: readonly Id<'fact'>[]
}>

export async function commitParts(
  parts: Parts,
  client: ClientId,
  on: LocalDate,
  { writer, newId, proposal, outside }: CommitContext,
): Promise<WrittenParts> {
  const originKind = outside ? 'chat' : 'rm'
  const written = { tasks: [] as Id<'task'>[], promises: [] as Id<'promise'>[], facts: [] as Id<'fact'>[] }
  for (const { text, due_on } of parts.tasks ?? []) {
    const id = newId('task')
    await writer.addTask({
      ...defined({ dueOn: due_on }),
      id,
      clientId: client,
      text,
      originKind,
      proposalId: proposal,
    })
    written.tasks.push(id)
  }
  for (const { text, due_on, owed_by = 'bank' } of parts.promises ?? []) {
    const id = newId('promise')
    await writer.promises.add({
      ...defined({ dueOn: due_on }),
      id,
      clientId: client,
      text,
      owedBy: owed_by,
      madeOn: on,
      originKind,
      proposalId: proposal,
    })
    written.promises.push(id)
  }
  const facts = [
    ...(parts.facts ?? []).map(({ text, kind = 'other', confidence = 'sure' }) => ({
      text,
      kind,
      on,
      confidence: factConfidence[confidence],
    })),
    // The day of a life event is the day it happens, so that the brief can bring it up then.
    ...(parts.life_events ?? []).map((event) => ({
      text: event.text,
      kind: 'life_event',
      on: event.on ?? on,
      confidence: 1,
    })),
  ]
  for (const fact of facts) {
    const id = newId('fact')
    await writer.addFact({ ...fact, id, clientId: client, outside, proposalId: proposal })
    written.facts.push(id)
  }
  return written
}

const writtenShape = z.object({
  tasks: z.array(idSchema('task')).default([]),
  promises: z.array(idSchema('promise')).default([]),
  facts: z.array(idSchema('fact')).default([]),
})

/** Takes the parts back; throws undo_blocked where somebody has worked on one of them since. */
export async function undoParts(undo: unknown, writer: CommitContext['writer']): Promise<void> {
  const { tasks, promises, facts } = writtenShape.parse(undo)
  for (const record of [...tasks, ...promises])
    if ((await writer.revisionOf(record)) !== 1) throw new DomainError('undo_blocked')
  for (const task of tasks) await writer.removeTask(task)
  for (const promise of promises) await writer.promises.remove(promise)
  for (const fact of facts) await writer.removeFact(fact)
}
