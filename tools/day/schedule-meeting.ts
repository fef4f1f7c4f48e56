import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { instant, instantSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { ClientSummary, Meeting } from '#store/port.ts'
import { type CommitContext, defineWriteTool, type ToolContext } from '../define.ts'
import { added, cancelled, changed, endOf, fromText, minutesOf, type Party } from '../meeting-card.ts'
import { meetingInput as input, type MeetingWish } from '../meeting-input.ts'
import { askTime, colleaguesMeant, meetingMeant } from '../meeting-plan.ts'
import { defined } from '../shapes.ts'

const keptSchema = z.object({
  subject: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  place: z.string(),
  channel: channelSchema,
  attendees: z.array(z.object({ name: z.string(), email: z.string() })),
  status: z.enum(['planned', 'held', 'cancelled']),
})

export default defineWriteTool({
  name: 'schedule_meeting',
  area: 'day',
  risk: 'low_write',
  title: { en: 'Preparing a meeting', zh: '正在安排会面', ru: 'Готовлю встречу' },
  description:
    'Proposes a meeting of the user with a client or colleagues, moves or changes a planned one (`meeting` and the new `at`), or cancels it (`cancel`). Without `at` it answers free times to choose from. The card tells conflicts, holidays and the client’s time. Nobody is invited by it: an invitation to the client is a draft of its own.',
  input,
  examples: [
    {
      language: 'en',
      say: 'schedule a meeting with Anna Keller on 2026-11-30 at 15:00',
      input: { client: 'Anna Keller', at: '2026-11-30T14:00:00Z' },
    },
    {
      language: 'en',
      say: 'book a meeting with Maria Rossi on Thursday at 3pm',
      input: { client: 'Maria Rossi', at: '2026-12-03T14:00:00Z' },
    },
    {
      language: 'en',
      say: 'set up a video call with John Smith tomorrow at 10:00 for 30 minutes',
      input: { client: 'John Smith', at: '2026-11-28T09:00:00Z', minutes: 30, channel: 'video' },
    },
    {
      language: 'en',
      say: 'find a free slot for a meeting with Orion Logistics',
      input: { client: 'Orion Logistics' },
    },
    {
      language: 'en',
      say: 'when could I meet Anna Keller next week',
      input: { client: 'Anna Keller', on: '2026-11-30' },
    },
    {
      language: 'en',
      say: 'move the meeting with Anna Keller to 2026-12-01 at 10:00',
      input: { meeting: 'Anna Keller', at: '2026-12-01T09:00:00Z' },
    },
    {
      language: 'en',
      say: 'reschedule the appointment with Maria Rossi to Friday at 2pm',
      input: { meeting: 'Maria Rossi', at: '2026-12-04T13:00:00Z' },
    },
    {
      language: 'en',
      say: 'cancel the meeting with John Smith',
      input: { meeting: 'John Smith', cancel: true },
    },
    {
      language: 'zh',
      say: '2026-11-30下午3点约王伟会面',
      input: { client: '王伟', at: '2026-11-30T14:00:00Z' },
    },
    { language: 'zh', say: '周四下午3点约李娜会面', input: { client: '李娜', at: '2026-12-03T14:00:00Z' } },
    { language: 'zh', say: '安排和李娜的会面，看看什么时候有空', input: { client: '李娜' } },
    { language: 'zh', say: '帮我和张敏约个时间见面', input: { client: '张敏' } },
    {
      language: 'zh',
      say: '明天上午10点和王伟开视频会议，30分钟',
      input: { client: '王伟', at: '2026-11-28T09:00:00Z', minutes: 30, channel: 'video' },
    },
    {
      language: 'zh',
      say: '把和李娜的会面改到周五下午2点',
      input: { meeting: '李娜', at: '2026-12-04T13:00:00Z' },
    },
    { language: 'zh', say: '取消和王伟的会面', input: { meeting: '王伟', cancel: true } },
    {
      language: 'ru',
      say: 'назначь встречу с Петровым на 2026-11-30 в 15:00',
      input: { client: 'Петровым', at: '2026-11-30T14:00:00Z' },
    },
    {
      language: 'ru',
      say: 'запланируй встречу с Соколовой в четверг в 15:00',
      input: { client: 'Соколовой', at: '2026-12-03T14:00:00Z' },
    },
    {
      language: 'ru',
      say: 'поставь видеозвонок с Петровым завтра в 10:00 на 30 минут',
      input: { client: 'Петровым', at: '2026-11-28T09:00:00Z', minutes: 30, channel: 'video' },
    },
    { language: 'ru', say: 'подбери время для встречи с Соколовой', input: { client: 'Соколовой' } },
    {
      language: 'ru',
      say: 'перенеси встречу с Петровым на пятницу в 14:00',
      input: { meeting: 'Петровым', at: '2026-12-04T13:00:00Z' },
    },
    { language: 'ru', say: 'отмени встречу с Петровым', input: { meeting: 'Петровым', cancel: true } },
  ],

  prepare: async (said, context) => {
    const { client, clock } = context
    const found = said.client === undefined ? undefined : await client(said.client)
    const words = said.meeting ?? (said.cancel ? (found?.name ?? said.subject) : undefined)
    const planned = words === undefined ? undefined : await meetingMeant(words, found, context)
    if (said.cancel) {
      if (planned === undefined) throw new DomainError('meeting_subject_needed')
      return cancelled(planned, context)
    }
    const party = await partyOf(said, found, planned, context)
    const stays = planned && (said.subject ?? said.place ?? said.channel ?? said.with ?? said.minutes)
    const startsAt =
      (said.at && instant(said.at)) ??
      (stays !== undefined && said.on === undefined ? planned?.startsAt : undefined)
    if (startsAt === undefined) return askTime({ ...party, on: said.on, part: said.part }, context)
    if (startsAt < clock.now()) throw new DomainError('date_in_past', { date: startsAt })
    return planned === undefined
      ? added(said, startsAt, party, context)
      : changed(said, startsAt, planned, party, context)
  },

  recheck: async ({ at, cancel }, { clock }) => {
    if (at !== undefined && !cancel && instant(at) < clock.now())
      throw new DomainError('date_in_past', { date: at })
  },

  commit: async (wish, context) => {
    const { writer, newId, proposal, outside, actor } = context
    if (wish.meeting !== undefined) return rewrite(wish, context)
    const id = newId('meeting')
    const startsAt = wish.at!
    await writer.meetings.add({
      ...defined({
        clientId: wish.client === undefined ? undefined : idSchema('client').parse(wish.client),
        place: wish.place,
      }),
      id,
      subject: wish.subject!,
      startsAt,
      endsAt: endOf(startsAt, wish.minutes),
      channel: wish.channel ?? 'meeting',
      attendees: (wish.with ?? []).map(fromText),
      uid: `${id}@${actor.email.slice(actor.email.indexOf('@') + 1)}`,
      originKind: outside ? 'chat' : 'rm',
      proposalId: proposal,
    })
    return { records: [id], undo: { meeting: id } }
  },

  undo: async (undo, { writer }) => {
    const {
      meeting,
      before,
      revision = 1,
    } = z
      .object({
        meeting: idSchema('meeting'),
        before: keptSchema.optional(),
        revision: z.number().optional(),
      })
      .parse(undo)
    if ((await writer.revisionOf(meeting)) !== revision) throw new DomainError('undo_blocked')
    if (before === undefined) await writer.meetings.remove(meeting)
    else await writer.meetings.change(meeting, before)
  },
})

async function partyOf(
  said: MeetingWish,
  found: ClientSummary | undefined,
  planned: Meeting | undefined,
  context: ToolContext,
): Promise<Party> {
  if (planned === undefined && found === undefined && said.subject === undefined)
    throw new DomainError('meeting_subject_needed')
  const names = said.with?.map((each) => fromText(each).email ?? each)
  const kept = planned?.attendees.flatMap(({ email }) => email ?? [])
  const client = found ?? (planned?.clientId && (await context.book.summary(planned.clientId)))
  return {
    client,
    colleagues: await colleaguesMeant(names ?? kept ?? [], context),
    minutes: said.minutes ?? (planned ? minutesOf(planned) : 60),
    moving: planned,
  }
}

/** Writes a move, a change or a cancellation; what it was before is kept for undo. */
async function rewrite(wish: MeetingWish, { writer }: CommitContext) {
  const id = idSchema('meeting').parse(wish.meeting)
  const before = await writer.meetings.get(id)
  if (before === undefined) throw new DomainError('meeting_not_found', { meeting: id })
  const startsAt = wish.at ?? before.startsAt
  const revision = await writer.meetings.change(
    id,
    wish.cancel
      ? { status: 'cancelled' }
      : defined({
          subject: wish.subject,
          startsAt,
          endsAt: endOf(startsAt, wish.minutes ?? minutesOf(before)),
          place: wish.place,
          channel: wish.channel,
          attendees: wish.with?.map(fromText),
        }),
  )
  const { subject, startsAt: began, endsAt, place = '', channel, attendees, status } = before
  const kept = { subject, startsAt: began, endsAt, place, channel, attendees, status }
  return { records: [id], undo: { meeting: id, revision, before: kept } }
}
