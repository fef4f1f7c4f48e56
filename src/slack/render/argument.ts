import { z } from 'zod'

/** What an argument of a tool may hold, as far as an input can show it. */
export type Argument = Readonly<{
  kind: 'text' | 'date' | 'choice' | 'number' | 'flag'
  choices: readonly string[]
  required: boolean
  most?: number
}>

type Schema = Readonly<{
  type?: string
  format?: string
  enum?: readonly unknown[]
  maxLength?: number
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
}>

const made = new WeakMap<z.ZodType, Schema>()

function schemaOf(type: z.ZodType): Schema {
  const known = made.get(type)
  if (known) return known
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema
  made.set(type, schema)
  return schema
}

/** The argument at a path such as `tasks.0.due_on`; undefined where the tool has no such argument. */
export function argumentAt(tool: z.ZodType, path: string): Argument | undefined {
  let schema: Schema | undefined = schemaOf(tool)
  let required = true
  for (const step of path.split('.')) {
    if (schema?.items && /^\d+$/.test(step)) schema = schema.items
    else {
      required = schema?.required?.includes(step) === true
      schema = schema?.properties?.[step]
    }
  }
  return schema && toArgument(schema, required)
}

function toArgument(schema: Schema, required: boolean): Argument {
  const words = schema.enum?.filter((each): each is string => typeof each === 'string') ?? []
  const kind =
    words.length > 0 && words.length === schema.enum?.length
      ? 'choice'
      : schema.format === 'date'
        ? 'date'
        : schema.type === 'integer' || schema.type === 'number'
          ? 'number'
          : schema.type === 'boolean'
            ? 'flag'
            : 'text'
  return {
    kind,
    choices: words,
    required,
    ...(schema.maxLength === undefined ? {} : { most: schema.maxLength }),
  }
}
