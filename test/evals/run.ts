import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chooseModels, type Models } from '#agent/models.ts'
import { DomainError } from '#domain/errors.ts'
import { systemClock, timeZone } from '#domain/time.ts'
import { config } from '#src/config.ts'
import { tools } from '#tools/index.ts'
import { chatCase, lookupCase, namedCase, type Outcome, readCases } from './cases.ts'
import { playChat } from './chat.ts'
import { communicationShares, playCommunications } from './communications.ts'
import { injectionCase, playInjection } from './injection.ts'
import { playLookups } from './lookup.ts'
import { measurePairs, type Part, pairsFolderMissing } from './name-pairs.ts'
import { playSuitability, suitabilityCase } from './suitability.ts'
import { varied } from './varied.ts'
import { worlds } from './world.ts'

const suites = ['chat', 'lookup', 'suitability', 'communications', 'injection'] as const
type Suite = (typeof suites)[number]
const isSuite = (name: string | undefined): name is Suite => suites.includes(name as Suite)

const help = `npm run eval -- <suite> [--cases file.jsonl] [--model openai:<model>] [--json]

Plays the cases of a suite (${suites.join(', ')}) and says which failed and why.
Without --cases the committed ones are played. lookup --pairs FOLDER [--part dev|test|all] measures files of name pairs
in books of 1,000 names instead. chat --varied SEED [--count N] plays the cases' messages put otherwise, N of each kind
and language (20). Exit 1 if any case failed or there was none, 2 if the call is wrong.`

const folder = new URL('cases/', import.meta.url).pathname

/** The committed case files of a suite. */
const committed = (suite: Suite): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.startsWith(`${suite}-`) || file === `${suite}.jsonl`)
        .sort()
        .map((file) => folder + file)
    : []

type Varying = Readonly<{ seed: number; count: number }>

/** Whole numbers of the call; undefined where no variations are asked for. */
function varying(seed: string | undefined, count = '20'): Varying | undefined {
  if (seed === undefined) return undefined
  if (![seed, count].every((text) => /^\d{1,9}$/.test(text)))
    throw new DomainError('usage', { problem: '--varied and --count are whole numbers.' })
  return { seed: Number(seed), count: Number(count) }
}

async function play(
  suite: Suite,
  files: readonly string[],
  models: Models | undefined,
  variation?: Varying,
): Promise<Outcome[]> {
  if (suite === 'chat' || suite === 'lookup') {
    const written = suite === 'chat' ? files.flatMap((file) => readCases(file, chatCase)) : []
    const cases = variation ? varied(written, variation) : written
    const lookups = suite === 'lookup' ? files.flatMap((file) => readCases(file, lookupCase)) : []
    const { make, remove } = await worlds(models)
    try {
      const outcomes: Outcome[] = await playLookups(make, lookups)
      for (const chat of cases) outcomes.push(await playChat(make, chat))
      return outcomes
    } finally {
      remove()
    }
  }
  if (suite === 'injection') {
    const { make, remove } = await worlds()
    try {
      const outcomes: Outcome[] = []
      for (const each of files.flatMap((file) => readCases(file, injectionCase)))
        outcomes.push(await playInjection(make, each))
      return outcomes
    } finally {
      remove()
    }
  }
  if (suite === 'suitability')
    return playSuitability(files.flatMap((file) => readCases(file, suitabilityCase)))
  if (suite === 'communications') return playCommunications(files)
  return files
    .flatMap((file) => readCases(file, namedCase))
    .map((named) => ({ ...named, why: `the ${suite} engine is not built yet` }))
}

/** Passed of all, by language and by kind where cases name one. */
function shares(outcomes: readonly Outcome[], key: 'lang' | 'kind'): Record<string, string> {
  const groups = Map.groupBy(outcomes, (outcome) => outcome[key] ?? '-')
  return Object.fromEntries(
    [...groups].map(([name, group]) => [
      name,
      `${group.filter(({ why }) => why === undefined).length}/${group.length}`,
    ]),
  )
}

const isPart = (part: string): part is Part => part === 'dev' || part === 'test' || part === 'all'

async function measure(folder: string, part: string, json = false): Promise<number> {
  if (!isPart(part)) throw new DomainError('usage', { problem: '--part is dev, test or all.' })
  if (pairsFolderMissing(folder)) throw new DomainError('file_missing', { path: folder })
  const { make, remove } = await worlds()
  try {
    const figures = await measurePairs(make, folder, { part })
    if (json) console.log(JSON.stringify({ suite: 'lookup', part, figures }))
    else for (const { name, value, of } of figures) console.log(`${name} ${value.toFixed(4)} of ${of}`)
    return 0
  } finally {
    remove()
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', multiple: true },
      pairs: { type: 'string' },
      part: { type: 'string' },
      varied: { type: 'string' },
      count: { type: 'string' },
      model: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const [suite, ...rest] = positionals
  if (!isSuite(suite))
    throw new DomainError('usage', { problem: `Name one of the suites: ${suites.join(', ')}.` })
  if (rest.length > 0)
    throw new DomainError('usage', {
      problem: `"${rest.join(' ')}" is too much; case files are given as --cases FILE.`,
    })
  if (suite === 'lookup' && values.pairs !== undefined)
    return measure(values.pairs, values.part ?? 'all', values.json)
  const files = values.cases ?? committed(suite)
  const settings = config()
  const model = values.model ?? settings.model.model
  const models =
    model === undefined || model === 'embedded'
      ? undefined
      : chooseModels({ ...settings.model, model }, tools, systemClock, timeZone('Europe/Zurich'))
  const outcomes = await play(suite, files, models, varying(values.varied, values.count))
  const failed = outcomes.flatMap(({ id, why }) => (why === undefined ? [] : [{ id, why }]))
  const summary = {
    suite,
    cases: outcomes.length,
    passed: outcomes.length - failed.length,
    failed,
    languages: shares(outcomes, 'lang'),
    kinds: shares(outcomes, 'kind'),
    ...(suite === 'communications' ? communicationShares(files) : {}),
  }
  if (outcomes.length === 0)
    console.error(
      files.length === 0
        ? `There are no committed ${suite} cases yet: give a file with --cases.`
        : `${files.join(', ')} holds no case.`,
    )
  if (values.json) console.log(JSON.stringify(summary))
  else {
    for (const { id, why } of failed) console.log(`failed ${id}: ${why}`)
    console.log(`${summary.passed} of ${summary.cases} ${suite} cases passed`, summary.languages)
  }
  return failed.length > 0 || outcomes.length === 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
