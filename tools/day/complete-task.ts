import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { idSchema } from '#domain/ids.ts'
import { nextOccurrence } from '#domain/service/recurrence.ts'
import { lines } from '../card.ts'
import { defineWriteTool } from '../define.ts'

export default defineWriteTool({
  name: 'complete_task',
  area: 'day',
  risk: 'low_write',
  title: { en: 'Preparing to close the task', zh: '正在准备完成任务', ru: 'Готовлю закрытие задачи' },
  description:
    'Proposes to mark an open task as done. `task` is its id, or the words it is known by (with the client’s name if said). One that repeats is followed by the next of its series.',
  input: z.object({ task: z.string().trim().min(1).max(500).describe('Id or words of the task') }),
  examples: [
    {
      language: 'en',
      say: 'mark the task "send the renewal papers" as done',
      input: { task: 'send the renewal papers' },
    },
    {
      language: 'en',
      say: 'I have called Anna Keller back, close that task',
      input: { task: 'call Anna Keller back' },
    },
    { language: 'zh', say: '把“准备续期材料”标记为完成', input: { task: '准备续期材料' } },
    { language: 'zh', say: '给王伟回电的任务完成了', input: { task: '给王伟回电' } },
    {
      language: 'ru',
      say: 'отметь задачу «подготовить документы» выполненной',
      input: { task: 'подготовить документы' },
    },
    { language: 'ru', say: 'задача позвонить Петрову сделана', input: { task: 'позвонить Петрову' } },
  ],
  prepare: async (said, { task, today, workCalendar }) => {
    const found = await task(said.task)
    if (found.waitsFor) throw new DomainError('task_waits', { task: found.waitsFor.text })
    const { recurs, dueOn, firstDueOn = dueOn } = found
    const next =
      recurs && dueOn && firstDueOn
        ? nextOccurrence(recurs, { first: firstDueOn, due: dueOn, today }, await workCalendar())
        : undefined
    return {
      ...(found.clientId && found.clientName
        ? { client: { id: found.clientId, name: found.clientName } }
        : {}),
      input: { task: found.id },
      bound: { [found.id]: found.revision },
      card: {
        title: { en: 'Task done', zh: '完成任务', ru: 'Задача выполнена' },
        fields: lines([
          ['text', found.text],
          ['client', found.clientName],
          ['due_on', found.dueOn],
          ['status', 'done', undefined, found.status],
          ['next_on', next],
        ]),
      },
    }
  },
  commit: async (input, { writer }) => {
    const task = idSchema('task').parse(input.task)
    const revision = await writer.setTaskStatus(task, 'done')
    return { records: [task], undo: { task, revision } }
  },
  undo: async (undo, { writer }) => {
    const { task, revision } = z.object({ task: idSchema('task'), revision: z.number() }).parse(undo)
    if ((await writer.revisionOf(task)) !== revision) throw new DomainError('undo_blocked')
    await writer.setTaskStatus(task, 'open')
  },
})
