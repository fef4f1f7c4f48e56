import { DomainError } from '#domain/errors.ts'
import type { Proposal } from '#domain/proposal.ts'

/** Arguments that say whom or what a card is about: another subject is another proposal. */
const bound = new Set(['client', 'task'])

/**
 * The proposal's input with fields replaced. A key is a path of the card (`tasks.0.due_on`), the last part of one
 * such path where only one ends so (`due_on`), or an argument of the tool; an empty text clears it.
 */
export function withFields(
  proposal: Pick<Proposal, 'card' | 'input'>,
  toolArguments: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const paths = proposal.card.fields.flatMap((field) => field.key ?? [])
  const free = toolArguments.filter((name) => !bound.has(name))
  const input = structuredClone(proposal.input) as Record<string, unknown>
  for (const [key, value] of Object.entries(fields)) {
    const endings = paths.filter((path) => path.endsWith(`.${key}`))
    const path = paths.includes(key)
      ? key
      : endings.length === 1
        ? endings[0]
        : free.includes(key)
          ? key
          : undefined
    if (path === undefined)
      throw new DomainError('field_not_editable', {
        field: key,
        fields: [...new Set([...paths, ...free])].join(', '),
      })
    assign(input, path.split('.'), value)
  }
  return input
}

function assign(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length > 0) {
    const next = target[head]
    if (typeof next === 'object' && next !== null) assign(next as Record<string, unknown>, rest, value)
  } else if (value === '' || value === null) delete target[head]
  else target[head] = value
}
