import type { Language } from '../language.ts'
import { sha256Now } from '../suitability/sha256.ts'
import { findCandidates } from './candidates.ts'
import { exceptionsOf } from './families/exceptions.ts'
import { missingStatements, type Standing, standing } from './families/judge.ts'
import { findNames } from './families/other-clients.ts'
import { findNumbers } from './families/pii.ts'
import { findShapes } from './families/shapes.ts'
import { statementsOf } from './families/statements.ts'
import { messages } from './lists/messages.ts'
import { normalise } from './normalise.ts'
import { type Reading, readText } from './reading.ts'
import { listsVersion } from './rules.ts'
import { joinSpaced } from './spaced-letters.ts'
import {
  type Append,
  type DisclosureKind,
  type ExceptionName,
  type Family,
  type Finding,
  families,
  severityOf,
  type WordingContext,
  type WordingResult,
} from './types.ts'

/** Longer texts are not checked but refused. */
export const mostCharacters = 20_000

const notForStaff: ReadonlySet<Family> = new Set(['COMM-INT', 'COMM-OTHER', 'COMM-DISC', 'COMM-PERF'])

/** Whether a family is looked for before these readers' eyes. */
export function runsFor(family: Family, audience: WordingContext['audience']): boolean {
  if (audience !== 'rm' && audience !== 'compliance') return true
  return !notForStaff.has(family) && !(audience === 'compliance' && family === 'COMM-TIP')
}

type Found = Readonly<{
  family: Family
  span: readonly [number, number]
  entry: string
  tested: readonly ExceptionName[]
  evasion: boolean
  append: readonly DisclosureKind[]
}>

/**
 * Checks an outgoing text against the wording rules. `lang` only chooses the language of messages and of what is
 * appended; the triggers of all languages always run. Takes any text and never throws; linear in its length.
 */
export function check(text: string, lang: Language, context: WordingContext = {}): WordingResult {
  const original = typeof text === 'string' ? text : ''
  const valid = original.isWellFormed() && typeof text === 'string' && !isTooLong(original)
  const found = valid ? [...findAll(original, context)] : [wholeText('COMM-FORM', 'form-01', original)]
  const shown = distinct(found.filter(({ family }) => runsFor(family, context.audience)))
  const findings = shown.map((each) => toFinding(each, original, lang))
  const outcome = findings.some(({ severity }) => severity === 'block')
    ? 'block'
    : findings.length > 0
      ? 'warn'
      : 'pass'
  return {
    outcome,
    findings,
    append: appends(shown, context.language_of_client ?? lang),
    // Most texts are sentences on their way to a screen, whose hash nobody asks for.
    get text_hash() {
      return sha256Now(original.toWellFormed())
    },
    lists_version: listsVersion(),
  }
}

const isTooLong = (text: string): boolean => text.length > mostCharacters && [...text].length > mostCharacters

const wholeText = (
  family: Family,
  entry: string,
  text: string,
  append: readonly DisclosureKind[] = [],
): Found => ({
  family,
  span: [0, text.length],
  entry,
  tested: [],
  evasion: false,
  append,
})

function findAll(original: string, context: WordingContext): Found[] {
  const normalised = normalise(original)
  const joined = joinSpaced(normalised)
  const plain = readText(original, normalised)
  const readings = joined ? [plain, readText(original, joined, joined.joined)] : [plain]
  return [
    ...readings.flatMap((reading) => findIn(reading, context)),
    ...shapesIn(plain),
    ...recommendedIn(plain, context),
  ]
}

function findIn(reading: Reading, context: WordingContext): Found[] {
  const triggers = standing(reading, findCandidates(reading), context)
  const names = findNames(reading, context.other_clients ?? [], context.recipient, context.known_names)
  return [
    ...triggers.map((trigger) => fromTrigger(reading, trigger)),
    ...names.map(({ start, end }) => ({
      family: 'COMM-OTHER' as const,
      ...placeOf(reading, start, end),
      entry: 'other-name',
      tested: [],
      append: [],
    })),
  ]
}

const fromTrigger = (reading: Reading, trigger: Standing): Found => ({
  family: trigger.rule.family,
  ...placeOf(reading, trigger.from, trigger.to),
  entry: trigger.rule.entry.id,
  tested: exceptionsOf(trigger),
  append: trigger.append,
})

/** Where tokens stand in the original, and whether their letters were disguised. */
function placeOf(
  { normalised, tokens }: Reading,
  start: number,
  end: number,
): Pick<Found, 'span' | 'evasion'> {
  const { from, to } = normalised
  const [first, last] = [tokens[start]!, tokens[end - 1]!]
  let evasion = false
  for (let at = start; at < end && at < start + 60; at += 1) {
    const token = tokens[at]!
    const width = to[token.to - 1]! - from[token.at]!
    evasion ||= token.mixed || (token.kind !== 'sign' && width > token.to - token.at)
  }
  return { span: [from[first.at]!, to[last.to - 1]!], evasion }
}

/** Numbers in clear and internal shapes, which are found by characters. */
function shapesIn({ normalised }: Reading): Found[] {
  const { from, to } = normalised
  const place = (start: number, end: number) => ({
    span: [from[start]!, to[end - 1]!] as const,
    tested: [],
    evasion: false,
    append: [],
  })
  return [
    ...findNumbers(normalised).map(({ start, end, entry }) => ({
      family: 'COMM-PII' as const,
      entry: `pii-${entry}`,
      ...place(start, end),
    })),
    ...findShapes(normalised).map(({ start, end, entry }) => ({
      family: 'COMM-INT' as const,
      entry: `int-${entry}`,
      ...place(start, end),
    })),
  ]
}

/** A draft that proposes products must hold both statements, whatever its words. */
function recommendedIn(reading: Reading, { recommends }: WordingContext): Found[] {
  if ((recommends ?? []).length === 0) return []
  const missing = missingStatements(statementsOf(reading))
  return missing ? [wholeText('COMM-DISC', 'disc-recommends', reading.original, missing)] : []
}

function distinct(found: readonly Found[]): Found[] {
  const known = new Map<string, Found>()
  for (const each of found) {
    const key = `${each.family} ${each.span[0]} ${each.span[1]}`
    const before = known.get(key)
    if (!before || (each.evasion && !before.evasion)) known.set(key, each)
  }
  const rank = (family: Family): number => families.indexOf(family)
  return [...known.values()].sort((a, b) => a.span[0] - b.span[0] || rank(a.family) - rank(b.family))
}

function toFinding({ family, span, entry, tested, evasion }: Found, text: string, lang: Language): Finding {
  return {
    family,
    severity: severityOf(family),
    span,
    matched: text.slice(span[0], span[1]),
    list_entry: entry,
    exception_tested: tested,
    evasion,
    message: messages[family][lang] ?? messages[family].en,
  }
}

function appends(found: readonly Found[], language: Language): Append[] {
  const wanted = new Map<DisclosureKind, Append>()
  for (const { family, append } of found)
    for (const disclosure of append) wanted.set(disclosure, { family, disclosure, language })
  return [...wanted.values()]
}
