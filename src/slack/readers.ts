import type { webApi } from '@slack/bolt'
import type { Actor } from '#domain/actor.ts'
import { isElsewhere, isStranger } from './identity.ts'
import type { SlackSurface } from './surface.ts'
import type { Asker } from './types.ts'

/** Who reads a channel: our people, how many others have no right to anything; or why nobody is to be told here. */
export type Readers =
  | Readonly<{ people: readonly Actor[]; others: number; public: boolean; name?: string }>
  | Readonly<{ closed: 'outside' | 'guest' | 'unseen' | 'crowd'; name?: string }>

/** Members whose right can be looked up while somebody waits. */
const mostMembers = 200
const pageSize = 200
const together = 8

/**
 * Looks up afresh who can read a channel. A person unknown to us counts as one without any right; where Slack does not
 * answer, nothing is known of the channel.
 */
export async function readersOf(surface: SlackSurface, asker: Asker, channel: string): Promise<Readers> {
  try {
    const { channel: info } = await asker.client.conversations.info({ channel })
    if (!info) return { closed: 'unseen' }
    const name = info.name === undefined ? {} : { name: info.name }
    if (isShared(info)) return { closed: 'outside', ...name }
    const members = await membersOf(asker, channel)
    if (!members) return { closed: 'crowd', ...name }
    const people: Actor[] = []
    let others = 0
    for (let at = 0; at < members.length; at += together) {
      const found = await Promise.all(
        members.slice(at, at + together).map((member) => readerOf(surface, asker, member)),
      )
      for (const reader of found) {
        if (reader === 'guest' || reader === 'outside') return { closed: reader, ...name }
        if (reader === 'other') others++
        else if (reader !== 'nobody') people.push(reader)
      }
    }
    // A public channel is open to the whole workspace, members or not.
    const open = info.is_private !== true && info.is_mpim !== true
    return { people, others, public: open, ...name }
  } catch {
    return { closed: 'unseen' }
  }
}

type ChannelInfo = NonNullable<webApi.ConversationsInfoResponse['channel']>

const isShared = (info: ChannelInfo): boolean =>
  info.is_ext_shared === true ||
  info.is_shared === true ||
  info.is_org_shared === true ||
  info.is_pending_ext_shared === true ||
  (info.pending_connected_team_ids ?? []).length > 0 ||
  ((info as Readonly<{ connected_team_ids?: readonly string[] }>).connected_team_ids ?? []).length > 0

async function membersOf({ client }: Asker, channel: string): Promise<string[] | undefined> {
  const members: string[] = []
  let cursor: string | undefined
  do {
    const page = await client.conversations.members({
      channel,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    members.push(...(page.members ?? []))
    cursor = page.response_metadata?.next_cursor || undefined
    if (members.length > mostMembers) return undefined
  } while (cursor !== undefined)
  return members
}

/** One member: a person of ours, somebody without any right, or somebody who must not be in the room at all. */
async function readerOf(
  { identify, deps }: SlackSurface,
  { client, team }: Asker,
  member: string,
): Promise<Actor | 'guest' | 'outside' | 'other' | 'nobody'> {
  const { user } = await client.users.info({ user: member })
  if (!user) return 'other'
  if (user.deleted === true) return 'nobody'
  // Another app may pass on what it reads; our own is among the members of every channel it answers in.
  if (user.is_bot === true) return (await isOurselves(client, member)) ? 'nobody' : 'other'
  if (user.is_restricted === true || user.is_ultra_restricted === true) return 'guest'
  if (isElsewhere(team, user)) return 'outside'
  const who = await identify(team, member, client)
  if (isStranger(who)) return 'other'
  const person = await deps.agent.store.people.byId(who.actor.id)
  return person?.active ? person : 'other'
}

const isOurselves = async (client: Asker['client'], member: string): Promise<boolean> =>
  (await client.auth.test()).user_id === member
