import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SmallBank } from '#test/support/bank.ts'
import { bankWithShelf } from '#test/support/shelf.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await bankWithShelf()
})
afterAll(() => bank.remove())

const client = 'Iris Baumann'
const amount = { value: 50000, currency: 'CHF' }
type Drafted = Readonly<{
  draft: string
  subject: string
  body: string
  struck?: number
  recommends?: unknown
}>

const drafted = async (text: string, more: Record<string, unknown> = {}): Promise<Drafted> => {
  const { outputs } = await bank.turn([
    [
      'draft_message',
      {
        client,
        purpose: 'thanks',
        subject: 'Thank you',
        text: `Dear Ms Baumann,\n\n${text}\n\nLena`,
        ...more,
      },
    ],
  ])
  return outputs[0] as Drafted
}

test.each([
  ['its name', 'Buy Clearwater Frontier Shares.'],
  ['lower case', 'Have a look at clearwater frontier shares.'],
  ['translated', '请看看清水前沿股票。'],
  ['another case', 'Обратите внимание на акции Clearwater Фронтир.'],
  ['spaced letters', 'Have a look at C l e a r w a t e r F r o n t i e r S h a r e s.'],
  ['dotted letters', 'Have a look at C.l.e.a.r.w.a.t.e.r F.r.o.n.t.i.e.r S.h.a.r.e.s.'],
  ['zero-width letters', 'Have a look at Clear\u200bwater Front\u200bier Shares.'],
  ['letters of other alphabets', 'Have a look at Сlеаrwater Frоntiеr Shаres.'],
  ['full width', 'Have a look at Ｃｌｅａｒｗａｔｅｒ Ｆｒｏｎｔｉｅｒ Ｓｈａｒｅｓ.'],
  ['hyphens', 'Have a look at Clearwater-Frontier-Shares.'],
  ['line breaks', 'Have a look at Clearwater\nFrontier\nShares.'],
  ['one letter wrong', 'Have a look at Clearwater Fronteir Shares.'],
  ['a letter missing', 'Have a look at Clearwatr Frontier Shares.'],
  ['run together', 'Have a look at ClearwaterFrontierShares.'],
  ['its id', 'Have a look at prd_frontier.'],
  ['a part that only it has', 'Have a look at our Frontier Shares.'],
])('a product without a verdict is struck: %s', async (_, said) => {
  const draft = await drafted(`${said}\n\nSee you soon.`)
  expect({ body: draft.body, struck: draft.struck }).toMatchObject({
    body: expect.not.stringMatching(/fr\s*o\s*n\s*t|前沿|Фронтир|prd_|Ｆ|F\.r|Frоn/i),
    struck: 1,
  })
})

test('a subject recommends nothing that has no verdict', async () => {
  const { subject } = await drafted('Thank you.', { subject: 'Clearwater Frontier Shares for you' })
  expect(subject).not.toContain('Frontier')
})

test('a reason is no way into the letter', async () => {
  const { draft } = await drafted('Thank you for your visit.')
  const card = await bank.call('send_message', { draft, reason: 'Buy Clearwater Frontier Shares now' })
  await bank.approve(card)
  const rows = await bank.rows('SELECT subject, body FROM outbox ORDER BY rowid DESC LIMIT 1')
  expect(JSON.stringify(rows)).not.toContain('Frontier')
})

test('a part of a name that several products share names none of them', async () => {
  expect(await drafted('The weather is fine here in Clearwater.')).not.toHaveProperty('struck')
})

test('a verdict of one client lets nothing into a letter to another', async () => {
  const { outputs } = await bank.turn([
    ['check_suitability', { client, product: 'Money Fund', amount }],
    [
      'draft_message',
      {
        client: 'Anna Keller',
        purpose: 'thanks',
        text: 'Dear Ms Keller,\n\nHave a look at the Clearwater Money Fund.\n\nThank you.',
      },
    ],
  ])
  expect((outputs[1] as Drafted).body).not.toContain('Money Fund')
})

test('a card’s text cannot be edited, nor the draft behind it put into other words', async () => {
  const { edit } = await import('#agent/decisions.ts')
  const { draft } = await drafted('Thank you for your visit.')
  const card = (await bank.call('send_message', { draft })) as { proposal: never }
  const actor = await bank.person('rm@bank.example')
  for (const fields of [{ body: 'Buy it' }, { subject: 'x' }, { recipient: 'a@b.example' }, { product: 'x' }])
    await expect(edit(bank.deps, actor, card.proposal, fields)).rejects.toMatchObject({
      code: 'field_not_editable',
    })
  await bank.store.db.raw.execute({
    sql: "UPDATE drafts SET body = body || ' Buy the Clearwater Frontier Shares.' WHERE id = ?",
    args: [draft],
  })
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'send_unjudged' })
})

test('a text that changed behind its card does not leave, even where every gate would let it', async () => {
  const { draft } = await drafted('Thank you for your visit.')
  const card = await bank.call('send_message', { draft })
  await bank.store.db.raw.execute({
    sql: "UPDATE drafts SET body = body || ' And a good week.' WHERE id = ?",
    args: [draft],
  })
  await expect(bank.approve(card)).rejects.toMatchObject({ code: 'proposal_stale' })
})

test('a client whom compliance holds reads as any other trouble does', async () => {
  const answers: string[] = []
  for (const status of ['potential_match', 'confirmed_match', 'not_screened', null]) {
    await bank.store.db.raw.execute({
      sql: "UPDATE client_screening SET sanctions_status = ? WHERE client_id = 'cli_gleb'",
      args: [status],
    })
    const told = await bank.call('check_suitability', { client: 'Орлов', product: 'Money Fund', amount })
    answers.push(JSON.stringify(told))
  }
  await bank.rows(
    "UPDATE client_screening SET sanctions_status = 'clear', aml_restriction = 'frozen' WHERE client_id = 'cli_gleb'",
  )
  answers.push(
    JSON.stringify(await bank.call('check_suitability', { client: 'Орлов', product: 'Money Fund', amount })),
  )
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).not.toMatch(/sanction|screen|match|frozen|aml/i)
})
