import type { Scope } from '#domain/actor.ts'
import { DomainError, explain } from '#domain/errors.ts'
import { isId, randomIds } from '#domain/ids.ts'
import { parseAs } from '#domain/issues.ts'
import { isOutside, mergeOrigins, type Origin, originsIn } from '#domain/origin.ts'
import { requireScope } from '#domain/require-scope.ts'
import type { AuditEntry, DraftRow } from '#store/port.ts'
import { isWriteTool, type Tool, type ToolContext } from '#tools/define.ts'
import { asksToUndo } from './commands.ts'
import { type AgentDeps, type Occasion, toolContext } from './context.ts'
import { undoLast } from './decisions.ts'
import { refuseStrangeAddresses } from './draft-safety.ts'
import type { AgentEvent, Choice } from './events.ts'
import { proposer } from './propose.ts'
import { shownOf } from './show-result.ts'

/** What a model reads when a call did not work; every sentence is ours. */
export type ToolFailure = Readonly<{
  error: Readonly<{ code: string; message: string; candidates?: readonly Choice[]; reference?: string }>
}>

export type GateDeps = AgentDeps &
  Readonly<{
    emit(event: AgentEvent): void
    /** Notes a call in the audit; absent where it is stored at once. */
    note?: (entry: AuditEntry) => Promise<void>
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
  const { store, tools, emit, report, newId = randomIds, note = store.audit.append } = deps
  const { actor, thread, turn, language } = occasion
  const context = await toolContext(deps, occasion, () => undoLast(deps, actor, thread))
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const read = new Map<string, Origin>()

  const remember = (origins: readonly Origin[]): void => {
    for (const origin of origins) if (isOutside(origin)) read.set(`${origin.kind}:${origin.ref}`, origin)
  }
  remember(occasion.readBefore ?? [])
  const outside = (): Origin[] => [...read.values()]
  const propose = proposer(deps, occasion, context, { outside, remember })

  async function answer(tool: Tool, raw: unknown): Promise<unknown> {
    requireScope(actor, scopeOf(tool))
    if (isWriteTool(tool)) return propose(tool, raw ?? {})
    const said = parseAs(tool.input, raw ?? {})
    if ('immediate' in tool && occasion.resumed) throw new DomainError('command_interrupted')
    // No card stands before a command: beside a text from outside only the person's own words give it.
    if ('immediate' in tool && read.size > 0 && !asksToUndo(occasion.words ?? ''))
      throw new DomainError('command_not_asked')
    const kept: ToolContext = {
      ...context,
      saveDraft: async (draft) => {
        await refuseStrangeAddresses(store, context, draft)
        const row = await context.saveDraft({ ...draft, origins: mergeOrigins(draft.origins, outside()) })
        emit({ type: 'draft', draft: row satisfies DraftRow })
        return row
      },
    }
    const output = tool.output.parse(await tool.run(said, kept))
    remember(originsIn(output))
    return output
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
      await note({
        kind: refused ? 'access_refused' : 'tool_call',
        actorId: actor.id,
        threadId: thread,
        refId: turn,
        payload: { tool: name, input: input ?? null, result: failure?.error.code ?? 'ok' },
      })
      // A question back is an answer: only what could not be done at all has failed.
      const failed = failure !== undefined && failure.error.candidates === undefined
      emit({ type: 'tool', call, tool: name, title, phase: failed ? 'failed' : 'done' })
      const shown = failure === undefined ? shownOf(call, name, output) : undefined
      if (shown) emit({ type: 'shown', shown })
      return failure ?? output
    },
  }
}

/** The right that a call needs of whoever came in with a token of few. */
const scopeOf = (tool: Tool): Scope =>
  tool.risk === 'read' ? 'read' : tool.risk === 'draft' ? 'draft' : 'write'

function toFailure(error: unknown, message: string, reference: string): ToolFailure {
  if (!(error instanceof DomainError)) return { error: { code: 'internal', message, reference } }
  const { candidates } = error.facts as { candidates?: readonly Choice[] }
  return { error: { code: error.code, message, ...(candidates ? { candidates } : {}) } }
}
