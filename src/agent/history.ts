import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { JSONValue, ModelMessage } from 'ai'
import type { NewMessage, ReceiptMessage, StoredMessage } from '#store/port.ts'

type Said = Pick<StoredMessage, 'seq' | 'role' | 'content'>

/** The conversation as a model reads it: whole turns only, receipts as words of the assistant. */
export function toModelMessages(stored: readonly Said[]): ModelMessage[] {
  const first = stored.findIndex((message) => message.role === 'user')
  return stored
    .slice(Math.max(first, 0))
    .map((message) =>
      message.role === 'receipt'
        ? { role: 'assistant', content: (message.content as ReceiptMessage).text }
        : ({ role: message.role, content: message.content } as ModelMessage),
    )
}

/** The messages of a turn as they are kept: calls and results as they were, and the text that was really shown. */
export function toStored(made: readonly ModelMessage[], reply: string): NewMessage[] {
  const kept = made.flatMap((message): NewMessage[] => {
    if (message.role === 'tool') return [{ role: 'tool', content: message.content }]
    if (message.role !== 'assistant' || typeof message.content === 'string') return []
    const calls = message.content.filter((part) => part.type === 'tool-call')
    return calls.length > 0 ? [{ role: 'assistant', content: calls }] : []
  })
  return reply === '' ? kept : [...kept, { role: 'assistant', content: reply }]
}

/** Every tool result of a conversation, oldest first, with the tool's name. */
export function toolResults(messages: readonly ModelMessage[]): { tool: string; value: unknown }[] {
  return messages.flatMap((message) =>
    message.role !== 'tool'
      ? []
      : message.content.flatMap((part) =>
          part.type === 'tool-result' && part.output.type === 'json'
            ? [{ tool: part.toolName, value: part.output.value }]
            : [],
        ),
  )
}

/** What the person wrote in a conversation, message after message. */
export const wordsSaid = (messages: readonly ModelMessage[]): string =>
  messages
    .flatMap((message) =>
      message.role === 'user' && typeof message.content === 'string' ? [message.content] : [],
    )
    .join('\n')

/** The start of the window moves by this many messages at a time. */
const windowStep = 16

/**
 * The newest messages of a long thread, cut at a place that stands still for a while: a window that moved with every
 * turn would change the beginning of every request, and providers cache by the beginning.
 */
export function standing(stored: readonly Said[]): readonly Said[] {
  const first = stored[0]?.seq ?? 1
  if (first === 1) return stored
  const start = Math.ceil((first - 1) / windowStep) * windowStep
  return stored.filter(({ seq }) => seq > start)
}

/** A conversation without the calls of one tool and their results. */
export function withoutTool(name: string, messages: readonly ModelMessage[]): ModelMessage[] {
  return messages.flatMap((message): ModelMessage[] => {
    if (typeof message.content === 'string' || message.role === 'user') return [message]
    const content = (message.content as { toolName?: string }[]).filter(({ toolName }) => toolName !== name)
    return content.length === 0 ? [] : [{ ...message, content } as ModelMessage]
  })
}

/** A call that reached its tool in this turn, and what that answered. */
export type RanCall = Readonly<{ name: string; call: string; input: unknown; output: unknown }>

/**
 * The messages of a run with every call beside its result: a stream that broke leaves calls that were never made,
 * which are dropped, and calls that were made in a step that never ended, which are added so that nobody makes them
 * again.
 */
export function settled(steps: readonly ModelMessage[], ran: readonly RanCall[]): ModelMessage[] {
  const answered = new Set(
    steps.flatMap(({ role, content }) =>
      role !== 'tool'
        ? []
        : content.flatMap((part) => (part.type === 'tool-result' ? [part.toolCallId] : [])),
    ),
  )
  const whole = steps.flatMap((message): ModelMessage[] => {
    if (message.role !== 'assistant' || typeof message.content === 'string') return [message]
    const content = message.content.filter(
      (part) => part.type !== 'tool-call' || answered.has(part.toolCallId),
    )
    return content.length === 0 ? [] : [{ ...message, content }]
  })
  return [...whole, ...ran.filter(({ call }) => !answered.has(call)).flatMap(asMessages)]
}

const asMessages = ({ name, call, input, output }: RanCall): ModelMessage[] => {
  const about = { toolCallId: call, toolName: name }
  const result = { type: 'json' as const, value: output as JSONValue }
  return [
    { role: 'assistant', content: [{ type: 'tool-call', ...about, input }] },
    { role: 'tool', content: [{ type: 'tool-result', ...about, output: result }] },
  ]
}

/** Messages in the form that a model is given. */
export const promptOf = (messages: readonly ModelMessage[]): LanguageModelV4Prompt =>
  messages.map(
    (message) =>
      ({
        role: message.role,
        content:
          typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content,
      }) as LanguageModelV4Prompt[number],
  )
