import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { MockLanguageModelV4, simulateReadableStream } from 'ai/test'

/** What a scripted model does at one call: says, calls tools, breaks, or never ends. */
export type Reply =
  | Readonly<{ say: string }>
  | Readonly<{ call: readonly (readonly [tool: string, input: unknown])[]; say?: string }>
  | Readonly<{ fail: string }>
  | Readonly<{ stall: true }>

const usage = {
  inputTokens: { total: 10, noCache: 10, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 10, text: 10, reasoning: 0 },
}

/** A model that answers from a list, in words of a few letters at a time; after the list it repeats the last one. */
export function scriptedModel(replies: readonly Reply[]): MockLanguageModelV4 {
  let next = 0
  let calls = 0
  const take = (): Reply => replies[Math.min(next++, replies.length - 1)] ?? { say: '' }

  function content(reply: Reply): LanguageModelV4Content[] {
    const words = 'say' in reply && reply.say ? [{ type: 'text' as const, text: reply.say }] : []
    const tools = 'call' in reply ? reply.call : []
    return [
      ...words,
      ...tools.map(([toolName, input]) => ({
        type: 'tool-call' as const,
        toolCallId: `call-${++calls}`,
        toolName,
        input: typeof input === 'string' ? input : JSON.stringify(input),
      })),
    ]
  }
  const finish = (reply: Reply) =>
    'call' in reply
      ? ({ unified: 'tool-calls', raw: 'tool_calls' } as const)
      : ({ unified: 'stop', raw: 'stop' } as const)

  return new MockLanguageModelV4({
    doGenerate: async () => {
      const reply = take()
      if ('fail' in reply) throw new Error(reply.fail)
      return { content: content(reply), finishReason: finish(reply), usage, warnings: [] }
    },
    doStream: async ({ abortSignal }: LanguageModelV4CallOptions) => {
      const reply = take()
      if ('fail' in reply) throw new Error(reply.fail)
      if ('stall' in reply)
        return {
          stream: new ReadableStream<LanguageModelV4StreamPart>({
            start: (controller) => {
              controller.enqueue({ type: 'stream-start', warnings: [] })
              abortSignal?.addEventListener('abort', () => controller.error(abortSignal.reason))
            },
          }),
        }
      const parts: LanguageModelV4StreamPart[] = [{ type: 'stream-start', warnings: [] }]
      for (const [index, part] of content(reply).entries()) {
        if (part.type === 'tool-call') parts.push(part)
        if (part.type !== 'text') continue
        parts.push({ type: 'text-start', id: `t${index}` })
        for (const delta of part.text.match(/[\s\S]{1,7}/g) ?? [])
          parts.push({ type: 'text-delta', id: `t${index}`, delta })
        parts.push({ type: 'text-end', id: `t${index}` })
      }
      parts.push({ type: 'finish', usage, finishReason: finish(reply) })
      return {
        stream: simulateReadableStream({ chunks: parts, initialDelayInMs: null, chunkDelayInMs: null }),
      }
    },
  })
}
