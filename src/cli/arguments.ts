import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DomainError, explain } from '#domain/errors.ts'
import { randomIds } from '#domain/ids.ts'
import { describeError } from '#src/log.ts'

type OptionSpecs = NonNullable<ParseArgsConfig['options']>
type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** The arguments of a command: `text` and `texts` answer options with a value, `flag` those without. */
export type Arguments = Readonly<{
  positionals: readonly string[]
  text(name: string): string | undefined
  texts(name: string): readonly string[]
  flag(name: string): boolean
}>

/** What a command did: said to a person as text, or with `--json` as one object. */
export type Outcome = Readonly<{
  text: string
  json: Readonly<Record<string, unknown>>
  /** The command ran, and what it checked is not right: exit 1. */
  failed?: boolean
}>

export type Command = Readonly<{
  /** Name of the npm script. */
  name: string
  help: string
  options?: OptionSpecs
  /** Most words beside the options; any number where absent. */
  words?: number
  run(given: Arguments): Promise<Outcome | undefined>
}>

const common = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

/** Runs a command of this process: `--help`, `--json`, one clear sentence and exit 1 where it fails. */
export async function runCommand(command: Command, argv = process.argv.slice(2)): Promise<void> {
  const json = argv.includes('--json')
  try {
    const given = readArguments(command, argv)
    if (given.flag('help')) {
      process.stdout.write(json ? line({ help: command.help.trim() }) : `${command.help.trim()}\n`)
      return
    }
    const outcome = await command.run(given)
    if (outcome === undefined) return
    process.stdout.write(json ? line(outcome.json) : `${outcome.text}\n`)
    if (outcome.failed) process.exitCode = 1
  } catch (error) {
    fail(error, json)
  }
}

/** Says in one sentence why a command failed; the exit code becomes 1. */
export function fail(error: unknown, json = false): void {
  const reference = `R-${randomIds('audit').slice(4, 12).toUpperCase()}`
  const message = explain(error, 'en', reference)
  const code = error instanceof DomainError ? error.code : 'internal'
  if (code === 'internal') process.stderr.write(line({ level: 'error', reference, ...describeError(error) }))
  if (json) process.stdout.write(line({ error: { code, message } }))
  else process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(command, argv)
  const given: Given = values
  return {
    positionals,
    flag: (name) => given[name] === true,
    text: (name) => {
      const value = given[name]
      return typeof value === 'string' ? value : undefined
    },
    texts: (name) => [given[name] ?? []].flat().filter((value) => typeof value === 'string'),
  }
}

function parsed({ name, options = {}, words = Number.POSITIVE_INFINITY }: Command, argv: readonly string[]) {
  try {
    const given = parseArgs({ args: [...argv], options: { ...common, ...options }, allowPositionals: true })
    const extra = given.positionals[words]
    if (extra !== undefined) throw new Error(`"${extra}" is a word too many`)
    return given
  } catch (error) {
    const [first = 'The arguments cannot be read'] = (error as Error).message.split('. ')
    throw new DomainError('usage', { problem: `${first}. See npm run ${name} -- --help.` })
  }
}

/** The refusal of arguments that make no sense, with the way to the help. */
export const usage = (command: string, problem: string): DomainError =>
  new DomainError('usage', { problem: `${problem} See npm run ${command} -- --help.` })
