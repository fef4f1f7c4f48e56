import type { Actor } from '#domain/actor.ts'
import { DomainError, explain } from '#domain/errors.ts'
import { type Id, randomIds, type ThreadId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Surface } from '#domain/work.ts'
import { onMeantKeyboard } from '#embedded/text/keyboard.ts'
import { detectLanguage } from '#embedded/text/language.ts'
import type { StoredMessage, Turn } from '#store/port.ts'
import type { AgentDeps } from './context.ts'
import { type EventLog, eventLog } from './event-log.ts'
import type { AgentEvent } from './events.ts'
import { keptSurface, takingOver } from './few-rights.ts'
import { readable } from './message-text.ts'
import type { Models } from './models.ts'
import { retold } from './retold.ts'
import type { Limits } from './run-model.ts'
import { type Noted, runTurn } from './run-turn.ts'
import { historyLimit } from './turn-start.ts'

export type AssistantDeps = AgentDeps &
  Readonly<{
    models: Models
    limits?: Partial<Limits>
    /** Takes an unexpected error with the reference that the user reads. */
    report(error: unknown, reference: string): void
  }>

export type TurnRequest = Readonly<{
  actor: Actor
  /** A new thread is opened where absent. */
  thread?: ThreadId
  surface: Surface
  text: string
  /** The surface's own key of this message: the same key again is the same turn, also before its thread is known. */
  requestKey?: string
  language?: Language
  /** Present where a device kept the message until now: it is read as of then, and decides nothing that waits. */
  noted?: Noted
}>

export type StartedTurn = Readonly<{
  thread: ThreadId
  turn: Id<'turn'>
  /** All events from the beginning; may be read several times, and reading may stop without stopping the turn. */
  events(): AsyncIterable<AgentEvent>
}>

export type Assistant = Readonly<{
  /** Answers once the turn is stored; from then on it is finished even if this process dies. */
  start(request: TurnRequest): Promise<StartedTurn>
  /** A turn of this person that runs or is over, as `start` answers it. Throws turn_not_found. */
  join(actor: Actor, turn: Id<'turn'>): Promise<StartedTurn>
  /** Finishes turns whose process died; answers how many were taken over. */
  resume(): Promise<number>
  /** Waits for the turns in flight. */
  drain(): Promise<void>
}>

/** How a turn is run. */
type Manner = Readonly<{
  resumed?: boolean
  before?: readonly StoredMessage[] | undefined
  noted?: Noted | undefined
}>

/** Most characters of one message. */
export const messageLimit = 20_000
/** A turn whose process died is taken over this long after its last sign of life. */
const leaseMillis = 30_000
/** How often, and how long at most, one waits for the end of a turn that runs in another process. */
const askAgainMillis = 500
const longestWaitMillis = 150_000

export function createAssistant(deps: AssistantDeps): Assistant {
  const { store, newId = randomIds } = deps
  const running = new Map<string, { log: EventLog<AgentEvent>; work: Promise<void> }>()

  function run(turn: Turn, actor: Actor, { resumed = false, before, noted }: Manner): EventLog<AgentEvent> {
    const log = eventLog<AgentEvent>()
    const beat = setInterval(() => {
      store.conversations.renewLease(turn.id, leaseMillis).catch((error) => deps.report(error, turn.id))
    }, leaseMillis / 3)
    const work = runTurn(deps, {
      turn,
      actor,
      resumed,
      ...(before ? { before } : {}),
      ...(noted ? { noted } : {}),
      emit: log.push,
    })
      .catch((error) => fail(turn, actor, log, error))
      .finally(() => {
        clearInterval(beat)
        log.close()
        running.delete(turn.id)
      })
    running.set(turn.id, { log, work })
    return log
  }

  /** A turn that broke says so, in a sentence, and is over: nothing hangs and nothing is repeated for ever. */
  async function fail(turn: Turn, actor: Actor, log: EventLog<AgentEvent>, error: unknown): Promise<void> {
    const reference = `R-${newId('audit').slice(4, 12).toUpperCase()}`
    if (!(error instanceof DomainError)) deps.report(error, reference)
    const reply = explain(error, turn.language ?? actor.language, reference)
    log.push({ type: 'text', text: reply })
    log.push({ type: 'end', status: 'failed', reply })
    await store.conversations
      .endTurn(turn.id, { status: 'failed', reply, messages: [{ role: 'assistant', content: reply }] })
      .catch((second) => deps.report(second, reference))
  }

  async function resume(): Promise<number> {
    const turns = await store.conversations.claimStaleTurns(leaseMillis)
    for (const turn of turns) {
      if (running.has(turn.id)) continue
      const actor = await store.people.byId(turn.actorId)
      if (actor?.active) run(turn, takingOver(actor, turn), { resumed: true })
    }
    return turns.length
  }

  /** The events of a turn that another process began: taken over where that one died, else retold once it has ended. */
  async function elsewhere(begun: Turn, actor: Actor): Promise<EventLog<AgentEvent>> {
    for (let turn = begun, waited = 0; ; waited += askAgainMillis) {
      const log = running.get(turn.id)?.log
      if (log) return log
      if (turn.status !== 'running') return retold(store, turn, actor)
      if (waited > longestWaitMillis) throw new DomainError('turn_running')
      if ((await resume()) > 0 && running.has(turn.id)) continue
      await new Promise((resolve) => setTimeout(resolve, askAgainMillis))
      turn = (await store.conversations.turn(actor, turn.id)) ?? turn
    }
  }

  return {
    start: async (request) => {
      const { length } = request.text.trim()
      if (length === 0) throw new DomainError('message_empty')
      if (length > messageLimit) throw new DomainError('message_too_long', { length, limit: messageLimit })
      const text = onMeantKeyboard(readable(request.text))
      const { actor } = request
      const { turn, fresh, before } = await store.conversations.beginTurn({
        actor,
        ...(request.thread === undefined ? {} : { threadId: request.thread }),
        surface: keptSurface(actor, request.surface),
        requestKey: request.requestKey ?? newId('message'),
        sentAgain: request.thread === undefined && request.requestKey !== undefined,
        text,
        language: request.language ?? (await languageOf(text, request.thread, actor)),
        leaseMillis,
        recall: historyLimit - 1,
      })
      const log =
        running.get(turn.id)?.log ??
        (fresh ? run(turn, actor, { before, noted: request.noted }) : await elsewhere(turn, actor))
      return { thread: turn.threadId, turn: turn.id, events: log.read }
    },
    join: async (actor, id) => {
      const turn = await store.conversations.turn(actor, id)
      if (turn === undefined) throw new DomainError('turn_not_found')
      const log = await elsewhere(turn, actor)
      return { thread: turn.threadId, turn: id, events: log.read }
    },
    resume,
    drain: async () => {
      await Promise.allSettled([...running.values()].map(({ work }) => work))
    },
  }

  async function languageOf(text: string, thread: ThreadId | undefined, actor: Actor): Promise<Language> {
    const alone = detectLanguage(text, 'en')
    // Words that say so themselves say it whatever went before.
    if (alone === detectLanguage(text, 'ru')) return alone
    if (thread === undefined) return detectLanguage(text, actor.language)
    const earlier = (await store.conversations.history(thread, 12)).filter(
      (message) => message.role === 'user',
    )
    const before = earlier.reduce<Language>(
      (language, { content }) => (typeof content === 'string' ? detectLanguage(content, language) : language),
      actor.language,
    )
    return detectLanguage(text, before)
  }
}
