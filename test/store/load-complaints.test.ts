import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookFile } from '#domain/book-file.ts'
import { loadBook } from '#store/load/load-book.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const book = bookFile.parse({
  requests: [
    {
      number: 'c1',
      client: 'cli_anna',
      kind: 'complaint',
      subject: 'Fee charged twice',
      text: 'Second letter, my lawyer will write next.',
      received_at: '2026-11-20T10:00:00Z',
    },
    {
      number: 'c2',
      client: 'cli_orion',
      kind: 'complaint',
      subject: 'Slow',
      severity: 'high',
      theme: 'delay',
      received_at: '2026-11-19T10:00:00Z',
    },
  ],
  lessons: [
    {
      number: 'l1',
      theme: 'fees',
      severity: 'high',
      happened: 'A fee was charged twice',
      cause: 'The run was started twice',
      prevention: 'A second start asks for a reason',
      on: '2026-02-01',
    },
  ],
})
const load = () => loadBook(bank.store.db, book, { source: 'crm', now: monday })

test('a loaded complaint is judged by its words unless the file says; what a person made of it stays', async () => {
  expect((await load()).problems).toEqual([])
  expect(
    await bank.rows('SELECT client_id, severity, severity_rules, theme FROM v_complaints ORDER BY client_id'),
  ).toEqual([
    { client_id: 'cli_anna', severity: 'critical', severity_rules: 'lawyer,repeated,harm', theme: 'fees' },
    { client_id: 'cli_orion', severity: 'high', severity_rules: 'set', theme: 'delay' },
  ])
  await bank.approve(await bank.call('update_complaint', { complaint: 'fee charged', theme: 'staff' }))
  await load()
  expect(await bank.rows("SELECT theme FROM v_complaints WHERE client_id = 'cli_anna'")).toEqual([
    { theme: 'staff' },
  ])
  expect(await bank.rows('SELECT theme, prevention FROM v_lessons')).toEqual([
    { theme: 'fees', prevention: 'A second start asks for a reason' },
  ])
})
