import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { amountSchema } from '#domain/money.ts'
import { themeName } from '#domain/service/complaint-theme.ts'
import { complaintThemes } from '#domain/service/complaint-themes.ts'
import { causeSides, severities } from '#domain/service/terms.ts'
import { localDateSchema } from '#domain/time.ts'
import { lines } from '../card.ts'
import { undoAddition } from '../complaint-addition.ts'
import {
  evidenceOf,
  impersonal,
  limitOf,
  measured,
  progressAfter,
  refuseStatus,
} from '../complaint-change.ts'
import { commitUpdate } from '../complaint-commit.ts'
import { complaintId, complaintMeant } from '../complaint-meant.ts'
import { complaintDues } from '../complaint-open.ts'
import { progressOf } from '../complaint-progress.ts'
import { materialsOf } from '../complaint-timeline.ts'
import { defineWriteTool, type ToolContext } from '../define.ts'
import { local } from '../request-shapes.ts'
import { defined } from '../shapes.ts'

const words = z.string().trim().min(1).max(2000)

export default defineWriteTool({
  name: 'update_complaint',
  area: 'service',
  risk: 'low_write',
  title: { en: 'Preparing the change', zh: '正在更新投诉', ru: 'Готовлю изменение жалобы' },
  description:
    'Proposes what is new about a complaint: note, cause (`verified` only where it was confirmed; `explains` is the number of the cause it lies behind), remedy (above your authority a second person approves), call-back with its result (needs a logged contact after the resolution), `resolved` (needs a verified cause and a remedy or explanation), `closed` (needs the call-back and a lesson, or a note why none), `reopened`. Lessons name nobody.',
  input: z.object({
    complaint: z.string().trim().min(1).max(500).describe('Complaint: id, its words, or the client'),
    note: words.optional(),
    severity: z.enum(severities).optional(),
    theme: z.enum(complaintThemes).optional(),
    cause: z
      .object({
        side: z.enum(causeSides),
        text: words,
        verified: z.boolean().optional(),
        explains: z.number().int().min(1).optional(),
      })
      .optional(),
    remedy: z.object({ text: words, amount: amountSchema.optional() }).optional(),
    callback: z.object({ on: localDateSchema.optional(), satisfied: z.boolean(), result: words }).optional(),
    status: z.enum(['resolved', 'closed', 'reopened']).optional(),
    lesson: z
      .object({ happened: words, cause: words, remedy: words.optional(), prevention: words })
      .optional(),
  }),
  examples: [
    {
      language: 'en',
      say: 'add to the complaint of Anna Keller: she sent the fee statement',
      input: { complaint: 'Anna Keller', note: 'She sent the fee statement' },
    },
    {
      language: 'en',
      say: 'complaint of John Smith: cause confirmed, our system booked the fee twice',
      input: {
        complaint: 'John Smith',
        cause: { side: 'bank', text: 'Cause confirmed, our system booked the fee twice', verified: true },
      },
    },
    {
      language: 'en',
      say: 'close the complaint of Orion Logistics',
      input: { complaint: 'Orion Logistics', status: 'closed' },
    },
    {
      language: 'zh',
      say: '王伟的投诉：原因已核实，系统重复扣款',
      input: { complaint: '王伟', cause: { side: 'bank', text: '原因已核实，系统重复扣款', verified: true } },
    },
    { language: 'zh', say: '李娜的投诉已解决', input: { complaint: '李娜', status: 'resolved' } },
    {
      language: 'ru',
      say: 'жалоба Петрова: причина подтверждена, наша система списала комиссию дважды',
      input: {
        complaint: 'Петрова',
        cause: {
          side: 'bank',
          text: 'Причина подтверждена, наша система списала комиссию дважды',
          verified: true,
        },
      },
    },
    {
      language: 'ru',
      say: 'закрой жалобу Соколова',
      input: { complaint: 'Соколова', status: 'closed' },
    },
  ],
  prepare: async (said, context) => {
    const { actor, book, language, workCalendar } = context
    if (Object.values(said).filter((part) => part !== undefined).length < 2)
      throw new DomainError('complaint_unchanged')
    const file = await complaintMeant(said.complaint, context)
    const { request } = file
    const materials = await materialsOf(file, context)
    const after = progressAfter(progressOf(file, materials.events, materials.handoffs), said)
    refuseStatus(after, said, language)
    if (said.cause?.explains !== undefined && !file.causes.some(({ seq }) => seq === said.cause?.explains))
      throw new DomainError('cause_unknown', { cause: said.cause.explains })
    const standing = said.remedy && (await measured(said.remedy, actor.role, book))
    const contact =
      said.callback && request.resolvedAt
        ? await book.complaints.callbackContact(request.clientId, request.resolvedAt, said.callback.on)
        : undefined
    if (said.callback && !contact)
      throw new DomainError('callback_no_contact', { client: request.clientName })
    const lesson = said.lesson && (await impersonal(said.lesson, file, context))
    const proof = said.cause?.verified ? evidenceOf(materials) : undefined
    const severity =
      said.severity !== undefined && said.severity !== file.severity ? said.severity : undefined
    const dues = severity && complaintDues(await workCalendar(request.owner.id), request.receivedAt, severity)
    const amount = said.remedy?.amount
    return {
      client: { id: request.clientId, name: request.clientName },
      input: defined({
        ...said,
        complaint: request.id as string,
        callback: said.callback && { ...said.callback, on: contact?.on },
        lesson,
      }),
      bound: { [request.id]: request.revision },
      ...(standing?.who === 'second' && { risk: 'sensitive' as const }),
      card: {
        title: { en: 'Complaint', zh: '投诉更新', ru: 'Жалоба' },
        fields: lines([
          ['client', request.clientName],
          ['complaint', `${request.subject} (${request.id})`],
          ['note', said.note, 'note'],
          ['severity', severity, 'severity', file.severity],
          ['resolution_due', dues && local(dues.resolutionDueAt, actor.zone)],
          ['about', said.theme && themeName(said.theme)[language], 'theme', themeName(file.theme)[language]],
          [
            'cause',
            said.cause &&
              `${said.cause.text} (${sideWords[said.cause.side][language]}, ${(said.cause.verified ? verifiedWords : openWords)[language]})`,
          ],
          ['evidence', proof],
          ['remedy', said.remedy?.text, 'remedy.text', file.remedy?.text],
          ['amount', amount && `${amount.currency} ${amount.value}`],
          ['authority', standing && authorityLine(standing.who, actor.role, language)],
          ['callback', said.callback && `${said.callback.result} (${contact?.on}, ${contact?.ref})`],
          ['satisfied', said.callback && (said.callback.satisfied ? yes : no)[language]],
          ['happened', lesson?.happened],
          ['lesson_cause', lesson?.cause],
          ['lesson_remedy', lesson?.remedy],
          ['prevention', lesson?.prevention],
          ['status', said.status === 'reopened' ? 'answered' : said.status, undefined, request.status],
        ]),
      },
    }
  },
  recheck: async (input, context, { risk, actorId }) => {
    const { actor, book, language } = context
    const file = await book.complaints.file(complaintId(input.complaint))
    if (file === undefined) throw new DomainError('complaint_not_found', { complaint: input.complaint })
    const materials = await materialsOf(file, context)
    refuseStatus(
      progressAfter(progressOf(file, materials.events, materials.handoffs), input),
      input,
      language,
    )
    if (input.remedy === undefined) return
    // An edited card keeps its risk, so a sum that has grown beyond it is refused here.
    if (risk !== 'sensitive' && (await measured(input.remedy, actor.role, book)).who !== 'own')
      throw new DomainError('proposal_stale')
    if (risk === 'sensitive' && actor.id !== actorId && actor.role !== 'lead')
      throw new DomainError('remedy_beyond_approver')
    await measured(input.remedy, 'lead', book)
  },
  commit: async (input, context) => {
    const { writer } = context
    const id = complaintId(input.complaint)
    const file = await writer.complaints.file(id)
    if (file === undefined) throw new DomainError('record_not_found')
    const proof = input.cause?.verified
      ? evidenceOf({ handoffs: (await writer.requests.handoffs({ request: id, limit: 50 })).items })
      : undefined
    return commitUpdate(file, { ...input, proof }, context)
  },
  undo: undoAddition,
})

const verifiedWords = { en: 'verified', zh: '已核实', ru: 'подтверждена' } as const
const openWords = { en: 'not verified', zh: '未核实', ru: 'не подтверждена' } as const
const yes = { en: 'yes', zh: '是', ru: 'да' } as const
const no = { en: 'no', zh: '否', ru: 'нет' } as const
const sideWords = {
  bank: { en: 'our error', zh: '我方差错', ru: 'наша ошибка' },
  client: { en: "client's misunderstanding", zh: '客户误解', ru: 'недоразумение клиента' },
  third_party: { en: 'third party', zh: '第三方', ru: 'третья сторона' },
} as const

function authorityLine(
  who: 'own' | 'second' | 'above',
  role: ToolContext['actor']['role'],
  language: ToolContext['language'],
): string {
  const limit = limitOf(role)
  return who === 'own'
    ? { en: `within yours (${limit})`, zh: `在您的权限内（${limit}）`, ru: `в ваших пределах (${limit})` }[
        language
      ]
    : {
        en: `above yours (${limit}): the lead approves`,
        zh: `超过您的权限（${limit}）：须由主管批准`,
        ru: `выше ваших (${limit}): одобряет руководитель`,
      }[language]
}
