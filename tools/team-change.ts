import { z } from 'zod'
import { mayWriteClients } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { Localised } from '#domain/language.ts'
import type { CardField } from '#domain/proposal.ts'
import { teamRoles } from '#domain/service/terms.ts'
import {
  addDays,
  atWallTime,
  daysBetween,
  type LocalDate,
  localDateSchema,
  type TimeZone,
} from '#domain/time.ts'
import type { BookPack, Cover, User } from '#store/port.ts'
import { lines } from './card.ts'
import { colleagueMeant } from './colleague.ts'
import type { ToolContext } from './define.ts'
import { clientArgument } from './shapes.ts'

/** Longer than this a book is handed over, not covered. */
const longestCover = 92
/** Lines of what must be known that a card shows. */
const shownLines = 8

const personArgument = z.string().trim().min(1).max(200)

/** One change of who works with clients. */
export const teamChange = z.object({
  client: clientArgument.optional().describe('With members only'),
  members: z
    .array(z.object({ person: personArgument, role: z.enum(teamRoles).default('relationship') }))
    .min(1)
    .max(10)
    .optional(),
  cover: z
    .object({
      person: personArgument.describe('Colleague who takes over'),
      from: localDateSchema.describe('First day'),
      to: localDateSchema.describe('Last day, included'),
      reason: z.string().trim().min(1).max(300).optional(),
    })
    .optional(),
  hand_over_to: personArgument.optional().describe('Colleague who gets the whole book for good'),
  away: personArgument.optional().describe('Who is away or leaves, where it is not the user'),
})
type Said = z.output<typeof teamChange>

/** From the first minute of the first day to the last of the last. */
export const span = (from: LocalDate, to: LocalDate, zone: TimeZone) => ({
  from: atWallTime(from, '00:00', zone),
  to: atWallTime(addDays(to, 1), '00:00', zone),
})

export async function prepareMembers(said: Said, { client, book, colleagues }: ToolContext) {
  const found = await client(said.client ?? '')
  const people = await colleagues()
  const now = await book.team.members(found.id)
  const members = await Promise.all(
    (said.members ?? []).map(async ({ person, role }) => ({ person: await worker(person, people), role })),
  )
  return {
    input: { client: found.id, members: members.map(({ person, role }) => ({ person: person.id, role })) },
    client: { id: found.id, name: found.name },
    bound: {},
    card: {
      title: { en: 'Team of a client', zh: '客户团队', ru: 'Команда клиента' },
      fields: lines([
        ['client', found.name],
        ...members.map(
          ({ person, role }) =>
            [
              `team_${role}`,
              person.name,
              undefined,
              now
                .filter((member) => member.role === role)
                .map((member) => member.person.name)
                .join(', ') || undefined,
            ] as const,
        ),
      ]),
    },
  }
}

export async function prepareCover(said: Said, context: ToolContext) {
  const { cover } = said
  if (!cover) throw new DomainError('team_change_unclear')
  const { actor, today, book } = context
  const people = await context.colleagues()
  const owner = await ownerOf(said, context, people)
  const colleague = await worker(cover.person, people)
  if (colleague.id === owner.id) throw new DomainError('cover_of_oneself', { person: owner.name })
  if (cover.to < cover.from) throw new DomainError('cover_span_invalid')
  if (cover.to < today) throw new DomainError('date_in_past', { date: cover.to })
  if (daysBetween(cover.from, cover.to) >= longestCover)
    throw new DomainError('cover_too_long', { days: longestCover })
  const { to } = span(cover.from, cover.to, actor.zone)
  const [pack, running] = await Promise.all([book.team.pack(owner.id, to), book.team.covers(owner.id)])
  return {
    input: { cover: { ...cover, person: colleague.id, reason: cover.reason ?? 'cover' }, away: owner.id },
    bound: {},
    origins: pack.mustKnow.map(({ origin }) => origin),
    card: {
      title: { en: 'Cover of a book', zh: '客户簿代管', ru: 'Замещение по книге' },
      fields: [
        ...lines([
          ['book', owner.name],
          ['covered_by', colleague.name],
          ['from_on', cover.from, 'cover.from'],
          ['to_on', cover.to, 'cover.to'],
          ['reason', cover.reason, 'cover.reason'],
          ...running.map((other) => ['covered_already', coverLine(other)] as const),
        ]),
        ...packLines(pack),
      ],
    },
  }
}

