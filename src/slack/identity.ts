import type { webApi } from '@slack/bolt'
import type { Actor } from '#domain/actor.ts'
import type { Language } from '#domain/language.ts'
import type { User } from '#store/port.ts'
import type { Asker, SlackDeps } from './types.ts'

/** Why a user of a workspace is nobody to us; no data is shown then, only what they can do about it. */
export type Stranger = Readonly<{
  stranger: 'unknown' | 'guest' | 'inactive' | 'unconfirmed'
  /** The address that an administrator would have to add. */
  email?: string
  language: Language
}>

export type Identified = Asker | Stranger
export const isStranger = (who: Identified): who is Stranger => 'stranger' in who

/** What the workspace says of a user. */
type Profile = Readonly<{
  email?: string
  /** A full member of this very workspace, with an address that Slack has confirmed. */
  standing: 'member' | 'guest' | 'unconfirmed'
  language?: Language
}>

/** How long what a workspace said of a user is believed. */
const believedMillis = 5 * 60 * 1000
const remembered = 5000

/**
 * Tells who stands behind users of a workspace: by the administrator's link, else by the address that the workspace
 * has confirmed. Whether the person is active with us is read each time, so that a deactivation holds at once.
 */
export function createIdentity(deps: Pick<SlackDeps, 'agent' | 'signedIn'>) {
  const { store } = deps.agent
  const profiles = new Map<string, Readonly<{ profile: Profile; until: number }>>()

  async function profileOf(team: string, slackUser: string, client: webApi.WebClient): Promise<Profile> {
    const key = `${team} ${slackUser}`
    const known = profiles.get(key)
    const now = Date.parse(store.clock.now())
    if (known && known.until > now && known.until - now <= believedMillis) return known.profile
    const profile = toProfile(team, await client.users.info({ user: slackUser, include_locale: true }))
    if (profiles.size >= remembered) profiles.clear()
    profiles.set(key, { profile, until: now + believedMillis })
    return profile
  }

  /** The person of ours, by link or by address; an address that changed hands no longer leads to anybody. */
  async function personOf(team: string, slackUser: string, profile: Profile): Promise<User | undefined> {
    const link = await store.slack.linked(team, slackUser)
    if (link?.how === 'admin') return store.people.byId(link.user)
    const vouched = profile.standing === 'member' ? profile.email : undefined
    const user = vouched === undefined ? undefined : await store.people.byEmail(vouched)
    if (user && link?.user !== user.id) await store.slack.link(team, slackUser, user.id, 'email')
    if (!user && link) await store.slack.unlink(team, slackUser)
    return user
  }

  return async (team: string, slackUser: string, client: webApi.WebClient): Promise<Identified> => {
    const profile = await profileOf(team, slackUser, client)
    const user = await personOf(team, slackUser, profile)
    const chosen = user?.preferences?.languageChosen ? user.language : undefined
    const language = chosen ?? profile.language ?? user?.language ?? 'en'
    const about = { language, ...(profile.email === undefined ? {} : { email: profile.email }) }
    if (!user) return { stranger: profile.standing === 'member' ? 'unknown' : profile.standing, ...about }
    if (!user.active) return { stranger: 'inactive', ...about }
    const actor: Actor = user
    await deps.signedIn(actor)
    return { actor, team, slackUser, language, client }
  }
}

export type Identity = ReturnType<typeof createIdentity>

/** Whether a user belongs to other workspaces only: not to this one, nor to an organisation that this one is part of. */
export const isElsewhere = (
  team: string,
  { team_id: home, is_stranger: stranger, enterprise_user: organised }: SlackUser,
): boolean =>
  stranger === true ||
  (home !== undefined &&
    home !== team &&
    organised?.enterprise_id !== team &&
    organised?.teams?.includes(team) !== true)

type SlackUser = NonNullable<webApi.UsersInfoResponse['user']>

function toProfile(team: string, { user }: webApi.UsersInfoResponse): Profile {
  const email = user?.profile?.email?.trim().toLowerCase()
  const locale = user?.locale?.slice(0, 2)
  const language = locale === 'en' || locale === 'zh' || locale === 'ru' ? locale : undefined
  const outside =
    user === undefined ||
    user.deleted === true ||
    user.is_bot === true ||
    user.is_restricted === true ||
    user.is_ultra_restricted === true ||
    isElsewhere(team, user)
  const standing = outside ? 'guest' : user.is_email_confirmed !== true ? 'unconfirmed' : 'member'
  return { standing, ...(email ? { email } : {}), ...(language ? { language } : {}) }
}
