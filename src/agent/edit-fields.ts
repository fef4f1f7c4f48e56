import { DomainError } from '#domain/errors.ts'
import type { Proposal } from '#domain/proposal.ts'

/** Arguments that say whom or what a card is about: another subject is another proposal. */
const bound = new Set(['client', 'task', 'completes', 'request', 'complaint', 'promise', 'meeting'])

/**
 * The proposal's input with fields replaced. A key is a path of the card (`tasks.0.due_on`), the last part of one
 * such path where only one ends so (`due_on`), or an argument of the tool; an empty text clears it. The path of a list
 * item (`tasks.0`), or of its first line, cleared, leaves the item out.
 */
export function withFields(
  proposal: Pick<Proposal, 'card' | 'input'>,
  toolArguments: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const paths = proposal.card.fields.flatMap((field) => field.key ?? [])
  const items = new Set(proposal.card.fields.flatMap((field) => field.item ?? []))
  const free = toolArguments.filter((name) => !bound.has(name))
  const input = structuredClone(proposal.input) as Record<string, unknown>
  for (const [key, value] of Object.entries(fields)) {
    const endings = paths.filter((path) => path.endsWith(`.${key}`))
    const path =
      paths.includes(key) || items.has(key)
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
    const item = cleared(value) ? itemOf(proposal, path, items) : undefined
    assign(input, (item ?? path).split('.'), item === undefined ? value : '')
  }
  return withoutGaps(input)
}

function assign(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length > 0) {
    const next = target[head]
    if (typeof next === 'object' && next !== null) assign(next as Record<string, unknown>, rest, value)
  } else if (cleared(value)) delete target[head]
  else target[head] = value
}

const cleared = (value: unknown): boolean => value === '' || value === null || value === false

/** The list item that goes when this path is cleared: the item itself, or the one whose first line it is. */
function itemOf(
  { card }: Pick<Proposal, 'card'>,
  path: string,
  items: ReadonlySet<string>,
): string | undefined {
  if (items.has(path)) return path
  const line = card.fields.find(({ key }) => key === path)
  return line?.item !== undefined && card.fields.find(({ item }) => item === line.item) === line
    ? line.item
    : undefined
}

/** Lists closed up where items were left out; what lost all of them goes. */
const withoutGaps = (input: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      if (!Array.isArray(value)) return emptied(value) ? [] : [[name, value]]
      const left = value.filter((each) => each !== undefined)
      return left.length === 0 && value.length > 0 ? [] : [[name, left]]
    }),
  )

const emptied = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0
