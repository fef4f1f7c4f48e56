import { type Remains, remainsOf } from '#agent/retold.ts'
import type { Actor } from '#domain/actor.ts'
import type { ReceiptMessage, Store, StoredMessage } from '#store/port.ts'
import type { MessageView } from './views.ts'

/** What people said and read, each answer with what its turn showed; calls and results of tools are left out. */
export async function messageViews(
  store: Pick<Store, 'book'>,
  actor: Actor,
  stored: readonly StoredMessage[],
): Promise<MessageView[]> {
  const ofTurn = Map.groupBy(stored, ({ turnId }) => turnId)
  // What a turn showed stands beside its last words.
  const last = new Map(
    stored.flatMap(({ role, turnId }, at) => (role === 'assistant' && turnId ? [[turnId, at] as const] : [])),
  )
  const views = await Promise.all(
    stored.map(async (message, at) => {
      const { id, role, turnId, createdAt } = message
      if (role === 'tool') return []
      const text = textOf(message.content)
      const shown =
        turnId && last.get(turnId) === at
          ? remains(await remainsOf(store, actor, ofTurn.get(turnId) ?? []))
          : {}
      if (text === '' && Object.keys(shown).length === 0) return []
      const view = {
        id,
        role,
        text,
        at: createdAt,
        ...(turnId === undefined ? {} : { turn: turnId }),
        ...shown,
      }
      if (role !== 'receipt') return [view]
      const { proposal, status } = message.content as ReceiptMessage
      return [{ ...view, proposal, status }]
    }),
  )
  return views.flat()
}

const remains = ({ shown, drafts, choices }: Remains): Partial<Remains> => ({
  ...(shown.length > 0 ? { shown } : {}),
  ...(drafts.length > 0 ? { drafts } : {}),
  ...(choices.length > 0 ? { choices } : {}),
})

/** The text of a message's content, which is a text, parts, or an object that holds either. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('')
  if (typeof content !== 'object' || content === null) return ''
  const { text, content: inner } = content as { text?: unknown; content?: unknown }
  return typeof text === 'string' ? text : inner === undefined ? '' : textOf(inner)
}
