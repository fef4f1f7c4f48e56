import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { DomainError } from '#domain/errors.ts'
import {
  differences,
  evaluate,
  houseBook,
  loadPack,
  parsePack,
  type RuleBook,
  renderRules,
} from '#domain/suitability/index.ts'
import { config } from '#src/config.ts'
import { readRules } from '#src/rule-folder.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'

const help = `
npm run rules -- check FILE [--cases FILE ...] [--json]
npm run rules -- doc [--json]

  check    validates a rule file as a whole, says in words what would change against the rules in force (the house's,
           or those of the folder RAPPORT_RULES), and plays the committed cases against both; exits 1 where the file
           is refused
  doc      writes the rules in plain English to src/domain/suitability/RULES.md
`

const document = fileURLToPath(new URL('../domain/suitability/RULES.md', import.meta.url))
const caseFolder = fileURLToPath(new URL('../../test/evals/cases/', import.meta.url))

/** The parts of a case that two rule books can be compared on. */
type Case = Readonly<{
  id: string
  pack: string
  today: string
  client: unknown
  product: unknown
  portfolio: unknown
}>
type Change = Readonly<{
  id: string
  from: string
  to: string
  starts: readonly string[]
  stops: readonly string[]
}>

const committedCases = (): string[] =>
  existsSync(caseFolder)
    ? readdirSync(caseFolder)
        .filter((name) => /^suitability.*\.jsonl$/.test(name))
        .sort()
        .map((name) => caseFolder + name)
    : []

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new DomainError('file_unreadable', {
      path,
      problem: 'there is no such file, or it may not be read',
    })
  }
}

async function readCases(path: string): Promise<Case[]> {
  const lines = (await textOf(path)).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Case]
    } catch {
      throw new DomainError('file_unreadable', { path, problem: `line ${index + 1} is not JSON` })
    }
  })
}

type Seen = Readonly<{ outcome: string; rules: readonly string[] }>

function seenBy(book: RuleBook, { pack, today, client, product, portfolio }: Case): Seen {
  try {
    const verdict = evaluate(loadPack(pack, book), today, client, product, portfolio)
    return { outcome: verdict.outcome, rules: verdict.fired.map(({ rule }) => rule) }
  } catch (error) {
    if (error instanceof DomainError) return { outcome: 'refused', rules: [] }
    throw error
  }
}

function changesOf(cases: readonly Case[], before: RuleBook, after: RuleBook): Change[] {
  return cases.flatMap((each) => {
    const [old, now] = [seenBy(before, each), seenBy(after, each)]
    const starts = now.rules.filter((rule) => !old.rules.includes(rule))
    const stops = old.rules.filter((rule) => !now.rules.includes(rule))
    if (old.outcome === now.outcome && starts.length + stops.length === 0) return []
    return [{ id: each.id, from: old.outcome, to: now.outcome, starts, stops }]
  })
}

async function check(given: Arguments): Promise<Outcome> {
  const file = given.positionals[1]
  if (file === undefined) throw usage('rules', 'Name the rule file to check.')
  const book = parsePack(await textOf(file), file)
  const inForce = parsePack((await readRules(config())).text, 'the rules in force')
  const changed = differences(inForce, book)
  const named = given.texts('cases')
  const files = named.length > 0 ? named : committedCases()
  const cases = (await Promise.all(files.map(readCases))).flat()
  const changes = changesOf(cases, inForce, book)
  return {
    text: report(book, changed, cases.length, changes).join('\n'),
    json: {
      ok: true,
      version: book.version,
      sha256: book.sha256,
      differences: changed,
      cases: cases.length,
      changes,
    },
  }
}

function report(
  book: RuleBook,
  changed: readonly string[],
  played: number,
  changes: readonly Change[],
): string[] {
  const outcomes = changes.filter(({ from, to }) => from !== to)
  const rulesOnly = changes.length - outcomes.length
  const groups = Map.groupBy(outcomes, ({ from, to }) => `from ${from} to ${to}`)
  return [
    `${book.file} is in order: version ${book.version}, ${book.rules.length} rules, SHA-256 ${book.sha256}.`,
    changed.length === 0 ? 'Nothing changes against the rules in force.' : 'Against the rules in force:',
    ...changed.map((each) => `  - ${each}`),
    `Of ${played} cases, ${outcomes.length} get another outcome and ${rulesOnly} only other rules.`,
    ...[...groups].flatMap(([change, some]) => [
      `  ${some.length === 1 ? '1 case changes' : `${some.length} cases change`} ${change}:`,
      ...some.map(({ id, starts, stops }) => `    ${id}${saying('now', starts)}${saying('no more', stops)}`),
    ]),
    ...changes
      .filter(({ from, to }) => from === to)
      .map(
        ({ id, from, starts, stops }) =>
          `  ${id} stays ${from}${saying('now', starts)}${saying('no more', stops)}`,
      ),
  ]
}

const saying = (word: string, rules: readonly string[]): string =>
  rules.length === 0 ? '' : `, ${word} ${rules.join(' and ')}`

async function doc(): Promise<Outcome> {
  await writeFile(document, renderRules(houseBook))
  return { text: `Written to ${document}.`, json: { file: document, rules: houseBook.rules.length } }
}

await runCommand({
  name: 'rules',
  help,
  options: { cases: { type: 'string', multiple: true } },
  async run(given) {
    const [action = ''] = given.positionals
    if (action === 'check') return check(given)
    if (action === 'doc') return doc()
    throw usage('rules', action === '' ? 'Say check or doc.' : `There is no action "${action}".`)
  },
})
