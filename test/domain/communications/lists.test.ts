import { describe, expect, it } from 'vitest'
import { check } from '#domain/communications/check.ts'
import { allLists } from '#domain/communications/lists/index.ts'
import { families } from '#domain/communications/types.ts'
import { languages } from '#domain/language.ts'

const entries = allLists.flatMap(({ family, language, entries }) =>
  entries.map((entry) => ({ ...entry, family, language })),
)

const found = (text: string, language: 'en' | 'zh' | 'ru', family: string): string[] =>
  check(text, language)
    .findings.filter((finding) => finding.family === family)
    .map(({ list_entry, matched }) => `${list_entry}: ${matched}`)

describe('the trigger lists', () => {
  it.each(entries)('$id fires on "$fires"', ({ fires, language, family }) => {
    expect(found(fires, language, family)).not.toEqual([])
  })

  it.each(entries)('$id lets "$passes" pass', ({ passes, language, family }) => {
    expect(found(passes, language, family)).toEqual([])
  })

  it('hold every family in every language, each entry under its own id', () => {
    const held = new Set(allLists.map(({ family, language }) => `${family} ${language}`))
    const due = families
      .filter((family) => family !== 'COMM-FORM')
      .flatMap((family) => languages.map((language) => `${family} ${language}`))
    expect(due.filter((each) => !held.has(each))).toEqual([])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })
})
