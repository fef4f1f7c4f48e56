import { isWriteTool, type Tool } from '#tools/define.ts'
import { openQuestion } from './dialogue.ts'
import { planFor } from './plan.ts'
import type { Mind, PlannedCall } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import { ranked } from './readings.ts'
import { settingFor } from './setting.ts'
import type { Moment } from './slots/mentions.ts'
import { fold, wordsOf } from './slots/words.ts'

/** The one look-up that a plain request means, or nothing where there is any doubt about it. */
export type Quick = (dialogue: Dialogue, moment: Moment) => PlannedCall | undefined

/** What fits a client is advice, which a model puts into words where there is one. */
const advice = 'suggest_products'

/** A request that is longer than this many words (two characters in Chinese) is not a plain one. */
const longest = 8
/** What a request that is no example has to be worth, and by how much it has to lead. */
const plainly = 5
const lead = 2

/** Plain ways of asking beside the examples of the tools, without the client's name. */
const plain: ReadonlySet<string> = new Set([
  ...[
    '',
    'client',
    'customer',
    'card',
    'who is',
    'whos',
    'show',
    'show me',
    'open',
    'about',
    'tell me about',
  ],
  ...[
    'my day',
    'today',
    'my day today',
    'tasks',
    'my tasks',
    'my tasks today',
    'todo',
    'to do',
    'kpi',
    'my kpi',
  ],
  ...['kpis', 'my kpis', 'brief', 'daily brief', 'my brief'],
  ...[
    '客户',
    '是谁',
    '谁是',
    '看看',
    '看一下',
    '资料',
    '今天',
    '我的一天',
    '任务',
    '我的任务',
    '待办',
    '我的待办',
    '业绩',
  ],
  ...['клиент', 'карточка', 'кто', 'кто это', 'кто такой', 'кто такая', 'покажи', 'открой', 'про'],
  ...['мой день', 'сегодня', 'задачи', 'мои задачи', 'задачи на сегодня', 'мои задачи на сегодня', 'мои kpi'],
])

/** Arguments that hold words of the message could hold them wrongly; such a request is never plain. */
const wordy = new Set(['text', 'question', 'sql', 'note', 'name', 'subject', 'reason'])

/** Folded words of a message without its client, joined by single blanks. */
function rest(said: string, client: unknown): string {
  const text = typeof client === 'string' ? said.replace(client, ' ') : said
  return wordsOf(text)
    .map((word) => fold(word.norm).replaceAll(/['’]/g, ''))
    .filter((word) => word !== 's')
    .join(' ')
}

const size = (said: string): number =>
  wordsOf(said).reduce((sum, word) => sum + (word.han ? Math.ceil(word.text.length / 2) : 1), 0)

type Manner = Readonly<{ wholes: ReadonlySet<string>; words: ReadonlySet<string> }>

/** How the examples of a tool ask for it. */
function mannerOf(tool: Tool): Manner {
  const wholes = new Set<string>()
  for (const { say, input } of tool.examples)
    if (!Object.keys(input).some((key) => wordy.has(key)))
      wholes.add(rest(say, (input as { client?: unknown }).client))
  return { wholes, words: new Set([...wholes].flatMap((whole) => whole.split(' '))) }
}

/** Words of a message in which its client is named by words that stand there, or that name none. */
const namesItself = (said: string, { client }: PlannedCall['input']): boolean =>
  client === undefined ||
  (typeof client === 'string' && (said.includes(client) || /^(?:account )?\d/.test(client)))

/** A reply that asks something back: the next words may be its answer. */
const asksBack = (reply: string): boolean => /[?？]/.test(reply)

/** Makes the judge of plain requests for what this mind knows. */
export function quickFor(mind: Mind): Quick {
  const manners = new Map<string, Manner>()
  const manner = (tool: Tool): Manner => {
    const known = manners.get(tool.name) ?? mannerOf(tool)
    manners.set(tool.name, known)
    return known
  }

  return (dialogue, moment) => {
    const turn = dialogue.at(-1)
    const before = dialogue.slice(0, -1)
    const last = before.at(-1)
    if (turn === undefined || turn.said.includes('\n') || size(turn.said) > longest) return undefined
    if (openQuestion(last).length > 0 || asksBack(last?.reply ?? '')) return undefined
    const { calls, remarks } = planFor(dialogue, moment, mind)
    const [call] = calls
    const tool = call && mind.tools.get(call.tool)
    if (!call || !tool || calls.length > 1 || remarks.length > 0) return undefined
    if (
      tool.risk !== 'read' ||
      isWriteTool(tool) ||
      tool.name === advice ||
      !namesItself(turn.said, call.input)
    )
      return undefined
    if (Object.keys(call.input).some((key) => wordy.has(key))) return undefined
    const asked = rest(turn.said, call.input.client)
    // Beside a card that waits a bare name may be meant for the card.
    if (asked === '' && moment.waiting && !/[?？]\s*$/.test(turn.said)) return undefined
    const { wholes, words } = manner(tool)
    if (plain.has(asked) || wholes.has(asked)) return call
    const [best, next] = ranked(turn.said, mind, settingFor(before, moment))
    const sure = best?.tool === tool.name && best.score >= plainly && best.score - (next?.score ?? 0) >= lead
    return sure && asked.split(' ').every((word) => words.has(word)) ? call : undefined
  }
}
