import type { ClientId } from '#domain/ids.ts'
import type { Book } from '#store/port.ts'

const hidden = '•••'
/** Shorter words of a name stand in too many other words. */
const leastWord = 3

/**
 * A text without the names of clients and of people around them, and without figures; undefined where it cannot be
 * told that none is left.
 */
export async function masked(
  book: Book,
  clients: readonly ClientId[],
  text: string,
): Promise<string | undefined> {
  const mentions = await book.mentions(text)
  if (mentions === undefined) return undefined
  const cards = await Promise.all(clients.map((client) => book.card(client)))
  const names = cards.flatMap((card) =>
    card
      ? [
          card.name,
          ...card.names.map((name) => name.text),
          ...card.relations.map((relation) => relation.name),
          ...card.contacts.map((contact) => contact.value),
          ...[card.address, card.externalId].filter((part) => part !== undefined),
        ]
      : [],
  )
  const words = [...mentions, ...names].flatMap((name) => [name, ...name.split(/[\s,.@]+/u)])
  const left = [...new Set(words)]
    .filter((word) => word.length >= leastWord || /\p{Script=Han}{2}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .reduce((shown, word) => shown.replace(new RegExp(escaped(word), 'giu'), hidden), text)
    .replace(/\p{Nd}[\p{Nd}., {2}’'/:%-]*/gu, '•')
  return (await book.mentions(left))?.length === 0 ? left : undefined
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
