import { z } from 'zod'
import { shiftOn } from '#domain/calendar/work-calendar.ts'
import { DomainError } from '#domain/errors.ts'
import { idSchema, type UserId } from '#domain/ids.ts'
import type { Localised } from '#domain/language.ts'
import type { CardField } from '#domain/proposal.ts'
import { complaintThemes } from '#domain/service/complaint-themes.ts'
import { type PackLine, packLabels } from '#domain/service/packs.ts'
import { dueAfter, standards } from '#domain/service/standards.ts'
import { departments } from '#domain/service/terms.ts'
import { departmentNames } from '#domain/service/words.ts'
import { atWallTime, type Instant, instantSchema, type LocalDate, localDateSchema } from '#domain/time.ts'
import { lines } from '../card.ts'
import { cardOf } from '../client-card.ts'
import { colleagueMeant } from '../colleague.ts'
import { defineWriteTool, type ToolContext } from '../define.ts'
import { answeringFor, roleOf } from '../hand-off-to.ts'
import { local } from '../request-shapes.ts'
import { clientArgument, defined } from '../shapes.ts'
import { packOf, refuseOthers, wordsFor } from '../tell-department.ts'

const person = z.string().trim().min(1).max(200)

export default defineWriteTool({
  name: 'hand_off',
  area: 'service',
  risk: 'low_write',
  title: { en: 'Preparing the hand-off', zh: '正在准备转交', ru: 'Готовлю передачу' },
  description:
    'Proposes work for a department (product, risk, operations, customer_service, legal, compliance) about a client: the named person of the `role`, the due time, the facts they get and who is informed stand on the card. `text` is what they shall do, without names of other clients. `theme` only for an improvement that clients ask for.',
  input: z.object({
    client: clientArgument,
    department: z.enum(departments),
    role: z.string().trim().min(1).max(200).optional().describe('Role or name, where it was said'),
    subject: z.string().trim().min(1).max(200).optional(),
    text: z.string().trim().min(1).max(4000),
    due_on: localDateSchema.optional(),
    due_at: instantSchema.optional().describe('Only when a time of day was said'),
    request: z.string().trim().min(1).max(500).optional().describe('Request it serves: id or words'),
    inform: z.array(person).max(10).optional().describe('Names of colleagues who are told of every step'),
    theme: z.enum(complaintThemes).optional(),
  }),
  examples: [
    {
      language: 'en',
      say: 'hand off to operations for Anna Keller: trace the payment of Friday',
      input: { client: 'Anna Keller', department: 'operations', text: 'Trace the payment of Friday' },
    },
    {
      language: 'en',
      say: 'ask risk about Orion Logistics: can the collateral be released?',
      input: { client: 'Orion Logistics', department: 'risk', text: 'Can the collateral be released?' },
    },
    {
      language: 'en',
      say: 'pass to legal for John Smith: check the power of attorney',
      input: { client: 'John Smith', department: 'legal', text: 'Check the power of attorney' },
    },
    {
      language: 'en',
      say: 'escalate the source-of-funds question of Maria Rossi to compliance',
      input: {
        client: 'Maria Rossi',
        department: 'compliance',
        text: 'The source-of-funds question',
      },
    },
    {
      language: 'zh',
      say: '张敏的资金来源请合规看一下',
      input: { client: '张敏', department: 'compliance', text: '看一下资金来源' },
    },
    {
      language: 'ru',
      say: 'передай комплаенсу по Ковалёвой: проверить источник средств',
      input: { client: 'Ковалёвой', department: 'compliance', text: 'Проверить источник средств' },
    },
    {
      language: 'zh',
      say: '把王伟的事转交运营部：查周五的汇款',
      input: { client: '王伟', department: 'operations', text: '查周五的汇款' },
    },
    {
      language: 'zh',
      say: '李娜的事请风险部处理：能否释放押品',
      input: { client: '李娜', department: 'risk', text: '能否释放押品' },
    },
    {
      language: 'ru',
      say: 'передай в операционный отдел по Петрову: найти платёж за пятницу',
      input: { client: 'Петрову', department: 'operations', text: 'Найти платёж за пятницу' },
    },
    {
      language: 'ru',
      say: 'передай юристам по Соколову: проверить доверенность',
      input: { client: 'Соколову', department: 'legal', text: 'Проверить доверенность' },
    },
  ],
  prepare: async (said, context) => {
    const { actor, language } = context
    const { found, card } = await cardOf(said.client, context)
    const request = said.request === undefined ? undefined : await context.request(said.request)
    if (request && request.clientId !== found.id)
      throw new DomainError('request_other_client', { client: found.name })
    const { role, person: assignee } = await answeringFor(said.department, said.role, context)
    const subject = said.subject ?? request?.subject ?? clipped(said.text)
    await refuseOthers(`${subject}\n${said.text}`, card, context)
    const reads = (text: string): string => wordsFor(text, said.department, card, language)
    const told = { subject: reads(subject), text: reads(said.text) }
    const dueAt = await dueOf(said, assignee.id, context)
    const pack = await packOf(said.department, card, request, { book: context.book, zone: actor.zone })
    const everybody = said.inform ? await context.colleagues() : []
    const informed = await Promise.all((said.inform ?? []).map((name) => colleagueMeant(name, everybody)))
    return {
      client: { id: found.id, name: found.name },
      input: defined({
        ...said,
        ...told,
        client: found.id,
        role: roleOf({ role, person: assignee }),
        request: request?.id,
        due_on: undefined,
        due_at: dueAt,
        inform: said.inform && informed.map(({ id }) => id as string),
      }),
      // The pack that is handed over is the one on the card.
      bound: { [found.id]: found.revision, ...(request ? { [request.id]: request.revision } : {}) },
      origins: pack.flatMap(({ origin }) => (origin ? [origin] : [])),
      card: {
        title: { en: 'Hand-off', zh: '转交部门', ru: 'Передача в отдел' },
        fields: [
          ...lines([
            ['client', found.name],
            ['department', departmentNames[said.department][language]],
            ['assignee', `${assignee.name} (${role})`],
            ['subject', told.subject, 'subject'],
            ['to_do', told.text, 'text'],
            ['due_at', local(dueAt, actor.zone)],
            ['request', request?.subject],
            ['informed', informed.map(({ name }) => name).join(', ') || undefined],
            ['theme', said.theme, 'theme'],
          ]),
          ...onCard(pack),
        ],
      },
    }
  },
  recheck: async (input, context, { actorId, card: shown }) => {
    const { book, actor } = context
    const { card } = await cardOf(input.client, context)
    const request =
      input.request === undefined
        ? undefined
        : await book.requests.get(idSchema('request').parse(input.request))
    const proposer = (await context.colleagues()).find(({ id }) => id === actorId) ?? actor
    const pack = onCard(await packOf(input.department, card, request, { book, zone: proposer.zone }))
    const seen = shown.fields.filter(({ label }) => label.en.startsWith(inPack(nothing).en))
    const text = (fields: readonly CardField[]) =>
      fields.map(({ label, value }) => `${label.en} ${value}`).join('\n')
    // Nobody gets facts that whoever approves has not seen.
    if (text(pack) !== text(seen)) throw new DomainError('proposal_stale')
  },
  commit: async (input, context) => {
    const { actor, writer, newId, proposal, thread, outside, clock } = context
    const clientId = idSchema('client').parse(input.client)
    const card = await writer.card(clientId)
    if (card === undefined) throw new DomainError('client_not_found', { client: clientId })
    const language = actor.language
    const { role, person: assignee } = await answeringFor(input.department, input.role, {
      book: writer,
      language,
    })
    const request =
      input.request === undefined
        ? undefined
        : await writer.requests.get(idSchema('request').parse(input.request))
    const subject = input.subject ?? input.text
    const id = newId('handoff')
    await writer.requests.addHandoff({
      ...defined({ requestId: request?.id }),
      id,
      clientId,
      department: input.department,
      role,
      assigneeId: assignee.id,
      subject,
      text: input.text,
      pack: await packOf(input.department, card, request, { book: writer, zone: writer.actor.zone }),
      informed: (input.inform ?? []).map((each) => idSchema('user').parse(each)),
      dueAt: input.due_at ?? clock.now(),
      originKind: outside ? 'chat' : 'rm',
      threadId: thread,
      proposalId: proposal,
    })
    if (input.theme !== undefined)
      await writer.complaints.proposeTicket({
        theme: input.theme,
        title: subject,
        text: input.text,
        department: input.department,
        handoffId: id,
      })
    return { records: [id], undo: { handoff: id } }
  },
  undo: async (undo, { writer }) => {
    const { handoff } = z.object({ handoff: idSchema('handoff') }).parse(undo)
    await writer.complaints.dropTicket(handoff, 'removed')
    await writer.requests.removeHandoff(handoff)
  },
})

