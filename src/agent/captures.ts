import { type Actor, holds } from '#domain/actor.ts'
import type { CaptureKind, CaptureState } from '#domain/capture.ts'
import { DomainError, explain } from '#domain/errors.ts'
import type { ClientId, Id } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { isOutside } from '#domain/origin.ts'
import { markOf, type Proposal } from '#domain/proposal.ts'
import { addMillis, dateIn, type Instant, today } from '#domain/time.ts'
import type { Capture, Recording } from '#store/port.ts'
import type { Assistant } from './assistant.ts'
import { conflictOf, type Seen } from './capture-conflict.ts'
import { onceAtATime, within } from './capture-once.ts'
import { type CaptureDone, type CaptureRun, failureOf, runCapture } from './capture-run.ts'
import { captureTitle } from './capture-words.ts'
import { decisionIn } from './commands.ts'
import type { AgentDeps } from './context.ts'
import { approve } from './decisions.ts'
import type { Choice } from './events.ts'

/** What a device noted, with or without signal, and sends once it can. */
export type CaptureRequest = Readonly<{
  actor: Actor
  id: Id<'capture'>
  kind: CaptureKind
  client?: ClientId
  /** By the clock of the device. */
  capturedAt: Instant
  /** What the clock of the book shows beyond that of the device, in ms. */
  clockOff?: number
  /** What the person did, in words of the page's language. */
  words: string
  input: Readonly<Record<string, unknown>>
  seen?: Seen
  language?: Language
}>

export type Captured = Readonly<{
  capture: Capture
  /** As it stands now: a card may have been decided meanwhile. */
  state: CaptureState
  proposal?: Proposal
  reply?: string
  failure?: Readonly<{ code: string; message: string; candidates?: readonly Choice[] }>
}>

export type CaptureDeps = AgentDeps &
  Readonly<{ assistant: Assistant; report(error: unknown, reference: string): void }>

/** How long the sender waits; what takes longer goes on, and is there when it is sent again. */
const patienceMillis = 20_000

/**
 * Takes in a capture, once: sent again, also at the same time, it is the one there is. It becomes a card under the
 * day it was captured on. Where the record changed since the device showed it the card waits, whatever the person has
 * set, and says what changed. Throws capture_decides and recording_not_found before anything is stored, and
 * capture_later where it is not done yet: it is to be sent again.
 */
export async function takeCapture(deps: CaptureDeps, request: CaptureRequest): Promise<Captured> {
  const { store, clockFor = () => store.clock, report } = deps
  const { actor, id, kind, client, capturedAt, language = actor.language } = request
  const clock = clockFor(actor)
  const at = momentOf(request, clock.now())
  const recording = await recordingOf(deps, request)
  refuseDecision(request)
  const { capture, fresh } = await store.captures.begin(
    actor,
    { id, kind, capturedAt, ...(client ? { clientId: client } : {}) },
    { on: today(clock, actor.zone), title: captureTitle[language] },
  )
  if (capture.state !== 'received') return capturedBefore(deps, actor, capture)
  if (recording)
    await store.recordings.link(actor, recording.id, { capture: id, ...(client ? { client } : {}) })
  const run = { capture, fresh, at, on: dateIn(at, actor.zone), language, recording }
  const work = onceAtATime(store, `${actor.id} ${id}`, () => carryOut(deps, request, run))
  work.catch((error) => error instanceof DomainError || report(error, id))
  const captured = await within(work, patienceMillis)
  if (captured === undefined) throw new DomainError('capture_later')
  return captured
}

/** A capture of this person as it stands now; throws record_not_found. */
export async function readCapture(
  deps: Pick<AgentDeps, 'store'>,
  actor: Actor,
  id: Id<'capture'>,
): Promise<Captured> {
  const capture = await deps.store.captures.get(actor, id)
  if (capture === undefined) throw new DomainError('record_not_found')
  return capturedBefore(deps, actor, capture)
}

/** Of the true time, as far as the device knew how wrong its clock is; nothing was captured in the future. */
function momentOf({ capturedAt, clockOff = 0 }: CaptureRequest, now: Instant): Instant {
  const at = addMillis(capturedAt, clockOff)
  return at < now ? at : now
}

/** The voice note that is captured, which must have arrived before. */
async function recordingOf(
  { store }: CaptureDeps,
  { actor, kind, input }: CaptureRequest,
): Promise<Recording | undefined> {
  if (kind !== 'voice') return undefined
  const found = await store.recordings.own(actor, input.recording as Id<'recording'>)
  if (found === undefined) throw new DomainError('recording_not_found')
  return found
}

