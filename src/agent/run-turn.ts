import type { LanguageModel, ModelMessage } from 'ai'
import type { Actor } from '#domain/actor.ts'
import { check } from '#domain/communications/check.ts'
import { sentence } from '#domain/errors.ts'
import { originsIn } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import { type LocalDate, today } from '#domain/time.ts'
import type { Turn } from '#store/port.ts'
import type { AssistantDeps } from './assistant.ts'
import { decisionIn } from './commands.ts'
import { correctReply } from './correct-reply.ts'
import { approve, decline } from './decisions.ts'
import type { AgentEvent } from './events.ts'
import { datesSaid } from './guard/dates-said.ts'
import { createEvidence, type Evidence } from './guard/evidence.ts'
import { type Proof, replyGuard } from './guard/reply-guard.ts'
import { warnedNote, wordingGuard } from './guard/wording.ts'
import { toModelMessages, toolResults, toStored, wordsSaid } from './history.ts'
import { turnNote } from './instructions.ts'
import { createMasking } from './masking.ts'
import { asProvider } from './provider.ts'
import { judgeBy, productsOf } from './reply-law.ts'
import { bindTools, runModel, turnLimits } from './run-model.ts'
import { createGate } from './run-tool.ts'
import { createSpeech, type Speech } from './speech.ts'
import { waitingFor } from './waiting-card.ts'

export type TurnJob = Readonly<{ turn: Turn; actor: Actor; resumed: boolean; emit(event: AgentEvent): void }>

/** Messages of a thread that a model gets to read. */
const historyLimit = 40

/** Answers one stored turn: decides the waiting card, or runs the model and the tools, and stores what was shown. */
export async function runTurn(deps: AssistantDeps, job: TurnJob): Promise<void> {
  const { store, models } = deps
  const { turn, actor, emit } = job
  const language = turn.language ?? actor.language
  emit({
    type: 'turn',
    turn: turn.id,
    thread: turn.threadId,
    language,
    answeredBy: models.main === undefined ? 'embedded' : 'model',
  })
  if (job.resumed) emit({ type: 'notice', code: 'resumed', text: '' })
  const reply = (await decide(deps, job)) ?? (await converse(deps, job))
  emit({ type: 'end', status: 'done', reply })

  async function converse(deps: AssistantDeps, { turn, actor, emit }: TurnJob): Promise<string> {
    const history = toModelMessages(await store.conversations.history(turn.threadId, historyLimit))
    const occasion = {
      actor,
      thread: turn.threadId,
      turn: turn.id,
      language,
      resumed: job.resumed,
      words: turn.text,
      // The built-in assistant takes no orders from texts, a language model may from any that it reads.
      readBefore: models.main === undefined ? [] : originsIn(toolResults(history)),
    }
    const made: Proposal[] = []
    const letters: string[] = []
    const gate = await createGate(
      {
        ...deps,
        emit: (event) => {
          if (event.type === 'proposal') made.push(event.proposal)
          if (event.type === 'draft') letters.push(event.draft.body)
          emit(event)
        },
      },
      occasion,
    )
    const proofs = await proofsOf(deps, job)
    const clock = (deps.clockFor ?? (() => store.clock))(actor)
    const evidence = gather(createEvidence(today(clock, actor.zone)), history, (text) =>
      datesSaid(text, language, { now: clock.now(), zone: actor.zone }),
    )
    const guard = replyGuard(
      evidence,
      () => {
        const committed = made.filter(({ status }) => status === 'committed').map(proofOf)
        // Beside a card that waits, what was saved earlier would be taken for what the card asks.
        return committed.length < made.length ? committed : [...proofs, ...committed]
      },
      language,
      () => (answering === models.embedded ? letters : []),
    )
    const products = productsOf(deps, { actor, turn, clock }, evidence)
    for (const { tool, value } of toolResults(history)) products?.addResult(tool, value, false)
    const wording = wordingGuard(check, evidence, { role: actor.role, language })
    const masking = createMasking()
    const main = models.main && asProvider(models.main, masking)
    const speech = createSpeech(judgeBy({ masking, deeds: guard, products, wording }), (text) =>
      emit({ type: 'text', text }),
    )
    const steps: ModelMessage[] = []
    const limits = { ...turnLimits, ...deps.limits }
    const tools = bindTools(deps.tools, {
      ...gate,
      run: async (name, call, input) => {
        const output = await gate.run(name, call, input)
        evidence.addResult(output)
        products?.addResult(name, output, true)
        if (name === 'undo' && isUndone(output)) proofs.push({ tool: output.tool, undone: true })
        return output
      },
    })
    const providerOptions = {
      rapport: {
        now: clock.now(),
        zone: actor.zone,
        language,
        actorName: actor.name,
        mentions: (await store.book(actor).mentions(wordsSaid(history))) ?? null,
        waiting: await waitingFor(store, turn, actor),
      },
    }
    const run = (model: LanguageModel, messages: readonly ModelMessage[]) =>
      runModel({
        model,
        tools,
        messages,
        limits,
        providerOptions,
        onText: speech.add,
        onStep: (messages) => steps.push(...messages),
      })

    let answering = main ?? models.embedded
    let end = await run(answering, main ? withNote(history, turnNote(actor, clock, language)) : history)
    await speech.end()
    if (main && (end.status === 'failed' || speech.refused())) {
      deps.report(end.status === 'failed' ? end.error : new Error('the model declined'), turn.id)
      emit({ type: 'notice', code: 'fallback', text: sentence('model_unavailable', {}, language) })
      answering = models.embedded
      speech.restart()
      end = await run(answering, [...history, ...steps])
      await speech.end()
    }
    if (end.status === 'failed') throw end.error
    if (end.status === 'limit') await say(speech, sentence('turn_limit', {}, language))
    const violations = speech.violations()
    if (violations.length > 0) {
      await store.audit.append({
        kind: 'reply_corrected',
        actorId: actor.id,
        threadId: turn.threadId,
        refId: turn.id,
        payload: { violations },
      })
      emit({ type: 'notice', code: 'corrected', text: '' })
      await correctReply(speech, {
        model: answering === main ? main : undefined,
        messages: [...history, ...steps],
        language,
        patience: limits.silenceMillis,
        providerOptions,
        report: (error) => deps.report(error, turn.id),
      })
    }
    if (wording.warned()) await say(speech, warnedNote[language])
    const shown = speech.shown().trim()
    await store.conversations.endTurn(turn.id, {
      status: 'done',
      reply: shown,
      messages: toStored(steps, shown),
    })
    return shown
  }
}

