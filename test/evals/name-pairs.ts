import { existsSync, readFileSync } from 'node:fs'
import { decideClient } from '#domain/matching/decide.ts'
import { loadHan } from '#domain/matching/han.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { matchThreshold, scoreName } from '#domain/matching/score.ts'
import { normaliseName } from '#domain/names.ts'
import type { LookupCase } from './cases.ts'
import type { MakeWorld } from './chat.ts'
import { playLookups } from './lookup.ts'

/** Which lines of a file are asked for: those rules were made by, those they were not, or all. */
export type Part = 'dev' | 'test' | 'all'

/** A share, 0 to 1, and of how many. */
export type Figure = Readonly<{ name: string; value: number; of: number }>

type Line = Readonly<Record<string, unknown>>
type Pair = Readonly<{ name: string; query: string }>

const bookSize = 1000
const within = 3

export const pairsFolderMissing = (folder: string): boolean =>
  !existsSync(`${folder}/wikidata_ru_dev.jsonl`) || !existsSync(`${folder}/nomenklatura_dev.jsonl`)

/**
 * Measures look-ups on files of name pairs: the right client among the first three of books of 1,000 names, and how
 * pairs of persons are told apart. `sample` asks so many lines of each file, the same ones every time.
 */
export async function measurePairs(
  make: MakeWorld,
  folder: string,
  { part, sample }: Readonly<{ part: Part; sample?: number }>,
): Promise<Figure[]> {
  const lines = (file: string): readonly Line[] =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  const asked = (all: readonly Line[]): readonly Line[] =>
    shuffled(all.filter((_, at) => part === 'all' || (part === 'dev') === (at % 2 === 0))).slice(0, sample)
  const russian = lines('wikidata_ru_dev.jsonl')
  const loans = lines('wikidata_zh_dev.jsonl')
  const chinese = lines('cedict_persons_dev.jsonl')

  const sets: readonly (readonly [string, readonly Line[], (line: Line) => Pair])[] = [
    ['cyrillic_by_latin', russian, ({ native, latin }) => ({ name: text(native), query: text(latin) })],
    ['latin_by_cyrillic', russian, ({ native, latin }) => ({ name: text(latin), query: text(native) })],
    ['simplified_by_traditional', chinese, (line) => by(line, 'simplified', 'traditional')],
    ['traditional_by_simplified', chinese, (line) => by(line, 'traditional', 'simplified')],
    ['characters_by_pinyin', chinese, (line) => by(line, 'simplified', 'pinyin')],
    [
      'characters_by_joined_pinyin',
      chinese,
      (line) => ({ name: text(line.simplified), query: text(line.pinyin).replaceAll(' ', '') }),
    ],
    ['rendering_by_latin', loans, ({ native, latin }) => ({ name: text(native), query: text(latin) })],
    ['latin_by_rendering', loans, ({ native, latin }) => ({ name: text(latin), query: text(native) })],
  ]
  const figures: Figure[] = []
  for (const [name, all, pairOf] of sets) {
    const cases = casesOf(name, asked(all).map(pairOf), all.map(pairOf))
    const outcomes = await playLookups(make, cases)
    figures.push({
      name: `${name}_within_three`,
      value: share(outcomes, ({ why }) => why === undefined),
      of: outcomes.length,
    })
  }
  const persons = lines('nomenklatura_dev.jsonl').filter(({ schema }) => schema === 'Person')
  return [...figures, ...(await personFigures(asked(persons)))]
}

const text = (value: unknown): string => String(Array.isArray(value) ? value[0] : value)
const by = (line: Line, name: string, query: string): Pair => ({
  name: text(line[name]),
  query: text(line[query]),
})
const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length

/** Cases in one book, filled up to 1,000 names from the whole file. */
function casesOf(id: string, asked: readonly Pair[], all: readonly Pair[]): LookupCase[] {
  const book = [...new Set([...asked, ...all].map(({ name }) => name))].slice(0, bookSize)
  return asked.map(({ name, query }, at) => ({
    id: `${id}-${at + 1}`,
    kind: id,
    book,
    query,
    expect: { top: name, within },
  }))
}

/** Both ways round, in a book of one: a match is what would be taken without a question. */
async function personFigures(lines: readonly Line[]): Promise<Figure[]> {
  const han = await loadHan()
  const taken = (query: string, name: string): boolean => {
    const met = scoreName(prepareReference(query, han), prepareName(normaliseName(name), han))
    return met !== undefined && met.score >= matchThreshold && decideClient([met]).kind === 'one'
  }
  const verdicts = lines.flatMap((line) => {
    const [one, other] = [text(line.name1), text(line.name2)]
    return [taken(one, other), taken(other, one)].map((match) => ({ match, same: line.match === true }))
  })
  const matched = verdicts.filter(({ match }) => match)
  const same = verdicts.filter((verdict) => verdict.same)
  return [
    { name: 'persons_precision', value: share(matched, (verdict) => verdict.same), of: matched.length },
    { name: 'persons_recall', value: share(same, ({ match }) => match), of: same.length },
  ]
}

/** The same order every time, unlike that of the file. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 20_261_123
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { item, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
