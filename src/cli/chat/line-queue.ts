import type { Interface } from 'node:readline'

/** Lines of a reader one by one; those that arrive early wait, and after the last comes undefined. */
export function lineQueue(reader: Interface): { next(): Promise<string | undefined> } {
  const lines: string[] = []
  let ended = false
  let waiting: ((line: string | undefined) => void) | undefined
  const give = (line: string | undefined): void => {
    const taker = waiting
    waiting = undefined
    taker?.(line)
  }
  reader.on('line', (line) => {
    if (waiting === undefined) lines.push(line)
    else give(line)
  })
  reader.on('close', () => {
    ended = true
    give(undefined)
  })
  return {
    next: () => {
      const line = lines.shift()
      if (line !== undefined || ended) return Promise.resolve(line)
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
  }
}
