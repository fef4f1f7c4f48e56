import { z } from 'zod'
import { type MeetingSubject, meetingPhrase, meetingWarnings } from '#domain/brief/meeting-words.ts'
import type { Language } from '#domain/language.ts'
import { amountSchema, toAmount } from '#domain/money.ts'
import { quotedSchema } from '#domain/origin.ts'
import { recordWord } from '#domain/record-words.ts'
import { dateIn, type LocalDate, localDateSchema, type TimeZone } from '#domain/time.ts'
import type { ClientCard, ClientNews, Landmines } from '#store/port.ts'
import { defined } from './shapes.ts'

/** One line of the screen before a meeting, with the record it comes from. */
export const meetingLine = z.object({
  text: z.string(),
  ref: z.string(),
  on: localDateSchema.optional(),
  quoted: quotedSchema.optional(),
  amount: amountSchema.optional(),
})
export type MeetingLine = z.input<typeof meetingLine>

/** What the questions and warnings of a meeting are judged by. */
export const subjectOf = (
  card: ClientCard,
  newestFactOn: LocalDate | undefined,
  today: LocalDate,
): MeetingSubject => ({
  today,
  kind: card.kind,
  birthDate: card.birthDate,
  occupation: card.occupation,
  sector: card.sector,
  riskTolerance: card.profile.riskTolerance,
  riskAssessedOn: card.profile.riskAssessedOn,
  objectives: card.profile.objectives,
  horizonMonths: card.profile.horizonMonths,
  marketingConsent: card.profile.marketingConsent,
  kycStatus: card.kyc?.status,
  kycUntil: card.kyc?.validUntil,
  reachable: card.contacts.some(({ kind }) => kind === 'phone' || kind === 'email'),
  newestFactOn,
  deceased: card.profile.deceased,
  doNotContact: card.profile.doNotContact,
  vulnerable: card.profile.vulnerable,
  complaintOpen:
    card.profile.complaintOpen === true || card.openRequests.some(({ kind }) => kind === 'complaint'),
})

/** The relationship in three lines. */
export function relationshipLines(card: ClientCard, language: Language): MeetingLine[] {
  const { id, clientSince, segment, stage, contactEveryDays } = card
  const last = card.lastInteractions[0]
  const lastOn = last?.on ?? card.lastContactOn
  const contact =
    lastOn === undefined
      ? meetingPhrase('contactNone', language)
      : contactEveryDays === undefined
        ? meetingPhrase('contactPlain', language, { on: lastOn })
        : meetingPhrase('contact', language, { on: lastOn, days: String(contactEveryDays) })
  return [
    clientSince === undefined
      ? { text: meetingPhrase('sinceUnknown', language), ref: id }
      : { text: meetingPhrase('since', language, { on: clientSince }), ref: id, on: clientSince },
    {
      text: meetingPhrase('segment', language, {
        segment: segment === undefined ? '–' : recordWord(segment, language),
        stage: recordWord(stage, language),
      }),
      ref: id,
    },
    { text: contact, ref: last?.id ?? id },
  ]
}

/** Whose promise a line tells of, with a day and without. */
const promisePhrases = {
  bank: { dated: 'promise', undated: 'promiseUndated' },
  client: { dated: 'promiseTheirs', undated: 'promiseTheirsUndated' },
} as const

/** Promises, requests and tasks that are open; moments are told by their day in the reader's zone. */
export const openLines = (card: ClientCard, language: Language, zone: TimeZone): MeetingLine[] => [
  ...card.openPromises.map(({ id, text, owedBy, dueOn, origin }) => ({
    text:
      dueOn === undefined
        ? meetingPhrase(promisePhrases[owedBy].undated, language)
        : meetingPhrase(promisePhrases[owedBy].dated, language, { on: dueOn }),
    ref: id,
    quoted: { text, origin },
  })),
  ...card.openRequests.map(({ id, kind, subject, receivedAt, origin }) => ({
    text: meetingPhrase(kind, language, { on: dateIn(receivedAt, zone) }),
    ref: id,
    quoted: { text: subject, origin },
  })),
  ...card.openTasks.map(({ id, text, dueOn, dueAt, origin }) => {
    const on = dueAt === undefined ? dueOn : dateIn(dueAt, zone)
    return {
      text:
        on === undefined ? meetingPhrase('taskUndated', language) : meetingPhrase('task', language, { on }),
      ref: id,
      quoted: { text, origin },
    }
  }),
]

/** What happened since the last contact. */
export const newsLines = (news: ClientNews, language: Language, zone: TimeZone): MeetingLine[] => [
  ...news.transactions.map(({ id, on, direction, amount, purpose }) =>
    defined({
      text: meetingPhrase(direction, language, { on }),
      ref: id,
      on,
      amount: toAmount(amount),
      quoted:
        purpose === undefined ? undefined : { text: purpose, origin: { kind: 'import' as const, ref: id } },
    }),
  ),
  ...news.matured.map(({ id, on, name, value }) =>
    defined({
      text: meetingPhrase('matured', language, { on }),
      ref: id,
      on,
      amount: value && toAmount(value),
      quoted: name === undefined ? undefined : { text: name, origin: { kind: 'import' as const, ref: id } },
    }),
  ),
  ...news.changes.map(({ id, at, title }) => {
    const on = dateIn(at, zone)
    return { text: meetingPhrase('change', language, { title: title[language], on }), ref: id, on }
  }),
  ...news.facts.map(({ id, on, text, origin }) => ({
    text: meetingPhrase('fact', language, { on }),
    ref: id,
    on,
    quoted: { text, origin },
  })),
]

/** What to step around: warnings, broken promises, offers that came to nothing, tone. */
export const landmineLines = (
  card: ClientCard,
  subject: MeetingSubject,
  { brokenPromises, lostDeals }: Landmines,
  language: Language,
): MeetingLine[] => [
  ...meetingWarnings(subject, language).map(({ id, text }) => ({
    text,
    ref: (id === 'complaint' && card.openRequests.find(({ kind }) => kind === 'complaint')?.id) || card.id,
  })),
  ...brokenPromises.map(({ id, text, dueOn, origin }) => ({
    text: meetingPhrase('broken', language, { on: dueOn ?? '–' }),
    ref: id,
    quoted: { text, origin },
  })),
  ...lostDeals.map(({ id, subject: what, on }) =>
    defined({
      text: meetingPhrase('lost', language),
      ref: id,
      on,
      quoted: { text: what, origin: { kind: 'import' as const, ref: id } },
    }),
  ),
  ...(card.notes === undefined || card.notesOrigin === undefined
    ? []
    : [
        {
          text: meetingPhrase('tone', language),
          ref: card.id,
          quoted: { text: card.notes, origin: card.notesOrigin },
        },
      ]),
  ...card.facts
    .filter(({ kind }) => kind === 'preference')
    .slice(0, 3)
    .map(({ id, text, origin }) => ({
      text: meetingPhrase('preference', language),
      ref: id,
      quoted: { text, origin },
    })),
]
