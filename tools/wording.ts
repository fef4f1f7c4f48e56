import { check } from '#domain/communications/check.ts'
import type { Finding, WordingResult } from '#domain/communications/types.ts'
import type { ClientCard, DraftRow } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** Other clients whose names a letter is searched for. */
const mostNames = 2000

/** Checks a letter to this client by the wording rules; findings are told in the language of the turn. */
export const wordingOf = async (
  { subject, body, channel, recommends = [] }: Pick<DraftRow, 'subject' | 'body' | 'channel' | 'recommends'>,
  card: ClientCard,
  context: Pick<ToolContext, 'book' | 'language'>,
): Promise<WordingResult> =>
  check(`${subject}\n\n${body}`, context.language, {
    audience: 'client',
    channel,
    recipient: card.name,
    other_clients: await otherNames(card, context),
    recommends,
    language_of_client: card.language,
  })

/** Everyone else in the book, whose name this letter must not hold; the firm's own contact is addressed by name. */
async function otherNames(card: ClientCard, { book }: Pick<ToolContext, 'book'>): Promise<string[]> {
  const { items } = await book.findClients({ sort: 'name', limit: mostNames })
  const people = card.contacts.filter(({ kind }) => kind === 'person').map(({ value }) => value)
  const own = new Set([card.name, ...card.names.map(({ text }) => text), ...people])
  return items.filter(({ id, name }) => id !== card.id && !own.has(name)).map(({ name }) => name)
}

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
