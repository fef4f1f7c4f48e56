import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError, sentence } from '#domain/errors.ts'
import { config as readSettings } from '#src/config.ts'
import { verifyExport } from '#store/audit-chain.ts'
import type { OpenedStore } from '#store/open.ts'
import type { AuditTrail } from '#store/port.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { adviceOf } from './audit-advice.ts'
import { openInstallation } from './open.ts'

const help = `
npm run audit -- verify [FILE] [--json]
npm run audit -- export [--out FILE] [--json]
npm run audit -- advice --client C [--product ID] [--on DAY] [--as E-MAIL] [--out FILE] [--json]

  verify    walks the whole chain of entries, or that of an exported FILE; exits 1 where one does not fit
  export    verifies, then writes the entries as JSON lines, to FILE or to the terminal; the last line holds
            the number of entries and the head of the chain
  advice    verifies, then writes the file of advice of a client as a page to print, to FILE or to the terminal;
            --as says who reads it (the compliance officer where there is one)
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
  return told(await store.audit.verify())
}

/** Verifies an exported file by itself; no database is opened. */
async function verifyFile(path: string): Promise<Outcome> {
  if (!existsSync(path)) throw new DomainError('file_missing', { path })
  return told(await verifyExport(createInterface({ input: createReadStream(path) })))
}

function told(report: Report): Outcome {
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
  await writeWhole(out, lines)
  return { text: `${entries + 1} entries written to ${out}.`, json: { file: out, entries: entries + 1 } }
}

/** A new file, whole or not at all. */
async function writeWhole(out: string, content: Readable): Promise<void> {
  if (existsSync(out)) throw new DomainError('file_exists', { path: out })
  const partial = `${out}.partial`
  try {
    await pipeline(content, createWriteStream(partial, { mode: 0o600 }))
    await rename(partial, out)
  } catch {
    await rm(partial, { force: true })
    throw new DomainError('file_unreadable', { path: out, problem: 'it cannot be written here' })
  }
}

async function adviceTo(store: OpenedStore, given: Arguments): Promise<Outcome | undefined> {
  const out = given.text('out')
  if (out === undefined && given.flag('json')) throw usage('audit', 'With --json, name the file: --out FILE.')
  await verified(store)
  const { page, client, entries } = await adviceOf(store, given)
  await store.audit.append({ kind: 'audit.advice', payload: { client, entries } })
  if (out === undefined) {
    await pipeline(Readable.from([page]), process.stdout, { end: false })
    return undefined
  }
  await writeWhole(out, Readable.from([page]))
  return { text: `${entries} entries written to ${out}.`, json: { file: out, client, entries } }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const each of lines) yield `${each}\n`
}

const actions = { verify, export: exportTo, advice: adviceTo }

await runCommand({
  name: 'audit',
  help,
  options: {
    out: { type: 'string' },
    client: { type: 'string' },
    product: { type: 'string' },
    on: { type: 'string' },
    as: { type: 'string' },
  },
  words: 2,
  async run(given) {
    const [name = '', file] = given.positionals
    if (file !== undefined && name !== 'verify')
      throw usage('audit', `"${file}" is a word too many; name a file with --out.`)
    if (file !== undefined) return verifyFile(file)
    const action = actions[name as keyof typeof actions]
    if (action === undefined)
      throw usage('audit', name === '' ? 'Say verify, export or advice.' : `There is no action "${name}".`)
    const store = await openInstallation(readSettings())
    try {
      return await action(store, given)
    } finally {
      await store.close()
    }
  },
})
