import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookFile } from '#domain/book-file.ts'
import { countingIds, isId } from '#domain/ids.ts'
import { addDays, addMonths, ageOn, instant, isLocalDate, localDate } from '#domain/time.ts'
import { demoBook } from '#store/demo-book.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoDay, demoStart, isSeeded, seedDemo, seedUsers } from '#store/seed.ts'
import { cpuMillis } from '#test/support/cpu.ts'
import { temporaryFolder } from '#test/support/database.ts'

const folder = new URL('../../src/store/demo/', import.meta.url)
const files = readdirSync(folder).map((name) => ({
  name,
  content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown[]>,
}))

const {
  users = [],
  clients = [],
  contacts = [],
  relations = [],
  consents = [],
  documents = [],
  accounts = [],
  cards = [],
  loans = [],
  orders = [],
  transactions = [],
  holdings = [],
  products = [],
  prices = [],
  rates = [],
  interactions = [],
  facts = [],
  tasks = [],
  promises = [],
  requests = [],
  deals = [],
  feedback = [],
} = demoBook

type Client = (typeof clients)[number]
const rm = 'rm@demo.example'
const byId = new Map(clients.map((client) => [client.id, client]))
const mine = clients.filter((client) => client.rm === rm)

/** Every text of the book with the path that leads to it. */
const texts: { path: string; text: string }[] = []
const collect = (path: string, value: unknown): void => {
  if (typeof value === 'string') texts.push({ path, text: value })
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) collect(`${path}.${key}`, part)
}
collect('book', demoBook)

const scriptOf = (name: string): 'han' | 'cyrillic' | 'latin' =>
  /\p{Script=Han}/u.test(name) ? 'han' : /\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : 'latin'

describe('the demo book as files', () => {
  it('every file has the form of a book, and every section of a file reaches the book', () => {
    for (const { name, content } of files) {
      expect(bookFile.safeParse(content).error?.issues ?? [], name).toEqual([])
      for (const [section, rows] of Object.entries(content))
        expect(
          (demoBook as Record<string, unknown[]>)[section]?.length,
          `${name} ${section}`,
        ).toBeGreaterThanOrEqual(rows.length)
    }
  })

  it('is as large as an RM’s own', () => {
    expect(demoBook.today).toBe(demoDay)
    expect(users.map(({ email, role }) => `${role} ${email}`)).toEqual([
      'rm rm@demo.example',
      'rm colleague@demo.example',
      'lead lead@demo.example',
      'compliance compliance@demo.example',
      'admin admin@demo.example',
      'rm operations@demo.example',
      'rm product@demo.example',
      'rm risk@demo.example',
      'rm legal@demo.example',
      'rm service@demo.example',
      'rm compliance-desk@demo.example',
    ])
    expect(mine.length).toBeGreaterThanOrEqual(60)
    expect(clients.length - mine.length).toBe(15)
    expect(interactions.length).toBeGreaterThanOrEqual(700)
    expect(products.length).toBeGreaterThanOrEqual(40)
    expect(new Set(products.map(({ family }) => family)).size).toBe(6)
    for (const kind of ['individual', 'legal_entity', 'household'])
      expect(mine.filter((client) => client.kind === kind).length, kind).toBeGreaterThanOrEqual(4)
  })

  it('a third of the clients in each script, with a language and other names to match', () => {
    for (const script of ['latin', 'cyrillic', 'han']) {
      const share = mine.filter(({ name }) => scriptOf(name) === script).length / mine.length
      expect(share, script).toBeGreaterThan(0.3)
      expect(share, script).toBeLessThan(0.37)
    }
    const other = clients.filter(({ name }) => scriptOf(name) !== 'latin')
    expect(other.filter(({ names }) => names?.some(({ kind }) => kind === 'latin')).length).toBe(other.length)
    for (const client of clients.filter(
      ({ kind, name }) => kind === 'individual' && scriptOf(name) === 'cyrillic',
    ))
      expect([client.patronymic, client.gender], client.name).not.toContain(undefined)
    for (const client of clients.filter(
      ({ kind, name }) => kind === 'individual' && scriptOf(name) === 'han',
    ))
      expect([client.family_name, client.first_name, client.title], client.name).not.toContain(undefined)
    for (const language of ['en', 'ru', 'zh'])
      expect(interactions.filter((note) => note.language === language).length, language).toBeGreaterThan(200)
  })

  it('two clients of the RM have the same name and differ in city and year of birth', () => {
    const [first, second, ...others] = mine.filter(({ name }) => name === '周文涛')
    expect(others).toEqual([])
    expect(first?.city).not.toBe(second?.city)
    expect(first?.birth_date?.slice(0, 4)).not.toBe(second?.birth_date?.slice(0, 4))
  })
})

