import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import { DomainError, explain } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import { commit, newsOf, type Preview, preview, readFiles } from '#importer/import-files.ts'
import { presets } from '#importer/presets/index.ts'
import type { Reading } from '#importer/reading.ts'
import { config } from '#src/config.ts'
import { createLoader } from '#store/load/loader.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import type { LoadProgress } from '#store/port.ts'
import { importHelp, inWords, previewText, summaryText } from './import-view.ts'

type Options = ReturnType<typeof readOptions>['values']
/** What the command answers: for `--json`, and whether it failed. */
type Outcome = Readonly<{ result: Readonly<Record<string, unknown>>; failed?: boolean }>

const usage = (problem: string): DomainError => new DomainError('usage', { problem })
const terminal = process.stdin.isTTY && process.stdout.isTTY

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        preset: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        'skip-bad': { type: 'boolean', default: false },
        undo: { type: 'string' },
        db: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw usage(`${said}. See npm run import -- --help.`)
  }
}

async function ask(question: string, { yes }: Options): Promise<boolean> {
  if (yes) return true
  if (!terminal)
    throw usage('There is no terminal to ask on: add --yes to go on, or --dry-run to look first.')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim())
  } finally {
    lines.close()
  }
}

async function importReading(store: OpenedStore, reading: Reading, options: Options): Promise<Outcome> {
  const say = (text: string) => options.json || console.log(text)
  const loader = createLoader(store)
  const whose = options.as === undefined ? {} : { actorEmail: options.as }
  const seen = await preview(reading, loader, whose)
  say(previewText(seen))
  const bad = seen.problems.length
  if (options['dry-run'])
    return { result: { dryRun: true, ...seen }, failed: bad > 0 && !options['skip-bad'] }
  if (newsOf(seen) === 0) {
    say(
      bad === 0
        ? 'Everything in these files is here already; nothing was imported.'
        : 'Nothing was imported.',
    )
    return { result: { ...withoutSamples(seen), imported: 0 }, failed: bad > 0 && !options['skip-bad'] }
  }
  if (bad > 0 && options.yes && !options['skip-bad']) throw new DomainError('import_bad_rows', { count: bad })
  const rest = bad === 0 ? '' : `, leaving ${bad} rows out`
  if (!(await ask(`Import ${inWords(seen)}${rest}?`, options))) {
    say('Nothing was imported.')
    return { result: { ...withoutSamples(seen), imported: 0 }, failed: true }
  }
  return commitWith(reading, loader, { ...whose, bar: terminal === true && !options.json }, say)
}

const withoutSamples = ({ samples: _, ...report }: Preview) => report

async function commitWith(
  reading: Reading,
  loader: ReturnType<typeof createLoader>,
  { bar, ...options }: { actorEmail?: string; bar: boolean },
  say: (text: string) => unknown,
): Promise<Outcome> {
  const progress = new cliProgress.SingleBar(
    { format: '{bar} {percentage}%  {value} of {total} rows', hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  )
  const onProgress = ({ done, total }: LoadProgress) => {
    if (!progress.isActive) progress.start(total, 0)
    progress.update(done)
  }
  const batch = randomIds('batch')
  const start = performance.now()
  try {
    const report = await commit(reading, loader, batch, { ...options, ...(bar ? { onProgress } : {}) })
    const seconds = (performance.now() - start) / 1000
    progress.stop()
    say(summaryText(report, batch, seconds))
    return { result: { batch, imported: newsOf(report), seconds, ...report } }
  } finally {
    progress.stop()
  }
}

async function undoImport(store: OpenedStore, batch: string, options: Options): Promise<Outcome> {
  if (!(await ask(`Undo the import ${batch}?`, options)))
    return { result: { batch, undone: false }, failed: true }
  const report = await createLoader(store).undo(batch)
  if (!options.json) {
    console.log(
      `The import ${batch} was undone: ${report.removed} rows removed, ${report.restored} put back.`,
    )
    if (report.kept.length > 0)
      console.log(`These people stay, as they have worked here since: ${report.kept.join(', ')}.`)
  }
  return { result: { batch, undone: true, ...report } }
}

async function run(options: Options, paths: readonly string[]): Promise<Outcome> {
  const { undo, db, preset } = options
  if (undo === undefined && paths.length === 0)
    throw usage('Name the files or the folder to import. See npm run import -- --help.')
  const { database } = config()
  // Files first: what is wrong with them shows without a database being made.
  const reading = undo === undefined ? await readFiles(paths, preset) : undefined
  const store = await openStore({ ...database, ...(db === undefined ? {} : { url: db }) })
  try {
    return await (reading === undefined
      ? undoImport(store, undo ?? '', options)
      : importReading(store, reading, options))
  } finally {
    await store.close()
  }
}

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    const { values, positionals } = readOptions(args)
    if (values.help) {
      console.log(
        importHelp + presets.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`).join('\n'),
      )
      return 0
    }
    const { result, failed = false } = await run(values, positionals)
    if (json) console.log(JSON.stringify({ ok: !failed, ...result }))
    return failed ? 1 : 0
  } catch (error) {
    const reference = `R-${randomIds('job').slice(-8)}`
    const message = explain(error, 'en', reference)
    const code = error instanceof DomainError ? error.code : 'internal'
    if (code === 'internal') console.error(reference, error)
    if (json) console.log(JSON.stringify({ ok: false, error: { code, message } }))
    else console.error(message)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
