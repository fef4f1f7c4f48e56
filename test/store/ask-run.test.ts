import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import { createQueryRunner } from '#store/ask/runner.ts'
import { openDatabase } from '#store/database.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoStart, seedDemo } from '#store/seed.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { hasSqld, type Sqld, startSqld } from '#test/support/sqld.ts'

/** Every transaction with every other, three times over: hours of work behind a condition that looks like one. */
const burning = `select count(*) from v_transactions a, v_transactions b, v_transactions c
  where a.amount < b.amount + c.amount or a.amount > c.amount or length(a.account_number || b.account_number) < 3`

type Place = Readonly<{ url: string; encryptionKey?: string; done(): Promise<void> }>

const places: readonly (readonly [string, boolean, () => Promise<Place>])[] = [
  [
    'a file',
    true,
    async () => {
      const folder = await temporaryFolder()
      return { url: `file:${folder.path}/bank.db`, done: folder.remove }
    },
  ],
  [
    'an encrypted file',
    true,
    async () => {
      const folder = await temporaryFolder()
      return { url: `file:${folder.path}/bank.db`, encryptionKey: 'a key of this test', done: folder.remove }
    },
  ],
  [
    'a server',
    hasSqld,
    async () => {
      const server: Sqld = await startSqld()
      return { url: server.url, done: () => server.stop() }
    },
  ],
]

describe.each(places)('on %s', (_, here, open) => {
  describe.skipIf(!here)('a question', () => {
    let place: Place
    let store: OpenedStore

    beforeAll(async () => {
      place = await open()
      const { url, encryptionKey } = place
      store = await openStore({
        url,
        clock: { now: () => demoStart },
        ...(encryptionKey === undefined ? {} : { encryptionKey }),
      })
      await seedDemo(store.db, { newId: randomIds, now: demoStart })
    }, 60_000)
    afterAll(async () => {
      await store?.close()
      await place?.done()
    })

    const book = async () => {
      const actor = await store.people.byEmail('rm@demo.example')
      if (!actor) throw new Error('the demo has no RM')
      return store.book(actor)
    }

    test('is answered', async () => {
      const { rows } = await (await book()).ask('select count(*) from v_clients')
      expect(rows[0]?.[0]).toBeGreaterThan(10)
    })

    test('of one client is answered from their rows alone', async () => {
      const own = await book()
      const [client] = (await own.ask('select client_id, count(*) from v_transactions group by 1')).rows
      const id = String(client?.[0]) as ClientId
      const of = async (view: string) =>
        (await own.ask(`select count(*), count(distinct client_id) from ${view}`, id)).rows[0]
      expect(await of('v_transactions')).toEqual([client?.[1], 1])
      expect(await of('v_clients')).toEqual([1, 1])
      const shelf = await own.ask('select count(*) from v_products')
      expect((await own.ask('select count(*) from v_products', id)).rows).toEqual(shelf.rows)
    })

    test('that burns is stopped, and look-ups are answered before it is', async () => {
      const own = await book()
      let stopped = false
      const answer = own.ask(burning).then(
        () => 'answered',
        (error) => {
          stopped = true
          return error.code
        },
      )
      let meanwhile = 0
      for (let round = 0; round < 5 && !stopped; round += 1) {
        expect(await own.matchClients('Keller', 3)).not.toEqual([])
        if (!stopped) meanwhile += 1
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      expect(meanwhile).toBeGreaterThan(0)
      expect(await answer).toBe('ask_too_long')
      expect((await own.ask('select count(*) from v_loans')).rows).toHaveLength(1)
    }, 20_000)

    test('writes of others go on meanwhile', async () => {
      const own = await book()
      const answer = own.ask(burning).catch((error) => error.code)
      await store.settings.set('written', 'meanwhile')
      expect(await store.settings.get('written')).toBe('meanwhile')
      expect(await answer).toBe('ask_too_long')
    }, 20_000)
  })
})

describe('the thread', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let url: string
  beforeAll(async () => {
    folder = await temporaryFolder()
    url = `file:${folder.path}/plain.db`
    const db = await openDatabase({ url })
    await db.raw.execute('CREATE TABLE things (x)')
    db.close()
  })
  afterAll(() => folder.remove())

  const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n'

  test('cannot write, whatever it is given', async () => {
    const runner = createQueryRunner({ url })
    for (const sql of [
      'INSERT INTO things VALUES (1) RETURNING x',
      'DELETE FROM things RETURNING x',
      `ATTACH DATABASE '${folder.path}/new.db' AS other`,
    ])
      await runner.run(sql).catch((error) => expect(error.code).toBe('ask_failed'))
    expect(await runner.run('SELECT count(*) FROM things')).toBe('0')
    expect(existsSync(`${folder.path}/new.db`)).toBe(false)
    await runner.close()
  })

  test('more questions than may wait are sent away, the others answered in turn', async () => {
    const runner = createQueryRunner({ url })
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, at) =>
        runner.run(`SELECT ${at}`).catch((error) => error.code as string),
      ),
    )
    expect(answers.slice(0, 18)).toEqual(Array.from({ length: 18 }, (_, at) => String(at)))
    expect(new Set(answers.slice(18))).toEqual(new Set(['ask_busy']))
    await runner.close()
  })

  test('two that burn leave none behind, and closing stops what still burns', async () => {
    const runner = createQueryRunner({ url })
    const both = [runner.run(endless), runner.run(endless)].map((each) => each.catch((error) => error.code))
    expect(await Promise.all(both)).toEqual(['ask_too_long', 'ask_too_long'])
    const last = runner.run(endless).catch((error) => error.code)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await runner.close()
    expect(await last).toBe('ask_unavailable')
    await expect(runner.run('SELECT 1')).rejects.toMatchObject({ code: 'ask_unavailable' })
    const before = process.cpuUsage()
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Nothing of the process runs on: an unstopped query would take all of a processor.
    expect(process.cpuUsage(before).user).toBeLessThan(200_000)
  }, 20_000)
})
