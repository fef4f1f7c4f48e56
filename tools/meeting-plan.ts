import { freeSlots, type Span } from '#domain/calendar/free-slots.ts'
import { DomainError } from '#domain/errors.ts'
import type { Language } from '#domain/language.ts'
import { addDays, addMillis, atWallTime, dateIn, type Instant, type LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import type { ClientSummary, Meeting, Taken, User } from '#store/port.ts'
import type { ToolContext } from './define.ts'
import type { MeetingWish } from './meeting-input.ts'
import { clientSpan, spanIn } from './meeting-time.ts'

/** How many times or meetings a question offers. */
const offered = 6
/** How far ahead free times are looked for, in days. */
const horizon = 14

/** The planned meeting meant; throws meeting_not_found, or meeting_ambiguous with candidates. */
export async function meetingMeant(
  reference: string,
  client: ClientSummary | undefined,
  { book, actor, language }: ToolContext,
): Promise<Meeting> {
  const matches = (await book.meetings.match(reference, offered)).filter(
    ({ clientId }) => client === undefined || clientId === client.id,
  )
  const [first] = matches
  if (first === undefined) throw new DomainError('meeting_not_found', { meeting: client?.name ?? reference })
  if (matches.length === 1 || first.id === reference) return first
  throw new DomainError('meeting_ambiguous', {
    meeting: client?.name ?? reference,
    candidates: matches.map((row, index) => ({
      n: index + 1,
      id: row.id,
      label: row.subject,
      facts: [row.clientName, spanIn(row, actor.zone, language)].filter(Boolean).join(', '),
    })),
  })
}

/** The colleagues meant by names or addresses; throws colleague_not_found, or colleague_ambiguous with candidates. */
export async function colleaguesMeant(names: readonly string[], context: ToolContext): Promise<User[]> {
  if (names.length === 0) return []
  const others = (await context.colleagues()).filter(({ id }) => id !== context.actor.id)
  const found = names.map((name) => oneOf(name, others))
  return [...new Map(found.map((person) => [person.id, person])).values()]
}

function oneOf(said: string, people: readonly User[]): User {
  const wanted = said.trim().toLowerCase()
  const words = wanted.split(/\s+/)
  const called = ({ name, signatures }: User): string[] =>
    [name, ...Object.values(signatures)].map((each) => each.toLowerCase())
  const fits = (person: User): boolean =>
    person.email === wanted || called(person).some((name) => words.every((word) => name.includes(word)))
  const matches = people.filter(fits)
  const exact = matches.filter((person) => person.email === wanted || called(person).includes(wanted))
  const [one, ...more] = exact.length > 0 ? exact : matches
  if (one === undefined) throw new DomainError('colleague_not_found', { name: said })
  if (more.length === 0) return one
  throw new DomainError('colleague_ambiguous', {
    name: said,
    candidates: [one, ...more].slice(0, offered).map(({ email, name, title, teams }, index) => ({
      n: index + 1,
      id: email,
      label: name,
      facts: [title, ...teams].filter(Boolean).join(', '),
    })),
  })
}

/** Times at which the person and these colleagues are taken around a span, a meeting that moves left out. */
export async function takenAround(
  span: Span,
  colleagues: readonly User[],
  moving: Meeting | undefined,
  { book, actor }: ToolContext,
): Promise<Taken[]> {
  const people = [actor.id, ...colleagues.map(({ id }) => id)]
  const taken = await book.meetings.taken(people, span.startsAt, span.endsAt)
  // A colleague who takes part in the meeting that moves is free of it.
  const own = (each: Taken): boolean =>
    moving !== undefined &&
    (each.id === moving.id ||
      (each.startsAt === moving.startsAt && each.endsAt === moving.endsAt && each.kind === 'busy'))
  return taken.filter((each) => !own(each))
}

/** When a meeting of that part of the day begins at the earliest and ends at the latest. */
const hoursOfPart = {
  morning: ['00:00', '12:30'],
  afternoon: ['12:00', '18:30'],
  evening: ['17:00', '23:30'],
} as const

type Asked = Readonly<{
  minutes: number
  on: LocalDate | undefined
  part?: MeetingWish['part'] | undefined
  client: Pick<ClientSummary, 'country'> | undefined
  colleagues: readonly User[]
  moving: Meeting | undefined
}>

/** Asks for a time with what is free for everybody as candidates; throws meeting_time_needed or meeting_no_time. */
export async function askTime(asked: Asked, context: ToolContext): Promise<never> {
  const { clock, actor, language, workCalendar } = context
  const { minutes, on, part, client, colleagues, moving } = asked
  const now = clock.now()
  const from = on === undefined ? now : later(now, atWallTime(on, '00:00', actor.zone))
  const span = {
    startsAt: from,
    endsAt: atWallTime(addDays(dateIn(from, actor.zone), horizon + 1), '00:00', actor.zone),
  }
  const [taken, holidays, ...calendars] = await Promise.all([
    takenAround(span, colleagues, moving, context),
    context.holidays(client?.country),
    workCalendar(),
    ...colleagues.map(({ id }) => workCalendar(id)),
  ])
  const parties = { calendars, taken, country: client?.country, holidays }
  const wanted = { from, minutes, days: horizon, limit: offered }
  const hours = part && hoursOfPart[part]
  const asWished = hours ? freeSlots(parties, { ...wanted, on, hours }) : []
  const thatDay = asWished.length > 0 || on === undefined ? asWished : freeSlots(parties, { ...wanted, on })
  const slots = thatDay.length > 0 ? thatDay : freeSlots(parties, wanted)
  if (slots.length === 0) throw new DomainError('meeting_no_time', { minutes, days: horizon })
  throw new DomainError('meeting_time_needed', {
    minutes,
    candidates: slots.map((startsAt, index) => {
      const slot = { startsAt, endsAt: addMillis(startsAt, minutes * 60_000) }
      return {
        n: index + 1,
        id: startsAt,
        label: spanIn(slot, actor.zone, language),
        facts: clientSpan(slot, client?.country, actor.zone, language) ?? '',
      }
    }),
  })
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

const subjects: Readonly<Record<'call' | 'video' | 'meeting', Readonly<Record<Language, string>>>> = {
  call: { en: 'Call with', zh: '电话：', ru: 'Звонок:' },
  video: { en: 'Video call with', zh: '视频会议：', ru: 'Видеозвонок:' },
  meeting: { en: 'Meeting with', zh: '会面：', ru: 'Встреча:' },
}

/** What a meeting is called where the RM did not say. */
export function usualSubject(name: string, channel: Channel, language: Language): string {
  const kind = channel === 'call' || channel === 'video' ? channel : 'meeting'
  return `${subjects[kind][language]}${language === 'zh' ? '' : ' '}${name}`
}
