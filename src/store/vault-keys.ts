import { eq } from '#drizzle'
import type { AuditDeps } from './audit.ts'
import type { Database } from './database.ts'
import type { VaultKey, VaultKeys } from './port.ts'
import { vaultKeys } from './schema/index.ts'

/** One key pair per person, made once: the first that is stored stays. */
export function createVaultKeys(db: Database, { clock }: Pick<AuditDeps, 'clock'>): VaultKeys {
  const get: VaultKeys['get'] = async (owner) => {
    const [row] = await db
      .select({ publicKey: vaultKeys.publicKey, sealedPrivateKey: vaultKeys.sealedPrivateKey })
      .from(vaultKeys)
      .where(eq(vaultKeys.userId, owner))
    return row as VaultKey | undefined
  }
  return {
    get,
    async keep(owner, { publicKey, sealedPrivateKey }) {
      const row = { userId: owner, publicKey: { ...publicKey }, sealedPrivateKey, createdAt: clock.now() }
      await db.insert(vaultKeys).values(row).onConflictDoNothing()
      return (await get(owner))!
    },
  }
}
