import type { Money } from '#domain/money.ts'
import { matchPlaces } from '#domain/place-match.ts'
import { productTest } from '#domain/product-words.ts'
import type { SQL } from '#drizzle'
import { and, eq, gte, lt, lte, or, sql } from '#drizzle'
import type { ClientFilter } from '../port.ts'
import { cards, clients, holdings, loans, products } from '../schema/index.ts'
import { matchNames } from './match.ts'
import { largeReach, piecesOf } from './pieces.ts'
import type { Reach } from './reach.ts'

/** What a filter asks of clients, and of single loans, cards and holdings. */
export type Conditions = Readonly<{
  clients: readonly SQL[]
  loan: SQL | undefined
  card: SQL | undefined
  holding: SQL | undefined
}>

/** Values as one parameter, however many they are. */
const among = (column: SQL | { getSQL(): SQL }, values: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

const every = (conditions: readonly (SQL | false | undefined)[]): SQL | undefined => {
  const kept = conditions.filter((each) => each !== false && each !== undefined)
  return kept.length === 0 ? undefined : and(...kept)
}

/** The conditions of a filter; texts are compared here, in any script, and reach the SQL as the stored values. */
export async function conditionsOf(reach: Reach, filter: ClientFilter): Promise<Conditions> {
  const { kind, segment, stage, lastContactBefore, lastContactAfter, kycExpired, maturesFrom, maturesTo } =
    filter
  const asked = loanCondition(filter)
  const card = filter.card === undefined ? undefined : cardCondition(filter.card)
  const product = filter.product === undefined ? undefined : await productCondition(reach, filter.product)
  const matures = maturesFrom !== undefined || maturesTo !== undefined
  const holdingMatures = matures ? spanOf(holdings.maturesOn, filter) : undefined
  const loanMatures = matures
    ? and(spanOf(loans.maturesOn, filter), sql`+${loans.state} IN ('running_ok', 'in_debt')`)
    : undefined
  // What is asked of a product and of its term is asked of one position: a deposit that ends in May, not a deposit
  // beside something else that does. Where loans are asked for, the term is theirs.
  const loan = asked && product === undefined ? every([asked, loanMatures]) : asked
  const held = asked && product === undefined ? undefined : every([product?.holding, holdingMatures])
  const lent = every([product?.loan, loanMatures])

  const conditions = [
    filter.name !== undefined && (await nameCondition(reach, filter.name)),
    filter.place !== undefined && (await placeCondition(reach, filter.place)),
    kind && eq(clients.kind, kind),
    segment && eq(clients.segment, segment),
    stage && eq(clients.stage, stage),
    lastContactBefore && lt(clients.lastContactOn, lastContactBefore),
    lastContactAfter && gte(clients.lastContactOn, lastContactAfter),
    kycExpired !== undefined && kycCondition(reach, kycExpired),
    card && sql`EXISTS (SELECT 1 FROM cards WHERE ${cards.clientId} = ${clients.id} AND ${card})`,
    loan && sql`EXISTS (SELECT 1 FROM loans WHERE ${loans.clientId} = ${clients.id} AND ${loan})`,
    filter.hasLoan === false && sql`NOT EXISTS (SELECT 1 FROM loans WHERE ${loans.clientId} = ${clients.id})`,
    held &&
      sql`(EXISTS (SELECT 1 FROM holdings WHERE ${holdings.clientId} = ${clients.id} AND ${held}) OR EXISTS (SELECT 1 FROM loans WHERE ${loans.clientId} = ${clients.id} AND ${lent}))`,
    filter.balanceAtLeast && sql`${balanceIn(filter.balanceAtLeast)} >= ${filter.balanceAtLeast.minor}`,
    filter.balanceAtMost && sql`${balanceIn(filter.balanceAtMost)} <= ${filter.balanceAtMost.minor}`,
  ].filter((each) => each !== false && each !== undefined)

  return {
    clients: conditions,
    loan: loan ?? lent,
    card,
    holding: held,
  }
}

function loanCondition({ loanState, loanAtLeast, loanAtMost, hasLoan }: ClientFilter): SQL | undefined {
  return every([
    hasLoan === true && sql`1 = 1`,
    // The plus keeps the index of the client in use: by their state the loans of the whole bank would be gone through.
    loanState && sql`+${loans.state} = ${loanState}`,
    loanAtLeast && and(eq(loans.currency, loanAtLeast.currency), gte(loans.amountMinor, loanAtLeast.minor)),
    loanAtMost && and(eq(loans.currency, loanAtMost.currency), lte(loans.amountMinor, loanAtMost.minor)),
  ])
}

const cardCondition = (kind: string): SQL =>
  sql`lower(${cards.kind}) = ${kind.trim().toLowerCase()} AND ${cards.status} NOT IN ('closed', 'cancelled', 'expired')`

const spanOf = (column: { getSQL(): SQL }, { maturesFrom, maturesTo }: ClientFilter): SQL | undefined =>
  and(
    maturesFrom && sql`${column} >= ${maturesFrom}`,
    maturesTo && sql`${column} <= ${maturesTo}`,
    sql`${column} IS NOT NULL`,
  )

/** What a client has in one currency; null where nothing is on record, which is not zero. */
const balanceIn = ({ currency }: Money): SQL => sql`(
  SELECT sum(part) FROM (
    SELECT balance_minor AS part FROM accounts AS a WHERE a.client_id = ${clients.id} AND a.currency = ${currency}
    UNION ALL
    SELECT value_minor FROM holdings AS h WHERE h.client_id = ${clients.id} AND h.currency = ${currency}))`

/** A client without a date of validity is neither: what is unknown is not expired. */
function kycCondition(reach: Reach, expired: boolean): SQL {
  const day = reach.today()
  const state = expired
    ? sql`(k.valid_until < ${day} OR k.status = 'expired')`
    : sql`(k.valid_until >= ${day} AND coalesce(k.status, '') <> 'expired')`
  return sql`EXISTS (SELECT 1 FROM kyc AS k WHERE k.client_id = ${clients.id} AND ${state})`
}

/** Of a name that more clients share in a large bank, this many are found. */
const mostNamed = 300

/** Everybody of the name; those with a near miss only where nobody has the name itself. */
async function nameCondition(reach: Reach, name: string): Promise<SQL> {
  const matches = await matchNames(reach, name, mostNamed)
  const clear = matches.filter(({ how }) => how !== 'typo')
  return among(
    clients.id,
    (clear.length > 0 ? clear : matches).map(({ client }) => client),
  )
}

const placeColumns = [clients.district, clients.city, clients.region, clients.country] as const

/** Clients of a place: district, city, region or country, however it is said. */
export async function placeCondition(reach: Reach, place: string): Promise<SQL> {
  const found = matchPlaces(place, [...(await placesOf(reach))])
  return or(...placeColumns.map((column) => among(column, found))) ?? sql`1 = 0`
}

/** Places on record in a reach; in one of very many books those of the whole bank, which are kept as a list. */
async function placesOf(reach: Reach): Promise<ReadonlySet<string>> {
  const large = await largeReach(reach)
  if (large !== undefined && (!large.few || reach.actor.role === 'compliance')) {
    const rows = await reach.db.all<{ place: string }>(sql`SELECT place FROM client_places`)
    return new Set(rows.map(({ place }) => place))
  }
  const stored = new Set<string>()
  const [district, city, region, country] = placeColumns
  for await (const piece of piecesOf(reach)) {
    const rows = await reach.db.selectDistinct({ district, city, region, country }).from(clients).where(piece)
    for (const row of rows) for (const each of Object.values(row)) if (each !== null) stored.add(each)
  }
  return stored
}

/** Holdings of a product, by its id, name, class or family, and loans by what they are for. */
async function productCondition(reach: Reach, said: string): Promise<{ holding: SQL; loan: SQL }> {
  const fits = productTest(said)
  const shelf = await reach.db
    .select({
      id: products.id,
      name: products.name,
      names: products.names,
      class: products.class,
      family: products.family,
    })
    .from(products)
  const { held, purposes } = await namedIn(reach)
  const ids = shelf.filter((each) =>
    fits([each.id, each.name, ...Object.values(each.names ?? {}), each.class, each.family]),
  )
  const own = held.filter((each) => fits([each.name, each.class]))
  const forWhat = purposes.filter((purpose) => fits([purpose]))
  return {
    holding: or(
      among(
        holdings.productId,
        ids.map(({ id }) => id),
      ),
      among(
        sql`coalesce(${holdings.name}, '') || char(10) || coalesce(${holdings.class}, '')`,
        own.map((each) => `${each.name ?? ''}\n${each.class ?? ''}`),
      ),
    )!,
    loan: among(loans.purpose, forWhat),
  }
}

type Held = Readonly<{ name: string | null; class: string | null }>

/** What holdings are called and loans are for in a reach, a piece of it at a time. */
async function namedIn(reach: Reach): Promise<{ held: readonly Held[]; purposes: readonly string[] }> {
  const held = new Map<string, Held>()
  const purposes = new Set<string>()
  for await (const piece of piecesOf(reach)) {
    const theirs = sql`IN (SELECT ${clients.id} FROM ${clients} WHERE ${piece})`
    const names = await reach.db
      .selectDistinct({ name: holdings.name, class: holdings.class })
      .from(holdings)
      .where(sql`${holdings.clientId} ${theirs}`)
    for (const each of names) held.set(`${each.name ?? ''}\n${each.class ?? ''}`, each)
    const lent = await reach.db
      .selectDistinct({ purpose: loans.purpose })
      .from(loans)
      .where(sql`${loans.clientId} ${theirs}`)
    for (const { purpose } of lent) if (purpose !== null) purposes.add(purpose)
  }
  return { held: [...held.values()], purposes: [...purposes] }
}
