import { fields } from './fields.ts'
import type { Group, Keyed, Leaf, Rows, Shape, Surroundings } from './schema.ts'
import { type Fact, gap, impossible, isMissing, type Value } from './values.ts'

/** Recorded facts by path. A path that was never read is missing; rows and maps stand under each of their parts. */
export type Facts = Readonly<{
  values: Map<string, Fact>
  /** Paths whose supplied value is impossible. */
  invalid: readonly string[]
}>

type Reading = { values: Map<string, Fact>; invalid: string[]; around: Surroundings }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the client and the portfolio with the proposed purchase in it; `proposed` stands under its short path. */
export function readParty(today: Surroundings['today'], client: unknown, portfolio: unknown): Facts {
  const kind = isRecord(client) ? client.kind : undefined
  const reading = start({ today, isEntity: kind === 'legal_entity' })
  read(reading, 'client', fields.client, client)
  read(reading, 'portfolio', fields.portfolio, portfolio)
  const proposed = isRecord(portfolio) ? portfolio.proposed : undefined
  if (isMissing(portfolio) || isRecord(portfolio)) read(reading, 'proposed', fields.proposed, proposed)
  else spoil(reading, 'proposed', fields.proposed)
  return reading
}

export function readProduct(today: Surroundings['today'], product: unknown): Facts {
  const reading = start({ today, isEntity: false })
  read(reading, 'product', fields.product, product)
  return reading
}

const start = (around: Surroundings): Reading => ({ values: new Map(), invalid: [], around })

function read(reading: Reading, path: string, shape: Shape, raw: unknown): void {
  if (shape.shape === 'open') return
  if (shape.shape === 'leaf') readLeaf(reading, path, shape, raw)
  else if (isMissing(raw)) absent(reading, path, shape)
  else if (shape.shape === 'rows') readRows(reading, path, shape, raw)
  else if (isRecord(raw)) readObject(reading, path, shape, raw)
  else {
    reading.invalid.push(path)
    spoil(reading, path, shape)
  }
}

function readObject(
  reading: Reading,
  path: string,
  shape: Group | Keyed,
  raw: Readonly<Record<string, unknown>>,
): void {
  reading.values.set(path, true)
  if (shape.shape === 'keyed') readKeyed(reading, path, shape, raw)
  else
    for (const key in shape.fields)
      read(reading, shape.paths?.[key] ?? `${path}.${key}`, shape.fields[key]!, raw[key])
}

function readLeaf({ values, invalid, around }: Reading, path: string, leaf: Leaf, raw: unknown): void {
  if (isMissing(raw)) return
  if (!leaf.fits(raw, around)) {
    invalid.push(path)
    values.set(path, impossible)
  } else if (!(leaf.emptyIsMissing && Array.isArray(raw) && raw.length === 0)) values.set(path, raw as Value)
}

function readRows(reading: Reading, path: string, { row }: Rows, raw: unknown): void {
  if (!Array.isArray(raw)) {
    reading.invalid.push(path)
    reading.values.set(path, impossible)
    return
  }
  reading.values.set(path, raw.length)
  for (const [index, each] of raw.entries()) read(reading, `${path}[${index}]`, row, each)
}

function readKeyed(
  reading: Reading,
  path: string,
  { isKey, value }: Keyed,
  raw: Record<string, unknown>,
): void {
  for (const key of Object.keys(raw)) {
    if (isKey(key)) readLeaf(reading, `${path}.${key}`, value, raw[key])
    else if (!isMissing(raw[key])) reading.invalid.push(`${path}.${key}`)
  }
}

/** An object that is not there leaves its own path missing, and those of its members. */
function absent(reading: Reading, path: string, shape: Group | Keyed | Rows): void {
  reading.values.set(path, gap(path))
  if (shape.shape === 'group')
    for (const [key, inner] of Object.entries(shape.fields))
      if (inner.shape !== 'leaf' && inner.shape !== 'open') absent(reading, `${path}.${key}`, inner)
}

/** An object of the wrong type spoils everything that would stand in it. */
function spoil(reading: Reading, path: string, shape: Shape): void {
  reading.values.set(path, impossible)
  if (shape.shape === 'group')
    for (const [key, inner] of Object.entries(shape.fields)) spoil(reading, `${path}.${key}`, inner)
}