/** The bare word that approves or declines the card that waits; undefined where the message is no such word. */
async function decide(
  deps: AssistantDeps,
  { turn, actor, resumed, emit }: TurnJob,
): Promise<string | undefined> {
  const word = decisionIn(turn.text)
  if (!word) return undefined
  const { proposals } = deps.store
  // A turn that is finished after a crash may have decided its card already: it must not decide the next one.
  const before = resumed ? await proposals.list(actor, { thread: turn.threadId, limit: 100 }) : []
  const already = before.find(({ decidedAt }) => decidedAt !== undefined && decidedAt >= turn.createdAt)
  const waiting = already ?? (await proposals.newestPending(actor, turn.threadId))
  if (!waiting) return undefined
  const decided =
    already ??
    (await (word === 'approve' ? approve(deps, actor, waiting.id) : decline(deps, actor, waiting.id)))
  emit({ type: 'proposal', proposal: decided })
  const language = turn.language ?? actor.language
  const reply = `${decisionWords[word][language]}${decided.card.title[language]}${language === 'zh' ? '。' : '.'}`
  emit({ type: 'text', text: reply })
  await deps.store.conversations.endTurn(turn.id, { status: 'done', reply, messages: [] })
  return reply
}

const decisionWords = {
  approve: { en: 'Saved: ', zh: '已保存：', ru: 'Сохранено: ' },
  decline: {
    en: 'Declined, nothing was saved: ',
    zh: '已拒绝，未保存：',
    ru: 'Отклонено, ничего не сохранено: ',
  },
} as const

async function say(speech: Speech, text: string): Promise<void> {
  await speech.add(`${text}\n`)
  await speech.end()
}

function gather(
  evidence: Evidence,
  history: readonly ModelMessage[],
  datesIn: (text: string) => readonly LocalDate[],
): Evidence {
  for (const { value } of toolResults(history)) evidence.addResult(value)
  for (const { role, content } of history) {
    if (role !== 'user' || typeof content !== 'string') continue
    evidence.addWords(content)
    for (const day of datesIn(content)) evidence.addWords(day)
  }
  return evidence
}

async function proofsOf(deps: AssistantDeps, { turn, actor }: TurnJob): Promise<Proof[]> {
  const decided = await deps.store.proposals.list(actor, { thread: turn.threadId, limit: 100 })
  const told = new Set(['committed', 'undone', 'declined'])
  return decided.filter(({ status }) => told.has(status)).map(proofOf)
}

const proofOf = (proposal: Proposal): Proof => ({
  tool: proposal.tool,
  undone: proposal.status === 'undone' || proposal.status === 'declined',
  ...(proposal.clientId ? { client: proposal.clientId } : {}),
  ...(proposal.receipt ? { receipt: proposal.receipt } : {}),
})

const isUndone = (output: unknown): output is { tool: string } =>
  typeof output === 'object' && output !== null && 'tool' in output && !('error' in output)

/** The turn's day and person before the user's words; the stored conversation stays without it. */
function withNote(history: readonly ModelMessage[], note: string): ModelMessage[] {
  const last = history.at(-1)
  if (last?.role !== 'user' || typeof last.content !== 'string') return [...history]
  return [...history.slice(0, -1), { role: 'user', content: `${note}\n${last.content}` }]
}
