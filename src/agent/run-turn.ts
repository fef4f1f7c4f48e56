import type { LanguageModel, ModelMessage } from 'ai'
import type { Actor } from '#domain/actor.ts'
import { check } from '#domain/communications/check.ts'
import { sentence } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import { originsIn } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import { frozenClock, type Instant, today } from '#domain/time.ts'
import type { StoredMessage, Turn } from '#store/port.ts'
import type { AssistantDeps } from './assistant.ts'
import { correctReply } from './correct-reply.ts'
import { decideByWord } from './decide-by-word.ts'
import type { AgentEvent } from './events.ts'
import { datesSaid, datesSaidBefore } from './guard/dates-said.ts'
import { createEvidence } from './guard/evidence.ts'
import { replyGuard } from './guard/reply-guard.ts'
import { rememberedCheck, warnedNote, wordingGuard } from './guard/wording.ts'
import { type RanCall, settled, toolResults, toStored, withoutTool } from './history.ts'
import { turnNote, withNote } from './instructions.ts'
import { createMasking } from './masking.ts'
import { builtIn, type Models } from './models.ts'
import { createOffer, findTools } from './offer.ts'
import { asProvider } from './provider.ts'
import { isQuick } from './quick-path.ts'
import { judgeBy, productsOf } from './reply-law.ts'
import { runBuiltIn } from './run-built-in.ts'
import { bindTools, runModel, turnLimits } from './run-model.ts'
import { createGate, type Gate } from './run-tool.ts'
import { createSpeech, type Speech } from './speech.ts'
import { alongTrail, type Trail, trailAtEnd, trailAtOnce } from './trail.ts'
import { clientOf, gather, isUndone, proofOf, proofsOf } from './turn-evidence.ts'
import { type TurnStart, turnStart } from './turn-start.ts'

/** When a message was written on a device that sends it only now, and of which client. */
export type Noted = Readonly<{ at: Instant; client?: ClientId }>

export type TurnJob = Readonly<{
  turn: Turn
  actor: Actor
  resumed: boolean
  /** What stood in the thread before the message; absent where it is still to be read. */
  before?: readonly StoredMessage[]
  noted?: Noted
  emit(event: AgentEvent): void
}>

const checkReply = rememberedCheck(check)

