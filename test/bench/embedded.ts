import { spawnSync } from 'node:child_process'
import { isStepCount, jsonSchema, ToolLoopAgent, type ToolSet, tool } from 'ai'
import { createAssistant } from '#agent/assistant.ts'
import { type Occasion, toolContext } from '#agent/context.ts'
import type { AgentEvent } from '#agent/events.ts'
import { chooseModels } from '#agent/models.ts'
import { argumentSchema } from '#agent/tool-schema.ts'
import { digestOf } from '#domain/canonical.ts'
import type { ThreadId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { type BigBank, bigBank } from '#test/support/big-bank.ts'
import { scriptedModel } from '#test/support/scripted-model.ts'
import { isWriteTool, type Tool } from '#tools/define.ts'
import type { Figure } from './figure.ts'

const bankSize = 100_000
const rounds = 120
const warmUp = 15
/** Turns of one thread, so that the history that a turn reads is neither empty nor endless. */
const threadLength = 6

type Kind = 'lookup' | 'list' | 'log'
type Call = readonly [tool: string, input: Record<string, unknown>]
type Wish = Readonly<{ kind: Kind; say: string; calls: readonly Call[]; answer: string }>

/** What is said in one round: each kind once, of another client every time. */
function wishesOf(name: string, round: number): readonly Wish[] {
  return [
    {
      kind: 'lookup',
      say: `who is ${name}?`,
      calls: [['get_client', { client: name }]],
      answer: `${name} is a client.`,
    },
    { kind: 'list', say: 'my tasks', calls: [['list_tasks', {}]], answer: 'Here they are.' },
    {
      kind: 'log',
      say: `log a call with ${name}: wants to think over offer ${round}, call back on Friday`,
      calls: [
        [
          'log_interaction',
          {
            client: name,
            channel: 'call',
            note: `wants to think over offer ${round}`,
            tasks: [{ text: 'Call back', due_on: '2026-11-27' }],
          },
        ],
      ],
      answer: 'It waits for approval.',
    },
  ]
}

/** The SDK's own loop with a model that is a script, and the tools as they are: parse, run, or prepare and store. */
async function bareTurn({ deps, store }: BigBank, occasion: Occasion, wish: Wish): Promise<void> {
  const context = await toolContext(deps, occasion, () => Promise.reject(new Error('nothing to undo')))
  const execute = async (each: Tool, said: unknown): Promise<unknown> => {
    const input = each.input.parse(said)
    if (!isWriteTool(each)) return each.output.parse(await each.run(input, context))
    const prepared = await each.prepare(input, context)
    const made = prepared.input as Record<string, unknown>
    return store.proposals.create({
      id: deps.newId('proposal'),
      threadId: occasion.thread,
      turnId: occasion.turn,
      actorId: occasion.actor.id,
      tool: each.name,
      risk: prepared.risk ?? each.risk,
      bound: prepared.bound,
      input: made,
      inputDigest: await digestOf(made),
      card: prepared.card,
      origins: [],
    })
  }
  const set: ToolSet = Object.fromEntries(
    deps.tools.map((each) => [
      each.name,
      tool({
        description: each.description,
        inputSchema: jsonSchema<unknown>(argumentSchema(each)),
        execute: (said) => execute(each, said),
      }),
    ]),
  )
  const agent = new ToolLoopAgent({
    model: scriptedModel([{ call: wish.calls }, { say: wish.answer }]),
    tools: set,
    stopWhen: isStepCount(8),
  })
  const { text } = await agent.generate({ messages: [{ role: 'user', content: wish.say }] })
  if (text !== wish.answer) throw new Error(`the bare loop said "${text}"`)
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * Whole turns without a key, from the message to the end event, in a bank of 100,000 clients, beside the SDK's bare
 * loop with the same calls; both in turn, in one process. Then what the understanding adds to a fresh process.
 */
export async function embeddedFigures(): Promise<Figure[]> {
  const bank = await bigBank(bankSize)
  try {
    const times = await turnTimes(bank)
    return [...turnFigures(times), ...startFigures()]
  } finally {
    await bank.remove()
  }
}

type Times = Readonly<Record<'ours' | 'bare', Record<Kind, number[]>>>

async function turnTimes(bank: BigBank): Promise<Times> {
  const { deps, actor, store } = bank
  const failures: unknown[] = []
  const assistant = createAssistant({
    ...deps,
    models: chooseModels({}, deps.tools, store.clock, timeZone('Europe/Zurich')),
    report: (error) => failures.push(error),
  })
  let thread: ThreadId | undefined
  const oursTurn = async ({ say, calls }: Wish): Promise<void> => {
    const started = await assistant.start({
      actor,
      surface: 'eval',
      text: say,
      ...(thread ? { thread } : {}),
    })
    thread = started.thread
    const done: string[] = []
    let last: AgentEvent | undefined
    for await (const event of started.events()) {
      if (event.type === 'tool' && event.phase === 'done') done.push(event.tool)
      last = event
    }
    const wanted = calls.map(([name]) => name).join()
    if (last?.type !== 'end' || last.status !== 'done' || done.join() !== wanted)
      throw new Error(`"${say}" called ${done.join() || 'nothing'} instead of ${wanted}: ${failures}`)
  }

  const bareThread = await store.conversations.openThread(actor, 'eval')
  const { turn } = await store.conversations.beginTurn({
    actor,
    threadId: bareThread.id,
    surface: 'eval',
    requestKey: 'bench',
    text: 'bench',
    language: 'en',
    leaseMillis: 3_600_000,
  })
  const occasion: Occasion = { actor, thread: bareThread.id, turn: turn.id, language: 'en' }

  const times: Times = {
    ours: { lookup: [], list: [], log: [] },
    bare: { lookup: [], list: [], log: [] },
  }
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const name = bank.names[(round * 7) % bank.names.length] ?? ''
    if (round % (threadLength / 3) === 0) thread = undefined
    for (const wish of wishesOf(name, round)) {
      // Which goes first changes, so that neither always finds what the other has just read.
      const pair = [
        ['ours', () => oursTurn(wish)],
        ['bare', () => bareTurn(bank, occasion, wish)],
      ] as const
      for (const [who, run] of round % 2 === 0 ? pair : pair.toReversed()) {
        const began = performance.now()
        await run()
        if (round >= warmUp) times[who][wish.kind].push(performance.now() - began)
      }
    }
  }
  return times
}

function turnFigures({ ours, bare }: Times): Figure[] {
  const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b)
  const all = (by: Record<Kind, number[]>): number[] => sorted([...by.lookup, ...by.list, ...by.log])
  const [mine, theirs] = [all(ours), all(bare)]
  const of = 'ToolLoopAgent.generate with a scripted model and the same calls'
  const ratio = (share: number): number => rounded(quantile(mine, share) / quantile(theirs, share))
  return [
    { name: 'embedded.turn_p50_ms', value: rounded(quantile(mine, 0.5)), unit: 'ms' },
    { name: 'embedded.turn_p95_ms', value: rounded(quantile(mine, 0.95)), unit: 'ms' },
    { name: 'embedded.sdk_generate_p50_ms', value: rounded(quantile(theirs, 0.5)), unit: 'ms' },
    { name: 'embedded.sdk_generate_p95_ms', value: rounded(quantile(theirs, 0.95)), unit: 'ms' },
    ...(['lookup', 'list', 'log'] as const).map((kind) => ({
      name: `embedded.${kind}_p50_vs_sdk_generate`,
      value: rounded(quantile(sorted(ours[kind]), 0.5) / quantile(sorted(bare[kind]), 0.5)),
      unit: 'x',
      of,
    })),
    { name: 'embedded.turn_p50_vs_sdk_generate', value: ratio(0.5), unit: 'x', of },
    { name: 'embedded.turn_p95_vs_sdk_generate', value: ratio(0.95), unit: 'x', of },
  ]
}

