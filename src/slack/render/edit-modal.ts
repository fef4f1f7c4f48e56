import type { types } from '@slack/bolt'
import type { z } from 'zod'
import { type EditableField, editableFields } from '#agent/tool-arguments.ts'
import { valueAsRead } from '#domain/card-words.ts'
import { type DomainError, sentence } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import type { FieldProblem } from '#domain/issues.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import { isLocalDate } from '#domain/time.ts'
import { viewIds } from './action-ids.ts'
import type { CardValue } from './card-value.ts'
import {
  dateInput,
  entered,
  longEntered,
  longInput,
  option,
  partId,
  parts,
  sameText,
  selectInput,
  textInput,
  type ViewErrors,
  type ViewState,
  viewErrors,
  window,
} from './inputs.ts'
import { keptInputs, leftOut } from './kept-lines.ts'
import { notes, plain } from './pieces.ts'
import { phrase } from './slack-words.ts'

/** Where the card stands that the window changes, and the tool's arguments for the kind of each input. */
export type EditContext = Readonly<{
  channel?: string
  ts?: string
  /** Schema of the tool's input; without it kinds are guessed from the values. */
  arguments?: z.ZodType
}>

/** What the window of a card brings back beside its inputs. */
export type EditMetadata = CardValue & Readonly<{ channel?: string; ts?: string }>

type Editable = EditableField & Readonly<{ id: string }>

/** Most inputs of a window; the parts of long texts count each. */
const mostInputs = 90

/** Fields of a card that can be edited, with the ids of their inputs. */
const editables = (proposal: Pick<Proposal, 'card' | 'input'>, tool: z.ZodType | undefined): Editable[] =>
  editableFields(proposal, tool).map((field) => ({ ...field, id: `card.${field.key}` }))

/** A window with one input for each field of the card that can be edited. */
export function editModal(
  proposal: Proposal,
  mark: string,
  language: Language,
  context: EditContext = {},
): types.ModalView {
  const { channel, ts } = context
  const metadata: EditMetadata = {
    proposal: proposal.id,
    mark,
    ...(channel === undefined ? {} : { channel }),
    ...(ts === undefined ? {} : { ts }),
  }
  const inputs: types.KnownBlock[] = keptInputs(proposal, language)
  for (const editable of editables(proposal, context.arguments)) {
    const made = inputsOf(editable, language)
    const fits = inputs.length + made.length <= mostInputs
    inputs.push(
      ...(fits
        ? made
        : notes([phrase('tooLongToEdit', language, { label: editable.field.label[language] })])),
    )
    if (!fits) break
  }
  const asks = inputs.some(({ type }) => type === 'input')
  return window(
    viewIds.cardEdit,
    {
      title: phrase('editTitle', language),
      close: phrase('cancel', language),
      ...(asks ? { submit: phrase('saveChanges', language) } : {}),
      metadata,
    },
    [
      { type: 'section', text: plain(proposal.card.title[language], 150) },
      ...inputs,
      ...notes([phrase(asks ? 'editHint' : 'nothingToEdit', language)]),
    ],
  )
}

function inputsOf({ id, key, field, value, argument }: Editable, language: Language): types.InputBlock[] {
  const look = { label: field.label[language], optional: !argument.required }
  const known = argument.choices.slice(0, 100)
  if (argument.kind === 'choice' && (value === '' || known.includes(value))) {
    const options = known.map((code) => option(code, valueAsRead({ key }, code, language)))
    return [selectInput(id, look, options, value)]
  }
  if (argument.kind === 'date' && (value === '' || isLocalDate(value))) return [dateInput(id, look, value)]
  const most = argument.most === undefined ? {} : { most: Math.max(argument.most, 1) }
  const long = (argument.most ?? 0) > 300 || value.length > 100 || value.includes('\n')
  if (!long) {
    // A value that is longer than the tool allows must still fit its input.
    const room = argument.most === undefined ? {} : { most: Math.max(argument.most, value.length) }
    return [textInput(id, { ...look, ...room, initial: value })]
  }
  const single = parts(value).texts.length === 1
  return longInput(id, value, {
    optional: look.optional || !single,
    ...(single && (argument.most ?? Infinity) >= value.length ? most : {}),
    label: (part) =>
      part === undefined ? look.label : phrase('part', language, { label: look.label, n: part }),
  })
}

/** The fields that were changed in a window, as `edit` takes them; an empty text clears a field. */
export function editedFields(
  view: ViewState,
  proposal: Pick<Proposal, 'card' | 'input'>,
  tool?: z.ZodType,
): Record<string, unknown> {
  const gone = leftOut(view, proposal)
  const changed: Record<string, unknown> = Object.fromEntries(gone.map((path) => [path, '']))
  for (const { key, id, value, argument, field } of editables(proposal, tool)) {
    if (field.item !== undefined && gone.includes(field.item)) continue
    const now = entered(view, id)
    const said = now === undefined ? longEntered(view, id, value) : sameText(now, value) ? undefined : now
    if (said === undefined) continue
    const number =
      argument.kind === 'number' && said.trim() !== '' ? Number(said.replace(',', '.')) : Number.NaN
    changed[key] = Number.isNaN(number) ? said : number
  }
  return changed
}

const dateErrors: ReadonlySet<string> = new Set(['date_in_past', 'date_in_future', 'date_invalid'])

/** The refusal of an edit under the inputs it is about: those it names, else the dates, else the first. */
export function editErrors(
  error: DomainError,
  proposal: Pick<Proposal, 'card' | 'input'>,
  language: Language,
  tool?: z.ZodType,
  /** What was entered, by the fields' keys. */
  edited: Readonly<Record<string, unknown>> = {},
): ViewErrors {
  const fields = editables(proposal, tool)
  const blockOf = ({ id, value }: Editable): string => partId(id, 0, parts(value).texts.length)
  const said = sentence(error.code, error.facts, language)
  const problems = (error.facts.fields ?? []) as readonly FieldProblem[]
  const named = fields.flatMap((field) => {
    const of = problems.filter((problem) => problem.field === field.key)
    return of.length === 0 ? [] : [[blockOf(field), of.map(({ said }) => said[language]).join('; ')] as const]
  })
  if (named.length > 0) return viewErrors(Object.fromEntries(named))
  const dates = dateErrors.has(error.code) ? fields.filter(({ argument }) => argument.kind === 'date') : []
  const meant =
    dates.find(({ key, value }) => (edited[key] ?? value) === error.facts.date) ?? dates[0] ?? fields[0]
  return viewErrors(meant ? { [blockOf(meant)]: said } : {})
}

/** What a window of ours was opened for; undefined for what is no metadata of ours. */
export function readEditMetadata(metadata: string): EditMetadata | undefined {
  try {
    const { proposal, mark, channel, ts } = JSON.parse(metadata) as Partial<Record<string, unknown>>
    if (!isId('proposal', proposal) || typeof mark !== 'string') return undefined
    return {
      proposal,
      mark,
      ...(typeof channel === 'string' ? { channel } : {}),
      ...(typeof ts === 'string' ? { ts } : {}),
    }
  } catch {
    return undefined
  }
}
