import type { DraftFact, Known, PersonName } from './facts.ts'
import { oneLine, type Script, scriptOf } from './wording.ts'

/** A salutation and what the record lacks for a better one. */
export type Greeting = Readonly<{ text: string; missing: readonly DraftFact[] }>

/** A name with blanks removed and every part on one line. */
export type Named = Readonly<{
  full: string
  first: string
  family: string
  patronymic: string
  gender: 'female' | 'male' | undefined
  title: string
  familiar: boolean
}>

/** A name on one line, without the brackets and marks that no name has. */
export const nameText = (text: Known<string>, limit: number): string =>
  oneLine(text?.replace(/[[\]{}<>|\\]/gu, ''), limit)

/** The parts of a name written in one of the scripts, the preferred script first; parts in others are blank. */
export function namedIn(person: PersonName, scripts: readonly Script[]): Named {
  const names = [person.name, ...(person.also ?? [])].map((name) => nameText(name, 80))
  const full = scripts.map((script) => names.find((name) => scriptOf(name) === script)).find(Boolean) ?? ''
  const script = scriptOf(full)
  const part = (text: Known<string>): string => {
    const clean = nameText(text, 60)
    return clean !== '' && scriptOf(clean) === (script ?? scripts[0]) ? clean : ''
  }
  const first = part(person.first_name)
  const family = part(person.family_name)
  return {
    full: full || [first, family].filter(Boolean).join(' '),
    first,
    family,
    patronymic: part(person.patronymic),
    gender: person.gender ?? undefined,
    title: nameText(person.title, 40),
    familiar: person.form_of_address === 'familiar',
  }
}
