import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { isOutside } from '#domain/origin.ts'
import { sameReport } from '#domain/text/same-report.ts'
import { localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { InteractionRow } from '#store/port.ts'
import { itemLines, lines } from '../card.ts'
import { changesArgument, changesOf, commitChanges, undoChanges } from '../client-fields.ts'
import { defineWriteTool, type ToolContext } from '../define.ts'
import { commitParts, partArguments, partLines, refusePast, undoParts } from '../log-parts.ts'
import { clientArgument, defined } from '../shapes.ts'

export default defineWriteTool({
  name: 'log_interaction',
  area: 'records',
  risk: 'low_write',
  title: { en: 'Preparing the contact note', zh: '正在准备联系记录', ru: 'Готовлю запись о контакте' },
  description:
    'Proposes a note of a contact that has happened (call, meeting, mail ...) with everything it leads to on the same card. `note` keeps what the user said, in their words; every "call back on Friday" becomes one of `tasks`, what was promised one of `promises`, what was learned of the client one of `facts`, a birth, wedding or move one of `life_events`, a new phone or city one of `changes`.',
  input: z.object({
    client: clientArgument,
    channel: channelSchema,
    note: z.string().trim().min(1).max(8000),
    on: localDateSchema.optional().describe('Day of the contact; today where absent'),
    direction: z.enum(['in', 'out']).optional().describe('in = the client came to us'),
    ...partArguments,
    changes: changesArgument.optional(),
    completes: z.string().trim().min(1).max(500).optional().describe('Task that this contact settles'),
    again: z.boolean().optional().describe('The user says it is another contact than the one on record'),
  }),
  examples: [
    {
      language: 'en',
      say: 'log a call with Anna Keller: wants to refinance in March, call back on Friday',
      input: {
        client: 'Anna Keller',
        channel: 'call',
        note: 'Wants to refinance in March, call back on Friday',
        tasks: [{ text: 'Call back' }],
      },
    },
    {
      language: 'en',
      say: 'met John Smith today, happy with the fund, sells his flat next year',
      input: {
        client: 'John Smith',
        channel: 'meeting',
        note: 'Happy with the fund, sells his flat next year',
      },
    },
    {
      language: 'en',
      say: 'note for Orion Logistics: mail from the CFO, they need a guarantee',
      input: {
        client: 'Orion Logistics',
        channel: 'email',
        direction: 'in',
        note: 'Mail from the CFO, they need a guarantee',
      },
    },
    {
      language: 'zh',
      say: '记录一下和王伟的电话：想三月份再融资，周五回电',
      input: { client: '王伟', channel: 'call', note: '想三月份再融资，周五回电', tasks: [{ text: '回电' }] },
    },
    {
      language: 'zh',
      say: '今天拜访了李娜，她对基金很满意',
      input: { client: '李娜', channel: 'meeting', note: '她对基金很满意' },
    },
    {
      language: 'ru',
      say: 'запиши звонок Петрову: хочет рефинансировать в марте, перезвонить в пятницу',
      input: {
        client: 'Петрову',
        channel: 'call',
        note: 'Хочет рефинансировать в марте, перезвонить в пятницу',
        tasks: [{ text: 'Перезвонить' }],
      },
    },
    {
      language: 'ru',
      say: 'встретился с Анной Ковалёвой, довольна вкладом',
      input: { client: 'Анной Ковалёвой', channel: 'meeting', note: 'Довольна вкладом' },
    },
  ],
  prepare: async (said, context) => {
    const { book, client, today } = context
    const on = said.on ?? today
    if (on > today) throw new DomainError('date_in_future', { date: on })
    refusePast(said, today)
    const { id, name } = await client(said.client)
    const sameDay = await loggedThatDay(said, context, id, on)
    const task = said.completes === undefined ? undefined : await context.task(said.completes)
    if (task?.clientId !== undefined && task.clientId !== id)
      throw new DomainError('task_other_client', { client: name })
    const record = said.changes && (await book.card(id))
    const { changes, fields: changed } =
      record && said.changes
        ? await changesOf(record, said.changes, context)
        : { changes: undefined, fields: [] }
    const kept = changed.length > 0 && record ? { changes, revision: record.revision } : undefined
    return {
      input: defined({
        ...said,
        client: id,
        on,
        changes: kept?.changes,
        completes: task?.id,
        again: undefined,
      }),
      client: { id, name },
      bound: {
        ...(task ? { [task.id]: task.revision } : {}),
        ...(kept ? { [id]: kept.revision } : {}),
      },
      ...(sameDay && isOutside(sameDay.origin) && { origins: [sameDay.origin] }),
      card: {
        title: { en: 'Contact note', zh: '联系记录', ru: 'Запись о контакте' },
        fields: [
          ...lines([
            ['client', name],
            ['channel', said.channel, 'channel'],
            ['on', on, 'on'],
            ['direction', said.direction, 'direction'],
            ['note', said.note, 'note'],
            ['logged_already', sameDay && clipped(sameDay.text)],
          ]),
          ...partLines(said),
          ...changed.flatMap((field) =>
            field.item === undefined ? itemLines(field.key ?? '', [field]) : field,
          ),
          ...itemLines('completes', lines([['completes', task?.text]])),
        ],
      },
    }
  },
  commit: async (input, context) => {
    const { writer, today, newId, proposal, outside } = context
    const client = idSchema('client').parse(input.client)
    const on = input.on ?? today
    const interaction = newId('interaction')
    await writer.addInteraction({
      ...defined({ direction: input.direction }),
      id: interaction,
      clientId: client,
      on,
      channel: input.channel,
      text: input.note,
      originKind: outside ? 'chat' : 'rm',
      proposalId: proposal,
    })
    const written = await commitParts(input, client, on, context)
    const completed = input.completes === undefined ? undefined : idSchema('task').parse(input.completes)
    const revision = completed && (await writer.setTaskStatus(completed, 'done'))
    const changes = input.changes && (await commitChanges(writer, client, input.changes, context))
    return {
      records: [
        interaction,
        ...written.tasks,
        ...written.promises,
        ...written.facts,
        ...(completed ? [completed] : []),
        ...(changes ? [client] : []),
      ],
      undo: { interaction, ...written, ...defined({ completed, revision, changes }) },
    }
  },
  undo: async (undo, { writer }) => {
    const { interaction, completed, revision, changes } = undoShape.parse(undo)
    if (completed && (await writer.revisionOf(completed)) !== revision) throw new DomainError('undo_blocked')
    await undoParts(undo, writer)
    if (completed) await writer.setTaskStatus(completed, 'open')
    if (changes !== undefined) await undoChanges(writer, changes)
    await writer.removeInteraction(interaction)
  },
})

const undoShape = z.object({
  interaction: idSchema('interaction'),
  completed: idSchema('task').optional(),
  revision: z.number().optional(),
  changes: z.unknown().optional(),
})

/** A contact of the same day and kind: named on the card; one that tells the same is refused unless it is said to be another. */
async function loggedThatDay(
  said: { channel: z.output<typeof channelSchema>; note: string; again?: boolean | undefined },
  { book }: ToolContext,
  client: Parameters<ToolContext['book']['summary']>[0],
  on: z.output<typeof localDateSchema>,
): Promise<InteractionRow | undefined> {
  const { items } = await book.interactions({ client, channel: said.channel, from: on, to: on, limit: 10 })
  const same = items.find(({ text }) => sameReport(text, said.note))
  if (same && !said.again)
    throw new DomainError('contact_logged', { client: same.clientName, on, text: clipped(same.text) })
  return same ?? items[0]
}

const clipped = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