export async function prepareHandOver(said: Said, context: ToolContext) {
  const people = await context.colleagues()
  const owner = await ownerOf(said, context, people)
  const heir = await worker(said.hand_over_to ?? '', people)
  if (heir.id === owner.id) throw new DomainError('cover_of_oneself', { person: owner.name })
  const pack = await context.book.team.pack(
    owner.id,
    atWallTime(addDays(context.today, 30), '00:00', context.actor.zone),
  )
  return {
    input: { hand_over_to: heir.id, away: owner.id },
    bound: {},
    origins: pack.mustKnow.map(({ origin }) => origin),
    card: {
      title: { en: 'Hand-over of a book', zh: '客户簿移交', ru: 'Передача книги' },
      fields: [
        ...lines([
          ['book', owner.name],
          ['handed_to', heir.name],
        ]),
        ...packLines(pack),
      ],
    },
  }
}

/** What cover of one client may come to, as it reads in the question. */
const ways = {
  book: {
    says: (person: string, owner: string, from: string, to: string): Localised => ({
      en: `${person} covers the whole book of ${owner}, ${from} – ${to}`,
      zh: `${from}至${to}由${person}代管${owner}的整个客户簿`,
      ru: `${person} замещает по всей книге (${owner}), ${from} – ${to}`,
    }),
    facts: {
      en: 'sees and works in all of it, until it falls back',
      zh: '可查看并处理全部客户，到期自动收回',
      ru: 'видит всех клиентов и работает с ними, потом права снимаются',
    },
  },
  team: {
    says: (person: string, client: string): Localised => ({
      en: `${person} joins the team of ${client} as assistant`,
      zh: `${person}作为助理加入${client}的团队`,
      ru: `${person} входит в команду клиента ${client} как ассистент`,
    }),
    facts: {
      en: 'named there without an end, gets no right in the record',
      zh: '仅列入团队，没有期限，也不获得客户资料的权限',
      ru: 'значится там без срока, прав в карточке не получает',
    },
  },
} as const

/**
 * Cover is a right in a whole book: for one client it asks which of two cards is meant, cover of the book or a place in
 * the client's team. Throws cover_of_one_client with both as candidates.
 */
export async function askCoverOrTeam(said: Said, context: ToolContext): Promise<never> {
  const { language } = context
  const { cover } = said
  if (!cover) throw new DomainError('team_change_unclear')
  const people = await context.colleagues()
  const [found, owner, colleague] = [
    await context.client(said.client ?? ''),
    await ownerOf(said, context, people),
    await worker(cover.person, people),
  ]
  const choices = [
    { id: 'book', label: ways.book.says(colleague.name, owner.name, cover.from, cover.to) },
    { id: 'team', label: ways.team.says(colleague.name, found.name) },
  ] as const
  throw new DomainError('cover_of_one_client', {
    client: found.name,
    candidates: choices.map(({ id, label }, index) => ({
      n: index + 1,
      id,
      label: label[language],
      facts: ways[id].facts[language],
    })),
  })
}

/** Whose book it is: the actor's own, or that of somebody whose book the actor may see. */
const ownerOf = async (said: Said, { actor }: ToolContext, people: readonly User[]): Promise<User> =>
  colleagueMeant(said.away ?? actor.id, people)

async function worker(reference: string, people: readonly User[]): Promise<User> {
  const person = await colleagueMeant(reference, people)
  if (!mayWriteClients(person.role)) throw new DomainError('colleague_cannot_work', { person: person.name })
  return person
}

const coverLine = ({ colleague, from, to }: Cover): string =>
  `${colleague.name}, ${from.slice(0, 10)} – ${to.slice(0, 10)}`

/** What moves along, and the first of what must be known. */
const packLines = (pack: BookPack): CardField[] =>
  lines([
    ['clients_count', pack.clients],
    ['open_complaints', pack.openComplaints || undefined],
    ['open_requests', pack.openRequests || undefined],
    ['open_promises', pack.openPromises || undefined],
    ['open_tasks', pack.openTasks || undefined],
    ['planned_meetings', pack.plannedMeetings || undefined],
    ...pack.mustKnow.slice(0, shownLines).map((line) => [`know_${line.kind}`, knowLine(line)] as const),
  ])

const knowLine = ({ client, text, at }: BookPack['mustKnow'][number]): string =>
  `${client.name}${text === '' ? '' : `: ${text}`}${at === undefined ? '' : ` (${at.slice(0, 10)})`}`
