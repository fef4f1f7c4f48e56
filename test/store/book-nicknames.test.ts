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

const said = [
  ['anni keller', ['cli_keller']],
  ['Keller Anni', ['cli_keller']],
  ['anni kellner', ['cli_kellner']],
  ['henry liu', ['cli_liu']],
  ['Anni', ['cli_keller']],
] as const

const clear = async (by: Book, reference: string) =>
  (await by.matchClients(reference, 5)).filter(({ how }) => how !== 'typo').map(({ client }) => client.id)

test.each(said)(
  '%s is found by the nickname on record beside the family name',
  async (reference, expected) => {
    expect(await clear(book, reference)).toEqual(expected)
  },
)

test('so it is in a book too large to be gone through, and in a whole bank', async () => {
  const large = await emptyBook()
  try {
    await large.addUser(rm)
    for (let n = 0; n < 1300; n += 1) await large.addClient(`cli_f${n}`, 'ana', `Filler Q${n}z`)
    await large.addClient('cli_keller', 'ana', 'Anna Keller', {}, [['nickname', 'Anni']])
    await large.addClient('cli_kellner', 'ana', 'Anna Kellner', {}, [['short', 'A. Kellner']])
    await large.addClient('cli_liu', 'ana', '刘思衡', {}, [
      ['latin', 'Liu Siheng'],
      ['nickname', 'Henry'],
    ])
    await large.addClient('cli_other', 'boris', 'Anja Keller', {}, [['nickname', 'Anni']])
    const own = openBook(large.db, rm, { clock })
    for (const [reference, expected] of said) expect(await clear(own, reference)).toEqual(expected)
    const bank = openBook(large.db, actor('compliance', 'compliance'), { clock })
    expect((await clear(bank, 'anni keller')).sort()).toEqual(['cli_keller', 'cli_other'])
    expect(await clear(bank, 'henry liu')).toEqual(['cli_liu'])
  } finally {
    await large.remove()
  }
}, 60_000)
