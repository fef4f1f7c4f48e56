import type { ClientId } from '#domain/ids.ts'
import { hasHan, loadHan } from '#domain/matching/han.ts'
import { type PreparedName, prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { type Reading, readings } from '#domain/matching/reference.ts'
import { matchThreshold, type NameScore, scoreName } from '#domain/matching/score.ts'
import type { SQL } from '#drizzle'
import { eq, sql } from '#drizzle'
import type { Book, ClientMatch } from '../port.ts'
import { accounts, clients } from '../schema/index.ts'
import { namesFor } from './candidates.ts'
import { summaries, summariesOf } from './clients.ts'
import type { Reach } from './reach.ts'

/** A client whose name meets what was said. */
export type NameMatch = Readonly<{ client: ClientId; name: string }> & NameScore

const strength = { exact: 3, words: 2, prefix: 1, typo: 0 } as const
export const byStrength = (a: NameScore, b: NameScore): number =>
  strength[b.how] - strength[a.how] || b.score - a.score

export const matchClients =
  (reach: Reach): Book['matchClients'] =>
  async (reference, limit) => {
    for (const reading of readings(reference)) {
      const found = await byReading(reach, reading, limit)
      if (found.length > 0) return found
    }
    const matches = (await matchNames(reach, reference)).slice(0, limit)
    const known = await summariesOf(
      reach,
      matches.map(({ client }) => client),
    )
    return matches.flatMap(({ client, how, score, name }) => {
      const summary = known.get(client)
      return summary === undefined ? [] : [{ client: summary, how, score, name }]
    })
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

const rememberedNames = 50_000
/** Prepared forms by name: they depend on nothing else. */
const prepared = new Map<string, PreparedName>()

async function preparedOf(norm: string): Promise<PreparedName> {
  const known = prepared.get(norm)
  if (known !== undefined) return known
  const fresh = prepareName(norm, hasHan(norm) ? await loadHan() : undefined)
  if (prepared.size >= rememberedNames) prepared.clear()
  prepared.set(norm, fresh)
  return fresh
}

/** Every visible client with a name that meets what was said, best first; each client once, by its best name. */
export async function matchNames(reach: Reach, reference: string): Promise<NameMatch[]> {
  const said = prepareReference(reference, hasHan(reference) ? await loadHan() : undefined)
  if (said.words.length === 0 && said.han === undefined) return []
  const best = new Map<ClientId, NameMatch>()
  for (const { client, name, norm } of await namesFor(reach, said)) {
    const score = scoreName(said, prepared.get(norm) ?? (await preparedOf(norm)))
    if (score === undefined || score.score < matchThreshold) continue
    const held = best.get(client)
    if (held === undefined || byStrength(held, score) > 0) best.set(client, { client, name, ...score })
  }
  return [...best.values()].sort((a, b) => byStrength(a, b) || (a.client < b.client ? -1 : 1))
}
