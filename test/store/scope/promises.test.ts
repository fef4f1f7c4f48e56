import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id, ProposalId } from '#domain/ids.ts'
import { openBook } from '#store/book.ts'
import * as schema from '#store/schema/index.ts'
import { clock, day } from '#test/support/book.ts'
import {
  ask,
  everybody,
  foreignCases,
  type Home,
  type Ids,
  ids,
  type Methods,
  nobody,
  people,
  scopeBank,
  seen,
} from '#test/support/scope.ts'

const promiseOf = ({ client }: Ids) => `prm_${client.slice(4)}` as Id<'promise'>

let home: Home
beforeAll(async () => {
  home = await scopeBank(async ({ db }, own, owner) => {
    await db.insert(schema.promises).values({
      id: promiseOf(own),
      clientId: own.client,
      ownerId: people.ana.id,
      text: `send the offer of ${owner}`,
      madeOn: day('2026-11-01'),
      status: 'open',
    })
  })
})
afterAll(() => home.remove())

const methods: Methods = {
  list: [(book, { client }) => book.promises.list({ client, limit: 5 })],
  get: [(book, own) => book.promises.get(promiseOf(own))],
  match: [
    (book, own) => book.promises.match(promiseOf(own), 5),
    (book, own) =>
      book.promises
        .match(`offer ${own.name.slice(8)} zebulon`, 5)
        .then((rows) => rows.filter(({ clientId }) => clientId === own.client)),
  ],
  evidence: [(book, own) => book.promises.evidence(promiseOf(own), 5)],
  add: [
    (book, { client }) =>
      book.promises.add({
        id: 'prm_new' as Id<'promise'>,
        clientId: client,
        text: 't',
        owedBy: 'bank',
        madeOn: day('2026-11-27'),
        originKind: 'rm',
        proposalId: 'prp_new' as ProposalId,
      }),
  ],
  remove: [(book, own) => book.promises.remove(promiseOf(own))],
  close: [
    (book, own) => book.promises.close(promiseOf(own), { status: 'broken' }),
    (book, own) => book.promises.close(promiseOf(own), { status: 'kept', evidenceRef: own.interaction }),
  ],
  reopen: [(book, own) => book.promises.reopen(promiseOf(own))],
  revisionOf: [(book, own) => book.revisionOf(promiseOf(own))],
}

describe('promises', () => {
  test('of another book are as those that do not exist', async () => {
    for (const { who, owner, method } of foreignCases(methods))
      expect(await ask(home, who, method, ids(owner))).toEqual(await ask(home, who, method, nobody))
  })

  test('are seen with the client they were made to, whoever made them', async () => {
    for (const who of everybody) {
      const { promises } = openBook(home.db, who, { clock })
      const found = await promises.list({ limit: 50 })
      expect(found.items.map(({ clientId }) => clientId.slice(4)).sort()).toEqual([...seen[who.name]!].sort())
      for (const owner of seen[who.name]!)
        expect((await promises.evidence(promiseOf(ids(owner)), 5)).map(({ ref }) => ref)).toEqual([
          `int_${owner}`,
        ])
    }
  })

  test('no record of another client shows that one was kept, though the actor sees both', async () => {
    const close = methods.close![1]!
    const mixed = { ...ids('ana'), interaction: ids('boris').interaction }
    expect(await ask(home, people.lead, close, mixed)).toContain('evidence_needed')
    expect(await ask(home, people.lead, close, ids('ana'))).toContain('"value":2')
    expect(await ask(home, people.compliance, close, ids('ana'))).toContain('read_only_role')
  })
})
