import type { types } from '@slack/bolt'
import type { Language } from '#domain/language.ts'
import type { CardField, Proposal } from '#domain/proposal.ts'
import { valueShown } from './card-fields.ts'
import { input, option, type ViewState } from './inputs.ts'
import { phrase } from './slack-words.ts'

/** Slack takes ten boxes a group. */
const groupSize = 10

type Item = Readonly<{ path: string; line: CardField }>

/** The list items of a card, each by its first line. */
function itemsOf({ card }: Pick<Proposal, 'card'>): Item[] {
  const first = new Map<string, CardField>()
  for (const field of card.fields)
    if (field.item !== undefined && !first.has(field.item)) first.set(field.item, field)
  return [...first].map(([path, line]) => ({ path, line }))
}

const groupId = (index: number): string => `keep.${index}`

const groups = (proposal: Pick<Proposal, 'card'>): Item[][] => {
  const items = itemsOf(proposal)
  return Array.from({ length: Math.ceil(items.length / groupSize) }, (_, at) =>
    items.slice(at * groupSize, (at + 1) * groupSize),
  )
}

/** Boxes, all ticked, for the lines of a card that can be left out. */
export const keptInputs = (proposal: Pick<Proposal, 'card'>, language: Language): types.InputBlock[] =>
  groups(proposal).map((items, index) => {
    const options = items.map(({ path, line }) =>
      option(path, `${line.label[language]}: ${valueShown(line, line.value, language)}`),
    )
    return input(
      groupId(index),
      { label: phrase('keptLines', language), optional: true },
      {
        type: 'checkboxes',
        action_id: groupId(index),
        options,
        initial_options: options,
      },
    )
  })

/** Paths of the items whose boxes were unticked; none of a window that had no such boxes. */
export const leftOut = (view: ViewState, proposal: Pick<Proposal, 'card'>): string[] =>
  groups(proposal).flatMap((items, index) => {
    const group = view.values[groupId(index)]?.[groupId(index)]
    if (group === undefined) return []
    const kept = new Set((group.selected_options ?? []).map(({ value }) => value))
    return items.map(({ path }) => path).filter((path) => !kept.has(path))
  })
