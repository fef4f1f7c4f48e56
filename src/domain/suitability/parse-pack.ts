import { z } from 'zod'
import { canonical } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import { isLocalDate } from '#domain/time.ts'
import { ConditionFault } from './condition/fault.ts'
import { parseCondition } from './condition/parse.ts'
import { pathsOf } from './condition/syntax.ts'
import { placeholdersOf } from './message.ts'
import {
  coversAllFamilies,
  exchangeRateRule,
  holdRule,
  impossibleValueRule,
  missingActions,
  missingFactRule,
  type Pack,
  type Rule,
  type RuleBook,
  runsIn,
  screeningPaths,
} from './pack.ts'
import { knownPaths } from './paths.ts'
import { sha256Now } from './sha256.ts'
import { byPack, families, outcomes, type PackName, packNames } from './vocabulary.ts'

/** What is wrong in a rule file; `column` counts from 1 within the condition. */
export type RuleFault = Readonly<{ rule?: string; column?: number; problem: string }>

const filled = z.string().refine((text) => text.trim() !== '', 'must not be blank')
const day = z.string().refine(isLocalDate, 'must be a date, YYYY-MM-DD')
const distinct = <Value>(values: readonly Value[]): boolean => new Set(values).size === values.length
const someOf = <const Name extends string>(names: readonly Name[]) =>
  z.array(z.enum(names)).min(1).refine(distinct, 'names something twice')

const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/, 'must look like SUIT-RISK-01'),
  title: filled,
  packs: someOf(packNames),
  families: someOf(families),
  when: filled.nullable(),
  builtin: z.boolean().default(false),
  outcome: z.enum(outcomes),
  on_missing: z.enum(missingActions),
  message: filled,
  source: filled,
  confirmed: z.boolean().default(false),
  effective_from: day,
  effective_to: day.nullable(),
  owner: filled,
})
type Entry = z.output<typeof ruleSchema>

const amount = z.number().min(0)
const parameterSchema = z
  .record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be a lower-case name'), amount)
  .refine(
    ({ assessment_validity_months: months = -1 }) =>
      Number.isInteger(months) && months >= 0 && months <= 1200,
    {
      error: 'needs assessment_validity_months, a whole number of months up to 1200',
    },
  )
const grade = z.number().int().min(1).max(5)
const bookSchema = z.strictObject({
  version: filled,
  parameters: z.strictObject(byPack(() => parameterSchema)),
  sri_to_r: z.strictObject({ 1: grade, 2: grade, 3: grade, 4: grade, 5: grade, 6: grade, 7: grade }),
  rules: z.array(z.unknown()).min(1),
})

const builtins: ReadonlySet<string> = new Set([missingFactRule, impossibleValueRule])

/**
 * Reads a rule file as a whole: one fault, and all of it is refused. The hash is that of the content, whatever the
 * spacing. Throws rules_refused, whose fact `faults` lists every RuleFault.
 */
export function parsePack(jsonText: string, fileName: string): RuleBook {
  const content = readJson(jsonText, fileName)
  const book = bookSchema.safeParse(content)
  if (!book.success) throw refused(fileName, faultsOf(book.error))
  const { version, parameters, sri_to_r: sriToR } = book.data
  const faults: RuleFault[] = differingParameters(parameters)
  const rules = book.data.rules.flatMap((raw, index) => {
    const entry = ruleSchema.safeParse(raw)
    if (entry.success) return [entry.data]
    faults.push(...faultsOf(entry.error, idOf(raw) ?? `number ${index + 1}`))
    return []
  })
  faults.push(...wholeFaults(rules))
  const parameterNames = Object.keys(parameters.core)
  const read = rules.map((entry) => readRule(entry, parameterNames, faults))
  if (faults.length > 0) throw refused(fileName, faults)
  const sha256 = sha256Now(canonical(content))
  const packs = byPack((name): Pack => {
    const running = read.filter((rule) => runsIn(name, rule))
    return { name, version, sha256, parameters: parameters[name], sriToR: { ...sriToR }, rules: running }
  })
  return { file: fileName, version, sha256, rules: read, packs }
}

