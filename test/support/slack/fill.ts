import type { types } from '@slack/bolt'
import type { ViewState } from '#src/slack/render/inputs.ts'

/** What Slack sends back when a window is submitted as it was opened, but for the inputs given here. */
export function submitted(
  view: types.ModalView,
  changes: Readonly<Record<string, string | readonly string[] | null>> = {},
): ViewState {
  const values = (view.blocks as types.KnownBlock[]).flatMap((block) => {
    if (block.type !== 'input' || block.block_id === undefined) return []
    const { element, block_id: id } = block
    const action = 'action_id' in element ? (element.action_id ?? '') : ''
    return [[id, { [action]: { type: element.type, ...stateOf(element, changes[id]) } }] as const]
  })
  return { values: Object.fromEntries(values) }
}

function stateOf(
  element: types.InputBlock['element'],
  change: string | readonly string[] | null | undefined,
): Record<string, unknown> {
  const said = (initial: string | undefined): string | null =>
    change === undefined ? (initial ?? null) : (change as string | null)
  switch (element.type) {
    case 'plain_text_input':
      return { value: said(element.initial_value) }
    case 'datepicker':
      return { selected_date: said(element.initial_date) }
    case 'timepicker':
      return { selected_time: said(element.initial_time) }
    case 'static_select': {
      const first =
        element.initial_option && 'value' in element.initial_option ? element.initial_option.value : undefined
      const value = said(first)
      return { selected_option: value === null ? null : { value } }
    }
    case 'checkboxes': {
      const chosen = change ?? element.initial_options?.map(({ value }) => value) ?? []
      return { selected_options: [...chosen].map((value) => ({ value })) }
    }
    default:
      return {}
  }
}
