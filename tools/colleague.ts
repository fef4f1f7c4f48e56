import { DomainError } from '#domain/errors.ts'
import { meantAmong } from '#domain/matching/people.ts'
import type { User } from '#store/port.ts'

/** The colleague meant by a name, an e-mail or an id; throws person_not_found, or person_ambiguous with candidates. */
export async function colleagueMeant(reference: string, colleagues: readonly User[]): Promise<User> {
  const decision = await meantAmong(reference, colleagues)
  if (decision.kind === 'one') return decision.match.person
  if (decision.kind === 'none') throw new DomainError('person_not_found', { person: reference })
  throw new DomainError('person_ambiguous', {
    person: reference,
    candidates: decision.matches.map(({ person: { id, name, email, title } }, index) => ({
      n: index + 1,
      id,
      label: name,
      facts: [title, email].filter((fact) => fact !== undefined).join(', '),
    })),
  })
}
