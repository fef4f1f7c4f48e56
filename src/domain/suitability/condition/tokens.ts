import { ConditionFault } from './fault.ts'

export type TokenKind = 'word' | 'text' | 'number' | 'sign' | 'end'
/** `column` counts from 1; `value` of a text is without its quotes. */
export type Token = Readonly<{ kind: TokenKind; value: string; column: number }>

export const longestCondition = 10_000

/** One sticky look at each position: a path or word, a text, a number, or a sign. No alternative can backtrack. */
const next = /\s*(?:([A-Za-z_][A-Za-z0-9_.]*)|'([^'\n]*)'|(-?[0-9]+(?:\.[0-9]+)?)|([=!<>]=|[<>()[\],]))/y

/** The tokens of a condition, in linear time. Throws ConditionFault at the first character that fits nowhere. */
export function tokensOf(condition: string): Token[] {
  if (condition.length > longestCondition)
    throw new ConditionFault(longestCondition + 1, `a condition has at most ${longestCondition} characters`)
  const tokens: Token[] = []
  const end = condition.trimEnd().length
  let at = 0
  while (at < end) {
    next.lastIndex = at
    const match = next.exec(condition)
    if (match === null) throw unreadable(condition, at)
    const [, word, text, number, sign] = match
    const value = word ?? text ?? number ?? sign ?? ''
    const length = value.length + (text === undefined ? 0 : 2)
    const kind =
      word !== undefined ? 'word' : text !== undefined ? 'text' : number !== undefined ? 'number' : 'sign'
    tokens.push({ kind, value, column: next.lastIndex - length + 1 })
    at = next.lastIndex
    refuseGlued(condition, at, kind)
  }
  tokens.push({ kind: 'end', value: '', column: end + 1 })
  return tokens
}

/** A number or text that runs into a letter is a slip of the pen, not two tokens. */
function refuseGlued(condition: string, at: number, kind: TokenKind): void {
  if (kind !== 'sign' && /['\w.]/.test(condition.charAt(at)))
    throw new ConditionFault(at + 1, `"${condition.charAt(at)}" does not belong here`)
}

function unreadable(condition: string, at: number): ConditionFault {
  const start = at + (condition.slice(at).length - condition.slice(at).trimStart().length)
  const character = condition.charAt(start)
  const problem =
    character === "'"
      ? 'a text has no closing quote'
      : `the character "${character}" has no meaning in a condition`
  return new ConditionFault(start + 1, problem)
}
