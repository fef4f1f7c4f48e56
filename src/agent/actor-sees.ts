import { type Actor, maySeeScreening } from '#domain/actor.ts'
import { meantAmong } from '#domain/matching/people.ts'
import { ownersIn, peopleIn } from '#embedded/intent/refusals/owners.ts'
import type { ColleagueMention } from '#embedded/slots/mentions.ts'
import type { Store } from '#store/port.ts'

/** What a message may be answered by: the books of colleagues that it speaks of, and screening facts. */
export const actorSees = async (
  store: Pick<Store, 'people' | 'book'>,
  actor: Actor,
  text: string,
  before = '',
) => ({
  colleagues: await colleaguesNamed(store, actor, text, before),
  seesScreening: maySeeScreening(actor.role),
})

/** A follow-up is about whom the question before it was about. */
const lastSaid = 4

/** Colleagues whose clients or tasks a message speaks of, as it names them, and whether the actor sees their book. */
async function colleaguesNamed(
  store: Pick<Store, 'people' | 'book'>,
  actor: Actor,
  text: string,
  before: string,
): Promise<readonly ColleagueMention[]> {
  const owners = ownersIn(text)
  const others =
    actor.role === 'rm'
      ? []
      : [text, ...before.split('\n').slice(-lastSaid)]
          .flatMap(peopleIn)
          .filter((said) => !owners.includes(said))
  if (owners.length + others.length === 0) return []
  const people = (await store.people.all()).filter(({ role }) => role === 'rm' || role === 'lead')
  const found: ColleagueMention[] = []
  for (const said of [...owners, ...others]) {
    const decision = await meantAmong(said, people)
    if (decision.kind !== 'one' || decision.match.person.id === actor.id) continue
    const { id, name, email } = decision.match.person
    if (found.some((other) => other.email === email)) continue
    const open = await store.book(actor).team.sees(id)
    // Only words for a book tell that a closed one is asked for.
    if (open || owners.includes(said)) found.push({ said, name, email, open })
  }
  return found
}
