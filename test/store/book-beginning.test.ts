import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { UserId } from '#domain/ids.ts'
import { frozenClock, type Instant } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import { inventBank, manager } from '#test/bench/lookup-bank.ts'
import { actor } from '#test/support/book.ts'
import { temporaryFolder } from '#test/support/database.ts'

const clock = frozenClock('2026-11-27T08:30:00.000Z' as Instant)
const names = [
  'Anna Keller',
  'Kelvin Oduya',
  'Олег Кельчин',
  '王伟',
  '李娜',
  'Zoë Kühn-Albrecht',
  '100% Bio Ltd',
]

let db: Database
let remove: () => Promise<void>
beforeAll(async () => {
  const folder = await temporaryFolder()
  remove = folder.remove
  db = await inventBank(`file:${folder.path}/bank.db`, 3000)
  const { nameForms } = await import('#domain/names.ts')
  for (const [at, text] of names.entries()) {
    const { norm, tok, lat } = nameForms(text)
    // The first in the small book of the third manager, and each in that of the tenth, which has nobody else.
    for (const [rm, prefix] of [
      [manager(600), 'cli_s'],
      ['usr_own', 'cli_o'],
    ] as const) {
      await db.raw.execute({
        sql: "INSERT INTO clients (id, kind, name, rm_id, created_at, updated_at) VALUES (?, 'individual', ?, ?, '', '')",
        args: [`${prefix}${at}`, text, rm],
      })
      await db.raw.execute({
        sql: "INSERT INTO client_names (id, client_id, rm_id, kind, text, norm, tok, lat, keys, runs) VALUES (?, ?, ?, 'display', ?, ?, ?, ?, '', '')",
        args: [`nam_${prefix}${at}`, `${prefix}${at}`, rm, text, norm, tok, lat],
      })
    }
  }
}, 120_000)
afterAll(async () => {
  db.close()
  await remove()
})

const own: Actor = { ...actor('own'), id: 'usr_own' as UserId }
const everyone = actor('compliance', 'compliance')
const found = async (who: Actor, typed: string, limit = 50): Promise<string[]> =>
  (await openBook(db, who, { clock }).clientsBeginning(typed, limit)).map(({ name }) => name)

describe('names that begin as typed', () => {
  test.each([
    ['k', ['Kelvin Oduya', 'Anna Keller', 'Zoë Kühn-Albrecht', 'Олег Кельчин']],
    ['ke', ['Kelvin Oduya', 'Anna Keller', 'Олег Кельчин']],
    ['anna k', ['Anna Keller']],
    ['k anna', ['Anna Keller']],
    ['кел', ['Kelvin Oduya', 'Anna Keller', 'Олег Кельчин']],
    ['олег', ['Олег Кельчин']],
    ['王', ['王伟']],
    ['伟', ['王伟']],
    ['zoe', ['Zoë Kühn-Albrecht']],
    ['alb', ['Zoë Kühn-Albrecht']],
    ['100', ['100% Bio Ltd']],
    ['elle', []],
    ['%', []],
    ['_', []],
    ['"', []],
    ['', []],
  ])('%s in a small book', async (typed, expected) => {
    expect((await found(own, typed)).sort()).toEqual([...expected].sort())
  })

  test('whole beginnings come first', async () => {
    expect((await found(own, 'k'))[0]).toBe('Kelvin Oduya')
  })

  test.each(['ke', 'anna k', 'кельч', '王', 'albr', '" OR tok : "a', 'NEAR(a b)', 'k*', "od'"])(
    '%s in the whole bank answers names that begin so, without an error',
    async (typed) => {
      const all = await found(everyone, typed, 200)
      const mine = await found(own, typed)
      if (all.length < 200) expect(all).toEqual(expect.arrayContaining(mine))
    },
  )

  test('a letter in the whole bank finds names that begin with it', async () => {
    const all = await found(everyone, 'k', 20)
    expect(all.length).toBeGreaterThan(0)
    for (const name of all) expect(name.toLowerCase()).toMatch(/^k/)
  })

  test('nothing of other books', async () => {
    const other: Actor = { ...actor('m00001'), id: manager(300) as UserId }
    const names = await openBook(db, other, { clock }).clientsBeginning('kelvin odu', 50)
    expect(names).toEqual([])
    expect(await found(actor('admin', 'admin'), 'k')).toEqual([])
  })

  test('each client once, as many as asked for', async () => {
    expect(await found(own, 'k', 2)).toHaveLength(2)
  })
})
