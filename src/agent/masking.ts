import type {
  JSONValue,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4Message,
  LanguageModelV4Middleware,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { findIdentifiers, type Identifier } from '#domain/text/identifiers.ts'

/** Stands for the characters a provider does not get to read. */
const veil = '••••'
const token = /[\p{L}\p{N}]{0,2}••••[\p{L}\p{N}]{0,4}/gu

/** What one turn hides from a provider, and how its own tokens are read back. */
export type Masking = Readonly<{
  /** Around a provider's model: masks everything it reads, reads tokens back in the arguments of its calls. */
  middleware: LanguageModelV4Middleware
  /** The text with every token that stands for exactly one number of this turn replaced by that number. */
  reveal(text: string): string
  /** The text without this turn's tokens: what is left of a number states nothing. */
  withoutTokens(text: string): string
}>

/**
 * Masks full account, card and identity numbers in every text, tool result and argument of a prompt. The form is
 * stable (at most the first two and last four characters), so that a model can tell one number from another.
 */
export function createMasking(): Masking {
  // By token: the numbers it stands for, by value, each as it was first written.
  const hidden = new Map<string, Map<string, string>>()

  const mask = (text: string, label = ''): string =>
    maskNumbers(text, label, (identifier, written) => {
      const made = tokenOf(identifier)
      const numbers = hidden.get(made) ?? new Map<string, string>()
      hidden.set(made, numbers)
      if (!numbers.has(identifier.value)) numbers.set(identifier.value, written)
      return made
    })
  const reveal = (text: string): string =>
    text.includes(veil)
      ? text.replace(token, (found) => {
          const numbers = hidden.get(found)
          return numbers?.size === 1 ? ([...numbers.values()][0] ?? found) : found
        })
      : text
  const revealInput = (input: string): string =>
    input.includes('•') || input.includes('\\u2022')
      ? JSON.stringify(inEveryText(JSON.parse(input), reveal))
      : input
  const revealCall = <Part extends LanguageModelV4Content | LanguageModelV4StreamPart>(part: Part): Part => {
    if (part.type !== 'tool-call') return part
    try {
      return { ...part, input: revealInput(part.input) }
    } catch {
      // Broken JSON goes on as it is: the loop answers it.
      return part
    }
  }

  return {
    reveal,
    withoutTokens: (text) =>
      hidden.size === 0 ? text : text.replace(token, (found) => (hidden.has(found) ? veil : found)),
    middleware: {
      specificationVersion: 'v4',
      transformParams: async ({ params }) => ({
        ...params,
        prompt: params.prompt.map((message) => maskMessage(message, mask)),
        providerOptions: {
          ...params.providerOptions,
          openai: { ...params.providerOptions?.openai, store: false },
        } satisfies LanguageModelV4CallOptions['providerOptions'],
      }),
      wrapGenerate: async ({ doGenerate }) => {
        const result = await doGenerate()
        return { ...result, content: result.content.map(revealCall) }
      },
      wrapStream: async ({ doStream }) => {
        const { stream, ...rest } = await doStream()
        const revealed = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
          transform: (part, controller) => controller.enqueue(revealCall(part)),
        })
        return { ...rest, stream: stream.pipeThrough(revealed) }
      },
    },
  }
}

/** The text with its full numbers masked for a person's eyes: nothing can be read back. */
export const maskForReading = (text: string): string => maskNumbers(text, '', tokenOf)

/** First two and last four of an account or card; only the last four of a paper that names a person. */
function tokenOf({ kind, value }: Identifier): string {
  const last = value.slice(value.length >= 10 ? -4 : -2)
  return kind === 'identity' ? `${veil}${last}` : `${value.slice(0, 2)}${veil}${last}`
}

/** `label` is what the text is called where it stands, and counts as the words before it. */
function maskNumbers(
  text: string,
  label: string,
  replace: (identifier: Identifier, written: string) => string,
): string {
  const before = label === '' ? '' : `${label}: `
  let masked = ''
  let from = 0
  for (const { start, end, ...rest } of findIdentifiers(before + text)) {
    const span = { start: start - before.length, end: end - before.length }
    if (span.start < from) continue
    masked += text.slice(from, span.start) + replace({ ...rest, ...span }, text.slice(span.start, span.end))
    from = span.end
  }
  return masked + text.slice(from)
}

type Mask = (text: string, label?: string) => string

function maskMessage(message: LanguageModelV4Message, mask: Mask): LanguageModelV4Message {
  switch (message.role) {
    case 'system':
      return { ...message, content: mask(message.content) }
    case 'user':
      return {
        ...message,
        content: message.content.map((part) =>
          part.type === 'text' ? { ...part, text: mask(part.text) } : part,
        ),
      }
    default:
      return {
        ...message,
        content: (message.content as Part[]).map((part) => maskPart(part, mask)),
      } as LanguageModelV4Message
  }
}

type Part = Extract<LanguageModelV4Message, { role: 'assistant' | 'tool' }>['content'][number]

function maskPart(part: Part, mask: Mask): Part {
  if (part.type === 'text' || part.type === 'reasoning') return { ...part, text: mask(part.text) }
  if (part.type === 'tool-call') return { ...part, input: inEveryText(part.input, mask) }
  if (part.type !== 'tool-result') return part
  const { output } = part
  if (output.type === 'text' || output.type === 'error-text')
    return { ...part, output: { ...output, value: mask(output.value) } }
  if (output.type === 'json' || output.type === 'error-json')
    return { ...part, output: { ...output, value: inEveryText(output.value, mask) as JSONValue } }
  return part
}

/** A value with each of its texts replaced; a long whole number counts as a text, other numbers are amounts. */
function inEveryText(value: unknown, replace: Mask, label = ''): unknown {
  if (typeof value === 'string') return replace(value, label)
  if (typeof value === 'number') {
    const digits = String(value)
    if (!/^\d{13,}$/.test(digits) || /value|minor|amount/.test(label)) return value
    const masked = replace(digits, label)
    return masked === digits ? value : masked
  }
  if (Array.isArray(value)) return value.map((part) => inEveryText(part, replace, label))
  if (typeof value !== 'object' || value === null) return value
  const parent = label.split(' ').at(-1) ?? ''
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inEveryText(part, replace, `${parent} ${key}`.trim())]),
  )
}
