import type { View } from './columns.ts'
import { number, plain } from './columns.ts'

/** The newest rate of each pair of currencies on record; interest rates have other names. */
const newest = `(SELECT substr(n.name, 1, 3) AS source, substr(n.name, 5, 3) AS target, n."on" AS "on", ${number('n.value')} AS rate
  FROM rates AS n JOIN (SELECT name, max("on") AS "on" FROM rates GROUP BY name) AS m ON m.name = n.name AND m."on" = n."on"
  WHERE n.name GLOB '[A-Z][A-Z][A-Z]/[A-Z][A-Z][A-Z]')`

/** Both ways round; a recorded pair goes before one that is turned round. */
const pairs = `(SELECT source, target, "on", rate FROM ${newest}
  UNION ALL SELECT t.target, t.source, t."on", 1.0 / t.rate FROM ${newest} AS t
  WHERE NOT EXISTS (SELECT 1 FROM ${newest} AS o WHERE o.source = t.target AND o.target = t.source))`

/** Pairs that no rate is recorded for, by way of a currency that has rates with both. */
const crossed = `SELECT a.source, b.target, min(a."on"), avg(a.rate * b.rate)
  FROM ${pairs} AS a JOIN ${pairs} AS b ON b.source = a.target
  WHERE a.source <> b.target AND NOT EXISTS (SELECT 1 FROM ${pairs} AS d WHERE d.source = a.source AND d.target = b.target)
  GROUP BY a.source, b.target`

export const rates: View = {
  name: 'v_rates',
  doc: 'One row a pair of currencies with its newest exchange rate; each has a row with itself. Amounts of several currencies are added up as amount * rate.',
  columns: [
    plain('x', 'source', 'Currency of an amount'),
    plain('x', 'target', 'Currency it is wanted in'),
    plain('x', 'rate', 'What one unit of the first is in the second'),
    plain('x', 'on', 'Day of the rate (quote the name: "on")'),
  ],
  scope: 'shelf',
  from: `(SELECT p.source, p.target, p."on", p.rate FROM ${pairs} AS p UNION ALL ${crossed} UNION ALL SELECT q.source, q.source, max(q."on"), 1.0 FROM ${pairs} AS q GROUP BY q.source) AS x`,
}
