import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BookFileInput } from '#domain/book-file.ts'
import { type ClientId, randomIds } from '#domain/ids.ts'
import type { LocalDate } from '#domain/time.ts'
import { createLoader } from '#store/load/loader.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { load, select, wholeDatabase } from '#test/support/import.ts'
import { addPerson, temporaryStore } from '#test/support/store.ts'

let opened: Awaited<ReturnType<typeof temporaryStore>>
beforeEach(async () => {
  opened = await temporaryStore()
})
afterEach(() => opened.remove())

const rm = 'rm@bank.example'
const users: BookFileInput['users'] = [{ email: rm, name: 'Rita Moser', role: 'rm' }]
const anna = { id: 'cli_anna', number: '100', name: 'Anna Keller', rm, base_currency: 'CHF' } as const
const news = (report: Awaited<ReturnType<typeof load>>) =>
  Object.values(report.sections).reduce((sum, { added, changed }) => sum + added + changed, 0)
const undo = (batch: string) => createLoader(opened.store).undo(batch)

describe('a book', () => {
  test('resolves clients by id, number and display name, accounts by number, people by e-mail', async () => {
    const { store } = opened
    const report = await load(store, {
      users,
      clients: [
        anna,
        { name: 'Борис Семёнов', number: '101', rm, phone: '8 (912) 345-67-89', country: 'RU' },
      ],
      accounts: [
        { client: '100', number: 'CH-1', currency: 'CHF', balance: 1200.5, authorised: ['борис семенов'] },
      ],
      loans: [
        {
          client: 'cli_anna',
          number: 'L-1',
          account: 'CH-1',
          amount: { value: 50_000, currency: 'CHF' },
          payment: 400.25,
          instalments: [{ due_on: '2026-01-31', amount: 400.25 }],
          covenants: [{ kind: 'dscr', operator: '>=', threshold: 1.2 }],
          collateral: [{ kind: 'flat', value: { value: 90_000, currency: 'EUR' } }],
        },
      ],
      transactions: [{ account: 'CH-1', on: '2026-01-05', direction: 'debit', amount: 10 }],
      relations: [
        { client: 'Anna Keller', kind: 'spouse', to: '101' },
        { client: '101', kind: 'accountant', to: 'Peter Frei' },
      ],
      interactions: [
        { client: 'anna  KELLER', on: '2026-02-01', channel: 'call', text: 'Wants a mortgage', author: rm },
      ],
      tasks: [{ client: '101', text: 'Call Boris', due_on: '2026-03-01' }],
    })
    expect(report.problems).toEqual([])
    expect(await select(store, 'SELECT client_id, balance_minor, currency FROM accounts')).toEqual([
      { client_id: 'cli_anna', balance_minor: 120050, currency: 'CHF' },
    ])
    expect(await select(store, 'SELECT client_id, amount_minor, payment_minor FROM loans')).toEqual([
      { client_id: 'cli_anna', amount_minor: 5_000_000, payment_minor: 40025 },
    ])
    expect(await select(store, 'SELECT amount_minor, currency FROM instalments')).toEqual([
      { amount_minor: 40025, currency: 'CHF' },
    ])
    expect(await select(store, 'SELECT threshold FROM covenants')).toEqual([{ threshold: '1.2' }])
    expect(await select(store, 'SELECT value_minor, currency FROM collateral')).toEqual([
      { value_minor: 9_000_000, currency: 'EUR' },
    ])
    expect(await select(store, 'SELECT client_id, amount_minor FROM transactions')).toEqual([
      { client_id: 'cli_anna', amount_minor: 1000 },
    ])
    expect(
      await select(
        store,
        'SELECT r.kind, c.name AS whom, r.to_name FROM relations r LEFT JOIN clients c ON c.id = r.to_id ORDER BY 1',
      ),
    ).toEqual([
      { kind: 'accountant', whom: null, to_name: 'Peter Frei' },
      { kind: 'spouse', whom: 'Борис Семёнов', to_name: null },
    ])
    expect(await select(store, "SELECT norm, lat FROM client_names WHERE text LIKE 'Борис%'")).toEqual([
      { norm: 'борис семенов', lat: 'boris semenov' },
    ])
    expect(await select(store, 'SELECT kind, value, norm FROM contacts')).toEqual([
      { kind: 'phone', value: '8 (912) 345-67-89', norm: '79123456789' },
    ])
    expect(
      await select(
        store,
        'SELECT i.client_id, u.email, i.origin_kind FROM interactions i JOIN users u ON u.id = i.author_id',
      ),
    ).toEqual([{ client_id: 'cli_anna', email: rm, origin_kind: 'import' }])
    expect(await select(store, "SELECT last_contact_on FROM clients WHERE id = 'cli_anna'")).toEqual([
      { last_contact_on: '2026-02-01' },
    ])
    expect(
      await select(
        store,
        'SELECT u.email, t.priority, t.status FROM tasks t JOIN users u ON u.id = t.owner_id',
      ),
    ).toEqual([{ email: rm, priority: 'normal', status: 'open' }])
  })

  test('keeps profile, screening and KYC apart, and says nothing where the book says nothing', async () => {
    const { store } = opened
    await load(store, {
      users,
      clients: [
        {
          ...anna,
          pep: false,
          risk_tolerance: 3,
          objectives: ['growth'],
          net_worth: -1500.5,
          kyc_status: 'valid',
          kyc_valid_until: '2027-01-31',
          sanctions_status: 'clear',
        },
        { id: 'cli_plain', name: 'Plain', rm },
      ],
    })
    expect(
      await select(
        store,
        'SELECT client_id, pep, us_person, risk_tolerance, objectives, net_worth_minor FROM client_profiles',
      ),
    ).toEqual([
      {
        client_id: 'cli_anna',
        pep: 0,
        us_person: null,
        risk_tolerance: 3,
        objectives: '["growth"]',
        net_worth_minor: -150050,
      },
    ])
    expect(await select(store, 'SELECT * FROM client_screening')).toMatchObject([
      { client_id: 'cli_anna', sanctions_status: 'clear', aml_restriction: null },
    ])
    expect(await select(store, 'SELECT client_id, status, valid_until FROM kyc')).toEqual([
      { client_id: 'cli_anna', status: 'valid', valid_until: '2027-01-31' },
    ])
  })

  test('keeps unlisted product fields as terms and lets holdings inherit', async () => {
    const { store } = opened
    await load(store, {
      users,
      clients: [anna],
      products: [
        {
          id: 'p1',
          name: 'Bond 2030',
          family: 'investment',
          class: 'corporate_bond',
          currency: 'EUR',
          minimum: 1000,
          risk_rating: 3,
        },
      ],
      holdings: [{ client: 'cli_anna', product: 'p1', value: 2500 }],
      prices: [{ product: 'p1', on: '2026-01-02', price: 99.5, currency: 'EUR' }],
    })
    expect(await select(store, 'SELECT terms, minimum_minor FROM products')).toEqual([
      { terms: '{"risk_rating":3}', minimum_minor: 100000 },
    ])
    expect(await select(store, 'SELECT name, class, value_minor, currency FROM holdings')).toEqual([
      { name: 'Bond 2030', class: 'corporate_bond', value_minor: 250000, currency: 'EUR' },
    ])
  })

  test('leaves rows out that name nobody or too many, and loads the others', async () => {
    const { store } = opened
    const { problems } = await load(store, {
      users,
      clients: [
        anna,
        { name: 'Li Wei', number: '1', rm },
        { name: 'Li Wei', number: '2', rm },
        { name: 'Nobody', rm: 'ghost@bank.example' },
        { name: 'Orphan' },
      ],
      interactions: [
        { client: 'Li Wei', on: '2026-01-01', channel: 'call', text: 'a' },
        { client: 'Unknown', on: '2026-01-01', channel: 'call', text: 'b' },
        { client: '2', on: '2026-01-01', channel: 'call', text: 'c' },
      ],
      holdings: [
        { client: '1', product: 'ghost', value: 1 },
        { client: '1', value: 1 },
      ],
      accounts: [{ client: 'cli_anna', currency: 'CHF', balance: { value: 1, currency: 'EUR' } }],
    })
    expect(
      problems.map(({ section, index, message }) => `${section} ${index}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "clients 3: there is no user "ghost@bank.example" in the file or in the database",
        "clients 4: no relationship manager is named; give "rm", or say whose clients these are with --as E-MAIL",
        "accounts 0: Amounts in EUR and CHF cannot be added or compared without a rate.",
        "holdings 0: there is no product "ghost" in the file or in the database",
        "holdings 1: the amount of "value" has no currency; write {"value": 100, "currency": "EUR"}, or give the client a base_currency",
        "interactions 0: several rows fit the client "Li Wei"; give its id or number",
        "interactions 1: there is no client "Unknown" in the file or in the database",
      ]
    `)
    expect(await select(store, 'SELECT text FROM interactions')).toEqual([{ text: 'c' }])
  })

  test('brings meetings with those who take part, and times at which people are taken', async () => {
    const { store } = opened
    await load(store, {
      users: [...users, { email: 'otto@bank.example', name: 'Otto Berg', role: 'rm' }],
      clients: [anna],
      meetings: [
        {
          client: '100',
          subject: 'Review',
          starts_at: '2026-11-26T09:00:00Z',
          with: [{ name: 'Otto Berg', email: 'otto@bank.example' }],
        },
      ],
      busy: [
        { user: rm, starts_at: '2026-11-24T15:00:00Z', ends_at: '2026-11-24T16:00:00Z', title: 'Dentist' },
      ],
    })
    expect(
      await select(store, 'SELECT client_id, owner_email, starts_at, ends_at, status FROM v_meetings'),
    ).toEqual([
      {
        client_id: 'cli_anna',
        owner_email: rm,
        starts_at: '2026-11-26T09:00:00.000Z',
        ends_at: '2026-11-26T10:00:00.000Z',
        status: 'planned',
      },
    ])
    expect(
      await select(
        store,
        'SELECT u.email, b.title, b.calendar FROM busy_times AS b JOIN users AS u ON u.id = b.user_id ORDER BY b.title',
      ),
    ).toEqual([
      { email: rm, title: 'Dentist', calendar: 'book' },
      { email: 'otto@bank.example', title: 'Review', calendar: 'rapport' },
    ])
  })

  test('belongs to the person who loads it where it names no manager', async () => {
    const { store } = opened
    await addPerson(store, 'Rita', 'rm')
    const report = await load(store, { clients: [{ name: 'Mine' }] }, { actorEmail: 'rita@bank.example' })
    expect(report.problems).toEqual([])
    expect(await select(store, 'SELECT u.email FROM clients c JOIN users u ON u.id = c.rm_id')).toEqual([
      { email: 'rita@bank.example' },
    ])
  })
})

const full: BookFileInput = {
  users: [{ email: rm, name: 'Rita Moser', role: 'rm', team: 'North' }],
  clients: [{ ...anna, phone: '+41 44 668 18 00', names: [{ kind: 'nickname', text: 'Anni' }], pep: false }],
  contacts: [{ client: '100', kind: 'email', value: 'Anna@Mail.example' }],
  accounts: [{ client: '100', number: 'A', currency: 'CHF' }],
  transactions: [1, 1, 2].map((amount) => ({ account: 'A', on: '2026-01-05', direction: 'debit', amount })),
  interactions: [1, 2].map(() => ({
    client: '100',
    on: '2026-02-01',
    channel: 'call',
    text: 'the same twice',
  })),
  consents: [{ client: '100', kind: 'marketing', status: 'granted' }],
  facts: [{ client: '100', kind: 'family', text: 'two children' }],
  deals: [{ client: '100', subject: 'Mortgage', stage: 'offer' }],
  rates: [{ name: 'EUR/CHF', on: '2026-01-02', value: 0.95 }],
}

describe('a book that comes again', () => {
  test('adds and changes nothing, even rows without number', async () => {
    const { store } = opened
    await load(store, full)
    const before = await wholeDatabase(store)
    expect(before.interactions).toHaveLength(2)
    expect(before.transactions).toHaveLength(3)
    expect(news(await load(store, full))).toBe(0)
    expect(await wholeDatabase(store)).toEqual(before)
  })

  test('is told as changed in a dry run, and nothing is written', async () => {
    const { store } = opened
    await load(store, full)
    const before = await wholeDatabase(store)
    const changed = { ...full, clients: [{ ...anna, name: 'Anna Frei', pep: true }] }
    const report = await load(store, changed, { dryRun: true })
    expect(report.sections.clients).toEqual({ added: 0, changed: 1, same: 0 })
    expect(await wholeDatabase(store)).toEqual(before)
  })

  test('leaves alone what it does not say, and never moves the last contact back', async () => {
    const { store } = opened
    await load(store, { ...full, clients: [{ ...anna, city: 'Zug', occupation: 'Architect' }] })
    const writer = await store.people.byEmail(rm)
    if (writer === undefined) throw new Error('the manager is missing')
    await store.db.raw.execute("UPDATE clients SET last_contact_on = '2026-05-05' WHERE id = 'cli_anna'")
    await load(store, { ...full, clients: [{ ...anna, city: 'Bern' }] })
    expect(await select(store, 'SELECT city, occupation, last_contact_on, revision FROM clients')).toEqual([
      { city: 'Bern', occupation: 'Architect', last_contact_on: '2026-05-05', revision: 2 },
    ])
  })

  test('may name what is in the database already', async () => {
    const { store } = opened
    await load(store, full)
    const { problems, sections } = await load(store, {
      interactions: ['100', 'cli_anna', 'anna keller'].map((client) => ({
        client,
        on: '2026-03-01',
        channel: 'email',
        text: `by ${client}`,
      })),
      transactions: [{ number: 'T9', account: 'A', on: '2026-01-05', direction: 'credit', amount: 5 }],
    })
    expect(problems).toEqual([])
    expect(sections.interactions?.added).toBe(3)
    expect(await select(store, "SELECT seq FROM transactions WHERE external_id = 'T9'")).toEqual([{ seq: 3 }])
  })

  test('takes the names along when a client changes hands', async () => {
    const { store } = opened
    await load(store, full)
    await load(store, {
      users: [{ email: 'new@bank.example', name: 'Nina', role: 'rm' }],
      clients: [{ ...anna, rm: 'new@bank.example' }],
    })
    expect(
      await select(store, 'SELECT DISTINCT u.email FROM client_names n JOIN users u ON u.id = n.rm_id'),
    ).toEqual([{ email: 'new@bank.example' }])
  })
})

describe('all or nothing', () => {
  test('a load that fails half-way leaves nothing behind', async () => {
    const { store } = opened
    const before = await wholeDatabase(store)
    const clients = Array.from({ length: 1200 }, (_, place) => ({
      number: String(place),
      name: `Client ${place}`,
      rm,
    }))
    const failing = load(
      store,
      { users, clients },
      {
        onProgress: ({ done }) => {
          if (done > 600) throw new Error('the power went')
        },
      },
    )
    await expect(failing).rejects.toThrow('the power went')
    expect(await wholeDatabase(store)).toEqual(before)
    expect(await select(store, 'SELECT * FROM import_batches')).toEqual([])
    expect((await load(store, { users, clients })).sections.clients?.added).toBe(1200)
  })

  test('other work of the process goes on meanwhile', async () => {
    const { store } = opened
    const clients = Array.from({ length: 6000 }, (_, place) => ({
      number: String(place),
      name: `Client ${place}`,
      rm,
    }))
    let longest = 0
    let last = cpuMillis()
    const timer = setInterval(() => {
      const now = cpuMillis()
      longest = Math.max(longest, now - last)
      last = now
    }, 1)
    await load(store, { users, clients: clients.slice(0, 10) })
    longest = 0
    await load(store, { users, clients })
    clearInterval(timer)
    expect(longest).toBeLessThan(400)
  })
})

describe('undo', () => {
  test('removes what came and puts back what changed', async () => {
    const { store } = opened
    const empty = await wholeDatabase(store)
    const first = await load(store, full)
    const before = await wholeDatabase(store)
    const second = await load(store, {
      ...full,
      clients: [
        { ...anna, name: 'Anna Frei', pep: true, kyc_status: 'valid' },
        { name: 'New', number: '7', rm },
      ],
    })
    expect(await undo(second.batch)).toEqual({ removed: 1, restored: 3, kept: [] })
    const { clients, ...rest } = await wholeDatabase(store)
    const { clients: clientsBefore, ...restBefore } = before
    expect(rest).toEqual(restBefore)
    // Revision and time of the change move on; everything else is as it was.
    expect(clients).toEqual([{ ...(clientsBefore?.[0] as object), revision: 3 }])

    await undo(first.batch)
    expect(await wholeDatabase(store)).toEqual(empty)
    await expect(undo(first.batch)).rejects.toThrow(`The import batch ${first.batch} was undone already.`)
    await expect(undo('bat_none')).rejects.toThrow('There is no import batch "bat_none".')
    expect((await load(store, full)).sections.clients?.added).toBe(1)
  })

  test('is refused, whole, when a note was logged on an imported client', async () => {
    const { store } = opened
    const { batch } = await load(store, full)
    const before = await wholeDatabase(store)
    await store.db.raw.execute({
      sql: "INSERT INTO interactions (id, client_id, \"on\", channel, text, origin_kind, created_at) VALUES (?, 'cli_anna', '2026-03-01', 'call', 'rang', 'rm', ?)",
      args: [randomIds('interaction'), store.clock.now()],
    })
    await expect(undo(batch)).rejects.toThrow(
      'because later work rests on it: Anna Keller (interactions: 1).',
    )
    expect((await wholeDatabase(store)).clients).toEqual(before.clients)
  })

  test('is refused when a client was changed by hand, or by a later import until that is undone', async () => {
    const { store } = opened
    const { batch } = await load(store, full)
    const later = await load(store, { clients: [{ ...anna, city: 'Bern' }] })
    await expect(undo(batch)).rejects.toThrow(`the import ${later.batch} changed its rows; undo that first`)
    await undo(later.batch)
    await store.db.raw.execute(
      "UPDATE clients SET city = 'Chur', revision = revision + 1 WHERE id = 'cli_anna'",
    )
    await expect(undo(batch)).rejects.toThrow('Anna Keller was changed since')
    await store.db.raw.execute("UPDATE clients SET revision = revision - 1 WHERE id = 'cli_anna'")
    await expect(undo(batch)).resolves.toMatchObject({ kept: [] })
  })

  test('keeps people who signed in', async () => {
    const { store } = opened
    const { batch } = await load(store, full)
    const person = await store.people.byEmail(rm)
    if (person === undefined) throw new Error('the manager is missing')
    await store.people.issueToken(person.id, 'bearer', {})
    expect((await undo(batch)).kept).toEqual([rm])
    expect((await store.people.byEmail(rm))?.teams).toHaveLength(1)
  })
})

test('an imported client is found in the book of its manager', async () => {
  const { store } = opened
  await load(store, { ...full, today: '2026-02-02' as LocalDate })
  const actor = await store.people.byEmail(rm)
  if (actor === undefined) throw new Error('the manager is missing')
  const [match] = await store.book(actor).matchClients('anni', 3)
  expect(match?.client.id).toBe('cli_anna' as ClientId)
  expect(await store.settings.get('book_day:bank.example')).toBe('2026-02-02')
})
