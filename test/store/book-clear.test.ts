import { beforeAll, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { decideClient } from '#domain/matching/decide.ts'
import { loadHan } from '#domain/matching/han.ts'
import { prepareName, prepareReference } from '#domain/matching/prepare.ts'
import { matchThreshold, scoreName } from '#domain/matching/score.ts'
import { latinName } from '#domain/names.ts'
import { clearIndexOf } from '#store/book/clear-index.ts'
import { amongNames, byStrength, type NameMatch } from '#store/book/match.ts'
import { sieveOf } from '#store/book/sieve.ts'
import { inventor, seeded } from '#test/bench/lookup-bank.ts'
import { lookupCase, readCases } from '#test/evals/cases.ts'

let han: Awaited<ReturnType<typeof loadHan>>
beforeAll(async () => {
  han = await loadHan()
})

const bookOf = (texts: readonly string[]) => {
  const names = texts.map((name, at) => ({
    client: `cli_${String(at).padStart(4, '0')}` as ClientId,
    name,
    prepared: prepareName(name, han),
  }))
  const forms = names.map(({ prepared }) => prepared)
  return { names, index: clearIndexOf(forms), sieve: sieveOf(forms) }
}
type Book = ReturnType<typeof bookOf>

/** What comes of a look-up, and the clients among whom it is decided. */
const told = (matches: readonly NameMatch[]) => {
  const decision = decideClient(matches)
  const named = decision.kind === 'none' ? [] : decision.kind === 'one' ? [decision.match] : decision.matches
  return { kind: decision.kind, named: named.map(({ client, how }) => `${client} ${how}`).sort() }
}

/** Look-ups in which the index leads to another decision than scoring every name of the book. */
const different = (book: Book, references: readonly string[]) =>
  references.flatMap((reference) => {
    const said = prepareReference(reference, han)
    const all = book.names
      .flatMap(({ client, name, prepared }) => {
        const score = scoreName(said, prepared)
        return score === undefined || score.score < matchThreshold ? [] : [{ client, name, ...score }]
      })
      .sort((a, b) => byStrength(a, b) || (a.client < b.client ? -1 : 1))
    const [every, staged] = [told(all), told(amongNames(said, book))]
    return JSON.stringify(every) === JSON.stringify(staged) ? [] : [{ reference, every, staged }]
  })

test('the index of a book decides as scoring every name does, in invented books', () => {
  for (const seed of [3, 17, 91]) {
    const invent = inventor(seed)
    const texts = Array.from({ length: 150 }, () => invent().text)
    const random = seeded(seed)
    const piece = (name: string, from: number) => [...name].slice(from, from + 2 + random(6)).join('')
    const ways: readonly ((name: string) => string)[] = [
      (name) => name,
      (name) => piece(name, 0),
      (name) => piece(name, 1 + random(4)),
      (name) => name.split(' ').reverse().join(' '),
      (name) => name.split(' ').reverse().join(''),
      (name) => [...name].toSpliced(random(name.length), 1).join(''),
      (name) => [...name].with(random(name.length), [...name][random(name.length)]!).join(''),
      (name) => latinName(name),
      (name) => han.cyrillic(name).join(''),
      (name) => `${name.split(' ')[0]} ${(name.split(' ')[1] ?? '').slice(0, 4)}`,
      (name) => `${name[0]}. ${name.split(' ').at(-1)}`,
      (name) => `${name.split(' ')[0]} Petrovich ${name.split(' ').at(-1)}`,
      (name) => `${name}у`,
    ]
    const references = texts.map((name) => ways[random(ways.length)]!(name)).filter((text) => text !== '')
    expect(different(bookOf(texts), references)).toEqual([])
  }
})

test('and in the books of the look-up cases, asked for the clients of each other', () => {
  const cases = ['en', 'ru', 'zh'].flatMap((language) =>
    readCases(new URL(`../evals/cases/lookup-${language}.jsonl`, import.meta.url).pathname, lookupCase),
  )
  const books = [...Map.groupBy(cases, ({ book }) => book.join('\n')).values()].map((group) => ({
    book: bookOf(group[0]!.book),
    queries: group.map(({ query }) => query),
  }))
  const queries = books.flatMap((each) => each.queries)
  const random = seeded(23)
  for (const { book, queries: own } of books)
    expect(
      different(book, [...own, ...Array.from({ length: 40 }, () => queries[random(queries.length)]!)]),
    ).toEqual([])
})
