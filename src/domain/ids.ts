import { z } from 'zod'
import { randomBytes } from './random.ts'

/** Prefix of every id, one per noun, so that an id in a log or a query says what it names. */
export const idPrefixes = {
  user: 'usr',
  team: 'tea',
  grant: 'gra',
  token: 'tok',
  client: 'cli',
  name: 'nam',
  contact: 'con',
  relation: 'rel',
  consent: 'cns',
  document: 'doc',
  account: 'acc',
  card: 'crd',
  loan: 'lon',
  instalment: 'ins',
  covenant: 'cov',
  collateral: 'col',
  order: 'ord',
  transaction: 'trx',
  holding: 'hld',
  product: 'prd',
  interaction: 'int',
  fact: 'fct',
  task: 'tsk',
  promise: 'prm',
  request: 'req',
  handoff: 'hnd',
  event: 'evt',
  meeting: 'mtg',
  busy: 'bsy',
  exception: 'exc',
  lesson: 'lsn',
  ticket: 'tkt',
  notice: 'ntc',
  deal: 'dea',
  feedback: 'fdb',
  draft: 'drf',
  verdict: 'vdc',
  proposal: 'prp',
  outgoing: 'out',
  thread: 'thr',
  message: 'msg',
  turn: 'trn',
  job: 'job',
  audit: 'aud',
  batch: 'bat',
  capture: 'cap',
  recording: 'rcd',
} as const

export type Noun = keyof typeof idPrefixes

declare const noun: unique symbol
/** An id branded by its noun: `Id<'client'>` is never mistaken for `Id<'user'>`. */
export type Id<N extends Noun> = string & { readonly [noun]: N }

export type UserId = Id<'user'>
export type ClientId = Id<'client'>
export type ThreadId = Id<'thread'>
export type ProposalId = Id<'proposal'>

/** Makes a fresh id; injected everywhere so that tests and evals are repeatable. */
export type NewId = <N extends Noun>(noun: N) => Id<N>

/** Schema of an id of this noun: prefix, underscore, lower-case letters, digits and dashes. */
export const idSchema = <N extends Noun>(kind: N) =>
  z
    .string()
    .regex(pattern(kind), `must be an id that starts with ${idPrefixes[kind]}_`) as unknown as z.ZodType<
    Id<N>,
    string
  >

const pattern = (kind: Noun): RegExp => new RegExp(`^${idPrefixes[kind]}_[a-z0-9-]{1,60}$`)
const patterns = new Map<Noun, RegExp>()

export function isId<N extends Noun>(kind: N, value: unknown): value is Id<N> {
  if (typeof value !== 'string') return false
  const made = patterns.get(kind) ?? pattern(kind)
  patterns.set(kind, made)
  return made.test(value)
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Random ids of 80 bits, enough that two processes never meet. */
export const randomIds: NewId = (kind) => {
  const text = Array.from(randomBytes(16), (byte) => alphabet[byte & 31]).join('')
  return `${idPrefixes[kind]}_${text}` as Id<typeof kind>
}

/** Ids that count up, for tests and evals. */
export function countingIds(start = 1): NewId {
  let next = start
  return (kind) => `${idPrefixes[kind]}_${String(next++).padStart(6, '0')}` as Id<typeof kind>
}