/** What a process does before it has decided its first message: with the understanding, and all else without it. */
const startScript = (withUnderstanding: boolean): string => `
  const tools = (await import('#tools/index.ts')).tools
  await import('#domain/time.ts')
  const began = performance.now()
  if (${withUnderstanding}) {
    const { embeddedModel } = await import('#embedded/model.ts')
    const { frozenClock } = await import('#domain/time.ts')
    const model = embeddedModel({ tools, clock: frozenClock('2026-11-23T08:00:00.000Z'), zone: 'Europe/Zurich', newCallId: () => 'call' })
    const prompt = [{ role: 'user', content: [{ type: 'text', text: 'who is Anna Keller?' }] }]
    const offered = tools.map(({ name }) => ({ type: 'function', name, inputSchema: { type: 'object' } }))
    const { content } = await model.doGenerate({ prompt, tools: offered })
    if (content[0]?.toolName !== 'get_client') throw new Error('not understood')
  }
  const millis = performance.now() - began
  globalThis.gc?.()
  console.log(JSON.stringify({ millis, bytes: process.memoryUsage().rss }))
`

const startRounds = 5

/** The median of several fresh processes each. */
function startFigures(): Figure[] {
  const median = (list: readonly number[]): number =>
    quantile(
      list.toSorted((a, b) => a - b),
      0.5,
    )
  const measured = [true, false].map((withUnderstanding) => {
    const runs = Array.from({ length: startRounds }, () => startOnce(withUnderstanding))
    return { millis: median(runs.map(({ millis }) => millis)), bytes: median(runs.map(({ bytes }) => bytes)) }
  })
  const [withIt, without] = measured
  if (withIt === undefined || without === undefined) throw new Error('both were measured')
  return [
    { name: 'embedded.start_ms', value: Math.round(withIt.millis - without.millis), unit: 'ms' },
    { name: 'embedded.start_mib', value: rounded((withIt.bytes - without.bytes) / 2 ** 20), unit: 'MiB' },
  ]
}

function startOnce(withUnderstanding: boolean): { millis: number; bytes: number } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      './src/text-imports.mjs',
      '--input-type=module',
      '-e',
      startScript(withUnderstanding),
    ],
    { encoding: 'utf8', timeout: 60_000 },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as { millis: number; bytes: number }
}
