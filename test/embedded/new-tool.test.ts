import { expect, test } from 'vitest'
import { z } from 'zod'
import { learn } from '#embedded/intent/learned.ts'
import { planFor } from '#embedded/plan.ts'
import { defineTool } from '#tools/define.ts'
import { tools } from '#tools/index.ts'
import { friday } from './support/cases.ts'

const kpis = defineTool({
  name: 'get_kpis',
  area: 'results',
  risk: 'read',
  title: { en: 'Reading the targets', zh: '正在读取指标', ru: 'Читаю показатели' },
  description: 'Targets and results of the user.',
  input: z.object({ from: z.string().optional(), to: z.string().optional() }),
  output: z.object({ items: z.array(z.object({ name: z.string() })) }),
  examples: [
    { language: 'en', say: 'how am I doing against my targets', input: {} },
    { language: 'en', say: 'my kpi this quarter', input: {} },
    { language: 'zh', say: '我的业绩指标完成得怎么样', input: {} },
    { language: 'ru', say: 'как у меня с выполнением плана продаж', input: {} },
  ],
  run: async () => ({ items: [] }),
})

const all = [...tools, kpis]
const mind = { tools: new Map(all.map((tool) => [tool.name, tool])), learned: learn(all) }

test.each(['how am i doing on targets', 'show my kpi', '我的业绩指标怎么样', 'как у меня с планом продаж'])(
  'a tool with examples is understood without code: %s',
  (said) => {
    const plan = planFor([{ said, calls: [], reply: '' }], friday, mind)
    expect(plan.calls.map((call) => call.tool)).toEqual(['get_kpis'])
  },
)

test('it fills the fields that the schema names', () => {
  const plan = planFor([{ said: 'my kpi this quarter', calls: [], reply: '' }], friday, mind)
  expect(plan.calls[0]?.input).toEqual({ from: '2026-10-01', to: '2026-12-31' })
})
