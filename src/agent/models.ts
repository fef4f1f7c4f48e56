import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { DomainError } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import type { Clock, TimeZone } from '#domain/time.ts'
import { embeddedAssistant, type Understanding } from '#embedded/model.ts'
import type { Tool } from '#tools/define.ts'

/** The assistant that answers, and the one that takes over when it does not. */
export type Models = Readonly<{
  /** Absent where the built-in assistant answers everything. */
  main?: LanguageModelV4
  embedded: LanguageModelV4
  name: string
  /** Chooses what a language model is offered; without it every tool is. */
  understanding?: Understanding
  /** Plain look-ups are answered by the built-in assistant at once although there is a main model. */
  quick?: boolean
}>

/** What events call the built-in assistant. */
export const builtIn = 'built-in'

export type ModelSettings = Readonly<{ model?: string; apiKey?: string; baseUrl?: string; quick?: boolean }>

/**
 * `openai:<model>` with a key, at OpenAI or (by chat completions) at any compatible server; `openai-responses:<model>`
 * for a compatible server that speaks the responses API; nothing means the built-in assistant.
 */
export function chooseModels(
  settings: ModelSettings,
  tools: readonly Tool[],
  clock: Clock,
  zone: TimeZone,
): Models {
  const { model: embedded, understanding } = embeddedAssistant({
    tools,
    clock,
    zone,
    newCallId: () => randomIds('message').replace('msg', 'call'),
  })
  if (settings.model === undefined) return { embedded, name: 'embedded' }
  const [provider, ...rest] = settings.model.split(':')
  const name = rest.join(':')
  if ((provider !== 'openai' && provider !== 'openai-responses') || name === '')
    throw new DomainError('setting_invalid', {
      name: 'RAPPORT_MODEL',
      problem: 'write it as openai:<model>.',
    })
  const openai = createOpenAI({
    ...(settings.apiKey === undefined ? { apiKey: 'none' } : { apiKey: settings.apiKey }),
    ...(settings.baseUrl === undefined ? {} : { baseURL: settings.baseUrl }),
  })
  return {
    main:
      settings.baseUrl === undefined || provider === 'openai-responses'
        ? openai.responses(name)
        : openai.chat(name),
    embedded,
    name: settings.model,
    understanding,
    quick: settings.quick === true,
  }
}
