import { type BookFileInput, bookFile } from '#domain/book-file.ts'
import { countingIds } from '#domain/ids.ts'
import { loadBook } from '#store/load/load-book.ts'
import { openStore } from '#store/open.ts'
import { tools } from '#tools/index.ts'
import { monday } from './bank.ts'
import { temporaryFolder } from './database.ts'

const given = {
  latin: [
    'Anna',
    'Boris',
    'Clara',
    'David',
    'Elena',
    'Felix',
    'Greta',
    'Hugo',
    'Irene',
    'Jonas',
    'Karin',
    'Lukas',
  ],
  cyrillic: ['Анна', 'Борис', 'Вера', 'Глеб', 'Дарья', 'Егор', 'Зоя', 'Иван', 'Кира', 'Лев', 'Мария', 'Олег'],
  han: ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳'],
} as const
const onset = [
  'B',
  'Br',
  'D',
  'F',
  'G',
  'Gr',
  'H',
  'K',
  'Kl',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'St',
  'T',
  'V',
  'W',
  'Z',
]
const middle = ['al', 'an', 'ar', 'eb', 'el', 'en', 'er', 'il', 'in', 'ob', 'ol', 'or', 'ul', 'un', 'ur']
const ending = [
  'er',
  'mann',
  'bach',
  'berg',
  'feld',
  'hof',
  'ing',
  'le',
  'li',
  'ner',
  'ov',
  'ski',
  'stein',
  'tal',
]
const stem = [
  'Белов',
  'Громов',
  'Дорин',
  'Зимин',
  'Калин',
  'Ларин',
  'Мелин',
  'Носов',
  'Орлов',
  'Панин',
  'Рудин',
  'Соколов',
]
const family = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const cities = ['Zurich', 'Geneva', 'Basel', 'Bern', 'Lugano', 'London', 'Vienna', 'Prague']

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item

/** A name of an invented person; the same number gives the same name, and most names are borne by several. */
function nameOf(n: number): string {
  if (n % 10 === 8)
    return `${pick(given.cyrillic, n)} ${pick(stem, (n * 7) >> 2)}${n % 3 === 0 ? '' : 'ский'}`
  if (n % 10 === 9) return `${pick(family, n * 3)}${pick(given.han, n)}${pick(given.han, (n * 5) >> 3)}`
  const last = `${pick(onset, n * 7)}${pick(middle, (n * 11) >> 1)}${pick(middle, (n * 13) >> 3)}${pick(ending, (n * 17) >> 2)}`
  return `${pick(given.latin, n)} ${last}`
}

export type BigBank = Awaited<ReturnType<typeof bigBank>>

/** Rows of one load. */
const batch = 10_000
/** Clients of one book. */
export const bookSize = 300

/**
 * A bank of so many invented clients in three scripts, in books of 300; the first book has accounts, notes and tasks
 * as well. Loading a hundred thousand takes about a minute.
 */
export async function bigBank(size: number) {
  const folder = await temporaryFolder()
  const newId = countingIds()
  const store = await openStore({ url: `file:${folder.path}/big.db`, clock: { now: () => monday }, newId })
  const books = Math.ceil(size / bookSize)
  const rm = (book: number): string => `rm${book}@bank.example`
  const load = async (part: BookFileInput): Promise<void> => {
    const report = await loadBook(store.db, bookFile.parse(part), {
      source: 'bench',
      actorEmail: rm(0),
      now: monday,
    })
    if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems.slice(0, 3)))
  }
  await load({
    users: Array.from({ length: books }, (_, book) => ({
      email: rm(book),
      name: `RM ${book}`,
      role: 'rm' as const,
      team: `Team ${book % 20}`,
    })),
  })
  for (let from = 0; from < size; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, size - from) }, (_, at) => from + at)
    await load({
      clients: numbers.map((n) => ({
        id: `cli_big${n}`,
        number: `${n + 1}`,
        name: nameOf(n),
        rm: rm(Math.floor(n / bookSize)),
        city: pick(cities, n),
        birth_date: `${1940 + (n % 60)}-0${1 + (n % 9)}-1${n % 10}`,
      })),
    })
  }
  const own = Array.from({ length: bookSize }, (_, n) => n)
  await load({
    accounts: own.map((n) => ({
      id: `acc_big${n}`,
      number: `A-${n}`,
      client: `cli_big${n}`,
      currency: 'CHF',
      balance: 1000 + n * 17,
      balance_on: '2026-11-20',
    })),
    interactions: own.flatMap((n) =>
      [1, 2, 3].map((day) => ({
        id: `int_big${n}-${day}`,
        client: `cli_big${n}`,
        on: `2026-10-0${day}`,
        channel: 'call' as const,
        text: `Talked about the review of the year and topic ${n}.`,
        language: 'en' as const,
        author: rm(0),
        origin: 'rm' as const,
      })),
    ),
    tasks: own.slice(0, 40).map((n) => ({
      id: `tsk_big${n}`,
      client: `cli_big${n}`,
      owner: rm(0),
      text: `Send the papers of topic ${n}`,
      due_on: `2026-12-0${1 + (n % 9)}`,
    })),
  })
  const user = await store.people.byEmail(rm(0))
  if (!user) throw new Error('the first book has no manager')
  const names = own.map(nameOf)
  return {
    store,
    deps: { store, tools, newId },
    actor: user,
    /** Names of the first book that one client alone bears there. */
    names: names.filter((name, at) => names.indexOf(name) === at && names.lastIndexOf(name) === at),
    remove: async () => {
      await store.close()
      await folder.remove()
    },
  }
}
