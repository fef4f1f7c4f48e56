import type { Form } from './form.ts'
import type { Parts } from './parts.ts'
import { byClient, fitted, specOf } from './read.ts'
import type { AskSpec, Dimension } from './spec.ts'

/**
 * "The top two by deposits for each manager": a ranking within each part. Nothing where what is ranked is neither
 * the clients by a sum nor the things by their amount.
 */
export function topOfEach(parts: Parts, form: Form, given?: readonly Dimension[]): AskSpec | undefined {
  const spec = specOf({ ...parts, limit: parts.limit ?? 1, splits: [] }, form)
  if (spec?.limit === undefined) return undefined
  const { limit, measure, groupBy, ...rest } = spec
  const clients = 'figure' in measure && groupBy.length === 1 && groupBy[0]?.column === byClient.column
  const rows = 'rows' in measure && measure.rows && groupBy.length === 0
  if (!clients && !rows) return undefined
  const within = given ?? fitted(parts.splits, spec.subject, measure, spec.where)
  if (within.length !== 1 || within[0]!.column === byClient.column) return undefined
  return { ...rest, measure, groupBy: [...within, ...groupBy], each: limit }
}

/** "The largest loan in each city" is the first of every part. */
export function rankedWithin(spec: AskSpec): AskSpec {
  const { limit = 1, measure, groupBy, ...rest } = spec
  const rows = 'rows' in measure && measure.rows && groupBy.length > 0 && spec.each === undefined
  return rows ? { ...rest, measure, groupBy: groupBy.slice(0, 1), each: limit } : spec
}
