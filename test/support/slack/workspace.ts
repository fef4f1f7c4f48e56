/** A user as the workspace knows them; `email` is what an app with the scope for it may read. */
export type SlackUser = {
  id: string
  team: string
  name: string
  email?: string
  confirmed: boolean
  locale: string
  tz: string
  guest?: boolean
  deleted?: boolean
  bot?: boolean
  /** The organisation of several workspaces that the user belongs to. */
  enterprise?: Readonly<{ id: string; teams: readonly string[] }>
}

export type SlackChannel = {
  id: string
  team: string
  name: string
  kind: 'im' | 'private' | 'public'
  members: string[]
  /** Slack Connect: shared with another organisation. */
  shared?: boolean
  archived?: boolean
}

export const bot = { user: 'U_BOT', id: 'B_BOT', app: 'A_RAPPORT', name: 'Rapport' } as const
/** The team at home, the partner's behind the shared channel, and one that installs the app by itself. */
export const teams = { home: 'T_DEMO', partner: 'T_PARTNER', second: 'T_SECOND' } as const

const person = (id: string, name: string, more: Partial<SlackUser> = {}): SlackUser => ({
  id,
  team: teams.home,
  name,
  confirmed: true,
  locale: 'en-US',
  tz: 'Europe/Zurich',
  ...more,
})

/** The people of the demo book, and those who are nobody to it. */
export const demoUsers = (): SlackUser[] => [
  person('U_RM', 'Lena Hofmann', { email: 'rm@demo.example' }),
  person('U_COLLEAGUE', 'Matthias Oberholzer', { email: 'colleague@demo.example' }),
  person('U_LEAD', 'Beatrice Studerus', { email: 'lead@demo.example' }),
  person('U_COMPLIANCE', 'Urs Hungerbühl', { email: 'compliance@demo.example' }),
  person('U_ADMIN', 'Nadia Rosselet', { email: 'admin@demo.example' }),
  person('U_UNKNOWN', 'Uma Unknown', { email: 'unknown@demo.example' }),
  person('U_GUEST', 'Gina Guest', { email: 'guest@elsewhere.example', guest: true }),
  person('U_STRANGER', 'Steve Stranger', { email: 'stranger@partner.example', team: teams.partner }),
  person('U_SECOND', 'Sara Second', { email: 'rm@demo.example', team: teams.second }),
  person(bot.user, bot.name, { bot: true }),
]

/** The direct conversation of a user with the app: `D_RM` for `U_RM`. */
export const directOf = (user: string): string => user.replace(/^[UW]_?/, 'D_')

/** A direct conversation for everybody of a team that has the app, and channels with other audiences. */
export const demoChannels = (users: readonly SlackUser[]): SlackChannel[] => [
  ...users
    .filter(({ bot: isBot, team }) => isBot !== true && team !== teams.partner)
    .map(
      ({ id, team }): SlackChannel => ({
        id: directOf(id),
        team,
        name: 'direct',
        kind: 'im',
        members: [id, bot.user],
      }),
    ),
  {
    id: 'C_TEAM',
    team: teams.home,
    name: 'team-zurich',
    kind: 'private',
    members: ['U_RM', 'U_LEAD', 'U_COLLEAGUE', bot.user],
  },
  {
    id: 'C_GUEST',
    team: teams.home,
    name: 'with-a-guest',
    kind: 'private',
    members: ['U_RM', 'U_LEAD', 'U_GUEST', bot.user],
  },
  {
    id: 'C_SHARED',
    team: teams.home,
    name: 'with-a-partner',
    kind: 'public',
    members: ['U_RM', 'U_STRANGER', bot.user],
    shared: true,
  },
  { id: 'C_OTHER', team: teams.home, name: 'without-the-app', kind: 'public', members: ['U_RM', 'U_LEAD'] },
]

/** What users.info says of a user. */
export const userObject = (
  { id, team, name, email, confirmed, locale, tz, guest, deleted, bot: isBot, enterprise }: SlackUser,
  show: Readonly<{ email: boolean; locale: boolean; team: string }>,
): Record<string, unknown> => ({
  id,
  team_id: team,
  name: name.toLowerCase().replaceAll(' ', '.'),
  deleted: deleted === true,
  real_name: name,
  tz,
  tz_label: tz,
  tz_offset: 3600,
  profile: {
    real_name: name,
    display_name: name.split(' ')[0],
    team,
    ...(show.email && email !== undefined ? { email } : {}),
  },
  is_admin: false,
  is_owner: false,
  is_restricted: guest === true,
  is_ultra_restricted: false,
  is_bot: isBot === true,
  is_app_user: false,
  is_email_confirmed: confirmed,
  // Whoever is met in a shared channel is no stranger to Slack, of whatever organisation.
  ...(team === show.team || enterprise ? {} : { is_stranger: true }),
  ...(enterprise
    ? { enterprise_user: { id, enterprise_id: enterprise.id, teams: [...enterprise.teams] } }
    : {}),
  ...(show.locale ? { locale } : {}),
  updated: 1_760_000_000,
})

/** What conversations.info says of a channel. */
export const channelObject = (channel: SlackChannel): Record<string, unknown> => {
  const { id, team, name, kind, members, shared = false, archived = false } = channel
  if (kind === 'im')
    return {
      id,
      created: 1_760_000_000,
      is_im: true,
      is_channel: false,
      is_group: false,
      is_archived: archived,
      is_org_shared: false,
      user: members.find((each) => each !== bot.user),
      context_team_id: team,
    }
  return {
    id,
    name,
    name_normalized: name,
    created: 1_760_000_000,
    is_im: false,
    is_mpim: false,
    is_channel: true,
    is_group: kind === 'private',
    is_private: kind === 'private',
    is_archived: archived,
    is_general: false,
    is_shared: shared,
    is_ext_shared: shared,
    is_org_shared: false,
    is_pending_ext_shared: false,
    is_member: members.includes(bot.user),
    num_members: members.length,
    context_team_id: team,
    shared_team_ids: shared ? [team, teams.partner] : [team],
    ...(shared ? { connected_team_ids: [teams.partner] } : {}),
  }
}
