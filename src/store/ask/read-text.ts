import { DomainError } from '#domain/errors.ts'

/** What is read at all: the parser's time grows with the length of a query, and faster with its depth. */
const longestQuery = 4000
const mostTokens = 600
const deepestNesting = 24
const longestRow = 4

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u
const blank = /[ \t\r\n]/y
const comment = /--[^\n]*|\/\*[\s\S]*?\*\//y
const text = /'(?:[^']|'')*'/y
const quotedName = /"(?:[^"]|"")+"|`(?:[^`]|``)+`|\[[^\]]+\]/y
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?![\w.])/y
const word = /[a-z_]\w*/iy
const sign = /->>|->|<=|>=|<>|!=|==|\|\||[-+*/%<>=(),.;]/y

/**
 * The text of a query as the parser may read it: comments left out, every quoted name in double quotes. What is
 * not plain ASCII stands only inside quotes, so that no look-alike letter, parameter or hidden sign gets through.
 * Throws ask_character, ask_syntax, ask_too_complex or ask_not_select.
 */
export function readText(query: string): string {
  if (query.length > longestQuery) throw new DomainError('ask_too_complex')
  const tokens: string[] = []
  let depth = 0
  let inRow = 0
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(query)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  while (at < query.length) {
    if (take(blank) !== undefined || take(comment) !== undefined) continue
    const start = at
    const name = take(quotedName)
    const token =
      name === undefined ? (take(text) ?? take(number) ?? take(word) ?? take(sign)) : inDoubleQuotes(name)
    if (token === undefined) throw unreadable(query, start)
    if (invisible.test(token)) throw new DomainError('ask_character', { character: hiddenIn(token) })
    if (/^(\(|case)$/i.test(token)) depth += 1
    if (/^(\)|end)$/i.test(token)) depth -= 1
    inRow = /^(not|[-+])$/i.test(token) ? inRow + 1 : 0
    if (depth > deepestNesting || inRow > longestRow || tokens.length > mostTokens)
      throw new DomainError('ask_too_complex')
    if (depth < 0) throw new DomainError('ask_syntax', { near: query.slice(start, start + 20) })
    tokens.push(token === '==' ? '=' : token)
  }
  if (depth > 0) throw new DomainError('ask_syntax', { near: '(' })
  while (tokens.at(-1) === ';') tokens.pop()
  if (tokens.includes(';') || !/^(select|with)$/i.test(tokens[0] ?? ''))
    throw new DomainError('ask_not_select')
  if (/^recursive$/i.test(tokens[1] ?? '')) throw new DomainError('ask_construct', { construct: 'RECURSIVE' })
  return tokens.join(' ')
}

const inDoubleQuotes = (name: string): string => {
  const inner = name.slice(1, -1)
  if (name.startsWith('"')) return name
  return `"${(name.startsWith('`') ? inner.replaceAll('``', '`') : inner).replaceAll('"', '""')}"`
}

const hiddenIn = (token: string): string =>
  `U+${(invisible.exec(token)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function unreadable(query: string, at: number): DomainError {
  const character = String.fromCodePoint(query.codePointAt(at) ?? 0)
  if (/['"`[/]/.test(character) || /\d/.test(character))
    return new DomainError('ask_syntax', { near: query.slice(at, at + 20) })
  return new DomainError('ask_character', {
    character: invisible.test(character) ? hiddenIn(character) : character,
  })
}
