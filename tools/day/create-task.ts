import { z } from 'zod'
import { type WorkCalendar, workingDayFrom } from '#domain/calendar/work-calendar.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { type Recurrence, recurrenceSchema } from '#domain/service/terms.ts'
import { dateIn, instantSchema, type LocalDate, localDateSchema, wallTime } from '#domain/time.ts'
import { prioritySchema } from '#domain/work.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'
import { spanIn } from '../meeting-time.ts'
import { beforeMeeting, meetingAhead, movesAlong, reminded } from '../reminder-meeting.ts'
import { repeatText, restDay } from '../repeats.ts'
import { clientArgument, defined } from '../shapes.ts'
import { commitChange, prepareChange, taskChanged, undoChange } from '../task-change.ts'

/** Where no day was said a series begins today, or on the next day of work. */
const firstDay = ({ every }: Recurrence, today: LocalDate, calendar: WorkCalendar): LocalDate =>
  every === 'working_day' ? workingDayFrom(calendar, today) : today

export default defineWriteTool({
  name: 'create_task',
  area: 'day',
  risk: 'low_write',
  title: { en: 'Preparing a task', zh: '正在准备任务', ru: 'Готовлю задачу' },
  description:
    'Proposes a task or reminder for the user, about a client or none, with its day or time. `repeat` makes it come again once it is done (working_day passes over holidays; month ends are kept); `after` names an open task that must be done first; `task` names one that is moved or changed instead; `before_meeting` reminds so many minutes before a planned meeting and moves with it (`due_on` is then its day).',
  input: z.object({
    text: z.string().trim().min(1).max(500),
    client: clientArgument.optional(),
    due_on: localDateSchema.optional(),
    due_at: instantSchema.optional().describe('Only when a time of day was said'),
    priority: prioritySchema.optional(),
    repeat: recurrenceSchema.optional(),
    after: z.string().trim().min(1).max(500).optional().describe('Id or words of the task to be done first'),
    before_meeting: beforeMeeting.optional(),
    task: taskChanged.optional(),
  }),
  examples: [
    {
      language: 'en',
      say: 'remind me to call Anna Keller on 2026-11-27',
      input: { text: 'Call Anna Keller', client: 'Anna Keller', due_on: '2026-11-27' },
    },
    {
      language: 'en',
      say: 'create a task: prepare the renewal papers for Orion Logistics',
      input: { text: 'Prepare the renewal papers', client: 'Orion Logistics' },
    },
    {
      language: 'en',
      say: 'remind me 30 minutes before the meeting with Maria Rossi to print the contract',
      input: { text: 'Print the contract', before_meeting: { with: 'Maria Rossi', minutes: 30 } },
    },
    { language: 'en', say: 'todo: order business cards', input: { text: 'Order business cards' } },
    {
      language: 'en',
      say: 'move the task "send the renewal papers" to 2026-12-01',
      input: { task: 'send the renewal papers', text: 'Send the renewal papers', due_on: '2026-12-01' },
    },
    {
      language: 'zh',
      say: '提醒我2026-11-27给王伟打电话',
      input: { text: '给王伟打电话', client: '王伟', due_on: '2026-11-27' },
    },
    { language: 'zh', say: '新建任务：给李娜准备续期材料', input: { text: '准备续期材料', client: '李娜' } },
    {
      language: 'ru',
      say: 'напомни позвонить Петрову 2026-11-27',
      input: { text: 'Позвонить Петрову', client: 'Петрову', due_on: '2026-11-27' },
    },
    {
      language: 'zh',
      say: '见张敏之前半小时提醒我带合同',
      input: { text: '带合同', before_meeting: { with: '张敏', minutes: 30 } },
    },
    {
      language: 'ru',
      say: 'напомни за полчаса до встречи с Ковалёвой взять договор',
      input: { text: 'Взять договор', before_meeting: { with: 'Ковалёвой', minutes: 30 } },
    },
    {
      language: 'ru',
      say: 'создай задачу: подготовить документы для Соколова',
      input: { text: 'Подготовить документы', client: 'Соколова' },
    },
  ],
  prepare: async (said, context) => {
    if (said.task !== undefined) return prepareChange({ ...said, task: said.task }, context)
    const { actor, client, clock, today, language } = context
    const now = clock.now()
    if (said.before_meeting && said.repeat) throw new DomainError('reminder_repeats')
    const counted = said.before_meeting && {
      ...said.before_meeting,
      ...reminded(
        await meetingAhead(said.before_meeting, { client: said.client, on: said.due_on }, context),
        said.before_meeting,
        now,
      ),
    }
    const dueAt = counted?.dueAt ?? said.due_at
    if (dueAt !== undefined && dueAt < now) throw new DomainError('date_in_past', { date: dueAt })
    const calendar = await context.workCalendar()
    const named = (counted ? undefined : said.due_on) ?? (dueAt && dateIn(dueAt, actor.zone))
    const due = named ?? (said.repeat && firstDay(said.repeat, today, calendar))
    if (due !== undefined && due < today) throw new DomainError('date_in_past', { date: due })
    const until = said.repeat?.until
    if (until !== undefined && due !== undefined && until < due)
      throw new DomainError('date_in_past', { date: until })
    // Whoever is met is the one whom both words mean, though several are called so.
    const met = said.client === undefined || said.client === (said.before_meeting?.with ?? said.client)
    const about = (met ? counted?.meeting.clientId : undefined) ?? said.client
    const found = about === undefined ? undefined : await client(about)
    const first = said.after === undefined ? undefined : await context.task(said.after)
    return {
      ...(found ? { client: { id: found.id, name: found.name } } : {}),
      input: defined({
        ...said,
        client: found?.id,
        due_on: due,
        due_at: dueAt,
        after: first?.id,
        before_meeting: counted && { with: counted.meeting.id as string, minutes: counted.minutes },
      }),
      bound: {
        ...(first ? { [first.id]: first.revision } : {}),
        // The time on the card holds for the meeting as it is.
        ...(counted ? { [counted.meeting.id]: counted.meeting.revision } : {}),
      },
      card: {
        title: { en: 'New task', zh: '新任务', ru: 'Новая задача' },
        fields: lines([
          ['text', said.text, 'text'],
          ['client', found?.name],
          [
            'before_meeting',
            counted && `${counted.meeting.subject}, ${spanIn(counted.meeting, actor.zone, language)}`,
          ],
          ['due_on', due, counted ? undefined : 'due_on'],
          ['due_at', dueAt && wallTime(dueAt, actor.zone)],
          ['moves_along', counted && movesAlong[language]],
          // The day said is kept; who said it may not know what day it is.
          ['rest_day', due && restDay(due, calendar, language)],
          ['priority', said.priority, 'priority'],
          ['repeats', said.repeat && repeatText(said.repeat, language)],
          ['waits_for', first?.text],
        ]),
      },
    }
  },
  commit: async (input, { writer, newId, proposal, outside }) => {
    if (input.task !== undefined) return commitChange({ ...input, task: input.task }, writer)
    const id = newId('task')
    await writer.addTask({
      ...defined({
        clientId: input.client === undefined ? undefined : idSchema('client').parse(input.client),
        dueOn: input.due_on,
        dueAt: input.due_at,
        priority: input.priority,
        recurs: input.repeat,
        refId: input.before_meeting?.with,
        dependsOn: input.after === undefined ? undefined : idSchema('task').parse(input.after),
      }),
      id,
      text: input.text,
      originKind: outside ? 'chat' : 'rm',
      proposalId: proposal,
    })
    return { records: [id], undo: { task: id } }
  },
  undo: async (undo, { writer }) => {
    if (await undoChange(undo, writer)) return
    const { task } = z.object({ task: idSchema('task') }).parse(undo)
    if ((await writer.revisionOf(task)) !== 1) throw new DomainError('undo_blocked')
    await writer.removeTask(task)
  },
})
