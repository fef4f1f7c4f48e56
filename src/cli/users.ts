import { type Role, roles, type Scope, scopes } from '#domain/actor.ts'
import { isEmail, normalEmail } from '#domain/email.ts'
import { DomainError } from '#domain/errors.ts'
import { type Language, languages } from '#domain/language.ts'
import { timeZone } from '#domain/time.ts'
import { config as readSettings } from '#src/config.ts'
import type { OpenedStore } from '#store/open.ts'
import type { User } from '#store/port.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { openInstallation } from './open.ts'

const help = `
npm run users -- ACTION [options] [--json]

  add --email E --name N --role R --zone Z [--language L] [--country C] [--team T] [--title T] [--phone P]
                              adds a person; the first admin of a bank is added the same way
  role E R                    gives the person with the e-mail address E another role
  country E C                 says whose work calendar counts for a person; C "none" leaves it to the zone
  team E T                    puts a person into a team, which is made when it is new
  token E [--label L] [--days N] [--scopes S,S]
                              makes a bearer token and shows it once; without --days it has no end, without
                              --scopes it may do all that its owner may (scopes: ${scopes.join(', ')})
  link E                      makes a sign-in link's token that works once, within 15 minutes
  deactivate E                ends a person's access, tokens and sessions at once
  list                        everybody, with role and teams

Roles: ${roles.join(', ')}. Languages: ${languages.join(', ')}. Zones are IANA names such as Europe/Zurich.
Set RAPPORT_MODE=bank to leave the demo: its people are not taken along.
`

type Action = (store: OpenedStore, given: Arguments) => Promise<Outcome>

const actions: Readonly<Record<string, Action>> = {
  add: async ({ people }, given) => {
    const user = await people.add({
      email: emailOf(needed(given, 'email')),
      name: needed(given, 'name'),
      role: roleOf(needed(given, 'role')),
      zone: timeZone(needed(given, 'zone')),
      language: languageOf(given.text('language') ?? 'en'),
      ...optional(given, 'team'),
      ...countryIn(given),
      ...optional(given, 'title'),
      ...optional(given, 'phone'),
    })
    return {
      text: `Added ${user.name} (${user.email}) as ${user.role}. A token to sign in: npm run users -- token ${user.email}`,
      json: { user: view(user) },
    }
  },
  role: async (store, given) => {
    const email = emailAt(given, 'role E R')
    const role = roleOf(given.positionals[2] ?? needed(given, 'role'))
    await store.people.setRole(email, role)
    return shown(store, email, `${email} is ${role} now.`)
  },
  team: async (store, given) => {
    const email = emailAt(given, 'team E T')
    const team = given.positionals[2] ?? needed(given, 'team')
    await store.people.joinTeam(email, team)
    return shown(store, email, `${email} belongs to ${team} now.`)
  },
  country: async (store, given) => {
    const email = emailAt(given, 'country E C')
    const country = (given.positionals[2] ?? needed(given, 'country')).toUpperCase()
    await store.people.setCountry(email, country === 'NONE' ? undefined : country)
    const whose = country === 'NONE' ? 'their zone' : country
    return shown(store, email, `The work calendar of ${whose} counts for ${email} now.`)
  },
  token: async (store, given) => {
    const user = await existing(store, emailAt(given, 'token E'))
    const days = given.text('days')
    const label = given.text('label')
    const wished = given.text('scopes')
    const chosen = wished === undefined ? undefined : scopesOf(wished)
    const issued = await store.people.issueToken(user.id, 'bearer', {
      ...(label === undefined ? {} : { label }),
      ...(chosen === undefined ? {} : { scopes: chosen }),
      ...(days === undefined ? {} : { lifeMillis: daysOf(days) * 24 * 60 * 60 * 1000 }),
    })
    await noteToken(store, user, 'bearer', chosen)
    const end = issued.expiresAt === undefined ? 'until it is revoked' : `until ${issued.expiresAt}`
    return {
      text: `${issued.token}\nThis token of ${user.email} is shown once, works ${end} and may ${chosen?.join(', ') ?? 'all that its owner may'}.`,
      json: { email: user.email, ...issued, scopes: chosen ?? scopes },
    }
  },
  link: async (store, given) => {
    const user = await existing(store, emailAt(given, 'link E'))
    const issued = await store.people.issueToken(user.id, 'link', { label: 'users' })
    await noteToken(store, user, 'link')
    return {
      text: `/signin?token=${issued.token}\nPut it behind the service's address; it works once, until ${issued.expiresAt}.`,
      json: { email: user.email, path: `/signin?token=${issued.token}`, ...issued },
    }
  },
  deactivate: async (store, given) => {
    const email = emailAt(given, 'deactivate E')
    await store.people.deactivate(email)
    return shown(store, email, `${email} has no access any more.`)
  },
  list: async ({ people }) => {
    const users = await people.all()
    const lines = users.map(
      ({ email, name, role, teams, active }) =>
        `${email}  ${name}  ${role}${teams.length === 0 ? '' : `  ${teams.join(', ')}`}${active ? '' : '  (no access)'}`,
    )
    return {
      text: lines.length === 0 ? 'There is nobody yet: npm run users -- add --help' : lines.join('\n'),
      json: { users: users.map(view) },
    }
  },
}

