import type { DraftFact, MaturingKind, ThanksReason } from './facts.ts'
import type { DraftPurpose } from './purposes.ts'

/**
 * A sentence in several wordings, the fullest first; the first whose slots are all known is written, none if
 * there is none. `{day}` stands for a slot, `{?day}` only asks that it be known, `{!day}` that it be unknown.
 */
export type Wordings = readonly string[]

/** `long` lines go when the draft is to be shorter, `warm` lines come when it is to be warmer. */
export type Line = Readonly<{ say: Wordings; only?: 'long' | 'warm' }>

export const say = (...wordings: string[]): Line => ({ say: wordings })
export const long = (...wordings: string[]): Line => ({ say: wordings, only: 'long' })
export const warm = (...wordings: string[]): Line => ({ say: wordings, only: 'warm' })

export type Recipe = Readonly<{
  subject: Wordings
  /** Paragraphs of lines between salutation and closing. */
  email: readonly (readonly Line[])[]
  message: readonly Line[]
}>

/** How the client was met, in the forms a language needs. */
export const meetingWays = ['meeting', 'call', 'video', 'written', 'talk'] as const
export type MeetingWay = (typeof meetingWays)[number]

/** The words of a language that sentences are filled with. */
export type Phrases = Readonly<{
  /** Slots `contact`, `contact_since`, `contact_title`: the last contact after "thank you for", "since", as a title. */
  contact: Readonly<
    Record<MeetingWay, Readonly<{ contact: string; contact_since: string; contact_title: string }>>
  >
  /** Slots `meet`, `meeting`, `meeting_title` of an appointment. */
  appointment: Readonly<
    Record<MeetingWay, Readonly<{ meet: string; meeting: string; meeting_title: string }>>
  >
  /** Slots `holding` (with `{product}` where known), `holding_title`, and `ends` where the verb depends on it. */
  maturing: Readonly<
    Record<MaturingKind, Readonly<{ plain: string; named: string; holding_title: string; ends?: string }>>
  >
  /** Slot `reason`, after "thank you". */
  thanks: Readonly<Record<Exclude<ThanksReason, 'meeting'>, string>>
  /** What is added to a paper whose copy expired on `{day}`, or will. */
  expired_paper: string
  expiring_paper: string
  bullet: (position: number) => string
  comma: string
  and: string
  semicolon: string
}>

export type LanguagePack = Readonly<{ phrases: Phrases; recipes: Readonly<Record<DraftPurpose, Recipe>> }>

/** What a slot says and which fact of the record it rests on; a flag says nothing. */
export type Slot = Readonly<{ text: string; fact?: DraftFact }>
export type Slots = Readonly<Record<string, Slot>>

const mark = /\{([?!]?)(\w+)\}/g

/** The first wording that the known slots can fill, with the facts it used; undefined when there is none. */
export function fill(
  wordings: Wordings,
  slots: Slots,
): { text: string; facts: readonly DraftFact[] } | undefined {
  for (const wording of wordings) {
    const marks = [...wording.matchAll(mark)]
    if (!marks.every(([, sign, name]) => (slots[name!] === undefined) === (sign === '!'))) continue
    const facts = marks.filter(([, sign]) => sign === '').flatMap(([, , name]) => slots[name!]?.fact ?? [])
    const text = wording.replace(mark, (_, sign: string, name: string) =>
      sign === '' ? (slots[name]?.text ?? '') : '',
    )
    return { text: capital(text), facts }
  }
  return undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
