import type { ClientMention } from './slots/client.ts'
import { datesIn, productsNamed } from './slots/mentions.ts'
import {
  amountIn,
  asksBlocked,
  classIn,
  needIn,
  productIn,
  productsIn,
  shelfSlots,
} from './slots/products.ts'
import { reasonIn } from './slots/reason.ts'
import type { Span } from './slots/words.ts'
import type { Filled, Setting } from './understand.ts'

type Reader = (said: string, setting: Setting, clientOf: ClientReader) => Filled
type ClientReader = (said: string, setting: Setting, taken?: readonly Span[]) => ClientMention | undefined

const present = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

/** The client of a wish, and the words that name one; those in `products` do not. */
function client(said: string, setting: Setting, clientOf: ClientReader, products: readonly Span[] = []) {
  const found = clientOf(said, setting, products)
  const reference = found && !found.pronoun ? found.text : setting.lastClient
  return { reference, taken: found ? [found] : [] }
}

const check: Reader = (said, setting, clientOf) => {
  const [named, another] = productsNamed(said, setting.moment)
  const { reference, product } =
    named === undefined || another !== undefined
      ? apart(said, client(said, setting, clientOf))
      : { ...client(said, setting, clientOf, [named]), product: named.said }
  const input = present({
    client: reference,
    product,
    amount: amountIn(said, setting.currency),
    initiative: ownWish.test(said) ? 'client' : undefined,
  })
  if (reference === undefined) return { input, missing: 'client' }
  return product === undefined ? { input, missing: 'product' } : { input }
}

/** A name and a product that stand side by side ("Соколовской Стратегия 25") read as one name: its first word is the client. */
function apart(said: string, { reference, taken }: ReturnType<typeof client>) {
  const product = productIn(said, taken)
  const [mention] = taken
  const first = mention && /^\S+(?=\s+\S)/u.exec(mention.text)?.[0]
  if (product !== undefined && /\p{L}{2}/u.test(product)) return { reference, taken, product }
  if (!mention || mention.pronoun || first === undefined) return { reference, taken, product }
  const span = { start: mention.start, end: mention.start + first.length }
  const rest = productIn(said, [span])
  return rest === undefined
    ? { reference, taken, product }
    : { reference: first, taken: [span], product: rest }
}

/** The record shows who named the product first; here only the user's plain word for it counts. */
const ownWish =
  /asked for .+ (?:her|him|them)sel(?:f|ves)|(?:сам|сама|сами) (?:попросил|спросил|захотел)|(?:客户|他|她)(?:自己|主动)(?:要求|提出|想)/iu

const suggest: Reader = (said, setting, clientOf) => {
  const { reference } = client(said, setting, clientOf)
  const input = present({
    client: reference,
    need: needIn(said),
    class: classIn(said),
    amount: amountIn(said, setting.currency),
    show_blocked: asksBlocked(said) ? true : undefined,
  })
  return reference === undefined ? { input, missing: 'client' } : { input }
}

const advice: Reader = (said, setting, clientOf) => {
  const dates = datesIn(said, setting.moment, 'past')
  const { reference, taken } = client(said, setting, clientOf)
  const asksWhy = /why|почему|为什么/iu.test(said)
  const product = asksWhy ? productIn(said, [...taken, ...dates]) : undefined
  const input = present({ client: reference, product, on: dates[0]?.on })
  return reference === undefined ? { input, missing: 'client' } : { input }
}

const compare: Reader = (said, { moment }) => {
  const told = productsIn(said)
  const known = moment.products?.filter((each) => said.includes(each.said)).map((each) => each.said) ?? []
  const products = told.length < 2 && known.length > 1 ? known : told
  return products.length < 2 ? { input: { products }, missing: 'products' } : { input: { products } }
}

const send: Reader = (said, setting) => {
  const draft = /(?<![a-z_])drf_[a-z0-9-]{1,60}/u.exec(said.toLowerCase())?.[0] ?? setting.lastDraft
  return draft === undefined
    ? { input: {}, missing: 'draft' }
    : { input: present({ draft, reason: reasonIn(said) }) }
}

const readers: Readonly<Record<string, Reader>> = {
  find_products: (said) => ({ input: shelfSlots(said) }),
  compare_products: compare,
  check_suitability: check,
  suggest_products: suggest,
  show_advice_file: advice,
  send_message: send,
}

/** The arguments of a wish about products, advice or sending; undefined for any other tool. */
export const productWish = (
  tool: string,
  said: string,
  setting: Setting,
  clientOf: ClientReader,
): Filled | undefined => readers[tool]?.(said, setting, clientOf)
