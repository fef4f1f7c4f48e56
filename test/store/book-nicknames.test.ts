import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBook } from '#store/book.ts'
import type { Book } from '#store/port.ts'
import { actor, clock, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
let home: Awaited<ReturnType<typeof emptyBook>>
let book: Book

beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(rm)
  await home.addClient('cli_keller', 'ana', 'Anna Keller', {}, [['nickname', 'Anni']])
  await home.addClient('cli_kellner', 'ana', 'Anna Kellner', {}, [['short', 'A. Kellner']])
  await home.addClient('cli_liu', 'ana', '刘思衡', {}, [
    ['latin', 'Liu Siheng'],
    ['nickname', 'Henry'],
  ])
  book = openBook(home.db, rm, { clock })
})
afterAll(() => home.remove())

test.each([
  ['anni keller', ['cli_keller']],
  ['Keller Anni', ['cli_keller']],
  ['anni kellner', ['cli_kellner']],
  ['henry liu', ['cli_liu']],
  ['Anni', ['cli_keller']],
])('%s is found by the nickname on record beside the family name', async (said, expected) => {
  const found = await book.matchClients(said, 5)
  expect(found.filter(({ how }) => how !== 'typo').map(({ client }) => client.id)).toEqual(expected)
})
