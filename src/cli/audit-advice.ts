import { adviceFilePage } from '#documents/advice-file.ts'
import { readAdviceFile } from '#domain/advice/file.ts'
import { DomainError } from '#domain/errors.ts'
import { decideClient } from '#domain/matching/decide.ts'
import { isLocalDate, type LocalDate } from '#domain/time.ts'
import type { OpenedStore } from '#store/open.ts'
import type { ClientSummary, User } from '#store/port.ts'
import { type Arguments, usage } from './arguments.ts'

/** The page of a client's file of advice as one person may read it, and how many entries of the trail it holds. */
export async function adviceOf(
  store: OpenedStore,
  given: Arguments,
): Promise<Readonly<{ page: string; client: string; entries: number }>> {
  const reference = given.text('client')
  if (reference === undefined) throw usage('audit', 'Name the client: --client C.')
  const on = dayOf(given.text('on'))
  const product = given.text('product')
  const reader = await readerOf(store, given.text('as'))
  const client = await clientOf(store, reader, reference)
  const trail = await store.advice.file(reader, client.id, { ...(on && { on }), ...(product && { product }) })
  const page = adviceFilePage({ client, product, on, file: readAdviceFile(trail) })
  return { page, client: client.id, entries: trail.length }
}

function dayOf(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined
  if (!isLocalDate(text)) throw usage('audit', `--on "${text}" is not a calendar date, YYYY-MM-DD.`)
  return text
}

async function readerOf({ people }: OpenedStore, email: string | undefined): Promise<User> {
  if (email === undefined) {
    const officer = (await people.all()).find(({ role, active }) => role === 'compliance' && active)
    if (officer === undefined) throw usage('audit', 'Say who reads the file: --as E-MAIL.')
    return officer
  }
  const reader = await people.byEmail(email)
  if (reader === undefined) throw new DomainError('user_not_found', { email })
  if (!reader.active) throw new DomainError('user_deactivated', { email })
  return reader
}

async function clientOf(store: OpenedStore, reader: User, reference: string): Promise<ClientSummary> {
  const decision = decideClient(await store.book(reader).matchClients(reference, 6))
  if (decision.kind === 'one') return decision.match.client
  if (decision.kind === 'none') throw new DomainError('client_not_found', { client: reference })
  const ids = decision.matches.map(({ client }) => client.id).join(', ')
  throw usage('audit', `Several clients fit "${reference}"; give one of ${ids}.`)
}
