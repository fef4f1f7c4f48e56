import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does at one request. */
export type Answer =
  /** Words in pieces of a few letters; `finish` instead of "stop"; `think` comes before them as reasoning. */
  | (Readonly<{ say: string; finish?: string; think?: string }> & Manner)
  /**
   * Tool calls whose arguments come in fragments; a text stands for arguments that are no JSON. `broken` ends the
   * stream in the middle of the last call's arguments, or after all of them.
   */
  | (Readonly<{
      call: readonly (readonly [tool: string, input: unknown])[]
      say?: string
      think?: string
      broken?: 'cut' | 'stall' | 'truncate'
      /** Breaks only after the calls are whole. */
      late?: boolean
    }> &
      Manner)
  /** The provider's own refusal field. */
  | Readonly<{ refuse: string }>
  | Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body?: string }>
  /** Some words, and then nothing for ever; before the headers where `say` is absent. */
  | Readonly<{ stall: true; say?: string }>
  /** Some words, and then the connection is gone. */
  | Readonly<{ cut: string }>
  /** Some words, and then the stream ends properly but too early. */
  | Readonly<{ truncate: string }>
  /** Bytes instead of events. */
  | Readonly<{ raw: string }>

/** How the events of an answer travel. */
type Manner = Readonly<{
  /** Bytes of one write; letters of other scripts and events are split wherever that falls. */
  bytes?: number
  /** Letters of one fragment of words or arguments. */
  piece?: number
  /** Fragments of several calls take turns. */
  interleave?: boolean
  contentType?: string
}>

export type Received = Readonly<{
  path: string
  headers: Readonly<Record<string, unknown>>
  body: string
  json: Record<string, unknown>
}>

/**
 * A server on loopback that speaks the wire of OpenAI: chat completions and responses, streamed or not. It answers
 * from a list and repeats the last one; `requests` are what it was sent.
 */
export async function openaiServer(answers: readonly Answer[] = [{ say: 'Hello.' }]) {
  let script = answers
  let next = 0
  const requests: Received[] = []
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const json = JSON.parse(body) as Record<string, unknown>
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers, body, json })
    const answer = script[Math.min(next++, script.length - 1)] ?? { say: '' }
    if ('status' in answer) {
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      response.end(answer.body ?? JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }))
      return
    }
    if ('stall' in answer && answer.say === undefined) return
    const wire = path.endsWith('/responses') ? responses : chat
    if (json.stream !== true) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(wire.whole(answer, requests.length)))
      return
    }
    const manner = answer as Manner
    response.writeHead(200, { 'content-type': manner.contentType ?? 'text/event-stream' })
    if ('raw' in answer) {
      response.end(answer.raw)
      return
    }
    const lines = [...wire.events(answer, requests.length)].map(
      (event) => `data: ${JSON.stringify(event)}\n\n`,
    )
    const whole = breakOf(answer) === undefined ? [...lines, 'data: [DONE]\n\n'] : lines
    for (const chunk of manner.bytes === undefined ? whole : inBytes(whole.join(''), manner.bytes)) {
      response.write(chunk)
      await new Promise((resolve) => setImmediate(resolve))
    }
    if (breakOf(answer) === 'stall') return
    if (breakOf(answer) === 'cut') {
      // After the written bytes have left, so that the reader sees them and then a broken connection.
      setTimeout(() => response.destroy(), 20)
      return
    }
    response.end()
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    play(list: readonly Answer[]): void {
      script = list
      next = 0
      requests.length = 0
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Whether one of these answers falls silent and stays open. */
export const isSilent = (answers: readonly Answer[]): boolean =>
  answers.some((answer) => 'stall' in answer || ('broken' in answer && answer.broken === 'stall'))

export type OpenAiServer = Awaited<ReturnType<typeof openaiServer>>

type Words = Exclude<Answer, Readonly<{ status: number }>>

const pieces = (text: string, answer: Words): string[] =>
  text.match(new RegExp(`[\\s\\S]{1,${(answer as Manner).piece ?? 9}}`, 'g')) ?? []

/** A text as writes of so many bytes each. */
function inBytes(text: string, size: number): Buffer[] {
  const all = Buffer.from(text)
  const parts: Buffer[] = []
  for (let at = 0; at < all.length; at += size) parts.push(all.subarray(at, at + size))
  return parts
}

/** How the stream of an answer breaks, if it does. */
const breakOf = (answer: Words): 'cut' | 'stall' | 'truncate' | undefined =>
  'stall' in answer
    ? 'stall'
    : 'cut' in answer
      ? 'cut'
      : 'truncate' in answer
        ? 'truncate'
        : 'broken' in answer
          ? answer.broken
          : undefined
const thoughtsIn = (answer: Words): string => ('think' in answer ? (answer.think ?? '') : '')
/** Without its second half, where the stream breaks in the middle of it. */
const arrived = (text: string, answer: Words): string =>
  'broken' in answer && answer.broken && !answer.late ? text.slice(0, Math.ceil(text.length / 2)) : text

/** One fragment of each call in turn, or all fragments of one call after the other. */
function* fragments(
  calls: readonly Readonly<{ input: string }>[],
  answer: Words,
): Generator<[number, string]> {
  const queues = calls.map(({ input }, index) => {
    const list = pieces(index === calls.length - 1 ? arrived(input, answer) : input, answer)
    return list.length === 0 ? [''] : list
  })
  if ((answer as Manner).interleave)
    while (queues.some((queue) => queue.length > 0))
      for (const [index, queue] of queues.entries()) {
        const piece = queue.shift()
        if (piece !== undefined) yield [index, piece]
      }
  else for (const [index, queue] of queues.entries()) for (const piece of queue) yield [index, piece]
}
const saidIn = (answer: Words): string =>
  'cut' in answer
    ? answer.cut
    : 'truncate' in answer
      ? answer.truncate
      : 'say' in answer
        ? (answer.say ?? '')
        : ''
const unfinished = (answer: Words): boolean => breakOf(answer) !== undefined
const callsIn = (answer: Words, request: number) =>
  ('call' in answer ? answer.call : []).map(([name, input], index) => ({
    id: `call_${request}_${index}`,
    name,
    input: typeof input === 'string' ? input : JSON.stringify(input),
  }))

const usage = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 }

