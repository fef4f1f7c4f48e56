import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toMillis } from '#domain/time.ts'
import { migrations } from '#store/migrations/index.ts'
import type { OpenedStore } from '#store/open.ts'
import { openStore } from '#store/open.ts'
import { temporaryFolder } from '#test/support/database.ts'

const folderOfMigrations = new URL('../../src/store/migrations', import.meta.url)

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let open: OpenedStore[]
beforeEach(async () => {
  folder = await temporaryFolder()
  open = []
})
afterEach(async () => {
  for (const store of open) await store.close()
  await folder.remove()
})

const opened = async (options: Partial<Parameters<typeof openStore>[0]> = {}) => {
  const store = await openStore({ url: `file:${folder.path}/rapport.db`, ...options })
  open.push(store)
  return store
}

describe('migrations', () => {
  test('every committed file is listed, in order', () => {
    const files = readdirSync(folderOfMigrations).filter((name) => name.endsWith('.sql'))
    expect(migrations.map(({ name }) => `${name}.sql`)).toEqual(files.sort())
  })
})

describe('openStore', () => {
  test('makes a database that answers, and finds everything again', async () => {
    const first = await opened()
    await first.ping()
    await first.settings.set('greeting', 'hello')
    await first.settings.set('greeting', 'good day')
    await first.close()
    const again = await opened()
    expect(await again.settings.get('greeting')).toBe('good day')
    expect(await again.settings.get('none')).toBeUndefined()
  })

  test('opened twice at once on an empty folder, both work', async () => {
    const [a, b] = await Promise.all([opened(), opened()])
    await a.settings.set('from', 'a')
    expect(await b.settings.get('from')).toBe('a')
  })

  test('has the reporting views', async () => {
    const { rows } = await (await opened()).db.raw.execute('select count(*) as n from v_proposals')
    expect(rows).toMatchObject([{ n: 0 }])
  })

  test('runs on the demo clock where the settings hold one', async () => {
    const store = await opened()
    const before = Date.now()
    const now = toMillis(store.clock.now())
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
    await store.settings.set('clock.start', '2020-02-03T08:30:00.000Z')
    await store.settings.set('clock.since', store.clock.now())
    await store.refreshClock()
    for (const each of [store, await opened()]) expect(each.clock.now()).toMatch(/^2020-02-03T08:30:/)

    const given = { now: () => store.clock.now() }
    const other = await opened({ clock: given })
    await other.refreshClock()
    expect(other.clock.now()).toMatch(/^2020-02-03/)
  })

  test('says what is wrong with an address', async () => {
    await expect(opened({ url: 'file::memory:' })).rejects.toMatchObject({ code: 'setting_invalid' })
  })
})
