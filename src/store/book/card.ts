import type { ClientId } from '#domain/ids.ts'
import { originKinds } from '#domain/origin.ts'
import { alias, and, asc, desc, eq, or, sql } from '#drizzle'
import type { Book, ClientProfile, FactRow, PromiseRow, RelationRow, RequestRow } from '../port.ts'
import { present } from '../rows.ts'
import {
  clientNames,
  clientProfiles,
  clients,
  contacts,
  documents,
  facts,
  interactions,
  kyc,
  promises,
  relations,
  requests,
  tasks,
} from '../schema/index.ts'
import { accountsOf, cardsOf, holdingsOf, loansOf, ordersOf } from './banking.ts'
import { summary } from './clients.ts'
import { interactionsWhere } from './interactions.ts'
import type { Reach } from './reach.ts'
import { originOf } from './rows.ts'
import { tasksWhere } from './tasks.ts'

const lastInteractions = 3
const openTasks = 20

/** Everything on a client's card. */
export const card =
  (reach: Reach): Book['card'] =>
  async (client) => {
    const head = await summary(reach, client)
    if (head === undefined) return undefined
    const [own, sections] = await Promise.all([ownFields(reach, client), sectionsOf(reach, client)])
    return own && { ...head, ...own, ...sections }
  }

async function ownFields(reach: Reach, client: ClientId) {
  const [row] = await reach.db
    .select({ client: clients, profile: clientProfiles, kyc })
    .from(clients)
    .leftJoin(clientProfiles, eq(clientProfiles.clientId, clients.id))
    .leftJoin(kyc, eq(kyc.clientId, clients.id))
    .where(and(reach.sees(), eq(clients.id, client)))
  if (row === undefined) return undefined
  const { client: it } = row
  return {
    ...present({
      gender: it.gender,
      firstName: it.firstName,
      familyName: it.familyName,
      patronymic: it.patronymic,
      title: it.title,
      formOfAddress: it.formOfAddress,
      birthDate: it.birthDate,
      occupation: it.occupation,
      sector: it.sector,
      region: it.region,
      address: it.address,
      clientSince: it.clientSince,
      contactEveryDays: it.contactEveryDays,
      notes: it.notes,
      // What an import brought is text from outside, even after an RM added to it.
      notesOrigin: it.notes === null ? null : originOf(it.source === null ? 'rm' : 'import', it.id),
      kyc: row.kyc && present({ status: row.kyc.status, validUntil: row.kyc.validUntil }),
    }),
    profile: profileOf(row.profile),
  }
}

const profileOf = (row: typeof clientProfiles.$inferSelect | null): ClientProfile =>
  row === null
    ? {}
    : present({
        baseCurrency: row.baseCurrency,
        usPerson: row.usPerson,
        pep: row.pep,
        deceased: row.deceased,
        vulnerable: row.vulnerable,
        doNotContact: row.doNotContact,
        complaintOpen: row.complaintOpen,
        classification: row.classification,
        riskTolerance: row.riskTolerance,
        riskAssessedOn: row.riskAssessedOn,
        objectives: row.objectives,
        horizonMonths: row.horizonMonths,
        marketingConsent: row.marketingConsent,
      })

async function sectionsOf(reach: Reach, client: ClientId) {
  const about = and(eq(tasks.clientId, client), eq(tasks.status, 'open'))
  const [names, ways, parties, accounts, loans, cards, orders, holdings] = await Promise.all([
    namesOf(reach, client),
    contactsOf(reach, client),
    relationsOf(reach, client),
    accountsOf(reach, client),
    loansOf(reach, client),
    cardsOf(reach, client),
    ordersOf(reach, client),
    holdingsOf(reach, client),
  ])
  const [papers, known, open, asked, promised, last] = await Promise.all([
    documentsOf(reach, client),
    factsOf(reach, client),
    tasksWhere(reach, about, openTasks),
    requestsOf(reach, client),
    promisesOf(reach, client),
    interactionsWhere(reach, eq(interactions.clientId, client), lastInteractions),
  ])
  return {
    names,
    contacts: ways,
    relations: parties,
    accounts,
    loans,
    cards,
    orders,
    holdings,
    documents: papers,
    facts: known,
    openTasks: open.items,
    openRequests: asked,
    openPromises: promised,
    lastInteractions: last.items,
  }
}

