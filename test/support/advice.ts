import { join } from 'node:path'
import type { Actor } from '#domain/actor.ts'
import type { BookFileInput } from '#domain/book-file.ts'
import { bookFile } from '#domain/book-file.ts'
import type { ClientId, Id, ThreadId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { LocalDate } from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import type { OpenedStore, StoreOptions } from '#store/open.ts'
import { openStore } from '#store/open.ts'
import type { AssessRequest } from '#store/port.ts'
import { oneReader, temporaryFolder } from './database.ts'
import { movableClock } from './store.ts'
import { emptyStore } from './template.ts'

export const day = '2026-11-27' as LocalDate
export const thread = 'thr_one' as ThreadId

type ClientInput = NonNullable<BookFileInput['clients']>[number]
type ProductInput = NonNullable<BookFileInput['products']>[number]

/** A client about whom everything is known and nothing speaks against an offer. */
export const plainClient = (id: string, more: Partial<ClientInput> = {}): ClientInput => ({
  id,
  name: `Client ${id.slice(4)}`,
  rm: 'ana@bank.example',
  language: 'en',
  birth_date: '1980-05-05',
  country: 'CH',
  email: `${id.slice(4)}@clients.example`,
  base_currency: 'CHF',
  us_person: false,
  pep: false,
  deceased: false,
  vulnerable: false,
  do_not_contact: false,
  complaint_open: false,
  over_indebted: false,
  classification: 'retail',
  risk_tolerance: 3,
  risk_lowest_category: false,
  risk_assessed_on: '2026-06-01',
  knowledge: { bond_fund: 'informed', etf: 'informed' },
  traded_classes: ['bond_fund'],
  tests_passed: [],
  objectives: ['income', 'growth'],
  horizon_months: 84,
  loss_capacity_amount: 60000,
  liquid_assets: 200000,
  monthly_expenses: 4000,
  income_monthly: 9000,
  obligations_monthly: 500,
  net_worth: 400000,
  kyc_status: 'valid',
  kyc_valid_until: '2027-06-30',
  sanctions_status: 'clear',
  aml_restriction: 'none',
  legal_capacity: 'full',
  marketing_consent: 'granted',
  data_restriction: 'none',
  adverse_credit: 'none',
  existing_cover: [],
  needs: [{ need: 'income', gap: 0.6, evidence: 'asked for it' }],
  ...more,
})

/** A fund that any such client may buy. */
export const plainFund = (id: string, more: Partial<ProductInput> = {}): ProductInput => ({
  id,
  name: `Fund ${id.slice(4)}`,
  issuer_id: `iss_${id.slice(4)}`,
  family: 'investment',
  class: 'bond_fund',
  currency: 'EUR',
  approved: true,
  approval_valid_until: '2027-06-30',
  risk_rating: 2,
  sri: 2,
  packaged: true,
  complexity: 'non_complex',
  required_knowledge: 'basic',
  stress_loss_pct: 12,
  lockup_months: 0,
  min_horizon_months: 36,
  objectives: ['income'],
  sale_countries: ['CH', 'GB'],
  us_persons_allowed: false,
  professional_only: false,
  documents: ['cost_schedule', 'risk_statement', 'kid'],
  cost_entry_pct: 1,
  cost_ongoing_pct: 0.9,
  cost_exit_pct: 0,
  inducement_pct: 0.2,
  target_market: { classifications: ['retail'], risk_tolerances: [2, 3, 4, 5] },
  negative_target_market: { risk_tolerances: [1] },
  tying: 'none',
  derivative: false,
  listed: false,
  bank_wealth_product: false,
  test_category: 'none',
  serves: ['income'],
  ...more,
})

export const planned = {
  amount: 10000,
  currency: 'EUR',
  initiative: 'bank',
  channel: 'phone',
  funding: 'own_cash',
  switch_cost_pct: 0,
  switch_benefit_pct: 0,
}

const shelfOfFour: BookFileInput['products'] = [
  plainFund('prd_bonds', {
    name: 'Helvar Bond Fund',
    names: { en: 'Helvar Bond Fund', ru: 'Фонд облигаций Хельвар', zh: '海尔瓦债券基金' },
  }),
  plainFund('prd_world', {
    name: 'Nordkap World ETF',
    names: { ru: 'Нордкап Мир ETF', zh: '北角环球ETF' },
    class: 'etf',
    currency: 'USD',
    objectives: ['growth'],
    serves: ['growth'],
  }),
  plainFund('prd_wild', {
    name: 'Wild Note',
    class: 'structured_note',
    risk_rating: 5,
    complexity: 'complex',
  }),
  {
    id: 'prd_term',
    name: 'Term deposit CHF',
    names: { ru: 'Срочный вклад CHF', zh: '瑞郎定期存款' },
    family: 'deposit',
    class: 'cash_deposit',
    currency: 'CHF',
    issuer_id: 'iss_bank',
    approved: true,
    approval_valid_until: '2027-06-30',
    lockup_months: 12,
    sale_countries: ['CH'],
    us_persons_allowed: true,
    tying: 'none',
    guarantee_limit: 100000,
    serves: ['liquidity'],
  },
]

/** A bank of two relationship managers of one team, a lead and compliance, with a shelf of four products. */
export async function adviceBank(book: BookFileInput, options: Partial<StoreOptions> = {}) {
  const folder = await temporaryFolder()
  const clock = movableClock()
  const path = join(folder.path, 'bank.db')
  const prepared = options.url === undefined
  if (prepared) await emptyStore(path)
  const url = options.url ?? `file:${path}`
  const store = await openStore({ newId: countingIds(), clock, prepared, ...oneReader, ...options, url })
  const person = (name: string, role: Actor['role'], team?: string) => ({
    email: `${name}@bank.example`,
    name,
    role,
    zone: 'Europe/Zurich' as const,
    ...(team && { team }),
  })
  await loadBook(
    store.db,
    bookFile.parse({
      users: [
        person('ana', 'rm', 'East'),
        person('boris', 'rm', 'West'),
        person('lead', 'lead', 'East'),
        person('compliance', 'compliance'),
        person('admin', 'admin'),
      ],
      products: shelfOfFour,
      rates: [
        { name: 'EUR/CHF', on: '2026-10-30', value: '0.90' },
        { name: 'EUR/CHF', on: '2026-11-20', value: '0.95' },
        { name: 'EUR/CHF', on: '2026-12-20', value: '5' },
        { name: 'CHF/USD', on: '2026-11-20', value: '1.25' },
        { name: 'EUR/GBP', on: '2026-11-20', value: '0.85' },
      ],
      ...book,
    }),
    { source: 'core', now: clock.now() },
  )
  const who = async (name: string): Promise<Actor> => {
    const found = (await store.people.byEmail(`${name}@bank.example`))!
    const { id, email, role, zone, language, autoCommit } = found
    return { id, email, name: found.name, role, zone, language, autoCommit }
  }
  return {
    store,
    clock,
    url,
    folder: folder.path,
    people: {
      ana: await who('ana'),
      boris: await who('boris'),
      lead: await who('lead'),
      compliance: await who('compliance'),
      admin: await who('admin'),
    },
    async remove() {
      await store.close()
      await folder.remove()
    },
  }
}

/** What an assessment of one client asks for. */
export const wish = (actor: Actor, client: string, more: Partial<AssessRequest> = {}): AssessRequest => ({
  actor,
  client: client as ClientId,
  proposed: planned,
  thread,
  turn: 'trn_one' as Id<'turn'>,
  today: day,
  language: 'en',
  ...more,
})

/** Payloads of the trail, oldest first, of one kind. */
export async function payloads(store: OpenedStore, kind: string): Promise<Record<string, unknown>[]> {
  const { rows } = await store.db.raw.execute({
    sql: 'SELECT p.payload FROM audit AS a JOIN audit_payloads AS p ON p.audit_id = a.id WHERE a.kind = ? ORDER BY a.seq',
    args: [kind],
  })
  return rows.map((row) => JSON.parse(String(row.payload)))
}
