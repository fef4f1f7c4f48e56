import type { Id } from '#domain/ids.ts'
import { themeOfTopic } from '#domain/service/complaint-theme.ts'
import {
  type ComplaintTheme,
  complaintThemes,
  improvementThreshold,
} from '#domain/service/complaint-themes.ts'
import { maskedText } from '#domain/service/packs.ts'
import { addDays, type LocalDate } from '#domain/time.ts'
import { and, asc, desc, eq, gte, inArray, isNotNull, sql } from '#drizzle'
import type { BookDeps, Reach } from '../book/reach.ts'
import { refuseReaders } from '../book/reach.ts'
import { originOf } from '../book/rows.ts'
import type { ComplaintBook, ComplaintWriter, TicketRow } from '../port.ts'
import { present } from '../rows.ts'
import { clients, complaints, feedback, handoffs, requests, tickets } from '../schema/index.ts'
import { unnamed } from './unnamed.ts'

const under = inArray(tickets.status, ['proposed', 'accepted'])

/** Different clients heard on each theme, where there are any, and the ticket under way. */
export const voicesSince =
  (reach: Reach): ComplaintBook['voices'] =>
  async (since) => {
    const heard = new Map<ComplaintTheme, Set<string>>()
    for (const { clientId, theme } of await said(reach, since))
      heard.set(theme, (heard.get(theme) ?? new Set()).add(clientId))
    const open = await reach.db.select({ id: tickets.id, theme: tickets.theme }).from(tickets).where(under)
    return complaintThemes.flatMap((theme) => {
      const clientsHeard = heard.get(theme)
      const ticket = open.find((row) => row.theme === theme)?.id
      return clientsHeard ? [{ theme, voices: clientsHeard.size, ...(ticket && { ticket }) }] : []
    })
  }

/** Who complained or gave bad feedback since a day, with the theme of it. */
async function said(reach: Reach, since: LocalDate): Promise<{ clientId: string; theme: ComplaintTheme }[]> {
  const complained = await reach.db
    .select({ clientId: complaints.clientId, theme: complaints.theme })
    .from(complaints)
    .innerJoin(requests, eq(requests.id, complaints.requestId))
    .innerJoin(clients, eq(clients.id, complaints.clientId))
    .where(and(reach.sees(), sql`date(${requests.receivedAt}) >= ${since}`))
  const spoke = await reach.db
    .selectDistinct({ clientId: feedback.clientId, topic: feedback.topic })
    .from(feedback)
    .innerJoin(clients, eq(clients.id, feedback.clientId))
    .where(
      and(
        reach.sees(),
        gte(feedback.on, since),
        eq(feedback.sentiment, 'negative'),
        isNotNull(feedback.topic),
      ),
    )
  return [
    ...complained.map(({ clientId, theme }) => ({ clientId, theme: themeOfTopic(theme) })),
    ...spoke.map(({ clientId, topic }) => ({ clientId, theme: themeOfTopic(topic ?? '') })),
  ]
}

export const listTickets =
  (reach: Reach): ComplaintBook['tickets'] =>
  async ({ status, theme, limit }) => {
    const { role } = reach.actor
    // A ticket names no client: all who work with clients may read it.
    if (role === 'admin' || role === 'service') return []
    const rows = await reach.db
      .select()
      .from(tickets)
      .where(and(status && eq(tickets.status, status), theme ? eq(tickets.theme, theme) : undefined))
      .orderBy(desc(tickets.shippedOn), desc(tickets.createdAt), asc(tickets.id))
      .limit(limit)
    return rows.map(({ createdBy: _by, handoffId: _handoff, ...row }) => present(row))
  }

/** How many voices a ticket names at most. */
const mostAskers = 200

