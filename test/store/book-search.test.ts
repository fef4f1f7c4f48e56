import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientId, Id } from '#domain/ids.ts'
import { eq } from '#drizzle'
import { openBook } from '#store/book.ts'
import type { Book } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, day, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
let home: Awaited<ReturnType<typeof emptyBook>>
let book: Book
const client = 'cli_one' as ClientId

beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(rm)
  await home.addClient('cli_one', 'ana', 'One')
  await home.addClient('cli_two', 'ana', 'Two')
  await home.addClient('cli_foreign', 'boris', 'Foreign')
  await home.addNote(
    'int_ru',
    'cli_one',
    '2026-03-01',
    'Обсудили ипотеку в Швейцарии, Пётр просит счёт. ИП закрыто.',
  )
  await home.addNote('int_ru2', 'cli_two', '2026-04-01', 'ИПОТЕКА: ждём справку о доходах')
  await home.addNote('int_zh', 'cli_one', '2026-05-01', '客户咨询抵押贷款利率，想去瑞士')
  await home.addNote('int_tw', 'cli_two', '2026-05-02', '客戶詢問貸款')
  await home.addNote(
    'int_en',
    'cli_one',
    '2026-06-01',
    'Wants to refinance the mortgage; talked to Müller about fees (100%)',
  )
  await home.addNote('int_en2', 'cli_two', '2026-07-01', 'Refinancing is on hold')
  await home.addNote('int_foreign', 'cli_foreign', '2026-08-01', 'ипотека mortgage 贷款 refinance')
  book = openBook(home.db, rm, { clock })
})
afterAll(() => home.remove())

const found = async (text: string, more: { client?: ClientId; from?: string; to?: string } = {}) => {
  const { from, to, ...rest } = more
  const page = await book.searchNotes({
    text,
    ...rest,
    ...(from && { from: day(from) }),
    ...(to && { to: day(to) }),
    limit: 10,
  })
  return page.items.map(({ id }) => id.slice(4))
}

/** The same notes, first read one by one, then among so many that the index answers. */
describe.each(['by reading', 'by the index'])('notes are found %s, by', (way) => {
  beforeAll(async () => {
    if (way === 'by reading') return
    const filler = Array.from({ length: 3001 }, (_, n) => ({ id: `int_filler${n}`, text: `filler ${n}` }))
    await home.db.raw.execute({
      sql: `INSERT INTO interactions (id, client_id, "on", channel, text, origin_kind, created_at)
        SELECT value ->> 'id', 'cli_two', '2020-01-01', 'call', value ->> 'text', 'rm', 'x' FROM json_each(?)`,
      args: [JSON.stringify(filler)],
    })
  })

  test.each<[string, string, string[]]>([
    ['another case of the word, newest first', 'ипотека', ['ru2', 'ru']],
    ['capitals', 'ИПОТЕКОЙ', ['ru2', 'ru']],
    ['е for ё', 'петр счет', ['ru']],
    ['a word with й', 'Швейцария', ['ru']],
    ['two letters', 'ип закрыто', ['ru']],
    ['all the words', 'справки о доходе', ['ru2']],
    ['Chinese words', '抵押贷款', ['zh']],
    ['two Chinese characters, in either script', '贷款', ['tw', 'zh']],
    ['traditional for simplified', '貸款', ['tw', 'zh']],
    ['an English form', 'refinanced', ['en2', 'en']],
    ['a name without marks', 'muller', ['en']],
    ['what the operators of search are', '100% "fees" OR *', ['en']],
    ['words that stand apart, most of them first', 'refinancing fees unheard', ['en', 'en2']],
    ['nothing that is not there', 'страховка', []],
    ['no words at all', '?! —', []],
  ])('%s: %s', async (_kind, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
  test('client and time', async () => {
    expect(await found('refinance', { client })).toEqual(['en'])
    expect(await found('ипотека', { from: '2026-03-02' })).toEqual(['ru2'])
    expect(await found('ипотека', { to: '2026-03-01' })).toEqual(['ru'])
    expect(await found('ипотека', { client: 'cli_foreign' as ClientId })).toEqual([])
  })
  test('what was not shown is counted', async () => {
    expect((await book.searchNotes({ text: 'ипотека', limit: 1 })).more).toBe(1)
  })
})

test('the index follows changed, replaced and removed notes', async () => {
  const id = 'int_moving' as Id<'interaction'>
  await home.addNote(id, 'cli_one', '2026-09-01', 'pineapple')
  expect(await found('pineapple')).toEqual(['moving'])
  await home.db.update(schema.interactions).set({ text: 'coconut' }).where(eq(schema.interactions.id, id))
  expect(await found('pineapple')).toEqual([])
  expect(await found('coconut')).toEqual(['moving'])
  await home.db.run(
    `INSERT OR REPLACE INTO interactions (id, client_id, "on", channel, text, origin_kind, created_at) VALUES ('${id}', 'cli_one', '2026-09-01', 'call', 'walnut', 'rm', 'x')`,
  )
  expect(await found('coconut')).toEqual([])
  expect(await found('walnut')).toEqual(['moving'])
  await home.db.delete(schema.interactions).where(eq(schema.interactions.id, id))
  expect(await found('walnut')).toEqual([])
})

test('contacts of a client come newest first, by channel and time', async () => {
  const list = async (more: object) =>
    (await book.interactions({ client, limit: 2, ...more })).items.map(({ id }) => id.slice(4))
  expect(await list({})).toEqual(['en', 'zh'])
  expect(await list({ to: day('2026-05-01') })).toEqual(['zh', 'ru'])
  expect(await list({ channel: 'letter' })).toEqual([])
  expect((await book.interactions({ client, limit: 2 })).more).toBe(1)
  expect((await book.interactions({ client, limit: 1 })).items[0]).toEqual({
    id: 'int_en',
    clientId: 'cli_one',
    clientName: 'One',
    on: '2026-06-01',
    channel: 'call',
    text: 'Wants to refinance the mortgage; talked to Müller about fees (100%)',
    origin: { kind: 'note', ref: 'int_en' },
  })
})

test('half of a short Chinese word is another word', async () => {
  expect((await book.searchNotes({ text: '贷款费', limit: 5 })).items).toEqual([])
})
