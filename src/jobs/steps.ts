import type { Id, UserId } from '#domain/ids.ts'
import type { DueStep, Firing, Store } from '#store/port.ts'
import type { Handler } from './runner.ts'

/** Steps that people hear of at once; the others wait for their digest. */
const urgentSteps = new Set([
  'answer:warn',
  'answer:breach',
  'resolution:breach',
  'callback:due',
  'handoff:breach',
  'task:due',
  'cover:begin',
  'cover:end',
])

/**
 * What a step of a clock brings about, in the transaction that ends its job: notices, the line in the history of the
 * case, the escalation, the audit entry. A step whose record moved on in the meantime does nothing.
 */
export const stepHandler =
  (store: Pick<Store, 'jobs'>): Handler =>
  async (job) => {
    await store.jobs.fire(job, async (firing) => {
      const step = await firing.step()
      if (step === undefined) return
      await effects(firing, step, job.key)
      await firing.audit({
        kind: 'clock.fired',
        refId: step.record,
        ...(step.client ? { clientId: step.client.id } : {}),
        payload: { clock: step.clock, step: step.step, at: step.at },
      })
    })
  }

async function effects(firing: Firing, step: DueStep, key: string): Promise<void> {
  const { clock, requestId } = step
  if (clock === 'answer' && (step.step === 'cover' || step.step === 'lead')) {
    if (requestId) await firing.escalate(requestId, step.step)
    return
  }
  if (clock === 'cover') return coverChanges(firing, step, key)
  if (requestId && step.kind === 'clock')
    await firing.caseEvent({ request: requestId, kind: `${clock}_${step.step}` })
  if (clock === 'handoff' && step.step !== 'warn') await firing.nudged(step.record as Id<'handoff'>)
  if (step.overtaken) return
  for (const [user, sees] of told(step)) {
    const { client, other, runsOutAt, unnamed } = step
    const subject = sees || user === other?.id ? step.subject : (unnamed ?? step.subject)
    await firing.tell({
      userId: user,
      kind: `${clock}_${step.step.replace(/\d+$/, '')}`,
      key,
      ...(client && sees ? { clientId: client.id } : {}),
      refId: step.record,
      urgent: urgentSteps.has(`${clock}:${step.step}`) || (step.urgent && clock === 'resolution'),
      facts: {
        subject,
        dueAt: step.due ?? runsOutAt ?? step.at,
        ...(client && sees ? { client: client.name } : {}),
        ...(other && clock === 'handoff' && user !== other.id ? { who: other.name } : {}),
      },
      ...(runsOutAt === undefined ? {} : { runsOutAt }),
    })
  }
}

/** Who hears of a step, and whether they may see the client: departments know a hand-off by its own words only. */
function told({ kind, step, status, owner, other, covers, informed }: DueStep): Map<UserId, boolean> {
  const ours = [owner, ...covers].map(({ id }) => [id, true] as const)
  if (kind !== 'handoff') return new Map(ours)
  // What was asked back waits for us, not for the department.
  const theirs = other && status !== 'asked_back' ? [[other.id, false] as const] : []
  if (step === 'warn') return new Map(theirs.length > 0 ? theirs : ours)
  const others = step === 'breach' ? informed.map(({ id }) => [id, false] as const) : []
  return new Map([...others, ...theirs, ...ours])
}

/** When cover begins, whoever covers reads what waits; when it ends, the owner reads what happened. */
async function coverChanges(firing: Firing, step: DueStep, key: string): Promise<void> {
  const { owner, other } = step
  if (!other) return
  const begins = step.step === 'begin'
  const from = begins ? undefined : step.since
  await firing.tell({
    userId: begins ? other.id : owner.id,
    kind: `cover_${step.step}`,
    key,
    refId: step.record,
    urgent: true,
    facts: {
      subject: step.subject,
      who: begins ? owner.name : other.name,
      dueAt: step.due,
      figures: await firing.figures(owner.id, from),
    },
  })
}
