import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { firstFrom, occurs } from './clauses.ts'

const reachBefore = { word: 5, han: 8 }

const joining = new Set(['and', 'и', '且', '并', '而'])
/** Verbs of saying: what stands in their "that" is governed by their negation. */
const said = new Set(
  'true correct right case say promise claim confirm tell state suggest imply mean believe think guarantee assure sure know pretend argue maintain certain'.split(
    ' ',
  ),
)
const afterwards: readonly (readonly string[])[] = [
  ['cannot', "n't", 'not', 'never', 'no'],
  ['не', 'нельзя', 'невозможно', 'нет'],
]

/**
 * Whether a negation governs the trigger: before it in its clause (five words, eight Han characters), as its
 * negative subject, or after it with a verb of giving or being able to.
 */
export function isNegated(reading: Reading, start: number, end: number, fromAfter = true): boolean {
  return (
    governedFromBefore(reading, start) ||
    (fromAfter && governedFromAfter(reading, start, end)) ||
    isCalledWrong(reading, start, end)
  )
}

/** "To say that ... is wrong": the claim is denied by what is said of it. */
function isCalledWrong(reading: Reading, start: number, end: number): boolean {
  const marks = reading.of('wrongsaid')
  const mark = marks[firstFrom(marks, end)]
  return (
    mark !== undefined &&
    mark.start - end <= 12 &&
    reading.tokens[mark.start]!.reach === reading.tokens[start]!.reach
  )
}

function governedFromBefore(reading: Reading, start: number): boolean {
  const { tokens } = reading
  const anchor = tokens[start]!
  const marks = reading.of('neg')
  for (let at = firstFrom(marks, start) - 1; at >= 0; at -= 1) {
    const mark = marks[at]!
    const token = tokens[mark.start]!
    if (token.sentence !== anchor.sentence) return false
    if (token.clause !== anchor.clause) return isSaidNot(reading, mark.start, mark.end, start)
    const distance = wordsBetween(tokens, mark.end, start)
    const near = token.kind === 'han' ? reachBefore.han : reachBefore.word
    // "We cannot promise or imply ...": the denied promise carries on to what is promised.
    const carried =
      distance > near && ['promise', 'guarantee'].some((group) => occurs(reading, group, mark.end, start))
    const limit = carried ? near * 2 : near
    if (distance < 0) continue
    if (distance > limit) return isNegativeSubject(reading, mark.start, start)
    if (governs(reading, mark.start, mark.end, start)) return true
  }
  return false
}

/** Words from one place to another; fillers do not count. Negative where the places overlap. */
function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let words = to - from
  for (let at = from; at < to && at < from + 24; at += 1) {
    const past = Math.min(tokens[at]!.past, to)
    if (past > at) {
      words -= past - at
      at = past - 1
    }
  }
  return words
}

/** "We do not say that ...": a saying that is denied denies what follows its "that" in the next clause. */
function isSaidNot({ tokens }: Reading, at: number, end: number, start: number): boolean {
  let head = start
  while (head > 0 && tokens[head - 1]!.clause === tokens[start]!.clause) head -= 1
  if (/^(?:неверно|ошибочно|неправильно|неправда)$/.test(tokens[at]!.forms[0]!))
    return head === end && conjunctions.has(tokens[head]!.forms[0]!)
  if (head - end > 3 || head <= at || !conjunctions.has(tokens[head]!.forms[0]!)) return false
  return tokens.slice(end, head).some(({ forms }) => said.has(forms[0]!) || saidStem.test(forms[0]!))
}

const conjunctions = new Set(['that', 'что', 'чтобы', 'будто'])
const saidStem = /^(?:говор|утвержд|обеща|гарант|знач|означ|уверен|счита|обязу|сказа|подтверд|увер|следует)/

/** "Nobody is ever going to be able to assure": a negative subject at the head of the clause governs all of it. */
function isNegativeSubject({ tokens }: Reading, at: number, start: number): boolean {
  const token = tokens[at]!
  const subject = /^(?:nobody|no|none|nothing|neither|никто|ничто|никакой|никакая|ни)$/.test(
    token.forms[0] ?? '',
  )
  return subject && tokens[at - 1]?.clause !== token.clause && start - at <= 16
}

