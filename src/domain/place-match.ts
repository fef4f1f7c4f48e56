import { oneTypo, soundDistance } from './matching/distance.ts'
import { baseForms } from './matching/russian-forms.ts'
import { soundKeys } from './matching/sound-key.ts'
import { stem } from './matching/stems.ts'
import { normaliseName } from './names.ts'
import { placeNames } from './places.ts'

const kindsOfPlace =
  /(?:^| )(?:г|город|города|городе|область|области|ра[йи]он|ра[йи]она|ра[йи]оне|кра[йи]|края|крае|республика|canton|kanton|city|town|district|region|province|of|in|из|в|во)(?= |$)/g
const chineseKinds = /(?<=\p{Script=Han}{2})(?:特别行政区|自治区|市|省|区|县|州)$/u
const typoLength = 6
const soundLimit = 0.45

/** A place without the word for what kind of place it is. */
function bare(text: string): string {
  const norm = normaliseName(text)
  const rest = norm.replace(kindsOfPlace, ' ').replace(chineseKinds, '').replace(/\s+/g, ' ').trim()
  return rest === '' ? norm : rest
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** A name without the endings of its words, so that "в Праге" is Прага. */
const stems = (text: string): string => (isCyrillic(text) ? text.split(' ').map(stem).join(' ') : text)

const scripts = [
  { written: isCyrillic, language: 'ru' },
  { written: (text: string) => /\p{Script=Han}/u.test(text), language: 'zh' },
  { written: () => true, language: 'en' },
] as const
type Script = (typeof scripts)[number]

const scriptOf = (name: string): Script => scripts.find(({ written }) => written(name)) ?? scripts[2]

type Places = ReadonlyMap<string, ReadonlySet<string>>

/** Place by each of its names in a script; countries also under their names in its language. */
function placesIn(script: Script): Places {
  const found = new Map<string, Set<string>>()
  const put = (name: string, place: string) => {
    if (scriptOf(name) !== script) return
    for (const form of new Set([bare(name), stems(bare(name))]))
      found.set(form, (found.get(form) ?? new Set()).add(place))
  }
  for (const line of placeNames) {
    const names = line.split('|')
    const code = names.find((name) => /^[A-Z]{2}$/.test(name) && name !== 'UK' && name !== 'US')
    for (const name of names) put(name, code ?? (names.includes('USA') ? 'US' : line))
  }
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const namer = new Intl.DisplayNames([script.language], { type: 'region', fallback: 'none' })
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = namer.of(code)
    if (name === undefined) continue
    put(name, code)
    put(code, code)
  }
  return found
}

/** Made for a script when a name in it is first looked for. */
const indexes = new Map<Script, Places>()

function placesOf(name: string): ReadonlySet<string> {
  const script = scriptOf(name)
  const places = indexes.get(script) ?? placesIn(script)
  indexes.set(script, places)
  return places.get(name) ?? new Set()
}

const known = (name: string): ReadonlySet<string> => new Set([...placesOf(name), ...placesOf(stems(name))])

/** The same sounds but for a sibilant or so: Бенешов and Benesov. */
const soundsAlike = (said: string, stored: string): boolean =>
  [said, ...baseForms(said)]
    .flatMap(soundKeys)
    .some((key) => soundKeys(stored).some((other) => soundDistance(key, other, soundLimit) <= soundLimit))

function isSame(said: string, stored: string): boolean {
  if (said === stored || (isCyrillic(said) && stems(said) === stems(stored))) return true
  const places = known(stored)
  if ([...known(said)].some((place) => places.has(place))) return true
  return isCyrillic(said) !== isCyrillic(stored) && soundsAlike(said, stored)
}

const holdsWords = (said: string, stored: string): boolean => {
  const words = new Set(stored.split(' '))
  return (
    said.split(' ').every((word) => words.has(word)) ||
    (/\p{Script=Han}/u.test(said) && stored.includes(said))
  )
}

const isNear = (said: string, stored: string): boolean =>
  Math.min(said.length, stored.length) >= typoLength && oneTypo(said, stored)

/**
 * Those of the stored places that are the one said, in any of the three languages: the same place, else those
 * that hold its words ("Brno" for "Brno - venkov"), else those one letter off.
 */
export function matchPlaces(said: string, stored: readonly string[]): string[] {
  const query = bare(said)
  if (query === '') return []
  const forms = stored.map((place) => ({ place, form: bare(place) }))
  for (const test of [isSame, holdsWords, isNear]) {
    const found = forms.filter(({ form }) => test(query, form)).map(({ place }) => place)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Every name a listed place goes by, a country's code among them, for a place said in any of the three languages;
 * none where it is not listed.
 */
export function namesOfPlace(said: string): string[] {
  const query = bare(said)
  if (query === '') return []
  return [...new Set([...known(query)].flatMap(namesListed))]
}

/** The names of a place as listed: a country's are those of the list and of the platform. */
function namesListed(place: string): string[] {
  if (!/^[A-Z]{2}$/.test(place)) return place.split('|')
  const lines = placeNames.filter((line) => line.split('|').includes(place))
  const namers = ['en', 'ru', 'zh'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  return [
    place,
    ...lines.flatMap((line) => line.split('|')),
    ...namers.map((namer) => namer.of(place) ?? place),
  ]
}
