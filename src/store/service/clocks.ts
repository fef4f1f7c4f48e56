import type { Id } from '#domain/ids.ts'
import type { BookDeps } from '../book/reach.ts'
import type { Queries } from '../database.ts'

/** Plans the clocks of a request or hand-off anew from what its row says, inside the transaction that changed it. */
export async function planClocks(
  _tx: Queries,
  _deps: Pick<BookDeps, 'clock' | 'newId'>,
  _record: Id<'request'> | Id<'handoff'>,
): Promise<void> {}
