import type { Comparison, Condition, Operand } from '#domain/suitability/condition/syntax.ts'
import { pathsOf } from '#domain/suitability/condition/syntax.ts'
import { leafPaths } from '#domain/suitability/fields.ts'
import type { Pack, Rule, RuleBook } from '#domain/suitability/index.ts'
import { outcomes, type PackName, packNames } from '#domain/suitability/index.ts'
import { byPack } from '#domain/suitability/vocabulary.ts'

/** One deliberate fault in the rules; `name` says which, and stays the same from run to run. */
export type Mutant = Readonly<{ name: string; rule?: string; packs: Readonly<Record<PackName, Pack>> }>

type Change<Part> = Readonly<{ what: string; part: Part }>

const wrongComparisons: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
}

/** Every single fault of a condition: a part dropped, "and" for "or", another comparison, boundary, word or number. */
function faults(condition: Condition, at: string): Change<Condition>[] {
  if (condition.kind === 'and' || condition.kind === 'or') {
    const { kind, parts } = condition
    const swapped: Change<Condition> = {
      what: `${at}: ${kind} becomes ${kind === 'and' ? 'or' : 'and'}`,
      part: { kind: kind === 'and' ? 'or' : 'and', parts },
    }
    const dropped = parts.map((_, index): Change<Condition> => {
      const left = parts.filter((__, other) => other !== index)
      return {
        what: `${at}: part ${index + 1} dropped`,
        part: left.length === 1 ? left[0]! : { kind, parts: left },
      }
    })
    const inner = parts.flatMap((part, index) =>
      faults(part, `${at}.${index + 1}`).map(
        ({ what, part: fault }): Change<Condition> => ({
          what,
          part: { kind, parts: parts.map((each, other) => (other === index ? fault : each)) },
        }),
      ),
    )
    return [swapped, ...dropped, ...inner]
  }
  if (condition.kind === 'in') {
    const { item, list, negated } = condition
    return [
      { what: `${at}: ${negated ? 'in' : 'not in'}`, part: { ...condition, negated: !negated } },
      ...operandFaults(list, item).map(({ what, part }) => ({
        what: `${at}: ${what}`,
        part: { ...condition, list: part },
      })),
    ]
  }
  const { operator, left, right } = condition
  return [
    ...wrongComparisons[operator].map((other) => ({
      what: `${at}: ${operator} becomes ${other}`,
      part: { ...condition, operator: other },
    })),
    ...operandFaults(right, left).map(({ what, part }) => ({
      what: `${at}: ${what}`,
      part: { ...condition, right: part },
    })),
    ...operandFaults(left, right).map(({ what, part }) => ({
      what: `${at}: ${what}`,
      part: { ...condition, left: part },
    })),
  ]
}

/** Wrong literals: the opposite, the numbers beside, every other word of the closed set, a list without one element. */
function operandFaults(operand: Operand, other: Operand): Change<Operand>[] {
  if (operand.kind === 'literal') {
    const { value } = operand
    const wrong =
      typeof value === 'boolean'
        ? [!value]
        : typeof value === 'number'
          ? [value - 1, value + 1]
          : otherWords(value, other)
    return wrong.map((each) => ({ what: `${value} becomes ${each}`, part: { ...operand, value: each } }))
  }
  if (operand.kind === 'list')
    return operand.values.map((value) => ({
      what: `${value} leaves the list`,
      part: { ...operand, values: operand.values.filter((each) => each !== value) as string[] },
    }))
  if (operand.kind === 'call') {
    const name = operand.name === 'overlap' ? 'subset' : 'overlap'
    return [
      { what: `${operand.name} becomes ${name}`, part: { ...operand, name } },
      ...(operand.name === 'subset'
        ? [{ what: 'subset turned round', part: { ...operand, left: operand.right, right: operand.left } }]
        : []),
    ]
  }
  return []
}

const otherWords = (word: string, path: Operand): string[] =>
  path.kind === 'path' ? (leafPaths.get(path.path)?.values ?? []).filter((each) => each !== word) : []

function ruleFaults(rule: Rule): Change<Rule>[] {
  const { condition, outcome, families, packs } = rule
  const outcomeFaults = outcomes
    .filter((other) => other !== outcome)
    .map(
      (other): Change<Rule> => ({ what: `${outcome} becomes ${other}`, part: { ...rule, outcome: other } }),
    )
  if (condition === null) return outcomeFaults
  return [
    ...outcomeFaults,
    { what: 'missing facts are ignored', part: { ...rule, onMissing: 'ignore' } },
    ...families.map(
      (family): Change<Rule> => ({
        what: `no longer for ${family}`,
        part: { ...rule, families: families.filter((each) => each !== family) },
      }),
    ),
    ...(packs.length === 1
      ? []
      : packs.map(
          (pack): Change<Rule> => ({
            what: `no longer in ${pack}`,
            part: { ...rule, packs: packs.filter((each) => each !== pack) },
          }),
        )),
    ...faults(condition, 'condition').map(
      ({ what, part }): Change<Rule> => ({ what, part: { ...rule, condition: part, paths: pathsOf(part) } }),
    ),
  ]
}

/** A step just as large as the cases must notice: whole units for counts, hundredths for percentages. */
const stepOf = (parameter: string): number => (/_pct$|turnover/.test(parameter) ? 0.01 : 1)

function parameterFaults(book: RuleBook): Mutant[] {
  return packNames.flatMap((name) => {
    const pack = book.packs[name]
    const used = new Set([...pack.rules.flatMap(({ paths }) => paths), 'param.assessment_validity_months'])
    return Object.entries(pack.parameters)
      .filter(([parameter]) => used.has(`param.${parameter}`))
      .flatMap(([parameter, value]) =>
        [-stepOf(parameter), stepOf(parameter)].map(
          (step): Mutant => ({
            name: `${name}: ${parameter} ${value} becomes ${value + step}`,
            packs: {
              ...book.packs,
              [name]: { ...pack, parameters: { ...pack.parameters, [parameter]: value + step } },
            },
          }),
        ),
      )
  })
}

function gradeFaults(book: RuleBook): Mutant[] {
  return Object.entries(book.packs.eu.sriToR).flatMap(([sri, grade]) =>
    [grade - 1, grade + 1]
      .filter((other) => other >= 1 && other <= 5)
      .map((other): Mutant => {
        const sriToR = { ...book.packs.eu.sriToR, [sri]: other }
        return {
          name: `SRI ${sri} becomes R${other}`,
          packs: byPack((name) => ({ ...book.packs[name], sriToR })),
        }
      }),
  )
}

/** Every rule broken in every single way, every limit of every pack moved, every mapped grade changed. */
export function mutantsOf(book: RuleBook): Mutant[] {
  const broken = book.rules.flatMap((rule) =>
    ruleFaults(rule).map(
      ({ what, part }): Mutant => ({
        name: `${rule.id}: ${what}`,
        rule: rule.id,
        packs: byPack((name) => replaced(book.packs[name], part)),
      }),
    ),
  )
  return [...broken, ...parameterFaults(book), ...gradeFaults(book)]
}

function replaced(pack: Pack, rule: Rule): Pack {
  const runs = rule.packs.includes(pack.name) || (rule.packs.length === 1 && rule.packs[0] === 'core')
  const rules = pack.rules.flatMap((each) => (each.id !== rule.id ? [each] : runs ? [rule] : []))
  return { ...pack, rules }
}
