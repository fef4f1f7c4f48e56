import type { Language } from '../language.ts'
import { disclosures, type ProductFamily } from './lists/disclosures.ts'
import type { Append, DisclosureKind } from './types.ts'

/**
 * What a disclosure may say of a product: its record and nothing else. Percentages are decimals as text ("1.5");
 * `guarantee_limit` is the amount with its currency as it is to be read.
 */
export type DisclosedProduct = Readonly<{
  name: string
  family: ProductFamily
  cost_entry_pct?: string | null
  cost_ongoing_pct?: string | null
  cost_exit_pct?: string | null
  apr_pct?: string | null
  inducement_pct?: string | null
  guarantee_limit?: string | null
}>

/** A text that must not be changed by whoever edits the draft. */
export type LockedBlock = Readonly<{ disclosure: DisclosureKind; text: string }>

export type Disclosed =
  | Readonly<{ status: 'ready'; blocks: readonly LockedBlock[] }>
  /** Fields of the product record that are missing: the text is blocked rather than sent with a gap. */
  | Readonly<{ status: 'blocked'; missing: readonly string[] }>

const slot = /\{(\w+)\}/g
const percent = /^\d{1,3}(?:\.\d{1,4})?$/

/** One field as it may be read: numbers only where they are numbers. */
function fieldOf(product: DisclosedProduct, field: string): string | undefined {
  const value = (product as Readonly<Record<string, unknown>>)[field]
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return field.endsWith('_pct') && !percent.test(value) ? undefined : value.trim()
}

/** The approved wording of a disclosure for a product, filled from its record; or the fields that are missing. */
export function disclose(
  kind: DisclosureKind,
  language: Language,
  product: DisclosedProduct,
): Readonly<{ text: string }> | Readonly<{ missing: readonly string[] }> {
  const wordings = disclosures[kind]
  const wording = (wordings[product.family] ?? wordings.any)?.[language]
  if (wording === undefined) return { missing: [kind] }
  const missing = [...wording.matchAll(slot)]
    .map(([, field]) => field!)
    .filter((field) => !fieldOf(product, field))
  if (missing.length > 0) return { missing: [...new Set(missing)] }
  return { text: wording.replace(slot, (_, field: string) => fieldOf(product, field) ?? '') }
}

/**
 * The blocks that `check` asked for, one per disclosure and product; disclosures that speak of no product
 * (past performance, forecast) appear once. Without a product those that need one are missing theirs.
 */
export function discloseAll(append: readonly Append[], products: readonly DisclosedProduct[]): Disclosed {
  const blocks = new Map<string, LockedBlock>()
  const missing = new Set<string>()
  for (const { disclosure, language } of append) {
    const general = generalText(disclosure, language)
    if (general !== undefined) blocks.set(general, { disclosure, text: general })
    else if (products.length === 0) missing.add('product')
    else
      for (const product of products) {
        const said = disclose(disclosure, language, product)
        if ('text' in said) blocks.set(said.text, { disclosure, text: said.text })
        else for (const field of said.missing) missing.add(`${product.name}: ${field}`)
      }
  }
  return missing.size > 0
    ? { status: 'blocked', missing: [...missing] }
    : { status: 'ready', blocks: [...blocks.values()] }
}

/** The wording of a disclosure that needs no product. */
function generalText(kind: DisclosureKind, language: Language): string | undefined {
  const { any, ...special } = disclosures[kind]
  const text = any?.[language]
  return text !== undefined && Object.keys(special).length === 0 && !text.includes('{') ? text : undefined
}

/** The text with its locked blocks below it, each a paragraph of its own. */
export const withDisclosures = (text: string, blocks: readonly LockedBlock[]): string =>
  [text.trimEnd(), ...blocks.map((block) => block.text)].join('\n\n')

/** Whether every locked block still stands in a text, letter by letter. */
export const keepsBlocks = (text: string, blocks: readonly LockedBlock[]): boolean =>
  blocks.every((block) => text.includes(block.text))
