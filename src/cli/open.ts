import { DomainError } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import { systemClock } from '#domain/time.ts'
import type { Config } from '#src/config.ts'
import type { OpenedStore } from '#store/open.ts'

const modeKey = 'mode'

/**
 * Opens the database that the settings name and keeps demo and bank apart: a bank never works on the invented
 * book, and the demo's open doors never lead into a bank's. With `seed`, an empty demo gets its book.
 * Throws demo_book_in_bank, bank_book_in_demo, what reading the rules throws and what opening a store throws.
 */
export async function openInstallation(config: Config, { seed = false } = {}): Promise<OpenedStore> {
  // Loaded when a database is opened: --help and arguments that make no sense are answered without it, at once.
  const [{ openStore }, { isSeeded }, { readRules }] = await Promise.all([
    import('#store/open.ts'),
    import('#store/seed.ts'),
    import('#src/rule-folder.ts'),
  ])
  const store = await openStore({ ...config.database, rules: await readRules(config) })
  try {
    const [seeded, mode] = await Promise.all([isSeeded(store.db), store.settings.get(modeKey)])
    if (config.mode === 'bank') {
      if (seeded) throw new DomainError('demo_book_in_bank')
      if (mode !== 'bank') await store.settings.set(modeKey, 'bank')
    } else {
      if (mode === 'bank') throw new DomainError('bank_book_in_demo')
      if (seed && !seeded) await seedInto(store)
    }
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Writes the demo book and starts its clock. */
export async function seedInto(store: OpenedStore): Promise<void> {
  const { seedDemo } = await import('#store/seed.ts')
  await seedDemo(store.db, { newId: randomIds, now: systemClock.now() })
  await store.refreshClock()
}
