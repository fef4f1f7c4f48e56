import { DomainError } from '#domain/errors.ts'
import type { Id, UserId } from '#domain/ids.ts'
import { type Han, hasHan, loadHan } from '#domain/matching/han.ts'
import { searchFormsWith } from '#domain/name-forms.ts'
import { clientQuery, knownClient } from './client-references.ts'
import { contactValues } from './contacts.ts'
import { derivedId } from './identity.ts'
import { identify, type Planning } from './planning.ts'
import { planProfile } from './profile.ts'
import { overAll, rowsOfClients } from './query.ts'
import type { Identified, Line } from './sheet.ts'
import type { Stored } from './tables.ts'

type ClientItem = Identified<'clients', 'client'>

/** Clients with their names, profiles and own phone and mail. */
export async function planClients(planning: Planning): Promise<void> {
  const { query, sheet, clients, options } = planning
  const items = await identify(planning, 'clients', 'client', 'clients')
  const ids = items.map((each) => each.id)
  const known = new Map(
    (await overAll(query, `${clientQuery} WHERE c.id IN (SELECT value FROM json_each(?))`, ids)).map(
      (row) => [String(row.id), row],
    ),
  )
  const names = await rowsOfClients(query, 'client_names', ids)
  const contacts = await rowsOfClients(query, 'contacts', ids)

  const han = items.some(({ item }) => hasHanName(item)) ? await loadHan() : undefined
  await sheet.each(items, (client, line) => {
    const { item, id } = client
    const before = known.get(id)
    const rmId = managerOf(planning, item.rm, before)
    const former = before === undefined ? undefined : knownClient(before)
    const currency = item.base_currency ?? former?.currency
    const country = countryOf(item) ?? former?.country
    planClient(client, rmId, line, options.now)
    planNames(client, rmId, names.get(id) ?? [], { line, han })
    for (const kind of ['phone', 'email'] as const) {
      const value = item[kind]
      const client = { id, country }
      if (value !== undefined) line.put('contacts', contactValues(client, { kind, value }, contacts.get(id)))
    }
    planProfile(id, item, currency, line)
    clients.add(
      { id, name: item.name, rmId, currency, country },
      { ids: item.id === undefined ? [] : [item.id], number: client.external, name: item.name },
    )
  })
}

/** The one country a client has: the code of the residence where both are given, as rules compare codes. */
const countryOf = (item: ClientItem['item']): string | undefined =>
  item.country !== undefined && /^[A-Z]{2}$/.test(item.country)
    ? item.country
    : (item.residence_country ?? item.country)

function managerOf(
  { people, options }: Planning,
  rm: string | undefined,
  before: Stored | undefined,
): UserId {
  const email = rm ?? (before === undefined ? options.actorEmail : undefined)
  if (email !== undefined) return people.find(email).id
  if (before === undefined) throw new DomainError('manager_needed')
  return before.rm_id as UserId
}

function planClient(
  { item, id }: ClientItem,
  rmId: UserId,
  line: Line,
  now: Planning['options']['now'],
): void {
  line.main(
    'clients',
    {
      id,
      rmId,
      kind: item.kind,
      name: item.name,
      segment: item.segment,
      stage: item.stage,
      language: item.language,
      gender: item.gender,
      firstName: item.first_name,
      familyName: item.family_name,
      patronymic: item.patronymic,
      title: item.title,
      formOfAddress: item.form_of_address,
      birthDate: item.birth_date,
      occupation: item.occupation,
      sector: item.sector,
      registrationNo: item.registration_no,
      district: item.district,
      city: item.city,
      region: item.region,
      country: countryOf(item),
      address: item.address,
      clientSince: item.client_since,
      lastContactOn: item.last_contact_on,
      contactEveryDays: item.contact_every_days,
      notes: item.notes,
    },
    { createdAt: now, updatedAt: now },
  )
}

const hasHanName = ({ name, names }: ClientItem['item']): boolean =>
  hasHan(name) || (names ?? []).some(({ text }) => hasHan(text))

function planNames(
  { item, id }: ClientItem,
  rmId: UserId,
  there: readonly Stored[],
  { line, han }: { line: Line; han: Han | undefined },
): void {
  const others = (item.names ?? []).filter((each) => each.kind !== 'display')
  for (const { kind, text: name } of [{ kind: 'display' as const, text: item.name }, ...others]) {
    const met = there.find((row) => row.kind === kind && (kind === 'display' || row.text === name))
    const own = (met?.id as Id<'name'> | undefined) ?? derivedId('name', id, kind, name)
    const forms = searchFormsWith(name, hasHan(name) ? han : undefined)
    line.put('client_names', { id: own, clientId: id, rmId, kind, text: name, ...forms })
  }
  for (const row of there) {
    // Names carry their manager for the search in one book, so they move with the client.
    if (row.rm_id !== rmId) line.put('client_names', { id: row.id as Id<'name'>, rmId })
  }
}
