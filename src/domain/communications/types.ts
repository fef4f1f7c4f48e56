import type { Language } from '../language.ts'

/** The families of the specification, in the order in which findings of one span are listed. */
export const families = [
  'COMM-FORM',
  'COMM-TIP',
  'COMM-OTHER',
  'COMM-PII',
  'COMM-MNPI',
  'COMM-INT',
  'COMM-GUAR',
  'COMM-NORISK',
  'COMM-CRED',
  'COMM-DISCR',
  'COMM-EXAG',
  'COMM-DISC',
  'COMM-PERF',
  'COMM-PRESS',
  'COMM-TAX',
  'COMM-COMP',
] as const
export type Family = (typeof families)[number]

export type Severity = 'block' | 'warn'
export type WordingOutcome = Severity | 'pass'

const warnings: ReadonlySet<Family> = new Set([
  'COMM-EXAG',
  'COMM-DISC',
  'COMM-PERF',
  'COMM-PRESS',
  'COMM-TAX',
  'COMM-COMP',
])

/** What a finding of the family does: `block` cannot be overridden, `warn` needs a rewrite or a reason. */
export const severityOf = (family: Family): Severity => (warnings.has(family) ? 'warn' : 'block')

export const exceptionNames = [
  'negation',
  'quotation',
  'warning',
  'fixed_term',
  'contract_fact',
  'security',
  'attribution',
  'refusal',
  'referral',
  'general',
  'decided',
] as const
/** Reasons for which a trigger passes after all. */
export type ExceptionName = (typeof exceptionNames)[number]

/**
 * One trigger of a list. A pattern is a row of words: `a/b` either word, `guarant*` a stem, `?very` may be absent,
 * `..3` up to three words of the clause between, `,,9` up to nine words of the sentence, `a_b` two words as one,
 * `#` a number, `{benefit}` any word of that group. A co-occurrence joins such words with `&`, the trigger first.
 */
export type Entry = Readonly<{
  id: string
  kind: 'phrase' | 'stem' | 'co-occurrence' | 'checksum' | 'shape'
  pattern: string | readonly string[]
  /** Where the words of a co-occurrence must meet: a clause unless named, or as far as the sentences beside it. */
  within?: 'sentence' | 'neighbours'
  /** The exceptions that may free this trigger; those of the family unless named. */
  exceptions?: readonly ExceptionName[]
  /** A pressing cue that needs no offer beside it. */
  complete?: true
  fires: string
  passes: string
}>

export type TriggerList = Readonly<{ family: Family; language: Language; entries: readonly Entry[] }>

export type Audience = 'client' | 'rm' | 'compliance'

/** What the check must know of the text; everything may be absent, and the client is then the reader. */
export type WordingContext = Readonly<{
  audience?: Audience | undefined
  channel?: string | undefined
  /** The recipient's display name. */
  recipient?: string | undefined
  /** Names of the RM's other clients and of everyone else in the prompt's data. */
  other_clients?: readonly string[] | undefined
  /** People who may be named besides the recipient: the writer, the firm's own contacts, the client's other names. */
  known_names?: readonly string[] | undefined
  /** Ids of the products the draft proposes. */
  recommends?: readonly string[] | undefined
  credit_decision?: 'absent' | 'approved' | 'declined' | undefined
  language_of_client?: Language | undefined
}>

/** One finding; `span` counts UTF-16 units of the text as it was given, end exclusive. */
export type Finding = Readonly<{
  family: Family
  severity: Severity
  span: readonly [start: number, end: number]
  matched: string
  list_entry: string
  exception_tested: readonly ExceptionName[]
  evasion: boolean
  message: string
}>

export const disclosureKinds = [
  'risk',
  'cost',
  'past_performance',
  'forecast',
  'no_capital_guarantee',
  'deposit_guarantee',
  'sustainability_mismatch',
  'conflict_of_interest',
] as const
export type DisclosureKind = (typeof disclosureKinds)[number]

/** A disclosure the text lacks, to be appended from the approved library. */
export type Append = Readonly<{ family: Family; disclosure: DisclosureKind; language: Language }>

export type WordingResult = Readonly<{
  outcome: WordingOutcome
  findings: readonly Finding[]
  append: readonly Append[]
  /** SHA-256 of the text as UTF-8, in hexadecimal; of a text that is no valid Unicode, with its faults replaced. */
  text_hash: string
  lists_version: string
}>
