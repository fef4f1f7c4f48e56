import { latinName } from '#domain/names.ts'
import { matchPlaces } from '#domain/place-match.ts'
import { fold } from '#domain/text/fold.ts'
import { russianNameStem } from '../text/russian.ts'
import { hanPlaceAt } from './known-places.ts'
import { wordsOf } from './words.ts'

/** Something that can be chosen from a numbered list: what it is called and what tells it apart. */
export type Option = Readonly<{ n: number; label: string; facts: string }>

const ordinals: readonly (readonly [number, RegExp])[] = [
  [1, /(?<!\p{L})(?:first|1st|the former|перв\p{L}+|number one|номер один)(?!\p{L})|第?一[个位条项]|^头一/u],
  [
    2,
    /(?<!\p{L})(?:second|2nd|the latter|втор\p{L}+|number two|номер два)(?!\p{L})|第?[二两][个位条项]|^第二/u,
  ],
  [3, /(?<!\p{L})(?:third|3rd|трет\p{L}+|number three|номер три)(?!\p{L})|第?三[个位条项]|^第三/u],
  [4, /(?<!\p{L})(?:fourth|4th|четверт\p{L}+)(?!\p{L})|第?四[个位条项]|^第四/u],
  [5, /(?<!\p{L})(?:fifth|5th|пят(?:ый|ая|ую|ое))(?!\p{L})|第?五[个位条项]|^第五/u],
]
const last = /(?<!\p{L})(?:the last(?: one)?|последн\p{L}+)(?!\p{L})|最后(?:一[个位])?$/u
const number =
  /^(?:(?:the |a )?(?:number|no\.?|nr\.?|option|#|№|номер|вариант|под номером|第|选(?:择)?)?\s*)(\d{1,2})(?:st|nd|rd|th|-?[йяеую]{1,2}|号|个|位)?(?: one| please| pls|,? пожалуйста)?[\s.!)。]*$/u

/** The place in a list that a message names by number or ordinal, from 1; `count` is the length of the list. */
export function ordinalIn(text: string, count: number): number | undefined {
  const folded = fold(text).trim()
  const said = number.exec(folded)
  if (said) return Number(said[1])
  const found = ordinals.find(([, form]) => form.test(folded))?.[0]
  if (found !== undefined) return found
  return last.test(folded) && wordsOf(folded).length <= 4 ? count : undefined
}

const keyOf = (word: string): string => {
  const folded = fold(word)
  return /[а-я]/.test(folded) ? latinName(russianNameStem(folded)) : latinName(folded)
}
const near = (a: string, b: string): number => {
  if (a === b) return 1.5
  return a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a)) ? 1 : 0
}
const fillers = new Set(
  'the one in of from at that which who is was born client a an with for and el la который которая которую та тот что кто из в на с у г года рожденная родился'.split(
    ' ',
  ),
)

function fits(text: string, option: Option): number {
  const described = `${option.label} ${option.facts}`
  const han = [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap((run) => pieces(run[0]))
  const known = wordsOf(described).map((word) => keyOf(word.norm))
  let score = 0
  for (const word of wordsOf(text)) {
    if (word.han) continue
    if (fillers.has(word.norm)) continue
    score += Math.max(0, ...known.map((key) => near(key, keyOf(word.norm)))) * (word.digits ? 2 : 1)
  }
  for (const piece of han) if (described.includes(piece)) score += piece.length - 1
  return score > 0 ? score : placeScore(text, option)
}

/** A place said in another script or case than the list shows it: "上海那个", "из Гонконга". */
function placeScore(text: string, option: Option): number {
  const stored = option.facts
    .split(/[,，;；]/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && !/\d/.test(part))
  const said = wordsOf(text).flatMap((word) => (word.han ? hanPlaces(word.text) : [word.text]))
  return [...said, ...said.flatMap(townsOf)].some(
    (word) => word.length > 1 && !fillers.has(fold(word)) && matchPlaces(word, stored).length > 0,
  )
    ? 1
    : 0
}
/** The towns that an adjective may come from: "шанхайский", "женевская", "рижский". */
function townsOf(word: string): string[] {
  const stem = /^(.{2,})ск(?:ий|ая|ое|ого|ому|ой|ую|им|ом)$/u.exec(fold(word))?.[1]
  if (!stem) return []
  const plain = stem === 'риж' ? 'риг' : stem.replace(/ин$/u, '')
  return [plain, stem, `${plain}а`, `${plain}ы`, `${plain}й`]
}
const hanPlaces = (run: string): string[] =>
  [...run].flatMap((_, at) => (hanPlaceAt(run, at) > 0 ? [run.slice(at, at + hanPlaceAt(run, at))] : []))

const pieces = (run: string): string[] => {
  const found: string[] = []
  for (let at = 0; at + 2 <= run.length; at += 1) found.push(run.slice(at, at + 2))
  return found
}

const yearOf = (option: Option): number | undefined => {
  const match = /(?<!\d)(19\d\d|20[0-2]\d)(?!\d)/.exec(option.facts)
  return match ? Number(match[1]) : undefined
}

function byAge(text: string, options: readonly Option[]): Option | undefined {
  const younger = /younger|youngest|младш|молож|年轻|年纪小/u.test(text)
  const older = /older|oldest|elder|старш|年长|年纪大/u.test(text)
  if (!younger && !older) return undefined
  const dated = options.filter((option) => yearOf(option) !== undefined)
  if (dated.length !== options.length) return undefined
  const sorted = [...dated].sort((a, b) => yearOf(a)! - yearOf(b)!)
  return younger ? sorted[sorted.length - 1] : sorted[0]
}

/** The option a short answer means: by number, ordinal, age, or a word that only one of them has. */
export function chooseFrom<T extends Option>(text: string, options: readonly T[]): T | undefined {
  const folded = fold(text).trim()
  const at = ordinalIn(folded, options.length)
  if (at !== undefined && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(folded))
    return options.find((option) => option.n === at) ?? options[at - 1]
  if (wordsOf(text).length > 12) return undefined
  const aged = byAge(folded, options) as T | undefined
  if (aged) return aged
  const ranked = options
    .map((option) => ({ option, score: fits(text, option) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.option : undefined
}
