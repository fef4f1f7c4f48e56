import { kindOf, readingsOf } from './letters.ts'

/** A word, number, Han character or percent sign; `at` and `to` (exclusive) are places of the normalised text. */
export type Token = {
  /** What it may be read as: two readings where scripts are mixed. */
  forms: readonly string[]
  at: number
  to: number
  kind: 'word' | 'number' | 'han' | 'sign'
  sentence: number
  /** Ends at commas and words of contrast; short parts between commas belong to their neighbours. */
  reach: number
  /** Ends at colons as well. */
  clause: number
  mixed: boolean
  quoted: boolean
  /** Where the filler words that begin here end; 0 where none begin. */
  past: number
}

/** A sentence: its tokens from `first` to `last` (exclusive). */
export type Sentence = { first: number; last: number; question: boolean }

export type Tokens = Readonly<{ text: string; list: readonly Token[]; sentences: readonly Sentence[] }>

/** Cuts a word that was spaced out without borders into words the lists know; ends of the pieces. */
export type Segmenter = (word: string) => readonly number[]

const abbreviations = new Set(
  'mr mrs ms dr prof st no nr vs etc inc ltd co corp approx fig e.g i.e p.a jan feb mar apr jun jul aug sep sept oct nov dec г гг т д п пр стр руб коп тыс млн млрд ул им см др тел кв'.split(
    ' ',
  ),
)
const contrast = new Set(
  'but however though although whereas nevertheless nonetheless но зато однако хотя'.split(' '),
)
const beforeBut = new Set(
  'nothing anything all none not everything cannot anywhere nowhere nobody'.split(' '),
)
const hanContrast = new Set(['但', '不过', '然而', '可是'])
const endings: Readonly<Record<string, readonly string[]>> = {
  ll: ['will'],
  re: ['are'],
  ve: ['have'],
  m: ['am'],
  d: ['would'],
}
const opening = new Set([...'«„「『'])
const closing = new Set([...'»」』'])

const isWordKind = (kind: string): boolean => kind !== 'none' && kind !== 'han' && kind !== 'digit'

/** Cuts normalised text into tokens, sentences and clauses in one pass. */
export function tokenise(text: string, joined?: ReadonlySet<number>, segment?: Segmenter): Tokens {
  const list: Token[] = []
  const sentences: Sentence[] = []
  let first = 0
  let reach = 0
  let clause = 0
  let quoted = false
  const add = (
    forms: readonly string[],
    at: number,
    to: number,
    kind: Token['kind'],
    mixed = false,
  ): void => {
    list.push({ forms, at, to, kind, sentence: sentences.length, reach, clause, mixed, quoted, past: 0 })
  }
  const endSentence = (question: boolean): void => {
    if (list.length > first) {
      mergeShort(list, first)
      sentences.push({ first, last: list.length, question })
      first = list.length
    } else if (question && sentences.length > 0) sentences.at(-1)!.question = true
    reach += 1
    clause += 1
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === 'han') {
      const two = text.slice(at, at + 2)
      if (hanContrast.has(two) || hanContrast.has(two[0]!)) {
        reach += 1
        clause += 1
      }
      add([text[at]!], at, at + 1, 'han')
      at += 1
    } else if (kind === 'digit') {
      const to = numberEnd(text, at)
      add(['#', text.slice(at, to)], at, to, 'number')
      at = to
    } else if (isWordKind(kind)) {
      const { to, mixed } = wordEnd(text, at)
      const word = text.slice(at, to)
      if (contrast.has(word) && !(word === 'but' && beforeBut.has(list.at(-1)?.forms[0] ?? ''))) {
        reach += 1
        clause += 1
      }
      if (segment && joined?.has(at) && word.length >= 6) {
        let start = 0
        for (const end of segment(mixed ? readingsOf(word)[/[а-я]{2}/.test(word) ? 1 : 0]! : word)) {
          add(
            [word.slice(start, end), ...(mixed ? readingsOf(word.slice(start, end)) : [])],
            at + start,
            at + end,
            'word',
            mixed,
          )
          start = end
        }
      } else addWord(word, at, mixed, add)
      at = to
    } else {
      const char = text[at]!
      if (char === '%' || char === '№' || char === '$' || char === '€' || char === '¥' || char === '₽')
        add([char], at, at + 1, 'sign')
      else if (char === ',' || char === ':') {
        if (char === ',') reach += 1
        clause += 1
      } else if (char === '"') quoted = !quoted
      else if (opening.has(char)) quoted = true
      else if (closing.has(char)) quoted = false
      else if (char === "'") quoted = singleQuote(text, at, quoted)
      else if (char === '\n') {
        endSentence(false)
        quoted = false
      } else if ('!?;。'.includes(char) || (char === '.' && isStop(text, at, list.at(-1))))
        endSentence(char === '?')
      at += 1
    }
  }
  endSentence(false)
  return { text, list, sentences }
}

