import type { ModelMessage } from 'ai'
import type { NewMessage, ReceiptMessage, StoredMessage } from '#store/port.ts'

/** The conversation as a model reads it: whole turns only, receipts as words of the assistant. */
export function toModelMessages(stored: readonly StoredMessage[]): ModelMessage[] {
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