describe('references', () => {
  const rows = {
    contacts,
    relations,
    consents,
    documents,
    accounts,
    cards,
    loans,
    orders,
    holdings,
    interactions,
    facts,
    tasks,
    promises,
    requests,
    deals,
    feedback,
  }

  it('no id is used twice, and each has the form of its noun', () => {
    for (const [section, items] of Object.entries({ ...rows, clients, transactions, products })) {
      const ids = (items as { id?: string }[]).flatMap(({ id }) => id ?? [])
      expect(ids.length - new Set(ids).size, section).toBe(0)
    }
    for (const { id } of clients) expect(isId('client', id), id).toBe(true)
    for (const { id } of tasks) expect(isId('task', id), id).toBe(true)
    for (const { id } of interactions) expect(isId('interaction', id), id).toBe(true)
    for (const { id } of accounts) expect(isId('account', id), id).toBe(true)
    for (const { id } of loans) expect(isId('loan', id), id).toBe(true)
    for (const { id } of holdings) expect(isId('holding', id), id).toBe(true)
    for (const { id } of requests) expect(isId('request', id), id).toBe(true)
  })

  it('every client, account, product, person and note that is named exists', () => {
    const emails = new Set(users.map(({ email }) => email))
    const accountIds = new Map(accounts.map((account) => [account.id, account]))
    const productIds = new Set(products.map(({ id }) => id))
    const noteIds = new Set(interactions.map(({ id }) => id))
    for (const [section, items] of Object.entries(rows))
      for (const { client } of items as { client?: string }[])
        if (client !== undefined) expect(byId.has(client), `${section} ${client}`).toBe(true)
    for (const { rm: email, id } of clients) expect(emails.has(email ?? ''), id).toBe(true)
    for (const { owner, id } of tasks) expect(emails.has(owner ?? ''), id).toBe(true)
    for (const { author, id, origin } of interactions)
      expect(origin === 'mail' ? author === undefined : emails.has(author ?? ''), id).toBe(true)
    for (const { to } of relations) if (to.startsWith('cli_')) expect(byId.has(to), to).toBe(true)
    for (const { account, client } of [...cards, ...orders, ...loans])
      if (account !== undefined) expect(accountIds.get(account)?.client, account).toBe(client)
    for (const { account } of transactions) expect(accountIds.has(account), account).toBe(true)
    for (const { authorised = [] } of accounts)
      for (const id of authorised) expect(byId.has(id), id).toBe(true)
    for (const { product } of [...holdings, ...prices])
      expect(productIds.has(product ?? ''), product).toBe(true)
    for (const { source, id } of facts) expect(source === 'mail' || noteIds.has(source ?? ''), id).toBe(true)
  })

  it('balances follow from the transactions', () => {
    for (const account of accounts) {
      const entries = transactions.filter((each) => each.account === account.id)
      let balance = Number(account.balance)
      for (const { amount, balance: after, direction, id } of entries.toReversed()) {
        expect(after, id).toBeCloseTo(balance, 2)
        balance += direction === 'credit' ? -amount : amount
      }
    }
  })

  it('rates cover the past year for every currency of the book', () => {
    const used = new Set([...accounts, ...holdings].map(({ currency }) => currency ?? 'CHF'))
    for (const { base_currency: currency } of clients) if (currency !== undefined) used.add(currency)
    used.delete('CHF')
    for (const currency of used) {
      const days = rates.filter(({ name }) => name === `${currency}/CHF`).map(({ on }) => on)
      expect(days, currency).toContain(demoDay)
      expect(days.length, currency).toBeGreaterThanOrEqual(12)
    }
  })
})

