import type { types } from '@slack/bolt'
import type { Language } from '#domain/language.ts'
import { isLocalDate } from '#domain/time.ts'
import { mostSectionText } from './limits.ts'
import { labelText, pieces, visible } from './text.ts'

/** What Slack brings back from the inputs of a window, by block and by input. */
export type ViewState = Readonly<{
  values: Readonly<Record<string, Readonly<Record<string, StateValue>>>>
}>
type StateValue = Readonly<{
  type: string
  value?: string | null | undefined
  selected_date?: string | null | undefined
  selected_time?: string | null | undefined
  selected_option?: Readonly<{ value: string }> | null | undefined
  selected_options?: readonly Readonly<{ value: string }>[] | undefined
}>

/** The answer to a submission that cannot be taken: a sentence under each input that is wrong. */
export type ViewErrors = Readonly<{ response_action: 'errors'; errors: Record<string, string> }>

type Look = Readonly<{
  label: string
  hint?: string | undefined
  optional?: boolean
}>

const text = (shown: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: labelText(shown, most),
  emoji: false,
})

/** An input whose block and element carry the same id. */
export const input = (
  id: string,
  { label, hint, optional = false }: Look,
  element: types.InputBlock['element'],
): types.InputBlock => ({
  type: 'input',
  block_id: id,
  optional,
  label: text(label, 200),
  element,
  ...(hint === undefined ? {} : { hint: text(hint, 500) }),
})

export type TextLook = Look & Readonly<{ initial?: string; multiline?: boolean; most?: number }>

/** What a text input shows at first of a text. */
export const firstValue = (text: string): string => visible(text).slice(0, mostSectionText).toWellFormed()

/** A text input; for a first value of any length see `longInput`. */
export function textInput(id: string, { initial = '', multiline = false, most, ...look }: TextLook) {
  const shown = firstValue(initial)
  return input(id, look, {
    type: 'plain_text_input',
    action_id: id,
    multiline,
    max_length: Math.max(Math.min(most ?? mostSectionText, mostSectionText), shown.length, 1),
    ...(shown === '' ? {} : { initial_value: shown }),
  })
}

export const dateInput = (id: string, look: Look, initial: string | undefined) =>
  input(id, look, {
    type: 'datepicker',
    action_id: id,
    ...(isLocalDate(initial) ? { initial_date: initial } : {}),
  })

export const timeInput = (id: string, look: Look, initial: string | undefined) =>
  input(id, look, {
    type: 'timepicker',
    action_id: id,
    ...(initial !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(initial)
      ? { initial_time: initial }
      : {}),
  })

export const option = (value: string, shown: string): types.PlainTextOption => ({
  text: text(shown, 75),
  value,
})

export function selectInput(
  id: string,
  look: Look,
  options: readonly types.PlainTextOption[],
  initial: string | undefined,
) {
  const chosen = options.find(({ value }) => value === initial)
  return input(id, look, {
    type: 'static_select',
    action_id: id,
    options: [...options],
    ...(chosen ? { initial_option: chosen } : {}),
  })
}

/** What was entered; undefined where the window has no such input, empty where nothing was. */
export function entered(state: ViewState, id: string): string | undefined {
  const found = state.values[id]?.[id]
  if (found === undefined) return undefined
  return found.value ?? found.selected_date ?? found.selected_time ?? found.selected_option?.value ?? ''
}

/** Whether a check box of this input is ticked. */
export const ticked = (state: ViewState, id: string): boolean =>
  (state.values[id]?.[id]?.selected_options?.length ?? 0) > 0

/** Room for what is written into a part of a long text. */
const partLetters = 2400

/** A text too long for one input as parts with what stood between them, so that they make the same text again. */
export function parts(whole: string): Readonly<{ texts: readonly string[]; joints: readonly string[] }> {
  const cut = pieces(visible(whole), partLetters)
  if (cut.length < 2) return { texts: [visible(whole)], joints: [] }
  const joints = cut.slice(0, -1).map((piece) => /\s*$/.exec(piece)?.[0] ?? '')
  return {
    texts: cut.map((piece, index) => piece.slice(0, piece.length - (joints[index]?.length ?? 0))),
    joints,
  }
}

/** Id of a part of a long text; a text of one part has the id itself. */
export const partId = (id: string, index: number, of: number): string =>
  of === 1 ? id : `${id}#${index + 1}`

/** The inputs of a text of any length; `label` tells a part its name. */
export function longInput(
  id: string,
  whole: string,
  look: Omit<TextLook, 'label' | 'initial' | 'multiline'> &
    Readonly<{ label: (part: number | undefined) => string }>,
): types.InputBlock[] {
  const { texts } = parts(whole)
  return texts.map((initial, index) =>
    textInput(partId(id, index, texts.length), {
      ...look,
      label: look.label(texts.length === 1 ? undefined : index + 1),
      multiline: true,
      initial,
    }),
  )
}

/** The text of the inputs that `longInput` made of the same text, or undefined where it was left as it was. */
export function longEntered(state: ViewState, id: string, whole: string): string | undefined {
  const { texts, joints } = parts(whole)
  const now = texts.map((_, index) => entered(state, partId(id, index, texts.length)))
  if (now.every((part, index) => part === undefined || sameText(part, texts[index] ?? ''))) return undefined
  const kept = now.map((part, index) => part ?? texts[index] ?? '')
  return kept
    .map((part, index) =>
      part === '' ? '' : `${part}${index < kept.length - 1 ? (joints[index] ?? '') : ''}`,
    )
    .join('')
    .trimEnd()
}

/** Whether two texts differ in nothing but line ends and blanks around them, which Slack does not keep. */
export const sameText = (one: string, other: string): boolean => visible(one).trim() === visible(other).trim()

/** The sentence under inputs by which Slack keeps a window open. */
export const viewErrors = (errors: Readonly<Record<string, string>>): ViewErrors => ({
  response_action: 'errors',
  errors: Object.fromEntries(Object.entries(errors).map(([id, says]) => [id, labelText(says, 300)])),
})

/** Title, texts and buttons of a window. */
export const window = (
  id: string,
  look: Readonly<{ title: string; submit?: string; close: string; metadata?: unknown }>,
  blocks: readonly types.KnownBlock[],
): types.ModalView => ({
  type: 'modal',
  callback_id: id,
  title: text(look.title, 24),
  close: text(look.close, 24),
  ...(look.submit === undefined ? {} : { submit: text(look.submit, 24) }),
  private_metadata: look.metadata === undefined ? '' : JSON.stringify(look.metadata),
  blocks: [...blocks],
})

/** Languages as options, each in its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  ru: 'Русский',
}
