import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { fold } from '#domain/text/fold.ts'
import { formatDate } from '#domain/text/format.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Book, PromiseRecord, ServiceRequest, TaskRow } from '#store/port.ts'
import type { Choice } from './events.ts'

/** How many candidates a question shows. */
export const offered = 6

/** The open task meant by an id or its words; throws task_not_found or task_ambiguous with candidates. */
export async function resolveTask(book: Book, reference: string, language: Language): Promise<TaskRow> {
  const matches = await book.matchTasks(reference, offered)
  // A task in its very words is meant before others that merely hold some of them.
  const verbatim = matches.filter(({ text }) => fold(text) === fold(reference))
  const one = verbatim.length === 1 ? verbatim[0] : only(matches, reference)
  if (one) return one
  if (matches.length === 0) throw new DomainError('task_not_found', { task: reference })
  throw new DomainError('task_ambiguous', {
    task: reference,
    candidates: choices(matches, ({ text, clientName, dueOn }) => [
      text,
      clientName,
      dueOn && formatDate(dueOn, language),
    ]),
  })
}

/** The open promise meant; throws promise_not_found or promise_ambiguous with candidates. */
export async function resolvePromise(
  book: Book,
  reference: string,
  language: Language,
): Promise<PromiseRecord> {
  const matches = await book.promises.match(reference, offered)
  const one = only(matches, reference)
  if (one) return one
  if (matches.length === 0) throw new DomainError('promise_not_found', { promise: reference })
  throw new DomainError('promise_ambiguous', {
    promise: reference,
    candidates: choices(matches, ({ text, clientName, dueOn }) => [
      text,
      clientName,
      dueOn && formatDate(dueOn, language),
    ]),
  })
}

/**
 * The open request or complaint meant by an id, its words or the id of its client; throws request_not_found, or
 * request_ambiguous with candidates.
 */
export async function resolveRequest(
  book: Book,
  reference: string,
  language: Language,
): Promise<ServiceRequest> {
  const matches = isId('client', reference)
    ? (await book.requests.list({ client: reference, open: true, limit: offered })).items
    : await book.requests.match(reference, offered)
  const one = only(matches, reference)
  if (one) return one
  if (matches.length === 0) throw new DomainError('request_not_found', { request: reference })
  throw new DomainError('request_ambiguous', {
    request: reference,
    candidates: choices(matches, ({ subject, clientName, receivedAt }) => [
      subject,
      clientName,
      formatDate(receivedAt.slice(0, 10) as LocalDate, language),
    ]),
  })
}

const only = <Row extends { id: string }>(matches: readonly Row[], reference: string): Row | undefined =>
  matches.length === 1 || matches[0]?.id === reference ? matches[0] : undefined

/** Each with what tells it from the others: its words first, then the facts beside them. */
const choices = <Row extends { id: string }>(
  rows: readonly Row[],
  tell: (row: Row) => readonly (string | undefined)[],
): Choice[] =>
  rows.map((row, index) => {
    const [label = row.id, ...facts] = tell(row)
    return { n: index + 1, id: row.id, label, facts: facts.filter((fact) => fact !== undefined).join(', ') }
  })
