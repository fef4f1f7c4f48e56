import { digestOf } from '#domain/canonical.ts'
import { DomainError, explain } from '#domain/errors.ts'
import { isId, randomIds } from '#domain/ids.ts'
import { parseAs } from '#domain/issues.ts'
import { isOutside, type Origin, originsIn } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { DraftRow } from '#store/port.ts'
import { isWriteTool, type Tool, type ToolContext, type WriteTool } from '#tools/define.ts'
import { asksToUndo } from './commands.ts'
import { type AgentDeps, type Occasion, toolContext } from './context.ts'
import { approve, undoLast } from './decisions.ts'
import { refuseStrangeAddresses } from './draft-safety.ts'
import type { AgentEvent, Choice } from './events.ts'

/** What a model reads when a call did not work; every sentence is ours. */
export type ToolFailure = Readonly<{
  error: Readonly<{ code: string; message: string; candidates?: readonly Choice[]; reference?: string }>
}>

export type GateDeps = AgentDeps &
  Readonly<{
    emit(event: AgentEvent): void
    /** Takes an unexpected error together with the reference that the user reads. */
    report(error: unknown, reference: string): void
  }>

/** The one way by which a call of a model reaches a tool. */
export type Gate = Readonly<{
  run(name: string, call: string, input: unknown): Promise<unknown>
  /** Texts from outside that this turn has read. */
  outside(): readonly Origin[]
}>

/** Parses in, runs, parses out, writes the audit entry and translates errors; it never throws. */
export async function createGate(deps: GateDeps, occasion: Occasion): Promise<Gate> {
  const { store, tools, emit, report, newId = randomIds } = deps
  const { actor, thread, turn, language } = occasion
  const context = await toolContext(deps, occasion, () => undoLast(deps, actor, thread))
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const read = new Map<string, Origin>()

  const remember = (origins: readonly Origin[]): void => {
    for (const origin of origins) if (isOutside(origin)) read.set(`${origin.kind}:${origin.ref}`, origin)
  }
  remember(occasion.readBefore ?? [])
  const outside = (): Origin[] => [...read.values()]

  async function answer(tool: Tool, raw: unknown): Promise<unknown> {
    const said = parseAs(tool.input, raw ?? {})
    if (isWriteTool(tool)) return propose(tool, said)
    if ('immediate' in tool && occasion.resumed) throw new DomainError('command_interrupted')
    // No card stands before a command: beside a text from outside only the person's own words give it.
    if ('immediate' in tool && read.size > 0 && !asksToUndo(occasion.words ?? ''))
      throw new DomainError('command_not_asked')
    const kept: ToolContext = {
      ...context,
      saveDraft: async (draft) => {
        await refuseStrangeAddresses(store, context, draft)
        const row = await context.saveDraft({ ...draft, origins: merge(draft.origins, outside()) })
        emit({ type: 'draft', draft: row satisfies DraftRow })
        return row
      },
    }
    const output = tool.output.parse(await tool.run(said, kept))
    remember(originsIn(output))
    return output
  }

  async function propose(tool: WriteTool, input: Record<string, unknown>): Promise<unknown> {
    const prepared = await tool.prepare(input, context)
    const stored = prepared.input as Record<string, unknown>
    const client = prepared.client
    let proposal = await store.proposals.create({
      id: newId('proposal'),
      threadId: thread,
      turnId: turn,
      actorId: actor.id,
      tool: tool.name,
      risk: prepared.risk ?? tool.risk,
      ...(client ? { clientId: client.id } : {}),
      bound: prepared.bound,
      input: stored,
      inputDigest: await digestOf(stored),
      card: prepared.card,
      origins: merge(prepared.origins ?? [], outside()),
    })
    // A turn that read a text from outside always waits for a person who sees the origin on the card.
    const atOnce = actor.autoCommit && tool.risk === 'low_write' && read.size === 0 && !occasion.resumed
    if (atOnce && proposal.status === 'pending') proposal = await approve(deps, actor, proposal.id)
    emit({ type: 'proposal', proposal })
    return proposalOutput(proposal, client)
  }

  return {
    outside,
    run: async (name, call, input) => {
      const tool = byName.get(name)
      const title = tool?.title ?? { en: name, zh: name, ru: name }
      emit({ type: 'tool', call, tool: name, title, phase: 'start' })
      const attempt = async (): Promise<unknown> => {
        if (!tool) throw new DomainError('tool_unknown', { tool: name })
        return answer(tool, input)
      }
      let output: unknown
      let failure: ToolFailure | undefined
      try {
        output = await attempt()
      } catch (error) {
        const reference = `R-${newId('audit').slice(4, 12).toUpperCase()}`
        if (!(error instanceof DomainError)) report(error, reference)
        failure = toFailure(error, explain(error, language, reference), reference)
        if (failure.error.candidates) emit({ type: 'choices', choices: failure.error.candidates })
      }
      const refused =
        failure?.error.code === 'client_not_found' && isId('client', (input as { client?: unknown })?.client)
      await store.audit.append({
        kind: refused ? 'access_refused' : 'tool_call',
        actorId: actor.id,
        threadId: thread,
        refId: turn,
        payload: { tool: name, input: input ?? null, result: failure?.error.code ?? 'ok' },
      })
      // A question back is an answer: only what could not be done at all has failed.
      const failed = failure !== undefined && failure.error.candidates === undefined
      emit({ type: 'tool', call, tool: name, title, phase: failed ? 'failed' : 'done' })
      return failure ?? output
    },
  }
}

function toFailure(error: unknown, message: string, reference: string): ToolFailure {
  if (!(error instanceof DomainError)) return { error: { code: 'internal', message, reference } }
  const { candidates } = error.facts as { candidates?: readonly Choice[] }
  return { error: { code: error.code, message, ...(candidates ? { candidates } : {}) } }
}

/** What a write tool answers: the card that waits, or the receipt where it was saved at once. */
export const proposalOutput = (proposal: Proposal, client: { id: string; name: string } | undefined) => ({
  proposal: proposal.id,
  status: proposal.status === 'committed' ? ('saved' as const) : ('awaiting approval' as const),
  tool: proposal.tool,
  ...(client ? { client: { id: client.id, name: client.name } } : {}),
  fields: proposal.card.fields.map(({ label, value, before }) => ({
    label,
    value,
    ...(before === undefined ? {} : { before }),
  })),
  expires_at: proposal.expiresAt,
  ...(proposal.undoUntil ? { undo_until: proposal.undoUntil } : {}),
})

function merge(own: readonly Origin[], read: readonly Origin[]): Origin[] {
  const all = new Map([...own, ...read].map((origin) => [`${origin.kind}:${origin.ref}`, origin]))
  return [...all.values()]
}
