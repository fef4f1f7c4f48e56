import { latinName } from '#domain/names.ts'
import { matchPlaces } from '#domain/place-match.ts'
import { fold } from '#domain/text/fold.ts'
import { russianNameStem } from '../text/russian.ts'
import { hanPlaceAt } from './known-places.ts'
import { wordsOf } from './words.ts'

/** Something that can be chosen from a numbered list: what it is called and what tells it apart. */
export type Option = Readonly<{ n: number; label: string; facts: string; also?: readonly string[] }>

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

/** What a client is called in answers such as "the firm", "семья", 公司那个; `also` holds it as a code. */
const codes: readonly (readonly [string, RegExp])[] = [
  ['kind:household', /family|famil(?:ie|y)|household|семь[яюией]|семейств|家族|家庭|一家/u],
  [
    'kind:legal_entity',
    /compan(?:y|ies)|firm|business|corporate|legal entity|компани|фирм|юрлиц|бизнес|предприяти|公司|企业|法人/u,
  ],
  [
    'kind:individual',
    /(?<!\p{L})(?:person|individual|himself|herself|человек|физлиц\p{L}*|сам|сама)(?!\p{L})|个人|本人/u,
  ],
  [
    'gender:female',
    /(?<!\p{L})(?:she|wife|woman|lady|mrs|ms|жен[ауы]|женщин\p{L}*|она)(?!\p{L})|她|女的|女士|太太|妻子|老婆/u,
  ],
  [
    'gender:male',
    /(?<!\p{L})(?:he|husband|man|mr|муж\p{L}{0,2}|мужчин\p{L}*|он)(?!\p{L})|他|男的|先生|丈夫|老公/u,
  ],
  ['segment:key', /(?<!\p{L})(?:key|vip)(?!\p{L})|ключев|重点|关键|核心/u],
  ['segment:affluent', /affluent|состоятельн|富裕/u],
  ['segment:mass', /(?<!\p{L})mass(?!\p{L})|массов|大众/u],
  ['segment:sme', /(?<!\p{L})sme(?!\p{L})|малый бизнес|中小/u],
]

/** Words of the answer that are a name of this option alone, a kind or a segment. */
function calledScore(text: string, also: readonly string[]): number {
  const folded = fold(text)
  const named = also.filter((name) => !/^(?:kind|gender|segment):/.test(name))
  const keys = named.flatMap((name) => wordsOf(name).map((word) => keyOf(word.norm)))
  const words = wordsOf(text).filter(({ han, norm }) => !han && norm.length > 1 && !fillers.has(norm))
  const said = Math.max(0, ...words.flatMap((word) => keys.map((key) => near(key, keyOf(word.norm)))))
  const han = named.filter((name) => /\p{Script=Han}{2}/u.test(name) && text.includes(name)).length
  return said + han * 2 + codes.filter(([code, form]) => also.includes(code) && form.test(folded)).length
}

/** The year that an answer means by two digits: "76年的", "born in 76", «76-го года». */
function shortYear(text: string): string | undefined {
  const folded = fold(text)
  const two =
    /(?<!\d)(\d\d)\s*年|(?:born|from|in|year|['’])\s?(?:in )?['’]?(\d\d)(?!\d)|(?<!\d)(\d\d)(?:-?(?:го|й|ого))? ?(?:года|г\.|год)|(?<!\d)(\d\d)(?:er)? ?vintage/u
      .exec(folded)
      ?.slice(1)
      .find((part) => part !== undefined)
  return two
}

const yearLength = 4
const shortAnswer = 3

function fits(text: string, option: Option): number {
  const called = calledScore(text, option.also ?? [])
  const year = shortYear(text)
  const born = year !== undefined && String(yearOf(option) ?? '').endsWith(year) ? 3 : 0
  return called + born + shownScore(text, option)
}

function shownScore(text: string, option: Option): number {
  const described = `${option.label} ${option.facts}`
  const han = [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap((run) => pieces(run[0]))
  const known = wordsOf(described).map((word) => keyOf(word.norm))
  let score = 0
  const words = wordsOf(text)
  for (const word of words) {
    if (word.han) continue
    if (fillers.has(word.norm)) continue
    // Beside other words a short number is an amount or an hour, and no part of a date shown.
    if (word.digits && word.norm.length < yearLength && words.length > shortAnswer) continue
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
