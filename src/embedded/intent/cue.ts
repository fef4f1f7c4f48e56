/** A way of saying that speaks for a tool. `ask`: only in a question; `tell`: only outside one. */
export type Cue = Readonly<{
  tool: string
  weight: number
  pattern: RegExp
  only?: 'ask' | 'tell'
  /** Only a text in these letters can hold it; making the pattern ready is the dearest part of a first message. */
  letters?: 'cyrillic' | 'han'
}>

type Options = Readonly<{ only?: 'ask' | 'tell' }>
const cue = (
  tool: string,
  weight: number,
  pattern: RegExp,
  { only }: Options = {},
  letters?: Cue['letters'],
): Cue => ({
  tool,
  weight,
  pattern,
  ...(only ? { only } : {}),
  ...(letters && needs(pattern.source, letters) ? { letters } : {}),
})

/** Letters of each script, for a text and for a set of letters alone; and one to stand for what holds some. */
const scripts = {
  cyrillic: { any: /\p{Script=Cyrillic}/u, set: /^\[[\p{Script=Cyrillic}-]+\]$/u, one: 'я' },
  han: { any: /\p{Script=Han}/u, set: /^\[\p{Script=Han}+\]$/u, one: '中' },
} as const

export const inLetters = (text: string, letters: NonNullable<Cue['letters']>): boolean =>
  scripts[letters].any.test(text)

/** Whether whatever the pattern matches holds letters of the script: every alternative, at whatever depth. */
function needs(source: string, letters: NonNullable<Cue['letters']>): boolean {
  const { any, set, one } = scripts[letters]
  const all = (alternatives: string): boolean =>
    alternatives.split('|').every((each) => any.test(each.replace(/.(?:[?*]|\{0?,\d*\})/gsu, '')))
  let rest = source
    .replace(/\\p\{[^}]*\}|\\./gu, '.')
    .replace(/\[[^\]]*\]/gu, (found) => (set.test(found) ? one : '.'))
  // The innermost groups first; what only looks around proves nothing.
  for (let before = ''; rest !== before; ) {
    before = rest
    rest = rest.replace(/\((\?(?:[=!]|<[=!]))?(?:\?:)?([^()]*)\)/gu, (_, around, inner) =>
      around === undefined && all(inner) ? one : '.',
    )
  }
  return all(rest)
}

/** English cues match whole words. */
export const english = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'u'), options)

/** Russian cues match from the beginning of a word; a blank at the end asks for the whole word. */
export const russian = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(`(?<!\\p{L})(?:${source})`, 'u'), options, 'cyrillic')

export const chinese = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(source, 'u'), options, 'han')
