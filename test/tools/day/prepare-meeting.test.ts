import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  await bank.store.db.raw.executeMultiple(`
    INSERT INTO requests (id, client_id, owner_id, kind, subject, urgency, status, received_at, origin_kind)
      SELECT 'req_fee', 'cli_anna', id, 'complaint', 'Fee twice', 'urgent', 'open', '2026-11-20T08:00:00.000Z', 'mail'
      FROM users WHERE email = 'rm@bank.example';
    INSERT INTO promises (id, client_id, owner_id, text, made_on, due_on, status, origin_kind)
      SELECT 'prm_sheet', 'cli_anna', id, 'Rate sheet', '2026-11-01', '2026-11-10', 'open', 'rm'
      FROM users WHERE email = 'rm@bank.example';
    INSERT INTO deals (id, client_id, owner_id, subject, stage)
      SELECT 'dea_card', 'cli_anna', id, 'Gold card', 'lost' FROM users WHERE email = 'rm@bank.example';
    INSERT INTO meetings (id, client_id, owner_id, subject, starts_at, ends_at, uid, origin_kind, created_at)
      SELECT 'mtg_one', 'cli_anna', id, 'Renewal', '2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z', 'u1', 'rm',
        '2026-11-01T00:00:00.000Z' FROM users WHERE email = 'rm@bank.example';`)
})
afterAll(() => bank.remove())

type Line = { text: string; ref: string; quoted?: { text: string; origin: { kind: string } } }
type Screen = Record<'relationship' | 'open' | 'changed' | 'reviews' | 'questions' | 'landmines', Line[]> & {
  meeting?: { id: string; at: string }
  last_contacts: { id: string }[]
  totals: { holdings: unknown[]; loans: unknown[] }
  products: unknown[]
  products_note?: string
  changed_since: string
}