describe('dates', () => {
  it('nothing happened after the demo day or before the client came', () => {
    for (const { client, on, id } of interactions) {
      expect(on <= demoDay, id).toBe(true)
      expect(on >= (byId.get(client)?.client_since ?? '9999'), id).toBe(true)
    }
    for (const client of clients) {
      expect((client.client_since ?? '9999') <= demoDay, client.id).toBe(true)
      expect((client.risk_assessed_on ?? demoDay) <= demoDay, client.id).toBe(true)
    }
    for (const { on } of [...transactions, ...rates, ...prices, ...feedback]) expect(on <= demoDay).toBe(true)
    for (const { made_on: on } of promises) expect(on <= demoDay).toBe(true)
    for (const { received_at: at } of requests) expect(instant(at) < demoStart).toBe(true)
    for (const { started_on: on } of loans) expect((on ?? '9999') < demoDay).toBe(true)
    for (const { paid_on: on } of loans.flatMap(({ instalments = [] }) => instalments))
      expect((on ?? demoDay) <= demoDay).toBe(true)
  })

  it('notes reach three years back, and the last contact is the newest of them', () => {
    const days = interactions.map(({ on }) => on).sort()
    expect((days[0] ?? '') <= '2023-11-30').toBe(true)
    for (const client of clients) {
      const own = interactions.filter((note) => note.client === client.id).map(({ on }) => on)
      expect(client.last_contact_on, client.id).toBe(own.sort().at(-1))
    }
    for (const client of mine.filter(({ stage, segment }) => stage === 'active' && segment === 'key'))
      expect(
        interactions.filter((note) => note.client === client.id).length,
        client.id,
      ).toBeGreaterThanOrEqual(7)
  })

  it('no note is written twice', () => {
    expect(new Set(interactions.map(({ text }) => text)).size).toBe(interactions.length)
  })
})

const classes =
  'cash_deposit structured_deposit money_market_fund government_bond corporate_bond high_yield_bond equity equity_fund bond_fund mixed_fund etf leveraged_etf structured_note option future cfd private_fund crypto unit_linked endowment term_life health property credit_protection consumer_loan mortgage credit_card overdraft business_loan account_package'
const covers = 'life disability health property liability income_protection travel credit_protection'
const objectives = 'capital_preservation income growth speculation hedging liquidity retirement education'
const knowledge = 'none basic informed advanced'
const classifications = 'retail professional eligible_counterparty'

describe('words of the suitability specification', () => {
  const within = (words: string, value: unknown, path: string) => {
    for (const each of value === undefined ? [] : [value].flat())
      expect(words.split(' ').includes(String(each)), `${path}: ${each}`).toBe(true)
  }

  it.each([
    ['classification', classifications],
    ['kyc_status', 'valid expired pending failed'],
    ['sanctions_status', 'clear potential_match confirmed_match not_screened'],
    ['aml_restriction', 'none enhanced_monitoring frozen'],
    ['legal_capacity', 'full limited none'],
    ['marketing_consent', 'granted refused withdrawn'],
    ['data_restriction', 'none restricted consent_withdrawn profiling_objection'],
    ['adverse_credit', 'none minor arrears_30 arrears_90 default insolvency'],
    ['objectives', objectives],
    ['demands', covers],
    ['existing_cover', covers],
    ['traded_classes', classes],
  ] as const)('client.%s', (field, words) => {
    for (const client of clients) within(words, client[field], `${client.id}.${field}`)
    expect(clients.some((client) => client[field] !== undefined)).toBe(true)
  })

  it('knowledge is a map of classes to levels, and what is held was traded', () => {
    for (const { id, knowledge: known = {}, traded_classes: traded } of clients) {
      within(classes, Object.keys(known), `${id}.knowledge`)
      within(knowledge, Object.values(known), `${id}.knowledge`)
      if (traded !== undefined)
        for (const { class: held } of holdings.filter(({ client }) => client === id))
          expect(traded, `${id} ${held}`).toContain(held)
    }
  })

  it('needs can be met: each is served by some product', () => {
    const served = new Set(products.flatMap((product) => product.serves as string[]))
    const needed = new Set(clients.flatMap(({ needs = [] }) => needs.map(({ need }) => need)))
    const unmet = [...needed].filter((need) => !served.has(need))
    // Advice on succession is no product.
    expect(unmet).toEqual(['succession'])
  })

  it.each([
    ['family', 'deposit payment investment ibip credit insurance'],
    ['class', classes],
    ['complexity', 'non_complex complex'],
    ['required_knowledge', knowledge],
    ['tying', 'none bundle tied'],
    ['objectives', objectives],
    ['insured_needs', covers],
    ['documents', 'cost_schedule risk_statement kid kfs product_passport form_crs ipid credit_information'],
  ] as const)('product.%s', (field, words) => {
    for (const product of products) within(words, product[field], `${product.id}.${field}`)
  })

  it('every product of a family has the fields that its rules read', () => {
    const always =
      'issuer_id currency approved approval_valid_until sale_countries us_persons_allowed professional_only documents tying inducement_pct test_category derivative listed bank_wealth_product serves'
    const invested =
      'risk_rating packaged complexity required_knowledge stress_loss_pct lockup_months min_horizon_months objectives cost_entry_pct cost_ongoing_pct cost_exit_pct target_market negative_target_market esg'
    const fields: Record<string, string> = {
      investment: `${always} ${invested}`,
      ibip: `${always} ${invested} insured_needs sri`,
      deposit: `${always} guarantee_limit lockup_months rate_pct`,
      credit: `${always} monthly_payment rate_pct cost_entry_pct apr_pct term_months repayment`,
      insurance: `${always} insured_needs cost_entry_pct cost_ongoing_pct cost_exit_pct`,
      payment: always,
    }
    for (const product of products) {
      const missing = (fields[product.family] ?? 'family')
        .split(' ')
        .filter((each) => product[each] === undefined)
      expect(missing, product.id).toEqual([])
      expect(Object.keys(product.names ?? {}).sort(), product.id).toEqual(['en', 'ru', 'zh'])
      expect(Object.keys(product.summary ?? {}).sort(), product.id).toEqual(['en', 'ru', 'zh'])
      if (product.packaged === true) expect(product.sri, product.id).toBeTypeOf('number')
    }
  })
})

