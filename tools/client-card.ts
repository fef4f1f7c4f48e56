import type { ClientCard, ClientSummary } from '#store/port.ts'
import type { ToolContext } from './define.ts'

/** The client meant, and everything on their card. Throws client_not_found or client_ambiguous. */
export async function cardOf(
  reference: string,
  { client, book }: Pick<ToolContext, 'client' | 'book'>,
): Promise<{ found: ClientSummary; card: ClientCard }> {
  const found = await client(reference)
  const card = await book.card(found.id)
  if (!card) throw new Error(`client ${found.id} vanished between look-up and reading`)
  return { found, card }
}