const namesOf = (reach: Reach, client: ClientId) =>
  reach.db
    .select({ kind: clientNames.kind, text: clientNames.text })
    .from(clientNames)
    .where(and(eq(clientNames.clientId, client), reach.holds(clientNames.clientId)))
    .orderBy(sql`${clientNames.kind} <> 'display'`, asc(clientNames.id))

async function contactsOf(reach: Reach, client: ClientId) {
  const rows = await reach.db
    .select({
      kind: contacts.kind,
      label: contacts.label,
      value: contacts.value,
      preferred: contacts.preferred,
    })
    .from(contacts)
    .where(and(eq(contacts.clientId, client), reach.holds(contacts.clientId)))
    .orderBy(desc(contacts.preferred), asc(contacts.kind), asc(contacts.id))
  return rows.map(present)
}

/** Related parties; one that is a client outside the book shows only the name this record itself holds. */
async function relationsOf(reach: Reach, client: ClientId): Promise<RelationRow[]> {
  const other = alias(clients, 'other')
  const rows = await reach.db
    .select({
      kind: relations.kind,
      client: other.id,
      clientName: other.name,
      name: sql<string | null>`CASE ${relations.fromId} WHEN ${client} THEN ${relations.toName} END`,
      sharePct: relations.sharePct,
    })
    .from(relations)
    .leftJoin(
      other,
      and(
        sql`${other.id} = CASE ${relations.fromId} WHEN ${client} THEN ${relations.toId} ELSE ${relations.fromId} END`,
        reach.covers(other.rmId),
      ),
    )
    .where(
      and(
        or(eq(relations.fromId, client), eq(relations.toId, client)),
        sql`EXISTS (SELECT 1 FROM clients WHERE ${eq(clients.id, client)} AND ${reach.sees()})`,
      ),
    )
    .orderBy(asc(relations.kind), asc(relations.id))
  return rows.flatMap(({ clientName, name, ...row }) => {
    const shown = clientName ?? name
    return shown === null ? [] : [{ ...present(row), name: shown }]
  })
}

async function documentsOf(reach: Reach, client: ClientId) {
  const rows = await reach.db
    .select({ kind: documents.kind, status: documents.status, expiresOn: documents.expiresOn })
    .from(documents)
    .where(and(eq(documents.clientId, client), reach.holds(documents.clientId)))
    .orderBy(asc(documents.kind), asc(documents.id))
  return rows.map(present)
}

async function factsOf(reach: Reach, client: ClientId): Promise<FactRow[]> {
  const rows = await reach.db
    .select()
    .from(facts)
    .where(and(eq(facts.clientId, client), reach.holds(facts.clientId)))
    .orderBy(desc(facts.recordedAt), asc(facts.id))
  return rows.map((row) => ({
    ...present({ id: row.id, kind: row.kind, text: row.text, on: row.on, confidence: row.confidence }),
    // A source of an unknown kind counts as outside.
    origin: originOf(
      originKinds.find((kind) => kind === row.sourceKind) ?? 'import',
      row.sourceRef ?? row.id,
    ),
  }))
}

async function requestsOf(reach: Reach, client: ClientId): Promise<RequestRow[]> {
  const rows = await reach.db
    .select({
      id: requests.id,
      kind: requests.kind,
      subject: requests.subject,
      status: requests.status,
      receivedAt: requests.receivedAt,
      originKind: requests.originKind,
    })
    .from(requests)
    .where(
      and(
        eq(requests.clientId, client),
        reach.holds(requests.clientId),
        sql`${requests.status} IN ('open', 'answered')`,
      ),
    )
    .orderBy(desc(requests.receivedAt), asc(requests.id))
  return rows.map(({ originKind, ...row }) => ({ ...row, origin: originOf(originKind, row.id) }))
}

async function promisesOf(reach: Reach, client: ClientId): Promise<PromiseRow[]> {
  const rows = await reach.db
    .select({
      id: promises.id,
      text: promises.text,
      owedBy: promises.owedBy,
      dueOn: promises.dueOn,
      status: promises.status,
      originKind: promises.originKind,
    })
    .from(promises)
    .where(and(eq(promises.clientId, client), reach.holds(promises.clientId), eq(promises.status, 'open')))
    .orderBy(sql`${promises.dueOn} IS NULL`, asc(promises.dueOn), asc(promises.id))
  return rows.map(({ originKind, ...row }) => ({ ...present(row), origin: originOf(originKind, row.id) }))
}
