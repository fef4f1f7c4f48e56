import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadHan } from '#domain/matching/han.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { matchThreshold, scoreName } from '#domain/matching/score.ts'
import { normaliseName } from '#domain/names.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/name-pairs/', import.meta.url))

type Line = Readonly<Record<string, unknown>>
const read = (file: string): Line[] =>
  readFileSync(folder + file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const text = (value: unknown): string => String(Array.isArray(value) ? value[0] : value)

const rank = { exact: 3, words: 2, prefix: 1, typo: 0 }

/** Share of queries whose name is among the first three of a book of up to 1,000 names. */
async function topThree(pairs: readonly { name: string; query: string }[]): Promise<number> {
  const han = await loadHan()
  const book = [...new Set(pairs.map(({ name }) => name))]
    .slice(0, 1000)
    .map((name) => ({ name, prepared: prepareName(normaliseName(name), han) }))
  const asked = pairs.filter(({ name }) => book.some((each) => each.name === name))
  const found = asked.filter(({ name, query }) => {
    const said = prepareReference(query, han)
    return book
      .flatMap((each) => {
        const met = scoreName(said, each.prepared)
        return met && met.score >= matchThreshold ? [{ name: each.name, ...met }] : []
      })
      .sort((a, b) => rank[b.how] - rank[a.how] || b.score - a.score)
      .slice(0, 3)
      .some((each) => each.name === name)
  })
  return found.length / asked.length
}

describe.skipIf(!existsSync(folder))('pairs of names from public sources', () => {
  test('people and companies that are one, and hard ones that are not', async () => {
    const han = await loadHan()
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const { name1, name2, match } of read('nomenklatura_dev.jsonl')) {
      const met = scoreName(prepareReference(text(name1), han), prepareName(text(name2), han))
      const said = met !== undefined && met.score >= matchThreshold
      if (said) counts[match === true ? 'right' : 'wrong'] += 1
      else if (match === true) counts.missed += 1
    }
    expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.85)
    expect(counts.right / (counts.right + counts.missed)).toBeGreaterThan(0.75)
  })

  test('Latin spellings of Cyrillic names, both ways', async () => {
    const lines = read('wikidata_ru_dev.jsonl')
    const latin = lines.map(({ native, latin }) => ({ name: text(native), query: text(latin) }))
    expect(await topThree(latin)).toBeGreaterThan(0.85)
    expect(await topThree(latin.map(({ name, query }) => ({ name: query, query: name })))).toBeGreaterThan(
      0.85,
    )
  })

  test('pinyin of Chinese names, spaced and joined, and traditional characters', async () => {
    const lines = read('cedict_persons_dev.jsonl')
    const names = (query: (line: Line) => string) =>
      lines.map((line) => ({ name: text(line.simplified), query: query(line) }))
    expect(await topThree(names(({ pinyin }) => text(pinyin)))).toBeGreaterThan(0.97)
    expect(await topThree(names(({ pinyin }) => text(pinyin).replaceAll(' ', '')))).toBeGreaterThan(0.97)
    expect(await topThree(names(({ traditional }) => text(traditional)))).toBeGreaterThan(0.99)
  })

  test('foreign names and their Chinese renderings', async () => {
    const lines = read('wikidata_zh_dev.jsonl').slice(0, 500)
    const pairs = lines.map(({ native, latin }) => ({ name: text(native), query: text(latin) }))
    expect(await topThree(pairs)).toBeGreaterThan(0.65)
  })
})
