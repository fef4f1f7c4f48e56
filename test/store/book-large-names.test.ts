import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBook } from '#store/book.ts'
import { actor, clock, emptyBook } from '#test/support/book.ts'

const rm = actor('ana')
let home: Awaited<ReturnType<typeof emptyBook>>

/** More names that hold every word said, in another way, than a look-up reads. */
const others = 40

beforeAll(async () => {
  home = await emptyBook()
  await home.addUser(rm)
  for (let n = 0; n < 1200; n += 1) await home.addClient(`cli_f${n}`, 'ana', `Filler Q${n}z`)
  for (let n = 0; n < others; n += 1) {
    await home.addClient(`cli_b${n}`, 'ana', `Brana Q${n}z`)
    await home.addClient(`cli_l${n}`, 'ana', '陈兰')
  }
  await home.addClient('cli_brandov', 'ana', 'Brana Brandov')
  await home.addClient('cli_liyan', 'ana', '陈丽艳')
}, 60_000)
afterAll(() => home.remove())

test.each([
  ['Brana Bran', 'cli_brandov'],
  ['Брана Бран', 'cli_brandov'],
  ['chen liyan', 'cli_liyan'],
  ['liyan chen', 'cli_liyan'],
])('%s is found among many whose names are like it', async (said, expected) => {
  const [first] = await openBook(home.db, rm, { clock }).matchClients(said, 5)
  expect(first?.client.id).toBe(expected)
})
