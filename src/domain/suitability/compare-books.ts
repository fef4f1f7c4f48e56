import { labelOf } from './labels.ts'
import type { Rule, RuleBook } from './pack.ts'
import type { Limits } from './plain-english.ts'
import { familiesInWords, limitsOf, outcomeInWords, packsInWords, whenInWords } from './render-rules.ts'
import { packNames } from './vocabulary.ts'

/** What changes in words when one rule book takes the place of another; nothing where only spacing or order differs. */
export function differences(before: RuleBook, after: RuleBook): string[] {
  const [old, fresh] = [byId(before), byId(after)]
  return [
    ...(before.version === after.version
      ? []
      : [`The version changes from ${before.version} to ${after.version}.`]),
    ...limitDifferences(limitsOf(before), limitsOf(after)),
    ...gradeDifferences(before, after),
    ...before.rules.filter(({ id }) => !fresh.has(id)).map(({ id, title }) => `${id} (${title}) is removed.`),
    ...after.rules
      .filter(({ id }) => !old.has(id))
      .map((rule) => `${rule.id} (${rule.title}) is new: ${summary(rule, limitsOf(after))}.`),
    ...before.rules.flatMap((rule) => {
      const now = fresh.get(rule.id)
      return now === undefined ? [] : ruleDifferences(rule, now, limitsOf(after))
    }),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const byId = ({ rules }: RuleBook): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule]))

const summary = (rule: Rule, limits: Limits): string =>
  `${outcomeInWords(rule.outcome)} in ${packsInWords(rule)} for ${familiesInWords(rule)} when ${whenInWords(rule, limits)}`

function limitDifferences(before: Limits, after: Limits): string[] {
  const names = new Set([...Object.keys(before.core), ...Object.keys(after.core)])
  return [...names].flatMap((name) => {
    const changed = packNames.filter((pack) => before[pack][name] !== after[pack][name])
    if (changed.length === 0) return []
    const values = changed.map(
      (pack) => `${pack} ${before[pack][name] ?? 'none'} to ${after[pack][name] ?? 'none'}`,
    )
    return [`${capital(labelOf(`param.${name}`))} (${name}) changes: ${values.join(', ')}.`]
  })
}

function gradeDifferences({ packs: { eu: before } }: RuleBook, { packs: { eu: after } }: RuleBook): string[] {
  return Object.keys(before.sriToR)
    .filter((sri) => before.sriToR[sri] !== after.sriToR[sri])
    .map((sri) => `SRI ${sri} becomes R${after.sriToR[sri]} instead of R${before.sriToR[sri]}.`)
}

function ruleDifferences(before: Rule, after: Rule, limits: Limits): string[] {
  const told = (what: string, old: string, now: string): string[] =>
    old === now ? [] : [`${after.id}: ${what} changes from "${old}" to "${now}".`]
  const missing = ({ onMissing }: Rule): string =>
    onMissing === 'block' ? 'a missing fact blocks' : 'a missing fact leaves the rule silent'
  const confirmed = (rule: Rule): string => (rule.confirmed ? 'confirmed' : 'not yet confirmed')
  return [
    ...told('the outcome', outcomeInWords(before.outcome), outcomeInWords(after.outcome)),
    ...(before.when === after.when
      ? []
      : told('the condition', whenInWords(before, limits), whenInWords(after, limits))),
    ...told('what a missing fact does', missing(before), missing(after)),
    ...told('where it runs', packsInWords(before), packsInWords(after)),
    ...told('the families', familiesInWords(before), familiesInWords(after)),
    ...told('the message', before.message, after.message),
    ...told('the title', before.title, after.title),
    ...told('the source', before.source, after.source),
    ...told('the standing of the source', confirmed(before), confirmed(after)),
    ...told('the owner', before.owner, after.owner),
    ...told('the first day of effect', before.effectiveFrom, after.effectiveFrom),
    ...told('the last day of effect', before.effectiveTo ?? 'none', after.effectiveTo ?? 'none'),
  ]
}