function governs(reading: Reading, at: number, end: number, start: number): boolean {
  const { tokens } = reading
  const word = tokens[at]!.forms[0]!
  // Russian doubles its negations: "ничего не потеряете" denies once, within the claim itself.
  const claim = tokens[start]!.forms[0]!
  if ((word.startsWith('ни') && claim === 'не') || (word === 'не' && claim.startsWith('ник'))) return false
  for (let between = end; between < start; between += 1) {
    const form = tokens[between]!.forms[0]!
    // "We charge no fee and guarantee 5%": what is joined on is not denied, unless a claim is denied before it.
    if (
      joining.has(form) &&
      !occurs(reading, 'guarantee', end, between) &&
      !occurs(reading, 'promise', end, between)
    )
      return false
    if (form === 'that' && !tokens.slice(end, between).some(({ forms }) => said.has(forms[0]!))) return false
  }
  if (word === 'no' && start - end > 1) {
    const next = tokens[end]!.forms[0]!
    return (
      next === 'one' ||
      next === 'need' ||
      next === 'reason' ||
      next === 'pressure' ||
      next === 'such' ||
      next === 'way' ||
      occurs(reading, 'thing', end, end + 3) ||
      ['invest', 'creditword'].some((group) => occurs(reading, group, end, end + 3))
    )
  }
  if (word === 'нет' || word === 'no') return start - end <= 2
  const next = tokens[at + 1]?.forms[0] ?? ''
  const nobody = next === '人' || (next === '有' && tokens[at + 2]?.forms[0] === '人')
  const unable = /^[法权]$/.test(next)
  if (((word === '没' && !nobody) || (word === '无' && !unable)) && start - end > 4)
    return occurs(reading, 'invest', end, start) || occurs(reading, 'bank', end, start)
  return true
}

function governedFromAfter(reading: Reading, from: number, end: number): boolean {
  const { tokens } = reading
  const anchor = tokens[end - 1]!
  const marks = reading.of('neg')
  for (let at = firstFrom(marks, end); at < marks.length; at += 1) {
    const { start, end: after } = marks[at]!
    const token = tokens[start]!
    const han = token.kind === 'han'
    if (token.sentence !== anchor.sentence || token.reach !== anchor.reach || start - end > 12) return false
    for (let between = end; between < start; between += 1)
      if (joining.has(tokens[between]!.forms[0]!)) return false
    const [verb, next] = [tokens[after]?.forms[0] ?? '', tokens[after + 1]?.forms[0] ?? '']
    const word = token.forms[0]!
    if (han) {
      if (
        /^(?:不存在|不可能|无法|不能|没有|并不|并非|不会有|不得|不做|不办|不提供|不受理|不发放)/.test(
          tokens
            .slice(start, start + 4)
            .map(({ forms }) => forms[0])
            .join(''),
        )
      ) {
        const before = tokens
          .slice(end, start)
          .map(({ forms }) => forms[0])
          .join('')
        if (/^[的是我们本行也都银任何人谁贷款房信用卡额度]*$/.test(before) || start - end <= 3)
          return !/^(?:亏|损|风|跌|赔|低|少)/.test(tokens[after]?.forms[0] ?? '')
      }
      continue
    }
    if (afterwards[1]!.includes(word)) {
      // "Никакого риска нет" denies once.
      if (/^ни/.test(tokens[from]!.forms[0]!)) continue
      if (word !== 'не') return start - end <= 4
      if (
        /^(?:можем|могу|может|вправе|даем|дает|дают|даю|бывает|существует|предоставля|обещаем|готов|имеем|станем|возьм|является|являются|означает|предусмотрен|предполага|гарантир|обеща|обеспеч|выда|предлага|найд|обход|обойд)/.test(
          verb,
        )
      )
        return true
      continue
    }
    if (
      /^(?:can|could|do|does|is|are|was|will|would|exist|give|offer|possible|available|a|something|be|we|able|part|what|an)/.test(
        verb,
      ) ||
      word === "n't" ||
      word === 'cannot'
    ) {
      const tail = tokens
        .slice(start, start + 6)
        .map(({ forms }) => forms[0])
        .join(' ')
      if (
        /\b(?:exist|exists|possible|available|give|given|offer|offered|make|made|provide|provided|promise|promised|be|can|able|allowed|permitted|something|part)\b/.test(
          tail,
        )
      )
        return !/^(?:lose|fall)/.test(next)
    }
    if (
      /^(?:possible|available|given|offered|part|something|exist|true|provided|permitted|allowed)$/.test(verb)
    )
      return true
  }
  return false
}
