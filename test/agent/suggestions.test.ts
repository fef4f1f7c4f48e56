import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  readerSuggestions,
  type SuggestionWords,
  standingSuggestions,
  suggestionOf,
} from '#agent/suggestion-words.ts'
import { suggestions } from '#agent/suggestions.ts'
import { randomIds } from '#domain/ids.ts'
import { languages } from '#domain/language.ts'
import { openStore } from '#store/open.ts'
import { demoStart, seedDemo } from '#store/seed.ts'
import { planOf } from '#test/embedded/support/cases.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { tools } from '#tools/index.ts'

const names = ['Anna Keller', 'Вадим Аркадьевич Петров', '周文涛', 'Orion Logistics Ltd']
const all = [
  ...new Map(
    [...Object.values(suggestionOf), ...standingSuggestions, ...readerSuggestions].map((each) => [
      each.say.en,
      each as SuggestionWords,
    ]),
  ).values(),
]

describe('the built-in assistant understands what is suggested', () => {
  for (const language of languages)
    test.each(
      all.flatMap(({ tool, say }) =>
        (say[language].includes('{client}') ? names : ['']).map((name) => [
          say[language].replace('{client}', name),
          tool,
          name,
        ]),
      ),
    )(`${language}: %s`, (say, tool, name) => {
      const { calls } = planOf({ say })
      expect(calls.map((call) => call.tool)).toEqual([tool])
      if (name !== '') expect(Object.values(calls[0]?.input ?? {})).toContain(name)
    })
})

describe('on the demo book', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let store: Awaited<ReturnType<typeof openStore>>
  beforeAll(async () => {
    folder = await temporaryFolder()
    store = await openStore({ url: `file:${folder.path}/demo.db` })
    await seedDemo(store.db, { newId: randomIds, now: demoStart })
    await store.refreshClock()
  })
  afterAll(async () => {
    await store.close()
    await folder.remove()
  })

  const suggested = async (email: string, language: 'en' | 'zh' | 'ru' = 'en') => {
    const me = await store.people.byEmail(email)
    if (!me) throw new Error(`${email} is not in the demo book`)
    return suggestions({ store, tools }, me, language)
  }

  test.each(languages)('three to five, about clients of the reader, once each: %s', async (language) => {
    const items = await suggested('rm@demo.example', language)
    expect(items.length).toBeGreaterThanOrEqual(3)
    expect(items.length).toBeLessThanOrEqual(5)
    expect(new Set(items.map(({ say }) => say)).size).toBe(items.length)
    for (const { say } of items) expect(planOf({ say }).calls).toHaveLength(1)
    if (language === 'zh')
      for (const { label } of items) expect(label.replace(/KYC/g, '')).toMatch(/[\u4e00-\u9fff]/)
  })

  test('a role without clients is suggested nothing about any', async () => {
    expect(await suggested('admin@demo.example')).toEqual([])
    const mine = new Set((await suggested('rm@demo.example')).map(({ say }) => say))
    for (const { say } of await suggested('compliance@demo.example'))
      expect(mine.has(say) && say.includes('Keller')).toBe(false)
  })
})
