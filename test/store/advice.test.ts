import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical, sha256 } from '#domain/canonical.ts'
import type { ClientId, ThreadId } from '#domain/ids.ts'
import { loadPack } from '#domain/suitability/index.ts'
import type { LocalDate } from '#domain/time.ts'
import { eq } from '#drizzle'
import type { Assessment } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { adviceBank, day, payloads, plainClient, planned, thread, wish } from '#test/support/advice.ts'

type Bank = Awaited<ReturnType<typeof adviceBank>>
let bank: Bank
const one = 'cli_one' as ClientId

beforeAll(async () => {
  bank = await adviceBank({
    clients: [
      plainClient('cli_one'),
      plainClient('cli_two', { rm: 'boris@bank.example' }),
      plainClient('cli_bare', { base_currency: undefined, liquid_assets: undefined }),
      ...['match', 'hit', 'frozen', 'unscreened'].map((each) =>
        plainClient(`cli_${each}`, {
          name: 'The Same',
          ...(each === 'match' && { sanctions_status: 'potential_match' }),
          ...(each === 'hit' && { sanctions_status: 'confirmed_match' }),
          ...(each === 'frozen' && { aml_restriction: 'frozen' }),
          ...(each === 'unscreened' && { sanctions_status: undefined, aml_restriction: undefined }),
        }),
      ),
    ],
    holdings: [
      { id: 'hld_0', client: 'cli_two', product: 'prd_term', value: { value: 90000, currency: 'CHF' } },
      {
        id: 'hld_1',
        client: 'cli_one',
        product: 'prd_term',
        value: { value: 150000, currency: 'CHF' },
      },
      {
        id: 'hld_2',
        client: 'cli_one',
        name: 'Elsewhere',
        issuer_id: 'iss_x',
        class: 'equity',
        value: { value: 100.5, currency: 'GBP' },
      },
    ],
    consents: [
      { client: 'cli_one', kind: 'marketing', status: 'granted', channel: 'email', given_on: '2025-01-01' },
    ],
  })
})
afterAll(() => bank.remove())

const assess = (client: string, more: Parameters<typeof wish>[2] = {}, who: keyof Bank['people'] = 'ana') =>
  bank.store.advice.assess(wish(bank.people[who], client, more))
const outcomes = ({ verdicts }: Assessment) => verdicts.map((each) => [each.product_id, each.outcome])
const rowsOf = (client: string) =>
  bank.store.db
    .select()
    .from(schema.verdicts)
    .where(eq(schema.verdicts.clientId, client as ClientId))

describe('the shelf', () => {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const match = async (said: string) => ids(await bank.store.advice.matchProducts(said, 3))

  test('is searched by id, by names in three languages, by class, and past one wrong letter', async () => {
    expect(await match('prd_wild')).toEqual(['prd_wild'])
    expect((await match('Helvar Bond Fund'))[0]).toBe('prd_bonds')
    expect((await match('helvar'))[0]).toBe('prd_bonds')
    expect((await match('helvra bonds'))[0]).toBe('prd_bonds')
    expect((await match('Nordcap'))[0]).toBe('prd_world')
    expect((await match('фонд облигаций'))[0]).toBe('prd_bonds')
    expect((await match('海尔瓦'))[0]).toBe('prd_bonds')
    expect((await match('вклад'))[0]).toBe('prd_term')
    expect(await match('deposit')).toEqual(['prd_term'])
    expect(await match('  ')).toEqual([])
    expect(await match('zeppelin')).toEqual([])
  })

  test('is filtered, and says how many more there are', async () => {
    const { advice } = bank.store
    expect(ids((await advice.products({ family: 'deposit', limit: 5 })).items)).toEqual(['prd_term'])
    expect(ids((await advice.products({ currency: 'USD', limit: 5 })).items)).toEqual(['prd_world'])
    expect(ids((await advice.products({ text: '基金', limit: 5 })).items)).toEqual(['prd_bonds'])
    const first = await advice.products({ family: 'investment', limit: 1 })
    expect([ids(first.items), first.more]).toEqual([['prd_bonds'], 2])
    expect(first.items[0]!.terms).toMatchObject({
      id: 'prd_bonds',
      family: 'investment',
      stress_loss_pct: 12,
    })
    expect((await advice.productNames()).get('prd_world')).toEqual([
      'Nordkap World ETF',
      'Нордкап Мир ETF',
      '北角环球ETF',
    ])
  })
})

