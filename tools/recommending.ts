import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { productReader } from '#domain/products-named.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import type { ClientCard, ProductRow } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import { nameOf } from './product-shapes.ts'
import { planOf, toProposed } from './proposed.ts'
import { defined } from './shapes.ts'
import { statementsOn } from './statements.ts'
import { blockers } from './verdict-shapes.ts'

/** What somebody wants said in a letter. */
export type Said = Readonly<{
  recommends?: readonly string[] | undefined
  subject?: string | undefined
  text?: string | undefined
  note?: string | undefined
}>

/** The same after the verdicts: only products that pass are left in it. */
export type Lawful = Readonly<{
  recommends: readonly Readonly<{ product: ProductRow; verdict: Verdict }>[]
  subject?: string
  text?: string
  note?: string
  /** Products that the note itself names. */
  noted: readonly string[]
  /** The locked block for the end of the letter; empty where nothing is recommended. */
  statements: string
  /** How many products were taken out of the words, with their sentences. */
  struck: number
}>

/**
 * Judges what a letter recommends and takes out of its words every sentence that names another product of the shelf.
 * A product that passes and is named counts as recommended. Throws product_not_found, product_ambiguous,
 * recommend_blocked, and disclosure_unfilled where a statement lacks a figure.
 */
export async function lawful(
  said: Said,
  card: ClientCard,
  language: Language,
  context: ToolContext,
): Promise<Lawful> {
  const { advice } = context
  const names = await advice.names()
  const reader = productReader(names)
  const asked: string[] = []
  for (const reference of said.recommends ?? []) asked.push((await advice.product(reference)).id)
  const words = [said.subject, said.text, said.note].filter((part) => part !== undefined).join('\n\n')
  const named = reader.namedIn(words)
  const standing = await verdictsOf([...new Set([...asked, ...named])], asked, card, context)
  for (const id of asked) refuseBlocked(standing.get(id), names.get(id)?.[0] ?? id, card, context.language)

  const passes = (id: string): boolean => (standing.get(id)?.outcome ?? 'block') !== 'block'
  const struck = new Set<string>()
  const left = (text: string | undefined): string | undefined => {
    if (text === undefined) return undefined
    const rest = reader.strike(text, passes)
    for (const product of rest.struck) struck.add(product)
    return rest.text === '' ? undefined : rest.text
  }
  const [subject, text, note] = [left(said.subject), left(said.text), left(said.note)]
  if (said.text !== undefined && text === undefined)
    throw new DomainError('send_unjudged', {
      product: names.get([...struck][0] ?? '')?.[0],
      client: card.name,
    })

  const kept = new Set([...asked, ...reader.namedIn([subject, text, note].join('\n\n'))])
  const recommends: { product: ProductRow; verdict: Verdict }[] = []
  for (const id of kept) {
    const verdict = standing.get(id)
    if (verdict) recommends.push({ product: await advice.product(id), verdict })
  }
  return defined({
    recommends,
    subject,
    text,
    note,
    noted: reader.namedIn(note ?? ''),
    statements: statementsOn(recommends, card, language, context.language),
    struck: struck.size,
  })
}

/** What stands in this thread; what was asked for and never judged here is judged now, as the usual offer. */
async function verdictsOf(
  products: readonly string[],
  asked: readonly string[],
  card: ClientCard,
  { advice, actor, today }: ToolContext,
): Promise<ReadonlyMap<string, Verdict>> {
  const standing = await advice.standing(card.id, products)
  const fresh = asked.filter((id) => !standing.has(id))
  if (fresh.length === 0) return standing
  const { verdicts } = await advice.assess(card.id, fresh, toProposed(planOf({}, card, today), actor.id))
  return new Map([
    ...standing,
    ...verdicts.flatMap((verdict): [string, Verdict][] =>
      verdict.product_id === null ? [] : [[verdict.product_id, verdict]],
    ),
  ])
}

function refuseBlocked(
  verdict: Verdict | undefined,
  product: string,
  card: ClientCard,
  language: Language,
): void {
  if (verdict && verdict.outcome !== 'block') return
  const rules = verdict ? blockers(verdict, language) : ''
  throw new DomainError('recommend_blocked', { product, client: card.name, rules })
}

/** The names under which a letter's products are told to the user. */
export const namesOf = ({ recommends }: Lawful, language: Language) =>
  recommends.map(({ product, verdict }) => ({
    id: product.id,
    name: nameOf(product, language),
    outcome: verdict.outcome,
  }))
