import type { Figure } from './figure.ts'

/** Times of one kind of look-up in one scope, in milliseconds, and how many found the client. */
export type Series = { times: number[]; found: number }

export const short = (size: number): string =>
  size % 1_000_000 === 0 ? `${size / 1_000_000}m` : `${size / 1000}k`
export const round = (value: number): number => Math.round(value * 100) / 100

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Ratios to the exact look-up of the same reach, size and run; the largest bank carries no suffix. */
export function ratios(measured: ReadonlyMap<number, ReadonlyMap<string, Series>>): Figure[] {
  const figures: Figure[] = []
  const sizes = [...measured.keys()]
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!]
  for (const [size, series] of measured) {
    const suffix = size === largest ? '' : `_${short(size)}`
    for (const [key, { times, found }] of series) {
      const [scope = ''] = key.split('_')
      const exact = series.get(`${scope}_exact`)!.times
      const p50 = quantile(times, 0.5)
      if (key.endsWith('_exact')) {
        figures.push({ name: `lookup.${key}_p50_us${suffix}`, value: Math.round(p50 * 1000), unit: 'us' })
        figures.push({
          name: `lookup.${key}_p99_us${suffix}`,
          value: Math.round(quantile(times, 0.99) * 1000),
          unit: 'us',
        })
      } else {
        const of = `exact id, ${scope}, ${short(size)}`
        figures.push({
          name: `lookup.${key}_p50_vs_exact${suffix}`,
          value: round(p50 / quantile(exact, 0.5)),
          unit: 'x',
          of,
        })
        figures.push({
          name: `lookup.${key}_p99_vs_exact${suffix}`,
          value: round(quantile(times, 0.99) / quantile(exact, 0.99)),
          unit: 'x',
          of,
        })
        figures.push({
          name: `lookup.${key}_found${suffix}`,
          value: round(found / times.length),
          unit: 'share',
        })
      }
      if (size === largest && smallest !== largest) {
        const before = quantile(measured.get(smallest)!.get(key)?.times ?? [], 0.5)
        figures.push({
          name: `lookup.${key}_growth`,
          value: round(p50 / before),
          unit: 'x',
          of: `${short(smallest)} clients`,
        })
      }
    }
    const longest = Math.max(...[...series.values()].flatMap(({ times }) => times))
    figures.push({ name: `lookup.longest_ms${suffix}`, value: round(longest), unit: 'ms' })
  }
  return figures
}