describe('an assessment', () => {
  test('judges the whole shelf and orders what passes by need', async () => {
    const result = await assess('cli_one')
    expect(outcomes(result)).toEqual([
      ['prd_bonds', 'allow'],
      ['prd_term', 'warn-and-acknowledge'],
      ['prd_wild', 'block'],
      ['prd_world', 'allow'],
    ])
    expect(result.ranked).toEqual(['prd_bonds'])
    expect(result.withoutNeed).toEqual(['prd_world', 'prd_term'])
    expect([result.pack, result.rulesSha256]).toEqual(['core', loadPack('core').sha256])
    expect(result.products.get('prd_bonds')?.name).toBe('Helvar Bond Fund')
  })

  test('is given exact facts: amounts, newest rates of the day, pairs, inverses and crosses', async () => {
    await assess('cli_one', { products: ['prd_bonds'], proposed: { ...planned, currency: 'USD' } })
    const { inputs } = (await payloads(bank.store, 'advice.verdict')).at(-1) as {
      inputs: { client: Record<string, unknown>; portfolio: Record<string, unknown> }
    }
    expect(inputs.client).toMatchObject({
      kind: 'individual',
      residence_country: 'CH',
      liquid_assets: 200000,
      sanctions_status: 'clear',
      marketing_consent: 'granted',
    })
    expect(inputs.portfolio).toEqual({
      holdings: [
        {
          product_id: 'prd_term',
          issuer_id: 'iss_bank',
          class: 'cash_deposit',
          value: 150000,
          currency: 'CHF',
        },
        { issuer_id: 'iss_x', class: 'equity', value: 100.5, currency: 'GBP' },
      ],
      fx: { GBP: 1.11764705882353, USD: 0.8 },
      proposed: { ...planned, currency: 'USD', rm_id: bank.people.ana.id },
    })
  })

  test('leaves absent what is not on record, and then asks for it', async () => {
    const { verdicts } = await assess('cli_bare', { products: ['prd_bonds'] })
    expect(verdicts[0]!.outcome).toBe('block')
    expect(verdicts[0]!.missing).toContain('client.base_currency')
    expect(verdicts[0]!.questions_for_client.length).toBeGreaterThan(0)
  })

  test('asks for products that are there', async () => {
    await expect(assess('cli_one', { products: ['prd_none'] })).rejects.toMatchObject({
      code: 'product_not_found',
    })
  })

  test('keeps rows, the rules and the whole of it in the trail at once', async () => {
    const before = (await payloads(bank.store, 'advice.verdict')).length
    const kept = (await rowsOf('cli_one')).length
    await assess('cli_one', { products: ['prd_wild', 'prd_bonds'] })
    const entries = await payloads(bank.store, 'advice.verdict')
    expect(entries).toHaveLength(before + 1)
    expect(entries.at(-1)).toMatchObject({
      by: { name: 'ana' },
      client: { id: 'cli_one', name: 'Client one' },
      today: day,
      cause: 'asked',
      options: [{ product: { id: 'prd_wild' } }, { product: { id: 'prd_bonds' } }],
      ranked: ['prd_bonds'],
    })
    expect(await rowsOf('cli_one')).toHaveLength(kept + 2)
    const packs = await bank.store.db.select().from(schema.rulePacks)
    expect(packs).toHaveLength(1)
    expect(await sha256(packs[0]!.text)).toBe(packs[0]!.sha256)
    expect((await bank.store.audit.verify()).brokenAt).toBeUndefined()
  })

  test('counts a withdrawn consent and an open complaint, whatever the profile says', async () => {
    const { db } = bank.store
    const client = 'cli_two' as ClientId
    const fired = async () =>
      (await assess(client, { products: ['prd_bonds'] }, 'boris')).verdicts[0]!.fired.map(({ rule }) => rule)
    expect(await fired()).toEqual([])
    await db.insert(schema.consents).values({
      id: 'cns_1' as never,
      clientId: client,
      kind: 'marketing',
      status: 'withdrawn',
      channel: 'email',
      givenOn: day,
    })
    expect(await fired()).toEqual(['SUIT-CONT-02'])
    await db.delete(schema.consents).where(eq(schema.consents.clientId, client))
    await db.insert(schema.requests).values({
      id: 'req_1' as never,
      clientId: client,
      ownerId: bank.people.boris.id,
      kind: 'complaint',
      subject: 'fees',
      urgency: 'normal',
      status: 'open',
      receivedAt: bank.clock.now(),
      originKind: 'mail',
    })
    expect(await fired()).toEqual(['SUIT-CONT-03'])
  })
})

