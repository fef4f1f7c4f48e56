import type { AgentDeps } from '#agent/context.ts'
import type { Language } from '#domain/language.ts'
import { mostButtonText, mostPrompts } from './limits.ts'
import { type Block, bold, bullets, header, lines, notes, rich, word } from './pieces.ts'
import { areaWords, phrase, russianPrompts } from './slack-words.ts'
import { clip, labelText, oneLine } from './text.ts'

/** A tool as far as help needs it. */
export type Helped = Pick<AgentDeps['tools'][number], 'name' | 'area' | 'examples'>

const perTool = 1
const perArea = 5
const mostExample = 160

/** What can be asked, in the words of the tools' own examples, by area. */
export function helpBlocks(tools: readonly Helped[], language: Language): Block[] {
  const byArea = Map.groupBy(tools, ({ area }) => area)
  const parts = [...byArea].flatMap(([area, of]) => {
    const sentences = of
      .flatMap((tool) => examplesIn(tool, language).slice(0, perTool))
      .slice(0, perArea)
      .map(({ say }) => word(clip(oneLine(say), mostExample)))
    return sentences.length === 0
      ? []
      : [lines([bold(areaWords[area]?.[language] ?? area)]), bullets(sentences)]
  })
  return [
    header(phrase('help', language)),
    ...rich(parts),
    ...notes([phrase('helpWays', language), phrase('helpCommands', language)]),
  ]
}

const examplesIn = ({ examples }: Helped, language: Language) =>
  examples.filter((example) => example.language === language)

/** A prompt that Slack offers when a conversation is opened. */
export type Prompt = Readonly<{ title: string; message: string }>

/** Tools whose questions make a good start, best first; the later ones speak of no client. */
const starters = [
  'list_tasks',
  'get_client',
  'list_interactions',
  'draft_message',
  'suggest_products',
  'find_clients',
  'search_notes',
  'find_products',
  'ask_book',
]

/**
 * Up to four things to begin with, in the words of the tools' examples and about clients of today, each of them once
 * as long as there are others.
 */
export function suggestedPrompts(
  tools: readonly Helped[],
  clients: readonly string[],
  language: Language,
): Readonly<{ title: string; prompts: readonly Prompt[] }> {
  const names = clients.map(oneLine).filter((name) => name !== '' && name.length <= 40)
  const said: string[] = []
  let named = 0
  for (const starter of starters) {
    const tool = tools.find(({ name }) => name === starter)
    if (!tool || said.length === mostPrompts) continue
    const client = names[named % Math.max(names.length, 1)]
    const sentence = aboutNobody(tool, language) ?? (client && aboutClient(tool, client, language))
    if (!sentence || said.includes(sentence)) continue
    said.push(sentence)
    if (client !== undefined && sentence.includes(client)) named++
  }
  return {
    title: phrase('prompts', language),
    prompts: said.map((say) => ({ title: labelText(say, mostButtonText), message: say })),
  }
}

const clientIn = (input: unknown): unknown => (input as Readonly<Record<string, unknown>>).client

const aboutNobody = (tool: Helped, language: Language): string | undefined =>
  examplesIn(tool, language).find(({ input }) => clientIn(input) === undefined)?.say

/** An example of the tool with this client in place of its own; Russian would inflect the name and is worded anew. */
function aboutClient(tool: Helped, client: string, language: Language): string | undefined {
  if (language === 'ru') return russianPrompts[tool.name]?.replace('{client}', () => client)
  for (const { say, input } of examplesIn(tool, language)) {
    const named = clientIn(input)
    if (typeof named === 'string' && say.includes(named) && !say.includes(`${named}'`))
      return say.replace(named, () => client)
  }
  return undefined
}
