import { z } from 'zod'
import { isWriteTool, type Tool } from '#tools/define.ts'
import { clientArgument } from '#tools/shapes.ts'
import { correctsArgument } from './propose.ts'

/** A JSON schema as a language model reads it. */
export type ArgumentSchema = Readonly<Record<string, unknown>>

const made = new WeakMap<Tool, ArgumentSchema>()
/** A waiting card is changed by calling again with its id; the instructions tell when. */
const correcting = { [correctsArgument]: z.string().optional() }

/**
 * What a model has to know of a tool's arguments, in few tokens: names, types, choices, what is required. Lengths
 * and patterns are left to the gate, which answers a wrong argument with a sentence.
 */
export function argumentSchema(tool: Tool): ArgumentSchema {
  const known = made.get(tool)
  if (known) return known
  const input = isWriteTool(tool) ? tool.input.extend(correcting) : tool.input
  const schema = lean(z.toJSONSchema(input, { io: 'input', target: 'draft-7' })) as ArgumentSchema
  made.set(tool, schema)
  return schema
}

const checkedByTheGate = new Set(['$schema', 'additionalProperties', 'pattern', 'minLength', 'maxLength'])
/** The instructions say once for all tools how a client is named. */
const saidOnce = z.globalRegistry.get(clientArgument)?.description

function lean(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(lean)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (checkedByTheGate.has(key) && typeof value !== 'object') return []
      if (key === 'description' && value === saidOnce) return []
      if (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) return []
      if (key === 'minimum' && value === Number.MIN_SAFE_INTEGER) return []
      return [[key, lean(value)]]
    }),
  )
}
