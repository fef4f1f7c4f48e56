import Big from 'big.js'
import type { Role } from '../actor.ts'
import { type Normalised, normalise } from '../communications/normalise.ts'
import type { Language, Localised } from '../language.ts'
import { type Figure, figuresIn } from '../text/figures.ts'
import {
  type Authority,
  type AuthorityMatrix,
  authorityMatrix,
  commitment,
  promisedRefusal,
  refusal,
  type Topic,
  topicNames,
  topics,
  topicWords,
  towards,
  wholly,
} from './authority-table.ts'

/** A size that was promised or is allowed; `currency` with amounts only. */
export type Size = Readonly<{ value: string; unit: 'pct' | 'amount'; currency?: string }>

/** A promise beyond what its author may promise alone; positions are those of the original text. */
export type Overreach = Readonly<{
  topic: Topic
  start: number
  end: number
  /** Absent where the text leaves the size open, or names a result instead of a change. */
  promised?: Size
  limit: Size
  /** Names the limit. */
  explanation: Localised
}>

export type AuthorityOptions = Readonly<{
  language?: Language
  matrix?: AuthorityMatrix
  /** What one unit of a currency is in the matrix's; a promise in a currency without a rate is beyond any limit. */
  rates?: Readonly<Record<string, number>>
}>

type Piece = Readonly<{ start: number; end: number }>

/** Finds promises of rates, fees, limits and remedies beyond the authority of a role. Linear in the text. */
export function overreaches(text: string, role: Role, options: AuthorityOptions = {}): Overreach[] {
  const { matrix = authorityMatrix, rates = {}, language } = options
  const read = normalise(text)
  const figures = figuresIn(read.text, language).filter(({ kind }) => isSize(kind))
  const scale: Scale = { currency: matrix.currency, rates }
  const found: Overreach[] = []
  let next = 0
  for (const sentence of cut(read.text, { start: 0, end: read.text.length }, sentenceEnd)) {
    const speaks = commitment.test(read.text.slice(sentence.start, sentence.end))
    for (const clause of cut(read.text, sentence, clauseEnd)) {
      while (next < figures.length && figures[next]!.start < clause.start) next += 1
      const topic = speaks ? topicOf(read.text, clause) : undefined
      if (topic === undefined) continue
      const sizes = sizesOf(figures, next, clause, sentence)
      const beyond = judged(read.text, clause, topic, sizes, matrix.byRole[role][topic], scale)
      if (beyond !== undefined) found.push({ ...beyond, topic, ...placed(read, clause) })
    }
  }
  return found
}

const isSize = (kind: Figure['kind']): boolean => kind === 'percent' || kind === 'amount' || kind === 'count'

/** Figures of a sentence that a clause without any is taken to mean, on either side. */
const nearest = 4

/** The figures that begin in a clause, the first of them at `next`; else those nearest to it in its sentence. */
function sizesOf(figures: readonly Figure[], next: number, clause: Piece, sentence: Piece): Figure[] {
  let end = next
  while (end < figures.length && figures[end]!.start < clause.end) end += 1
  if (end > next) return figures.slice(next, end)
  return figures
    .slice(Math.max(0, next - nearest), next + nearest)
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
}

const sentenceEnd = /[!?。！？\n]|\.(?!\d)/g
const clauseEnd = /,(?!\d)|[;；]|\bbut\b|(?<![а-я])но(?![а-я])|但/g

function cut(text: string, { start, end }: Piece, at: RegExp): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(at)) {
    pieces.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  pieces.push({ start: from, end })
  return pieces.filter((piece) => piece.end > piece.start)
}

/** What the bank promises to change in a clause, unless it refuses. */
function topicOf(text: string, { start, end }: Piece): Topic | undefined {
  const clause = text.slice(start, end)
  const topic = topics.find((each) => {
    const { action, thing } = topicWords[each]
    return action.test(clause) && (thing === undefined || thing.test(clause))
  })
  return topic !== undefined && refusal.test(clause) && !promisedRefusal.test(clause) ? undefined : topic
}

