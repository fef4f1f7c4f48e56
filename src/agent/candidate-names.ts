import type { ModelMessage } from 'ai'
import { isId } from '#domain/ids.ts'
import type { Book } from '#store/port.ts'
import { toolResults } from './history.ts'

/** What tells the candidates of the newest open question apart beside the facts shown: names, kind, gender, segment. */
export async function candidateNames(
  book: Pick<Book, 'card'>,
  history: readonly ModelMessage[],
): Promise<Record<string, readonly string[]>> {
  const [newest] = toolResults(history)
    .slice(-4)
    .reverse()
    .flatMap(({ value }) => candidatesIn(value))
  const told = await Promise.all(
    (newest ?? []).map(async (id): Promise<[string, readonly string[]][]> => {
      const card = isId('client', id) ? await book.card(id) : undefined
      if (!card) return []
      return [
        [
          id,
          [
            ...card.names.map(({ text }) => text),
            `kind:${card.kind}`,
            `gender:${card.gender ?? ''}`,
            `segment:${card.segment ?? ''}`,
          ],
        ],
      ]
    }),
  )
  return Object.fromEntries(told.flat())
}

function candidatesIn(value: unknown): string[][] {
  const candidates = (value as { error?: { candidates?: unknown } } | null)?.error?.candidates
  return Array.isArray(candidates)
    ? [candidates.flatMap(({ id }: { id?: unknown }) => (typeof id === 'string' ? [id] : []))]
    : []
}
