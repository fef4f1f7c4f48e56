import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
import { spokenWords } from '#domain/matching/stems.ts'
import { wordsIn } from '#domain/service/likeness.ts'
import type { Department } from '#domain/service/terms.ts'
import { departmentNames } from '#domain/service/words.ts'
import type { ToolContext } from './define.ts'

export type Answering = Readonly<{ role: string; person: Readonly<{ id: UserId; name: string }> }>

/** Role and person in one text, as a card keeps them between its making and its approval. */
export const roleOf = ({ role, person }: Answering): string => `${role} (${person.id})`
const keptRole = /^(.*) \((usr_[^)]+)\)$/

/** How many candidates a question shows. */
const offered = 6

/**
 * Who answers for what is handed over, by department and role or name. Throws handoff_nobody, which names whom one
 * could ask, or role_ambiguous with candidates.
 */
export async function answeringFor(
  department: Department,
  role: string | undefined,
  { book, language }: Pick<ToolContext, 'book' | 'language'>,
): Promise<Answering> {
  const all = await book.requests.departmentRoles()
  const there = all.filter((each) => each.department === department)
  const [, kept, id] = keptRole.exec(role ?? '') ?? []
  const same = there.find((each) => each.role === kept && each.user.id === id)
  if (same !== undefined) return { role: same.role, person: same.user }
  const fitting = role === undefined ? there : there.filter((each) => fits(role, each.role, each.user.name))
  const asked = { department: departmentNames[department][language], role: role ?? '' }
  if (fitting.length === 0) {
    const others = (there.length > 0 ? there : all).map(
      (each) => `${each.user.name} (${departmentNames[each.department][language]}, ${each.role})`,
    )
    throw new DomainError('handoff_nobody', { ...asked, others: others.slice(0, offered).join('; ') || '–' })
  }
  const people = new Set(fitting.map(({ user }) => user.id))
  const exact = fitting.filter((each) => each.role.toLowerCase() === role?.toLowerCase())
  const [only] = people.size === 1 ? fitting : exact.length === 1 ? exact : []
  if (only !== undefined) return { role: only.role, person: only.user }
  const once = (name: string) => fitting.filter((each) => each.role === name).length === 1
  throw new DomainError('role_ambiguous', {
    ...asked,
    candidates: fitting.slice(0, offered).map((each, index) => ({
      n: index + 1,
      id: once(each.role) ? each.role : each.user.name,
      label: each.user.name,
      facts: each.role,
    })),
  })
}

/** Said by the role, by words of it, or by the name of who holds it. */
const fits = (said: string, role: string, name: string): boolean => {
  const words = spokenWords(said)
  const wanted = said.trim().toLowerCase()
  return role.toLowerCase() === wanted || wordsIn(words, role) === 1 || wordsIn(words, name) === 1
}
