import type { Clock } from '#domain/time.ts'
import { and, asc, eq, ne, sql } from '#drizzle'
import type { Database } from './database.ts'
import type { SlackPlace, SlackStore } from './port.ts'
import { present } from './rows.ts'
import {
  proposals,
  slackCards,
  slackInstallations,
  slackPeople,
  slackReplies,
  slackThreads,
} from './schema/index.ts'

/** What is known of Slack beside conversations and proposals, which are the same on every surface. */
export function createSlackStore(db: Database, clock: Clock): SlackStore {
  const person = (team: string, slackUser: string) =>
    and(eq(slackPeople.team, team), eq(slackPeople.slackUser, slackUser))
  const threadAt = async ({ team, channel, root }: SlackPlace) => {
    const [row] = await db
      .select({ threadId: slackThreads.threadId })
      .from(slackThreads)
      .where(and(eq(slackThreads.team, team), eq(slackThreads.channel, channel), eq(slackThreads.root, root)))
    return row?.threadId
  }

  return {
    async saveInstallation(team, enterprise, sealed) {
      const row = { team, enterprise: enterprise ?? null, sealed, installedAt: clock.now() }
      await db
        .insert(slackInstallations)
        .values(row)
        .onConflictDoUpdate({ target: slackInstallations.team, set: row })
    },
    async installation(team) {
      const [row] = await db.select().from(slackInstallations).where(eq(slackInstallations.team, team))
      return row?.sealed
    },
    async removeInstallation(team) {
      await db.delete(slackInstallations).where(eq(slackInstallations.team, team))
    },
    installations: () =>
      db
        .select({ team: slackInstallations.team, at: slackInstallations.installedAt })
        .from(slackInstallations)
        .orderBy(asc(slackInstallations.team)),

    async link(team, slackUser, userId, how) {
      const row = { team, slackUser, userId, how, linkedAt: clock.now() }
      await db
        .insert(slackPeople)
        .values(row)
        .onConflictDoUpdate({ target: [slackPeople.team, slackPeople.slackUser], set: row })
    },
    async linked(team, slackUser) {
      const [row] = await db.select().from(slackPeople).where(person(team, slackUser))
      return row && { user: row.userId, how: row.how, at: row.linkedAt }
    },
    slackUsersOf: (user) =>
      db
        .select({ team: slackPeople.team, slackUser: slackPeople.slackUser })
        .from(slackPeople)
        .where(eq(slackPeople.userId, user)),
    async unlink(team, slackUser) {
      await db.delete(slackPeople).where(person(team, slackUser))
    },

    threadFor: threadAt,
    async bindThread(place, threadId) {
      await db
        .insert(slackThreads)
        .values({ ...place, threadId })
        .onConflictDoNothing()
      return (await threadAt(place)) ?? threadId
    },
    placesOf: (thread) =>
      db
        .select({ team: slackThreads.team, channel: slackThreads.channel, root: slackThreads.root })
        .from(slackThreads)
        .where(eq(slackThreads.threadId, thread)),

    async postedCard(proposalId, { slackUser, ...card }) {
      const row = { proposalId, ...card, slackUser: slackUser ?? null, postedAt: clock.now() }
      await db
        .insert(slackCards)
        .values(row)
        .onConflictDoUpdate({
          target: [slackCards.proposalId, slackCards.team, slackCards.channel, slackCards.ts],
          set: { mark: card.mark, shown: card.shown },
        })
    },
    async cardsOf(proposal) {
      const rows = await db
        .select()
        .from(slackCards)
        .where(eq(slackCards.proposalId, proposal))
        .orderBy(asc(slackCards.postedAt))
      return rows.map(({ team, channel, ts, slackUser, mark, shown }) =>
        present({ team, channel, ts, slackUser, mark, shown }),
      )
    },
    outdated: (limit) =>
      db
        .select({ proposal: proposals.id, by: proposals.actorId })
        .from(slackCards)
        .innerJoin(proposals, eq(proposals.id, slackCards.proposalId))
        .where(and(eq(slackCards.shown, 'pending'), ne(proposals.status, 'pending')))
        .groupBy(proposals.id)
        .orderBy(asc(sql`min(${slackCards.postedAt})`))
        .limit(limit),

    async reply(turn) {
      const [row] = await db.select().from(slackReplies).where(eq(slackReplies.turnId, turn))
      return row?.state
    },
    async keepReply(turnId, state) {
      const row = { turnId, state, updatedAt: clock.now() }
      await db.insert(slackReplies).values(row).onConflictDoUpdate({ target: slackReplies.turnId, set: row })
    },
  }
}
