import { canonical, sha256 } from '#domain/canonical.ts'

/** What a row of the chain says, without its place in the table. */
export type AuditFacts = Readonly<{
  id: string
  at: string
  actorId: string | null
  kind: string
  threadId: string | null
  clientId: string | null
  refId: string | null
  payloadDigest: string
  prevHash: string
}>

/** A row as it is kept: its payload and salt are null once they were erased. */
export type AuditRow = AuditFacts &
  Readonly<{ seq: number; hash: string; payload: string | null; salt: string | null }>

export type ChainReport = Readonly<{ entries: number; head: string; brokenAt?: number; problem?: string }>

/** What the first row names as the one before it. */
export const genesis = '0'.repeat(64)

/** The digest of a payload's canonical JSON; the salt keeps an erased payload from being guessed. */
export const payloadDigest = (payload: string, salt: string): Promise<string> => sha256(`${salt}${payload}`)

/** The hash of a row over its facts and, by `prevHash`, over every row before it. */
export const hashOf = (facts: AuditFacts): Promise<string> =>
  sha256(
    canonical({
      id: facts.id,
      at: facts.at,
      actorId: facts.actorId,
      kind: facts.kind,
      threadId: facts.threadId,
      clientId: facts.clientId,
      refId: facts.refId,
      payloadDigest: facts.payloadDigest,
      prevHash: facts.prevHash,
    }),
  )

/** Follows a chain row by row and keeps the first place where it breaks. */
export type ChainCheck = Readonly<{
  /** False once the chain is broken; later rows need not be offered then. */
  next(row: AuditRow): Promise<boolean>
  /** What was found; a problem beyond the rows themselves is put behind the last row that verified. */
  report(beyond?: { problem: string }): ChainReport
}>

export function createChainCheck(): ChainCheck {
  let entries = 0
  let head = genesis
  let broken: { brokenAt: number; problem: string } | undefined

  return {
    async next(row) {
      const problem = await problemOf(row, head, entries + 1)
      if (problem !== undefined) {
        broken = problem
        return false
      }
      entries += 1
      head = row.hash
      return true
    },
    report(beyond) {
      if (beyond !== undefined) broken ??= { brokenAt: entries + 1, ...beyond }
      return { entries, head, ...broken }
    },
  }
}

async function problemOf(row: AuditRow, head: string, expected: number) {
  const at = (problem: string, brokenAt = row.seq) => ({ brokenAt, problem })
  if (row.seq !== expected) return at(`entry ${expected} is missing`, expected)
  if (row.prevHash !== head) return at('the entry does not follow the one before it')
  if (row.hash !== (await hashOf(row))) return at('the entry was altered')
  if (row.payload === null || row.salt === null) return undefined
  if (row.payloadDigest !== (await payloadDigest(row.payload, row.salt)))
    return at('the payload of the entry was altered')
  return undefined
}

/**
 * Verifies an export by itself: every line, and the last line's head and count. `brokenAt` is the number of the
 * first entry that does not verify.
 */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<ChainReport> {
  const check = createChainCheck()
  let seal: { entries: number; head: string } | undefined
  for await (const line of lines) {
    if (line.trim() === '') continue
    const read = seal === undefined ? readLine(line) : undefined
    if (read === undefined) return check.report({ problem: 'the line cannot be read' })
    if ('hash' in read) {
      if (!(await check.next(read))) return check.report()
    } else seal = read
  }
  const report = check.report()
  if (seal === undefined) return check.report({ problem: 'the last line is missing' })
  if (seal.entries !== report.entries || seal.head !== report.head)
    return check.report({ problem: 'the entries are not those the last line names' })
  return report
}

function readLine(line: string): AuditRow | { entries: number; head: string } | undefined {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof read !== 'object' || read === null) return undefined
  if ('head' in read) return read as { entries: number; head: string }
  if (!('hash' in read)) return undefined
  const row = read as AuditRow & { payload: unknown }
  return { ...row, payload: row.salt === null ? null : canonical(row.payload) }
}
