const stopWords = new Set(
  `a an the of in on at to for by with and or about from is was were be do does did has have had my his her their our what when who which said say any
  в во на о об обо про по с со к ко у и или за из от для до не что как когда кто где ли был была было были мы вы он она они мне мой его ее их это
  的 了 在 和 与 跟 关于 是 有 吗 呢 我 他 她`
    .split(/\s+/)
    .filter(Boolean),
)

// Names are compared without marks, which makes й an и.
const russianEndings =
  /(иями|или|ила|ило|ить|ями|ами|ыми|ими|ого|его|ому|ему|иях|ие[йи]|ях|ах|о[йи]|е[йи]|ою|ею|ая|яя|ую|юю|ое|ее|ы[йи]|и[йи]|ые|ие|ым|им|ом|ем|ых|их|ия|ию|ии|ов|ев|ам|ям|ть|ти|ал|ла|ли|ло|ет|ит|ют|ят|ут|а|я|о|е|ы|и|у|ю|ь|[йи])$/
const englishEndings = /(ations|ation|ings|ing|ies|ied|ers|ed|es|er|s|e|y)$/

/** Verbs and nouns of one root part beyond this: рефинансировать, рефинансирование. */
const longestStem = 10

/** The part of a Russian or English word that its forms share; at least three letters stay. */
export function stem(word: string): string {
  const endings = /\p{Script=Cyrillic}/u.test(word) ? russianEndings : englishEndings
  const rest = word.replace(endings, '')
  return rest.length >= 3 ? rest.slice(0, longestStem) : word.slice(0, Math.max(3, word.length - 1))
}

/** What introduces the subject of a question. */
const chineseLead = /^(?:关于|有关|關於|有關|提到|说到)/

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Runs of letters, digits or Han characters in lower case, with е for ё. */
const runs = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]+/gu) ?? []

/** Words that carry meaning, cut to their stems; a run of Han characters stays whole. */
export function searchWords(text: string): string[] {
  const all = runs(text)
  const telling = all.filter((word) => !stopWords.has(word))
  return [
    ...new Set(
      (telling.length > 0 ? telling : all).map((word) =>
        isHan(word) ? word.replace(chineseLead, '') || word : stem(word),
      ),
    ),
  ]
}

/** Pairs of neighbouring characters, the nearest thing to words that Chinese text has. */
export function pairs(run: string): string[] {
  const characters = [...run]
  if (characters.length < 3) return [run]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** Like `searchWords`, with runs of Han characters cut into pairs. */
export const spokenWords = (text: string): string[] => [
  ...new Set(searchWords(text).flatMap((word) => (isHan(word) ? pairs(word) : [word]))),
]
