import type { Book } from '#store/port.ts'
import type { Figure } from './figure.ts'
import { round } from './lookup-ratios.ts'

/** Filters that go through a whole reach: by a place, and none at all with another order. */
const filters: readonly Parameters<Book['findClients']>[0][] = [
  { place: 'City 7', sort: 'last_contact', limit: 10 },
  { sort: 'name', limit: 10 },
]
/** For how long at most lists of clients keep other work waiting, by reach. */
export async function blockFigures(
  scopes: readonly Readonly<{ name: string; book: Book }>[],
  suffix: string,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, book } of scopes) {
    let longest = 0
    for (const filter of filters)
      longest = Math.max(longest, await longestBlock(() => book.findClients(filter)))
    figures.push({ name: `lookup.${name}_list_block_ms${suffix}`, value: round(longest), unit: 'ms' })
  }
  return figures
}

/**
 * Milliseconds of this thread's own work between two turns of the event loop, the most of them while something runs: what others do
 * on the machine is left out.
 */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let since = worked()
  let over = false
  const turn = () => {
    const now = worked()
    longest = Math.max(longest, now - since)
    since = now
    if (!over) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  over = true
  turn()
  return longest
}

const worked = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