const chat = {
  whole(answer: Words, request: number) {
    const calls = callsIn(answer, request)
    return {
      id: `chatcmpl-${request}`,
      object: 'chat.completion',
      created: 1,
      model: 'scripted',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: 'refuse' in answer ? null : saidIn(answer),
            ...('refuse' in answer ? { refusal: answer.refuse } : {}),
            ...(calls.length > 0
              ? {
                  tool_calls: calls.map(({ id, name, input }) => ({
                    id,
                    type: 'function',
                    function: { name, arguments: input },
                  })),
                }
              : {}),
          },
          finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
        },
      ],
      usage,
    }
  },
  *events(answer: Words, request: number) {
    const chunk = (delta: object, finish: string | null = null) => ({
      id: `chatcmpl-${request}`,
      object: 'chat.completion.chunk',
      created: 1,
      model: 'scripted',
      choices: [{ index: 0, delta, finish_reason: finish }],
    })
    yield chunk({ role: 'assistant', content: '' })
    for (const thought of pieces(thoughtsIn(answer), answer)) yield chunk({ reasoning_content: thought })
    for (const content of pieces(saidIn(answer), answer)) yield chunk({ content })
    if ('refuse' in answer) for (const refusal of pieces(answer.refuse, answer)) yield chunk({ refusal })
    const calls = callsIn(answer, request)
    const begun = new Set<number>()
    for (const [index, piece] of fragments(calls, answer)) {
      const { id, name } = calls[index] ?? { id: '', name: '' }
      if (!begun.has(index))
        yield chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] })
      begun.add(index)
      yield chunk({ tool_calls: [{ index, function: { arguments: piece } }] })
    }
    if (unfinished(answer)) return
    const finish = 'finish' in answer ? answer.finish : undefined
    yield chunk({}, finish ?? ('call' in answer ? 'tool_calls' : 'stop'))
    yield { ...chunk({}), choices: [], usage }
  },
}

