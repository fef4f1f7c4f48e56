import { DomainError } from '#domain/errors.ts'

type Named = Readonly<{ id: string }>
/** Ways to name a row, the surest first. */
export type Names = Readonly<{
  ids: readonly string[]
  number?: string | undefined
  name?: string | undefined
}>

export type Directory<T extends Named> = Readonly<{
  add(entry: T, names: Names): void
  has(reference: string): boolean
  /** Every row that the reference may mean. */
  all(reference: string): readonly T[]
  /** Throws reference_unknown or reference_ambiguous. */
  find(reference: string): T
}>

/** Rows by id, else by number, else by name; a number or name that several rows share names none of them. */
export function createDirectory<T extends Named>(kind: string, fold: (name: string) => string): Directory<T> {
  const ids = new Map<string, T>()
  const numbers = new Map<string, T[]>()
  const names = new Map<string, T[]>()

  const append = (map: Map<string, T[]>, key: string | undefined, entry: T): void => {
    if (key === undefined) return
    const there = map.get(key) ?? []
    if (!there.some((each) => each.id === entry.id)) map.set(key, [...there, entry])
  }
  const candidates = (reference: string): readonly T[] => {
    const sure = ids.get(reference)
    return sure ? [sure] : (numbers.get(reference) ?? names.get(fold(reference)) ?? [])
  }

  return {
    add(entry, given) {
      for (const id of [entry.id, ...given.ids]) ids.set(id, entry)
      append(numbers, given.number, entry)
      append(names, given.name === undefined ? undefined : fold(given.name), entry)
    },
    has: (reference) => candidates(reference).length > 0,
    all: candidates,
    find(reference) {
      const [only, ...others] = candidates(reference)
      if (only === undefined) throw new DomainError('reference_unknown', { kind, reference })
      if (others.length > 0) throw new DomainError('reference_ambiguous', { kind, reference })
      return only
    },
  }
}
