import { decideClient } from '#domain/matching/decide.ts'
import type { LookupCase, Outcome } from './cases.ts'
import type { MakeWorld } from './chat.ts'
import { fold } from './judge.ts'

/** Looks a name up in books of names; cases with the same book share one world. */
export async function playLookups(make: MakeWorld, cases: readonly LookupCase[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const byBook = Map.groupBy(cases, (lookup) => JSON.stringify(lookup.book))
  for (const group of byBook.values()) {
    const names = group[0]?.book ?? []
    const world = await make({
      setup: { clients: names.map((name, index) => ({ name, number: `N${index + 1}` })) },
    })
    try {
      const book = world.store().book(await world.actor('rm@demo.example'))
      for (const lookup of group) {
        const matches = await book.matchClients(lookup.query, 10)
        const decision = decideClient(matches)
        const why = judge(
          lookup,
          matches.map(({ client }) => client.name),
          decision,
        )
        outcomes.push({
          id: lookup.id,
          lang: lookup.lang,
          kind: lookup.kind,
          ...(why === undefined ? {} : { why }),
        })
      }
    } finally {
      await world.close()
    }
  }
  return outcomes
}

function judge(
  { expect }: LookupCase,
  found: readonly string[],
  decision: ReturnType<typeof decideClient>,
): string | undefined {
  const seen = `found ${found.slice(0, 4).join(' | ') || 'nobody'} (${decision.kind})`
  if ('top' in expect)
    return found.slice(0, expect.within).some((name) => fold(name) === fold(expect.top)) ? undefined : seen
  if ('match' in expect)
    return decision.kind === 'one' && fold(found[0] ?? '') === fold(expect.match) ? undefined : seen
  if ('ambiguous' in expect) return decision.kind === 'ambiguous' ? undefined : seen
  return decision.kind === 'none' ? undefined : seen
}