/**
 * The yearly rate, compounded, at which all payments on a loan of 100 are worth what the client gets: the loan less the
 * entry fee. Interest is paid monthly at a twelfth of the rate; the loan in equal instalments or at the end of its term.
 */
function annualRate({ rate_pct, cost_entry_pct, term_months, repayment }: Record<string, unknown>): number {
  const [monthly, fee, term] = [Number(rate_pct) / 1200, Number(cost_entry_pct), Number(term_months)]
  const instalment = (100 * monthly) / (1 - (1 + monthly) ** -term)
  const paid = (month: number): number =>
    repayment === 'instalments' ? instalment : 100 * monthly + (month === term ? 100 : 0)
  let [low, high] = [0, 1]
  for (let round = 0; round < 60; round += 1) {
    const rate = (low + high) / 2
    let worth = 0
    for (let month = 1; month <= term; month += 1) worth += paid(month) / (1 + rate) ** month
    if (worth > 100 - fee) low = rate
    else high = rate
  }
  return Math.round(((1 + low) ** 12 - 1) * 10_000) / 100
}

it('the annual percentage rate of every credit follows from its rate, entry fee and term', () => {
  const credits = products.filter(({ family }) => family === 'credit')
  expect(credits.length).toBeGreaterThan(5)
  for (const credit of credits) expect(credit.apr_pct, credit.id).toBe(annualRate(credit))
})

