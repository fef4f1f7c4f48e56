import { normalise } from '../normalise.ts'
import { readTokens, type Tokenised } from '../reading.ts'
import { joinSpaced } from '../spaced-letters.ts'
import { acts, common, formsOf, honorific, isCapital, titled } from './other-clients.ts'

/** A word of a text in every form in which a list of names may hold it. */
export type WordForms = readonly string[]

/** What to look up so that no client's name in a text is missed; what is found must still be judged in its place. */
export type NameCues = Readonly<{
  /** Neighbouring words of one sentence, which a name may hold both of. */
  pairs: readonly (readonly [WordForms, WordForms])[]
  /** Words that may be a name by themselves: capitals, or beside a title, an initial or a deed. */
  alone: readonly WordForms[]
  /** Runs of two to four Chinese characters as they stand in the text, and their simplified forms. */
  han: readonly Readonly<{ said: string; plain: string }>[]
  /** Chinese family names of one or two characters before an honorific. */
  families: readonly string[]
}>

const longestPerson = 4
/** Shorter words need more than a capital letter to be a name. */
const shortest = 4

/** Linear in the length of the text, which is read as the wording check reads it. */
export function nameCues(text: string): NameCues {
  const normalised = normalise(text)
  const joined = joinSpaced(normalised)
  const readings = [
    readTokens(text, normalised),
    ...(joined ? [readTokens(text, joined, joined.joined)] : []),
  ]
  const pairs = new Map<string, readonly [WordForms, WordForms]>()
  const alone = new Map<string, WordForms>()
  const han = new Map<string, { said: string; plain: string }>()
  const families = new Set<string>()
  for (const reading of readings) {
    for (const [at, token] of reading.tokens.entries()) {
      if (token.kind === 'han') hanCues(reading, at, han, families)
      if (token.kind !== 'word') continue
      const forms = [...new Set(token.forms.flatMap(formsOf))]
      const next = reading.tokens[at + 1]
      const single = [reading.tokens[at - 1], next].some((each) => each?.forms[0]?.length === 1)
      const capital =
        isCapital(reading, at) && forms.some((form) => form.length >= shortest && !common.has(form))
      if (capital || titled(reading, at) || acts(reading, at) || single) alone.set(forms.join(' '), forms)
      if (next?.kind !== 'word' || next.sentence !== token.sentence) continue
      const others = [...new Set(next.forms.flatMap(formsOf))]
      pairs.set(`${forms.join(' ')}|${others.join(' ')}`, [forms, others])
    }
  }
  return {
    pairs: [...pairs.values()],
    alone: [...alone.values()],
    han: [...han.values()],
    families: [...families],
  }
}

function hanCues(
  { original, normalised, tokens }: Tokenised,
  at: number,
  han: Map<string, { said: string; plain: string }>,
  families: Set<string>,
): void {
  const { from, to } = normalised
  let plain = ''
  for (let end = at; end < at + longestPerson && tokens[end]?.kind === 'han'; end += 1) {
    plain += tokens[end]!.forms[0]
    if (end - at < 2 && honorific({ tokens }, end + 1)) families.add(plain)
    if (end > at)
      han.set(plain, { said: original.slice(from[tokens[at]!.at]!, to[tokens[end]!.to - 1]!), plain })
  }
}
