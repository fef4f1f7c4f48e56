import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { describeIssues } from '#domain/issues.ts'
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
  if (!parsed.success) throw new DomainError('input_invalid', { problems: describeIssues(parsed.error) })
  return parsed.data
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('json_invalid')
  }
}
