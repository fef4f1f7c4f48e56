import { DomainError } from '#domain/errors.ts'
import { queryFailed } from './failure.ts'
import { longestRun, type QueryRunner } from './runner.ts'

type Pipeline = Readonly<{
  results?: readonly Readonly<{
    type: string
    error?: Readonly<{ message?: string }>
    response?: Readonly<{ result?: Readonly<{ rows?: readonly (readonly { value?: unknown }[])[] }> }>
  }>[]
}>

/** Sends each question to a libSQL server in a request of its own, which is given up when its time is over. */
export function createRemoteRunner(url: string, token: string | undefined): QueryRunner {
  const { address, key } = addressOf(url)
  const bearer = token ?? key
  return {
    async run(sql) {
      let answer: Response
      let body: Pipeline
      try {
        answer = await fetch(`${address}/v2/pipeline`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
          },
          body: JSON.stringify({ requests: [{ type: 'execute', stmt: { sql } }, { type: 'close' }] }),
          signal: AbortSignal.timeout(longestRun),
        })
        body = (await answer.json()) as Pipeline
      } catch (error) {
        if (error instanceof Error && error.name === 'TimeoutError') throw new DomainError('ask_too_long')
        throw Object.assign(new DomainError('database_unreachable', { path: address }), { cause: error })
      }
      const [first] = body.results ?? []
      if (!answer.ok || first === undefined || first.type === 'error')
        throw queryFailed(first?.error?.message ?? '')
      return String(first.response?.result?.rows?.[0]?.[0]?.value ?? '[]')
    },
    close: async () => {},
  }
}

/** The address for plain requests of a `libsql:`, `http(s):` or `ws(s):` URL, and a token that stands in it. */
function addressOf(url: string): { address: string; key?: string } {
  const parts = new URL(url.replace(/^libsql:/, 'https:').replace(/^ws/, 'http'))
  const plain = parts.searchParams.get('tls') === '0'
  const key = parts.searchParams.get('authToken') ?? undefined
  const scheme = plain ? 'http:' : parts.protocol
  return {
    address: `${scheme}//${parts.host}${parts.pathname.replace(/\/$/, '')}`,
    ...(key !== undefined && { key }),
  }
}
