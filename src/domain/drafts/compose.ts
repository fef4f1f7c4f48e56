import type { Language } from '../language.ts'
import { greet, signOff } from './address.ts'
import type { Draft, DraftFact, DraftRequest, PersonName } from './facts.ts'
import type { DraftPurpose } from './purposes.ts'
import { noteToClient, type QuoteGuard } from './quotable.ts'
import { fill, type LanguagePack, type Line, type Slots } from './recipe.ts'
import { english } from './recipes/en.ts'
import { russian } from './recipes/ru.ts'
import { chinese } from './recipes/zh.ts'
import { slotsFor } from './slots.ts'
import { countWords, oneLine } from './wording.ts'

const packs: Readonly<Record<Language, LanguagePack>> = { en: english, zh: chinese, ru: russian }

/** What each purpose would like to know, most useful first; it does without what is unknown. */
const wanted: Readonly<Record<DraftPurpose, readonly DraftFact[]>> = {
  after_meeting: ['last_contact.on', 'points', 'next_step.text', 'next_step.due_on'],
  contact_overdue: ['last_contact.on', 'points'],
  maturity_ahead: ['maturing.product', 'maturing.matures_on', 'maturing.amount'],
  missing_papers: ['papers'],
  holding_reply: ['request.received_on', 'request.subject'],
  apology: ['request.received_on', 'request.subject', 'resolution', 'next_step.due_on'],
  appointment: ['appointment.on', 'appointment.at', 'appointment.place', 'points'],
  thanks: ['thanks_for'],
  explanation: ['request.received_on', 'request.subject', 'cause'],
  you_asked_we_did: ['improvement'],
}

/** What a message has no room for. */
const emailOnly: ReadonlySet<DraftFact> = new Set([
  'appointment.place',
  'next_step.due_on',
  'request.subject',
])

/** Subject of a letter that holds nothing but what the writer wants said. */
const noteSubject: Readonly<Record<Language, string>> = {
  en: 'A short note',
  zh: '简短告知',
  ru: 'Короткое сообщение',
}

/** Most words of a body, salutation and signature included. */
export const mostWords = { email: 160, message: 60 } as const

/**
 * Writes a draft from a recipe and the facts given. A fact that is absent, in the past where a future day is
 * needed, in another language or unfit for a client's eyes is left out, and `missing` names it. Where long names
 * make the text too long, its warm and then its long lines go. Nothing is sent.
 */
export function composeDraft(request: DraftRequest): Draft {
  const fits = ({ body }: Draft): boolean => countWords(body) <= mostWords[request.channel]
  const asked = write(request)
  if (fits(asked)) return asked
  const plain = write({ ...request, warmer: false })
  return fits(plain) ? plain : write({ ...request, warmer: false, shorter: true })
}

function write(request: DraftRequest): Draft {
  const { purpose, language, channel, recipient, sender } = request
  const pack = packs[language]
  const recipe = pack.recipes[purpose]
  const guard: QuoteGuard = {
    language,
    own_names: [recipient, recipient.contact_person].flatMap((person) => (person ? allNames(person) : [])),
    other_names: request.other_names ?? [],
  }
  const slots = slotsFor(request, pack, guard)
  const note = noteToClient(request.note, guard)
  const alone = note !== undefined && request.note_only === true
  const paragraphs = alone ? [] : channel === 'email' ? recipe.email : [recipe.message]
  const written = paragraphs
    .map((lines) => paragraph(lines, slots, request))
    .filter(({ text }) => text !== '')
  const greeting = greet(recipient, language, channel)
  const texts = [...written.map(({ text }) => text), ...(note ? [note] : [])]
  const used = new Set(written.flatMap(({ facts }) => facts))
  if (note) used.add('note')
  const unused = (alone ? [] : wanted[purpose]).filter(
    (fact) =>
      !used.has(fact) &&
      // What the writer says will be done is the next step.
      !(note && fact.startsWith('next_step.')) &&
      !(channel === 'message' && emailOnly.has(fact)) &&
      applies(fact, request),
  )
  return {
    subject: alone ? noteSubject[language] : oneLine(fill(recipe.subject, slots)?.text, 150),
    body: [greeting.text, ...texts, signOff(recipient, sender, language, channel, request.warmer)].join(
      '\n\n',
    ),
    language,
    facts_used: [...used],
    missing: [...greeting.missing, ...unused, ...(request.note && !note ? (['note'] as const) : [])],
  }
}

/** A place is nothing to miss in a call. */
const applies = (fact: DraftFact, { facts }: DraftRequest): boolean =>
  fact !== 'appointment.place' || !['call', 'video'].includes(facts.appointment?.channel ?? '')

const allNames = (person: PersonName): string[] =>
  [person.name, ...(person.also ?? []), person.first_name, person.family_name, person.patronymic]
    .map((name) => oneLine(name, 80))
    .filter((name) => name !== '')

function paragraph(
  lines: readonly Line[],
  slots: Slots,
  request: DraftRequest,
): { text: string; facts: readonly DraftFact[] } {
  const chosen = lines
    .filter(({ only }) => !(only === 'long' && request.shorter) && !(only === 'warm' && !request.warmer))
    .flatMap(({ say }) => fill(say, slots) ?? [])
  const gap = request.language === 'zh' ? '' : ' '
  return {
    text: chosen.reduce((text, line) => {
      if (text === '') return line.text
      // What follows a list stands apart from it, and a list from what precedes it.
      return text + (text.includes('\n') ? '\n\n' : gap) + line.text
    }, ''),
    facts: chosen.flatMap(({ facts }) => facts),
  }
}
