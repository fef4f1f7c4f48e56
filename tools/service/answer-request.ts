import { z } from 'zod'
import { idSchema, isId } from '#domain/ids.ts'
import { commitHandoffStep, prepareHandoffStep, undoHandoffStep } from '../answer-handoff.ts'
import { commitStep, prepareStep, undoStep } from '../answer-step.ts'
import { caseMeant } from '../case-meant.ts'
import { defineWriteTool } from '../define.ts'

const actions = [
  'answer',
  'pause',
  'resume',
  'resolve',
  'reopen',
  'accept',
  'ask_back',
  'done',
  'decline',
] as const

export default defineWriteTool({
  name: 'answer_request',
  area: 'service',
  risk: 'low_write',
  title: { en: 'Preparing the step', zh: '正在准备处理步骤', ru: 'Готовлю шаг' },
  description:
    'Proposes a step on a request: `answer` (needs evidence: a contact or sent mail since it came, or `note` with what was told, which becomes a contact), `pause` with the reason (its clocks stand still), `resume`, `resolve`, `reopen`. On a hand-off its department may `accept`, `ask_back`, report `done` or `decline`, with a note. `request` is an id, its words or the client.',
  input: z.object({
    request: z.string().trim().min(1).max(500).describe('Request or hand-off: id, words or client'),
    action: z.enum(actions).default('answer'),
    note: z.string().trim().min(1).max(4000).optional(),
    evidence: z.string().trim().min(1).max(500).optional().describe('Id or words of the contact or mail'),
  }),
  examples: [
    {
      language: 'en',
      say: 'I answered the request of Anna Keller: told her the rate by phone',
      input: { request: 'Anna Keller', note: 'Told her the rate by phone' },
    },
    {
      language: 'en',
      say: 'pause the request of John Smith: waiting for his passport',
      input: { request: 'John Smith', action: 'pause', note: 'Waiting for his passport' },
    },
    {
      language: 'en',
      say: 'resolve the request of Orion Logistics',
      input: { request: 'Orion Logistics', action: 'resolve' },
    },
    {
      language: 'zh',
      say: '王伟的请求已答复：利率已告知',
      input: { request: '王伟', note: '利率已告知' },
    },
    {
      language: 'zh',
      say: '暂停李娜的请求：等她的护照',
      input: { request: '李娜', action: 'pause', note: '等她的护照' },
    },
    { language: 'zh', say: '王伟的请求已解决', input: { request: '王伟', action: 'resolve' } },
    {
      language: 'ru',
      say: 'отметь ответ на запрос Петрова: ставка названа',
      input: { request: 'Петрова', note: 'Ставка названа' },
    },
    {
      language: 'ru',
      say: 'приостанови запрос Соколова: ждём паспорт',
      input: { request: 'Соколова', action: 'pause', note: 'Ждём паспорт' },
    },
  ],
  prepare: async (said, context) => {
    const meant = await caseMeant(said.request, said.action, context)
    return 'assignee' in meant
      ? prepareHandoffStep(meant, said, context)
      : prepareStep(meant, { ...said, action: stepOf(said.action) }, context)
  },
  commit: async (input, context) => {
    const action = input.action ?? 'answer'
    return isId('handoff', input.request)
      ? commitHandoffStep(input.request, { ...input, action }, context)
      : commitStep(idSchema('request').parse(input.request), { ...input, action: stepOf(action) }, context)
  },
  undo: async (undo, context) =>
    'handoff' in undo ? undoHandoffStep(undo, context) : undoStep(undo, context),
})

/** What a department says of a hand-off means the nearest step where a request is meant. */
const stepOf = (action: (typeof actions)[number]) =>
  action === 'done'
    ? ('resolve' as const)
    : action === 'accept' || action === 'ask_back' || action === 'decline'
      ? ('answer' as const)
      : action