function readJson(jsonText: string, fileName: string): unknown {
  try {
    return JSON.parse(jsonText.replace(/^\uFEFF/, ''))
  } catch (error) {
    const place = /\(line \d+ column \d+\)/.exec(String(error))?.[0] ?? ''
    throw refused(fileName, [{ problem: `it is not JSON ${place}`.trim() }])
  }
}

function readRule(entry: Entry, parameterNames: readonly string[], faults: RuleFault[]): Rule {
  const { id: rule, when, on_missing, effective_from, effective_to, builtin, ...rest } = entry
  const known = knownPaths(parameterNames)
  const report = (problem: string, column?: number): void => {
    faults.push(column === undefined ? { rule, problem } : { rule, column, problem })
  }
  if (builtin !== builtins.has(rule)) report(builtin ? 'is not built in' : 'must say "builtin": true')
  else if (builtin && (when !== null || rest.outcome !== 'block' || on_missing !== 'block'))
    report('is built in: it has no condition and always blocks')
  else if (builtin && !(coversAllFamilies(rest) && rest.packs.join() === 'core'))
    report('is built in: it runs in core for all families')
  else if (!builtin && when === null) report('has no condition')
  const { names, stray } = placeholdersOf(rest.message)
  if (stray) report('the message has a stray brace')
  for (const name of names) {
    const own =
      (rule === missingFactRule && name === 'missing') || (rule === impossibleValueRule && name === 'invalid')
    if (screeningPaths.has(name)) report(`the message may not show ${name}`)
    else if (!own && known(name) === undefined) report(`the message names no known path: {${name}}`)
  }
  const condition = when === null ? null : parsed(when, known, report)
  return {
    ...rest,
    id: rule,
    when,
    condition,
    paths: condition === null ? [] : pathsOf(condition),
    onMissing: on_missing,
    effectiveFrom: effective_from,
    effectiveTo: effective_to,
  }
}

function parsed(
  when: string,
  known: ReturnType<typeof knownPaths>,
  report: (problem: string, column?: number) => void,
): Rule['condition'] {
  try {
    return parseCondition(when, known)
  } catch (error) {
    if (!(error instanceof ConditionFault)) throw error
    report(error.message, error.column)
    return null
  }
}

/** Faults that no single rule shows. */
function wholeFaults(rules: readonly Entry[]): RuleFault[] {
  const seen = new Set<string>()
  const faults: RuleFault[] = []
  for (const { id: rule } of rules) {
    if (seen.has(rule)) faults.push({ rule, problem: 'the id stands twice' })
    if (rule === holdRule) faults.push({ rule, problem: 'the id is kept for display' })
    seen.add(rule)
  }
  for (const rule of [...builtins, exchangeRateRule])
    if (!seen.has(rule))
      faults.push({ rule, problem: 'the rule is missing and the engine cannot do without it' })
  return faults
}

function differingParameters(
  parameters: Readonly<Record<PackName, Readonly<Record<string, number>>>>,
): RuleFault[] {
  const all = new Set(packNames.flatMap((name) => Object.keys(parameters[name])))
  return packNames.flatMap((name) =>
    [...all]
      .filter((parameter) => !Object.hasOwn(parameters[name], parameter))
      .map((parameter) => ({ problem: `parameters.${name} lacks ${parameter}` })),
  )
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' && id.length < 60 ? id : undefined
}

const faultsOf = ({ issues }: z.ZodError, rule?: string): RuleFault[] =>
  issues.map(({ path, message }) => {
    const problem = `${path.length > 0 ? `${path.map(String).join('.')}: ` : ''}${message}`
    return rule === undefined ? { problem } : { rule, problem }
  })

const said = ({ rule, column, problem }: RuleFault): string =>
  [rule === undefined ? [] : `rule ${rule}`, column === undefined ? [] : `column ${column}`]
    .flat()
    .join(', ') + (rule === undefined ? problem : `: ${problem}`)

const refused = (file: string, faults: readonly RuleFault[]): DomainError =>
  new DomainError('rules_refused', { file, problems: faults.map(said).join('; '), faults })
