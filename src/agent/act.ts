import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import { type Id, randomIds, type ThreadId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { Surface } from '#domain/work.ts'
import type { DraftRow, Turn } from '#store/port.ts'
import type { AgentDeps } from './context.ts'
import type { Choice } from './events.ts'
import { keptSurface } from './few-rights.ts'
import { settled, toStored } from './history.ts'
import { remainsOf, resultsIn } from './retold.ts'
import { createGate, type ToolFailure } from './run-tool.ts'

/** One call of a tool that a person made by a form or a button, where nothing has to be understood. */
export type Act = Readonly<{
  actor: Actor
  /** A new one is opened where absent, and found again by the key. */
  thread?: ThreadId
  surface: Surface
  /** The same key again is the same call. */
  requestKey: string
  /** What the person did, in words of theirs; the conversation keeps it as their message. */
  words: string
  language: Language
  tool: string
  input: Readonly<Record<string, unknown>>
  /** Texts from outside that stand in the input: the card names them and nothing is saved at once. */
  outside?: readonly Origin[]
}>

export type Acted = Readonly<{
  thread: ThreadId
  turn: Id<'turn'>
  proposal?: Proposal
  draft?: DraftRow
  /** Sentences on products that may not be recommended were taken out of the draft. */
  struck?: true
  /** The call had been made before; it was not made again. */
  repeated?: true
  failure?: Readonly<{ code: string; message: string; candidates?: readonly Choice[] }>
}>

/** Longer than one call takes. */
const leaseMillis = 30_000
/** How often one looks whether a call that is under way elsewhere has ended. */
const askAgainMillis = 100

/**
 * Runs one tool through the gate as a turn of its own, without a model: the call, its result and what came of it are
 * part of the conversation like any other. A refusal is answered in our sentence; only the unexpected throws.
 */
export async function act(
  deps: AgentDeps & Readonly<{ report(error: unknown, reference: string): void }>,
  { actor, thread, surface, requestKey, words, language, tool, input, outside = [] }: Act,
): Promise<Acted> {
  const { store, newId = randomIds } = deps
  const { turn, fresh } = await store.conversations.beginTurn({
    actor,
    ...(thread === undefined ? { sentAgain: true } : { threadId: thread }),
    surface: keptSurface(actor, surface),
    requestKey,
    text: words,
    language,
    leaseMillis,
  })
  if (!fresh) return actedBefore(deps, actor, turn)
  let proposal: Proposal | undefined
  let draft: DraftRow | undefined
  const end = (status: 'done' | 'failed', reply: string, messages: ReturnType<typeof toStored>) =>
    store.conversations.endTurn(turn.id, { status, reply, messages })
  try {
    const gate = await createGate(
      {
        ...deps,
        emit: (event) => {
          if (event.type === 'proposal') proposal = event.proposal
          if (event.type === 'draft') draft = event.draft
        },
      },
      { actor, thread: turn.threadId, turn: turn.id, language, words, readBefore: outside },
    )
    const call = newId('message').replace('msg', 'call')
    const answered = await gate.run(tool, call, input)
    const failure = failureIn(answered)
    const reply = failure?.message ?? proposal?.card.title[language] ?? draft?.subject ?? ''
    const output = { ...(answered as object), ...(outside.length > 0 ? { sources: labelled(outside) } : {}) }
    await end('done', reply, toStored(settled([], [{ name: tool, call, input, output }]), reply))
    return {
      thread: turn.threadId,
      turn: turn.id,
      ...(proposal ? { proposal } : {}),
      ...(draft ? { draft } : {}),
      ...(struckIn(answered) ? { struck: true } : {}),
      ...(failure ? { failure } : {}),
    }
  } catch (error) {
    const reply = error instanceof DomainError ? error.message : ''
    await end('failed', reply, toStored([], reply))
    throw error
  }
}

/** What a call came to that was made before, or is being made now: nothing is done again. */
async function actedBefore({ store }: Pick<AgentDeps, 'store'>, actor: Actor, begun: Turn): Promise<Acted> {
  let turn = begun
  for (let waited = 0; turn.status === 'running' && waited < leaseMillis; waited += askAgainMillis) {
    await new Promise((resolve) => setTimeout(resolve, askAgainMillis))
    turn = (await store.conversations.turn(actor, turn.id)) ?? turn
  }
  if (turn.status === 'running') throw new DomainError('turn_running')
  const [cards, messages] = await Promise.all([
    store.proposals.list(actor, { turn: turn.id, limit: 1 }),
    store.conversations.messagesOf(turn.id),
  ])
  const { drafts } = await remainsOf(store, actor, messages)
  const answered = resultsIn(messages)[0]?.value
  const refused = answered === undefined ? undefined : failureIn(answered)
  const failure =
    refused ??
    (cards[0] || drafts[0] || turn.status === 'done'
      ? undefined
      : { code: 'repeated', message: turn.reply ?? '' })
  return {
    thread: turn.threadId,
    turn: turn.id,
    repeated: true,
    ...(cards[0] ? { proposal: cards[0] } : {}),
    ...(drafts[0] ? { draft: drafts[0] } : {}),
    ...(failure ? { failure } : {}),
  }
}

/** Origins in the form in which tools return them, so that later turns know what was read here. */
const labelled = (origins: readonly Origin[]) => origins.map((origin) => ({ origin }))

const struckIn = (answered: unknown): boolean => ((answered as { struck?: number }).struck ?? 0) > 0

const failureIn = (answered: unknown): ToolFailure['error'] | undefined =>
  (answered as Partial<ToolFailure> | null)?.error
