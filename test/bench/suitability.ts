import { evaluatorFor, packNames } from '#domain/suitability/index.ts'
import { asc } from '#drizzle'
import { products } from '#store/schema/index.ts'
import { temporaryStore } from '#test/support/store.ts'
import { client, type FamilyName, families, type Json, portfolio, today } from '#test/support/suitability.ts'
import type { Figure } from './figure.ts'

const shelfSize = 1000
const rounds = 21
const columns = ['id', 'name', 'issuer_id', 'family', 'class', 'currency', 'approved', 'approval_valid_until']

/** A shelf of every family, funds above all, with grades, costs and issuers that differ. */
const shelfOf = (size: number): Json[] =>
  Array.from({ length: size }, (_, index) => {
    const names = Object.keys(families) as FamilyName[]
    const family = index % 2 === 0 ? 'investment' : names[index % names.length]!
    const product = families[family]()
    return {
      ...product,
      id: `P-${String(index).padStart(4, '0')}`,
      name: `${String(product.name)} ${index}`,
      issuer_id: `ISS-${index % 40}`,
      ...('risk_rating' in product ? { risk_rating: 1 + (index % 5), cost_entry_pct: (index % 9) / 2 } : {}),
    }
  })

const asRow = (product: Json): typeof products.$inferInsert => ({
  id: String(product.id),
  name: String(product.name),
  issuerId: String(product.issuer_id),
  family: String(product.family),
  class: String(product.class),
  currency: String(product.currency),
  approved: product.approved === true,
  approvalValidUntil: String(product.approval_valid_until) as NonNullable<
    (typeof products.$inferInsert)['approvalValidUntil']
  >,
  terms: Object.fromEntries(Object.entries(product).filter(([key]) => !columns.includes(key))),
})

/** The quickest round: whatever else the machine does only ever adds. */
const quickest = (times: readonly number[]): number => Math.min(...times)

/**
 * One client against a shelf of 1,000 products by all rules, and as a ratio to reading the same rows from the store;
 * both in turn, in one process. The slowest pack is reported.
 */
export async function suitabilityFigures(): Promise<Figure[]> {
  const shelf = shelfOf(shelfSize)
  const { store, remove } = await temporaryStore()
  try {
    for (let at = 0; at < shelfSize; at += 100)
      await store.db.insert(products).values(shelf.slice(at, at + 100).map(asRow))
    const read = () => store.db.select().from(products).orderBy(asc(products.id))
    const reading: number[] = []
    const judging = new Map(packNames.map((pack) => [pack, [] as number[]]))
    for (let round = 0; round < rounds + 3; round += 1) {
      const readTime = await timed(read)
      const judgeTimes = packNames.map((pack) => [pack, timedNow(() => judgeShelf(pack, shelf))] as const)
      if (round < 3) continue
      reading.push(readTime)
      for (const [pack, time] of judgeTimes) judging.get(pack)?.push(time)
    }
    const slowest = Math.max(...[...judging.values()].map(quickest))
    const store_ms = quickest(reading)
    return [
      {
        name: 'suitability.shelf_vs_store_read',
        value: round2(slowest / store_ms),
        unit: 'x',
        of: 'reading the 1,000 rows',
      },
      { name: 'suitability.shelf_ms', value: round2(slowest), unit: 'ms' },
      { name: 'suitability.store_read_ms', value: round2(store_ms), unit: 'ms' },
      { name: 'suitability.product_us', value: round2((slowest / shelfSize) * 1000), unit: 'us' },
    ]
  } finally {
    await remove()
  }
}

function judgeShelf(pack: string, shelf: readonly Json[]): void {
  const judge = evaluatorFor(pack, today, client(), portfolio())
  const verdicts = shelf.map(judge)
  if (!verdicts.some(({ outcome }) => outcome === 'allow'))
    throw new Error('no product passes: the shelf is not a fair one')
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function timedNow(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const round2 = (value: number): number => Math.round(value * 100) / 100
