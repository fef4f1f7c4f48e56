import { period } from './bounds.ts'
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

/** "And last quarter?" after a share of those who were contacted in this one: the time of the part. */
function anotherTime(of: readonly Condition[], { tests }: Condition): Condition[] | undefined {
  const [fresh] = tests
  const at = of.findIndex(({ tests: [test] }) => test?.kind === 'span' && test.from && test.to)
  const part = of[at]
  const [test] = part?.tests ?? []
  if (!part || test?.kind !== 'span' || fresh?.kind !== 'span' || !fresh.from || !fresh.to) return undefined
  const [was, now] = [period(test), period(fresh)]
  const label = {
    en: part.label.en.replace(was.en, now.en),
    zh: part.label.zh.replace(was.zh, now.zh),
    ru: part.label.ru.replace(was.ru, now.ru),
  }
  return of.with(at, { ...part, tests: [{ ...fresh, column: test.column }, ...part.tests.slice(1)], label })
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
  if (parts) return { ...before, measure: { ...measure, of: replaced(measure.of, fresh) } }
  const moved = fresh.length === 1 ? anotherTime(measure.of, fresh[0]!) : undefined
  return moved && { ...before, measure: { ...measure, of: moved } }
}
