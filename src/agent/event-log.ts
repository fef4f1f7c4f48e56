/** Events of one turn: kept while it runs, so that a reader who comes late or again sees all of them. */
export function eventLog<Event>() {
  const events: Event[] = []
  const waiting: (() => void)[] = []
  let closed = false
  const wake = (): void => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  return {
    push(event: Event): void {
      events.push(event)
      wake()
    },
    close(): void {
      closed = true
      wake()
    },
    async *read(): AsyncGenerator<Event, void, void> {
      for (let next = 0; ; ) {
        const event = events[next]
        if (event !== undefined) {
          next++
          yield event
        } else if (closed) return
        else await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
  }
}

export type EventLog<Event> = ReturnType<typeof eventLog<Event>>
