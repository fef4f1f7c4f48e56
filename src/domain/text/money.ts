import type Big from 'big.js'
import type { Language } from '../language.ts'
import { currencyAfter, currencyBefore } from './currencies.ts'
import type { Span } from './fold.ts'
import { type Quantity, readLiteral } from './quantities.ts'

/**
 * A sum of money as written: `value` is the exact decimal with the scale applied, `currency` an ISO code when one is
 * said. The span covers number, scale and currency.
 */
export type MoneyMention = Span &
  Readonly<{ value: string; currency?: string; approximate?: true; quantity: Span }>

const unitAhead =
  /^ ?(?:clients?|customers?|people|persons?|loans|accounts|calls?|meetings?|times|shares|units|pieces|bonds|users|employees|месяц|мес|год|лет|дн|день|клиент|человек|раз|акци|штук|сделк|компани|сотрудник|звонк|个客户|客户|人|股|份|家|笔|次|位|名|户|公里|平|天|年|月|日|号|小时|分钟|周)/

const isMoney = (folded: string, quantity: Quantity, marked: boolean): boolean => {
  if (marked) return true
  if (unitAhead.test(folded.slice(quantity.end, quantity.end + 14))) return false
  return quantity.scaled || quantity.grouped
}

/** Three digits after a lone separator beside a currency: nobody writes money with three decimals. */
function moneyValue(folded: string, quantity: Quantity, language: Language, marked: boolean): Big {
  const written = folded.slice(quantity.start, quantity.end)
  return marked && !quantity.scaled && /^\d{1,3}[.,]\d{3}$/.test(written)
    ? readLiteral(written, language, true)
    : quantity.value
}

/** Sums of money among the quantities of a folded text: with a currency, a scale or digit groups. */
export function findMoneyAmong(
  folded: string,
  quantities: readonly Quantity[],
  language: Language,
): MoneyMention[] {
  const found: MoneyMention[] = []
  let reached = 0
  quantities.forEach((quantity, index) => {
    const ahead = currencyAfter(folded, quantity.end)
    const behind = currencyBefore(folded, quantity.start)
    const own = behind && quantity.start - behind.length >= reached ? behind : undefined
    const later = index + 1 < quantities.length ? quantities[index + 1] : undefined
    const taken = ahead && later && own && later.start <= quantity.end + ahead.length + 1 ? undefined : ahead
    const currency = taken?.code ?? own?.code
    if (
      /\p{L}/u.test(folded.charAt(quantity.start - 1)) &&
      !own &&
      /\d/.test(folded.charAt(quantity.start))
    ) {
      if (/[a-zа-я_]/.test(folded.charAt(quantity.start - 1))) return
    }
    if (!isMoney(folded, quantity, currency !== undefined)) return
    const start = quantity.start - (own?.length ?? 0)
    const end = quantity.end + (taken?.length ?? 0)
    const signed = /(?:^|[\s(])-$/.test(folded.slice(Math.max(0, start - 2), start))
    const value = moneyValue(folded, quantity, language, currency !== undefined).times(signed ? -1 : 1)
    found.push({
      start: signed ? start - 1 : start,
      end,
      value: value.toFixed(),
      ...(currency === undefined ? {} : { currency }),
      ...(quantity.approximate ? { approximate: true as const } : {}),
      quantity: { start: quantity.start, end: quantity.end },
    })
    reached = end
  })
  return found
}
