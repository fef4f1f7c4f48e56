import type { ProposalStatus } from '#domain/proposal.ts'
import { index, primaryKey, sqliteTable, text, uniqueIndex } from '#drizzle'
import type { SlackReply } from '../port.ts'
import { at, id, json } from './columns.ts'

/** A workspace that installed the app; its tokens are sealed before they get here. */
export const slackInstallations = sqliteTable('slack_installations', {
  team: text().primaryKey(),
  enterprise: text(),
  sealed: text().notNull(),
  installedAt: at().notNull(),
})

/** Who a user of a workspace is with us. */
export const slackPeople = sqliteTable(
  'slack_people',
  {
    team: text().notNull(),
    slackUser: text().notNull(),
    userId: id('user').notNull(),
    how: text().$type<'email' | 'admin'>().notNull(),
    linkedAt: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.team, t.slackUser] }), index('slack_people_user').on(t.userId)],
)

/** Which of our threads a thread of Slack is: a channel and the time stamp of its first message. */
export const slackThreads = sqliteTable(
  'slack_threads',
  {
    team: text().notNull(),
    channel: text().notNull(),
    root: text().notNull(),
    threadId: id('thread').notNull(),
  },
  (t) => [primaryKey({ columns: [t.team, t.channel, t.root] }), index('slack_threads_thread').on(t.threadId)],
)

/** Messages that show a card, so that a decision on any surface changes them where they stand. */
export const slackCards = sqliteTable(
  'slack_cards',
  {
    proposalId: id('proposal').notNull(),
    team: text().notNull(),
    channel: text().notNull(),
    ts: text().notNull(),
    /** The person it was shown to alone, if any. */
    slackUser: text(),
    mark: text().notNull(),
    /** What the proposal was when the card was last drawn. */
    shown: text().$type<ProposalStatus>().notNull().default('pending'),
    postedAt: at().notNull(),
  },
  (t) => [
    uniqueIndex('slack_cards_message').on(t.proposalId, t.team, t.channel, t.ts),
    index('slack_cards_shown').on(t.shown, t.postedAt),
  ],
)

/** What of a turn's answer stands in Slack already, so that it is not posted twice. */
export const slackReplies = sqliteTable('slack_replies', {
  turnId: id('turn').primaryKey(),
  state: json<SlackReply>().notNull(),
  updatedAt: at().notNull(),
})
