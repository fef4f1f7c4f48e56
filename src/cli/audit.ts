import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError, sentence } from '#domain/errors.ts'
import { config as readSettings } from '#src/config.ts'
import type { OpenedStore } from '#store/open.ts'
import type { AuditTrail } from '#store/port.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { openInstallation } from './open.ts'

const help = `
npm run audit -- verify [--json]
npm run audit -- export [--out FILE] [--json]

  verify    walks the whole chain of entries; exits 1 where one does not fit
  export    verifies, then writes the entries as JSON lines, to FILE or to the terminal; the last line holds
            the number of entries and the head of the chain
`

type Report = Awaited<ReturnType<AuditTrail['verify']>>

async function verified(store: OpenedStore): Promise<Report> {
  const report = await store.audit.verify()
  if (isBroken(report)) throw broken(report)
  return report
}

const isBroken = ({ brokenAt, problem }: Report): boolean => brokenAt !== undefined || problem !== undefined

const broken = ({ brokenAt, entries, problem = 'the chain is broken' }: Report): DomainError =>
  new DomainError('audit_broken', { at: brokenAt ?? entries, problem })

async function verify(store: OpenedStore): Promise<Outcome> {
  const report = await store.audit.verify()
  if (!isBroken(report))
    return { text: `${report.entries} entries verify; head ${report.head}.`, json: { ok: true, ...report } }
  const { code, facts } = broken(report)
  return { text: sentence(code, facts, 'en'), json: { ok: false, ...report }, failed: true }
}

async function exportTo(store: OpenedStore, given: Arguments): Promise<Outcome | undefined> {
  const { entries, head } = await verified(store)
  await store.audit.append({ kind: 'audit.export', payload: { entries, head } })
  const lines = Readable.from(withBreaks(store.audit.export()))
  const out = given.text('out')
  if (out === undefined) {
    if (given.flag('json')) throw usage('audit', 'With --json, name the file: --out FILE.')
    await pipeline(lines, process.stdout, { end: false })
    return undefined
  }
  if (existsSync(out)) throw new DomainError('file_exists', { path: out })
  const partial = `${out}.partial`
  try {
    await pipeline(lines, createWriteStream(partial, { mode: 0o600 }))
    await rename(partial, out)
  } catch {
    await rm(partial, { force: true })
    throw new DomainError('file_unreadable', { path: out, problem: 'it cannot be written here' })
  }
  return { text: `${entries + 1} entries written to ${out}.`, json: { file: out, entries: entries + 1 } }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const each of lines) yield `${each}\n`
}

await runCommand({
  name: 'audit',
  help,
  options: { out: { type: 'string' } },
  async run(given) {
    const [action = ''] = given.positionals
    if (action !== 'verify' && action !== 'export')
      throw usage('audit', action === '' ? 'Say verify or export.' : `There is no action "${action}".`)
    const store = await openInstallation(readSettings())
    try {
      return action === 'verify' ? await verify(store) : await exportTo(store, given)
    } finally {
      await store.close()
    }
  },
})
