import type { Language } from '#domain/language.ts'
import { localDate } from '#domain/time.ts'
import { isCleared, readClearances } from './clearances.ts'
import { decide, type Look, type Truth } from './condition/decide.ts'
import { isOpen, type Settled, settle } from './condition/settle.ts'
import { requiredDisclosures } from './disclosures.ts'
import { labelOf } from './labels.ts'
import { isOfParty, lookInto, type Party, readPurchaser } from './look.ts'
import { evidenceOf, fill, placeholdersOf } from './message.ts'
import {
  coversAllFamilies,
  exchangeRateRule,
  impossibleValueRule,
  missingFactRule,
  type Pack,
  type Rule,
} from './pack.ts'
import { questionsFor } from './questions.ts'
import { scoreOf } from './score.ts'
import { isGap, text } from './values.ts'
import type { Evidence, Fired, Verdict } from './verdict.ts'
import { type Outcome, outcomes } from './vocabulary.ts'

/** A verdict with the facts behind it, for whoever orders verdicts. */
export type Assessment = Readonly<{ verdict: Verdict; look: Look }>

const alwaysNeeded = ['product.family', 'client.kind'] as const
const fxPrefix = 'portfolio.fx.'

/**
 * Reads the client and the portfolio once, and judges the products of a shelf one by one, each as if it were the only
 * purchase. Throws date_invalid where today is no date; whatever else is wrong becomes part of the verdict.
 */
export function assessFor(
  pack: Pack,
  today: string,
  client: unknown,
  portfolio: unknown,
  language: Language = 'en',
): (product: unknown) => Assessment {
  const day = localDate(today)
  const party = readPurchaser(pack, day, client, portfolio)
  const standing = standingOf(pack, lookInto(party, undefined).look)
  return (product) => assess(party, standing, product, language)
}

type Findings = Readonly<{ fired: readonly Rule[]; missing: readonly string[] }>

function assess(
  party: Party,
  standing: readonly Standing[],
  product: unknown,
  language: Language,
): Assessment {
  const { pack, today } = party
  const { look, invalid } = lookInto(party, product)
  const { fired: rules, missing } = findings(standing, look)
  const manager = look('proposed.rm_id')
  const id = look('product.id')
  const clearances = readClearances(party.proposed, today, isGap(id) ? undefined : text(id))
  const report = (rule: Rule, message: string, evidence: Fired['evidence']): Fired => ({
    rule: rule.id,
    outcome: rule.outcome,
    cleared: isCleared(rule.id, rule.outcome, clearances, isGap(manager) ? undefined : text(manager)),
    message,
    evidence,
  })
  const about = (id: string, name: string, paths: readonly string[]): Fired[] => {
    const rule = paths.length === 0 ? undefined : pack.rules.find((each) => each.id === id)
    if (rule === undefined) return []
    return [report(rule, dataMessage(rule, name, paths, look), dataEvidence(rule, name, paths, look))]
  }
  const fired = [
    ...about(missingFactRule, 'missing', missing),
    ...about(impossibleValueRule, 'invalid', invalid),
    ...rules.map((rule) => report(rule, fill(rule.message, look), evidenceFor(rule, look))),
  ].sort((a, b) => (a.rule < b.rule ? -1 : 1))
  const outcome = strongest(fired)
  const scored = outcome === 'block' ? undefined : scoreOf(look)
  const verdict: Verdict = {
    product_id: isGap(id) ? null : text(id),
    outcome,
    pack: pack.name,
    today,
    rules_version: pack.version,
    rules_sha256: pack.sha256,
    fired,
    missing,
    invalid,
    questions_for_client: questionsFor(missing, language),
    required_disclosures: requiredDisclosures(
      pack.name,
      look,
      fired.map(({ rule }) => rule),
    ),
    score: scored?.score ?? null,
    score_parts: scored?.parts ?? null,
  }
  return { verdict, look }
}

/** A rule ready for a shelf: what it says of every product, or what is still open once the client is known. */
type Standing = Readonly<{ rule: Rule; everywhere: boolean; settled: Settled }>

function standingOf({ rules }: Pack, look: Look): Standing[] {
  return rules.flatMap((rule) => {
    if (rule.condition === null) return []
    const settled = settle(rule.condition, isOfParty, look)
    return settled === false ? [] : [{ rule, everywhere: coversAllFamilies(rule), settled }]
  })
}

/** Which rules fire, and what must be known before the others can tell. */
function findings(standing: readonly Standing[], look: Look): Findings {
  const fired: Rule[] = []
  const unknown = new Set<string>()
  for (const each of standing) {
    const truth = applied(each, look)
    if (truth === true) fired.push(each.rule)
    else if (truth !== false && each.rule.onMissing === 'block') for (const path of truth) unknown.add(path)
  }
  for (const path of alwaysNeeded) {
    const fact = look(path)
    if (isGap(fact)) for (const missing of fact.missing) unknown.add(missing)
  }
  // A missing rate is told by the exchange-rate rule alone, where that rule speaks.
  const told = fired.some(({ id }) => id === exchangeRateRule)
  const missing = [...unknown].filter((path) => !(told && path.startsWith(fxPrefix)))
  return { fired, missing: missing.sort() }
}

/** While the family is unknown, a rule of some families waits for it alone: what else it needs depends on it. */
function applied({ rule, everywhere, settled }: Standing, look: Look): Truth {
  if (!everywhere) {
    const family = look('product.family')
    if (isGap(family)) return family.missing
    if (!(rule.families as readonly string[]).includes(text(family))) return false
  }
  return isOpen(settled) ? decide(settled, look) : settled
}

const evidenceFor = ({ paths }: Rule, look: Look): Record<string, Evidence> =>
  Object.fromEntries(paths.map((path) => [path, evidenceOf(look(path))]))

/** The message of a rule about the data themselves: `{missing}` or `{invalid}` is told in words. */
export const dataMessage = (rule: Rule, name: string, paths: readonly string[], look: Look): string =>
  fill(rule.message, (path) => (path === name ? paths.map(labelOf).join('; ') : look(path)))

/** What a rule about the data saw: the paths, and whatever else its message tells. */
function dataEvidence(
  rule: Rule,
  name: string,
  paths: readonly string[],
  look: Look,
): Record<string, Evidence> {
  const told = [...new Set(placeholdersOf(rule.message).names)].filter((path) => path !== name).sort()
  return { ...Object.fromEntries(told.map((path) => [path, evidenceOf(look(path))])), [name]: paths }
}

/** The strongest outcome that still counts. */
export function strongest(fired: readonly Pick<Fired, 'outcome' | 'cleared'>[]): Outcome {
  const ranks = fired.filter(({ cleared }) => !cleared).map(({ outcome }) => outcomes.indexOf(outcome))
  return outcomes[Math.max(0, ...ranks)]!
}
