import { contactTitle, timelineTitle } from '#domain/brief/timeline-words.ts'
import type { Language } from '#domain/language.ts'
import type { Quoted } from '#domain/origin.ts'
import { dateIn, type Instant, type LocalDate, type TimeZone } from '#domain/time.ts'
import type {
  FeedbackRow,
  InteractionRow,
  Meeting,
  OutgoingRow,
  PromiseRecord,
  ServiceRequest,
  TaskRow,
} from '#store/port.ts'
import type { ClientRecord } from '#tools/clients/get-client.ts'
import type { TimelineEntry } from './client-page.ts'

/** The records that make a client's history. */
export type HistoryRecords = Readonly<{
  contacts: readonly InteractionRow[]
  meetings: readonly Meeting[]
  tasks: readonly TaskRow[]
  promises: readonly PromiseRecord[]
  requests: readonly ServiceRequest[]
  sent: readonly OutgoingRow[]
  facts: ClientRecord['facts']
  feedback: readonly FeedbackRow[]
  /** Voice notes by their contact. */
  sounds: ReadonlyMap<string, Readonly<{ id: string; seconds: number }>>
}>

type Reader = Readonly<{ language: Language; zone: TimeZone }>

/** Most entries of a history. */
const mostEntries = 50

/** The history of a client, newest first. */
export function timelineOf(records: HistoryRecords, reader: Reader): TimelineEntry[] {
  const day = (at: Instant): LocalDate => dateIn(at, reader.zone)
  const { language } = reader
  const entries: TimelineEntry[] = [
    ...records.contacts.map(({ id, on, channel, direction, text, author, origin }) =>
      entry(
        { id, kind: 'contact', on, title: contactTitle(channel, direction, language), channel },
        { text: { text, origin }, author, recording: records.sounds.get(id) },
      ),
    ),
    ...records.meetings.map(({ id, subject, startsAt, channel, status, ownerName, origin }) =>
      entry(
        {
          id,
          kind: 'meeting',
          on: day(startsAt),
          title: timelineTitle(`meeting ${status}`, language),
          channel,
          status,
        },
        { text: { text: subject, origin }, author: ownerName },
      ),
    ),
    ...records.tasks.map(({ id, text, status, completedAt, createdAt, origin }) =>
      entry(
        {
          id,
          kind: 'task',
          on: day(completedAt ?? createdAt),
          title: timelineTitle(`task ${status}`, language),
          status,
        },
        { text: { text, origin } },
      ),
    ),
    ...records.promises.map(({ id, text, owedBy, madeOn, status, origin }) =>
      entry(
        {
          id,
          kind: 'promise',
          on: madeOn,
          title: timelineTitle(owedBy === 'bank' ? 'our promise' : 'their promise', language),
          status,
        },
        { text: { text, origin } },
      ),
    ),
    ...records.requests.map(({ id, kind, subject, receivedAt, status, owner, origin, channel }) =>
      entry(
        { id, kind, on: day(receivedAt), title: timelineTitle(kind, language), status },
        { text: { text: subject, origin }, author: owner.name, channel },
      ),
    ),
    ...records.sent.map(({ id, subject, queuedAt, sentAt, status, channel }) =>
      entry(
        {
          id,
          kind: 'sent',
          on: day(sentAt ?? queuedAt),
          title: timelineTitle(`mail ${status}`, language),
          status,
          channel,
        },
        { text: { text: subject, origin: { kind: 'rm', ref: id } } },
      ),
    ),
    // A fact without a day of its own stands on the card alone.
    ...records.facts.flatMap(({ text, on, origin }) =>
      on === undefined
        ? []
        : [
            entry(
              { id: `${origin.ref} ${on}`, kind: 'fact', on, title: timelineTitle('fact', language) },
              { text: { text, origin } },
            ),
          ],
    ),
    ...records.feedback.map(({ id, on, channel, score, topic, quote, sentiment, origin }) =>
      entry(
        {
          id,
          kind: 'feedback',
          on,
          title: timelineTitle('feedback', language, score === undefined ? undefined : `${score}/10`),
        },
        { text: said(quote ?? topic, origin), channel, status: sentiment },
      ),
    ),
  ]
  return entries.sort(newestFirst).slice(0, mostEntries)
}

const said = (text: string | undefined, origin: Quoted['origin']): Quoted | undefined =>
  text === undefined ? undefined : { text, origin }

/** An entry with those of the further parts that are there. */
const entry = (
  needed: Pick<TimelineEntry, 'id' | 'kind' | 'on' | 'title'> & Partial<TimelineEntry>,
  more: {
    [Part in 'text' | 'author' | 'channel' | 'status' | 'recording']?: TimelineEntry[Part] | undefined
  },
): TimelineEntry => ({
  ...needed,
  ...(more.text === undefined ? {} : { text: more.text }),
  ...(more.author === undefined ? {} : { author: more.author }),
  ...(more.channel === undefined ? {} : { channel: more.channel }),
  ...(more.status === undefined ? {} : { status: more.status }),
  ...(more.recording === undefined ? {} : { recording: more.recording }),
})

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1
