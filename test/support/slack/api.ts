import { argumentProblems, methodArguments } from './arguments.ts'
import { type Call, type Method, SlackFault, said } from './method.ts'
import { chatMethods } from './methods-chat.ts'
import { otherMethods } from './methods-other.ts'
import { viewMethods } from './methods-views.ts'
import { teams } from './workspace.ts'
import type { ApiCall, Json, World } from './world.ts'

const methods: Readonly<Record<string, Method>> = { ...chatMethods, ...viewMethods, ...otherMethods }

/** What goes wrong on the way, for as many calls as said. */
export type Disturbance = Readonly<{
  /** Of one method; of all where absent. */
  method?: string
  /** How many calls it meets, 1 where absent. */
  times?: number
}> &
  (
    | Readonly<{ kind: 'rate-limit'; retryAfter?: number }>
    | Readonly<{ kind: 'status'; status?: number }>
    | Readonly<{ kind: 'error'; error: string }>
    /** Never answers. */
    | Readonly<{ kind: 'hang' }>
    /** The connection is cut: before anything happened, or after it happened but before the answer. */
    | Readonly<{ kind: 'cut'; after?: boolean }>
    /** Done at once, told after so many milliseconds or once a promise is kept. */
    | Readonly<{ kind: 'slow'; millis: number | Promise<unknown> }>
  )

/** What goes back over HTTP; nothing where the connection stays open or is cut. */
export type ApiAnswer =
  | Readonly<{
      status: number
      body: Json
      headers?: Record<string, string>
      delay?: number | Promise<unknown>
    }>
  | 'hang'
  | 'cut'

type Request = Readonly<{
  method: string
  args: Json
  token: string | undefined
  basic?: readonly [string, string]
}>

/** Errors that say that the app built a wrong call, not that the world is so. */
const mistakes = new Set([
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_chunks',
  'invalid_thread_ts',
  'missing_scope',
  'msg_too_long',
  'msg_blocks_too_long',
  'no_text',
  'view_too_large',
  'unknown_method',
  'missing_recipient_team_id',
  'missing_recipient_user_id',
  'not_authed',
])

/** Lists and objects that come as JSON in a form. */
const structured = new Set([
  'attachments',
  'blocks',
  'chunks',
  'files',
  'file_ids',
  'loading_messages',
  'metadata',
  'prompts',
  'view',
])

/** Answers calls of the Web API as Slack does. */
export function createApi(
  world: World,
  options: Readonly<{
    url(): string
    tell(team: string, event: Json & { type: string }): void
    scopes: readonly string[]
  }>,
) {
  const disturbances: { spec: Disturbance; left: number }[] = []

  const disturbanceOf = (method: string): Disturbance | undefined => {
    const index = disturbances.findIndex(({ spec }) => spec.method === undefined || spec.method === method)
    const found = disturbances[index]
    if (found === undefined) return undefined
    found.left--
    if (found.left <= 0) disturbances.splice(index, 1)
    return found.spec
  }

  function authorize({ method, token }: Request): Pick<Call, 'team' | 'kind' | 'scopes'> {
    if (method === 'oauth.v2.access' || method === 'api.test')
      return { team: teams.home, kind: 'none', scopes: options.scopes }
    if (token === undefined) throw new SlackFault('not_authed')
    const known = world.tokens.get(token)
    if (known === undefined) throw new SlackFault('invalid_auth')
    if (known.revoked) throw new SlackFault('token_revoked')
    const { scopes } = methodArguments.get(method) ?? { scopes: [] }
    if (scopes.length > 0 && !scopes.some((scope) => known.scopes.includes(scope)))
      throw new SlackFault('missing_scope', { needed: scopes.join(','), provided: known.scopes.join(',') })
    return known
  }

  function run(request: Request): Json {
    const method = methods[request.method]
    if (method === undefined) throw new SlackFault('unknown_method', { req_method: request.method })
    const who = authorize(request)
    const problems = argumentProblems(request.method, request.args)
    if (problems.length > 0) throw new SlackFault('invalid_arguments', said(problems))
    const args = readStructured(request.args)
    return method({
      world,
      args,
      ...who,
      url: options.url(),
      tell: (event) => options.tell(who.team, event),
      ...(request.basic === undefined ? {} : { basic: request.basic }),
    })
  }

  function answer(request: Request): Json {
    try {
      return { ok: true, ...run(request) }
    } catch (error) {
      if (!(error instanceof SlackFault)) throw error
      if (mistakes.has(error.code))
        world.complaints.push(`${request.method}: ${error.code} ${JSON.stringify(error.more)}`)
      return { ok: false, error: error.code, ...error.more }
    }
  }

  return {
    disturb: (spec: Disturbance): void => void disturbances.push({ spec, left: spec.times ?? 1 }),
    calm: (): void => void disturbances.splice(0),

    /** One call; it is in `world.calls` before it is carried out. */
    call(request: Request): ApiAnswer {
      const entry: ApiCall = { method: request.method, args: readForLog(request.args), at: world.now() }
      world.calls.push(entry)
      const finish = (
        status: number,
        body: Json,
        more: Partial<Exclude<ApiAnswer, string>> = {},
      ): ApiAnswer => {
        entry.status = status
        entry.result = body
        world.changed()
        return { status, body, ...more }
      }
      const trouble = disturbanceOf(request.method)
      if (trouble?.kind === 'rate-limit')
        return finish(
          429,
          { ok: false, error: 'ratelimited' },
          { headers: { 'retry-after': String(trouble.retryAfter ?? 1) } },
        )
      if (trouble?.kind === 'status')
        return finish(trouble.status ?? 503, { ok: false, error: 'unavailable' })
      if (trouble?.kind === 'error') return finish(200, { ok: false, error: trouble.error })
      if (trouble?.kind === 'hang') return 'hang'
      if (trouble?.kind === 'cut' && trouble.after !== true) return 'cut'
      const result = finish(200, answer(request), trouble?.kind === 'slow' ? { delay: trouble.millis } : {})
      return trouble?.kind === 'cut' ? 'cut' : result
    },
  }
}

export type Api = ReturnType<typeof createApi>

/** The arguments with their JSON read; throws where it is none. */
function readStructured(args: Json): Json {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (!structured.has(name) || typeof value !== 'string') return [name, value]
      try {
        return [name, JSON.parse(value) as unknown]
      } catch {
        throw new SlackFault(
          name === 'blocks' ? 'invalid_blocks_format' : 'invalid_arguments',
          said([`[ERROR] ${name} is not JSON`]),
        )
      }
    }),
  )
}

/** The same for the record of calls, where broken JSON stays what it is. */
function readForLog(args: Json): Json {
  try {
    return readStructured(args)
  } catch {
    return args
  }
}
