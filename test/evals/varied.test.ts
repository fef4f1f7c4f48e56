import { expect, test } from 'vitest'
import { chatCase } from './cases.ts'
import { variations, varied } from './varied.ts'

const wish = (lang: string, say: string, tool: string, client: string) =>
  chatCase.parse({
    id: `${lang} ${say}`,
    lang,
    turns: [{ say }],
    expect: { calls: [{ tool, input: { client } }], proposals: 1 },
  })
const cases = [
  wish('en', 'remind me friday to call grace', 'create_task', 'cli_grace-hollister'),
  wish('en', 'joost moved to basel, change the address', 'update_client', 'cli_joost-van-rhijnen'),
  wish('en', 'ask legal about the pledge of grace', 'hand_off', 'cli_grace-hollister'),
  wish('ru', 'напомни завтра позвонить осьмухину', 'create_task', 'cli_sergey-osmukhin'),
  wish('zh', '周五提醒我给陈国梁打电话', 'create_task', 'cli_chen-guoliang'),
]

test('a seed makes the same cases again, and another seed others', () => {
  const made = varied(cases, { seed: 7, count: 6 })
  expect(made.length).toBeGreaterThan(20)
  expect(varied(cases, { seed: 7, count: 6 })).toEqual(made)
  expect(varied(cases, { seed: 8, count: 6 })).not.toEqual(made)
  expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(variations))
})

test('what a varied message means is what its parts mean', () => {
  const said = (id: string) => cases.find((each) => JSON.stringify(each.expect.calls).includes(id))
  for (const { kind, turns, expect: meant } of varied(cases, { seed: 3, count: 8 })) {
    const [turn] = turns
    expect(cases.map((each) => each.turns[0])).not.toContainEqual(turn)
    const clients = (meant.calls ?? []).map(({ input }) => String(input.client))
    expect(clients.every((client) => said(client))).toBe(true)
    expect(meant.proposals).toBe(clients.length)
    if (kind === 'two_clients') expect(new Set(clients).size).toBe(2)
    if (kind === 'two_wishes') expect(new Set(clients).size).toBe(1)
  }
})

test('a conversation, another day and a message that asks for two things are left alone', () => {
  const [first] = cases
  const others = [
    { ...first!, turns: [...first!.turns, { say: 'and friday?' }] },
    { ...first!, today: '2026-12-01' },
    { ...first!, expect: { calls: [...first!.expect.calls!, ...first!.expect.calls!] } },
  ]
  expect(varied(others, { seed: 1, count: 5 })).toEqual([])
})
