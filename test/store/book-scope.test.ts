import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClientId, Id, ProposalId, UserId } from '#domain/ids.ts'
import { countingIds } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { openBook, openWriter } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, day } from '#test/support/book.ts'
import {
  ask,
  everybody,
  foreignCases,
  type Home,
  ids,
  type Methods,
  nobody,
  people,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

const { ana, boris, chen, lead, compliance, admin } = people

let home: Home

beforeAll(async () => {
  home = await scopeBank()
})
afterAll(() => home.remove())

/** Every method of the book and its writer, asked for one record. */
const methods: Methods = {
  matchClients: (['client', 'number', 'account', 'phone', 'mail', 'name'] as const).map(
    (key) => (book, target) =>
      book.matchClients(key === 'account' ? `account ${target[key]}` : target[key], 5),
  ),
  clientsBeginning: [(book, { name }) => book.clientsBeginning(name, 5)],
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
  drafts: [(book) => book.drafts(5)],
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
    (book, { client }) => book.ask('SELECT name, district FROM v_clients', client),
    (book, { client }) => book.ask('SELECT count(*), max(text) FROM v_tasks', client),
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
  changeTask: [(book, { task }) => book.changeTask(task, { dueOn: day('2026-12-01') })],
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
describe('a book', () => {
  test('is asked through every method here', () => {
    const book = openWriter(home.db, ana, { clock, newId: countingIds() })
    const areas = ['promises', 'requests', 'complaints', 'cadence', 'meetings', 'brief', 'team']
    expect(Object.keys(book).sort()).toEqual(['actor', ...areas, ...Object.keys(methods)].sort())
  })

  test('answers for a foreign record as for one that does not exist, whatever the role and method', async () => {
    const cases = foreignCases(methods)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), async ({ who, owner, method }) => {
        expect(await ask(home, who, method, ids(owner))).toEqual(await ask(home, who, method, nobody))
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
        expect(
          (await book.clientsBeginning(`zebu ${owner.slice(0, 2)}`, 20)).some(
            ({ client }) => client.id === target.client,
          ),
        ).toBe(expected)
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
    expect(await ask(home, compliance, write, ids('ana'))).toContain('read_only_role')
    expect(await ask(home, admin, write, ids('ana'))).toContain('read_only_role')
    expect(await ask(home, ana, write, ids('ana'))).toContain('"revision":2')
    expect(await ask(home, lead, write, ids('ana'))).toContain('"revision":2')
    expect(await ask(home, chen, write, ids('boris'))).toContain('"revision":2')
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
