import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { preview, readFiles } from '#importer/import-files.ts'
import { createLoader } from '#store/load/loader.ts'
import { temporaryFolder } from '#test/support/database.ts'
import { importFiles, select, smallBank, wholeDatabase, writeFolder } from '#test/support/import.ts'
import { temporaryStore } from '#test/support/store.ts'

const real = new URL('../../../shared/data/berka', import.meta.url).pathname

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let opened: Awaited<ReturnType<typeof temporaryStore>>
beforeEach(async () => {
  folder = await temporaryFolder()
  opened = await temporaryStore()
})
afterEach(async () => {
  await opened.remove()
  await folder.remove()
})

/** The small bank with some files replaced. */
const bank = (changes: Readonly<Record<string, string | Uint8Array>> = {}) =>
  writeFolder(folder.path, `bank-${Object.keys(changes).join('-')}`, { ...smallBank, ...changes })

const withRow = (file: string, row: string) => ({ [file]: `${smallBank[file]}${row}\n` })

describe('a small bank', () => {
  test('becomes clients, accounts, loans, cards, orders and transactions', async () => {
    const { store } = opened
    const report = await importFiles(store, [await bank()])
    expect(report.problems).toEqual([])
    expect(report.notes).toEqual([])
    expect(
      await select(
        store,
        'SELECT external_id, name, gender, birth_date, district, region, country FROM clients ORDER BY 1',
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "birth_date": "1970-12-13",
          "country": "CZ",
          "district": "Benesov",
          "external_id": "1",
          "gender": "female",
          "name": "Client 1 (Benesov)",
          "region": "central Bohemia",
        },
        {
          "birth_date": "1945-02-04",
          "country": "CZ",
          "district": "Hl.m. Praha",
          "external_id": "2",
          "gender": "male",
          "name": "Client 2 (Hl.m. Praha)",
          "region": "Prague",
        },
        {
          "birth_date": "1940-10-09",
          "country": "CZ",
          "district": "Hl.m. Praha",
          "external_id": "3",
          "gender": "female",
          "name": "Client 3 (Hl.m. Praha)",
          "region": "Prague",
        },
      ]
    `)
    expect(
      await select(
        store,
        `SELECT u.email, u.name, u.role, u.zone, t.name AS team FROM users u
        JOIN team_members m ON m.user_id = u.id JOIN teams t ON t.id = m.team_id ORDER BY 1`,
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "email": "central-bohemia@berka.example",
          "name": "RM Central Bohemia",
          "role": "rm",
          "team": "Berka",
          "zone": "Europe/Prague",
        },
        {
          "email": "lead@berka.example",
          "name": "Lead Berka",
          "role": "lead",
          "team": "Berka",
          "zone": "Europe/Prague",
        },
        {
          "email": "prague@berka.example",
          "name": "RM Prague",
          "role": "rm",
          "team": "Berka",
          "zone": "Europe/Prague",
        },
      ]
    `)
    expect(
      await select(
        store,
        `SELECT a.number, c.external_id AS owner, a.balance_minor, a.balance_on, a.frequency, a.district,
        a.opened_on, a.currency FROM accounts a JOIN clients c ON c.id = a.client_id ORDER BY 1`,
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "balance_minor": 80070,
          "balance_on": "1996-08-29",
          "currency": "CZK",
          "district": "Benesov",
          "frequency": "monthly",
          "number": "1",
          "opened_on": "1993-01-01",
          "owner": "1",
        },
        {
          "balance_minor": null,
          "balance_on": null,
          "currency": "CZK",
          "district": "Hl.m. Praha",
          "frequency": "after_transaction",
          "number": "2",
          "opened_on": "1993-02-26",
          "owner": "2",
        },
      ]
    `)
    expect(
      await select(
        store,
        `SELECT number, amount_minor, term_months, payment_minor, started_on, matures_on, state, currency
        FROM loans ORDER BY 1`,
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "amount_minor": 9639600,
          "currency": "CZK",
          "matures_on": "1994-07-05",
          "number": "10",
          "payment_minor": 803300,
          "started_on": "1993-07-05",
          "state": "finished_unpaid",
          "term_months": 12,
        },
        {
          "amount_minor": 16596000,
          "currency": "CZK",
          "matures_on": "1999-02-28",
          "number": "11",
          "payment_minor": 461000,
          "started_on": "1996-08-31",
          "state": "in_debt",
          "term_months": 30,
        },
      ]
    `)
    expect(
      await select(
        store,
        `SELECT a.number AS account, c.external_id AS client, h.role FROM account_holders h
        JOIN accounts a ON a.id = h.account_id JOIN clients c ON c.id = h.client_id ORDER BY 1, 2`,
      ),
    ).toEqual([
      { account: '1', client: '1', role: 'owner' },
      { account: '2', client: '2', role: 'owner' },
      { account: '2', client: '3', role: 'authorised' },
    ])
    expect(
      await select(
        store,
        `SELECT f.external_id AS who, r.kind, t.external_id AS whom FROM relations r
        JOIN clients f ON f.id = r.from_id JOIN clients t ON t.id = r.to_id`,
      ),
    ).toEqual([{ who: '3', kind: 'authorised on account', whom: '2' }])
    expect(await select(store, 'SELECT kind, issued_on FROM cards')).toEqual([
      { kind: 'gold', issued_on: '1993-11-07' },
    ])
    expect(
      await select(store, 'SELECT amount_minor, purpose, to_bank FROM standing_orders ORDER BY external_id'),
    ).toEqual([
      { amount_minor: 245200, purpose: 'household', to_bank: 'YZ' },
      { amount_minor: 337270, purpose: null, to_bank: 'ST' },
    ])
    expect(
      await select(
        store,
        'SELECT external_id, seq, direction, amount_minor, balance_minor, counterparty FROM transactions ORDER BY "on", seq',
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "amount_minor": 90000,
          "balance_minor": 90000,
          "counterparty": null,
          "direction": "credit",
          "external_id": "7",
          "seq": 0,
        },
        {
          "amount_minor": 10000,
          "balance_minor": 80050,
          "counterparty": "QR 123",
          "direction": "debit",
          "external_id": "9",
          "seq": 0,
        },
        {
          "amount_minor": 20,
          "balance_minor": 80070,
          "counterparty": null,
          "direction": "credit",
          "external_id": "8",
          "seq": 1,
        },
      ]
    `)
    expect(await store.settings.get('book_day:berka.example')).toBe('1998-12-31')
  })

  test('imported again is unchanged; a row that changed is one changed row', async () => {
    const { store } = opened
    await importFiles(store, [await bank()])
    const before = await wholeDatabase(store)
    const again = await importFiles(store, [await bank()])
    expect(Object.values(again.sections).every(({ added, changed }) => added + changed === 0)).toBe(true)
    expect(await wholeDatabase(store)).toEqual(before)

    const paid = { 'loan.csv': smallBank['loan.csv']?.replace('"D"', '"C"') ?? '' }
    const changed = await importFiles(store, [await bank(paid)])
    expect(changed.sections.loans).toEqual({ added: 0, changed: 1, same: 1 })
    expect(await select(store, "SELECT state FROM loans WHERE number = '11'")).toEqual([
      { state: 'running_ok' },
    ])
  })

  test('a preview counts and shows, and writes nothing', async () => {
    const { store } = opened
    const before = await wholeDatabase(store)
    const seen = await preview(await readFiles([await bank()]), createLoader(store))
    expect(seen.sections.clients).toEqual({ added: 3, changed: 0, same: 0 })
    expect(seen.samples.clients?.[0]).toMatchObject({ number: '1', name: 'Client 1 (Benesov)' })
    expect(await wholeDatabase(store)).toEqual(before)
    expect(await select(store, 'SELECT * FROM import_batches')).toEqual([])
  })
})

describe('rows that are wrong', () => {
  test.each([
    [
      'a wrong date',
      'loan.csv',
      '12;1;931301;5000;12;416.67;"A"',
      'loan.csv line 4: the date "931301" is not a date (YYMMDD)',
    ],
    [
      'a wrong amount',
      'loan.csv',
      '12;1;930101;5 000;12;416.67;"A"',
      'loan.csv line 4: the amount "5 000" is not an amount such as 1234.50',
    ],
    [
      'a wrong state',
      'loan.csv',
      '12;1;930101;5000;12;416.67;"E"',
      'loan.csv line 4: the status "E" is not one of A, B, C, D',
    ],
    [
      'an empty cell',
      'loan.csv',
      '12;1;930101;;12;416.67;"A"',
      'loan.csv line 4: the amount "" is not there; the cell is empty',
    ],
    [
      'too few cells',
      'loan.csv',
      '12;1;930101',
      'loan.csv line 4: the row has 3 cells where the header has 7',
    ],
    [
      'an account nobody has',
      'loan.csv',
      '12;99;930101;5000;12;416.67;"A"',
      'loan.csv line 4: the account_id "99" is not in account.csv',
    ],
    [
      'a number that is there twice',
      'loan.csv',
      '10;1;930101;5000;12;416.67;"A"',
      'loan.csv line 4: the number 10 is there twice; the first row was taken',
    ],
    [
      'a birth number of no day',
      'client.csv',
      '4;"701332";2',
      'client.csv line 5: the birth_number "701332" is not a birth number (YYMMDD, women MM+50)',
    ],
    [
      'an account without owner',
      'account.csv',
      '3;1;"POPLATEK MESICNE";930101',
      'account.csv line 4: the account_id "3" is not in disp.csv with an OWNER',
    ],
    [
      'a transaction of an unknown account',
      'trans.csv',
      '1;99;960728;credit;;1.00;1.00;;;',
      'trans.csv line 5: there is no account "99" in the file or in the database',
    ],
    [
      'a quote that stays open',
      'order.csv',
      '22;1;"YZ";"8;1.00;"SIPO"',
      'order.csv line 4: the row cannot be read: a quote ends before the end of its cell',
    ],
  ])('%s', async (_, file, row, problem) => {
    const report = await importFiles(opened.store, [await bank(withRow(file, row))])
    expect(report.problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([problem])
    expect(report.sections.clients?.added).toBe(3)
    expect(await select(opened.store, 'SELECT count(*) AS n FROM loans')).toEqual([{ n: 2 }])
  })
})

describe('files that are wrong', () => {
  test.each([
    [
      'a missing column',
      { 'loan.csv': 'loan_id;account_id\n1;1\n' },
      'loan.csv: the column "date" is missing. Found: loan_id, account_id.',
    ],
    ['an empty file', { 'card.csv': '' }, 'card.csv is empty. Export it again with its header row.'],
    ['no text', { 'card.csv': new Uint8Array([1, 0, 2]) }, 'card.csv cannot be read: it is no text'],
  ])('%s', async (_, changes, sentence) => {
    await expect(importFiles(opened.store, [await bank(changes)])).rejects.toThrow(sentence)
    expect(await select(opened.store, 'SELECT count(*) AS n FROM clients')).toEqual([{ n: 0 }])
  })

  test('a missing file, a missing folder, a folder of something else', async () => {
    const path = await bank()
    await rm(join(path, 'order.csv'))
    await expect(readFiles([path])).rejects.toThrow(`There is no file or folder ${join(path, 'order.csv')}.`)
    await expect(readFiles([`${path}-not`])).rejects.toThrow(`There is no file or folder ${path}-not.`)
    const other = await writeFolder(folder.path, 'other', { 'people.csv': 'a;b\n' })
    await expect(readFiles([other])).rejects.toThrow('Name one with --preset: berka, book.')
    await expect(readFiles([other], 'salesforce')).rejects.toThrow('There is no import preset "salesforce".')
  })

  test('an unknown column is told once and ignored', async () => {
    const changes = { 'card.csv': '"card_id";"disp_id";"type";"issued";"colour"\n5;2;"gold";931107;red\n' }
    const report = await importFiles(opened.store, [await bank(changes)])
    expect(report.notes).toEqual(['card.csv: the column "colour" is not known and was ignored'])
    expect(report.sections.cards?.added).toBe(1)
  })

  test('a byte-order mark, carriage returns and commas change nothing', async () => {
    const windows = Object.fromEntries(
      Object.entries(smallBank).map(([file, text]) => [
        file,
        `\ufeff${text.replaceAll('\n', '\r\n').replaceAll(';', ',')}`,
      ]),
    )
    await importFiles(opened.store, [await bank()])
    const again = await importFiles(opened.store, [await bank(windows)])
    expect(again.problems).toEqual([])
    expect(Object.values(again.sections).every(({ added, changed }) => added + changed === 0)).toBe(true)
  })
})

describe.skipIf(!existsSync(real))('the real bank', () => {
  test('is imported whole, once, and can be undone', async () => {
    const { store } = opened
    const before = await wholeDatabase(store)
    const report = await importFiles(store, [real])
    expect(report.problems).toEqual([])
    expect(
      Object.fromEntries(Object.entries(report.sections).map(([name, { added }]) => [name, added])),
    ).toEqual({
      users: 9,
      clients: 5369,
      relations: 869,
      accounts: 4500,
      cards: 892,
      loans: 682,
      orders: 6471,
      transactions: 30200,
    })
    expect(
      await select(store, 'SELECT state, count(*) AS n FROM loans GROUP BY state ORDER BY state'),
    ).toEqual([
      { state: 'finished_ok', n: 203 },
      { state: 'finished_unpaid', n: 31 },
      { state: 'in_debt', n: 45 },
      { state: 'running_ok', n: 403 },
    ])
    expect(await select(store, "SELECT count(*) AS n FROM cards WHERE kind = 'gold'")).toEqual([{ n: 88 }])
    expect(await select(store, 'SELECT count(*) AS n FROM accounts WHERE balance_minor IS NOT NULL')).toEqual(
      [{ n: 354 }],
    )
    expect(
      await select(
        store,
        `SELECT count(*) AS n FROM accounts a WHERE balance_minor IS NOT
        (SELECT balance_minor FROM transactions t WHERE t.account_id = a.id ORDER BY t."on" DESC, t.seq DESC LIMIT 1)`,
      ),
    ).toEqual([{ n: 0 }])
    const region = await select(
      store,
      `SELECT u.email, count(*) AS n FROM loans l JOIN clients c ON c.id = l.client_id JOIN users u ON u.id = c.rm_id
        WHERE l.state = 'in_debt' GROUP BY 1 ORDER BY 1`,
    )
    expect(region.reduce((sum, { n }) => sum + Number(n), 0)).toBe(45)
    expect(region.map(({ email }) => email)).toContain('prague@berka.example')

    const again = await importFiles(store, [real])
    expect(Object.values(again.sections).every(({ added, changed }) => added + changed === 0)).toBe(true)

    const undone = await createLoader(store).undo(report.batch)
    expect(undone).toMatchObject({ restored: 0, kept: [] })
    expect(await wholeDatabase(store)).toEqual(before)
    expect(await select(store, 'SELECT count(*) AS n FROM name_keys')).toEqual([{ n: 0 }])
    expect(await store.audit.verify()).toMatchObject({ entries: 3 })
  }, 60_000)
})
