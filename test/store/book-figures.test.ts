import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { bookFigures } from '#store/book-figures.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('the figures of a cover count days where the owner of the book is', async () => {
  const { db, people } = bank.store
  const rm = (await people.byEmail('rm@bank.example'))!.id
  await db.raw.executeMultiple(`
    UPDATE users SET zone = 'America/New_York';
    DELETE FROM tasks;
    INSERT INTO tasks (id, owner_id, text, due_at, status, priority, origin_kind, created_at) VALUES
      ('tsk_in', '${rm}', 'Eleven at night', '2026-12-01T04:00:00.000Z', 'open', 'normal', 'rm', ''),
      ('tsk_out', '${rm}', 'One in the morning', '2026-12-01T06:00:00.000Z', 'open', 'normal', 'rm', '');
    INSERT INTO promises (id, client_id, owner_id, text, made_on, due_on, status, origin_kind) VALUES
      ('prm_before', 'cli_anna', '${rm}', 'Before', '2026-11-21', NULL, 'open', 'rm'),
      ('prm_during', 'cli_anna', '${rm}', 'During', '2026-11-22', NULL, 'open', 'rm')`)
  const deps = { clock: { now: () => '2026-11-23T15:00:00.000Z' as Instant }, newId: countingIds() }
  expect(await bookFigures(db, deps, rm)).toMatchObject({ tasks: 1 })
  // Eight in the evening of the 22nd.
  expect(await bookFigures(db, deps, rm, '2026-11-23T01:00:00.000Z' as Instant)).toMatchObject({
    promised: 1,
  })
})
