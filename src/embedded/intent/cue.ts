import { patternOf } from '#domain/text/letters.ts'

/** A way of saying that speaks for a tool. `ask`: only in a question; `tell`: only outside one. */
export type Cue = Readonly<{
  tool: string
  weight: number
  source: string
  /** Made when it is first asked for: most cues never are, and making them all would be much of a start. */
  pattern: RegExp
  only?: 'ask' | 'tell'
}>

const flags = 'u'

/** What a cue looks for, without making its pattern. */
export const writtenAs = ({ source }: Cue) => ({ source, flags })

type Options = Readonly<{ only?: 'ask' | 'tell' }>
const cue = (tool: string, weight: number, source: string, { only }: Options): Cue => {
  let made: RegExp | undefined
  return {
    tool,
    weight,
    source,
    get pattern() {
      made ??= patternOf(source, flags)
      return made
    },
    ...(only ? { only } : {}),
  }
}

/** English cues match whole words. */
export const english = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, options)

/** Russian cues match from the beginning of a word; a blank at the end asks for the whole word. */
export const russian = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, `(?<!\\p{L})(?:${source})`, options)

export const chinese = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, source, options)
