/** Runs works of one place one after the other in the order they came, those of other places beside them. */
export function createQueues(): (place: string | undefined, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>()
  return (place, work) => {
    if (place === undefined) return work()
    const before = last.get(place)
    const mine = before === undefined ? work() : before.then(work, work)
    last.set(place, mine)
    const forget = (): void => {
      if (last.get(place) === mine) last.delete(place)
    }
    mine.then(forget, forget)
    return mine
  }
}

/** How long a beginning waits at most for arrivals to be answered first. */
const patienceMillis = 250

/**
 * Lets works begin one at a time, each in a moment of its own and not while something that arrived waits for its
 * acknowledgement: a turn may take the processor for tens of milliseconds at a stretch.
 */
export function createPace(arriving: () => number): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
  const calm = async (): Promise<void> => {
    const until = performance.now() + patienceMillis
    do await moment()
    while (arriving() > 0 && performance.now() < until)
  }
  return () => {
    last = last.then(calm)
    return last
  }
}
