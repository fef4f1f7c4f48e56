import { z } from 'zod'
import { scopes } from '#domain/actor.ts'
import { type RouteAccess, routeAccess } from '../route-access.ts'
import { type Operation, operations, type Plain, tags } from './operations-table.ts'
import { error, named } from './shapes.ts'

type Json = Readonly<Record<string, unknown>>

const componentUri = (id: string): string => `#/components/schemas/${id}`

/** The API as an OpenAPI 3.1 document; made once, from the schemas by which requests are read. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [route, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = route.split(' ')
    const template = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[template] = { ...paths[template], [method.toLowerCase()]: described(route, operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version: '1',
      description:
        'The assistant of relationship managers over HTTP. Amounts are decimals with their currency, days are YYYY-MM-DD, instants are UTC. No answer is kept by caches. Changes by cookie are JSON or carry the header X-Rapport.',
    },
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'rapport_session',
          description: 'Behind TLS its name is __Host-rapport_session.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          description: `A token may be limited to some of these rights: ${scopes.join(', ')}.`,
        },
      },
    },
  }
}

function described(route: string, { tag, summary, query, body, answer, status = 200 }: Operation): Json {
  const [method = '', path = ''] = route.split(' ')
  const access = routeAccess[route] ?? {}
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(query === undefined ? [] : queryParameters(query)),
  ]
  return {
    tags: [tag],
    operationId: operationId(method, path),
    summary,
    ...(access.scope === undefined
      ? {}
      : {
          description: `A token needs the right "${[access.scope, access.and].filter(Boolean).join('" and "')}".`,
        }),
    security: securityOf(access),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: requestOf(body) }),
    responses: {
      [status]: answerOf(answer, status),
      default: {
        description: 'What was refused, in a sentence; 429 and 503 say in Retry-After when to try again',
        content: { 'application/json': { schema: schemaOf(error) } },
      },
    },
  }
}

/** `GET /api/threads/:id/turns/:turn` is getThreadsIdTurnsTurn. */
const operationId = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .replace(/^\/api(?=\/)/, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

function securityOf({ anyone, session, scope, anyToken }: RouteAccess): Json[] {
  if (anyone) return []
  return session || (scope === undefined && !anyToken) ? [{ session: [] }] : [{ session: [] }, { token: [] }]
}

function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = schemaOf(query) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const requestOf = (body: NonNullable<Operation['body']>): Json =>
  body instanceof z.ZodType
    ? { content: { 'application/json': { schema: schemaOf(body) } } }
    : {
        required: true,
        description: body.holds,
        content: Object.fromEntries(body.types.map((type) => [type, {}])),
      }

function answerOf(answer: Operation['answer'], status: number): Json {
  if (answer === undefined)
    return { description: 'Leads on', headers: { Location: { schema: { type: 'string' } } } }
  if (answer instanceof z.ZodType)
    return {
      description: status === 201 ? 'Made' : 'Done',
      content: { 'application/json': { schema: schemaOf(answer) } },
    }
  const { type, holds, events }: Plain = answer
  return { description: holds, content: { [type]: events ? { schema: schemaOf(events) } : {} } }
}

const made = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any', cycles: 'ref' } as const

/** A schema as JSON Schema; one that has a name refers to its component. */
function schemaOf(schema: z.ZodType): Json {
  const id = named.get(schema)?.id
  if (id !== undefined) return { $ref: componentUri(id) }
  return bare(z.toJSONSchema(schema, { ...made, metadata: named, override: referring }))
}

/** Inside another schema a named one is told by its reference alone. */
const referring = ({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: unknown
  jsonSchema: Record<string, unknown>
}) => {
  const id = named.get(zodSchema as z.ZodType)?.id
  if (id === undefined) return
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  jsonSchema.$ref = componentUri(id)
}

function components(): Json {
  const { schemas } = z.toJSONSchema(named, { ...made, uri: componentUri })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]))
}

const bare = ({ $schema: _dialect, $id: _uri, id: _id, ...schema }: Json): Json => schema
