import { expect, test } from 'vitest'
import { createEvidence } from '#agent/guard/evidence.ts'
import { productGuard } from '#agent/guard/products.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import { localDate } from '#domain/time.ts'

const names = new Map([
  ['prd_bond-global', ['Helvar Global Bond Fund', 'Фонд мировых облигаций Helvar', '海尔瓦全球债券基金']],
  ['prd_hy-meridian', ['Meridian Shipping 7.5 % 2029']],
])

const guard = (outcome: 'pass' | 'block' = 'block') => {
  const made = productGuard(
    {
      names: async () => names,
      standing: async (_, products) =>
        new Map(products.map((product) => [product, { outcome } as unknown as Verdict])),
    },
    createEvidence(localDate('2026-11-23')),
  )
  made.addResult('get_client', { client: { id: 'cli_a', name: 'Anna' } }, true)
  return made
}

test.each([
  'I recommend the Helvar Global Bond Fund.',
  'I recommend the Helvar Globl Bond Fund.',
  'You could propose Helvar Global Bnd Fund, I suggest.',
  'I recommend Meridian Shipping.',
  'I recommend the HelvarGlobalBondFund.',
  'Рекомендую Фонд мировых облигций Helvar.',
])('a product that is blocked is not recommended, however it is written: %s', async (sentence) => {
  expect(await guard().check(sentence)).toMatchObject([{ kind: 'product' }])
  expect(await guard('pass').check(sentence)).toEqual([])
})

test('what the record says of a product may be told in short', async () => {
  const made = guard()
  made.addResult('get_client', { holdings: [{ name: 'Meridian Shipping 7.5 % 2029' }] }, true)
  expect(await made.check('Meridian Shipping is on record.')).toEqual([])
})

test('words that name no product are free', async () => {
  expect(await guard().check('I recommend a walk by the lake and a bond of trust.')).toEqual([])
})

test('choices of a question are listed where nothing was judged yet', async () => {
  const candidates = [{ n: 1, label: 'Helvar Global Bond Fund' }]
  const line = '1. Helvar Global Bond Fund – bond fund, EUR'
  const asked = guard()
  asked.addResult('check_suitability', { error: { code: 'product_ambiguous', candidates } }, true)
  expect(await asked.check(line)).toEqual([])
  const judged = guard()
  judged.addResult('check_suitability', { client: { id: 'cli_a' }, verdicts: candidates }, true)
  expect(await judged.check(line)).toMatchObject([{ kind: 'product' }])
})

test('a platinum card is no gold card', async () => {
  const made = productGuard(
    {
      names: async () => new Map([['prd_card-gold', ['Gold card', '金卡']]]),
      standing: async () => new Map(),
    },
    createEvidence(localDate('2026-11-23')),
  )
  made.addResult('get_client', { client: { id: 'cli_a', name: '陈国梁' } }, true)
  expect(await made.check('陈国梁，1张卡：白金卡')).toEqual([])
  expect(await made.check('我推荐金卡')).toMatchObject([{ kind: 'product' }])
})

test('a list below the name of a client is judged for that client, whoever the turn spoke of last', async () => {
  const evidence = createEvidence(localDate('2026-11-23'))
  const made = productGuard(
    {
      names: async () => names,
      standing: async (client, products) =>
        new Map(
          products.map((product) => [
            product,
            { outcome: client === 'cli_a' ? 'pass' : 'block' } as unknown as Verdict,
          ]),
        ),
    },
    evidence,
  )
  for (const client of [
    { id: 'cli_a', name: 'Anna Keller' },
    { id: 'cli_b', name: 'Marco Bernaschina' },
  ]) {
    evidence.addResult({ client })
    made.addResult('suggest_products', { client }, true)
  }
  const line = '• Helvar Global Bond Fund'
  expect(await made.check(line)).toMatchObject([{ kind: 'product' }])
  expect(await made.check('Anna Keller, Zurich')).toEqual([])
  expect(await made.check(line)).toEqual([])
  expect(await made.check('For Marco Bernaschina:')).toEqual([])
  expect(await made.check(line)).toMatchObject([{ kind: 'product' }])
  expect(await made.check('Anna Keller, Zurich')).toEqual([])
  expect(await made.check('I recommend the Helvar Global Bond Fund.')).toMatchObject([{ kind: 'product' }])
  expect(await made.check('Unlike Anna Keller, she is careful.')).toEqual([])
  expect(await made.check(line)).toMatchObject([{ kind: 'product' }])
})
