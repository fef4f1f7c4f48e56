import type { Outcome } from './arguments.ts'

/** One thing that was looked at: how it stands, and what to do where it is wrong. */
export type Finding = Readonly<{
  check:
    | 'settings'
    | 'signing secret'
    | 'bot token'
    | 'scopes'
    | 'clock'
    | 'event address'
    | 'socket mode'
    | 'installation'
  state: 'ok' | 'wrong' | 'not checked'
  says: string
  fix?: string
}>

/** It is as it should be. */
export const ok = (check: Finding['check'], says: string): Finding => ({ check, state: 'ok', says })
/** It is not, and this is what to do. */
export const wrong = (check: Finding['check'], says: string, fix: string): Finding => ({
  check,
  state: 'wrong',
  says,
  fix,
})
/** There was nothing to look at. */
export const unchecked = (check: Finding['check'], says: string): Finding => ({
  check,
  state: 'not checked',
  says,
})

/** The findings as a person reads them and as one object; something wrong makes the command fail. */
export function report(findings: readonly Finding[]): Outcome {
  const marks = { ok: 'ok   ', wrong: 'WRONG', 'not checked': '-    ' } as const
  const lines = findings.flatMap(({ check, state, says, fix }) => [
    `${marks[state]}  ${check}: ${says}`,
    ...(fix === undefined ? [] : [`       → ${fix}`]),
  ])
  const problems = findings.filter(({ state }) => state === 'wrong').length
  const summary =
    problems === 0
      ? 'Nothing is wrong.'
      : problems === 1
        ? 'One thing is wrong.'
        : `${problems} things are wrong.`
  return {
    text: [...lines, summary].join('\n'),
    json: { ok: problems === 0, findings },
    failed: problems > 0,
  }
}
