import { rmSync } from 'node:fs'
import type { Actor } from '#domain/actor.ts'
import type { UserId } from '#domain/ids.ts'
import { loadHan } from '#domain/matching/han.ts'
import { latinName } from '#domain/names.ts'
import type { Instant, TimeZone } from '#domain/time.ts'
import { frozenClock } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import type { Database } from '#store/database.ts'
import type { Book } from '#store/port.ts'
import { temporaryFolder } from '#test/support/database.ts'
import type { Figure } from './figure.ts'
import { bookSize, type Invented, inventBank, inventor, manager, number, seeded } from './lookup-bank.ts'
import { blockFigures } from './lookup-blocks.ts'
import { ratios, round, type Series, short } from './lookup-ratios.ts'

const clock = frozenClock('2026-11-27T08:30:00.000Z' as Instant)
const queriesAKind = 150
const warmUp = 20
/**
 * Each look-up is asked so often, the other kinds and reaches in between, and its best time counts: what others do on
 * the machine is left out, and so is the first reading of its pages from the file. Exact look-ups are timed alike.
 */
const asked = 3
const books = 5
const shown = 6
const signals = ['SIGINT', 'SIGTERM'] as const

type Named = Invented & Readonly<{ at: number }>
/** What is typed to find a client; undefined for clients whose name cannot be asked for so. */
type Kind = Readonly<{
  name: string
  ask: (client: Named, random: (limit: number) => number) => string | undefined
}>

const letters =
  (script: Invented['script'], ask: (client: Named) => string): Kind['ask'] =>
  (client) =>
    client.script === script ? ask(client) : undefined

/** One letter of the family name left out, doubled, changed or swapped with the next. */
function slip({ script, first, family }: Named, random: (limit: number) => number): string | undefined {
  if (script === 'chinese' || family.length < 6) return undefined
  const at = 1 + random(family.length - 2)
  const [before, letter, next, after] = [
    family.slice(0, at),
    family[at]!,
    family[at + 1] ?? '',
    family.slice(at + 2),
  ]
  const other = script === 'latin' ? 'x' : 'ы'
  const typed = [
    before + next + after,
    before + letter + letter + next + after,
    before + other + next + after,
    before + next + letter + after,
  ]
  const wrong = typed[random(typed.length)]!
  return random(2) === 0 ? wrong : `${first} ${wrong}`
}

const han = await loadHan()

const kinds: readonly Kind[] = [
  { name: 'exact', ask: ({ at }) => number(at) },
  { name: 'prefix_latin', ask: letters('latin', ({ family }) => family.slice(0, 5)) },
  { name: 'prefix_cyrillic', ask: letters('cyrillic', ({ family }) => family.slice(0, 5)) },
  { name: 'prefix_chinese', ask: letters('chinese', ({ text }) => text.slice(0, 2)) },
  { name: 'substring_latin', ask: letters('latin', ({ family }) => family.slice(2, 7)) },
  { name: 'substring_cyrillic', ask: letters('cyrillic', ({ family }) => family.slice(2, 7)) },
  { name: 'substring_chinese', ask: letters('chinese', ({ first }) => first) },
  { name: 'phrase_latin', ask: letters('latin', ({ text }) => text) },
  { name: 'phrase_cyrillic', ask: letters('cyrillic', ({ text }) => text) },
  { name: 'phrase_chinese', ask: letters('chinese', ({ text }) => text) },
  {
    name: 'first_and_prefix',
    ask: ({ script, first, family }) => (script === 'chinese' ? undefined : `${first} ${family.slice(0, 4)}`),
  },
  { name: 'typo', ask: slip },
  {
    name: 'pinyin',
    ask: letters(
      'chinese',
      ({ family, first }) => `${han.syllables(family).join('')} ${han.syllables(first).join('')}`,
    ),
  },
  {
    name: 'palladius',
    ask: letters(
      'chinese',
      ({ family, first }) => `${han.cyrillic(family).join('')} ${han.cyrillic(first).join('')}`,
    ),
  },
  { name: 'cross_script', ask: letters('cyrillic', ({ text }) => latinName(text)) },
]

const actor = (id: string, role: Actor['role']): Actor => ({
  id: id as UserId,
  email: `${id}@bench.example`,
  name: id,
  role,
  zone: 'Europe/Zurich' as TimeZone,
  language: 'en',
  autoCommit: false,
})

type Reach = Readonly<{ name: string; book: Book }>
type Scope = Reach & Readonly<{ clients: readonly Named[] }>

