import type { KnownPaths, PathKind } from './condition/check.ts'
import { derivations } from './derive/index.ts'
import { leafPaths } from './fields.ts'

/** The paths that a rule may name, given the names of the parameters. */
export function knownPaths(parameterNames: readonly string[]): KnownPaths {
  const parameters = new Set(parameterNames.map((name) => `param.${name}`))
  return (path): PathKind | undefined => {
    if (path === 'today') return { sort: 'date' }
    if (parameters.has(path)) return { sort: 'number' }
    return leafPaths.get(path) ?? derivations.get(path)
  }
}
