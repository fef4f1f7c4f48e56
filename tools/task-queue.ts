import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { byWords } from '#domain/matching/by-words.ts'
import { callingHours } from '#domain/service/calling-hours.ts'
import { instantSchema } from '#domain/time.ts'
import type { Book, TaskRow } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { isOverdue, promiseShape, toPromise } from './promise-shapes.ts'
import { defined, interactionShape, toInteraction } from './shapes.ts'

/** Where a task stands in its queue, with what is needed to do it at once. */
export const queueShape = z.object({
  /** From 1; absent at the end of the queue. */
  position: z.number().int().optional(),
  of: z.number().int(),
  /** Open tasks left out because another must be done first. */
  waiting: z.number().int(),
  phone: z.string().optional(),
  call_from: instantSchema.optional(),
  last_contact: interactionShape.optional(),
  promises: z.array(promiseShape),
  overdue_promises: z.number().int(),
})
type Queue = z.input<typeof queueShape>

/** No person works through more. */
const longest = 2000
const shownPromises = 3

type Wanted = Readonly<{
  filter: Omit<Parameters<Book['tasks']>[0], 'limit' | 'besides' | 'status'>
  text?: string | undefined
  after?: string | undefined
}>

/**
 * The one task whose turn it is: the first, or the next after `after`, whether that one is done by now or was skipped.
 * Throws task_not_found where `after` is no task of the book.
 */
export async function nextInQueue(
  { filter, text, after }: Wanted,
  context: ToolContext,
): Promise<Readonly<{ task?: TaskRow; queue: Queue }>> {
  const passed = after === undefined ? undefined : idSchema('task').safeParse(after).data
  if (after !== undefined && (passed === undefined || (await context.book.task(passed)) === undefined))
    throw new DomainError('task_not_found', { task: after })
  const { items } = await context.book.tasks({
    ...filter,
    status: 'open',
    limit: longest,
    ...(passed && { besides: passed }),
  })
  const fitting =
    text === undefined
      ? undefined
      : new Set(
          byWords(items, text, longest, (row) => `${row.text} ${row.clientName ?? ''}`).map(({ id }) => id),
        )
  const inOrder = items.filter(({ id }) => id === passed || fitting === undefined || fitting.has(id))
  const isTurn = ({ status, waitsFor }: TaskRow): boolean => status === 'open' && waitsFor === undefined
  const from = inOrder.findIndex(({ id }) => id === passed) + 1
  const task = inOrder.slice(from).find(isTurn)
  const queue = inOrder.filter(isTurn)
  return {
    ...(task && { task }),
    queue: {
      ...(task && { position: queue.indexOf(task) + 1 }),
      of: queue.length,
      waiting: inOrder.filter(({ status, waitsFor }) => status === 'open' && waitsFor !== undefined).length,
      ...(await clientFacts(task, context)),
    },
  }
}

type ClientFacts = Omit<Queue, 'position' | 'of' | 'waiting'>

async function clientFacts(
  task: TaskRow | undefined,
  { book, clock, today, holidays }: ToolContext,
): Promise<ClientFacts> {
  const client = task?.clientId
  if (client === undefined) return { promises: [], overdue_promises: 0 }
  const [standing, last, promises] = await Promise.all([
    book.cadence.of(client),
    book.interactions({ client, limit: 1 }),
    book.promises.list({ client, status: 'open', limit: shownPromises }),
  ])
  const phone = standing?.cadence.standing === 'excepted' ? undefined : standing?.phone
  const contact = last.items[0]
  return defined({
    phone,
    call_from:
      phone === undefined
        ? undefined
        : callingHours(standing?.country, clock.now(), await holidays(standing?.country)).from,
    last_contact: contact && toInteraction(contact),
    promises: promises.items.map((row) => toPromise(row, today)),
    overdue_promises: promises.items.filter((row) => isOverdue(row, today)).length,
  })
}
