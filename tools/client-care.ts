import { z } from 'zod'
import { valueAsRead } from '#domain/card-words.ts'
import { DomainError } from '#domain/errors.ts'
import { type ClientId, type Id, idSchema, type NewId, type ProposalId } from '#domain/ids.ts'
import type { CardField } from '#domain/proposal.ts'
import type { CadenceReason } from '#domain/service/cadence.ts'
import { localDateSchema } from '#domain/time.ts'
import { channelSchema } from '#domain/work.ts'
import type { BookWriter, ServicePlan } from '#store/port.ts'
import { itemLines, lines } from './card.ts'
import type { ToolContext } from './define.ts'
import { defined } from './shapes.ts'

/** When a client is left in peace, and how often they are met. */
export const careArguments = {
  contact_pause: z
    .object({
      until: localDateSchema,
      reason: z.string().trim().min(1).max(200),
    })
    .optional(),
  service_plan: z
    .object({
      every_days: z.number().int().min(1).max(3650),
      channels: z.array(channelSchema).min(1).optional(),
    })
    .optional(),
}

const careShape = z.object(careArguments)
export type Care = z.output<typeof careShape>
type CareContext = Pick<ToolContext, 'book' | 'today' | 'language'>

/** What of the pause and the plan would really change, with its card lines; throws date_in_past. */
export async function careOf(
  client: ClientId,
  { contact_pause: pause, service_plan: plan }: Care,
  { book, today, language }: CareContext,
): Promise<{ care: Care; fields: CardField[] }> {
  if (pause === undefined && plan === undefined) return { care: {}, fields: [] }
  if (pause !== undefined && pause.until < today) throw new DomainError('date_in_past', { date: pause.until })
  const reasons = (await book.cadence.of(client))?.cadence.reasons ?? []
  const spared = reasons.filter((each) => each.rule === 'exception')
  const agreed = reasons.find(isPlan)
  const newPause = pause && !spared.some((each) => each.until === pause.until && each.reason === pause.reason)
  const newPlan =
    plan &&
    (agreed?.everyDays !== plan.every_days ||
      (plan.channels !== undefined && !sameChannels(plan.channels, agreed.channels)))
  const latest = spared.at(-1)
  const said = (channels: readonly string[] | undefined) =>
    channels?.map((each) => valueAsRead({ key: 'channel' }, each, language)).join(', ')
  return {
    care: { ...(newPause && { contact_pause: pause }), ...(newPlan && { service_plan: plan }) },
    fields: [
      ...(newPause
        ? itemLines(
            'changes.contact_pause',
            lines([
              ['pause_until', pause.until, 'changes.contact_pause.until', latest?.until],
              ['reason', pause.reason, 'changes.contact_pause.reason', latest?.reason],
            ]),
          )
        : []),
      ...(newPlan
        ? itemLines(
            'changes.service_plan',
            lines([
              ['plan_days', plan.every_days, 'changes.service_plan.every_days', agreed?.everyDays],
              ['plan_channels', said(plan.channels), undefined, said(agreed?.channels)],
            ]),
          )
        : []),
    ],
  }
}

const isPlan = (reason: CadenceReason): reason is Extract<CadenceReason, { everyDays: number }> =>
  reason.rule === 'service_plan'
const sameChannels = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join() === [...others].sort().join()

/** What takes the pause and the plan back. */
const careUndo = z.object({
  exception: idSchema('exception').optional(),
  plan: z.object({ before: z.unknown().optional() }).optional(),
})

/** Writes them; answers what takes them back. */
export async function commitCare(
  writer: BookWriter,
  client: ClientId,
  { contact_pause: pause, service_plan: plan }: Care,
  { newId, proposal }: Readonly<{ newId: NewId; proposal: ProposalId }>,
): Promise<z.input<typeof careUndo>> {
  const exception: Id<'exception'> | undefined = pause && newId('exception')
  if (pause && exception)
    await writer.cadence.addException({ id: exception, clientId: client, ...pause, proposalId: proposal })
  const before = plan && (await planned(writer, client, plan))
  return defined({ exception, plan: plan && defined({ before }) })
}

/** Sets the plan and answers the one before, of which what was not named stays. */
async function planned(
  writer: BookWriter,
  client: ClientId,
  { every_days, channels }: NonNullable<Care['service_plan']>,
): Promise<ServicePlan | undefined> {
  const plan = defined({ everyDays: every_days, channels })
  const before = await writer.cadence.setPlan(client, plan)
  if (before !== undefined) await writer.cadence.setPlan(client, { ...before, ...plan })
  return before
}

/** Takes them back: the pause is gone, the plan is the one before. */
export async function undoCare(writer: BookWriter, client: ClientId, undo: unknown): Promise<void> {
  const { exception, plan } = careUndo.parse(undo)
  if (exception) await writer.cadence.removeException(exception)
  if (plan) await writer.cadence.setPlan(client, plan.before as ServicePlan | undefined)
}