/** Facts of the pack stand apart from the fields of the card. */
const inPack = (label: Localised): Localised => ({
  en: `They see: ${label.en}`,
  zh: `对方可见：${label.zh}`,
  ru: `Увидят: ${label.ru}`,
})

const nothing: Localised = { en: '', zh: '', ru: '' }

const onCard = (pack: readonly PackLine[]): CardField[] =>
  pack.map(({ label, value }) => ({ label: inPack(packLabels[label]), value }))

const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** As said, else by the standard of the house in the working time of whoever does it. Throws date_in_past. */
async function dueOf(
  said: Readonly<{ due_on?: LocalDate | undefined; due_at?: Instant | undefined }>,
  assignee: UserId,
  { actor, clock, today, workCalendar }: ToolContext,
): Promise<Instant> {
  const calendar = await workCalendar(assignee)
  if (said.due_at === undefined && said.due_on === undefined)
    return dueAfter(calendar, clock.now(), standards.handoff)
  if (said.due_on !== undefined && said.due_on < today)
    throw new DomainError('date_in_past', { date: said.due_on })
  const on = said.due_on ?? today
  const dueAt = said.due_at ?? atWallTime(on, shiftOn(calendar, on)?.[1] ?? endOfDay, calendar.zone)
  if (dueAt <= clock.now()) throw new DomainError('date_in_past', { date: local(dueAt, actor.zone) })
  return dueAt
}

/** Where nobody works on the day that was said. */
const endOfDay = '17:00'
