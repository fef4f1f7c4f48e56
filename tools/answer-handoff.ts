import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { type Id, idSchema } from '#domain/ids.ts'
import { type HandoffStatus, handoffStatuses } from '#domain/service/terms.ts'
import { statusNames } from '#domain/service/words.ts'
import type { Committed, Handoff } from '#store/port.ts'
import { lines } from './card.ts'
import type { CommitContext, ToolContext } from './define.ts'
import { local } from './request-shapes.ts'
import { defined } from './shapes.ts'
import { refuseOthers, wordsFor } from './tell-department.ts'

type Said = Readonly<{ action: string; note?: string | undefined }>

const titles = {
  accepted: { en: 'Take on the hand-off', zh: '接手转交事项', ru: 'Взять в работу' },
  asked_back: { en: 'Ask back', zh: '反问', ru: 'Задать вопрос' },
  done: { en: 'Hand-off done', zh: '转交事项办结', ru: 'Поручение выполнено' },
  declined: { en: 'Decline the hand-off', zh: '退回转交事项', ru: 'Отклонить поручение' },
  sent: { en: 'Answer the department', zh: '答复部门', ru: 'Ответить отделу' },
  withdrawn: { en: 'Withdraw the hand-off', zh: '撤回转交事项', ru: 'Отозвать поручение' },
} as const

/** What the department may make of a hand-off, by its state. */
const byAssignee: Readonly<Record<string, HandoffStatus>> = {
  accept: 'accepted',
  ask_back: 'asked_back',
  done: 'done',
  answer: 'done',
  resolve: 'done',
  decline: 'declined',
}
/** Steps that say nothing without a note. */
const withNote: readonly HandoffStatus[] = ['asked_back', 'declined', 'done']

/** The state a hand-off takes; throws handoff_step for a step that its state or this person does not allow. */
function nextStatus(row: Handoff, { action, note }: Said, actor: string): HandoffStatus {
  const refuse = () => new DomainError('handoff_step', { status: statusNames[row.status], action })
  const next =
    row.assignee.id === actor
      ? byAssignee[action]
      : action === 'answer' && row.status === 'asked_back'
        ? 'sent'
        : action === 'decline' || action === 'resolve'
          ? 'withdrawn'
          : undefined
  if (next === undefined || next === row.status) throw refuse()
  if (['done', 'declined', 'withdrawn'].includes(row.status)) throw refuse()
  if ((withNote.includes(next) || next === 'sent') && note === undefined)
    throw new DomainError('handoff_note_needed')
  return next
}

export async function prepareHandoffStep(row: Handoff, said: Said, context: ToolContext) {
  const { actor } = context
  const next = nextStatus(row, said, actor.id)
  const note = row.assignee.id === actor.id ? said.note : await wordsToDepartment(row, said.note, context)
  return {
    ...(row.clientName === undefined ? {} : { client: { id: row.clientId, name: row.clientName } }),
    input: defined({
      request: row.id as string,
      action: said.action as 'answer',
      note,
    }),
    bound: { [row.id]: row.revision },
    origins: [row.origin],
    card: {
      title: titles[next],
      fields: lines([
        ['subject', row.subject],
        ['client', row.clientName],
        ['handed_by', row.owner.name],
        ['due_at', local(row.dueAt, actor.zone)],
        ['status', next, undefined, row.status],
        ['note', note, 'note'],
        ['informed', row.informed.map(({ name }) => name).join(', ') || undefined],
      ]),
    },
  }
}

/** What we write back goes to the department like the first words did. Throws handoff_other_client. */
async function wordsToDepartment(
  { clientId, department }: Handoff,
  note: string | undefined,
  { book, language }: ToolContext,
): Promise<string | undefined> {
  const card = note === undefined ? undefined : await book.card(clientId)
  if (note === undefined || card === undefined) return note
  await refuseOthers(note, card, { book })
  return wordsFor(note, department, card, language)
}

export async function commitHandoffStep(
  id: Id<'handoff'>,
  said: Said,
  { writer, outside }: CommitContext,
): Promise<Committed> {
  const row = await writer.requests.handoff(id)
  if (row === undefined) throw new DomainError('record_not_found')
  // The step is that of whoever proposed it, whoever approves.
  const { actor } = writer
  const status = nextStatus(row, said, actor.id)
  const own = row.assignee.id === actor.id
  const text = own || said.note === undefined ? row.text : `${row.text}\n\n${said.note}`
  const revision = await writer.requests.changeHandoff(id, {
    status,
    ...(own ? { answer: said.note ?? row.answer ?? null } : { text }),
    ...(outside && { originKind: 'chat' as const }),
  })
  // An improvement that was asked for is told to the clients who asked once it ships.
  if (own && status === 'done' && said.note !== undefined) await writer.complaints.shipTicket(id, said.note)
  if (own && status === 'declined') await writer.complaints.dropTicket(id, 'declined')
  return {
    records: [id],
    undo: { handoff: id, revision, status: row.status, text: row.text, answer: row.answer ?? null },
  }
}

export async function undoHandoffStep(
  undo: Readonly<Record<string, unknown>>,
  { writer }: CommitContext,
): Promise<void> {
  const before = z
    .object({
      handoff: idSchema('handoff'),
      revision: z.number(),
      status: z.enum(handoffStatuses),
      text: z.string(),
      answer: z.string().nullable(),
    })
    .parse(undo)
  if ((await writer.revisionOf(before.handoff)) !== before.revision) throw new DomainError('undo_blocked')
  const { status, text, answer } = before
  await writer.requests.changeHandoff(before.handoff, { status, text, answer })
  await writer.complaints.dropTicket(before.handoff, 'unshipped')
}
