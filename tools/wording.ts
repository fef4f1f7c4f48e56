import { check } from '#domain/communications/check.ts'
import type { Finding, WordingResult } from '#domain/communications/types.ts'
import { languages } from '#domain/language.ts'
import type { ClientCard, DraftRow } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { senderOf } from './record-facts.ts'

/** Checks a letter to this client by the wording rules; findings are told in the language of the turn. */
export async function wordingOf(
  { subject, body, channel, recommends = [] }: Pick<DraftRow, 'subject' | 'body' | 'channel' | 'recommends'>,
  card: ClientCard,
  { book, language, me }: Pick<ToolContext, 'book' | 'language' | 'me'>,
): Promise<WordingResult> {
  const text = `${subject}\n\n${body}`
  return check(text, language, {
    audience: 'client',
    channel,
    recipient: card.name,
    other_clients: await book.clientNamesIn(text, card.id),
    known_names: [...ownNames(card), me.name, ...languages.map((each) => senderOf(me, each).name)],
    recommends,
    language_of_client: card.language,
  })
}

/** The client's own names; a firm's contact is addressed by name. */
const ownNames = ({ names, contacts }: ClientCard): string[] => [
  ...names.map(({ text }) => text),
  ...contacts.filter(({ kind }) => kind === 'person').map(({ value }) => value),
]

/** What may not be repeated, not even to the one who wrote it. */
const unspoken: ReadonlySet<string> = new Set([
  'COMM-TIP',
  'COMM-OTHER',
  'COMM-PII',
  'COMM-MNPI',
  'COMM-FORM',
])
const longestQuote = 80

const toldOne = ({ family, matched, message }: Finding): string =>
  unspoken.has(family) || matched.length > longestQuote ? message : `${message} (“${matched}”)`

/** Each kind of finding once, with the words it is about. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.family, finding])).values(),
]

export const tellFindings = ({ findings }: Pick<WordingResult, 'findings'>): string =>
  once(findings).map(toldOne).join(' ')

/** The same as data, for whoever words the letter anew. */
export const told = ({ outcome, findings }: WordingResult) => ({
  outcome: outcome === 'block' ? ('block' as const) : ('warn' as const),
  findings: once(findings).map((finding) => ({ family: finding.family, message: toldOne(finding) })),
})