export async function lookupFigures(options: { sizes?: string }): Promise<readonly Figure[]> {
  const sizes = sizesOf(options)
  const measured = new Map<number, Map<string, Series>>()
  const figures: Figure[] = []
  for (const size of sizes) {
    const folder = await temporaryFolder()
    const stopped = () => {
      rmSync(folder.path, { recursive: true, force: true })
      process.exit(130)
    }
    for (const signal of signals) process.once(signal, stopped)
    try {
      const began = performance.now()
      const db = await inventBank(`file:${folder.path}/bank.db`, size)
      figures.push({
        name: `lookup.${short(size)}_load_s`,
        value: round((performance.now() - began) / 1000),
        unit: 's',
      })
      measured.set(size, await measure(db, size))
      figures.push(
        ...(await blockFigures(
          reachesOf(db).slice(books - 1),
          size === sizes.at(-1) ? '' : `_${short(size)}`,
        )),
      )
      db.close()
    } finally {
      for (const signal of signals) process.off(signal, stopped)
      await folder.remove()
    }
  }
  return [...ratios(measured), ...figures]
}

function sizesOf(options: { sizes?: string }): number[] {
  const sizes = (options.sizes ?? '10000,100000,1000000').split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < books * bookSize || size > 5_000_000))
    throw new Error(
      `--sizes takes whole numbers from ${books * bookSize} to 5000000, as in --sizes 10000,100000.`,
    )
  return sizes.sort((a, b) => a - b)
}

export async function measure(db: Database, size: number): Promise<Map<string, Series>> {
  const invent = inventor(size)
  const sampled = new Set(
    Array.from(
      { length: 8000 },
      (
        (random) => () =>
          random(size)
      )(seeded(7)),
    ),
  )
  const own = (at: number) => at < books * bookSize
  const everybody: Named[] = []
  for (let at = 0; at < size; at += 1) {
    const client = invent()
    if (own(at) || sampled.has(at)) everybody.push({ ...client, at })
  }
  const scopes: Scope[] = reachesOf(db).map((reach, place) => ({
    ...reach,
    clients: everybody.filter(({ at }) => place >= books || Math.floor(at / bookSize) === place),
  }))
  const series = new Map<string, Series>()
  const random = seeded(11)
  for (let round = -warmUp; round < queriesAKind; round += 1) {
    const questions = scopesOf(scopes, round).flatMap((scope) =>
      kinds.flatMap((kind) => questionOf(scope, kind, random) ?? []),
    )
    for (let time = 0; time < asked; time += 1) for (const question of questions) await ask(question)
    if (round >= 0) for (const question of questions) note(series, question)
  }
  return series
}

/** The books of some managers, that of a lead of all and that of the whole bank. */
const reachesOf = (db: Database): readonly Reach[] => [
  ...Array.from({ length: books }, (_, book) => ({
    name: 'own',
    book: openBook(db, actor(manager(book * bookSize), 'rm'), { clock }),
  })),
  { name: 'lead', book: openBook(db, actor('usr_lead', 'lead'), { clock }) },
  { name: 'bank', book: openBook(db, actor('usr_compliance', 'compliance'), { clock }) },
]

/** One of the books and both reaches of the whole bank: each scope is asked equally often. */
const scopesOf = (scopes: readonly Scope[], round: number): readonly Scope[] => [
  scopes[Math.abs(round) % books]!,
  ...scopes.slice(books),
]

type Question = Readonly<{ key: string; book: Book; said: string; client: Named }> & {
  best: number
  found: boolean
}

function questionOf(
  { name, book, clients }: Scope,
  kind: Kind,
  random: (limit: number) => number,
): Question | undefined {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = clients[random(clients.length)]!
    const said = kind.ask(client, random)
    if (said !== undefined)
      return {
        key: `${name}_${kind.name}`,
        book,
        said,
        client,
        best: Number.POSITIVE_INFINITY,
        found: false,
      }
  }
  return undefined
}

async function ask(question: Question): Promise<void> {
  const { book, said, client } = question
  const began = performance.now()
  const matches = await book.matchClients(said, shown)
  question.best = Math.min(question.best, performance.now() - began)
  question.found = matches.some(
    (match) => match.client.externalId === number(client.at) || match.name === client.text,
  )
}

function note(series: Map<string, Series>, { key, best, found }: Question): void {
  const held = series.get(key) ?? { times: [], found: 0 }
  held.times.push(best)
  held.found += found ? 1 : 0
  series.set(key, held)
}