describe('a standing verdict', () => {
  const own = 'thr_standing' as ThreadId
  const standing = (more: Partial<Parameters<Bank['store']['advice']['standing']>[0]> = {}) => {
    const { proposed: _proposed, ...request } = wish(bank.people.ana, 'cli_one', { thread: own })
    return bank.store.advice.standing({ ...request, products: ['prd_bonds', 'prd_world'], ...more })
  }
  const count = async () => (await rowsOf('cli_one')).filter(({ threadId }) => threadId === own).length

  test('is of this thread and client only', async () => {
    expect(await standing()).toEqual(new Map())
    await assess('cli_one', { products: ['prd_bonds'], thread: own })
    expect([...(await standing()).keys()]).toEqual(['prd_bonds'])
    expect([...(await standing({ thread })).keys()].sort()).toEqual(['prd_bonds', 'prd_world'])
  })

  test('is run again when the day, the facts or the rules changed, and only then', async () => {
    await standing()
    const before = await count()
    expect((await standing({ language: 'ru' })).get('prd_bonds')!.outcome).toBe('allow')
    expect(await count()).toBe(before)

    const nextDay = '2026-11-28' as LocalDate
    expect((await standing({ today: nextDay })).get('prd_bonds')!.today).toBe(nextDay)
    expect(await count()).toBe(before + 1)
    await standing({ today: nextDay })
    expect(await count()).toBe(before + 1)

    const { db } = bank.store
    await db
      .update(schema.clientProfiles)
      .set({ riskTolerance: 1 })
      .where(eq(schema.clientProfiles.clientId, one))
    expect((await standing({ today: nextDay })).get('prd_bonds')!.outcome).toBe('block')
    await db
      .update(schema.clientProfiles)
      .set({ riskTolerance: 3 })
      .where(eq(schema.clientProfiles.clientId, one))
    expect((await standing({ today: nextDay })).get('prd_bonds')!.outcome).toBe('allow')
    await db
      .update(schema.clientScreening)
      .set({ sanctionsStatus: 'potential_match' })
      .where(eq(schema.clientScreening.clientId, one))
    expect((await standing({ today: nextDay })).get('prd_bonds')!.outcome).toBe('block')
    await db
      .update(schema.clientScreening)
      .set({ sanctionsStatus: 'clear' })
      .where(eq(schema.clientScreening.clientId, one))
    expect((await standing({ today: nextDay })).get('prd_bonds')!.outcome).toBe('allow')
    expect(await count()).toBe(before + 5)

    const text = canonical({ ...(await rulesWith('2026.12-1')) })
    const { parsePack } = await import('#domain/suitability/index.ts')
    bank.store.useRules({ pack: parsePack(text, 'own').packs.core, text })
    expect((await standing({ today: nextDay })).get('prd_bonds')!.rules_version).toBe('2026.12-1')
    expect(await count()).toBe(before + 6)
    expect(await bank.store.db.select().from(schema.rulePacks)).toHaveLength(2)
    const { houseRulesInForce } = await import('#store/advice/rules.ts')
    bank.store.useRules(houseRulesInForce())
  })

  test('blocks a product that left the shelf', async () => {
    const { db } = bank.store
    const [gone] = await db.select().from(schema.products).where(eq(schema.products.id, 'prd_bonds'))
    await db.delete(schema.products).where(eq(schema.products.id, 'prd_bonds'))
    expect((await standing()).get('prd_bonds')!.outcome).toBe('block')
    await db.insert(schema.products).values(gone!)
    expect((await standing()).get('prd_bonds')!.outcome).toBe('allow')
  })
})

const rulesWith = async (version: string): Promise<Record<string, unknown>> => {
  const { default: rules } = await import('#domain/suitability/packs/rules.json', { with: { type: 'json' } })
  return { ...rules, version }
}

