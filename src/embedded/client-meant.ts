import type { Setting } from './setting.ts'
import { type ClientMention, clientNames, clientPronoun, numberedClient } from './slots/client.ts'
import { isOrganisation, isPersonal } from './slots/han-names.ts'
import { type Span, wordsOf } from './slots/words.ts'

/** In a book that was looked through, weaker guesses name nobody. */
const unheard = 0.75

/** A word of unknown signs is a thing where a client is spoken of already: 请法务看看担保函. */
const isThing = ({ text, score }: ClientMention, { lastClient, moment }: Setting): boolean =>
  lastClient !== undefined &&
  moment.names !== undefined &&
  score < 1.8 &&
  /^\p{Script=Han}+$/u.test(text) &&
  !isPersonal(text) &&
  !isOrganisation(text)

/** The client a wish is about: named, meant by a pronoun, or the last one of the conversation. */
export function clientOf(
  said: string,
  setting: Setting,
  taken: readonly Span[] = [],
): ClientMention | undefined {
  const numbered = numberedClient(said)
  if (numbered) return numbered
  const named = clientNames(said, taken, setting.moment.names)[0]
  const pronoun = clientPronoun(said)
  if (named && isThing(named, setting)) return pronoun
  if (named && named.score >= (pronoun && setting.lastClient ? 1.8 : 0.8)) return named
  return pronoun ?? (setting.moment.names && named && named.score < unheard ? undefined : named)
}

/** The client as a call names one: the words said, or the last client where a pronoun stands. */
export const referenceOf = (mention: ClientMention | undefined, setting: Setting): string | undefined =>
  mention && !mention.pronoun ? mention.text : setting.lastClient

/** A full name, or one with the s of a hurried possessive, may still be found by its sound. */
const guessed = (
  said: string,
  { moment }: Setting,
  taken: readonly Span[] = [],
): ClientMention | undefined => {
  const guess = clientNames(said, taken, moment.names)[0]
  return guess && (wordsOf(guess.text).length === 2 || /\p{L}{3}s$/iu.test(guess.text)) ? guess : undefined
}

/** The words of such a guess. */
export const unheardName = (said: string, setting: Setting, taken: readonly Span[]): string | undefined =>
  guessed(said, setting, taken)?.text

/** The client of a wish that is nobody's own: a guess counts where the book was not heard. */
export const clientMeant = (
  said: string,
  setting: Setting,
  taken: readonly Span[] = [],
): ClientMention | undefined =>
  clientOf(said, setting, taken) ?? (setting.lastClient ? undefined : guessed(said, setting, taken))
