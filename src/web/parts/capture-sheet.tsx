import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClientPage } from '#http/views.ts'
import { capturing } from '#web/state/capturing.ts'
import { route } from '#web/state/route.ts'
import { session } from '#web/state/session.ts'
import { sentenceOf, toast } from '#web/state/toasts.ts'
import { queue } from '#web/vault/queue.ts'
import { readKept } from '#web/vault/reading.ts'
import { today } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { CaptureClient } from './capture-client.tsx'
import { Dictate } from './capture-dictate.tsx'
import {
  type CaptureForm,
  captureOf,
  emptyForm,
  type FormKind,
  formKinds,
  missing,
  presentValue,
  unfinished,
} from './capture-form.ts'
import { type ChangedField, channelWords, fieldWords, kindWords, words } from './capture-words.ts'
import { Recorder } from './recorder.tsx'
import { Sheet } from './sheet.tsx'

const textWords = {
  note: words.textNote,
  log: words.textLog,
  task: words.textTask,
  voice: words.textVoice,
  change: words.value,
}

/** The sheet in which something is noted; `start` is what it was opened with. */
export default function CaptureSheet({
  start,
  onClose,
  onKept,
}: Readonly<{ start: Partial<CaptureForm>; onClose(): void; onKept?(): Promise<void> }>) {
  const [form, set] = useState<CaptureForm>({ ...emptyForm, ...start })
  const [page, shown] = useState<ClientPage | undefined>(undefined)
  const [problem, say] = useState('')
  const [keeping, keep] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  const change = (part: Partial<CaptureForm>): void => {
    say('')
    set((before) => ({ ...before, ...part }))
  }
  useEffect(() => void prefill(start, change), [])
  const last = useRef(form)
  last.current = form
  const kept = useRef(false)
  const closed = useRef(false)
  const storing = useRef(false)
  useEffect(() => {
    const resumed = start === unfinished.form
    return () => {
      closed.current = true
      if (onKept) return
      const { text, sound } = last.current
      if (!kept.current && (text.trim() !== '' || sound)) unfinished.form = last.current
      else if (resumed) delete unfinished.form
    }
  }, [])
  const { id } = form.client
  useEffect(() => {
    let live = true
    if (!id) shown(undefined)
    else void readKept<ClientPage>(`/api/clients/${id}`).then((kept) => live && shown(kept?.value))
    return () => {
      live = false
    }
  }, [id])

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    // A second tap may come before the button is drawn as pressed.
    if (storing.current) return
    const lacks = missing(form)
    if (lacks) {
      say(lacks)
      return
    }
    storing.current = true
    keep(true)
    try {
      await queue.add(captureOf(form, page), form.sound?.blob, form.sound?.seconds)
      kept.current = true
      await onKept?.()
      onClose()
      const open = session.value === 'open'
      toast(tell(open ? words.sending : session.value === 'offline' ? words.kept : words.keptLocked))
    } catch (error) {
      // The text stays where it is: nothing that was said is lost by a full device.
      say(sentenceOf(error))
    } finally {
      storing.current = false
      keep(false)
    }
  }

  const kinds = formKinds.filter((kind) => kind !== 'change' || (page && form.client.id))
  const shut = session.value === 'locked' || session.value === 'out'
  return (
    <Sheet title={tell(words.capture)} onClose={onClose}>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {shut && <p class="small quiet">{tell(words.sealedHint)}</p>}
        <Kinds kinds={kinds} kind={form.kind} onKind={(kind) => change({ kind })} />
        <CaptureClient client={form.client} onClient={(client) => change({ client })} />
        <Details form={form} page={page} onChange={change} />
        {form.kind === 'voice' && (
          <>
            <Recorder
              sound={form.sound}
              onSound={(sound) => set(({ sound: _, ...rest }) => (sound ? { ...rest, sound } : rest))}
              onLeft={(sound) => {
                if (!closed.current) change({ sound })
                else if (!onKept && !kept.current) unfinished.form = { ...last.current, sound }
              }}
            />
            <p class="small quiet">{tell(words.voiceHint)}</p>
          </>
        )}
        <label class="stack-tight">
          <span class="small quiet">{tell(textWords[form.kind])}</span>
          <textarea
            ref={text}
            name="text"
            rows={form.kind === 'change' ? 1 : 4}
            value={form.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </label>
        {form.kind !== 'voice' && form.kind !== 'change' && (
          <Dictate
            onPiece={(piece) => set((before) => ({ ...before, text: `${before.text} ${piece}`.trim() }))}
          />
        )}
        {problem && (
          <p class="capture-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button main" disabled={keeping}>
          {tell(keeping ? words.keeping : words.keep)}
        </button>
      </form>
    </Sheet>
  )
}

/** On a client's screen the capture is about that client, as far as the device may read who it is. */
async function prefill(
  start: Partial<CaptureForm>,
  change: (part: Partial<CaptureForm>) => void,
): Promise<void> {
  const { screen, id } = route.value
  const readable = session.value === 'open' || session.value === 'offline'
  if (start.client || screen !== 'clients' || !id || !readable) return
  const kept = await readKept<ClientPage>(`/api/clients/${id}`)
  if (kept && capturing.value) change({ client: { id, name: kept.value.card.client.name } })
}

const Kinds = ({
  kinds,
  kind,
  onKind,
}: Readonly<{ kinds: readonly FormKind[]; kind: FormKind; onKind(kind: FormKind): void }>) => (
  <fieldset class="capture-kinds">
    <legend class="unseen">{tell(words.kind)}</legend>
    {kinds.map((each) => (
      <label class="capture-kind" key={each}>
        <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => onKind(each)} />
        <span>{tell(kindWords[each])}</span>
      </label>
    ))}
  </fieldset>
)

function Details({
  form,
  page,
  onChange,
}: Readonly<{
  form: CaptureForm
  page: ClientPage | undefined
  onChange(part: Partial<CaptureForm>): void
}>) {
  if (form.kind === 'log')
    return (
      <div class="capture-pair">
        <label class="stack-tight">
          <span class="small quiet">{tell(words.channel)}</span>
          <select
            name="channel"
            value={form.channel}
            onChange={(event) => onChange({ channel: event.currentTarget.value })}
          >
            {Object.entries(channelWords).map(([channel, word]) => (
              <option value={channel} key={channel}>
                {tell(word)}
              </option>
            ))}
          </select>
        </label>
        <Day
          label={tell(words.on)}
          value={form.on || today()}
          max={today()}
          onDay={(on) => onChange({ on })}
        />
      </div>
    )
  if (form.kind === 'task')
    return <Day label={tell(words.due)} value={form.due} min={today()} onDay={(due) => onChange({ due })} />
  if (form.kind !== 'change') return null
  const present = page && presentValue(page, form.field)
  return (
    <label class="stack-tight">
      <span class="small quiet">{tell(words.field)}</span>
      <select
        name="field"
        value={form.field}
        onChange={(event) => onChange({ field: event.currentTarget.value as ChangedField })}
      >
        {Object.entries(fieldWords).map(([field, word]) => (
          <option value={field} key={field}>
            {tell(word)}
          </option>
        ))}
      </select>
      <span class="small quiet">
        <bdi>{tell(words.present, { value: present ?? tell(words.nothingYet) })}</bdi>
      </span>
    </label>
  )
}

const Day = ({
  label,
  value,
  onDay,
  ...limits
}: Readonly<{ label: string; value: string; min?: string; max?: string; onDay(day: string): void }>) => (
  <label class="stack-tight">
    <span class="small quiet">{label}</span>
    <input type="date" value={value} onChange={(event) => onDay(event.currentTarget.value)} {...limits} />
  </label>
)