describe('awkward cases', () => {
  const count = (test: (client: Client) => boolean | undefined) =>
    mine.filter((client) => test(client)).length
  const people = (test: (client: Client) => boolean | undefined) =>
    count((client) => client.kind === 'individual' && test(client))

  it.each<[string, number, () => number]>([
    ['KYC expired', 4, () => count(({ kyc_status: status }) => status === 'expired')],
    [
      'KYC of status valid that has lapsed',
      1,
      () =>
        count(({ kyc_status: status, kyc_valid_until: until = '' }) => status === 'valid' && until < demoDay),
    ],
    ['KYC missing', 3, () => people(({ kyc_status: status }) => status === undefined)],
    ['no risk profile', 4, () => people(({ risk_tolerance: risk }) => risk === undefined)],
    [
      'risk assessment lapsed',
      4,
      () => people(({ risk_assessed_on: on }) => on !== undefined && addMonths(on, 12) < demoDay),
    ],
    [
      'risk assessment in its last day',
      1,
      () => people(({ risk_assessed_on: on }) => on !== undefined && addMonths(on, 12) === demoDay),
    ],
    ['do not contact', 2, () => count((client) => client.do_not_contact)],
    ['marketing refused', 2, () => count((client) => client.marketing_consent === 'refused')],
    ['marketing withdrawn', 2, () => count((client) => client.marketing_consent === 'withdrawn')],
    ['complaint open', 3, () => count((client) => client.complaint_open)],
    ['PEP', 2, () => count((client) => client.pep)],
    ['deceased', 1, () => count((client) => client.deceased)],
    ['vulnerable', 3, () => count((client) => client.vulnerable)],
    [
      'minor',
      1,
      () =>
        people(
          ({ birth_date: born, legal_capacity: able }) =>
            born !== undefined && ageOn(born, demoDay) < 18 && able === 'limited',
        ),
    ],
    [
      '65 or older',
      4,
      () => people(({ birth_date: born }) => born !== undefined && ageOn(born, demoDay) >= 65),
    ],
    ['US person', 1, () => count((client) => client.us_person)],
    ['over-indebted', 1, () => people((client) => client.over_indebted)],
    ['consent withdrawn', 1, () => count((client) => client.data_restriction === 'consent_withdrawn')],
    ['objects to profiling', 1, () => count((client) => client.data_restriction === 'profiling_objection')],
    ['potential match', 1, () => count((client) => client.sanctions_status === 'potential_match')],
    ['enhanced monitoring', 1, () => count((client) => client.aml_restriction === 'enhanced_monitoring')],
    ['frozen', 1, () => count((client) => client.aml_restriction === 'frozen')],
    ['insolvent firm', 1, () => count((client) => client.adverse_credit === 'insolvency')],
    ['professional', 3, () => count((client) => client.classification === 'professional')],
    ['tests passed', 3, () => count((client) => (client.tests_passed?.length ?? 0) > 0)],
    ['lowest category', 1, () => count((client) => client.risk_lowest_category)],
    ['sustainability', 4, () => count((client) => client.sustainability !== undefined)],
    ['prospect', 2, () => count((client) => client.stage === 'prospect')],
    [
      'birthday within a week',
      2,
      () => people(({ birth_date: born = '' }) => born.slice(5) >= '11-23' && born.slice(5) <= '11-30'),
    ],
    [
      'note near its barrier',
      3,
      () => holdings.filter(({ product }) => product === 'prd_note-brc-alpstahl').length,
    ],
    [
      'maturing within 30 days',
      6,
      () =>
        holdings.filter(
          ({ matures_on: on }) => on !== undefined && on >= demoDay && on <= addDays(demoDay, 30),
        ).length,
    ],
    ['product not approved', 1, () => products.filter(({ approved }) => approved === false).length],
    [
      'approval lapsed',
      1,
      () => products.filter(({ approval_valid_until: until = '9999' }) => until < demoDay).length,
    ],
    ['tied and bundled', 2, () => products.filter(({ tying }) => tying !== 'none').length],
    ['loan in debt', 5, () => loans.filter(({ state }) => state === 'in_debt').length],
    [
      'covenant breached',
      4,
      () =>
        covenants().filter(({ last_value: value, operator, threshold }) =>
          operator === '<=' ? Number(value) > Number(threshold) : Number(value) < Number(threshold),
        ).length,
    ],
    [
      'covenant test within two weeks',
      2,
      () => covenants().filter(({ next_test_on: on = '9999' }) => on <= addDays(demoDay, 14)).length,
    ],
    ['instalment overdue over 90 days', 2, () => overdue(90)],
    ['instalment overdue over 30 days', 4, () => overdue(30)],
    ['instalment overdue', 7, () => overdue(0)],
    [
      'task due today',
      5,
      () => tasks.filter(({ due_on: on, status }) => on === demoDay && status === 'open').length,
    ],
    [
      'task overdue',
      5,
      () => tasks.filter(({ due_on: on = '9999', status }) => on < demoDay && status === 'open').length,
    ],
    ['task done', 5, () => tasks.filter(({ status }) => status === 'done').length],
    [
      'promise overdue',
      3,
      () => promises.filter(({ due_on: on = '9999', status }) => on < demoDay && status === 'open').length,
    ],
    ['promise kept', 2, () => promises.filter(({ status }) => status === 'kept').length],
    [
      'request without an answer',
      5,
      () => requests.filter(({ first_answered_at: at }) => at === undefined).length,
    ],
    [
      'open complaint',
      3,
      () => requests.filter(({ kind, resolved_at: at }) => kind === 'complaint' && at === undefined).length,
    ],
    ['stages of the pipeline', 7, () => new Set(deals.map(({ stage }) => stage)).size],
    ['document not on file', 10, () => documents.filter(({ status }) => status !== 'on_file').length],
    ['pasted mails', 10, () => interactions.filter(({ origin }) => origin === 'mail').length],
    [
      'mail that gives orders to its reader',
      1,
      () =>
        interactions.filter(({ origin, text }) => origin === 'mail' && /forward all account data/.test(text))
          .length,
    ],
  ])('%s: at least %i', (_, least, found) => {
    expect(found()).toBeGreaterThanOrEqual(least)
  })

  const covenants = () => loans.flatMap((loan) => loan.covenants ?? [])
  const overdue = (days: number) =>
    loans.filter(
      ({ instalments = [], state }) =>
        state !== 'finished_unpaid' &&
        instalments.some(({ due_on: on, paid = 0, amount }) => paid < amount && on < addDays(demoDay, -days)),
    ).length
})