type Scale = Readonly<{ currency: string; rates: Readonly<Record<string, number>> }>
type Judged = Pick<Overreach, 'promised' | 'limit' | 'explanation'>

function judged(
  text: string,
  clause: Piece,
  topic: Topic,
  figures: readonly Figure[],
  allowed: Authority,
  scale: Scale,
): Judged | undefined {
  const sizes = figures.filter(({ kind, value }) => kind !== 'count' || Number(value) >= leastAmount)
  for (const figure of sizes) {
    const size = sizeOf(figure, scale)
    const limit = limitFor(topic, size.unit, allowed, scale)
    if (limit === undefined) continue
    const open = topic === 'rate' && towards.test(text.slice(Math.max(0, figure.start - 4), figure.start))
    if (open) return overreach(topic, undefined, limit)
    if (exceeds(size, limit, scale)) return overreach(topic, size, limit)
  }
  const clauseText = text.slice(clause.start, clause.end)
  const measured = sizes.some((figure) => limitFor(topic, sizeOf(figure, scale).unit, allowed, scale))
  if (measured || !(topic === 'fee' || (topic === 'remedy' && wholly.test(clauseText)))) return undefined
  // A fee that is waived without a figure is waived whole; a whole remedy has no size.
  const limit = limitFor(topic, topic === 'fee' ? 'pct' : 'amount', allowed, scale)
  const whole: Size = { value: '100', unit: 'pct' }
  return limit && overreach(topic, topic === 'fee' ? whole : undefined, limit)
}

/** A bare number below this is no sum of money. */
const leastAmount = 100

const sizeOf = ({ kind, value, currency }: Figure, scale: Scale): Size =>
  kind === 'percent'
    ? { value, unit: 'pct' }
    : { value, unit: 'amount', currency: currency ?? scale.currency }

/** The limit on this kind of size; a remedy in percent has no measure and is held to the amount. */
function limitFor(
  topic: Topic,
  unit: Size['unit'],
  allowed: Authority,
  { currency }: Scale,
): Size | undefined {
  const value = unit === 'pct' ? allowed.pct : allowed.amount
  if (value !== undefined) return unit === 'pct' ? { value, unit } : { value, unit, currency }
  if (topic !== 'remedy' || allowed.amount === undefined) return undefined
  return { value: allowed.amount, unit: 'amount', currency }
}

function exceeds(promised: Size, limit: Size, { currency, rates }: Scale): boolean {
  if (promised.unit !== limit.unit) return true
  const value = new Big(promised.value).abs()
  if (promised.unit === 'pct' || promised.currency === currency) return value.gt(limit.value)
  const rate = rates[promised.currency ?? '']
  return rate === undefined || value.times(rate).gt(limit.value)
}

function overreach(topic: Topic, promised: Size | undefined, limit: Size): Judged {
  const name = topicNames[topic]
  const allowed = said(limit)
  return {
    ...(promised && { promised }),
    limit,
    explanation: {
      en: `Your authority for ${name.en} ends at ${allowed}. Ask for approval, or promise less.`,
      zh: `您在${name.zh}方面的权限上限为 ${allowed}。请申请批准或降低承诺。`,
      ru: `Ваши полномочия (${name.ru}) — до ${allowed}. Получите согласование или пообещайте меньше.`,
    },
  }
}

const said = ({ value, unit, currency }: Size): string =>
  unit === 'pct' ? `${value} %` : `${currency} ${value}`

/** Where a clause stands in the original text, without the blanks around it. */
function placed({ text, from, to }: Normalised, clause: Piece): { start: number; end: number } {
  const inner = text.slice(clause.start, clause.end)
  const start = clause.start + (inner.length - inner.trimStart().length)
  const end = clause.start + inner.trimEnd().length
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 }
}
