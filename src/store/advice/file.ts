import { type Actor, maySeeScreening } from '#domain/actor.ts'
import { canonical } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import { type Pack, visibleTo } from '#domain/suitability/index.ts'
import { screeningPaths } from '#domain/suitability/pack.ts'
import type { Clock } from '#domain/time.ts'
import { dateIn } from '#domain/time.ts'
import { and, asc, eq, like, or } from '#drizzle'
import { summary } from '../book/clients.ts'
import { reachOf } from '../book/reach.ts'
import type { Database } from '../database.ts'
import type { Advice, AdviceEntry } from '../port.ts'
import { audit, auditPayloads, users } from '../schema/index.ts'
import { keptPack } from './rules.ts'
import type { VerdictPayload } from './verdict-rows.ts'

type Entry = AdviceEntry & Readonly<{ refId: string | null; threadId: string | null }>

/** What the trail holds of advice to a client, as the actor may see it; throws client_not_found outside the book. */
export const adviceFile =
  (db: Database, clock: Clock): Advice['file'] =>
  async (actor, client, { on, product }) => {
    if ((await summary(reachOf(db, actor, clock), client)) === undefined)
      throw new DomainError('client_not_found', { client })
    const all = aboutAdvice(await entriesOf(db, client))
    const visible = maySeeScreening(actor.role) ? all : await withoutScreening(db, actor, all)
    const chosen = product === undefined ? visible : aboutProduct(visible, product)
    return chosen
      .filter(({ at }) => on === undefined || dateIn(at, actor.zone) === on)
      .map(({ refId: _refId, threadId: _threadId, ...entry }) => entry)
  }

async function entriesOf(db: Database, client: ClientId): Promise<Entry[]> {
  const rows = await db
    .select({ row: audit, name: users.name, payload: auditPayloads.payload })
    .from(audit)
    .leftJoin(auditPayloads, eq(auditPayloads.auditId, audit.id))
    .leftJoin(users, eq(users.id, audit.actorId))
    .where(
      and(
        eq(audit.clientId, client),
        or(...['advice.%', 'outgoing.%', 'proposal.%'].map((kind) => like(audit.kind, kind))),
      ),
    )
    .orderBy(asc(audit.seq))
  return rows.map(({ row, name, payload: text }) => {
    const payload: unknown = text === null ? undefined : JSON.parse(text)
    // The name as it was then, where the entry tells it.
    const then = memberOf(memberOf(payload, 'by'), 'name')
    return {
      seq: row.seq,
      at: row.at,
      kind: row.kind,
      ...(row.actorId && {
        actor: { id: row.actorId, name: typeof then === 'string' ? then : (name ?? '') },
      }),
      ...(payload !== undefined && { payload }),
      payloadDigest: row.payloadDigest,
      hash: row.hash,
      prevHash: row.prevHash,
      refId: row.refId,
      threadId: row.threadId,
    }
  })
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/** Decisions on other wishes than sendings are not about advice. */
function aboutAdvice(entries: readonly Entry[]): Entry[] {
  const sendings = new Set(entries.map(({ payload }) => memberOf(payload, 'proposal')))
  return entries.filter(
    ({ kind, payload, refId }) =>
      !kind.startsWith('proposal.') ||
      memberOf(payload, 'tool') === 'send_message' ||
      memberOf(payload, 'risk') === 'client_send' ||
      (refId !== null && sendings.has(refId)),
  )
}

/** Entries that name the product, with the decisions on the sendings among them; what was erased names anything. */
function aboutProduct(entries: readonly Entry[], product: string): Entry[] {
  const naming = entries.filter(({ kind, payload }) => {
    if (kind.startsWith('proposal.')) return false
    if (payload === undefined) return true
    const options = memberOf(payload, 'options')
    const recommends = memberOf(payload, 'recommends')
    return (
      (Array.isArray(options) &&
        options.some((each) => memberOf(memberOf(each, 'product'), 'id') === product)) ||
      (Array.isArray(recommends) && recommends.includes(product))
    )
  })
  const sendings = new Set(naming.map(({ payload }) => memberOf(payload, 'proposal')))
  return entries.filter(
    (entry) => naming.includes(entry) || (entry.refId !== null && sendings.has(entry.refId)),
  )
}

/**
 * The entries as people outside compliance may know them. A run that changed nothing they may see is left out: that
 * there was one would tell that a screening fact changed.
 */
async function withoutScreening(db: Database, actor: Actor, entries: readonly Entry[]): Promise<Entry[]> {
  const packs = new Map<string, Pack | undefined>()
  const lastSeen = new Map<string, string>()
  const visible: Entry[] = []
  for (const entry of entries) {
    if (entry.kind !== 'advice.verdict' || entry.payload === undefined) {
      visible.push(entry)
      continue
    }
    const whole = entry.payload as VerdictPayload
    const { pack: name, sha256 } = whole.rules
    const key = `${name} ${sha256}`
    if (!packs.has(key)) packs.set(key, await keptPack(db, sha256, name))
    const pack = packs.get(key)
    // Without the rules nobody can tell which of them read screening facts.
    if (pack === undefined) {
      const { payload: _payload, ...bare } = entry
      visible.push(bare)
      continue
    }
    const payload = visiblePayload(actor, whole, pack)
    const news = payload.options.filter((option) => {
      const place = `${entry.threadId} ${String(option.product.id)}`
      const { questions_for_client: _questions, ...verdict } = option.verdict
      const seen = canonical({
        ...payload,
        turn: null,
        by: null,
        options: { ...option, verdict },
        ranked: 0,
        without_need: 0,
      })
      const isNew = lastSeen.get(place) !== seen
      lastSeen.set(place, seen)
      return isNew
    })
    if (whole.cause === 'asked') visible.push({ ...entry, payload })
    else if (news.length > 0) visible.push({ ...entry, payload: { ...payload, options: news } })
  }
  return visible
}

function visiblePayload(
  actor: Actor,
  { cause: _cause, ...whole }: VerdictPayload,
  pack: Pack,
): VerdictPayload {
  const facts = Object.entries(whole.inputs.client).filter(([key]) => !screeningPaths.has(`client.${key}`))
  return {
    ...whole,
    inputs: { ...whole.inputs, client: Object.fromEntries(facts) },
    options: whole.options.map(({ product, verdict }) => ({
      product,
      verdict: visibleTo(actor.role, verdict, pack),
    })),
  }
}
