import { productTest } from './product-words.ts'

/** What people mean by the plain word of a class, where no class or family of the shelf bears it alone. */
const groups: readonly (readonly [said: RegExp, classes: readonly string[]])[] = [
  [
    /^(?:(?:investment |mutual )?funds?|фонд\p{L}*|пиф\p{L}*|(?:投资)?基金)$/u,
    ['bond_fund', 'equity_fund', 'mixed_fund', 'money_market_fund', 'private_fund', 'etf', 'leveraged_etf'],
  ],
  [/^(?:bonds?|облигаци\p{L}*|债券)$/u, ['government_bond', 'corporate_bond', 'high_yield_bond']],
  [/^(?:etfs?)$/u, ['etf', 'leveraged_etf']],
  [/^(?:(?:structured )?notes?|нот[аыуе]?|(?:结构性)?票据)$/u, ['structured_note']],
  [/^(?:insurances?|страхов\p{L}*|保险)$/u, ['insurance', 'ibip']],
]

type Classed = Readonly<{ class?: string | undefined; family: string }>

/**
 * A test of whether a product is of the class that was said: a class or family as the shelf spells it, or the plain
 * word of one in any of the three languages. A fund of bonds is a fund and no bond.
 */
export function classTest(said: string): (product: Classed) => boolean {
  const plain = said.trim().toLowerCase().replaceAll(/[_-]+/g, ' ')
  const named = groups.find(([form]) => form.test(plain))?.[1]
  if (named) return ({ class: own, family }) => named.includes(own ?? '') || named.includes(family)
  const spelt = plain.replaceAll(' ', '_')
  const byWords = productTest(said)
  return ({ class: own, family }) => own === spelt || family === spelt || byWords([own, family])
}
