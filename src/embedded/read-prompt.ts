import type { LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider'

/** A tool call of the conversation and, once it ran, what it answered. */
export type PastCall = Readonly<{
  id: string
  tool: string
  input: Readonly<Record<string, unknown>>
  output?: unknown
  error?: ToolError
}>

export type Candidate = Readonly<{ n: number; id: string; label: string; facts: string }>
export type ToolError = Readonly<{
  code: string
  message: string
  candidates?: readonly Candidate[]
  reference?: string
}>

/** One thing the user said, the calls it led to, and the words it was answered with. */
export type Turn = Readonly<{ said: string; calls: readonly PastCall[]; reply: string }>

/** The conversation, oldest turn first; the last one is being answered. */
export type Dialogue = readonly Turn[]

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined

function inputOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'string') return record(value) ?? {}
  try {
    return record(JSON.parse(value)) ?? {}
  } catch {
    return {}
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function errorIn(value: unknown): ToolError | undefined {
  const error = record(record(value)?.error)
  if (!error || typeof error.code !== 'string') return undefined
  return {
    code: error.code,
    message: typeof error.message === 'string' ? error.message : '',
    ...(Array.isArray(error.candidates) ? { candidates: error.candidates as Candidate[] } : {}),
    ...(typeof error.reference === 'string' ? { reference: error.reference } : {}),
  }
}

const failure = (message: string): { error: ToolError } => ({ error: { code: 'internal', message } })

/** The value a tool answered; a text that holds JSON counts as that JSON. */
function answerOf(output: LanguageModelV4ToolResultOutput): Pick<PastCall, 'output' | 'error'> {
  switch (output.type) {
    case 'json':
    case 'error-json': {
      const error = errorIn(output.value)
      if (error) return { error }
      return output.type === 'json' ? { output: output.value } : failure('')
    }
    case 'text': {
      const value = parsed(output.value)
      const error = errorIn(value)
      return error ? { error } : { output: value ?? output.value }
    }
    case 'error-text':
      return failure(output.value)
    case 'execution-denied':
      return failure(output.reason ?? '')
    default:
      return failure('')
  }
}

type OpenTurn = { said: string; calls: PastCall[]; reply: string }

/** The turns of a prompt. Words of the system are not part of it. */
export function readPrompt(prompt: LanguageModelV4Prompt): Dialogue {
  const turns: OpenTurn[] = []
  const current = (): OpenTurn => {
    if (turns.length === 0) turns.push({ said: '', calls: [], reply: '' })
    return turns[turns.length - 1]!
  }
  const settle = (id: string, answer: Pick<PastCall, 'output' | 'error'>): void => {
    const { calls } = current()
    const at = calls.findIndex((call) => call.id === id)
    if (at >= 0) calls[at] = { ...calls[at]!, ...answer }
  }
  for (const message of prompt) {
    if (message.role === 'user') {
      const said = message.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
      turns.push({ said: said.trim(), calls: [], reply: '' })
    } else if (message.role === 'assistant') {
      for (const part of message.content) {
        const turn = current()
        if (part.type === 'text') turn.reply = turn.reply ? `${turn.reply}\n${part.text}` : part.text
        else if (part.type === 'tool-call')
          turn.calls.push({ id: part.toolCallId, tool: part.toolName, input: inputOf(part.input) })
        else if (part.type === 'tool-result') settle(part.toolCallId, answerOf(part.output))
      }
    } else if (message.role === 'tool') {
      for (const part of message.content)
        if (part.type === 'tool-result') settle(part.toolCallId, answerOf(part.output))
    }
  }
  return turns
}

/** A rewrite asked for by the reply guard is not a turn: the last one is worded again. */
export const withoutLast = (dialogue: Dialogue): Dialogue => {
  const last = dialogue[dialogue.length - 1]
  return last && last.calls.length === 0 && dialogue.length > 1 ? dialogue.slice(0, -1) : dialogue
}

/** True when a call of this turn got its answer. */
export const answered = (call: PastCall): boolean => call.output !== undefined || call.error !== undefined
