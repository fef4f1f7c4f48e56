import { DomainError } from '#domain/errors.ts'
import { derivedId } from './identity.ts'
import {
  decimalText,
  identify,
  inMinor,
  itemsOf,
  type KnownProduct,
  type Planning,
  plainItems,
  sameCurrency,
} from './planning.ts'
import { overAll } from './query.ts'

/** The product shelf; every field that has no column of its own is kept among the terms. */
export async function planProducts(planning: Planning): Promise<void> {
  const { sheet, products } = planning
  await sheet.each(plainItems(planning, 'products'), ({ item }, line) => {
    const {
      id,
      name,
      names,
      issuer_id,
      family,
      class: kind,
      currency,
      rate_pct,
      minimum,
      approved,
      ...rest
    } = item
    const { approval_valid_until, summary, ...terms } = rest
    const least = minimum === undefined ? undefined : inMinor(minimum, currency, 'minimum')
    if (least !== undefined && currency !== undefined && least.currency !== currency)
      throw new DomainError('currencies_differ', { a: least.currency, b: currency })
    line.main('products', {
      id,
      name,
      names,
      issuerId: issuer_id,
      family,
      class: kind,
      currency: currency ?? least?.currency,
      terms,
      ratePct: decimalText(rate_pct),
      minimumMinor: least?.minor,
      approved,
      approvalValidUntil: approval_valid_until,
      summary,
    })
    products.add({ id, name, class: kind, issuerId: issuer_id, currency }, { ids: [], name })
  })
  await addReferencedProducts(planning)
}

async function addReferencedProducts({ book, query, products }: Planning): Promise<void> {
  const named = [...itemsOf(book, 'holdings'), ...itemsOf(book, 'prices')].flatMap(({ product }) =>
    product === undefined || products.has(product) ? [] : [product],
  )
  const rows = await overAll(
    query,
    'SELECT id, name, class, issuer_id, currency FROM products WHERE id IN (SELECT value FROM json_each(?))',
    new Set(named),
  )
  for (const row of rows) {
    const entry = row as Readonly<Record<string, string | null>>
    const product: KnownProduct = {
      id: String(entry.id),
      name: String(entry.name),
      class: entry.class ?? undefined,
      issuerId: entry.issuer_id ?? undefined,
      currency: entry.currency ?? undefined,
    }
    products.add(product, { ids: [] })
  }
}

/** Positions; what a position does not say of its product, the shelf says. */
export async function planHoldings(planning: Planning): Promise<void> {
  const { sheet, clients, products } = planning
  await sheet.each(await identify(planning, 'holdings', 'holding', 'holdings'), ({ item, id }, line) => {
    const client = clients.find(item.client)
    const product = item.product === undefined ? undefined : products.find(item.product)
    const bare = item.currency ?? product?.currency ?? client.currency
    const value = item.value === undefined ? undefined : inMinor(item.value, bare, 'value')
    const currency = item.currency ?? value?.currency ?? bare
    line.main('holdings', {
      id,
      clientId: client.id,
      productId: product?.id,
      name: item.name ?? product?.name,
      issuerId: item.issuer_id ?? product?.issuerId,
      class: item.class ?? product?.class,
      quantity: decimalText(item.quantity),
      valueMinor: currency === undefined ? undefined : sameCurrency(item.value, currency, 'value'),
      costMinor: item.cost === undefined ? undefined : sameCurrency(item.cost, currencyOf(currency), 'cost'),
      currency,
      valuedOn: item.valued_on,
      maturesOn: item.matures_on,
      ratePct: decimalText(item.rate_pct),
    })
  })
}

function currencyOf(currency: string | undefined): string {
  if (currency === undefined) throw new DomainError('currency_needed', { field: 'cost' })
  return currency
}

export async function planPrices(planning: Planning): Promise<void> {
  const { sheet, products } = planning
  await sheet.each(plainItems(planning, 'prices'), ({ item }, line) => {
    const productId = products.find(item.product).id
    line.main('prices', { productId, on: item.on, price: String(item.price), currency: item.currency })
  })
  await sheet.each(plainItems(planning, 'rates'), ({ item }, line) => {
    line.main('rates', { name: item.name, on: item.on, value: String(item.value) })
  })
}

/** Related parties: another client, or the name of somebody who is none. */
export async function planRelations(planning: Planning): Promise<void> {
  const { sheet, clients } = planning
  await sheet.each(await identify(planning, 'relations', 'relation', 'relations'), ({ item }, line) => {
    const fromId = clients.find(item.client).id
    const isClient = clients.has(item.to) || /^cli_/.test(item.to)
    const toId = isClient ? clients.find(item.to).id : undefined
    line.main('relations', {
      id: derivedId('relation', fromId, item.kind, toId ?? item.to),
      fromId,
      toId,
      toName: toId === undefined ? item.to : undefined,
      kind: item.kind,
      sharePct: decimalText(item.share_pct),
    })
  })
}
