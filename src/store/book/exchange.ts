import { digitsOf, oddCurrencies } from '#domain/money.ts'
import type { SQL } from '#drizzle'
import { lte, max, sql } from '#drizzle'
import { rates } from '../schema/index.ts'
import type { Reach } from './reach.ts'

/** Latest exchange rates up to today by pair: `EUR/CHF` says what one euro is in francs. */
async function latestRates(reach: Reach): Promise<Map<string, Map<string, number>>> {
  const rows = await reach.db
    .select({ name: rates.name, value: rates.value, on: max(rates.on) })
    .from(rates)
    .where(lte(rates.on, reach.today()))
    .groupBy(rates.name)
  const pairs = new Map<string, Map<string, number>>()
  const put = (from: string, to: string, rate: number) =>
    pairs.set(from, (pairs.get(from) ?? new Map()).set(to, rate))
  for (const { name, value } of rows) {
    const [from, to] = /^([A-Z]{3})\/([A-Z]{3})$/.exec(name)?.slice(1) ?? []
    const rate = Number(value)
    if (from === undefined || to === undefined || !(rate > 0)) continue
    put(from, to, rate)
    put(to, from, 1 / rate)
  }
  return pairs
}

/** What one unit of each currency is worth in one of them, by as few steps as the rates on record allow. */
function inOneCurrency(pairs: Map<string, Map<string, number>>): Map<string, number> {
  const start = [...pairs].sort((a, b) => b[1].size - a[1].size)[0]?.[0]
  const worth = new Map<string, number>()
  if (start === undefined) return worth
  worth.set(start, 1)
  for (const [from, value] of worth)
    for (const [to, rate] of pairs.get(from) ?? []) if (!worth.has(to)) worth.set(to, value / rate)
  return worth
}

const usualDigits = 2

/**
 * An expression to order amounts of several currencies by; never shown. A currency without a rate counts one to
 * one.
 */
export async function worth(reach: Reach, minor: SQL, currency: SQL): Promise<SQL> {
  const values = inOneCurrency(await latestRates(reach))
  const codes = [...new Set([...values.keys(), ...oddCurrencies])]
  const cases = codes.map((code) => sql`WHEN ${code} THEN ${(values.get(code) ?? 1) / 10 ** digitsOf(code)}`)
  return sql`(${minor} * CASE ${currency} ${sql.join(cases, sql` `)} ELSE ${1 / 10 ** usualDigits} END)`
}
