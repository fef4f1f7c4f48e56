import type { AskSpec } from '../ask/spec.ts'
import type { PlannedCall } from '../planned.ts'
import type { PastCall } from '../read-prompt.ts'
import { type AskResult, wordAsk } from './ask.ts'
import { asOf } from './ask-basis.ts'
import { bullets, lines, type Voice } from './say.ts'

/** Two counts are told one after the other, more of them as a list. */
const fewest = 3

const isCount = (spec: AskSpec | undefined): spec is AskSpec =>
  spec?.measure.kind === 'count' && spec.groupBy.length === 0

/** The answers to several questions of how many as one list, with how they came about once; undefined for others. */
export function wordCounts(
  voice: Voice,
  calls: readonly PastCall[],
  planned: readonly PlannedCall[],
): string | undefined {
  const counts = calls.flatMap(({ tool, output, error }, at) => {
    const spec = planned[at]?.ask
    return tool === 'ask_book' && error === undefined && output !== undefined && isCount(spec)
      ? [{ result: output as AskResult, spec }]
      : []
  })
  const [first] = counts
  if (first === undefined || counts.length < fewest || counts.length !== calls.length) return undefined
  const told = counts.map(({ result, spec }) => wordAsk(voice, result, spec).split('\n')[0] ?? '')
  return lines([bullets(told.map((line) => line.replace(/[.。]$/u, ''))), asOf(voice, first.result)])
}