function addWord(
  word: string,
  at: number,
  mixed: boolean,
  add: (forms: readonly string[], at: number, to: number, kind: Token['kind'], mixed?: boolean) => void,
): void {
  const apostrophe = word.lastIndexOf("'")
  const tail = apostrophe > 0 ? word.slice(apostrophe + 1) : ''
  const spoken = endings[tail]
  if (spoken) {
    add([word.slice(0, apostrophe)], at, at + apostrophe, 'word', mixed)
    add(spoken, at + apostrophe, at + word.length, 'word')
  } else if (apostrophe > 0 && tail === 's')
    add([word.slice(0, apostrophe), word], at, at + word.length, 'word', mixed)
  else if (tail === 't' && word.endsWith("n't")) add([word, "n't"], at, at + word.length, 'word', mixed)
  else add(mixed ? [word, ...readingsOf(word)] : [word], at, at + word.length, 'word', mixed)
}

function numberEnd(text: string, at: number): number {
  let to = at + 1
  for (;;) {
    const kind = to < text.length ? kindOf(text.charCodeAt(to)) : 'none'
    if (kind === 'digit') to += 1
    else if ((text[to] === '.' || text[to] === ',') && kindOf(text.charCodeAt(to + 1)) === 'digit') to += 2
    else return to
  }
}

function wordEnd(text: string, at: number): { to: number; mixed: boolean } {
  const first = kindOf(text.charCodeAt(at))
  let mixed = false
  let to = at
  while (to < text.length) {
    const kind = kindOf(text.charCodeAt(to))
    if (!isWordKind(kind)) {
      const inside = text[to] === "'" && to > at && isWordKind(kindOf(text.charCodeAt(to + 1)))
      if (!inside) break
    } else if (kind !== first && kind !== 'other') mixed = true
    to += 1
  }
  return { to, mixed }
}

/** An apostrophe before a word opens a quotation, one after a word closes it. */
function singleQuote(text: string, at: number, quoted: boolean): boolean {
  const before = at > 0 && kindOf(text.charCodeAt(at - 1)) !== 'none'
  const after = at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) !== 'none'
  if (!before && after) return true
  return before && !after ? false : quoted
}

function isStop(text: string, at: number, before: Token | undefined): boolean {
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : 'none'
  if (next !== 'none' && next !== 'han') return false
  if (!before || before.to !== at || before.kind !== 'word') return true
  const word = before.forms[0] ?? ''
  return word.length > 1 && !abbreviations.has(word)
}

/**
 * Parts of up to three words between commas (five Han characters) belong to what stands around them; one at the
 * end of its sentence keeps a clause of its own, so that what is denied before it does not deny it.
 */
function mergeShort(list: readonly Token[], first: number): void {
  let at = first
  let into: number | undefined
  let shortBefore = false
  while (at < list.length) {
    const reach = list[at]!.reach
    let end = at
    while (end < list.length && list[end]!.reach === reach) end += 1
    const han = list[at]!.kind === 'han'
    const short = end - at <= (han ? 5 : 3) && !startsContrast(list[at]!) && !isAnswer(list, at, end)
    const here: number = into ?? reach
    if (here !== reach) {
      const shift = list[at]!.clause
      for (let each = at; each < end; each += 1) {
        list[each]!.reach = here
        if (list[each]!.clause === shift && (end < list.length || shortBefore))
          list[each]!.clause = list[at - 1]!.clause
      }
    }
    const next = list[end]
    into = next && !startsContrast(next) && (short || isShortFrom(list, end)) ? here : undefined
    shortBefore = short
    at = end
  }
}

/** "No," and "yes," answer what was asked before; they are no part of what follows. */
const isAnswer = (list: readonly Token[], at: number, end: number): boolean =>
  end - at === 1 && answers.has(list[at]!.forms[0] ?? '')
const answers = new Set(['no', 'yes', 'нет', 'да', '不', '是', '对', '否'])

const startsContrast = (token: Token): boolean =>
  contrast.has(token.forms[0] ?? '') || hanContrast.has(token.forms[0] ?? '')

function isShortFrom(list: readonly Token[], at: number): boolean {
  const { reach, kind } = list[at]!
  const limit = kind === 'han' ? 5 : 3
  let end = at
  while (end < list.length && list[end]!.reach === reach && end - at <= limit) end += 1
  return end - at <= limit && !isAnswer(list, at, end)
}
