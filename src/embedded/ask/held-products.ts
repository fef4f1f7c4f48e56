import type { ProductMention } from '#domain/product-mentions.ts'
import { type Moment, productsNamed } from '../slots/mentions.ts'
import type { Span } from '../slots/words.ts'
import { among } from './condition.ts'
import type { Asked } from './measures.ts'
import type { Mention } from './mentions.ts'
import { nouns } from './noun-words.ts'
import { localised as say } from './pattern.ts'
import type { Condition, Subject } from './spec.ts'

export type Bought = ProductMention & Span

const nounsOf = (on: readonly Subject[], texts: readonly string[]): boolean =>
  nouns.some(
    (noun) => on.includes(noun.on) && texts.some((text) => new RegExp(noun.pattern.source, 'iu').test(text)),
  )

/** Products of loans and cards are no holdings: those are asked of views of their own, which know no product. */
const isHeld = ({ said, name }: ProductMention): boolean =>
  nounsOf(['holdings'], [said, name]) || !nounsOf(['loans', 'cards', 'accounts'], [said, name])

/** The products of a question that clients can hold, each with its place. */
export const heldProducts = (said: string, moment: Moment): Bought[] =>
  productsNamed(said, moment).filter(isHeld)

const oneOf = /(?<!\p{L})(?:or|или|либо)(?!\p{L})|或/u

/** "X or Y" is one condition, "X and Y" two; of holdings themselves either is meant. */
export function productConditions(
  bought: readonly Bought[],
  folded: string,
  ofClients: boolean,
  isNot: (at: number) => boolean,
): Condition[] {
  const topic = ofClients ? 'noun holdings' : 'product'
  const either = !ofClients || oneOf.test(folded)
  const groups = either && bought.length > 0 ? [bought] : bought.map((each) => [each])
  return groups.map((group): Condition => {
    // As the user said it: the name on the shelf may hold figures that no record of the answer bears out.
    const name = group.map(({ said }) => said).join(' / ')
    const not = isNot(group[0]!.start)
    return {
      on: 'holdings',
      topic: not ? `no ${name}` : topic,
      tests: [among('product_id', ...group.map(({ id }) => id))],
      ...(not ? { not } : {}),
      label: not ? say(`no ${name}`, `无${name}`, `нет: ${name}`) : say(name, name, name),
    }
  })
}

const holding = nouns.find(({ key }) => key === 'holding')
/** "How much X", 多少 X: what is held of it, not who holds it. */
const howMuch = /(?:多少|сколько|how much(?: of)?)(?: (?:the|всего|в))?\s*$/u

/** The positions themselves are asked about where their worth is: "total value of X in my book". */
export function askedOf(
  bought: readonly Bought[],
  folded: string,
  asked: Asked,
  meant: Mention | undefined,
): Readonly<{ asked: Asked; meant: Mention | undefined }> {
  const [first] = bought
  if (!first || !holding || asked.figure || (meant && meant.noun.on !== 'clients')) return { asked, meant }
  const much = howMuch.test(folded.slice(0, first.start))
  if (!much && (!asked.money || asked.perClient)) return { asked, meant }
  return { asked: { ...asked, money: true }, meant: { noun: holding, at: first.start, not: false } }
}

/** Whether a span lies outside the names of products, whose figures are no sums and no days. */
export const outside =
  (bought: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    !bought.some((name) => start < name.end && name.start < end)
