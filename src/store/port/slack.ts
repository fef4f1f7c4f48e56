import type { Id, ProposalId, ThreadId, UserId } from '#domain/ids.ts'
import type { ProposalStatus } from '#domain/proposal.ts'
import type { Instant } from '#domain/time.ts'
import type { Surface } from '#domain/work.ts'

/** A thread of Slack: workspace, channel, time stamp of its first message. */
export type SlackPlace = Readonly<{ team: string; channel: string; root: string }>
/** One message of Slack. */
export type SlackMessage = Readonly<{ team: string; channel: string; ts: string }>
/** A message that shows a card as it was then; `slackUser` where only that person sees it. */
export type SlackCard = SlackMessage & Readonly<{ mark: string; shown: ProposalStatus; slackUser?: string }>
export type SlackLink = Readonly<{ user: UserId; how: 'email' | 'admin'; at: Instant }>

/** What of a turn's answer stands in Slack, and what is still to be posted beside its text. */
export type SlackReply = Readonly<{
  /** Time stamp of the message that holds the text; `open` while it is being streamed. */
  ts?: string
  open: boolean
  /** How many letters of the text that message shows. */
  shown: number
  /** Names of the pieces that were posted. */
  posted: readonly string[]
  drafts: readonly Id<'draft'>[]
  choices: readonly Readonly<{ n: number; id: string; label: string; facts: string }>[]
}>

/** What is known of Slack: workspaces, people, threads and the messages that show cards. */
export type SlackStore = Readonly<{
  /** Keeps the sealed tokens of a workspace in place of any before. */
  saveInstallation(team: string, enterprise: string | undefined, sealed: string): Promise<void>
  installation(team: string): Promise<string | undefined>
  removeInstallation(team: string): Promise<void>
  installations(): Promise<readonly Readonly<{ team: string; at: Instant }>[]>
  link(team: string, slackUser: string, user: UserId, how: 'email' | 'admin'): Promise<void>
  linked(team: string, slackUser: string): Promise<SlackLink | undefined>
  slackUsersOf(user: UserId): Promise<readonly Readonly<{ team: string; slackUser: string }>[]>
  unlink(team: string, slackUser: string): Promise<void>
  threadFor(place: SlackPlace): Promise<ThreadId | undefined>
  /** Ties a thread of ours to one of Slack; answers the one that was tied first. */
  bindThread(place: SlackPlace, thread: ThreadId): Promise<ThreadId>
  placesOf(thread: ThreadId): Promise<readonly SlackPlace[]>
  postedCard(proposal: ProposalId, card: SlackCard): Promise<void>
  cardsOf(proposal: ProposalId): Promise<readonly SlackCard[]>
  /** Proposals of which some card shows what they no longer are, the oldest card first. */
  outdated(limit: number): Promise<readonly Readonly<{ proposal: ProposalId; by: UserId }>[]>
  reply(turn: Id<'turn'>): Promise<SlackReply | undefined>
  keepReply(turn: Id<'turn'>, reply: SlackReply): Promise<void>
}>

/** An event from outside that is ours to deal with. */
export type InboxEvent = Readonly<{ eventId: string; payload: string; attempts: number }>

/** Events from outside, kept before they are acknowledged and dealt with once. */
export type Inbox = Readonly<{
  /** True where the event is ours to deal with now: it is new, or whoever had it died. Durable once answered. */
  take(eventId: string, surface: Surface, payload: string, leaseMillis: number): Promise<boolean>
  /** Events whose process died, oldest first, now ours. */
  claimStale(surface: Surface, limit: number, leaseMillis: number): Promise<readonly InboxEvent[]>
  renew(eventId: string, leaseMillis: number): Promise<void>
  /** Dealt with; its content is forgotten, its id kept. */
  done(eventId: string): Promise<void>
  /** Forgets what was dealt with before an instant; answers how many. */
  forget(before: Instant): Promise<number>
}>
