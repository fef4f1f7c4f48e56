import { z } from 'zod'
import type { CardField, Proposal } from '#domain/proposal.ts'
import { isLocalDate } from '#domain/time.ts'

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

/** A line of a card that can be edited: `value` is what the tool would take now, as text. */
export type EditableField = Readonly<{ key: string; field: CardField; value: string; argument: Argument }>

/** The lines of a card that can be edited, each argument once; without the tool's schema kinds are guessed. */
export function editableFields(
  { card, input }: Pick<Proposal, 'card' | 'input'>,
  tool: z.ZodType | undefined,
): EditableField[] {
  const seen = new Set<string>()
  return card.fields.flatMap((field) => {
    const { key } = field
    if (key === undefined || key.length > 200 || seen.has(key)) return []
    seen.add(key)
    const raw = valueAt(input, key)
    const value = typeof raw === 'object' || raw === undefined ? field.value : String(raw)
    const known = tool && argumentAt(tool, key)
    return [{ key, field, value, argument: known ?? guessed(key, raw, value) }]
  })
}

const valueAt = (input: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as Record<string, unknown>)[step]
          : undefined,
      input,
    )

const guessed = (key: string, raw: unknown, value: string): Argument => ({
  kind:
    /(?:^|[._])on$/.test(key) && isLocalDate(value) ? 'date' : typeof raw === 'number' ? 'number' : 'text',
  choices: [],
  required: false,
})
