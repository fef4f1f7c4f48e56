/** A way of saying that speaks for a tool. `ask`: only in a question; `tell`: only outside one. */
export type Cue = Readonly<{
  tool: string
  weight: number
  pattern: RegExp
  only?: 'ask' | 'tell'
}>

type Options = Readonly<{ only?: 'ask' | 'tell' }>
const cue = (tool: string, weight: number, pattern: RegExp, { only }: Options): Cue => ({
  tool,
  weight,
  pattern,
  ...(only ? { only } : {}),
})

/** English cues match whole words. */
export const english = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'u'), options)

/** Russian cues match from the beginning of a word; a blank at the end asks for the whole word. */
export const russian = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(`(?<!\\p{L})(?:${source})`, 'u'), options)

export const chinese = (tool: string, weight: number, source: string, options: Options = {}): Cue =>
  cue(tool, weight, new RegExp(source, 'u'), options)
