import { useState } from 'preact/hooks'
import type { CardField } from '#domain/proposal.ts'
import type { FieldEdit, ProposalView } from '#http/views.ts'
import { cardNow, edit } from '#web/state/cards.ts'
import { sentenceOf } from '#web/state/toasts.ts'
import { language, tell } from '#web/words/tell.ts'
import { valueRead } from './card-field.tsx'
import { cardWords as words } from './proposal-card-words.ts'
import { Sheet } from './sheet.tsx'

type Line = Readonly<{ field: CardField; path: string; edit: FieldEdit }>

/** Lines that can be edited, each once, those of one list item together. */
function groupsOf({ card, edits = {} }: ProposalView): [item: string | undefined, lines: Line[]][] {
  const lines = card.fields.flatMap((field, at) => {
    const edit = field.key === undefined ? undefined : edits[field.key]
    const once = card.fields.findIndex(({ key }) => key === field.key) === at
    return edit && once ? [{ field, path: field.key!, edit }] : []
  })
  return [...Map.groupBy(lines, ({ field }) => field.item)]
}

/** The fields that were changed, as the service takes them; an item left out is its path with an empty text. */
function changesOf(
  card: ProposalView,
  entered: Readonly<Record<string, string>>,
  gone: ReadonlySet<string>,
): Record<string, unknown> {
  const changed: Record<string, unknown> = Object.fromEntries([...gone].map((path) => [path, '']))
  for (const [item, lines] of groupsOf(card)) {
    if (item !== undefined && gone.has(item)) continue
    for (const { path, edit } of lines) {
      const now = entered[path]
      if (now !== undefined && now.trim() !== edit.value.trim()) changed[path] = asTaken(edit, now)
    }
  }
  return changed
}

function asTaken({ kind }: FieldEdit, text: string): unknown {
  if (kind === 'flag') return text === 'true'
  const number = kind === 'number' && text.trim() !== '' ? Number(text.replace(',', '.')) : Number.NaN
  return Number.isNaN(number) ? text : number
}

/** A sheet with one input for each line of a card that can be edited. */
export function CardEdit({ card, onClose }: Readonly<{ card: ProposalView; onClose(): void }>) {
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>({})
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    const now = cardNow(card)
    const changes = changesOf(now, entered, gone)
    const long = groupsOf(now)
      .flatMap(([, lines]) => lines)
      .find(({ path, edit: { most = Infinity } }) => (entered[path]?.length ?? 0) > most)
    if (Object.keys(changes).length === 0) return setProblem(tell(words.unchanged))
    if (long)
      return setProblem(
        tell(words.tooLong, {
          label: long.field.label[language.value],
          length: entered[long.path]?.length ?? 0,
          most: long.edit.most ?? 0,
        }),
      )
    setBusy(true)
    try {
      await edit(now, changes)
      onClose()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Sheet title={tell(words.editTitle)} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save().catch(() => undefined)
        }}
      >
        <p class="small quiet">{tell(words.editHint)}</p>
        {groupsOf(card).map(([item, lines]) => {
          const inputs = lines.map((line) => (
            <Input
              key={line.path}
              line={line}
              value={entered[line.path] ?? line.edit.value}
              disabled={item !== undefined && gone.has(item)}
              onInput={(value) => setEntered((old) => ({ ...old, [line.path]: value }))}
            />
          ))
          if (item === undefined) return inputs
          const first = lines[0]!.field
          return (
            <fieldset class="card-item stack" key={item}>
              <legend>
                {first.label[language.value]}: <bdi>{valueRead(first, first.value).slice(0, 60)}</bdi>
              </legend>
              {inputs}
              <label class="card-check">
                <input
                  type="checkbox"
                  checked={gone.has(item)}
                  onChange={({ currentTarget: { checked } }) =>
                    setGone((old) => {
                      const next = new Set(old)
                      if (checked) next.add(item)
                      else next.delete(item)
                      return next
                    })
                  }
                />
                {tell(words.leaveOut)}
              </label>
            </fieldset>
          )
        })}
        <p role="alert" class="card-problem" hidden={problem === ''}>
          {problem}
        </p>
        <div class="row">
          <button type="submit" class="button main" disabled={busy}>
            {tell(words.change)}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {tell(words.cancel)}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

function Input({
  line: { field, path, edit },
  value,
  disabled,
  onInput,
}: Readonly<{ line: Line; value: string; disabled: boolean; onInput(value: string): void }>) {
  const label = field.label[language.value]
  const common = { id: `edit-${path}`, disabled, name: path, value }
  if (edit.kind === 'flag')
    return (
      <label class="card-check">
        <input
          type="checkbox"
          disabled={disabled}
          name={path}
          checked={value === 'true'}
          onChange={(event) => onInput(String(event.currentTarget.checked))}
        />
        {label}
      </label>
    )
  const known = edit.choices.some((choice) => choice.value === value)
  const long = (edit.most ?? 0) > 300 || value.length > 100 || value.includes('\n')
  return (
    <div class="stack card-input">
      <label htmlFor={common.id}>{label}</label>
      {edit.kind === 'choice' && (known || value === '') ? (
        <select {...common} onChange={(event) => onInput(event.currentTarget.value)}>
          {(!edit.required || !known) && <option value="">{tell(words.none)}</option>}
          {edit.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : long && edit.kind === 'text' ? (
        <textarea {...common} rows={rowsFor(value)} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : edit.kind === 'date' && /^(\d{4}-\d\d-\d\d)?$/.test(value) ? (
        <input {...common} type="date" onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={edit.kind === 'number' ? 'decimal' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

/** About as many lines as the text takes on a phone. */
const rowsFor = (text: string): number =>
  Math.min(
    8,
    Math.max(
      2,
      text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 36), 0),
    ),
  )
