import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does at one request. */
export type Answer =
  /** Words in pieces of a few letters; `finish` instead of "stop". */
  | Readonly<{ say: string; finish?: string }>
  /** Tool calls whose arguments come in fragments; a text stands for arguments that are no JSON. */
  | Readonly<{ call: readonly (readonly [tool: string, input: unknown])[]; say?: string }>
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
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    if ('raw' in answer) {
      response.end(answer.raw)
      return
    }
    for (const event of wire.events(answer, requests.length)) {
      response.write(`data: ${JSON.stringify(event)}\n\n`)
      await new Promise((resolve) => setImmediate(resolve))
    }
    if ('stall' in answer) return
    if ('cut' in answer) {
      // After the written bytes have left, so that the reader sees them and then a broken connection.
      setTimeout(() => response.destroy(), 20)
      return
    }
    response.end('truncate' in answer ? '' : 'data: [DONE]\n\n')
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

export type OpenAiServer = Awaited<ReturnType<typeof openaiServer>>

type Words = Exclude<Answer, Readonly<{ status: number }>>

const pieces = (text: string): string[] => text.match(/[\s\S]{1,9}/g) ?? []
const saidIn = (answer: Words): string =>
  'cut' in answer
    ? answer.cut
    : 'truncate' in answer
      ? answer.truncate
      : 'say' in answer
        ? (answer.say ?? '')
        : ''
const unfinished = (answer: Words): boolean =>
  'cut' in answer || 'truncate' in answer || ('stall' in answer && answer.stall)
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
    for (const content of pieces(saidIn(answer))) yield chunk({ content })
    if ('refuse' in answer) for (const refusal of pieces(answer.refuse)) yield chunk({ refusal })
    for (const [index, { id, name, input }] of callsIn(answer, request).entries()) {
      yield chunk({
        tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }],
      })
      for (const piece of pieces(input))
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
    for (const [index, item] of [...outputs(answer, request)].entries()) {
      const place = { output_index: index, item_id: item.id }
      const added = item.type === 'message' ? { ...item, content: [] } : { ...item, arguments: '' }
      yield event('response.output_item.added', { output_index: index, item: added })
      if (item.type === 'message') {
        const refused = 'refuse' in answer
        for (const delta of pieces(refused ? answer.refuse : saidIn(answer)))
          yield event(refused ? 'response.refusal.delta' : 'response.output_text.delta', {
            ...place,
            content_index: 0,
            delta,
          })
        if (unfinished(answer)) return
      } else
        for (const delta of pieces(item.arguments))
          yield event('response.function_call_arguments.delta', { ...place, delta })
      yield event('response.output_item.done', { output_index: index, item })
    }
    const incomplete = 'finish' in answer && answer.finish === 'length'
    yield event(incomplete ? 'response.incomplete' : 'response.completed', {
      response: {
        ...response,
        status: incomplete ? 'incomplete' : 'completed',
        incomplete_details: incomplete ? { reason: 'max_output_tokens' } : null,
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
