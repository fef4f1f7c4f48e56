import { DomainError } from '#domain/errors.ts'

/** One thing in a FROM: the name it goes by and the columns it offers. */
export type Source = Readonly<{
  name: string
  columns: readonly string[]
  /** It has one row at most, so that a join with it multiplies nothing. */
  single: boolean
}>

/** What the names of one SELECT may mean, and of those around it. */
export type Scope = {
  readonly sources: Source[]
  /** Names that the SELECT gives to its columns. */
  readonly given: Set<string>
  readonly outer?: Scope
  /** Sources of this scope that were named since somebody looked. */
  touched: Set<Source>
}

export const emptyScope = (outer?: Scope): Scope => ({
  sources: [],
  given: new Set(),
  touched: new Set(),
  ...(outer && { outer }),
})

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * The source and true name of a column, looked for from the inside out; the source is absent for a name that the
 * SELECT itself gives. Throws ask_column_unknown with the columns that come near.
 */
export function resolve(
  scope: Scope,
  table: string | undefined,
  name: string,
  mayBeGiven: boolean,
): { source?: Source; column: string } {
  const fits = (source: Source): string | undefined =>
    table === undefined || same(source.name, table)
      ? source.columns.find((each) => same(each, name))
      : undefined
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    for (const source of at.sources) {
      const column = fits(source)
      if (column === undefined) continue
      at.touched.add(source)
      return { source, column }
    }
    if (table === undefined && mayBeGiven && at === scope) {
      const given = [...scope.given].find((each) => same(each, name))
      if (given !== undefined) return { column: given }
    }
  }
  throw new DomainError('ask_column_unknown', {
    column: table === undefined ? name : `${table}.${name}`,
    near: nearest(name, everyColumn(scope, table)).join(', '),
  })
}

function everyColumn(scope: Scope, table: string | undefined): string[] {
  const all: string[] = []
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const named = at.sources.filter((source) => table !== undefined && same(source.name, table))
    for (const source of named.length > 0 ? named : at.sources) all.push(...source.columns)
  }
  return [...new Set(all)]
}

/** Up to eight names that come nearest to one, by the pairs of letters they share. */
export function nearest(name: string, names: readonly string[]): string[] {
  const pairs = pairsOf(name)
  const likeness = (other: string): number => {
    const theirs = pairsOf(other)
    const shared = [...pairs].filter((pair) => theirs.has(pair)).length
    return (2 * shared) / (pairs.size + theirs.size || 1)
  }
  return names
    .map((each) => ({ each, likeness: likeness(each) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 8)
    .map(({ each }) => each)
}

const pairsOf = (name: string): Set<string> => {
  const padded = ` ${name.toLowerCase()} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** Which sources hang together by conditions; a join that does not is a product of all rows with all rows. */
export function createLinks() {
  const groups: Set<Source>[] = []
  return {
    link(sources: Iterable<Source>): void {
      const joined = new Set(sources)
      for (const group of [...groups])
        if ([...group].some((each) => joined.has(each))) {
          for (const each of group) joined.add(each)
          groups.splice(groups.indexOf(group), 1)
        }
      groups.push(joined)
    },
    /** Throws ask_unbounded unless all sources of several rows hang together. */
    refuseProducts(sources: readonly Source[]): void {
      const many = sources.filter((source) => !source.single)
      if (many.length < 2 || groups.some((group) => many.every((each) => group.has(each)))) return
      throw new DomainError('ask_unbounded', { views: many.map((each) => each.name).join(', ') })
    },
  }
}
export type Links = ReturnType<typeof createLinks>
