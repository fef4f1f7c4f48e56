import { replaced } from './replaced.ts'
import type { AskSpec, Condition } from './spec.ts'

/** "By value?", «а по количеству?», 按笔数呢: the other reading of a share. */
export function sharedBy(folded: string): 'count' | 'worth' | undefined {
  const found =
    /^(?:and |а |и |那么?)?(?:(?:by|in terms of|по|按照?|从) ?)(?:(?<count>(?:the )?(?:number|count)(?: of \p{L}+)?|количеству|числу|штукам|笔数|数量|件数|个数|户数)|(?:the )?(?:value|amount|volume|worth|sum|сумме|об[ъь]ему|стоимости|деньгам|金额|市值|余额|价值))(?: \p{L}+)?(?:来?[看算]|呢|的话)*[\s?？.!]*$/u.exec(
      folded,
    )
  return found ? (found.groups?.count ? 'count' : 'worth') : undefined
}

/** "And in yuan?" after a share: another part of the same whole. */
export function sharedAnew(
  before: AskSpec,
  fresh: readonly Condition[],
  splits: readonly unknown[],
): AskSpec | undefined {
  const { measure } = before
  if (measure.kind !== 'share' || splits.length > 0 || fresh.length === 0) return undefined
  const parts = fresh.every((each) =>
    measure.of.some(({ on, topic }) => on === each.on && topic === each.topic),
  )
  return parts ? { ...before, measure: { ...measure, of: replaced(measure.of, fresh) } } : undefined
}