describe('screening', () => {
  const held = ['match', 'hit', 'frozen', 'unscreened']
  /** Everything a relationship manager gets, with the client's own id and address taken out. */
  const seen = async (name: string, who: keyof Bank['people']) => {
    const client = `cli_${name}`
    const actor = bank.people[who]
    const { proposed: _proposed, ...request } = wish(actor, client)
    const answers = [
      await assess(client, {}, who),
      await assess(client, { products: ['prd_bonds'], proposed: { ...planned, initiative: 'client' } }, who),
      [...(await bank.store.advice.standing({ ...request, products: ['prd_bonds', 'prd_term'] }))],
      (await bank.store.advice.file(actor, client as ClientId, {})).map(({ kind, payload }) => ({
        kind,
        payload,
      })),
    ]
    const map = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
    return JSON.stringify(answers, map).replaceAll(client, 'CLIENT')
  }

  test('gives a relationship manager the same bytes, whatever holds the client', async () => {
    const [first, ...others] = await Promise.all(held.map((each) => seen(each, 'ana')))
    expect(first).toContain('SUIT-HOLD')
    expect(first).not.toMatch(/SUIT-AML-0[12]|sanctions_status|aml_restriction|match|frozen|screen/)
    for (const other of others) expect(other).toBe(first)
  })

  test('is told to compliance', async () => {
    const [match, hit, frozen] = await Promise.all(held.map((each) => seen(each, 'compliance')))
    expect(match).toContain('potential_match')
    expect(hit).toContain('confirmed_match')
    expect(frozen).toContain('SUIT-AML-02')
  })

  test('that changes leaves no trace in the file or the views of a relationship manager', async () => {
    const { db, advice } = bank.store
    const client = 'cli_match' as ClientId
    const own = 'thr_trace' as ThreadId
    await assess(client, { products: ['prd_bonds'], thread: own })
    const file = () => advice.file(bank.people.ana, client, {})
    const view = async () =>
      JSON.stringify((await db.raw.execute(`SELECT * FROM v_verdicts WHERE client_id = '${client}'`)).rows)
    const [before, viewed] = [await file(), await view()]
    await db
      .update(schema.clientScreening)
      .set({ sanctionsStatus: 'confirmed_match' })
      .where(eq(schema.clientScreening.clientId, client))
    const { proposed: _proposed, ...request } = wish(bank.people.ana, client, { thread: own })
    await advice.standing({ ...request, products: ['prd_bonds'] })
    expect((await rowsOf(client)).filter(({ threadId }) => threadId === own)).toHaveLength(2)
    expect(await file()).toEqual(before)
    expect(await view()).toBe(viewed)
    expect(viewed).toContain('SUIT-HOLD')
    expect((await advice.file(bank.people.compliance, client, {})).length).toBe(before.length + 1)
  })
})

describe('the file of advice', () => {
  test('is filtered by day and product, and gives its place in the chain', async () => {
    const { advice } = bank.store
    const { ana } = bank.people
    const all = await advice.file(ana, one, {})
    expect(all.length).toBeGreaterThan(3)
    expect(all.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq).sort((a, b) => a - b))
    expect(all[0]).toMatchObject({ kind: 'advice.verdict', actor: { id: ana.id, name: 'ana' } })
    expect(all[0]!.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await advice.file(ana, one, { on: '2020-01-01' as LocalDate })).toEqual([])
    expect(await advice.file(ana, one, { on: day })).toEqual(all)
    const wild = await advice.file(ana, one, { product: 'prd_wild' })
    expect(wild.length).toBeGreaterThan(0)
    expect(wild.length).toBeLessThan(all.length)
    expect(await advice.file(ana, one, { product: 'prd_none' })).toEqual([])
  })

  test('shows an erased entry without its payload', async () => {
    const { db, advice } = bank.store
    const client = 'cli_bare' as ClientId
    await db.run(
      `DELETE FROM audit_payloads WHERE audit_id IN (SELECT id FROM audit WHERE client_id = '${client}')` as never,
    )
    const [entry] = await advice.file(bank.people.ana, client, {})
    expect(entry).toMatchObject({ kind: 'advice.verdict' })
    expect(entry!.payload).toBeUndefined()
    expect((await bank.store.audit.verify()).brokenAt).toBeUndefined()
  })
})

test('nobody reaches a client outside their book, as one who does not exist', async () => {
  const { advice } = bank.store
  const cases = [
    ['ana', 'cli_two'],
    ['boris', 'cli_one'],
    ['lead', 'cli_two'],
    ['admin', 'cli_one'],
    ['ana', 'cli_nemo'],
  ] as const
  const before = (await payloads(bank.store, 'advice.verdict')).length
  for (const [who, client] of cases) {
    const actor = bank.people[who]
    const { proposed: _proposed, ...request } = wish(actor, client)
    const tries = [
      () => assess(client, {}, who),
      () => assess(client, { products: ['prd_bonds'] }, who),
      () => advice.standing({ ...request, products: ['prd_bonds'] }),
      () => advice.file(actor, client as ClientId, {}),
    ]
    for (const attempt of tries)
      await expect(attempt()).rejects.toMatchObject({ code: 'client_not_found', facts: { client } })
  }
  expect(await payloads(bank.store, 'advice.verdict')).toHaveLength(before)
  expect(outcomes(await assess('cli_one', { products: ['prd_bonds'] }, 'lead'))).toEqual([
    ['prd_bonds', 'allow'],
  ])
})
