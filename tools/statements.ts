import { adviceStatements, proposalWords } from '#domain/advice/statement-words.ts'
import { type DisclosedProduct, disclose } from '#domain/communications/disclosures.ts'
import { productFamilies } from '#domain/communications/lists/disclosures.ts'
import type { DisclosureKind } from '#domain/communications/types.ts'
import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { type Disclosure, disclosures } from '#domain/suitability/disclosures.ts'
import { deskLabelOf } from '#domain/suitability/labels.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { ClientCard, ProductRow } from '#store/port.ts'
import { nameOf } from './product-shapes.ts'
import { defined } from './shapes.ts'

type Recommended = Readonly<{ product: ProductRow; verdict: Verdict }>

/** The library's wording of what a verdict asks for. */
const kinds: Readonly<Partial<Record<Disclosure, DisclosureKind>>> = {
  costs: 'cost',
  risks: 'risk',
  risk_warning: 'risk',
  total_cost_of_credit: 'cost',
  conflict_of_interest: 'conflict_of_interest',
  deposit_guarantee: 'deposit_guarantee',
  no_capital_guarantee: 'no_capital_guarantee',
  sustainability_mismatch: 'sustainability_mismatch',
}

/**
 * The locked block of statements for a letter that recommends products, from approved wordings and product records;
 * empty where it recommends none. Throws disclosure_unfilled where a record lacks a figure.
 */
export function statementsOn(
  recommends: readonly Recommended[],
  { profile }: Pick<ClientCard, 'profile'>,
  language: Language,
  /** In which the user reads what a record lacks. */
  spoken: Language = language,
): string {
  const texts = recommends.flatMap(({ product, verdict }) => {
    const record = disclosed(product, profile.baseCurrency, language, spoken)
    const asked = disclosures.filter((key) => verdict.required_disclosures.includes(key))
    // A letter that recommends states risk and costs of every product, whatever the family.
    const library = new Set<DisclosureKind>(['risk', 'cost', ...asked.flatMap((key) => kinds[key] ?? [])])
    return [
      ...[...library].map((kind) => filled(kind, record, language, spoken)),
      ...asked.flatMap(
        (key) => adviceStatements[key]?.[language].replaceAll('{name}', () => record.name) ?? [],
      ),
    ]
  })
  return [...new Set(texts)].join('\n')
}

function filled(
  kind: DisclosureKind,
  record: DisclosedProduct,
  language: Language,
  spoken: Language,
): string {
  const said = disclose(kind, language, record)
  if ('text' in said) return said.text
  throw new DomainError('disclosure_unfilled', {
    product: record.name,
    missing: said.missing.map((field) => deskLabelOf(`product.${field}`, spoken)).join(', '),
  })
}

function disclosed(
  row: ProductRow,
  currency: string | undefined,
  language: Language,
  spoken: Language,
): DisclosedProduct {
  const { terms } = row
  const number = (field: string) => (typeof terms[field] === 'number' ? String(terms[field]) : undefined)
  const limit = terms.guarantee_limit
  const family = productFamilies.find((each) => each === row.family)
  if (family === undefined)
    throw new DomainError('disclosure_unfilled', {
      product: row.name,
      missing: deskLabelOf('product.family', spoken),
    })
  return defined({
    name: nameOf(row, language),
    family,
    cost_entry_pct: number('cost_entry_pct'),
    cost_ongoing_pct: number('cost_ongoing_pct'),
    cost_exit_pct: number('cost_exit_pct'),
    apr_pct: number('apr_pct'),
    inducement_pct: number('inducement_pct'),
    guarantee_limit:
      typeof limit === 'number' && currency ? `${limit.toLocaleString(language)} ${currency}` : undefined,
  })
}

type Noted = Readonly<{ note?: string; recommends: readonly Recommended[]; noted: readonly string[] }>

/** What a letter from a recipe says beside it: the user's own words, and the products that those do not bring up. */
export function noteOf({ note, recommends, noted }: Noted, language: Language): string {
  const gap = language === 'zh' ? '' : ' '
  const proposals = recommends
    .filter(({ product }) => !noted.includes(product.id))
    .map(({ product }) => proposalWords[language].replaceAll('{name}', () => nameOf(product, language)))
  const own = note?.trim() ?? ''
  const ended =
    own === '' || /[.!?…。！？]["”»」』)]*$/u.test(own) ? own : `${own}${language === 'zh' ? '。' : '.'}`
  return [ended, ...proposals].filter(Boolean).join(gap)
}
