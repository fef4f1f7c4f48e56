import type { AgentDeps } from '#agent/context.ts'
import type { Language } from '#domain/language.ts'
import { mostButtonText, mostPrompts } from './limits.ts'
import { type Block, bold, bullets, header, lines, notes, rich, word } from './pieces.ts'
import { areaWords, phrase } from './slack-words.ts'
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

/** Tools whose questions make a good start, best first. */
const starters = [
  'list_tasks',
  'get_client',
  'draft_message',
  'list_interactions',
  'suggest_products',
  'find_clients',
]

/**
 * Up to four things to begin with, in the words of the tools' examples and about clients of today. Names are put in
 * only where the example names its client as the record would: an inflected name in it cannot be replaced.
 */
export function suggestedPrompts(
  tools: readonly Helped[],
  clients: readonly string[],
  language: Language,
): Readonly<{ title: string; prompts: readonly Prompt[] }> {
  const names = clients.map(oneLine).filter((name) => name !== '' && name.length <= 40)
  let next = 0
  const prompts = starters.flatMap((name) => {
    const tool = tools.find((each) => each.name === name)
    const said = tool && sentenceFor(tool, names[next % Math.max(names.length, 1)], language)
    if (!said) return []
    if (said.named) next++
    return [said.say]
  })
  return {
    title: phrase('prompts', language),
    prompts: [...new Set(prompts)].slice(0, mostPrompts).map((say) => ({
      title: labelText(say, mostButtonText),
      message: clip(say, 400),
    })),
  }
}

/** An example of the tool about nobody, or about this client in place of the one it names. */
function sentenceFor(tool: Helped, client: string | undefined, language: Language) {
  for (const { say, input } of examplesIn(tool, language)) {
    const named = (input as Readonly<Record<string, unknown>>).client
    if (named === undefined) {
      if (Object.keys(input).length === 0 || client === undefined) return { say, named: false }
    } else if (client !== undefined && typeof named === 'string' && replaceable(named, say, language))
      return { say: say.replace(named, () => client), named: true }
  }
  return undefined
}

/** Whether the name stands in the example as a record has it: Russian inflects it everywhere but in a few places. */
const replaceable = (name: string, say: string, language: Language): boolean =>
  say.includes(name) && !say.includes(`${name}'`) && (language !== 'ru' || /^кто так(?:ой|ая) /.test(say))
