import { withheldReplies } from '#agent/correct-reply.ts'
import { approve, decline, edit, undo } from '#agent/decisions.ts'
import type { AgentEvent } from '#agent/events.ts'
import type { Actor } from '#domain/actor.ts'
import { DomainError, sentence } from '#domain/errors.ts'
import type { ProposalId, ThreadId } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { durationMillis } from '#domain/time.ts'
import type { Rows } from '#store/port.ts'
import type { ChatCase, Outcome, Step } from './cases.ts'
import { type Call, missingCall, occurs, sameRows } from './judge.ts'
import type { World, WorldOptions } from './world.ts'

export type MakeWorld = (options: WorldOptions) => Promise<World>

/** Plays a case in a world of its own and says why it failed, if it did. */
export async function playChat(make: MakeWorld, chat: ChatCase): Promise<Outcome> {
  const named = { id: chat.id, lang: chat.lang, kind: chat.kind }
  if (!asksAnything(chat)) return { ...named, why: 'the case expects nothing, so it could never fail' }
  let world: World | undefined
  try {
    world = await make({ today: chat.today, setup: chat.setup, manager: managerOf(chat) })
    const why = await play(world, chat)
    return why === undefined ? named : { ...named, why }
  } catch (error) {
    return { ...named, why: error instanceof Error ? error.message : String(error) }
  } finally {
    await world?.close()
  }
}

/** The other demo RM's setup is theirs; whoever else asks looks at the first RM's. */
const managerOf = ({ actor }: ChatCase): string | undefined =>
  actor === 'colleague@demo.example' ? actor : undefined

const asksAnything = ({ expect }: ChatCase): boolean =>
  Object.values(expect).some((part) => (Array.isArray(part) ? part.length > 0 : part !== undefined))

async function play(world: World, chat: ChatCase): Promise<string | undefined> {
  const speaker = await world.actor(chat.actor)
  const said: string[] = []
  let thread: ThreadId | undefined
  for (const step of chat.turns) {
    try {
      thread = (await take(world, speaker, thread, chat, step, said)) ?? thread
    } catch (error) {
      // What a person is told is part of the conversation; anything else is a fault of ours.
      if (!(error instanceof DomainError)) throw error
      said.push(sentence(error.code, error.facts, chat.lang))
    }
  }
  return judge(world, speaker, thread, chat, said.join('\n'))
}

async function take(
  world: World,
  speaker: Actor,
  thread: ThreadId | undefined,
  chat: ChatCase,
  step: Step,
  said: string[],
): Promise<ThreadId | undefined> {
  const decider = 'as' in step && step.as !== undefined ? await world.actor(step.as) : speaker
  if ('say' in step) {
    const started = await world.assistant().start({
      actor: speaker,
      surface: chat.surface ?? 'eval',
      text: step.say,
      ...(thread ? { thread } : {}),
    })
    let told = ''
    for await (const event of started.events())
      if (event.type === 'text') told += event.text
      else said.push(...words(event))
    said.push(told)
    return started.thread
  }
  if ('advance' in step) world.advance(durationMillis(step.advance))
  else if ('restart' in step) await world.restart()
  else if ('approve' in step)
    said.push(
      ...shown(await approve(world.deps(), decider, await chosen(world, speaker, thread, step.approve))),
    )
  else if ('decline' in step)
    said.push(...shown(await decline(world.deps(), decider, await chosen(world, speaker, thread, 'last'))))
  else if ('edit' in step)
    said.push(
      ...shown(await edit(world.deps(), decider, await chosen(world, speaker, thread, 'last'), step.edit)),
    )
  else said.push(...shown(await undo(world.deps(), decider, await newestUndoable(world, speaker, thread))))
  return thread
}

/** What the person reads of an event that is no text. */
function words(event: AgentEvent): string[] {
  if (event.type === 'proposal') return shown(event.proposal)
  if (event.type === 'draft') return [event.draft.subject, event.draft.body]
  if (event.type === 'choices') return event.choices.map(({ label, facts }) => `${label} ${facts}`)
  return []
}

const shown = (proposal: Proposal): string[] => proposal.card.fields.map(({ value }) => value)

async function chosen(
  world: World,
  speaker: Actor,
  thread: ThreadId | undefined,
  which: 'last' | number,
): Promise<ProposalId> {
  if (!thread) throw new DomainError('nothing_pending')
  const made = await proposalsOf(world, speaker, thread)
  // The last card that waits; when none does, the last one at all, so that a second approval meets the refusal.
  const proposal =
    which === 'last'
      ? (made.findLast(({ status }) => status === 'pending') ?? made.at(-1))
      : made.at(which - 1)
  if (!proposal) throw new DomainError('nothing_pending')
  return proposal.id
}

async function newestUndoable(
  world: World,
  speaker: Actor,
  thread: ThreadId | undefined,
): Promise<ProposalId> {
  const proposal = thread && (await world.store().proposals.newestUndoable(speaker, thread))
  if (!proposal) throw new DomainError('nothing_to_undo')
  return proposal.id
}

/** In the order in which they were made. */
async function proposalsOf(world: World, speaker: Actor, thread: ThreadId): Promise<Proposal[]> {
  const listed = await world.store().proposals.list(speaker, { thread, limit: 200 })
  return [...listed].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
}

async function judge(
  world: World,
  speaker: Actor,
  thread: ThreadId | undefined,
  { expect }: ChatCase,
  text: string,
): Promise<string | undefined> {
  for (const { sql, equals } of expect.views ?? []) {
    const rows = await query(world, sql)
    if (!sameRows(rows, equals))
      return `${sql} answers ${JSON.stringify(rows)}, not ${JSON.stringify(equals)}; said: ${text}`
  }
  const calls = thread ? await callsOf(world, thread) : []
  const missing = await missingCall(world.store().book(speaker), calls, expect.calls ?? [])
  if (missing) return `no call ${JSON.stringify(missing)} in ${JSON.stringify(calls)}; said: ${text}`
  const forbidden = calls.find(({ tool }) => expect.not_called?.includes(tool))
  if (forbidden) return `called ${forbidden.tool}; said: ${text}`
  const made = thread ? (await proposalsOf(world, speaker, thread)).length : 0
  if (expect.proposals !== undefined && made !== expect.proposals)
    return `${made} proposals, not ${expect.proposals}; said: ${text}`
  const unsaid = expect.says?.find((pattern) => !occurs(pattern, text))
  if (unsaid !== undefined) return `did not say ${unsaid}: ${text}`
  const wrong = expect.not_says?.find((pattern) => occurs(pattern, text))
  if (wrong !== undefined) return `said ${wrong}: ${text}`
  if (!expect.withheld && withheldReplies().some((sentence) => text.includes(sentence)))
    return `a part was withheld: ${text}`
  return undefined
}

async function query(world: World, sql: string): Promise<Rows> {
  try {
    const { rows, columns } = await world.store().db.raw.execute(sql)
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
  } catch (error) {
    throw new Error(`${sql}: ${error instanceof Error ? error.message : error}`)
  }
}

async function callsOf(world: World, thread: ThreadId): Promise<Call[]> {
  const messages = await world.store().conversations.history(thread, 1000)
  return messages.flatMap(({ role, content }) =>
    role !== 'assistant' || !Array.isArray(content)
      ? []
      : content.flatMap((part: { type?: string; toolName?: string; input?: Record<string, unknown> }) =>
          part.type === 'tool-call' && part.toolName !== undefined
            ? [{ tool: part.toolName, input: part.input ?? {} }]
            : [],
        ),
  )
}
