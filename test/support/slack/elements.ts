import type { Block, Json } from './world.ts'

export type Element = Json & { type: string; action_id?: string }
export type Placed = Readonly<{ element: Element; block: Block }>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asElement = (value: unknown): Element[] =>
  isObject(value) && typeof value.type === 'string' ? [value as Element] : []

/** Every interactive element of blocks, with the block it stands in. */
export function elementsOf(blocks: readonly Block[]): Placed[] {
  return blocks.flatMap((block) =>
    [
      ...(Array.isArray(block.elements) ? block.elements.flatMap(asElement) : []),
      ...asElement(block.accessory),
      ...asElement(block.element),
    ]
      .filter(({ type, action_id: id }) => id !== undefined || type === 'button')
      .map((element) => ({ element, block })),
  )
}

/** What a user put in: a text, a date, the value of an option, or the values of several. */
export type Entry = string | readonly string[] | null

const textual = new Set(['plain_text_input', 'number_input', 'email_text_input', 'url_text_input'])
const picked: Readonly<Record<string, readonly [state: string, initial: string]>> = {
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  users_select: ['selected_user', 'initial_user'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  channels_select: ['selected_channel', 'initial_channel'],
}
const single = new Set(['static_select', 'radio_buttons', 'overflow'])
const multiple = new Set(['checkboxes', 'multi_static_select'])

const optionsOf = (element: Element): Json[] => [
  ...((element.options ?? []) as Json[]),
  ...((element.option_groups ?? []) as { options: Json[] }[]).flatMap(({ options }) => options),
]

function optionOf(element: Element, value: string): Json {
  const found = optionsOf(element).find((each) => each.value === value)
  if (found === undefined)
    throw new Error(
      `"${element.action_id}" has no option "${value}", but ${optionsOf(element)
        .map((each) => `"${String(each.value)}"`)
        .join(', ')}`,
    )
  return found
}

/** The state of one element as payloads carry it; undefined where it has none, as a button. */
export function stateOf(element: Element, entry?: Entry): Json | undefined {
  const { type } = element
  if (textual.has(type))
    return { type, value: entry === undefined ? (element.initial_value ?? null) : entry || null }
  const pick = picked[type]
  if (pick !== undefined) return { type, [pick[0]]: entry === undefined ? (element[pick[1]] ?? null) : entry }
  if (single.has(type))
    return {
      type,
      selected_option:
        entry === undefined
          ? (element.initial_option ?? null)
          : entry === null
            ? null
            : optionOf(element, String(entry)),
    }
  if (multiple.has(type))
    return {
      type,
      selected_options:
        entry === undefined
          ? (element.initial_options ?? [])
          : [entry ?? []].flat().map((value) => optionOf(element, String(value))),
    }
  if (type === 'file_input') return { type, files: [] }
  return undefined
}

/** The state of all elements by block and action; `entries` by action id, or by `block.action`. */
export function valuesOf(blocks: readonly Block[], entries: Readonly<Record<string, Entry>> = {}): Json {
  const values: Record<string, Record<string, Json>> = {}
  const unused = new Set(Object.keys(entries))
  for (const { element, block } of elementsOf(blocks)) {
    const id = String(block.block_id)
    const action = String(element.action_id)
    const key = `${id}.${action}` in entries ? `${id}.${action}` : action
    const state = stateOf(element, entries[key])
    if (state === undefined) continue
    unused.delete(key)
    values[id] = { ...values[id], [action]: state }
  }
  const [unknown] = unused
  if (unknown !== undefined)
    throw new Error(
      `there is no input "${unknown}", but ${elementsOf(blocks)
        .map(({ element }) => `"${String(element.action_id)}"`)
        .join(', ')}`,
    )
  return values
}

/** What Slack itself refuses before it asks the app: by block, the sentence under the input. */
export function missingInputs(blocks: readonly Block[], values: Json): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const block of blocks) {
    if (block.type !== 'input') continue
    const [element] = asElement(block.element)
    const state = (values[String(block.block_id)] as Record<string, Json> | undefined)?.[
      String(element?.action_id)
    ]
    const value = Object.entries(state ?? {}).find(([name]) => name !== 'type')?.[1]
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    if (empty && block.optional !== true)
      errors[String(block.block_id)] = 'Please complete this required field.'
    if (typeof value !== 'string') continue
    const { min_length: least, max_length: most } = (element ?? {}) as Json
    if (typeof least === 'number' && value.length < least)
      errors[String(block.block_id)] = `Enter at least ${least} characters.`
    if (typeof most === 'number' && value.length > most)
      errors[String(block.block_id)] = `Enter at most ${most} characters.`
  }
  return errors
}

/** The action that a press makes. */
export function actionOf({ element, block }: Placed, ts: string, entry?: Entry): Json {
  const { type, action_id, text, value, style } = element
  const state = stateOf(element, entry)
  return {
    type,
    action_id,
    block_id: block.block_id,
    action_ts: ts,
    ...(type === 'button'
      ? { text, ...(value === undefined ? {} : { value }), ...(style === undefined ? {} : { style }) }
      : state),
  }
}
