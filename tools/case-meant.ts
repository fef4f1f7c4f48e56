import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { wordsIn } from '#domain/service/likeness.ts'
import type { Handoff, ServiceRequest } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** How many candidates a question shows. */
const offered = 6
const ofDepartments = ['accept', 'ask_back', 'done', 'decline']
const justHandoff =
  /^\s*(?:the )?(?:hand[ -]?offs?|поручени[еяюй]|передач[аиуе]|转交(?:给我)?的?(?:事项|事)?|转办)\s*$/iu
/** From this share of its words on a hand-off is meant. */
const enough = 0.5

/**
 * The request or hand-off meant by an id, its words or its client. Steps that only a department takes mean a hand-off
 * addressed to the user. Throws request_not_found, or request_ambiguous with candidates.
 */
export async function caseMeant(
  reference: string,
  action: string,
  context: ToolContext,
): Promise<ServiceRequest | Handoff> {
  const { book } = context
  if (isId('handoff', reference)) {
    const handoff = await book.requests.handoff(reference)
    if (handoff === undefined) throw new DomainError('request_not_found', { request: reference })
    return handoff
  }
  const settled = action === 'reopen'
  if (ofDepartments.includes(action)) {
    const handoff = await handoffMeant(reference, context)
    if (handoff !== undefined) return handoff
  }
  const matches = await book.requests.match(reference, offered, settled)
  if (matches.length > 0) return oneOf(await ofNamed(matches, reference, context), reference)
  const ofClient = await requestsOfClient(reference, settled, context)
  if (ofClient.length > 0) return oneOf(ofClient, reference)
  const handoff = await handoffMeant(reference, context)
  if (handoff !== undefined) return handoff
  throw new DomainError('request_not_found', { request: reference })
}

/** Requests of a client said in another script or by another name. */
async function requestsOfClient(
  reference: string,
  settled: boolean,
  { book, client }: ToolContext,
): Promise<readonly ServiceRequest[]> {
  const found = await client(reference).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'client_not_found') return undefined
    throw error
  })
  if (found === undefined) return []
  const { items } = await book.requests.list({ client: found.id, open: !settled, limit: offered * 2 })
  return items
    .filter(({ status }) => !settled || status === 'resolved' || status === 'closed')
    .slice(0, offered)
}

/** Of several requests those of the client whose name the reference begins with, in whatever script. */
async function ofNamed(
  matches: readonly ServiceRequest[],
  reference: string,
  { client }: ToolContext,
): Promise<readonly ServiceRequest[]> {
  const words = matches.length > 1 ? reference.trim().split(/\s+/) : []
  for (let length = words.length - 1; length > 0; length--) {
    const found = await client(words.slice(0, length).join(' ')).catch((error: unknown) => {
      if (error instanceof DomainError) return undefined
      throw error
    })
    const own = matches.filter((each) => each.clientId === found?.id)
    if (own.length > 0) return own
  }
  return matches
}

async function handoffMeant(reference: string, { book }: ToolContext): Promise<Handoff | undefined> {
  const { items } = await book.requests.handoffs({ open: true, mine: true, limit: 50 })
  const words = spokenWords(reference)
  // "The hand-off" alone means whichever there is.
  const fitting = justHandoff.test(reference)
    ? items
    : items.filter(({ subject, text, owner }) => wordsIn(words, `${subject} ${text} ${owner.name}`) >= enough)
  if (fitting.length > 1)
    throw new DomainError('request_ambiguous', {
      request: reference,
      candidates: fitting.slice(0, offered).map(({ id, subject, owner, dueAt }, index) => ({
        n: index + 1,
        id,
        label: subject,
        facts: `${owner.name}, ${dueAt.slice(0, 10)}`,
      })),
    })
  return fitting[0]
}

function oneOf(matches: readonly ServiceRequest[], reference: string): ServiceRequest {
  const first = matches[0]
  if (first !== undefined && (matches.length === 1 || first.id === reference)) return first
  throw new DomainError('request_ambiguous', {
    request: reference,
    candidates: matches.map(({ id, subject, clientName, receivedAt }, index) => ({
      n: index + 1,
      id,
      label: subject,
      facts: `${clientName}, ${receivedAt.slice(0, 10)}`,
    })),
  })
}
