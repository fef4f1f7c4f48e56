import type { Id, UserId } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import { derivedId } from './identity.ts'
import { type Planning, plainItems } from './planning.ts'

/** People and their teams, found by e-mail and by name; and the day of the book for everybody of its domains. */
export async function planPeople(planning: Planning): Promise<void> {
  const { query, sheet, people, options, book } = planning
  for (const row of await query('SELECT id, email FROM users', [])) {
    people.add({ id: row.id as UserId }, { ids: [String(row.email)] })
  }
  const teams = new Map<string, Id<'team'>>()
  for (const row of await query('SELECT id, name FROM teams', []))
    teams.set(String(row.name), row.id as Id<'team'>)

  await sheet.each(plainItems(planning, 'users'), ({ item }, line) => {
    const { team, zone, language, ...own } = item
    const id = people.has(own.email) ? people.find(own.email).id : derivedId('user', own.email)
    people.add({ id }, { ids: [own.email] })
    line.main(
      'users',
      { id, ...own, zone, language },
      { zone: zone ?? timeZone('UTC'), language: language ?? 'en', createdAt: options.now },
    )
    if (team === undefined) return
    const teamId = teams.get(team) ?? derivedId('team', team)
    teams.set(team, teamId)
    line.put('teams', { id: teamId, name: team })
    line.put('team_members', { teamId, userId: id })
    // A demo keeps its own clock; an imported book is of the day it says.
    const domain = own.email.slice(own.email.indexOf('@') + 1)
    if (book.today !== undefined && options.batch !== undefined)
      line.put('settings', { key: `book_day:${domain}`, value: book.today })
  })

  await sheet.each(plainItems(planning, 'departments'), ({ item }, line) => {
    const { department, role } = item
    line.main('department_roles', { department, role, userId: people.find(item.user).id })
  })
}
