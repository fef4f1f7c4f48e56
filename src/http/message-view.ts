import type { ReceiptMessage, StoredMessage } from '#store/port.ts'

/** A message of a thread as surfaces show it. */
export type MessageView = Readonly<{
  id: string
  role: 'user' | 'assistant' | 'receipt'
  text: string
  at: string
  turn?: string
  proposal?: string
  status?: string
}>

/** What people said and read; calls and results of tools are left out. */
export function messageViews(stored: readonly StoredMessage[]): MessageView[] {
  return stored.flatMap((message): MessageView[] => {
    const { id, role, turnId, createdAt } = message
    if (role === 'tool') return []
    const text = textOf(message.content)
    if (text === '') return []
    const view = { id, role, text, at: createdAt, ...(turnId === undefined ? {} : { turn: turnId }) }
    if (role !== 'receipt') return [view]
    const { proposal, status } = message.content as ReceiptMessage
    return [{ ...view, proposal, status }]
  })
}

/** The text of a message's content, which is a text, parts, or an object that holds either. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('')
  if (typeof content !== 'object' || content === null) return ''
  const { text, content: inner } = content as { text?: unknown; content?: unknown }
  return typeof text === 'string' ? text : inner === undefined ? '' : textOf(inner)
}
