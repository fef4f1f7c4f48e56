import { type Decision, decideClient } from './decide.ts'
import { hasHan, loadHan } from './han.ts'
import { prepareName, prepareReference } from './prepare.ts'
import { matchThreshold, scoreName } from './score.ts'

type Named = Readonly<{ id: string; name: string; email: string }>
type PersonMatch<P> = Readonly<{
  person: P
  how: 'id' | 'exact' | 'words' | 'prefix' | 'inside' | 'typo'
  score: number
}>

/** The colleague meant by an id, an e-mail or a name in any script, or those to ask about. */
export async function meantAmong<P extends Named>(
  reference: string,
  people: readonly P[],
): Promise<Decision<PersonMatch<P>>> {
  const said = reference.trim().toLowerCase()
  const known = people.find(({ id, email }) => id === reference.trim() || email === said)
  if (known) return { kind: 'one', match: { person: known, how: 'id', score: 1 } }
  const han = hasHan(reference) || people.some(({ name }) => hasHan(name)) ? await loadHan() : undefined
  const prepared = prepareReference(reference, han)
  return decideClient(
    people.flatMap((person) => {
      const met = scoreName(prepared, prepareName(person.name, han))
      return met && met.score >= matchThreshold ? [{ person, ...met }] : []
    }),
  )
}
