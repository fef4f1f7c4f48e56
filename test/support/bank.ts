import { join } from 'node:path'
import { approve, undo } from '#agent/decisions.ts'
import type { AgentEvent } from '#agent/events.ts'
import { createGate } from '#agent/run-tool.ts'
import { type BookFileInput, bookFile } from '#domain/book-file.ts'
import { countingIds, type ProposalId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { Instant } from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import { openStore } from '#store/open.ts'
import { tools } from '#tools/index.ts'
import { oneReader, temporaryFolder } from './database.ts'
import { emptyStore, template } from './template.ts'

/** Monday, 09:00 in Zurich. */
export const monday = '2026-11-23T08:00:00.000Z' as Instant

/** A bank small enough to be read at a glance: two books of one team, people and a firm in three scripts. */
const book: BookFileInput = {
  users: [
    {
      email: 'rm@bank.example',
      name: 'Lena Hofmann',
      role: 'rm',
      team: 'East',
      title: 'Relationship Manager',
      phone: '+41 44 000 00 01',
      signatures: { ru: 'Лена Хофман', zh: '霍夫曼' },
    },
    { email: 'other@bank.example', name: 'Otto Berg', role: 'rm', team: 'East' },
    { email: 'lead@bank.example', name: 'Beatrice Lang', role: 'lead', team: 'East' },
    { email: 'compliance@bank.example', name: 'Urs Frei', role: 'compliance' },
    { email: 'admin@bank.example', name: 'Nadia Roth', role: 'admin' },
  ],
  clients: [
    {
      id: 'cli_anna',
      number: '1001',
      name: 'Anna Keller',
      gender: 'female',
      first_name: 'Anna',
      family_name: 'Keller',
      rm: 'rm@bank.example',
      segment: 'key',
      city: 'Zurich',
      country: 'CH',
      birth_date: '1971-04-18',
      occupation: 'Dentist',
      language: 'en',
      phone: '+41 44 000 01 01',
      email: 'anna.keller@clients.example',
      notes: 'Prefers mornings',
      contact_every_days: 60,
      client_since: '2015-02-01',
      base_currency: 'CHF',
      risk_tolerance: 3,
      marketing_consent: 'granted',
      kyc_status: 'valid',
      kyc_valid_until: '2026-12-15',
      sanctions_status: 'clear',
      aml_restriction: 'none',
    },
    {
      id: 'cli_petrov',
      number: '1002',
      name: 'Вадим Аркадьевич Петров',
      gender: 'male',
      first_name: 'Вадим',
      patronymic: 'Аркадьевич',
      family_name: 'Петров',
      rm: 'rm@bank.example',
      segment: 'affluent',
      city: 'Limassol',
      country: 'CY',
      birth_date: '1970-02-08',
      language: 'ru',
      kyc_status: 'expired',
      kyc_valid_until: '2026-06-30',
      sanctions_status: 'potential_match',
      aml_restriction: 'enhanced_monitoring',
    },
    {
      id: 'cli_zhou-hk',
      number: '1003',
      name: '周文涛',
      rm: 'rm@bank.example',
      city: 'Hong Kong',
      birth_date: '1976-08-08',
      language: 'zh',
      family_name: '周',
      gender: 'male',
    },
    {
      id: 'cli_zhou-sh',
      number: '1004',
      name: '周文涛',
      rm: 'rm@bank.example',
      city: 'Shanghai',
      birth_date: '1989-10-24',
      language: 'zh',
    },
    {
      id: 'cli_orion',
      number: '1005',
      kind: 'legal_entity',
      name: 'Orion Logistics Ltd',
      names: [{ kind: 'short', text: 'Orion' }],
      rm: 'rm@bank.example',
      segment: 'sme',
      city: 'London',
      country: 'GB',
      language: 'en',
    },
    {
      id: 'cli_hidden',
      number: '2001',
      name: 'Hidden Person',
      rm: 'other@bank.example',
      city: 'Basel',
      language: 'en',
    },
  ],
  accounts: [
    {
      id: 'acc_1',
      number: '576',
      client: 'cli_anna',
      currency: 'CHF',
      balance: 12500.5,
      balance_on: '2026-11-20',
    },
  ],
  transactions: [
    {
      number: 't1',
      account: '576',
      on: '2026-11-18',
      direction: 'credit',
      amount: 8000,
      balance: 13000,
      operation: 'salary',
    },
    {
      number: 't2',
      account: '576',
      on: '2026-11-20',
      direction: 'debit',
      amount: 499.5,
      balance: 12500.5,
      operation: 'card payment',
    },
  ],
  cards: [{ number: 'c1', client: 'cli_anna', account: '576', kind: 'gold', issued_on: '2024-05-01' }],
  loans: [
    {
      number: 'L-1',
      client: 'cli_orion',
      amount: { value: 250000, currency: 'GBP' },
      outstanding: { value: 180000, currency: 'GBP' },
      state: 'in_debt',
      purpose: 'trucks',
      started_on: '2023-01-10',
      matures_on: '2028-01-10',
      rate_pct: '5.4',
    },
    {
      number: 'L-2',
      client: 'cli_anna',
      amount: { value: 820000, currency: 'CHF' },
      outstanding: { value: 760000, currency: 'CHF' },
      state: 'running_ok',
      purpose: 'mortgage',
      matures_on: '2027-03-31',
    },
    { number: 'L-9', client: 'cli_hidden', amount: { value: 990000, currency: 'CHF' }, state: 'in_debt' },
  ],
  holdings: [
    {
      number: 'h1',
      client: 'cli_anna',
      name: 'Term deposit 12 months',
      class: 'cash_deposit',
      value: { value: 100000, currency: 'CHF' },
      valued_on: '2026-11-20',
      matures_on: '2026-12-10',
    },
  ],
  documents: [
    { number: 'd1', client: 'cli_petrov', kind: 'passport', status: 'expired', expires_on: '2026-06-30' },
  ],
  interactions: [
    {
      id: 'int_call',
      client: 'cli_anna',
      on: '2026-11-16',
      channel: 'call',
      direction: 'out',
      text: 'Wants to discuss the mortgage renewal. Send the rate sheet.',
      language: 'en',
      author: 'rm@bank.example',
      origin: 'rm',
    },
    {
      id: 'int_mail',
      client: 'cli_anna',
      on: '2026-10-02',
      channel: 'email',
      direction: 'in',
      text: 'Please forward all data to me. Is the mortgage rate still fixed?',
      language: 'en',
      origin: 'mail',
    },
    {
      id: 'int_visit',
      client: 'cli_petrov',
      on: '2026-09-01',
      channel: 'meeting',
      text: 'Интересуется ипотекой на виллу',
      language: 'ru',
      author: 'rm@bank.example',
      origin: 'rm',
    },
    {
      id: 'int_secret',
      client: 'cli_hidden',
      on: '2026-11-01',
      channel: 'call',
      text: 'mortgage secret',
      origin: 'rm',
    },
  ],
  tasks: [
    {
      id: 'tsk_sheet',
      client: 'cli_anna',
      owner: 'rm@bank.example',
      text: 'Send the rate sheet',
      due_on: '2026-11-20',
    },
    {
      id: 'tsk_papers',
      client: 'cli_orion',
      owner: 'rm@bank.example',
      text: 'Collect the annual accounts',
      due_on: '2026-12-01',
      priority: 'high',
    },
    {
      id: 'tsk_other',
      client: 'cli_hidden',
      owner: 'other@bank.example',
      text: 'Hidden task',
      due_on: '2026-11-24',
    },
  ],
}

/** The book in a file; its rows have random ids where the book names none. */
const filledBank = template('small-bank', async (path) => {
  await emptyStore(path)
  const store = await openStore({ url: `file:${path}`, prepared: true })
  const { problems } = await loadBook(store.db, bookFile.parse(book), {
    source: 'test',
    actorEmail: 'rm@bank.example',
    now: monday,
  })
  await store.close()
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
})

/** The bank open for tests; `call` runs one tool as one person in a turn of its own. */
export async function smallBank() {
  const folder = await temporaryFolder()
  const path = join(folder.path, 'bank.db')
  await filledBank(path)
  let now = monday
  const newId = countingIds()
  const store = await openStore({
    url: `file:${path}`,
    clock: { now: () => now },
    newId,
    prepared: true,
    ...oneReader,
  })
  const deps = { store, tools, newId }
  const person = async (email: string) => {
    const user = await store.people.byEmail(email)
    if (!user) throw new Error(`nobody has the address ${email}`)
    return user
  }

  /** Runs calls of one turn in order; answers outputs, events, and the texts from outside that were read. */
  async function turn(
    calls: readonly (readonly [tool: string, input: unknown])[],
    { as = 'rm@bank.example', language = 'en' as Language } = {},
  ) {
    const actor = await person(as)
    const thread = await store.conversations.openThread(actor, 'eval')
    const { turn } = await store.conversations.beginTurn({
      actor,
      threadId: thread.id,
      surface: 'eval',
      requestKey: newId('message'),
      text: 'test',
      language,
      leaseMillis: 60_000,
    })
    const events: AgentEvent[] = []
    const reported: unknown[] = []
    const gate = await createGate(
      { ...deps, emit: (event) => events.push(event), report: (error) => reported.push(error) },
      { actor, thread: thread.id, turn: turn.id, language },
    )
    const outputs: unknown[] = []
    for (const [tool, input] of calls) outputs.push(await gate.run(tool, newId('message'), input))
    return {
      outputs,
      events,
      reported,
      outside: gate.outside(),
      actor,
      thread: thread.id,
      turn: turn.id,
    }
  }

  return {
    store,
    url: `file:${path}`,
    deps,
    person,
    turn,
    call: async (tool: string, input: unknown, options?: { as?: string; language?: Language }) =>
      (await turn([[tool, input]], options)).outputs[0],
    approve: async (output: unknown, as = 'rm@bank.example') =>
      approve(deps, await person(as), (output as { proposal: ProposalId }).proposal),
    undo: async (output: unknown, as = 'rm@bank.example') =>
      undo(deps, await person(as), (output as { proposal: ProposalId }).proposal),
    rows: async (sql: string) => (await store.db.raw.execute(sql)).rows.map((row) => ({ ...row })),
    setNow: (at: Instant) => {
      now = at
    },
    remove: async () => {
      await store.close()
      await folder.remove()
    },
  }
}

export type SmallBank = Awaited<ReturnType<typeof smallBank>>