export const askersOf =
  (reach: Reach): ComplaintBook['askers'] =>
  async ({ theme, createdAt, shippedOn }) => {
    const since = addDays(createdAt.slice(0, 10) as LocalDate, -improvementThreshold.days)
    const asked = (await said(reach, since)).filter((row) => row.theme === theme)
    const ids = [...new Set(asked.map(({ clientId }) => clientId))].slice(0, mostAskers)
    if (ids.length === 0) return []
    const rows = await reach.db
      .select({ clientId: clients.id, clientName: clients.name })
      .from(clients)
      .where(
        and(
          reach.sees(),
          inArray(clients.id, ids as (typeof clients.$inferSelect.id)[]),
          sql`NOT EXISTS (SELECT 1 FROM outbox AS o JOIN drafts AS d ON d.id = o.draft_id WHERE d.client_id = ${clients.id} AND d.purpose = 'you_asked_we_did' AND o.status IN ('queued', 'sending', 'sent') AND date(o.queued_at) >= ${shippedOn ?? '9999'})`,
        ),
      )
      .orderBy(asc(clients.name), asc(clients.id))
    return Promise.all(
      rows.map(async (row) => ({ ...row, ...(await quoteOf(reach, row.clientId, theme, since)) })),
    )
  }

/** The newest words of a client on a theme that may be quoted. */
async function quoteOf(
  reach: Reach,
  client: typeof clients.$inferSelect.id,
  theme: string,
  since: LocalDate,
): Promise<{ quote?: { text: string; origin: ReturnType<typeof originOf> } }> {
  const rows = await reach.db
    .select({
      id: feedback.id,
      topic: feedback.topic,
      quote: feedback.quote,
      originKind: feedback.originKind,
    })
    .from(feedback)
    .where(
      and(
        eq(feedback.clientId, client),
        gte(feedback.on, since),
        eq(feedback.mayQuote, true),
        isNotNull(feedback.quote),
      ),
    )
    .orderBy(desc(feedback.on), desc(feedback.id))
  const row = rows.find(({ topic }) => topic !== null && themeOfTopic(topic) === theme)
  return row?.quote ? { quote: { text: row.quote, origin: originOf(row.originKind ?? 'note', row.id) } } : {}
}

type TicketWriter = Pick<ComplaintWriter, 'proposeTicket' | 'shipTicket' | 'dropTicket'>

export const ticketWrites = (reach: Reach, { clock, newId }: BookDeps): TicketWriter => ({
  async proposeTicket({ theme, ...ticket }) {
    refuseReaders(reach.actor)
    const { db } = reach
    const [waiting] = await db
      .select({ id: tickets.id })
      .from(tickets)
      .where(and(under, eq(tickets.theme, theme)))
    if (waiting) return waiting.id
    const since = addDays(reach.today(), -improvementThreshold.days)
    const heard = (await voicesSince(reach)(since)).find((row) => row.theme === theme)
    const id = newId('ticket')
    await db.insert(tickets).values({
      ...ticket,
      title: await impersonal(reach, ticket.handoffId, ticket.title),
      text: await impersonal(reach, ticket.handoffId, ticket.text),
      id,
      theme,
      voices: heard?.voices ?? 0,
      status: 'proposed',
      createdBy: reach.actor.id,
      createdAt: clock.now(),
    })
    return id
  },

  async shipTicket(handoff, outcome) {
    const id = await ticketOf(reach, handoff)
    if (id === undefined) return undefined
    await reach.db
      .update(tickets)
      .set({
        status: 'shipped',
        outcome: await impersonal(reach, handoff, outcome),
        shippedOn: reach.today(),
      })
      .where(eq(tickets.id, id))
    return id
  },

  async dropTicket(handoff, how) {
    refuseReaders(reach.actor)
    const id = await ticketOf(reach, handoff)
    if (id === undefined) return
    if (how === 'removed') await reach.db.delete(tickets).where(eq(tickets.id, id))
    else
      await reach.db
        .update(tickets)
        .set({ status: how === 'declined' ? 'declined' : 'proposed', outcome: null, shippedOn: null })
        .where(eq(tickets.id, id))
  },
})

/** Words of a hand-off for the whole bank, and for the letters of other clients: whoever it was about is left out. */
async function impersonal({ db }: Reach, handoff: Id<'handoff'>, text: string): Promise<string> {
  const [row] = await db.select({ client: handoffs.clientId }).from(handoffs).where(eq(handoffs.id, handoff))
  return maskedText(row === undefined ? text : await unnamed(db, row.client, text))
}

async function ticketOf({ db }: Reach, handoff: Id<'handoff'>): Promise<TicketRow['id'] | undefined> {
  const [row] = await db.select({ id: tickets.id }).from(tickets).where(eq(tickets.handoffId, handoff))
  return row?.id
}
