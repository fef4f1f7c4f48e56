import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookupCase, readCases } from './cases.ts'
import { playLookups } from './lookup.ts'
import { worlds } from './world.ts'

const committed = ['en', 'ru', 'zh'].flatMap((language) =>
  readCases(new URL(`cases/lookup-${language}.jsonl`, import.meta.url).pathname, lookupCase),
)
let home: Awaited<ReturnType<typeof worlds>>
beforeAll(async () => {
  home = await worlds()
})
afterAll(() => home?.remove())

const failed = async (cases: typeof committed) =>
  (await playLookups(home.make, cases))
    .filter(({ why }) => why !== undefined)
    .map(({ id, why }) => `${id}: ${why}`)

test('the committed look-ups find whom they should, and ask where they should', async () => {
  expect(await failed(committed)).toEqual([])
}, 60_000)

test('a look-up that finds somebody else, or nobody, fails', async () => {
  const [first] = committed
  const stranger = { ...first!, query: 'Xqvortz', expect: { match: first!.book[0]! } }
  const none = { ...first!, query: first!.book[0]!, expect: { none: true as const } }
  expect(await failed([stranger, none])).toHaveLength(2)
})