const responses = {
  whole(answer: Words, request: number) {
    return {
      id: `resp_${request}`,
      object: 'response',
      created_at: 1,
      status: 'completed',
      model: 'scripted',
      error: null,
      incomplete_details: null,
      output: [...outputs(answer, request)],
      usage: responseUsage,
    }
  },
  *events(answer: Words, request: number) {
    let sequence = 0
    const event = (type: string, facts: object) => ({ type, sequence_number: sequence++, ...facts })
    const response = { id: `resp_${request}`, object: 'response', created_at: 1, model: 'scripted' }
    yield event('response.created', { response: { ...response, status: 'in_progress', output: [] } })
    const thoughts = thoughtsIn(answer)
    if (thoughts !== '') {
      const item = { type: 'reasoning', id: `rs_${request}`, summary: [] as object[] }
      const place = { output_index: 0, item_id: item.id, summary_index: 0 }
      yield event('response.output_item.added', { output_index: 0, item })
      yield event('response.reasoning_summary_part.added', {
        ...place,
        part: { type: 'summary_text', text: '' },
      })
      for (const delta of pieces(thoughts, answer))
        yield event('response.reasoning_summary_text.delta', { ...place, delta })
      const summary = [{ type: 'summary_text', text: thoughts }]
      yield event('response.reasoning_summary_part.done', { ...place, part: summary[0] })
      yield event('response.output_item.done', { output_index: 0, item: { ...item, summary } })
    }
    const first = thoughts === '' ? 0 : 1
    const items = [...outputs(answer, request)]
    const calls = items.filter((item) => item.type === 'function_call')
    for (const [index, item] of items.entries()) {
      const place = { output_index: first + index, item_id: item.id }
      const added = item.type === 'message' ? { ...item, content: [] } : { ...item, arguments: '' }
      yield event('response.output_item.added', { output_index: place.output_index, item: added })
      if (item.type !== 'message') continue
      const refused = 'refuse' in answer
      for (const delta of pieces(refused ? answer.refuse : saidIn(answer), answer))
        yield event(refused ? 'response.refusal.delta' : 'response.output_text.delta', {
          ...place,
          content_index: 0,
          delta,
        })
      if (unfinished(answer) && calls.length === 0) return
      yield event('response.output_item.done', { output_index: place.output_index, item })
    }
    const place = (index: number) => first + items.length - calls.length + index
    const inputs = calls.map((item) => ({ input: item.arguments }))
    for (const [index, delta] of fragments(inputs, answer))
      yield event('response.function_call_arguments.delta', {
        output_index: place(index),
        item_id: calls[index]?.id,
        delta,
      })
    for (const [index, item] of calls.entries()) {
      if (unfinished(answer) && !('late' in answer && answer.late) && index === calls.length - 1) return
      yield event('response.output_item.done', { output_index: place(index), item })
    }
    if (unfinished(answer)) return
    const finish = 'finish' in answer ? answer.finish : undefined
    const incomplete = finish === 'length' || finish === 'content_filter'
    yield event(incomplete ? 'response.incomplete' : 'response.completed', {
      response: {
        ...response,
        status: incomplete ? 'incomplete' : 'completed',
        incomplete_details: incomplete
          ? { reason: finish === 'length' ? 'max_output_tokens' : finish }
          : null,
        output: [],
        usage: responseUsage,
      },
    })
  },
}

const responseUsage = {
  input_tokens: 10,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 10,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 20,
}

type Output =
  | { type: 'message'; id: string; role: 'assistant'; status: 'completed'; content: object[] }
  | {
      type: 'function_call'
      id: string
      call_id: string
      name: string
      arguments: string
      status: 'completed'
    }

function* outputs(answer: Words, request: number): Generator<Output> {
  if ('refuse' in answer || saidIn(answer) !== '')
    yield {
      type: 'message',
      id: `msg_${request}`,
      role: 'assistant',
      status: 'completed',
      content: [
        'refuse' in answer
          ? { type: 'refusal', refusal: answer.refuse }
          : { type: 'output_text', text: saidIn(answer), annotations: [] },
      ],
    }
  for (const { id, name, input } of callsIn(answer, request))
    yield { type: 'function_call', id: `fc_${id}`, call_id: id, name, arguments: input, status: 'completed' }
}
