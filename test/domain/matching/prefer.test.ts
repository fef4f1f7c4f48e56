import { expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { decideClient } from '#domain/matching/decide.ts'
import { preferByContext } from '#domain/matching/prefer.ts'

const match = (id: string, how: 'exact' | 'words' | 'prefix' | 'typo', score: number) => ({
  client: { id: id as ClientId },
  how,
  score,
})
const ids = (matches: readonly { client: { id: string } }[]) => matches.map(({ client }) => client.id)
const [one, two, three] = ['cli_one', 'cli_two', 'cli_three'] as [ClientId, ClientId, ClientId]
const equals = [match(one, 'words', 0.92), match(two, 'words', 0.91), match(three, 'typo', 0.6)]

test('the client of the thread is meant when named again among equals', () => {
  const decision = decideClient(preferByContext(equals, { thread: two }))
  expect(decision.kind === 'one' && decision.match.client.id).toBe(two)
})

test('a meeting today and recent work only change the order of the question', () => {
  const preferred = preferByContext(equals, { today: [two], recent: [one] })
  expect(decideClient(preferred).kind).toBe('ambiguous')
  expect(ids(preferred)).toEqual([two, one, three])
  expect(ids(preferByContext(equals, { recent: [two] }))).toEqual([two, one, three])
})

test('a weak match is asked about, whatever the thread speaks of', () => {
  const near = [match(one, 'typo', 0.7), match(two, 'typo', 0.7)]
  expect(decideClient(preferByContext(near, { thread: one })).kind).toBe('ambiguous')
  const lone = [match(one, 'typo', 0.6)]
  expect(decideClient(preferByContext(lone, { thread: one })).kind).toBe('ambiguous')
})

test('a clear match is not pushed aside, and nobody is added', () => {
  const clear = [match(one, 'exact', 1), match(two, 'prefix', 0.8)]
  expect(preferByContext(clear, { thread: two })).toEqual(clear)
  expect(preferByContext([], { thread: one })).toEqual([])
})
