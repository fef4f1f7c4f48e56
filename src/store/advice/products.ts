import { oneTypo } from '#domain/matching/distance.ts'
import { searchWords } from '#domain/matching/stems.ts'
import { normaliseName } from '#domain/names.ts'
import { productTest } from '#domain/product-words.ts'
import { asc, sql } from '#drizzle'
import { amountOf } from '../book/rows.ts'
import type { Queries } from '../database.ts'
import type { Advice, ProductFilter, ProductRow } from '../port.ts'
import { present } from '../rows.ts'
import { products } from '../schema/index.ts'

type Stored = typeof products.$inferSelect

/** The whole shelf in the order of its ids. */
export async function shelf(db: Queries): Promise<ProductRow[]> {
  return (await db.select().from(products).orderBy(asc(products.id))).map(productRow)
}

function productRow(row: Stored): ProductRow {
  const { names, summary, minimumMinor, currency, terms: _terms, source, externalId, batchId, ...rest } = row
  return {
    ...present({ ...rest, currency, minimum: amountOf(minimumMinor, currency) }),
    names: names ?? {},
    summary: summary ?? {},
    terms: termsOf(row),
  }
}

/** A product as the rules read it: the fields with columns of their own stand above what the terms say of them. */
const termsOf = (row: Stored): Record<string, unknown> => ({
  ...row.terms,
  ...present({
    id: row.id,
    name: row.name,
    issuer_id: row.issuerId,
    family: row.family,
    class: row.class,
    currency: row.currency,
    approved: row.approved,
    approval_valid_until: row.approvalValidUntil,
  }),
})

const namesOf = ({ name, names }: Pick<ProductRow, 'name' | 'names'>): string[] => [
  ...new Set([name, ...Object.values(names)]),
]

/** Products that meet every condition of the filter, by id, and how many more there are. */
export const findProducts =
  (db: Queries): Advice['products'] =>
  async ({ text, family, class: kind, currency, limit }: ProductFilter) => {
    const fits = text === undefined || text.trim() === '' ? () => true : productTest(text)
    const found = (await shelf(db)).filter(
      (product) =>
        (family === undefined || product.family === family) &&
        (kind === undefined || product.class === kind) &&
        (currency === undefined || product.currency === currency) &&
        fits([product.id, ...namesOf(product), product.class, product.family]),
    )
    return { items: found.slice(0, limit), more: Math.max(0, found.length - limit) }
  }

/** How well a reference meets a product, 0 for not at all: its id, a whole name, words of one, a near miss, a class. */
function scorer(reference: string): (product: ProductRow) => number {
  const asked = normaliseName(reference)
  const words = searchWords(asked)
  const fits = productTest(reference)
  return (product) => {
    if (product.id.toLowerCase() === reference.trim().toLowerCase()) return 1
    const names = namesOf(product).map(normaliseName)
    if (names.includes(asked)) return 0.95
    const best = Math.max(0, ...names.map((name) => wordScore(words, asked, name)))
    if (best > 0) return best
    if (names.some((name) => asked.length >= 4 && oneTypo(asked, name))) return 0.5
    return fits([product.class, product.family]) ? 0.3 : 0
  }
}

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word)
/** Shorter words have too many neighbours for one letter to tell them apart. */
const shortestTypo = 4

/** Share of the name that the words cover, below a whole name; a word with one wrong letter counts less. */
function wordScore(words: readonly string[], asked: string, name: string): number {
  const own = searchWords(name)
  if (words.length === 0 || own.length === 0) return 0
  let typos = 0
  for (const word of words) {
    if (own.some((each) => each.startsWith(word) || (isHan(word) && name.includes(word)))) continue
    if (word.length < shortestTypo || !own.some((each) => oneTypo(word, each))) return 0
    typos += 1
  }
  if (typos > 1) return 0
  const covered = isHan(asked) ? asked.length / name.length : words.length / own.length
  return (typos === 0 ? 0.6 : 0.4) + 0.3 * Math.min(1, covered)
}

/** Products meant by an id or words of a name in any language, best first; then those of the class that was named. */
export const matchProducts =
  (db: Queries): Advice['matchProducts'] =>
  async (reference, limit) => {
    if (reference.trim() === '') return []
    const score = scorer(reference)
    return (await shelf(db))
      .map((product) => ({ product, score: score(product) }))
      .filter((each) => each.score > 0)
      .sort((a, b) => b.score - a.score || (a.product.id < b.product.id ? -1 : 1))
      .slice(0, limit)
      .map(({ product }) => product)
  }

/** Names of every product; the same map again while none has changed, so that what is made of it can be kept. */
export function productNames(db: Queries): Advice['productNames'] {
  // Every turn reads it: one text is read faster than many rows, and is its own mark.
  // Ordered below the aggregate, since the database server knows no order inside one.
  const named = db
    .select({
      row: sql<string>`json_array(${products.id}, ${products.name}, json(${products.names}))`.as('row'),
    })
    .from(products)
    .orderBy(products.id)
    .as('named')
  const written = db
    .select({ all: sql<string>`json_group_array(json(${named.row}))` })
    .from(named)
    .prepare()
  let last: Readonly<{ all: string; names: ReadonlyMap<string, readonly string[]> }> | undefined
  return async () => {
    const all = (await written.get())?.all ?? '[]'
    if (all !== last?.all) {
      const rows = JSON.parse(all) as [string, string, ProductRow['names'] | null][]
      last = {
        all,
        names: new Map(rows.map(([id, name, names]) => [id, namesOf({ name, names: names ?? {} })])),
      }
    }
    return last.names
  }
}
