import type { CaptureBody, ClientPage } from '#http/views.ts'
import { newRecordingId } from '#web/vault/queue-store.ts'
import { language, tell } from '#web/words/tell.ts'
import { type ChangedField, fieldWords, saidWords, words } from './capture-words.ts'

export const formKinds = ['note', 'log', 'task', 'voice', 'change'] as const
export type FormKind = (typeof formKinds)[number]

/** Longest text that is taken at once. */
export const mostText = 20_000
const mostOf: Readonly<Record<FormKind, number>> = {
  note: mostText,
  log: 8000,
  task: 500,
  voice: mostText,
  change: 200,
}
/** How much of it the conversation repeats as what the person did. */
const mostWords = 1500

export type CaptureForm = Readonly<{
  kind: FormKind
  /** Picked from the clients that this device knows, or as typed. */
  client: Readonly<{ id?: string; name: string }>
  text: string
  channel: string
  /** Day of a contact; empty means the day of capture. */
  on: string
  due: string
  field: ChangedField
  sound?: Readonly<{ blob: Blob; seconds: number }>
}>

export const emptyForm: CaptureForm = {
  kind: 'note',
  client: { name: '' },
  text: '',
  channel: 'call',
  on: '',
  due: '',
  field: 'phone',
}

/** A form that was closed before it was kept, in memory alone: what was written is not lost by a slip of the thumb. */
export const unfinished: { form?: CaptureForm } = {}

/** What a client's card says of a field now. */
export function presentValue({ card: { client } }: ClientPage, field: ChangedField): string | undefined {
  if (field === 'address' || field === 'occupation') return client[field]
  if (field === 'city') return client.place
  return (
    client.contacts.find(({ kind, preferred }) => kind === field && preferred) ??
    client.contacts.find(({ kind }) => kind === field)
  )?.value
}

/** What is still missing, as a sentence; undefined where the form can be kept. */
export function missing({ kind, client, text, sound }: CaptureForm): string | undefined {
  const length = text.trim().length
  if (kind === 'voice' && !sound) return tell(words.soundNeeded)
  if (kind !== 'voice' && length === 0) return tell(words.textNeeded)
  if ((kind === 'log' || kind === 'change') && client.name.trim() === '') return tell(words.clientNeeded)
  if (length > mostOf[kind]) return tell(words.tooLong, { most: mostOf[kind], now: length })
  return undefined
}

/** The capture that a filled form means; `page` is what the device showed of the client, if it did. */
export function captureOf(
  form: CaptureForm,
  page?: ClientPage,
): Omit<CaptureBody, 'id' | 'capturedAt' | 'clockOff'> {
  const text = form.text.trim()
  const { id } = form.client
  const name = form.client.name.trim()
  const common = { language: language.value, ...(id ? { client: id } : {}) }
  const clip = text.length > mostWords ? `${text.slice(0, mostWords)}…` : text
  const whose = name === '' ? {} : { client: id ?? name }
  switch (form.kind) {
    case 'note': {
      // A name that was typed and not picked is told in the text, and the assistant finds out who is meant.
      const told = !id && name !== '' ? tell(saidWords.noteAbout, { client: name, text }) : text
      return { ...common, kind: 'note', words: tell(saidWords.note, { text: clip }), input: { text: told } }
    }
    case 'log':
      return {
        ...common,
        kind: 'log',
        words: tell(saidWords.log, { client: name, text: clip }),
        input: { ...whose, channel: form.channel, note: text, ...(form.on ? { on: form.on } : {}) },
      }
    case 'task':
      return {
        ...common,
        kind: 'task',
        words: tell(name ? saidWords.taskAbout : saidWords.task, { client: name, text: clip }),
        input: { ...whose, text, ...(form.due ? { due_on: form.due } : {}) },
      }
    case 'change':
      return {
        ...common,
        kind: 'change',
        words: tell(saidWords.change, { client: name, field: tell(fieldWords[form.field]), text: clip }),
        input: { ...whose, changes: { [form.field]: text } },
        ...(page && page.id === id ? { seen: seenOf(page, form.field) } : {}),
      }
    case 'voice': {
      const told = !id && name !== '' ? tell(saidWords.noteAbout, { client: name, text }).trim() : text
      return {
        ...common,
        kind: 'voice',
        words: tell(saidWords.voice, { seconds: Math.round(form.sound?.seconds ?? 0) }),
        input: { recording: newRecordingId(), ...(told ? { text: told } : {}) },
      }
    }
  }
}

function seenOf(page: ClientPage, field: ChangedField): NonNullable<CaptureBody['seen']> {
  const value = presentValue(page, field)
  return {
    record: page.id,
    revision: page.revision,
    asOf: page.asOf,
    fields: value === undefined ? {} : { [field]: value },
  }
}

/** A kept capture as the form that made it, to be edited and kept anew. */
export function formOf(body: Omit<CaptureBody, 'clockOff'>): CaptureForm {
  const input = body.input as Readonly<Record<string, unknown>>
  const told = (key: string): string => (typeof input[key] === 'string' ? input[key] : '')
  const changes = (input.changes ?? {}) as Readonly<Record<string, unknown>>
  const field = (Object.keys(fieldWords) as ChangedField[]).find((each) => typeof changes[each] === 'string')
  return {
    ...emptyForm,
    kind: formKinds.find((kind) => kind === body.kind) ?? 'note',
    client: { ...(body.client ? { id: body.client } : {}), name: told('client') },
    text: field ? String(changes[field]) : told(body.kind === 'log' ? 'note' : 'text'),
    channel: told('channel') || emptyForm.channel,
    on: told('on'),
    due: told('due_on'),
    field: field ?? emptyForm.field,
  }
}
