import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { type Id, idSchema } from '#domain/ids.ts'
import { localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { clientArgument, defined } from '../shapes.ts'

export default defineWriteTool({
  name: 'log_interaction',
  area: 'records',
  risk: 'low_write',
  title: { en: 'Preparing the contact note', zh: '正在准备联系记录', ru: 'Готовлю запись о контакте' },
  description:
    'Proposes a note of a contact that has happened (call, meeting, mail ...), with its follow-up tasks on the same card. `note` keeps what the user said, in their words; every "call back on Friday" or "send the papers by the 5th" becomes one of `tasks`.',
  input: z.object({
    client: clientArgument,
    channel: channelSchema,
    note: z.string().trim().min(1).max(8000),
    on: localDateSchema.optional().describe('Day of the contact; today where absent'),
    direction: z.enum(['in', 'out']).optional().describe('in = the client came to us'),
    tasks: z
      .array(z.object({ text: z.string().trim().min(1).max(500), due_on: localDateSchema.optional() }))
      .max(10)
      .optional(),
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
  prepare: async (said, { client, today }) => {
    const on = said.on ?? today
    if (on > today) throw new DomainError('date_in_future', { date: on })
    for (const task of said.tasks ?? [])
      if (task.due_on !== undefined && task.due_on < today)
        throw new DomainError('date_in_past', { date: task.due_on })
    const { id, name } = await client(said.client)
    return {
      input: { ...said, client: id, on },
      client: { id, name },
      bound: {},
      card: {
        title: { en: 'Contact note', zh: '联系记录', ru: 'Запись о контакте' },
        fields: [
          ...lines([
            ['client', name],
            ['channel', said.channel, 'channel'],
            ['on', on, 'on'],
            ['direction', said.direction, 'direction'],
            ['note', said.note, 'note'],
          ]),
          ...(said.tasks ?? []).flatMap((task, index) =>
            lines([
              ['follow_up', task.text, `tasks.${index}.text`],
              ['due_on', task.due_on, `tasks.${index}.due_on`],
            ]),
          ),
        ],
      },
    }
  },
  commit: async (input, { writer, today, newId, proposal, outside }) => {
    const client = idSchema('client').parse(input.client)
    const originKind = outside ? 'chat' : 'rm'
    const interaction = newId('interaction')
    await writer.addInteraction({
      ...defined({ direction: input.direction }),
      id: interaction,
      clientId: client,
      on: input.on ?? today,
      channel: input.channel,
      text: input.note,
      originKind,
      proposalId: proposal,
    })
    const tasks: Id<'task'>[] = []
    for (const task of input.tasks ?? []) {
      const id = newId('task')
      await writer.addTask({
        ...defined({ dueOn: task.due_on }),
        id,
        clientId: client,
        text: task.text,
        originKind,
        proposalId: proposal,
      })
      tasks.push(id)
    }
    return { records: [interaction, ...tasks], undo: { interaction, tasks } }
  },
  undo: async (undo, { writer }) => {
    const stored = z
      .object({ interaction: idSchema('interaction'), tasks: z.array(idSchema('task')) })
      .parse(undo)
    for (const task of stored.tasks) {
      // A follow-up that somebody has worked on since is not silently thrown away.
      if ((await writer.revisionOf(task)) !== 1) throw new DomainError('undo_blocked')
      await writer.removeTask(task)
    }
    await writer.removeInteraction(stored.interaction)
  },
})
