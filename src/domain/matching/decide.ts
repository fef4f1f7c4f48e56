import type { Language } from '../language.ts'
import { formatDate } from '../text/format.ts'
import type { LocalDate } from '../time.ts'

type Match = Readonly<{
  how: 'id' | 'contact' | 'exact' | 'words' | 'prefix' | 'inside' | 'typo'
  score: number
}>

export type Decision<M extends Match> =
  | Readonly<{ kind: 'one'; match: M }>
  | Readonly<{ kind: 'ambiguous'; matches: readonly M[] }>
  | Readonly<{ kind: 'none' }>

/** Best first: a weaker way of meeting never competes with a stronger one. */
const strength: Readonly<Record<Match['how'], number>> = {
  id: 5,
  contact: 5,
  exact: 4,
  words: 3,
  prefix: 2,
  inside: 1,
  typo: 0,
}

/** Scores this close say the same: spelling, script and grammatical case do not tell two people apart. */
const margin = 0.07
/** A lone near miss or piece of a word below this is asked about. */
const sureAlone = 0.65

/** The one client that was clearly meant, or those to ask about; never a guess between equals. */
export function decideClient<M extends Match>(matches: readonly M[]): Decision<M> {
  const best = matches.reduce<M | undefined>(
    (top, each) =>
      top === undefined ||
      strength[each.how] > strength[top.how] ||
      (strength[each.how] === strength[top.how] && each.score > top.score)
        ? each
        : top,
    undefined,
  )
  if (best === undefined) return { kind: 'none' }
  const equals = matches.filter(
    (each) => strength[each.how] === strength[best.how] && best.score - each.score <= margin,
  )
  const sure = strength[best.how] > strength.inside || best.score >= sureAlone
  return equals.length === 1 && sure ? { kind: 'one', match: best } : { kind: 'ambiguous', matches: equals }
}

/** What a candidate is told apart by. */
export type Candidate = Readonly<{
  rm: Readonly<{ id: string; name: string }>
  birthYear?: number
  district?: string
  city?: string
  country?: string
  lastContactOn?: LocalDate
  externalId?: string
}>

const wording: Readonly<
  Record<Language, { born: string; rm: string; contact: string; number: string; separator: string }>
> = {
  en: { born: 'born {}', rm: 'RM {}', contact: 'last contact {}', number: 'no. {}', separator: ', ' },
  zh: { born: '{}年出生', rm: '客户经理{}', contact: '最近联系{}', number: '编号 {}', separator: '，' },
  ru: {
    born: '{} г. р.',
    rm: 'менеджер {}',
    contact: 'последний контакт {}',
    number: '№ {}',
    separator: ', ',
  },
}

/**
 * The facts that tell a candidate from the others in one line: place, year of birth, last contact, number; the
 * RM as well where the candidates belong to several.
 */
export function candidateFacts(
  candidate: Candidate,
  language: Language,
  among: readonly Candidate[] = [],
): string {
  const words = wording[language]
  const say = (pattern: string, value: string | number | undefined) =>
    value === undefined ? [] : [pattern.replace('{}', String(value))]
  const several = new Set(among.map(({ rm }) => rm.id)).size > 1
  return [
    ...say('{}', candidate.district ?? candidate.city ?? candidate.country),
    ...say(words.born, candidate.birthYear),
    ...(several ? say(words.rm, candidate.rm.name) : []),
    ...say(words.contact, candidate.lastContactOn && formatDate(candidate.lastContactOn, language)),
    ...say(words.number, candidate.externalId),
  ].join(words.separator)
}
