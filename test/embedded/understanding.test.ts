import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { lessons } from '#embedded/intent/lessons.ts'
import { tools } from '#tools/index.ts'
import { type Case, judge, planOf, readCases } from './support/cases.ts'

const cases = [...readCases('understanding.jsonl'), ...readCases('understanding-2.jsonl')]

for (const language of languages)
  describe(`what is said in ${language}`, () => {
    const own = cases.filter((item) => item.lang === language)

    test('covers every tool and silence', () => {
      const named = own.flatMap((item) =>
        'calls' in item.expect ? item.expect.calls.map(({ tool }) => tool) : ['none'],
      )
      expect([...new Set(named)].sort()).toEqual(Object.keys(lessons()).sort())
      expect(own.length).toBeGreaterThanOrEqual(60)
    })

    test.each(own.map((item): [string, Case] => [item.say, item]))('%s', (_, item) => {
      const verdict = judge(item)
      const expected = 'none' in item.expect ? [] : item.expect.calls
      expect(
        verdict.input,
        `made ${JSON.stringify(verdict.made)} ${verdict.remark}, expected ${JSON.stringify(expected)}`,
      ).toBe(true)
    })
  })

describe('the examples of the tools', () => {
  const examples = tools.flatMap((tool) => tool.examples.map((example) => ({ tool: tool.name, ...example })))
  test.each(examples)('$say', ({ tool, say }) => {
    expect(planOf({ say }).calls.map((call) => call.tool)).toEqual([tool])
  })
})

describe('nothing is written that nobody asked for', () => {
  test.each([
    'did I log a call with Keller?',
    'was the task created?',
    'should I call Keller?',
    'what would happen if I changed his city?',
    'do not log this call with Keller',
    'Keller called yesterday, what did she want?',
    'записал ли я звонок Петрову?',
    'не записывай звонок Петрову',
    'что будет если поменять телефон Петрова?',
    '我记录过王伟的电话吗？',
    '先不要记录和王伟的电话',
    '如果修改王伟的电话会怎么样',
  ])('%s', (say) => {
    const writes = tools.filter((tool) => tool.risk !== 'read').map((tool) => tool.name)
    expect(planOf({ say }).calls.filter((call) => writes.includes(call.tool))).toEqual([])
  })
})

describe('a conversation goes on', () => {
  test('a missing client is asked for and taken from the next message', () => {
    const history = [{ say: 'log a call: wants a new card' }]
    expect(planOf({ say: history[0]!.say }).remarks).toMatchObject([{ kind: 'ask', missing: 'client' }])
    expect(planOf({ say: 'Anna Keller', history }).calls).toMatchObject([
      {
        tool: 'log_interaction',
        input: { client: 'Anna Keller', channel: 'call', note: 'Wants a new card' },
      },
    ])
  })

  test('a missing note is asked for and taken from the next message', () => {
    const history = [{ say: 'log a call with Anna Keller' }]
    expect(planOf({ say: 'she will sign on Monday', history }).calls).toMatchObject([
      { tool: 'log_interaction', input: { client: 'Anna Keller', note: 'She will sign on Monday' } },
    ])
  })

  test('a new wish in place of an answer is heard', () => {
    const history = [{ say: 'log a call with Anna Keller' }]
    expect(planOf({ say: 'how many loans are in debt?', history }).calls).toMatchObject([
      { tool: 'ask_book', input: { question: 'how many loans are in debt?' } },
    ])
  })

  test('the rest of an interrupted message follows the choice', () => {
    const candidates = [
      { n: 1, id: 'cli_a', label: 'John Smith', facts: 'Geneva' },
      { n: 2, id: 'cli_b', label: 'John Smith', facts: 'London' },
    ]
    const history = [
      {
        say: 'log a call with John Smith: wants a card. and create a task for tomorrow: send the form',
        pending: {
          tool: 'log_interaction',
          input: { client: 'John Smith', channel: 'call', note: 'Wants a card' },
          code: 'client_ambiguous',
          candidates,
        },
      },
    ]
    expect(planOf({ say: 'london', history }).calls).toMatchObject([
      {
        tool: 'log_interaction',
        input: { client: 'cli_b', note: 'Wants a card', tasks: [{ text: 'Send the form' }] },
      },
    ])
  })
})
