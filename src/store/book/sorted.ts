/** Texts in order, each with what it stands for. */
export type Sorted<Value> = readonly (readonly [text: string, value: Value])[]

export const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Sorted<Value> =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** Where the first text that is not before `start` stands. */
function firstFrom<Value>(list: Sorted<Value>, start: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]![0] < start) low = middle + 1
    else high = middle
  }
  return low
}

/** What the texts that begin so stand for. */
export function* beginning<Value>(list: Sorted<Value>, start: string): Generator<Value> {
  for (let at = firstFrom(list, start); list[at]?.[0].startsWith(start); at += 1) yield list[at]![1]
}

export const someBeginning = <Value>(list: Sorted<Value>, start: string): boolean =>
  list[firstFrom(list, start)]?.[0].startsWith(start) ?? false