/** Answers one stored turn: decides the waiting card, or runs the model and the tools, and stores what was shown. */
export async function runTurn(given: AssistantDeps, job: TurnJob): Promise<void> {
  const { turn, actor, emit, noted } = job
  // "Tomorrow" is the day after it was written.
  const deps = noted ? { ...given, clockFor: () => frozenClock(noted.at) } : given
  const { store, models } = deps
  const language = turn.language ?? actor.language
  let answeredBy = ''
  const begin = (by: string): void => {
    answeredBy = by
    emit({ type: 'turn', turn: turn.id, thread: turn.threadId, language, answeredBy: by })
    if (job.resumed) emit({ type: 'notice', code: 'resumed', text: '' })
  }
  try {
    const decided = noted ? undefined : await decideByWord(deps, job, () => begin(builtIn))
    const reply = decided ?? (await converse(deps))
    emit({ type: 'end', status: 'done', reply, ...(models.main ? { answeredBy } : {}) })
  } catch (error) {
    if (answeredBy === '') begin(builtIn)
    throw error
  }

  async function converse(deps: AssistantDeps): Promise<string> {
    const start = await turnStart(deps, job, language)
    const quick = await isQuick(deps, job, start.history, start.rapport)
    const provider = quick ? undefined : models.main
    begin(provider ? models.name : builtIn)
    const trail = provider ? trailAtOnce(store, emit) : trailAtEnd(emit)
    return alongTrail(store, trail, () => answer(deps, start, provider, trail))
  }

  async function answer(
    deps: AssistantDeps,
    { history, clock, now, shelf, proposed, rapport }: TurnStart,
    provider: Models['main'],
    { emit, note, entries, stored }: Trail,
  ): Promise<string> {
    let about =
      noted?.client ??
      toolResults(history)
        .map(({ value }) => clientOf(value))
        .findLast((client) => client !== undefined)
    const occasion = {
      actor,
      about: () => about,
      toldApart: new Map(),
      thread: turn.threadId,
      turn: turn.id,
      language,
      resumed: job.resumed || noted !== undefined,
      words: turn.text,
      // The built-in assistant takes no orders from texts, a language model may from any that it reads.
      readBefore: provider === undefined ? [] : originsIn(toolResults(history)),
    }
    const made: Proposal[] = []
    const letters: string[] = []
    const gate = await createGate(
      {
        ...deps,
        note,
        emit: (event) => {
          if (event.type === 'proposal') made.push(event.proposal)
          if (event.type === 'draft') letters.push(event.draft.body)
          emit(event)
        },
      },
      occasion,
    )
    const proofs = proofsOf(proposed)
    const evidence = gather(createEvidence(today(clock, actor.zone)), history, (text, earlier) =>
      (earlier ? datesSaidBefore : datesSaid)(text, language, { now, zone: actor.zone }),
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
    // A turn without a model is over before the shelf can change.
    const names = provider ? undefined : shelf
    const products = productsOf(deps, { actor, turn, clock, ...(names ? { names } : {}) }, evidence)
    for (const { tool, value } of toolResults(history)) products?.addResult(tool, value, false)
    const wording = wordingGuard(checkReply, evidence, { role: actor.role, language })
    const masking = createMasking()
    const offer =
      provider && models.understanding && createOffer(deps.tools, history, models.understanding.rank)
    const main = provider && asProvider(provider, [masking.middleware, ...(offer ? [offer.middleware] : [])])
    const speech = createSpeech(judgeBy({ masking, deeds: guard, products, wording }), (text) =>
      emit({ type: 'text', text }),
    )
    const steps: ModelMessage[] = []
    const limits = { ...turnLimits, ...deps.limits }
    const ran: RanCall[] = []
    const ours: Gate = {
      ...gate,
      run: async (name, call, input) => {
        const output = await gate.run(name, call, input)
        ran.push({ name, call, input, output })
        about = clientOf(output) ?? about
        offer?.used(name)
        evidence.addResult(output)
        products?.addResult(name, output, true)
        if (name === 'undo' && isUndone(output)) proofs.push({ tool: output.tool, undone: true })
        return output
      },
    }
    const providerOptions = { rapport }
    const shared = {
      limits,
      providerOptions,
      onText: speech.add,
      onStep: (messages: readonly ModelMessage[]) => steps.push(...messages),
    }
    const byModel = (model: LanguageModel) => {
      const messages = withNote(history, turnNote(actor, clock, language))
      return runModel({
        ...shared,
        model,
        messages,
        tools: { ...bindTools(deps.tools, ours), ...offer?.tools },
      })
    }
    const byBuiltIn = (messages: readonly ModelMessage[]) =>
      runBuiltIn({
        ...shared,
        model: models.embedded,
        messages: withoutTool(findTools, messages),
        tools: deps.tools,
        gate: ours,
      })

    let answering = main ?? models.embedded
    let end = main ? await byModel(main) : await byBuiltIn(history)
    await speech.end()
    if (main && (end.status === 'failed' || speech.refused())) {
      deps.report(end.status === 'failed' ? end.error : new Error('the model declined'), turn.id)
      emit({ type: 'notice', code: 'fallback', text: sentence('model_unavailable', {}, language) })
      answering = models.embedded
      answeredBy = builtIn
      speech.restart()
      end = await byBuiltIn([...history, ...settled(steps, ran)])
      await speech.end()
    }
    if (end.status === 'failed') throw end.error
    if (end.status === 'limit') await say(speech, sentence('turn_limit', {}, language))
    const violations = speech.violations()
    if (violations.length > 0) {
      await note({
        kind: 'reply_corrected',
        actorId: actor.id,
        threadId: turn.threadId,
        refId: turn.id,
        payload: { violations },
      })
      emit({ type: 'notice', code: 'corrected', text: '' })
      await correctReply(speech, {
        model: answering === main ? main : undefined,
        messages: [...history, ...settled(steps, ran)],
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
      messages: toStored(settled(steps, ran), shown),
      trail: entries(),
    })
    stored()
    return shown
  }
}

async function say(speech: Speech, text: string): Promise<void> {
  await speech.add(`${text}\n`)
  await speech.end()
}
