import type { ClientId } from '#domain/ids.ts'
import { withoutNames } from '#domain/service/packs.ts'
import { eq } from '#drizzle'
import type { Queries } from '../database.ts'
import { clientNames, clients } from '../schema/index.ts'

/** A text as people read it who may not know whom it is about. */
export async function unnamed(tx: Queries, client: ClientId, text: string): Promise<string> {
  const [own] = await tx.select({ name: clients.name }).from(clients).where(eq(clients.id, client))
  const names = await tx
    .select({ text: clientNames.text })
    .from(clientNames)
    .where(eq(clientNames.clientId, client))
  return withoutNames(text, [own?.name ?? '', ...names.map((each) => each.text)], '…')
}
