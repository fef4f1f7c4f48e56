import { labelOf } from './labels.ts'
import { coversAllFamilies, impossibleValueRule, missingFactRule, type Rule, type RuleBook } from './pack.ts'
import { inWords, type Limits } from './plain-english.ts'
import { byPack, outcomes, packNames } from './vocabulary.ts'

const builtinConditions: Readonly<Record<string, string>> = {
  [missingFactRule]:
    'a fact that another rule needs is not on record (absent, blank, "unknown", "n/a", "refused to answer")',
  [impossibleValueRule]:
    'a supplied value has the wrong type, is out of range, is no known word or is no real date',
}

export const limitsOf = ({ packs }: RuleBook): Limits => byPack((name) => packs[name].parameters)

/** Where a rule runs. */
export const packsInWords = ({ packs }: Pick<Rule, 'packs'>): string =>
  packs.length === 1 && packs[0] === 'core' ? 'every pack' : `only ${packs.join(', ')}`

export const familiesInWords = (rule: Pick<Rule, 'families'>): string =>
  coversAllFamilies(rule) ? 'every product' : rule.families.join(', ')

export const outcomeInWords = (outcome: Rule['outcome']): string => outcome.replaceAll('-', ' ')

/** When a rule fires, in plain English. */
export const whenInWords = ({ id, condition }: Rule, limits: Limits): string =>
  condition === null ? (builtinConditions[id] ?? 'never') : inWords(condition, limits)

/** The rules in plain English for whoever owns them: Markdown, made from the rule file alone. */
export function renderRules(book: RuleBook): string {
  const limits = limitsOf(book)
  const open = book.rules.filter(({ confirmed }) => !confirmed).length
  return [
    '# Suitability rules',
    '',
    `Made from \`${book.file}\` by \`npm run rules -- doc\`; do not edit by hand. Version ${book.version}, content`,
    `SHA-256 \`${book.sha256}\`. ${book.rules.length} rules; ${open} rest on a source that counsel has still to confirm.`,
    '',
    'Every rule that fires is reported. The strongest outcome that is not cleared decides:',
    `${[...outcomes].reverse().map(outcomeInWords).join(' > ')}. A warning is cleared by an acknowledgement or an approval,`,
    'a required approval only by another person than the relationship manager; both count for 30 days. A block is never',
    'cleared. A fact that is needed and not on record blocks. The dates of effect are on record for the owner; they switch',
    'no rule on or off.',
    '',
    ...limitTable(limits),
    '## Product risk by summary risk indicator',
    '',
    ...Object.entries(book.packs.eu.sriToR).map(([sri, grade]) => `- SRI ${sri}: R${grade}`),
    '',
    '## Rules',
    '',
    ...book.rules.flatMap((rule) => section(rule, limits)),
  ].join('\n')
}

function limitTable(limits: Limits): string[] {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    '## Limits',
    '',
    row(['Limit', ...packNames]),
    row(['---', ...packNames.map(() => '--:')]),
    ...Object.keys(limits.core).map((name) =>
      row([labelOf(`param.${name}`), ...packNames.map((pack) => limits[pack][name] ?? '')]),
    ),
    '',
  ]
}

function section(rule: Rule, limits: Limits): string[] {
  const { id, title, condition, outcome, onMissing, message, source, confirmed } = rule
  const missing =
    onMissing === 'block' ? 'the product is blocked until it is on record' : 'the rule stays silent'
  return [
    `### ${id}: ${title}`,
    '',
    `- **Outcome:** ${outcomeInWords(outcome)}`,
    `- **Runs in:** ${packsInWords(rule)}; **for:** ${familiesInWords(rule)}`,
    ...firesWhen(rule, limits),
    ...(condition === null ? [] : [`- **If a fact for this is missing:** ${missing}`]),
    `- **Message:** ${message}`,
    `- **Source:** ${source} (${confirmed ? 'confirmed' : 'not yet confirmed'})`,
    `- **Owner:** ${rule.owner}; **in effect:** from ${rule.effectiveFrom}${rule.effectiveTo === null ? '' : ` to ${rule.effectiveTo}`}`,
    '',
  ]
}

function firesWhen(rule: Rule, limits: Limits): string[] {
  const { condition } = rule
  if (condition === null || (condition.kind !== 'and' && condition.kind !== 'or'))
    return [`- **Fires when:** ${whenInWords(rule, limits)}`]
  const how = condition.kind === 'and' ? 'all of these hold' : 'at least one of these holds'
  return [`- **Fires when ${how}:**`, ...condition.parts.map((part) => `  - ${inWords(part, limits)}`)]
}
