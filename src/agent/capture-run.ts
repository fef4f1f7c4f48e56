import { DomainError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'
import { frozenClock, type Instant, type LocalDate } from '#domain/time.ts'
import type { Capture, Recording, Store } from '#store/port.ts'
import { act } from './act.ts'
import { filled, noteAbout, voiceNote } from './capture-words.ts'
import type { CaptureDeps, CaptureRequest } from './captures.ts'
import { decline } from './decisions.ts'
import { resultsIn } from './retold.ts'
import type { ToolFailure } from './run-tool.ts'

/** What is known of a capture when it is carried out: the moment it was captured at, and the day of that moment. */
export type CaptureRun = Readonly<{
  capture: Capture
  fresh: boolean
  at: Instant
  on: LocalDate
  language: Language
  recording: Recording | undefined
}>

export type CaptureDone = Readonly<{
  turn?: Id<'turn'>
  proposal?: Proposal
  /** The card was made by an earlier try, which may have ended anyhow: nothing is saved at once. */
  repeated?: boolean
  reply?: string
  failure?: ToolFailure['error']
}>

type Call = Readonly<{ tool: string; input: Record<string, unknown>; key?: string }>

/** A thread answers one message at a time: captures of one person that come together wait for each other. */
const turnPatience = 15_000
const askAgainMillis = 150

/** Makes a card of a capture, by its form or by the words in it. */
export function runCapture(
  deps: CaptureDeps,
  request: CaptureRequest,
  run: CaptureRun,
): Promise<CaptureDone> {
  const { kind, client, input } = request
  const about = client === undefined ? {} : { client }
  switch (kind) {
    case 'log':
      return byForm(deps, request, run, {
        tool: 'log_interaction',
        input: onItsDay({ ...input, ...about }, run),
      })
    case 'task':
      return byForm(deps, request, run, { tool: 'create_task', input: { ...input, ...about } })
    case 'complete_task':
      return byForm(deps, request, run, { tool: 'complete_task', input })
    case 'change':
      return byForm(deps, request, run, { tool: 'update_client', input: { ...input, ...about } })
    case 'note':
      return byWords(deps, request, run, String(input.text ?? ''))
    case 'voice': {
      const said = typeof input.text === 'string' ? input.text : run.recording?.transcript
      return said?.trim() ? byWords(deps, request, run, said) : soundOnly(deps, request, run)
    }
  }
}

/** The day of a contact is that on which it was captured, where the form names none, or one that was not yet. */
const onItsDay = (input: Record<string, unknown>, { on }: CaptureRun): Record<string, unknown> =>
  typeof input.on === 'string' && input.on <= on ? input : { ...input, on }

/** A sound without words is kept as a note that says how long it is; without a client, as a task to listen to it. */
function soundOnly(deps: CaptureDeps, request: CaptureRequest, run: CaptureRun): Promise<CaptureDone> {
  const text = filled(voiceNote[run.language], { seconds: String(run.recording?.seconds ?? 0) })
  const { client } = request
  return byForm(
    deps,
    request,
    run,
    client === undefined
      ? { tool: 'create_task', input: { text } }
      : { tool: 'log_interaction', input: { ...noteOf(client, text, run), again: true } },
  )
}

const noteOf = (client: string, note: string, { on }: CaptureRun) => ({ client, channel: 'other', note, on })

async function byForm(
  deps: CaptureDeps,
  { actor, id, words }: CaptureRequest,
  { capture, at, language }: CaptureRun,
  { tool, input, key = id }: Call,
): Promise<CaptureDone> {
  const { turn, proposal, repeated, failure } = await inTurn(() =>
    act(
      { ...deps, clockFor: () => frozenClock(at) },
      { actor, thread: capture.threadId, surface: 'page', requestKey: key, words, language, tool, input },
    ),
  )
  return {
    turn,
    repeated: repeated === true,
    ...(proposal ? { proposal } : {}),
    ...(failure ? { failure } : {}),
  }
}

/** The assistant reads the words; a note of a client that it makes no card of is filed as it stands. */
async function byWords(
  deps: CaptureDeps,
  request: CaptureRequest,
  run: CaptureRun,
  said: string,
): Promise<CaptureDone> {
  const { actor, id, client } = request
  const { capture, fresh, at, language } = run
  const name = client && (await deps.store.book(actor).summary(client))?.name
  if (client !== undefined && name === undefined)
    return byForm(deps, request, run, { tool: 'log_interaction', input: noteOf(client, said, run) })
  const text = name === undefined ? said : filled(noteAbout[language], { client: name, text: said })
  const started = await inTurn(() =>
    deps.assistant.start({
      actor,
      thread: capture.threadId,
      surface: 'page',
      text,
      requestKey: id,
      language,
      noted: { at, ...(client ? { client } : {}) },
    }),
  )
  let reply = ''
  for await (const event of started.events()) if (event.type === 'end') reply = event.reply
  const made = await deps.store.proposals.list(actor, { turn: started.turn, limit: 20 })
  const fitting = made.filter(({ clientId }) => client === undefined || clientId === client)
  const proposal = fitting.find(({ tool }) => tool === 'log_interaction') ?? fitting.at(-1)
  if (proposal || client === undefined)
    return { turn: started.turn, repeated: !fresh, reply, ...(proposal ? { proposal } : {}) }
  // A card of somebody else was not meant.
  for (const card of made) if (card.status === 'pending') await decline(deps, actor, card.id)
  const note = noteOf(client, said, run)
  return byForm(deps, request, run, { tool: 'log_interaction', input: note, key: `${id}-filed` })
}

/** Runs what begins a turn as soon as no other turn of the thread is under way. */
async function inTurn<Value>(begin: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; ; waited += askAgainMillis) {
    try {
      return await begin()
    } catch (error) {
      const busy = error instanceof DomainError && error.code === 'turn_running'
      if (!busy || waited >= turnPatience) throw error
      await new Promise((resolve) => setTimeout(resolve, askAgainMillis))
    }
  }
}

/** Why the call of a turn was refused, as it was answered then. */
export async function failureOf(store: Store, turn: Id<'turn'>): Promise<ToolFailure['error'] | undefined> {
  const results = resultsIn(await store.conversations.messagesOf(turn))
  return results.map(({ value }) => (value as Partial<ToolFailure> | null)?.error).findLast(Boolean)
}
