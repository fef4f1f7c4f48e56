import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { maskedText, type PackLine, packFor, seesName, withoutNames } from '#domain/service/packs.ts'
import type { Department } from '#domain/service/terms.ts'
import type { TimeZone } from '#domain/time.ts'
import type { ClientCard, ServiceRequest } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { materialOf } from './pack-material.ts'

type Known = Pick<ToolContext, 'book'>

/** Stands where a name was in a fact of a pack, whoever reads it in whatever language. */
const left = '…'
const client: Readonly<Record<Language, string>> = { en: 'the client', zh: '客户', ru: 'клиент' }

/** Other clients whom a text names as they stand on record. */
async function othersIn(text: string, card: ClientCard, { book }: Known): Promise<string[]> {
  const said = text.toLowerCase()
  const names = await book.clientNamesIn(text, card.id)
  return names.filter((name) => said.includes(name.toLowerCase())).sort((a, b) => b.length - a.length)
}

const ownNames = ({ name, names }: ClientCard): string[] => [name, ...names.map(({ text }) => text)]

/** Throws handoff_other_client where what is to be told names a client whom the hand-off is not about. */
export async function refuseOthers(text: string, card: ClientCard, known: Known): Promise<void> {
  const [name] = await othersIn(text, card, known)
  if (name !== undefined) throw new DomainError('handoff_other_client', { name })
}

/** Our words as the department reads them: numbers masked, the client unnamed where nobody there may know them. */
export const wordsFor = (
  text: string,
  department: Department,
  card: ClientCard,
  language: Language,
): string => maskedText(seesName(department) ? text : withoutNames(text, ownNames(card), client[language]))

/** The facts that a department gets: of this client only, unnamed where nobody there may know them. */
export async function packOf(
  department: Department,
  card: ClientCard,
  request: ServiceRequest | undefined,
  { book, zone }: Known & Readonly<{ zone: TimeZone }>,
): Promise<PackLine[]> {
  const pack = packFor(department, await materialOf(card, request, { book, zone }))
  const others = await othersIn(pack.map(({ value }) => value).join('\n'), card, { book })
  const told = (value: string): string => {
    const own = seesName(department) ? value : withoutNames(value, ownNames(card), left)
    return others.reduce((text, name) => text.replaceAll(anyCase(name), left), own)
  }
  return pack.map((line) => (line.label === 'client' ? line : { ...line, value: told(line.value) }))
}

const anyCase = (name: string): RegExp => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu')
