import type { AuditEntry, Store } from '#store/port.ts'
import type { AgentEvent } from './events.ts'

/** What a turn notes in the audit and tells its surface: nobody is shown what is not on the trail. */
export type Trail = Readonly<{
  note(entry: AuditEntry): Promise<void>
  emit(event: AgentEvent): void
  /** Entries that the end of the turn stores along. */
  entries(): readonly AuditEntry[]
  /** Tells what waited for its entries: they are stored. */
  stored(): void
}>

type Emit = (event: AgentEvent) => void

/** Each entry is stored before anything more is told. */
export const trailAtOnce = ({ audit }: Pick<Store, 'audit'>, emit: Emit): Trail => ({
  note: (entry) => audit.append(entry),
  emit,
  entries: () => [],
  stored: () => {},
})

/** For a turn that is over at once: all entries are stored with its end, and until then only beginnings are told. */
export function trailAtEnd(emit: Emit): Trail {
  let entries: readonly AuditEntry[] = []
  let told: readonly AgentEvent[] = []
  return {
    note: async (entry) => {
      entries = [...entries, entry]
    },
    emit: (event) => {
      if (event.type === 'tool' && event.phase === 'start') emit(event)
      else told = [...told, event]
    },
    entries: () => entries,
    stored: () => {
      for (const event of told) emit(event)
      told = []
      entries = []
    },
  }
}

/** Runs a turn; where it breaks off, what it did until then is stored and told all the same. */
export async function alongTrail<T>(
  { audit }: Pick<Store, 'audit'>,
  trail: Trail,
  turn: () => Promise<T>,
): Promise<T> {
  try {
    return await turn()
  } catch (error) {
    for (const entry of trail.entries()) await audit.append(entry)
    trail.stored()
    throw error
  }
}
