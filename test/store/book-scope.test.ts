import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { sql } from '#drizzle'
import { openBook, openWriter } from '#store/book.ts'
import type { BookWriter } from '#store/port.ts'
import * as schema from '#store/schema/index.ts'
import { actor, clock, day, emptyBook, now } from '#test/support/book.ts'

const ana = actor('ana')
const boris = actor('boris')
const chen = actor('chen')
const lead = actor('lead', 'lead')
const otherLead = actor('otherlead', 'lead')
const compliance = actor('compliance', 'compliance')
const admin = actor('admin', 'admin')
const service = actor('service', 'service')
const everybody = [ana, boris, chen, lead, otherLead, compliance, admin, service]

/** Who sees whose book: Chen covers Boris today, and once covered Ana. */
const seen: Readonly<Record<string, readonly string[]>> = {
  ana: ['ana'],
  boris: ['boris'],
  chen: ['boris', 'chen'],
  lead: ['ana', 'boris'],
  otherlead: [],
  compliance: ['ana', 'boris', 'chen'],
  admin: [],
  service: [],
}

type Home = Awaited<ReturnType<typeof emptyBook>>
let home: Home

const ids = (owner: string) => ({
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
type Ids = ReturnType<typeof ids>

beforeAll(async () => {
  home = await emptyBook()
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
  for (const owner of ['ana', 'boris', 'chen']) await fillBook(owner)
})
afterAll(() => home.remove())

async function fillBook(owner: string) {
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

/** Every method of the book and its writer, asked for one record. */
const methods: Readonly<Record<string, readonly ((book: BookWriter, target: Ids) => Promise<unknown>)[]>> = {
  matchClients: (['client', 'number', 'account', 'phone', 'mail', 'name'] as const).map(
    (key) => (book, target) =>
      book.matchClients(key === 'account' ? `account ${target[key]}` : target[key], 5),
  ),
  mentions: [(book, { name }) => book.mentions(`call ${name} today`)],
  summary: [(book, { client }) => book.summary(client)],
  card: [(book, { client }) => book.card(client)],
  findClients: [
    (book, { name }) => book.findClients({ name, limit: 5 }),
    (book, { name }) => book.findClients({ name, hasLoan: true, limit: 5 }),
  ],
  interactions: [(book, { client }) => book.interactions({ client, limit: 5 })],
  searchNotes: [
    (book, { client }) => book.searchNotes({ text: 'secretword', client, limit: 5 }),
    (book, { name }) =>
      book.searchNotes({ text: `secretword ${name.slice(8)}`, client: name as ClientId, limit: 5 }),
  ],
  tasks: [(book, { client }) => book.tasks({ client, limit: 5 })],
  task: [(book, { task }) => book.task(task)],
  matchTasks: [(book, { task }) => book.matchTasks(task, 5)],
  draft: [(book, { draft }) => book.draft(draft)],
  saveDraft: [
    (book, { client }) =>
      book.saveDraft({
        id: 'drf_new' as Id<'draft'>,
        clientId: client,
        purpose: 'thanks',
        channel: 'email',
        language: 'en',
        subject: 's',
        body: 'b',
        origins: [],
        missing: [],
      }),
  ],
  addInteraction: [
    (book, { client }) =>
      book.addInteraction({
        id: 'int_new' as Id<'interaction'>,
        clientId: client,
        on: day('2026-11-27'),
        channel: 'call',
        text: 't',
        originKind: 'rm',
      }),
  ],
  ask: [
    (book, { client }) => book.ask(`SELECT name, district FROM v_clients WHERE client_id = '${client}'`),
    (book, { client }) =>
      book.ask(`SELECT count(*), max(text) FROM v_interactions WHERE client_id = '${client}'`),
  ],
  clientNamesIn: [
    (book, { name, client }) => book.clientNamesIn(`A word about ${name}.`, `${client}-besides` as ClientId),
  ],
  clearRules: [
    (book, { client }) =>
      book.clearRules({
        proposal: 'prp_new' as ProposalId,
        client,
        products: [],
        by: { id: 'usr_ana' as UserId, name: 'Ana' },
      }),
  ],
  addFact: [
    (book, { client }) =>
      book.addFact({
        id: 'fct_new' as Id<'fact'>,
        clientId: client,
        kind: 'other',
        text: 't',
        on: day('2026-11-27'),
        confidence: 1,
        outside: false,
        proposalId: 'prp_new' as Id<'proposal'>,
      }),
  ],
  removeFact: [(book, { fact }) => book.removeFact(fact)],
  removeInteraction: [(book, { interaction }) => book.removeInteraction(interaction)],
  addTask: [
    (book, { client }) =>
      book.addTask({ id: 'tsk_new' as Id<'task'>, clientId: client, text: 't', originKind: 'rm' }),
  ],
  removeTask: [(book, { task }) => book.removeTask(task)],
  setTaskStatus: [(book, { task }) => book.setTaskStatus(task, 'done')],
  updateClient: [(book, { client }) => book.updateClient(client, { city: 'Elsewhere' })],
  restoreClient: [(book, { client }) => book.restoreClient(client, { city: 'Elsewhere' }, ['notes'])],
  queueOutgoing: [
    (book, { client, draft, mail }) =>
      book.queueOutgoing({
        id: 'out_new' as Id<'outgoing'>,
        proposalId: 'prp_new' as Id<'proposal'>,
        draftId: draft,
        clientId: client,
        recipient: mail,
        subject: 's',
        body: 'b',
        sendAfter: '2026-11-27T09:00:00.000Z' as Instant,
      }),
  ],
  cancelOutgoing: [(book, { outgoing }) => book.cancelOutgoing(outgoing)],
  revisionOf: [(book, { client }) => book.revisionOf(client), (book, { task }) => book.revisionOf(task)],
}

/** What a caller learns: the answer or the error, with the ids it gave taken out. */
async function learned(work: Promise<unknown>, target: Ids): Promise<unknown> {
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
async function ask(
  who: typeof ana,
  method: (book: BookWriter, target: Ids) => Promise<unknown>,
  target: Ids,
) {
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

const nobody = ids('nemo')

describe('a book', () => {
  test('is asked through every method here', () => {
    const book = openWriter(home.db, ana, { clock, newId: countingIds() })
    const areas = ['promises', 'requests', 'complaints', 'cadence', 'meetings', 'brief', 'team']
    expect(Object.keys(book).sort()).toEqual(['actor', ...areas, ...Object.keys(methods)].sort())
  })

  test('answers for a foreign record as for one that does not exist, whatever the role and method', async () => {
    const cases = everybody.flatMap((who) =>
      ['ana', 'boris', 'chen']
        .filter((owner) => !seen[who.name]!.includes(owner))
        .flatMap((owner) =>
          Object.values(methods).flatMap((all) => all.map((method) => ({ who, owner, method }))),
        ),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), async ({ who, owner, method }) => {
        expect(await ask(who, method, ids(owner))).toEqual(await ask(who, method, nobody))
      }),
      { numRuns: 400 },
    )
  })

  test('shows what the actor may see, and so the property above can fail', async () => {
    for (const who of everybody)
      for (const owner of ['ana', 'boris', 'chen']) {
        const book = openBook(home.db, who, { clock })
        const target = ids(owner)
        const expected = seen[who.name]!.includes(owner)
        expect((await book.summary(target.client)) !== undefined, `${who.name} ${owner}`).toBe(expected)
        expect((await book.card(target.client))?.accounts.length ?? 0).toBe(expected ? 1 : 0)
        expect((await book.task(target.task)) !== undefined).toBe(expected)
        expect(
          (await book.searchNotes({ text: `secretword ${owner}`, client: target.client, limit: 5 })).items,
        ).toHaveLength(expected ? 1 : 0)
        for (const said of [
          target.name,
          target.number,
          `account ${target.account}`,
          target.phone,
          target.mail,
        ])
          expect(
            (await book.matchClients(said, 5)).some(({ client }) => client.id === target.client),
            `${who.name} ${said}`,
          ).toBe(expected)
      }
  })

  test('counts and lists no more than it shows', async () => {
    for (const who of everybody) {
      const book = openBook(home.db, who, { clock })
      const found = await book.findClients({ hasLoan: true, limit: 50 })
      expect(found.count, who.name).toBe(seen[who.name]!.length)
      expect(found.loans?.count).toBe(seen[who.name]!.length)
      expect((await book.tasks({ limit: 50 })).items).toHaveLength(seen[who.name]!.length)
      expect((await book.searchNotes({ text: 'secretword', limit: 50 })).items).toHaveLength(
        seen[who.name]!.length,
      )
    }
  })

  test('lets only rm and lead write, and keeps drafts to their writers and those above them', async () => {
    const write = methods.updateClient![0]!
    expect(await ask(compliance, write, ids('ana'))).toContain('read_only_role')
    expect(await ask(admin, write, ids('ana'))).toContain('read_only_role')
    expect(await ask(ana, write, ids('ana'))).toContain('"revision":2')
    expect(await ask(lead, write, ids('ana'))).toContain('"revision":2')
    expect(await ask(chen, write, ids('boris'))).toContain('"revision":2')
    const reads = async (who: typeof ana) =>
      (await openBook(home.db, who, { clock }).draft(ids('boris').draft)) !== undefined
    expect(await reads(boris)).toBe(true)
    expect(await reads(chen)).toBe(false)
    expect(await reads(lead)).toBe(true)
    expect(await reads(compliance)).toBe(true)
  })

  test('ends with the cover', async () => {
    const later = { now: () => '2026-12-01T00:00:00.000Z' as Instant }
    expect(await openBook(home.db, chen, { clock: later }).summary(ids('boris').client)).toBeUndefined()
  })

  test('shows no relation, account or holder of another book on a card', async () => {
    const { db } = home
    await db.insert(schema.relations).values([
      { id: 'rel_1' as Id<'relation'>, fromId: ids('ana').client, toId: ids('chen').client, kind: 'spouse' },
      { id: 'rel_2' as Id<'relation'>, fromId: ids('ana').client, toName: 'Aunt Ottilie', kind: 'aunt' },
      {
        id: 'rel_3' as Id<'relation'>,
        fromId: ids('chen').client,
        toId: ids('ana').client,
        toName: 'Zebulon ana',
        kind: 'debtor',
      },
    ])
    await db
      .insert(schema.accountHolders)
      .values({ accountId: 'acc_chen' as Id<'account'>, clientId: ids('ana').client, role: 'authorised' })
    const card = await openBook(db, ana, { clock }).card(ids('ana').client)
    expect(card?.relations).toEqual([{ kind: 'aunt', name: 'Aunt Ottilie' }])
    expect(card?.accounts.map(({ number }) => number)).toEqual([ids('ana').account])
    const whole = await openBook(db, compliance, { clock }).card(ids('ana').client)
    expect(whole?.relations.map(({ name }) => name).sort()).toEqual([
      'Aunt Ottilie',
      'Zebulon chen',
      'Zebulon chen',
    ])
    expect(whole?.accounts.map(({ role }) => role).sort()).toEqual(['authorised', 'owner'])
  })
})
