import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

const amount = { value: 50000, currency: 'CHF' }

test('judges a product with every rule that fired, disclosures and what the bank earns', async () => {
  expect(
    await bank.call('check_suitability', { client: 'Iris Baumann', product: 'Balance 40', amount }),
  ).toMatchSnapshot()
})

test('says why a product may not be proposed, in the language of the turn', async () => {
  expect(
    await bank.call(
      'check_suitability',
      { client: 'Iris Baumann', product: 'Frontier Shares', amount },
      { language: 'zh' },
    ),
  ).toMatchObject({
    verdict: {
      outcome: 'block',
      means: '不可建议',
      fired: expect.arrayContaining([
        {
          rule: 'SUIT-RISK-01',
          title: '产品风险高于客户等级（银行主动推荐）',
          outcome: 'block',
          cleared: false,
        },
      ]),
    },
  })
})

test('missing facts come back as questions in the client’s language', async () => {
  const output = await bank.call('check_suitability', { client: 'Петров', product: 'Balance 40', amount })
  expect(output).toMatchObject({
    questions_language: 'ru',
    verdict: {
      outcome: 'block',
      questions: expect.arrayContaining([expect.stringMatching(/^[А-Я].*\?$/)]),
    },
  })
})

test('a wish of the client is judged as theirs', async () => {
  expect(
    await bank.call('check_suitability', {
      client: 'Iris Baumann',
      product: 'Frontier Shares',
      amount: { value: 1000, currency: 'CHF' },
      initiative: 'client',
    }),
  ).toMatchObject({ plan: { initiative: 'client' } })
})

test('what nobody said of the purchase is named as assumed', async () => {
  expect(
    await bank.call('check_suitability', { client: 'Iris Baumann', product: 'Money Fund' }),
  ).toMatchObject({
    plan: {
      amount: { value: 60000, currency: 'CHF' },
      funding: 'own_cash',
      assumed: ['amount', 'channel', 'funding'],
    },
  })
})

test('whom compliance holds is met with the neutral rule, and with nothing that tells why', async () => {
  const output = await bank.call('check_suitability', { client: 'Орлов', product: 'Money Fund', amount })
  expect(output).toMatchObject({
    verdict: { outcome: 'block', fired: [{ rule: 'SUIT-HOLD' }] },
  })
  expect(JSON.stringify(output)).not.toMatch(/AML|sanction|potential_match|screening/i)
})

test('the client of another book does not exist', async () => {
  expect(
    await bank.call('check_suitability', { client: 'Hidden Person', product: 'Money Fund' }),
  ).toMatchObject({ error: { code: 'client_not_found' } })
})
