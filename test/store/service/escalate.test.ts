import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import * as schema from '#store/schema/index.ts'
import { type EscalationStep, escalate } from '#store/service/escalate.ts'
import { clock, now } from '#test/support/book.ts'
import { type Home, scopeBank } from '#test/support/scope.ts'

let home: Home
const newId = countingIds(1000)
beforeAll(async () => {
  home = await scopeBank(async ({ db }, { client }, owner) => {
    await db.insert(schema.requests).values({
      id: `req_${owner}` as Id<'request'>,
      clientId: client as ClientId,
      ownerId: `usr_${owner}` as UserId,
      kind: 'request',
      subject: `leasing of ${owner}`,
      urgency: 'urgent',
      status: 'open',
      receivedAt: now,
      firstAnswerDueAt: now,
      originKind: 'rm',
    })
  })
})
afterAll(() => home.remove())

const up = (owner: string, step: EscalationStep) =>
  home.db.transact((tx) => escalate(tx, { clock, newId }, `req_${owner}` as Id<'request'>, step))
const levelOf = async (owner: string) =>
  (await home.db.raw.execute(`SELECT escalation, revision FROM requests WHERE id = 'req_${owner}'`)).rows[0]

test('goes to the cover first, then to the leads of the team, once each', async () => {
  expect(await up('boris', 'cover')).toEqual(['usr_chen'])
  expect(await up('boris', 'cover')).toEqual([])
  expect(await up('boris', 'lead')).toEqual(['usr_lead'])
  expect(await up('boris', 'lead')).toEqual([])
  // A card that waits for a decision on the request still holds.
  expect(await levelOf('boris')).toMatchObject({ escalation: 2, revision: 1 })
  const { rows } = await home.db.raw.execute(
    "SELECT user_id, key FROM notices WHERE kind = 'escalation' AND ref_id = 'req_boris' ORDER BY key, user_id",
  )
  expect(rows.map(({ user_id, key }) => `${user_id} ${key}`)).toEqual([
    'usr_boris req_boris:1',
    'usr_chen req_boris:1',
    'usr_boris req_boris:2',
    'usr_lead req_boris:2',
  ])
  const events = await home.db.raw.execute(
    "SELECT kind FROM case_events WHERE request_id = 'req_boris' ORDER BY rowid",
  )
  expect(events.rows.map(({ kind }) => kind)).toEqual(['escalated_cover', 'escalated_lead'])
})

test('goes to the leads at once where nobody covers the owner today', async () => {
  expect(await up('ana', 'cover')).toEqual(['usr_lead'])
  expect(await levelOf('ana')).toMatchObject({ escalation: 2 })
})

test('does not go up while it is paused or once it is settled', async () => {
  const set = (change: string) => home.db.raw.execute(`UPDATE requests SET ${change} WHERE id = 'req_chen'`)
  await set(`paused_at = '${now}'`)
  expect(await up('chen', 'lead')).toEqual([])
  await set(`paused_at = NULL, status = 'resolved', resolved_at = '${now as Instant}'`)
  expect(await up('chen', 'lead')).toEqual([])
  expect(await levelOf('chen')).toMatchObject({ escalation: 0 })
})