describe('prepare_meeting', () => {
  test('one screen: relationship, open matters, figures, news, reviews, questions and landmines with their records', async () => {
    const screen = (await bank.call('prepare_meeting', { client: 'Anna Keller' })) as Screen
    expect(screen.meeting).toMatchObject({ id: 'mtg_one', at: '2026-11-24T09:00:00.000Z' })
    expect(screen.relationship).toHaveLength(3)
    expect(screen.last_contacts.map(({ id }) => id)).toEqual(['int_call', 'int_mail'])
    expect(screen.open.map(({ ref }) => ref)).toEqual(['prm_sheet', 'req_fee', 'tsk_sheet'])
    expect(screen.totals).toEqual({
      holdings: [{ value: 100000, currency: 'CHF' }],
      loans: [{ value: 760000, currency: 'CHF' }],
    })
    expect(screen.changed_since).toBe('2026-11-16')
    expect(screen.changed.map(({ text }) => text)).toEqual(['Came in on 18 Nov 2026'])
    expect(screen.reviews.map(({ text }) => text)).toEqual([
      'KYC is due 15 Dec 2026',
      'Risk profile: none on record',
    ])
    expect(screen.landmines.map(({ ref }) => ref)).toEqual(['req_fee', 'prm_sheet', 'dea_card', 'cli_anna'])
    expect(screen.landmines.map(({ quoted }) => quoted?.text)).toEqual([
      undefined,
      'Rate sheet',
      'Gold card',
      'Prefers mornings',
    ])
    expect(screen.questions.length).toBeGreaterThan(0)
    expect(screen.products).toEqual([])
    expect(screen.products_note).toBeDefined()
    for (const line of [...screen.open, ...screen.changed, ...screen.landmines])
      expect(line.ref).toMatch(/^[a-z]{3}_/)
  })

  test('what a client wrote keeps its origin, so that nothing of it commits unseen', async () => {
    const { outputs, outside } = await bank.turn([['prepare_meeting', { client: 'Anna Keller' }]])
    const screen = outputs[0] as Screen
    expect(screen.open.find(({ ref }) => ref === 'req_fee')?.quoted?.origin.kind).toBe('mail')
    expect(outside).toContainEqual({ kind: 'mail', ref: 'int_mail' })
  })

  test('the request of an RM is not quoted as mail, nor a promise of the client as ours', async () => {
    const one = await smallBank()
    try {
      await one.store.db.raw.executeMultiple(`
        UPDATE users SET zone = 'Europe/Zurich';
        INSERT INTO requests (id, client_id, owner_id, kind, subject, urgency, status, received_at, origin_kind)
          SELECT 'req_own', 'cli_anna', id, 'request', 'Card limit', 'normal', 'open', '2026-11-19T23:30:00.000Z', 'rm'
          FROM users WHERE email = 'rm@bank.example';
        INSERT INTO promises (id, client_id, owner_id, text, owed_by, made_on, due_on, status, origin_kind)
          SELECT 'prm_theirs', 'cli_anna', id, 'Payslips', 'client', '2026-11-01', '2026-11-30', 'open', 'rm'
          FROM users WHERE email = 'rm@bank.example'`)
      const screen = (await one.call('prepare_meeting', { client: 'Anna Keller' })) as Screen
      const line = (ref: string) => screen.open.find((each) => each.ref === ref)
      // Half past midnight in Zurich.
      expect(line('req_own')).toMatchObject({
        text: 'Open request of 20 Nov 2026',
        quoted: { origin: { kind: 'rm' } },
      })
      expect(line('prm_theirs')?.text).toBe('The client’s promise, due 30 Nov 2026')
      const card = (await one.call('get_client', { client: 'Anna Keller' })) as Record<string, unknown>
      expect(card.open_requests).toMatchObject([{ id: 'req_own', origin: { kind: 'rm', ref: 'req_own' } }])
      expect(card.open_promises).toMatchObject([{ owed_by: 'client', origin: { kind: 'rm' } }])
    } finally {
      await one.remove()
    }
  })

  test('a fact is new by the day it was learned, not by the day its file was loaded', async () => {
    const one = await smallBank()
    try {
      const fact = (id: string, kind: string, on: string | null, at: string, batch: string | null) =>
        one.store.db.raw.execute({
          sql: `INSERT INTO facts (id, client_id, kind, text, "on", source_kind, recorded_at, batch_id)
            VALUES (?, 'cli_anna', ?, ?, ?, 'rm', ?, ?)`,
          args: [id, kind, id, on, at, batch],
        })
      await one.store.db.raw.execute("UPDATE users SET zone = 'Europe/Zurich'")
      const loaded = '2026-11-22T10:00:00.000Z'
      await fact('fct_old', 'family', '2025-03-01', loaded, 'bat_1')
      await fact('fct_event', 'life_event', '2026-05-01', loaded, 'bat_1')
      await fact('fct_lately', 'family', '2026-11-18', loaded, 'bat_1')
      await fact('fct_ahead', 'life_event', '2027-01-10', loaded, 'bat_1')
      await fact('fct_day', 'plan', '2026-11-16', '2026-11-16T23:30:00.000Z', null)
      await fact('fct_night', 'plan', null, '2026-11-19T23:30:00.000Z', null)
      await fact('fct_born', 'life_event', '2026-10-01', '2026-11-21T10:00:00.000Z', null)
      const screen = (await one.call('prepare_meeting', { client: 'Anna Keller' })) as Screen
      expect(screen.changed_since).toBe('2026-11-16')
      const told = screen.changed.filter(({ ref }) => ref.startsWith('fct_'))
      expect(told.map(({ ref, text }) => `${ref} ${text}`)).toEqual([
        'fct_ahead New fact of 22 Nov 2026',
        'fct_born New fact of 21 Nov 2026',
        'fct_night New fact of 20 Nov 2026',
        'fct_lately New fact of 18 Nov 2026',
      ])
    } finally {
      await one.remove()
    }
  })

  test('it is written in the language of the turn, and a question is asked only for what is unknown', async () => {
    const zh = (await bank.call('prepare_meeting', { client: 'Anna Keller' }, { language: 'zh' })) as Screen
    expect(zh.landmines[0]?.text).toContain('投诉')
    await bank.store.db.raw.execute(
      "INSERT INTO client_profiles (client_id, risk_tolerance, risk_assessed_on) VALUES ('cli_petrov', 3, '2026-10-01')",
    )
    const known = (await bank.call('prepare_meeting', { client: 'Петров' })) as Screen
    expect(known.questions.map(({ text }) => text).join()).not.toContain('No risk profile')
    expect(known.reviews.map(({ text }) => text)).toEqual(['KYC is due 30 Jun 2026'])
  })

  test('another book is not found, nor is a meeting of another client', async () => {
    expect(await bank.call('prepare_meeting', { client: 'cli_hidden' })).toMatchObject({
      error: { code: 'client_not_found' },
    })
    expect(await bank.call('prepare_meeting', { client: 'Orion', meeting: 'mtg_one' })).toMatchObject({
      error: { code: 'record_not_found' },
    })
  })
})
