import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

test('writes a follow-up from the record', async () => {
  expect(await bank.call('draft_message', { client: 'Anna Keller' })).toMatchSnapshot()
})

test('writes in the language of the client', async () => {
  expect(await bank.call('draft_message', { client: 'Петров', purpose: 'missing_papers' })).toMatchSnapshot()
  expect(
    await bank.call('draft_message', { client: 'cli_zhou-hk', purpose: 'thanks', channel: 'message' }),
  ).toMatchSnapshot()
})

test('keeps a text that was worded elsewhere', async () => {
  const output = await bank.call('draft_message', {
    client: 'Anna Keller',
    subject: 'Your question',
    text: 'Dear Ms Keller,\n\nThank you.\n\nLena Hofmann',
  })
  expect(output).toMatchObject({
    subject: 'Your question',
    body: 'Dear Ms Keller,\n\nThank you.\n\nLena Hofmann',
    sent: false,
  })
})

test('a draft of a turn that read a mail names it', async () => {
  const { events } = await bank.turn([
    ['list_interactions', { client: 'Anna Keller' }],
    ['draft_message', { client: 'Anna Keller' }],
  ])
  expect(events.find((event) => event.type === 'draft')).toMatchObject({
    draft: { origins: expect.arrayContaining([{ kind: 'mail', ref: 'int_mail' }]) },
  })
})

test('is written shorter or warmer by its recipe, and given words by rule', async () => {
  const letter = async (input: Record<string, unknown>) =>
    (await bank.call('draft_message', { client: 'Anna Keller', purpose: 'thanks', ...input })) as {
      body: string
    }
  const { body } = await letter({})
  const short = (await letter({ manner: ['shorter'] })).body
  expect(short.length).toBeLessThan(body.length * 0.7)
  expect(short.split('\n\n').at(-1)).toBe(body.split('\n\n').at(-1))
  expect((await letter({ manner: ['warmer'] })).body).toContain('With warm regards')
  const given = 'Dear Ms Keller,\n\nThank you. I will call you on Friday.\n\nLena Hofmann'
  expect((await letter({ text: given, manner: ['shorter'] })).body).toBe(
    'Dear Ms Keller,\n\nThank you.\n\nLena Hofmann',
  )
})