/** A word that would approve or decline a card was not said before this card. */
function refuseDecision({ client, input }: CaptureRequest): void {
  if (client !== undefined || typeof input.text !== 'string') return
  if (decisionIn(input.text)) throw new DomainError('capture_decides', { text: input.text.trim() })
}

async function carryOut(deps: CaptureDeps, request: CaptureRequest, run: CaptureRun): Promise<Captured> {
  const { store } = deps
  const { id, seen } = request
  // Nothing is saved at once before it is known whether the record is still the one that was shown.
  const actor: Actor = { ...request.actor, autoCommit: false }
  const done = await runCapture(deps, { ...request, actor: withoutScopes(actor) }, run).catch((error) =>
    refusalOf(error, run.language),
  )
  const conflict = seen && (await conflictOf(store.book(actor), seen, yoursIn(request)))
  const card = done.proposal
  const mayBeSaved = card && !conflict && !done.repeated
  const proposal = mayBeSaved ? await saveAtOnce(deps, request, run, card) : card
  const state = proposal ? stateOf(proposal, conflict !== undefined) : 'refused'
  const capture = await store.captures.settle(actor, id, {
    state,
    ...(done.turn ? { turnId: done.turn } : {}),
    ...(proposal ? { proposalId: proposal.id } : {}),
    ...(conflict ? { conflict } : {}),
  })
  const { reply, failure } = done
  return {
    capture,
    state,
    ...(proposal ? { proposal } : {}),
    ...(reply ? { reply } : {}),
    ...(failure ? { failure } : {}),
  }
}

/** What stands in the way for good is answered; where the conversation is busy the device sends it again. */
function refusalOf(error: unknown, language: Language): CaptureDone {
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'turn_running') throw new DomainError('capture_later')
  if (error.kind === 'busy' || error.kind === 'unavailable') throw error
  return { failure: { code: error.code, message: explain(error, language, '') } }
}

/** A token that may capture makes cards here, and decides none. */
function withoutScopes({ scopes: _scopes, ...actor }: Actor): Actor {
  return actor
}

/** Saves a card for who has that switched on, unless something about it wants a person's eye. */
async function saveAtOnce(
  deps: CaptureDeps,
  { actor, seen, input }: CaptureRequest,
  { recording }: CaptureRun,
  card: Proposal,
): Promise<Proposal> {
  const machine = recording?.transcript !== undefined && typeof input.text !== 'string'
  const since = seen && card.bound[seen.record]
  if (
    !actor.autoCommit ||
    !holds(actor, 'write') ||
    machine ||
    card.status !== 'pending' ||
    card.risk !== 'low_write' ||
    card.origins.some(isOutside) ||
    (since !== undefined && since !== seen?.revision)
  )
    return card
  try {
    return await approve(deps, actor, card.id, await markOf(card))
  } catch (error) {
    if (error instanceof DomainError) return card
    throw error
  }
}

/** What the person wants of the record, field by field. */
function yoursIn({ kind, input }: CaptureRequest): Record<string, string | number> {
  const wanted = kind === 'complete_task' ? { status: 'done' } : (input.changes ?? {})
  return Object.fromEntries(
    Object.entries(wanted as Record<string, unknown>).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
}

function stateOf({ status }: Proposal, conflict: boolean): CaptureState {
  if (status === 'pending') return conflict ? 'conflict' : 'card'
  return status === 'committed' ? 'saved' : 'refused'
}

/** What came of a capture that was sent before; its card may have been decided since, or be out of sight. */
async function capturedBefore(
  { store }: Pick<AgentDeps, 'store'>,
  actor: Actor,
  capture: Capture,
): Promise<Captured> {
  const { proposalId, turnId, conflict } = capture
  const proposal = proposalId && (await visible(store, actor, proposalId))
  const { clientId } = capture
  if ((proposalId && !proposal) || (clientId && !(await store.book(actor).summary(clientId)))) {
    // What it found in the record then is told to nobody who may not read the record now.
    const { conflict: _found, ...bare } = capture
    const gone = clientId && new DomainError('client_not_found', { client: clientId })
    return {
      capture: bare,
      state: capture.state,
      ...(gone ? { failure: { code: gone.code, message: explain(gone, actor.language, '') } } : {}),
    }
  }
  const turn = turnId && (await store.conversations.turn(actor, turnId))
  const failure = turnId && (await failureOf(store, turnId))
  return {
    capture,
    state: proposal ? stateOf(proposal, conflict !== undefined) : capture.state,
    ...(proposal ? { proposal } : {}),
    ...(turn?.reply ? { reply: turn.reply } : {}),
    ...(failure && !proposal ? { failure } : {}),
  }
}

async function visible(store: AgentDeps['store'], actor: Actor, id: Proposal['id']) {
  try {
    return await store.proposals.get(actor, id)
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'not_found') return undefined
    throw error
  }
}
