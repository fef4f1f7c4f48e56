import type { ClientId } from '#domain/ids.ts'
import { hasHan, loadHan } from '#domain/matching/han.ts'
import { type PreparedReference, prepareReference } from '#domain/matching/prepare.ts'
import { type Reading, readings } from '#domain/matching/reference.ts'
import { matchThreshold, type NameScore, scoreName } from '#domain/matching/score.ts'
import type { SQL } from '#drizzle'
import { eq, sql } from '#drizzle'
import type { Book, ClientMatch, ClientSummary } from '../port.ts'
import { accounts, clients } from '../schema/index.ts'
import { candidates } from './candidates.ts'
import { summaries, summariesAt, summariesOf } from './clients.ts'
import { rememberedLarge } from './marks.ts'
import { type BookName, type BookNames, lastNames, namesOfSmallBook, preparedOf } from './names.ts'
import type { Reach } from './reach.ts'

/** A client whose name meets what was said. */
export type NameMatch = Readonly<{ client: ClientId; name: string }> & NameScore

const strength = { exact: 4, words: 3, prefix: 2, inside: 1, typo: 0 } as const
export const byStrength = (a: NameScore, b: NameScore): number =>
  strength[b.how] - strength[a.how] || b.score - a.score

export const matchClients =
  (reach: Reach): Book['matchClients'] =>
  async (reference, limit) => {
    for (const reading of readings(reference)) {
      const found = await byReading(reach, reading, limit)
      if (found.length > 0) return found
    }
    const remembered = await matchRemembered(reach, reference, limit)
    if (remembered !== undefined) return remembered
    const matches = (await matchNames(reach, reference, Math.max(fewest, 2 * limit))).slice(0, limit)
    return told(
      matches,
      await summariesOf(
        reach,
        matches.map(({ client }) => client),
      ),
    )
  }

/** Candidates of a large reach, of which the best are shown. */
const fewest = 12

type Known = ReadonlyMap<ClientId, ClientSummary>

const told = (matches: readonly NameMatch[], known: Known): ClientMatch[] =>
  matches.flatMap(({ client, how, score, name }) => {
    const summary = known.get(client)
    return summary === undefined ? [] : [{ client: summary, how, score, name }]
  })

/**
 * The answer by the names as this actor last saw them; undefined where they have changed since. The clients are read
 * in one statement with the mark that proves the names are still those.
 */
async function matchRemembered(
  reach: Reach,
  reference: string,
  limit: number,
): Promise<ClientMatch[] | undefined> {
  const book = lastNames(reach)
  if (book === undefined) return undefined
  const said = await prepared(reference)
  if (said === undefined) return []
  const matches = amongNames(said, book).slice(0, limit)
  const { known, mark } = await summariesAt(
    reach,
    matches.map(({ client }) => client),
  )
  return mark === book.mark ? told(matches, known) : undefined
}

async function byReading(reach: Reach, reading: Reading, limit: number): Promise<ClientMatch[]> {
  const how = reading.kind === 'phone' || reading.kind === 'email' ? 'contact' : 'id'
  const found = await summaries(
    reach,
    conditionOf(reading),
    [sql`${clients.name}`, sql`${clients.id}`],
    limit,
  )
  return found.map((client) => ({ client, how, score: 1, name: client.name }))
}

function conditionOf(reading: Reading): SQL {
  switch (reading.kind) {
    case 'id':
      return eq(clients.id, reading.id)
    case 'number':
      return eq(clients.externalId, reading.number)
    case 'account': {
      const numbers = [...new Set([reading.number, reading.number.replaceAll(/[\s.-]/g, '')])]
      return sql`${clients.id} IN (SELECT ${sql.identifier('client_id')} FROM ${accounts} WHERE ${sql.identifier('number')} IN ${numbers})`
    }
    case 'phone':
      return sql`${clients.id} IN (SELECT client_id FROM contacts WHERE substr(norm, -7) = ${reading.digits.slice(-7)} AND kind = 'phone')`
    case 'email':
      return sql`${clients.id} IN (SELECT client_id FROM contacts WHERE norm = ${reading.address} AND kind = 'email')`
  }
}

/** A reference that found no number: it is compared with names. */
const prepared = async (reference: string): Promise<PreparedReference | undefined> => {
  const said = prepareReference(reference, hasHan(reference) ? await loadHan() : undefined)
  return said.words.length === 0 && said.han === undefined ? undefined : said
}

type Best = Map<ClientId, NameMatch>

/** Keeps each client once, by its best name. */
function weigh(best: Best, said: PreparedReference, { client, name, prepared: known }: BookName): void {
  const score = scoreName(said, known)
  if (score === undefined || score.score < matchThreshold) return
  const held = best.get(client)
  if (held === undefined || byStrength(held, score) > 0) best.set(client, { client, name, ...score })
}

const bestFirst = (best: Best): NameMatch[] =>
  [...best.values()].sort((a, b) => byStrength(a, b) || (a.client < b.client ? -1 : 1))

/**
 * The names of a small book that meet what was said, from the surest way of meeting on: a weaker one never competes
 * with a stronger one, so that near misses are looked for where nothing else is found.
 */
export function amongNames(
  said: PreparedReference,
  { names, index, sieve }: Omit<BookNames, 'mark'>,
): NameMatch[] {
  for (const { sift, least } of [
    { sift: index.clear, least: strength.prefix },
    { sift: index.pieces, least: strength.inside },
    { sift: sieve, least: strength.typo },
  ]) {
    const best: Best = new Map()
    for (const at of sift(said)) weigh(best, said, names[at]!)
    const found = bestFirst(best).filter(({ how }) => strength[how] >= least)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Every visible client with a name that meets what was said, best first. In a reach too large to be gone through,
 * about `limit` of them, and near misses only where nothing better is found.
 */
export async function matchNames(reach: Reach, reference: string, limit: number): Promise<NameMatch[]> {
  const said = await prepared(reference)
  if (said === undefined) return []
  let large = rememberedLarge(reach)
  if (large === undefined) {
    const book = await namesOfSmallBook(reach)
    if (book !== undefined) return amongNames(said, book)
    large = rememberedLarge(reach) ?? { few: false }
  }
  const { few } = large
  const best: Best = new Map()
  for (const typed of asTyped(said)) {
    const meant = typed === said ? reference : typed.words.map(({ text }) => text).join(' ')
    const guess = typed === said
    for await (const { rows, last } of candidates(reach, {
      said: typed,
      reference: meant,
      limit,
      few,
      guess,
    })) {
      for (const { client, name, norm } of rows)
        weigh(best, said, { client, name, prepared: await preparedOf(norm) })
      if (best.size > 0 && (last || [...best.values()].some(({ how }) => how !== 'typo'))) break
    }
    if (best.size > 0) break
  }
  return bestFirst(best)
}

/** What was said and, where nobody is found so, what it is on another keyboard. */
function* asTyped(said: PreparedReference): Generator<PreparedReference> {
  yield said
  yield* said.slips
}
