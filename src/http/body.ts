import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { issueFacts } from '#domain/issues.ts'
import type { HttpContext } from './context.ts'

/** Refuses a body over 1 MiB before it is read whole; sounds have a limit of their own, once their sender is known. */
export const limitBody: MiddlewareHandler = (c, next) =>
  c.req.method === 'PUT' && c.req.path.startsWith('/api/recordings/') ? next() : limitText(c, next)

const limitText = bodyLimit({
  maxSize: 1024 * 1024,
  onError: () => {
    throw new DomainError('body_too_large', { limit: '1 MiB' })
  },
})

/** Answers hold client data: nobody on the way keeps them. */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
}

/** Most characters of a form, as JSON: it stays in the trail and in the conversation for good. */
const mostOfForm = 64 * 1024

/** The fields of a form by name; what each may hold is for the tool to say. */
export const formSchema = z
  .record(z.string(), z.unknown())
  .refine((form) => JSON.stringify(form).length <= mostOfForm, 'must be at most 64 KiB of JSON')

/** Levels of a body: no form of ours has ten, and what walks a body level by level stands on the stack. */
const mostLevels = 64

/** The JSON body in the shape of a schema, an empty body as `{}`. Throws json_invalid or input_invalid. */
export async function readBody<Schema extends z.ZodType>(
  c: HttpContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  return checked(schema, parseJson(await c.req.text()))
}

/** A value in the shape of a schema; throws input_invalid, which says what is wrong where. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new DomainError('input_invalid', issueFacts(parsed.error))
  return parsed.data
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  if (levelsOf(text) > mostLevels) throw new DomainError('json_invalid')
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('json_invalid')
  }
}

/** How deep a text nests as JSON, told without building anything. */
function levelsOf(text: string): number {
  let level = 0
  let deepest = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '"') quoted = !quoted
    else if (letter === '\\') at += 1
    else if (quoted) continue
    else if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++level)
    else if (letter === ']' || letter === '}') level -= 1
  }
  return deepest
}