describe('nothing real and nothing that looks it', () => {
  it('mail addresses end in .example', () => {
    const addresses = texts.flatMap(({ text }) => text.match(/[^\s@]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter((each) => !each.endsWith('.example'))).toEqual([])
  })

  it('phones are of ranges kept for fiction, or cannot be dialled', () => {
    const phones = [...clients.map(({ phone }) => phone), ...users.map(({ phone }) => phone)].concat(
      contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    )
    const fictional = /^\+44 20 7946 0\d{3}$|^\+1 202 555 01\d\d$|^\+\d{2,3} 0{2,}|^\+7 000 555-/
    expect(phones.filter((phone) => phone !== undefined && !fictional.test(phone))).toEqual([])
  })

  it('no number is a card number, no text an IBAN', () => {
    const luhn = (digits: string) =>
      [...digits].reverse().reduce((sum, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
        return sum + (value > 9 ? value - 9 : value)
      }, 0) %
        10 ===
      0
    const iban = (text: string) => {
      const moved = text.slice(4) + text.slice(0, 4)
      const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
      return BigInt(digits) % 97n === 1n
    }
    expect(luhn('4111111111111111') && iban('GB82WEST12345698765432')).toBe(true)
    for (const { path, text } of texts) {
      for (const run of text.match(/\d(?:[ -]?\d){12,18}/g) ?? [])
        expect(luhn(run.replace(/\D/g, '')), `${path}: ${run}`).toBe(false)
      for (const run of text.match(/\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g) ?? [])
        expect(iban(run), `${path}: ${run}`).toBe(false)
    }
    expect(cards.every(({ masked_number: number }) => /^\d•••\d{4}$/.test(number ?? ''))).toBe(true)
  })

  it('every date is one', () => {
    for (const { path, text } of texts)
      if (/^\d{4}-\d\d-\d\d$/.test(text)) expect(isLocalDate(text), `${path}: ${text}`).toBe(true)
  })
})

describe('the seed', () => {
  let store: OpenedStore
  let remove: () => Promise<void>
  const now = instant('2031-05-06T07:08:09Z')

  beforeAll(async () => {
    const place = await temporaryFolder()
    remove = place.remove
    store = await openStore({ url: `file:${place.path}/rapport.db` })
  })
  afterAll(async () => {
    await store.close()
    await remove()
  })

  const rows = async (table: string) =>
    Number((await store.db.raw.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n)

  it('writes the people alone where a case brings its own book', async () => {
    await seedUsers(store.db, { newId: countingIds() })
    expect([await rows('users'), await rows('clients'), await isSeeded(store.db)]).toEqual([11, 0, false])
  })

  it('writes the whole book within three seconds and starts its clock', async () => {
    const started = cpuMillis()
    await seedDemo(store.db, { newId: countingIds(), now })
    expect(cpuMillis() - started).toBeLessThan(3000)
    expect(await isSeeded(store.db)).toBe(true)
    expect(await store.settings.get('clock.start')).toBe('2026-11-23T07:30:00.000Z')
    expect(await store.settings.get('clock.since')).toBe(now)
    expect(await store.settings.get('demo.day')).toBe('2026-11-23')
    const tables = { clients, interactions, transactions, holdings, loans, products, tasks, facts, requests }
    for (const [table, items] of Object.entries(tables)) expect(await rows(table), table).toBe(items.length)
  })

  it('changes nothing when it runs again', async () => {
    const tables = [
      'clients',
      'client_names',
      'contacts',
      'interactions',
      'relations',
      'instalments',
      'consents',
    ]
    const counts = async () => Promise.all(tables.map(rows))
    const before = await counts()
    await seedDemo(store.db, { newId: countingIds(), now })
    expect(await counts()).toEqual(before)
  })

  it('the last contact on the card is the one in the file', async () => {
    const { rows: found } = await store.db.raw.execute('SELECT id, last_contact_on FROM clients')
    for (const { id, last_contact_on: on } of found)
      expect(on, String(id)).toBe(byId.get(String(id))?.last_contact_on ?? null)
    expect(localDate(String(found[0]?.last_contact_on)) <= demoDay).toBe(true)
  })
})
