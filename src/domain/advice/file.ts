import { z } from 'zod'
import type { Verdict } from '../suitability/verdict.ts'
import { outcomes } from '../suitability/vocabulary.ts'
import type { Instant } from '../time.ts'

/** One entry of the trail as the store hands it out; `payload` is undefined where it was erased or withheld. */
export type TrailEntry = Readonly<{
  seq: number
  at: Instant
  kind: string
  actor?: Readonly<{ id: string; name: string }>
  payload?: unknown
  payloadDigest: string
  hash: string
  prevHash: string
}>

/** Where an entry stands in the chain, so that it can be found in an export of the trail. */
export type Proof = Readonly<{ seq: number; hash: string; prevHash: string; payloadDigest: string }>

export type FactLine = Readonly<{ path: string; value: string }>

export type AdviceOption = Readonly<{
  id: string
  name: string
  outcome: Verdict['outcome']
  verdict: Verdict
  product: readonly FactLine[]
}>

/** One run of the rules: what was known, by which rules, and what came of every option. */
export type AdviceRun = Readonly<{
  at: Instant
  by?: string
  today: string
  rules: Readonly<{ pack: string; version: string; sha256: string }>
  facts: readonly FactLine[]
  plan: readonly FactLine[]
  options: readonly AdviceOption[]
  proposed: readonly string[]
  withoutNeed: readonly string[]
  proof: Proof
}>

/** A decision on a sending, or the sending itself. */
export type AdviceStep = Readonly<{
  at: Instant
  kind: string
  by?: string
  recipient?: string
  subject?: string
  body?: string
  recommends: readonly string[]
  archiveRef?: string
  sendAfter?: string
  proof: Proof
}>

/** An entry whose content was erased or may not be seen: that it is there is part of the proof. */
export type SealedEntry = Readonly<{ at: Instant; kind: string; proof: Proof }>

export type AdviceFile = Readonly<{
  runs: readonly AdviceRun[]
  steps: readonly AdviceStep[]
  sealed: readonly SealedEntry[]
}>

const record = z.record(z.string(), z.unknown())
const verdictPayload = z.object({
  by: z.object({ name: z.string() }).optional(),
  today: z.string(),
  rules: z.object({ pack: z.string(), version: z.string(), sha256: z.string() }),
  inputs: z.object({ client: record, portfolio: record }),
  options: z.array(
    z.object({
      product: record,
      verdict: z.custom<Verdict>((value) => verdictShape.safeParse(value).success),
    }),
  ),
  ranked: z.array(z.string()),
  without_need: z.array(z.string()),
})
const verdictShape = z.looseObject({
  outcome: z.enum(outcomes),
  fired: z.array(z.looseObject({ rule: z.string(), message: z.string() })),
  missing: z.array(z.string()),
})

const text = z.string().optional().catch(undefined)
const stepPayload = z.looseObject({
  by: z.object({ name: z.string() }).optional().catch(undefined),
  recipient: text,
  subject: text,
  body: text,
  recommends: z.array(z.string()).optional().catch(undefined),
  archiveRef: text,
  archive_ref: text,
  sendAfter: text,
  send_after: text,
})

/** The file of advice out of entries of the trail, oldest first; nothing else is read, and nothing is computed anew. */
export function readAdviceFile(entries: readonly TrailEntry[]): AdviceFile {
  const runs: AdviceRun[] = []
  const steps: AdviceStep[] = []
  const sealed: SealedEntry[] = []
  for (const entry of entries) {
    const run = entry.kind === 'advice.verdict' ? runOf(entry) : undefined
    const step = entry.kind === 'advice.verdict' ? undefined : stepOf(entry)
    if (run) runs.push(run)
    else if (step) steps.push(step)
    else sealed.push({ at: entry.at, kind: entry.kind, proof: proofOf(entry) })
  }
  return { runs, steps, sealed }
}

const proofOf = ({ seq, hash, prevHash, payloadDigest }: TrailEntry): Proof => ({
  seq,
  hash,
  prevHash,
  payloadDigest,
})

function runOf(entry: TrailEntry): AdviceRun | undefined {
  const parsed = verdictPayload.safeParse(entry.payload)
  if (!parsed.success) return undefined
  const { by, today, rules, inputs, options, ranked, without_need } = parsed.data
  const { proposed = {}, ...portfolio } = inputs.portfolio
  const who = by?.name ?? entry.actor?.name
  return {
    at: entry.at,
    ...(who === undefined ? {} : { by: who }),
    today,
    rules,
    facts: [...linesOf('client', inputs.client), ...linesOf('portfolio', portfolio)],
    plan: linesOf('proposed', proposed),
    options: options.map(({ product, verdict }) => ({
      id: String(product.id ?? ''),
      name: String(product.name ?? product.id ?? ''),
      outcome: verdict.outcome,
      verdict,
      product: linesOf('product', product),
    })),
    proposed: ranked,
    withoutNeed: without_need,
    proof: proofOf(entry),
  }
}

function stepOf(entry: TrailEntry): AdviceStep | undefined {
  const parsed = stepPayload.safeParse(entry.payload)
  if (!parsed.success) return undefined
  const { by, recipient, subject, body, recommends = [], ...rest } = parsed.data
  const [archiveRef, sendAfter] = [rest.archiveRef ?? rest.archive_ref, rest.sendAfter ?? rest.send_after]
  const who = by?.name ?? entry.actor?.name
  return {
    at: entry.at,
    kind: entry.kind,
    ...(who === undefined ? {} : { by: who }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(subject === undefined ? {} : { subject }),
    ...(body === undefined ? {} : { body }),
    recommends,
    ...(archiveRef === undefined ? {} : { archiveRef }),
    ...(sendAfter === undefined ? {} : { sendAfter }),
    proof: proofOf(entry),
  }
}

/** Every recorded value under its path, sorted by path, so that the same facts read the same. */
function linesOf(path: string, value: unknown): FactLine[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return [{ path, value: value.length === 0 ? '—' : value.map(String).join(', ') }]
  if (Array.isArray(value)) return value.flatMap((each, index) => linesOf(`${path}[${index}]`, each))
  if (typeof value !== 'object') return [{ path, value: String(value) }]
  const names = Object.keys(value).sort()
  if (names.length === 0) return [{ path, value: '—' }]
  return names.flatMap((name) => linesOf(`${path}.${name}`, (value as Record<string, unknown>)[name]))
}
