import { eq } from '#drizzle'
import type { Database } from './database.ts'
import type { Settings } from './port.ts'
import { settings } from './schema/index.ts'

/** Small facts about the installation itself, by key. */
export function createSettings(db: Database): Settings {
  const get: Settings['get'] = async (key) => {
    const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
    return row?.value
  }
  return {
    get,
    async set(key, value) {
      await db
        .insert(settings)
        .values({ key, value })
        .onConflictDoUpdate({ target: settings.key, set: { value } })
    },
    async setOnce(key, value) {
      await db.insert(settings).values({ key, value }).onConflictDoNothing()
      return (await get(key)) ?? value
    },
  }
}
