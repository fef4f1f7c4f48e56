import { DomainError } from '#domain/errors.ts'
import type { Localised } from '#domain/language.ts'
import { searchWords } from '#domain/matching/stems.ts'
import { classNames } from '#domain/suitability/questions-table.ts'
import { formatPercent } from '#domain/text/format.ts'
import type { LocalDate } from '#domain/time.ts'
import type { Advice, ProductRow, Store } from '#store/port.ts'
import type { AdviceDesk } from '#tools/define.ts'
import type { Occasion } from './context.ts'
import type { Choice } from './events.ts'

/** Most products that a question offers. */
const offered = 6
/** More mails than any client gets in a month. */
const newestMails = 100

/** The advice service as one person in one turn reaches it. */
export function adviceDesk(
  { advice: service, outbox }: Pick<Store, 'advice' | 'outbox'>,
  { actor, thread, turn, language, today }: Occasion & Readonly<{ today: LocalDate }>,
): AdviceDesk {
  const advice = (): Advice => {
    if (service === undefined) throw new DomainError('advice_unavailable')
    return service
  }
  const request = { actor, thread, turn, language, today }
  return {
    products: async (filter) => advice().products(filter),
    product: async (reference) =>
      meant(reference, await advice().matchProducts(reference, offered), language),
    assess: async (client, products, proposed) =>
      advice().assess({ ...request, client, proposed, ...(products === undefined ? {} : { products }) }),
    standing: async (client, products) =>
      products.length === 0 ? new Map() : advice().standing({ ...request, client, products }),
    names: async () => (await service?.productNames()) ?? new Map(),
    outgoing: async (client) => outbox?.list(actor, { client, limit: newestMails }) ?? [],
    file: async (client, filter) => advice().file(actor, client, filter),
  }
}

/** The one product that was clearly meant: the only match, its id or a whole name of it; never a guess. */
function meant(
  reference: string,
  matches: readonly ProductRow[],
  language: Occasion['language'],
): ProductRow {
  const [first, second] = matches
  if (first === undefined) throw new DomainError('product_not_found', { product: reference })
  if (second === undefined) return first
  const named = matches.filter((row) => row.id === reference || isCalled(row, reference))
  if (named.length === 1) return named[0]!
  const candidates: Choice[] = matches.map((row, index) => ({
    n: index + 1,
    id: row.id,
    label: row.names[language] ?? row.name,
    facts: [
      row.class && classOf(row.class, language),
      row.currency,
      row.ratePct && formatPercent(row.ratePct, language),
    ]
      .filter(Boolean)
      .join(listed[language]),
  }))
  throw new DomainError('product_ambiguous', { product: reference, candidates })
}

const listed: Localised = { en: ', ', zh: '，', ru: ', ' }
/** One product's class: the English list names classes in the plural. */
const classOf = (name: string, language: Occasion['language']): string =>
  (language === 'en' ? undefined : classNames[name]?.[language]) ?? name.replaceAll('_', ' ')
const key = (text: string): string => searchWords(text).join(' ')
const isCalled = (row: ProductRow, reference: string): boolean =>
  [row.name, ...Object.values(row.names)].some((name) => key(name) === key(reference))
