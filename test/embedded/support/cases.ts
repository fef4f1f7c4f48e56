import { readFileSync } from 'node:fs'
import type { Language } from '#domain/language.ts'
import { localDate, type TimeZone, timeZone } from '#domain/time.ts'
import { learn } from '#embedded/intent/learned.ts'
import { planFor } from '#embedded/plan.ts'
import type { Mind } from '#embedded/planned.ts'
import type { Candidate, Turn } from '#embedded/read-prompt.ts'
import type { Moment } from '#embedded/slots/mentions.ts'
import { tools } from '#tools/index.ts'

/** An earlier turn of a case: a client's card that was shown, or a question that stayed open. */
export type Earlier = Readonly<{
  say: string
  client?: { id: string; name: string }
  pending?: { tool: string; input: Record<string, unknown>; code: string; candidates: Candidate[] }
  calls?: Turn['calls']
}>
export type ExpectedCall = Readonly<{ tool: string; input: Record<string, unknown> }>
export type Case = Readonly<{
  lang: Language
  say: string
  history?: readonly Earlier[]
  expect: { calls: readonly ExpectedCall[] } | { none: true }
}>

export const zone: TimeZone = timeZone('Europe/Zurich')
export const friday: Moment = {
  now: '2026-11-27T08:30:00.000Z' as Moment['now'],
  zone,
  today: localDate('2026-11-27'),
}
export const mind: Mind = { tools: new Map(tools.map((tool) => [tool.name, tool])), learned: learn(tools) }

const turnOf = (earlier: Earlier, index: number): Turn => ({
  said: earlier.say,
  reply: 'ok',
  calls:
    earlier.calls ??
    (earlier.pending
      ? [
          {
            id: `c${index}`,
            tool: earlier.pending.tool,
            input: earlier.pending.input,
            error: {
              code: earlier.pending.code,
              message: 'Which one?',
              candidates: earlier.pending.candidates,
            },
          },
        ]
      : earlier.client
        ? [
            {
              id: `c${index}`,
              tool: 'get_client',
              input: { client: earlier.client.name },
              output: { client: earlier.client },
            },
          ]
        : []),
})

export const planOf = (item: Pick<Case, 'say' | 'history'>, moment: Moment = friday) =>
  planFor([...(item.history ?? []).map(turnOf), { said: item.say, calls: [], reply: '' }], moment, mind)

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** Whether a value holds what is expected of it: "~words" are contained, objects and lists are subsets. */
export function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'string')
    return (
      typeof actual === 'string' &&
      (expected.startsWith('~')
        ? fold(actual).includes(fold(expected.slice(1)))
        : fold(actual) === fold(expected))
    )
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((part, index) => holds(actual[index], part))
    )
  if (typeof expected === 'object' && expected !== null)
    return (
      typeof actual === 'object' &&
      actual !== null &&
      Object.entries(expected).every(([key, part]) => holds((actual as Record<string, unknown>)[key], part))
    )
  return actual === expected
}

export type Verdict = Readonly<{
  tool: boolean
  input: boolean
  made: readonly ExpectedCall[]
  remark: string
}>

export function judge(item: Case): Verdict {
  const plan = planOf(item)
  const made = plan.calls.map(({ tool, input }) => ({ tool, input: { ...input } }))
  const wanted = 'none' in item.expect ? [] : item.expect.calls
  const tool = made.length === wanted.length && wanted.every((call, index) => made[index]?.tool === call.tool)
  const input = tool && wanted.every((call, index) => holds(made[index]?.input, call.input))
  return { tool, input, made, remark: JSON.stringify(plan.remarks[0] ?? '') }
}

export const readCases = (name: string): Case[] =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
