import { DomainError } from '#domain/errors.ts'
import { isId } from '#domain/ids.ts'
import { addMillis, instant } from '#domain/time.ts'
import { ownCalendar } from '../day/meeting-changes.ts'
import { derivedId } from './identity.ts'
import { identify, type Planning, plainItems } from './planning.ts'

const hour = 60 * 60 * 1000
/** Calendar of busy times that a book brings. */
const bookCalendar = 'book'

/** Appointments of the people of a book, and the times at which they are taken. */
export async function planDay(planning: Planning): Promise<void> {
  const { sheet, clients, people, options } = planning
  await sheet.each(await identify(planning, 'meetings', 'meeting', 'meetings'), ({ item, id }, line) => {
    const client = item.client === undefined ? undefined : clients.find(item.client)
    const owner = item.owner ?? (client === undefined ? options.actorEmail : undefined)
    const ownerId = owner === undefined ? client?.rmId : people.find(owner).id
    if (ownerId === undefined) throw new DomainError('manager_needed')
    const startsAt = instant(item.starts_at)
    const endsAt = item.ends_at === undefined ? addMillis(startsAt, hour) : instant(item.ends_at)
    const uid = `${id}@rapport`
    line.main(
      'meetings',
      {
        id,
        clientId: client?.id,
        ownerId,
        subject: item.subject,
        startsAt,
        endsAt,
        place: item.place,
        channel: item.channel,
        attendees: item.with?.map(({ name, email }) => (email === undefined ? { name } : { name, email })),
        status: item.status,
        note: item.note,
      },
      { uid, originKind: options.origin ?? 'import', createdAt: options.now },
    )
    // Colleagues who take part have no time then, as after scheduling it here.
    for (const { email } of item.with ?? []) {
      if (email === undefined || item.status === 'cancelled' || !people.has(email)) continue
      const { id: userId } = people.find(email)
      const busy = { id: derivedId('busy', userId, ownCalendar, uid), userId, startsAt, endsAt }
      line.put('busy_times', { ...busy, title: item.subject, calendar: ownCalendar, uid })
    }
  })
  await sheet.each(plainItems(planning, 'busy'), ({ item }, line) => {
    const { id: userId } = people.find(item.user)
    const [startsAt, endsAt] = [instant(item.starts_at), instant(item.ends_at)]
    const { calendar = bookCalendar, title } = item
    const id = derivedId('busy', userId, calendar, startsAt)
    line.main('busy_times', { id, userId, startsAt, endsAt, title, calendar, uid: id })
  })
  await planCadence(planning)
}

/** How often clients are met, and who is left in peace. */
async function planCadence(planning: Planning): Promise<void> {
  const { sheet, clients, people, options } = planning
  await sheet.each(plainItems(planning, 'service_plans'), ({ item }, line) => {
    line.main('service_plans', {
      clientId: clients.find(item.client).id,
      everyDays: item.every_days,
      channels: item.channels,
      note: item.note,
    })
  })
  await sheet.each(plainItems(planning, 'cadence_exceptions'), ({ item }, line) => {
    const { id: clientId, rmId } = clients.find(item.client)
    const { until, reason } = item
    line.main(
      'cadence_exceptions',
      {
        id: isId('exception', item.id) ? item.id : derivedId('exception', clientId, until, reason),
        clientId,
        until,
        reason,
        by: item.by === undefined ? rmId : people.find(item.by).id,
      },
      { createdAt: options.now },
    )
  })
}
