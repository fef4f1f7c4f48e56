import { createInterface } from 'node:readline/promises'
import cliProgress from 'cli-progress'
import { DomainError } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import { commit, newsOf, type Preview, preview, readFiles } from '#importer/import-files.ts'
import type { Reading } from '#importer/reading.ts'
import { type Config, config as readSettings } from '#src/config.ts'
import { createLoader } from '#store/load/loader.ts'
import type { Loader, LoadOptions } from '#store/port.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { importHelp, inWords, previewText, summaryText, undoneText } from './import-view.ts'
import { openInstallation } from './open.ts'

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true

async function agrees(question: string, given: Arguments): Promise<boolean> {
  if (given.flag('yes')) return true
  if (!isTerminal || given.flag('json'))
    throw usage('import', 'There is no terminal to ask on: add --yes to go on, or --dry-run to look first.')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim())
  } finally {
    lines.close()
  }
}

const nothingDone: Outcome = { text: 'Nothing was changed.', json: { imported: 0 }, failed: true }

async function importReading(loader: Loader, reading: Reading, given: Arguments): Promise<Outcome> {
  const actorEmail = given.text('as')
  const whose = actorEmail === undefined ? {} : { actorEmail }
  const seen = await preview(reading, loader, whose)
  const bad = seen.problems.length
  const failed = bad > 0 && !given.flag('skip-bad')
  const text = previewText(seen)
  if (given.flag('dry-run')) return { text, json: { dryRun: true, ...seen }, failed }
  if (!given.flag('json')) process.stdout.write(`${text}\n`)
  if (newsOf(seen) === 0) return { text: nothingNew(bad), json: { imported: 0, ...counted(seen) }, failed }
  if (failed && given.flag('yes')) throw new DomainError('import_bad_rows', { count: bad })
  const rest = bad === 0 ? '' : `, leaving ${bad} out`
  if (!(await agrees(`Import ${inWords(seen)}${rest}?`, given))) return nothingDone
  return commitReading(loader, reading, whose, isTerminal && !given.flag('json'))
}

const nothingNew = (bad: number): string =>
  bad === 0 ? 'Everything in these files is here already; nothing was imported.' : 'Nothing can be imported.'

const counted = ({ samples: _, ...report }: Preview) => report

async function commitReading(
  loader: Loader,
  reading: Reading,
  whose: Pick<LoadOptions, 'actorEmail'>,
  shown: boolean,
): Promise<Outcome> {
  const batch = randomIds('batch')
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage}%  {value} of {total} rows', hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  )
  const onProgress: LoadOptions['onProgress'] = ({ done, total }) => {
    if (!bar.isActive) bar.start(total, 0)
    bar.update(done)
  }
  const start = performance.now()
  try {
    const report = await commit(reading, loader, batch, { ...whose, ...(shown ? { onProgress } : {}) })
    const seconds = (performance.now() - start) / 1000
    bar.stop()
    return {
      text: summaryText(report, batch, seconds),
      json: { batch, imported: newsOf(report), seconds, ...report },
    }
  } finally {
    bar.stop()
  }
}

async function undoImport(loader: Loader, batch: string, given: Arguments): Promise<Outcome> {
  if (!(await agrees(`Undo the import ${batch}?`, given))) return nothingDone
  const report = await loader.undo(batch)
  return { text: undoneText(batch, report), json: { undone: batch, ...report } }
}

function settingsOf(given: Arguments): Config {
  const settings = readSettings()
  const url = given.text('db')
  return url === undefined ? settings : { ...settings, database: { ...settings.database, url } }
}

const word = { type: 'string' } as const
const flag = { type: 'boolean' } as const
await runCommand({
  name: 'import',
  help: importHelp,
  options: {
    preset: word,
    as: word,
    'dry-run': flag,
    yes: flag,
    'skip-bad': flag,
    undo: word,
    db: word,
  },
  async run(given) {
    const batch = given.text('undo')
    if (batch === undefined && given.positionals.length === 0)
      throw usage('import', 'Name the files or the folder to import.')
    // Files first: what is wrong with them shows without a database being made.
    const reading = batch === undefined ? await readFiles(given.positionals, given.text('preset')) : undefined
    const store = await openInstallation(settingsOf(given))
    try {
      const loader = createLoader(store)
      return await (reading === undefined
        ? undoImport(loader, batch ?? '', given)
        : importReading(loader, reading, given))
    } finally {
      await store.close()
    }
  },
})