const view = ({ id, email, name, role, zone, country, language, teams, active }: User) => ({
  id,
  email,
  name,
  role,
  zone,
  ...(country === undefined ? {} : { country }),
  language,
  teams,
  active,
})

async function shown(store: OpenedStore, email: string, text: string): Promise<Outcome> {
  return { text, json: { user: view(await existing(store, email)) } }
}

async function existing({ people }: OpenedStore, email: string): Promise<User> {
  const user = await people.byEmail(email)
  if (user === undefined) throw new DomainError('user_not_found', { email })
  return user
}

const noteToken = (store: OpenedStore, user: User, kind: string, chosen?: readonly Scope[]): Promise<void> =>
  store.audit.append({
    kind: 'people.token',
    refId: user.id,
    payload: { kind, ...(chosen === undefined ? {} : { scopes: chosen }) },
  })

function emailAt(given: Arguments, form: string): string {
  const email = given.positionals[1] ?? given.text('email')
  if (email === undefined) throw usage('users', `An e-mail address is missing: ${form}.`)
  return emailOf(email)
}

function emailOf(text: string): string {
  const email = normalEmail(text)
  if (!isEmail(email)) throw new DomainError('email_invalid', { email: text })
  return email
}

function needed(given: Arguments, name: string): string {
  const value = given.text(name)?.trim()
  if (value === undefined || value === '') throw usage('users', `--${name} is missing.`)
  return value
}

function optional<Name extends 'team' | 'title' | 'phone'>(given: Arguments, name: Name) {
  const value = given.text(name)
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>
}

function countryIn(given: Arguments): { country?: string } {
  const country = given.text('country')
  return country === undefined ? {} : { country: country.toUpperCase() }
}

function roleOf(text: string): Role {
  const role = roles.find((each) => each === text)
  if (role === undefined) throw usage('users', `"${text}" is no role; there are ${roles.join(', ')}.`)
  return role
}

function languageOf(text: string): Language {
  const language = languages.find((each) => each === text)
  if (language === undefined)
    throw new DomainError('language_unknown', { language: text, languages: languages.join(', ') })
  return language
}

function scopesOf(text: string): Scope[] {
  const words = text.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !scopes.some((scope) => scope === word))
  if (unknown !== undefined) throw usage('users', `--scopes "${unknown}" is none of ${scopes.join(', ')}.`)
  return scopes.filter((scope) => words.includes(scope))
}

function daysOf(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0)
    throw usage('users', `--days "${text}" is not a number of days from 1 to 9999.`)
  return Number(text)
}

const word = { type: 'string' } as const
await runCommand({
  name: 'users',
  help,
  options: {
    email: word,
    name: word,
    role: word,
    zone: word,
    language: word,
    country: word,
    team: word,
    title: word,
    phone: word,
    label: word,
    days: word,
    scopes: word,
  },
  words: 3,
  async run(given) {
    const [name = ''] = given.positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (action === undefined)
      throw usage('users', name === '' ? 'Say what to do.' : `There is no action "${name}".`)
    const store = await openInstallation(readSettings())
    try {
      return await action(store, given)
    } finally {
      await store.close()
    }
  },
})
