import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { check } from '#domain/communications/check.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import { type Instant, timeZone } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import type { Book } from '#store/port.ts'
import { type Invented, inventBank, inventor, manager, number, seeded } from '#test/bench/lookup-bank.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { temporaryFolder } from '#test/support/database.ts'

const size = 2600
let db: Database
let names: Invented[]
let book: Book
let folder: Awaited<ReturnType<typeof temporaryFolder>>

const actor = (id: string, role: Actor['role']): Actor => ({
  id: id as UserId,
  email: `${id}@bench.example`,
  name: id,
  role,
  zone: timeZone('Europe/Zurich'),
  language: 'en',
  autoCommit: false,
})
const clock = { now: () => '2026-11-23T08:00:00.000Z' as Instant }

beforeAll(async () => {
  folder = await temporaryFolder()
  db = await inventBank(`file:${folder.path}/names.db`, size)
  const invent = inventor(size)
  names = Array.from({ length: size }, invent)
  book = openBook(db, actor('usr_lead', 'lead'), { clock })
}, 60_000)
afterAll(async () => {
  await db.close()
  await folder.remove()
})

/** What the check finds with every name of the bank, and with those that the book hands it. */
async function findings(text: string, own: number, of: Book = book, all = names.map((each) => each.text)) {
  const of_ = (others: readonly string[]) =>
    check(text, 'en', {
      audience: 'client',
      recipient: names[own]!.text,
      other_clients: others,
    }).findings.flatMap(({ family, matched }) => (family === 'COMM-OTHER' ? [matched] : []))
  return {
    all: of_(all.filter((_, at) => at !== own)),
    found: of_(await of.clientNamesIn(text, `cli_${number(own)}` as ClientId)),
  }
}

const cyrillicCases = (name: string): string[] =>
  /[бвгджзклмнпрстфхцчшщ]$/.test(name) ? [`${name}а`, `${name}у`, `${name}ом`] : [name]

/** Ways in which a letter may speak of somebody. */
function spoken({ script, first, family, text }: Invented): string[] {
  if (script === 'chinese')
    return [
      `您的同事${text}也买了这款产品。`,
      `昨天${family}先生来过，买了同样的产品。`,
      `${family}女士已签字。`,
    ]
  if (script === 'cyrillic')
    return [
      `Наш клиент ${text} уже подписал договор.`,
      ...cyrillicCases(family).map((form) => `Мы говорили о господине ${form} вчера.`),
      `${family} ${first} поступил так же.`,
    ]
  return [
    `Our client ${text} has done the same.`,
    `Mr ${family} bought it too.`,
    `We spoke to ${family} about it.`,
    `As ${first[0]}. ${family} told us.`,
    `${text.toUpperCase()} signed.`,
    `Please ask ${[...text].join('.')} about it.`,
  ]
}

describe('names of other clients in a letter', () => {
  test('every one is found, as with the names of the whole bank', async () => {
    const random = seeded(7)
    let met = 0
    for (let round = 0; round < 20; round += 1) {
      const [own, other] = [random(size), random(size)]
      for (const sentence of spoken(names[other]!)) {
        const { all, found } = await findings(`Dear client,\n\n${sentence}\n\nKind regards`, own)
        expect(found, sentence).toEqual(all)
        met += all.length
      }
    }
    expect(met).toBeGreaterThan(50)
  }, 60_000)

  test('of a book, its own names and no others', async () => {
    const own = openBook(db, actor(manager(0), 'rm'), { clock })
    const [mine, theirs] = [names[5]!.text, names[2400]!.text]
    const text = `${mine} 与 ${theirs} have both signed.`
    const found = await own.clientNamesIn(text, 'cli_none' as ClientId)
    expect(found).toContain(mine)
    const visible = new Set(names.slice(0, 300).map((each) => each.text))
    expect(found.filter((name) => !visible.has(name))).toEqual([])
  })

  test('the recipient is nobody else, whoever bears the same name', async () => {
    for (const own of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const { text, family } = names[own]!
      const letter = /\p{Script=Han}/u.test(text)
        ? `尊敬的${family}先生：\n${text}先生，谢谢您。`
        : `Dear Mr ${family},\n\n${text}, thank you.`
      expect((await findings(letter, own)).found).toEqual([])
    }
  })

  test('no step keeps other work waiting', async () => {
    const text = Array.from({ length: 400 }, (_, at) => names[at * 6]!.text).join(' or ')
    let longest = 0
    let last = cpuMillis()
    const timer = setInterval(() => {
      const now = cpuMillis()
      longest = Math.max(longest, now - last)
      last = now
    }, 1)
    const found = await book.clientNamesIn(text.slice(0, 6000), 'cli_none' as ClientId)
    clearInterval(timer)
    expect(found.length).toBeGreaterThan(50)
    // Far above what it takes: a scan of the whole bank would not stay below it.
    expect(longest).toBeLessThan(250)
  })
})
