import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { sql } from '#drizzle'
import { openWriter } from '#store/book.ts'
import type { BookWriter } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, emptyBook, now } from './book.ts'

const ana = actor('ana')
const boris = actor('boris')
const chen = actor('chen')
const lead = actor('lead', 'lead')
const otherLead = actor('otherlead', 'lead')
const compliance = actor('compliance', 'compliance')
const admin = actor('admin', 'admin')
const service = actor('service', 'service')

/** Three relationship managers, two teams and every role that looks on. */
export const people = { ana, boris, chen, lead, otherLead, compliance, admin, service }
export const everybody = Object.values(people)
export const owners = ['ana', 'boris', 'chen'] as const

/** Who sees whose book: Chen covers Boris today, and once covered Ana. */
export const seen: Readonly<Record<string, readonly string[]>> = {
  ana: ['ana'],
  boris: ['boris'],
  chen: ['boris', 'chen'],
  lead: ['ana', 'boris'],
  otherlead: [],
  compliance: ['ana', 'boris', 'chen'],
  admin: [],
  service: [],
}

export type Home = Awaited<ReturnType<typeof emptyBook>>

/** The records of one owner: each id is the word of its kind and the owner. */
export const ids = (owner: string) => ({
  client: `cli_${owner}` as ClientId,
  interaction: `int_${owner}` as Id<'interaction'>,
  task: `tsk_${owner}` as Id<'task'>,
  draft: `drf_${owner}` as Id<'draft'>,
  fact: `fct_${owner}` as Id<'fact'>,
  outgoing: `out_${owner}` as Id<'outgoing'>,
  number: `77${owner.length}${owner.charCodeAt(0)}`,
  account: `88${owner.length}${owner.charCodeAt(0)}`,
  phone: `4179${owner.length}${owner.charCodeAt(0)}5566`,
  mail: `${owner}-client@mail.example`,
  name: `Zebulon ${owner}`,
})
export type Ids = ReturnType<typeof ids>

/** The bank of these people, each owner with one client and what belongs to it; `more` adds the rows of an area. */
export async function scopeBank(
  more: (home: Home, own: Ids, owner: string) => Promise<void> = async () => {},
) {
  const home = await emptyBook()
  const { db } = home
  for (const each of everybody) await home.addUser(each)
  await db.insert(schema.teams).values([
    { id: 'tea_1' as Id<'team'>, name: 'one' },
    { id: 'tea_2' as Id<'team'>, name: 'two' },
  ])
  for (const [team, member] of [
    ['tea_1', 'ana'],
    ['tea_1', 'boris'],
    ['tea_1', 'lead'],
    ['tea_2', 'otherlead'],
  ])
    await db
      .insert(schema.teamMembers)
      .values({ teamId: team as Id<'team'>, userId: `usr_${member}` as UserId })
  const cover = (id: string, book: string, from: string, to: string) => ({
    id: id as Id<'grant'>,
    actorId: chen.id,
    bookId: `usr_${book}` as UserId,
    fromAt: from as Instant,
    toAt: to as Instant,
    grantedBy: lead.id,
    reason: 'holiday',
  })
  await db
    .insert(schema.grants)
    .values([
      cover('gra_1', 'boris', '2026-11-20T00:00:00.000Z', '2026-12-01T00:00:00.000Z'),
      cover('gra_2', 'ana', '2026-11-01T00:00:00.000Z', now),
    ])
  for (const owner of owners) {
    await fillBook(home, owner)
    await more(home, ids(owner), owner)
  }
  return home
}

async function fillBook(home: Home, owner: string) {
  const own = ids(owner)
  const { db } = home
  const rm = `usr_${owner}` as UserId
  await home.addClient(own.client, owner, own.name, {
    source: 'core',
    externalId: own.number,
    district: owner,
  })
  await home.addNote(own.interaction, own.client, '2026-11-02', `secretword of ${owner}`)
  await db.insert(schema.tasks).values({
    id: own.task,
    clientId: own.client,
    ownerId: rm,
    text: `call Zebulon of ${owner}`,
    originKind: 'rm',
    createdAt: now,
  })
  await db.insert(schema.drafts).values({
    id: own.draft,
    clientId: own.client,
    ownerId: rm,
    purpose: 'thanks',
    channel: 'email',
    language: 'en',
    subject: 's',
    body: 'b',
    origins: [],
    missing: [],
    createdAt: now,
  })
  await db.insert(schema.facts).values({
    id: own.fact,
    clientId: own.client,
    kind: 'other',
    text: `fact of ${owner}`,
    sourceKind: 'rm',
    recordedAt: now,
  })
  await db.insert(schema.outbox).values({
    id: own.outgoing,
    proposalId: `prp_${owner}` as Id<'proposal'>,
    draftId: own.draft,
    clientId: own.client,
    recipient: own.mail,
    subject: 's',
    body: 'b',
    status: 'queued',
    queuedAt: now,
    sendAfter: '2026-11-27T09:00:00.000Z' as Instant,
  })
  await db.insert(schema.accounts).values({
    id: `acc_${owner}` as Id<'account'>,
    clientId: own.client,
    number: own.account,
    kind: 'current',
    currency: 'CHF',
    balanceMinor: 100,
  })
  await db.insert(schema.loans).values({
    id: `lon_${owner}` as Id<'loan'>,
    clientId: own.client,
    amountMinor: 100,
    currency: 'CHF',
    state: 'running_ok',
  })
  for (const [kind, value] of [
    ['phone', own.phone],
    ['email', own.mail],
  ] as const)
    await db.insert(schema.contacts).values({
      id: `con_${owner}${kind}` as Id<'contact'>,
      clientId: own.client,
      kind,
      value,
      norm: value,
    })
}

/** One way to ask a book for a record. */
export type Method = (book: BookWriter, target: Ids) => Promise<unknown>
export type Methods = Readonly<Record<string, readonly Method[]>>

/** Every person, every owner whose book that person does not see, every method. */
export const foreignCases = (methods: Methods) =>
  everybody.flatMap((who) =>
    owners
      .filter((owner) => !seen[who.name]!.includes(owner))
      .flatMap((owner) =>
        Object.values(methods).flatMap((all) => all.map((method) => ({ who, owner, method }))),
      ),
  )

/** What a caller learns: the answer or the error, with the ids it gave taken out. */
export async function learned(work: Promise<unknown>, target: Ids): Promise<unknown> {
  const text = await work.then(
    (value) => JSON.stringify({ value }),
    (error) => {
      if (!(error instanceof DomainError)) throw error
      return JSON.stringify({ code: error.code, facts: error.facts, message: error.message })
    },
  )
  return Object.entries(target).reduce((said, [key, id]) => said.replaceAll(id, key), text)
}

class Undone extends Error {}

/** Asks inside a transaction that is taken back, so that what is visible stays as it was. */
export async function ask(home: Home, who: typeof ana, method: Method, target: Ids) {
  let answer: unknown
  await home.db
    .transact(async (tx) => {
      const runQuery = async (query: string) => String((await tx.values<[string]>(sql.raw(query)))[0]?.[0])
      const writer = openWriter(tx, who, { clock, newId: countingIds(), runQuery })
      answer = await learned(method(writer, target), target)
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
  return answer
}
/** An owner who does not exist. */
export const nobody = ids('nemo')
