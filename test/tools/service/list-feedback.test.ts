import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
const said = [
  { client: 'cli_anna', text: 'Answers come quickly', score: 9, on: '2026-09-01', may_quote: true },
  { client: 'cli_anna', text: 'The fees are too high', score: 5, on: '2026-11-20' },
  { client: 'cli_orion', text: 'Hidden fees again', on: '2026-11-21' },
]
beforeAll(async () => {
  bank = await smallBank()
  for (const each of said) await bank.approve(await bank.call('log_feedback', each))
})
afterAll(() => bank.remove())

describe('list_feedback', () => {
  test('lists the newest first, each with its origin, and counts all', async () => {
    const output = await bank.call('list_feedback', { limit: 2 })
    expect(output).toMatchObject({
      items: [
        {
          client: { id: 'cli_orion' },
          sentiment: 'negative',
          topic: 'fees',
          quote: { origin: { kind: 'note' } },
        },
        { client: { id: 'cli_anna' }, score: 5 },
      ],
      more: 1,
      all: { count: 3, scored: 2, average: 7, promoters: 1, detractors: 1 },
      movers: [{ client: { id: 'cli_anna' }, from: 9, to: 5, on: '2026-11-20' }],
    })
  })

  test('splits by topic and narrows by client, tone and day', async () => {
    expect(await bank.call('list_feedback', { by: 'topic' })).toMatchObject({
      counts: [{ key: 'fees', count: 2, scored: 1, average: 5 }, { count: 1 }],
    })
    expect(await bank.call('list_feedback', { client: 'Keller', from: '2026-11-01' })).toMatchObject({
      all: { count: 1 },
      items: [{ score: 5 }],
    })
    expect(await bank.call('list_feedback', { sentiment: 'positive' })).toMatchObject({ all: { count: 1 } })
  })

  test('knows nothing of clients of other books', async () => {
    expect(await bank.call('list_feedback', {}, { as: 'other@bank.example' })).toMatchObject({
      items: [],
      all: { count: 0 },
      movers: [],
    })
  })

  test('proposes an improvement once enough clients spoke of a theme', async () => {
    expect(await bank.call('list_feedback', {})).toMatchObject({ proposes: [] })
    const third = { client: 'cli_zhou_sh', text: '手续费太贵' }
    const outputs = await bank.call('find_clients', {})
    const others = (outputs as { items: { id: string }[] }).items
      .map(({ id }) => id)
      .filter((id) => id !== 'cli_anna' && id !== 'cli_orion')
    await bank.approve(await bank.call('log_feedback', { ...third, client: others[0] }))
    expect(await bank.call('list_feedback', {})).toMatchObject({
      proposes: [{ theme: 'fees', voices: 3, days: 90 }],
    })
  })
})
