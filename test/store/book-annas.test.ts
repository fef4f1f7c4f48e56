import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideClient } from '#domain/matching/decide.ts'
import { openBook } from '#store/book.ts'
import type { Book } from '#store/port.ts'
import { actor, clock, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
let home: Awaited<ReturnType<typeof emptyBook>>
let book: Book

beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(rm)
  const add = (id: string, name: string, others: Parameters<typeof home.addClient>[4] = []) =>
    home.addClient(`cli_${id}`, 'ana', name, {}, others)
  await add('keller', 'Anna Keller', [
    ['legal', 'Anna Maria Keller'],
    ['nickname', 'Anni'],
  ])
  await add('kellner', 'Anna Kellner', [['former', 'Anna Lindt']])
  await add('smirnova', 'Анна Смирнова')
  await add('belova', 'Анна Белова', [['nickname', 'Нюра']])
  await add('chen', '陈安娜')
  await add('li', '李安娜', [['nickname', '娜娜']])
  book = openBook(home.db, rm, { clock })
})
afterAll(() => home.remove())

const decided = async (reference: string) => {
  const decision = decideClient(await book.matchClients(reference, 6))
  if (decision.kind === 'one') return decision.match.client.id.slice(4)
  return decision.kind === 'none' ? 'nobody' : decision.matches.map(({ client }) => client.id.slice(4))
}

describe('in a book of several Annas', () => {
  for (const said of [
    'Anna',
    'anna',
    'анна',
    'анне',
    'Анну',
    'с Анной',
    'Ане',
    'Anna K',
    'Anna Kel',
    '安娜',
    'annas',
  ])
    test(`"${said}" alone is asked about`, async () => {
      expect((await decided(said)).length, JSON.stringify(await decided(said))).toBeGreaterThan(1)
      expect(await decided(said)).toBeInstanceOf(Array)
    })

  const clear: readonly (readonly [string, string])[] = [
    ['Anni', 'keller'],
    ['Kellner', 'kellner'],
    ['келлнер', 'kellner'],
    ['анне келлер', 'keller'],
    ['Анне Келлнер', 'kellner'],
    ['Анной Смирновой', 'smirnova'],
    ['Нюру', 'belova'],
    ['李安娜', 'li'],
    ['娜娜', 'li'],
  ]
  for (const [said, meant] of clear)
    test(`"${said}" is clear`, async () => expect(await decided(said)).toBe(meant))
})
