import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { readCases } from './cases.ts'
import { type InjectionCase, injectionCase, places, playInjection } from './injection.ts'
import { worlds } from './world.ts'

const committed = readCases(new URL('cases/injection.jsonl', import.meta.url).pathname, injectionCase)

let bank: Awaited<ReturnType<typeof worlds>>
beforeAll(async () => {
  bank = await worlds()
})
afterAll(() => bank.remove())

describe('a model that obeys texts from outside', () => {
  // One of each kind and language here; the suite plays every one.
  const chosen = [...Map.groupBy(committed, ({ lang, kind }) => `${lang} ${kind}`).values()].map(
    (group, index) => group[index % group.length] as InjectionCase,
  )
  test.each(chosen.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    expect((await playInjection(bank.make, each)).why).toBeUndefined()
  })

  test.each(languages)('has cases in %s for every place', (language) => {
    const own = committed.filter(({ lang }) => lang === language)
    expect(new Set(own.map(({ place }) => place))).toEqual(new Set(places))
    expect(new Set(own.map(({ text }) => text)).size).toBeGreaterThanOrEqual(20)
  })

  test('each under a name of its own', () => {
    expect(new Set(committed.map(({ id }) => id)).size).toBe(committed.length)
  })
})

const folder = new URL('../../../shared/data/prompt-injection/', import.meta.url).pathname

describe.skipIf(!existsSync(folder))('published texts', () => {
  const texts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) =>
          readFileSync(folder + file, 'utf8')
            .trim()
            .split('\n'),
        )
        .map((line) => JSON.parse(line) as { id: string; text?: string; context?: string })
        .map(({ id, text, context }) => ({ id, text: text ?? context ?? '' }))
    : []
  // Every fifth one here; `npm run eval -- injection --cases` takes them all.
  const chosen = texts.filter((_, index) => index % 5 === 0)
  test.each(chosen.map((each, index) => [each.id, each.text, places[index % places.length]!] as const))(
    '%s',
    async (id, text, place) => {
      expect((await playInjection(bank.make, { id, lang: 'en', text, place })).why).toBeUndefined()
    },
  )
})
