import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import { digestOf } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId, Id, ProposalId, ThreadId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { markOf, proposalLifeMillis, undoLifeMillis } from '#domain/proposal.ts'
import { addMillis } from '#domain/time.ts'
import type { OpenedStore } from '#store/open.ts'
import { openStore } from '#store/open.ts'
import type { BookWriter, NewProposal, ReceiptMessage } from '#store/port.ts'
import { follow } from '#test/support/child.ts'
import { hasSqld, startSqld } from '#test/support/sqld.ts'
import { addClient, addPerson, hour, temporaryStore } from '#test/support/store.ts'

type Temporary = Awaited<ReturnType<typeof temporaryStore>>

const root = fileURLToPath(new URL('../..', import.meta.url))
const stuckCommitter = fileURLToPath(new URL('../support/stuck-committer.ts', import.meta.url))

let own: Temporary
let store: OpenedStore
let anna: Actor
let boris: Actor
let stranger: Actor
let lead: Actor
let compliance: Actor
let admin: Actor
let client: ClientId
let thread: ThreadId
let turn: Id<'turn'>

async function prepare(place: Parameters<typeof temporaryStore>[0] = {}) {
  own = await temporaryStore(place)
  store = own.store
  anna = await addPerson(store, 'Anna', 'rm', { team: 'Zurich' })
  boris = await addPerson(store, 'Boris', 'rm', { team: 'Zurich' })
  stranger = await addPerson(store, 'Stranger', 'lead', { team: 'Geneva' })
  lead = await addPerson(store, 'Lea', 'lead', { team: 'Zurich' })
  compliance = await addPerson(store, 'Carla', 'compliance')
  admin = await addPerson(store, 'Adam', 'admin')
  client = await addClient(store, anna.id, 'Vera Brunner')
  thread = (await store.conversations.openThread(anna, 'terminal')).id
  turn = await say('Remind me', 'en')
}
beforeEach(() => prepare())
afterEach(() => own.remove())

async function say(text: string, language: 'en' | 'zh' | 'ru') {
  const request = {
    actor: anna,
    threadId: thread,
    surface: 'terminal',
    text,
    language,
    leaseMillis: 1000,
  } as const
  const begun = await store.conversations.beginTurn({ ...request, requestKey: text })
  await store.conversations.endTurn(begun.turn.id, { status: 'done', reply: '', messages: [] })
  return begun.turn.id
}

async function propose(text: string, changes: Partial<NewProposal> = {}): Promise<Proposal> {
  const input = { text, client }
  return store.proposals.create({
    id: randomIds('proposal'),
    threadId: thread,
    turnId: turn,
    actorId: anna.id,
    tool: 'create_task',
    risk: 'low_write',
    clientId: client,
    bound: { [client]: 1 },
    input,
    inputDigest: await digestOf(input),
    card: { title: { en: 'New task', zh: '新任务', ru: 'Новая задача' }, fields: [] },
    origins: [],
    ...changes,
  })
}

/** Commits by adding the task the proposal names. */
async function addTask(writer: BookWriter, { id: proposalId, input }: Proposal) {
  const id = randomIds('task')
  await writer.addTask({ id, clientId: client, text: String(input.text), originKind: 'rm', proposalId })
  return { records: [id], undo: { task: id } }
}
const removeTask = (writer: BookWriter, undo: Readonly<Record<string, unknown>>) =>
  writer.removeTask(undo.task as Id<'task'>)

const commit = (actor: Actor, id: ProposalId) => store.proposals.commit(actor, id, addTask)
const undo = (actor: Actor, id: ProposalId) => store.proposals.undo(actor, id, removeTask)
const tasks = async () => (await store.book(anna).tasks({ limit: 10 })).items
const receipts = async () =>
  (await store.conversations.history(thread, 50))
    .filter(({ role }) => role === 'receipt')
    .map(({ content }) => content as ReceiptMessage)
const trail = async () => {
  const sql = "select kind, actor_id from audit where kind like 'proposal.%' order by seq"
  return (await store.db.raw.execute(sql)).rows.map(({ kind, actor_id }) => [kind, actor_id])
}
const untouched = async () => {
  expect(await tasks()).toEqual([])
  expect(await receipts()).toEqual([])
  expect(await trail()).toEqual([])
}

describe('create', () => {
  test('the same wish of the same turn is stored once, also after it was edited', async () => {
    const first = await propose('Call back')
    expect(first).toMatchObject({
      status: 'pending',
      expiresAt: addMillis(own.clock.now(), proposalLifeMillis),
    })
    expect(await propose('Call back')).toEqual(first)
    const change = { input: { text: 'Call' }, inputDigest: await digestOf({ text: 'Call' }), bound: {} }
    await store.proposals.edit(anna, first.id, { ...change, card: first.card })
    expect((await propose('Call back')).id).toBe(first.id)
    expect((await propose('Write')).id).not.toBe(first.id)
  })
})

describe('who sees a proposal', () => {
  test('its proposer, the lead of the book and compliance; to others it does not exist', async () => {
    const { id } = await propose('Call back')
    for (const actor of [anna, lead, compliance]) {
      expect((await store.proposals.get(actor, id)).id).toBe(id)
      expect(await store.proposals.list(actor, { limit: 5 })).toHaveLength(1)
    }
    for (const actor of [boris, stranger, admin]) {
      const unknown = { code: 'proposal_not_found', message: 'There is no such proposal.' }
      await expect(store.proposals.get(actor, id)).rejects.toMatchObject(unknown)
      await expect(commit(actor, id)).rejects.toMatchObject(unknown)
      await expect(store.proposals.decline(actor, id)).rejects.toMatchObject(unknown)
      expect(await store.proposals.list(actor, { limit: 5 })).toEqual([])
      expect(await store.proposals.newestPending(actor, thread)).toBeUndefined()
    }
    await expect(commit(anna, 'prp_none' as ProposalId)).rejects.toMatchObject({ code: 'proposal_not_found' })
  })

  test('cover opens it for its time', async () => {
    const { id } = await propose('Call back')
    const from = own.clock.now()
    await store.people.grantCover({
      actor: boris.id,
      book: anna.id,
      from,
      to: addMillis(from, hour),
      by: lead.id,
      reason: 'leave',
    })
    expect((await store.proposals.get(boris, id)).id).toBe(id)
    own.clock.advance(hour)
    await expect(store.proposals.get(boris, id)).rejects.toMatchObject({ code: 'proposal_not_found' })
  })

  test('one without a client belongs to its proposer and those above', async () => {
    const { clientId: _none, ...rest } = await propose('Tidy up', { bound: {} })
    expect(rest.status).toBe('pending')
    await store.db.raw.execute('update proposals set client_id = null')
    expect((await store.proposals.get(lead, rest.id)).id).toBe(rest.id)
    await expect(store.proposals.get(boris, rest.id)).rejects.toMatchObject({ code: 'proposal_not_found' })
  })

  test('lists are narrowed by thread, turn and status, newest first', async () => {
    const a = await propose('A')
    const b = await propose('B')
    await store.proposals.decline(anna, a.id)
    const ids = async (filter: Parameters<typeof store.proposals.list>[1]) =>
      (await store.proposals.list(anna, filter)).map(({ id }) => id)
    expect(await ids({ limit: 9 })).toEqual([b.id, a.id])
    expect(await ids({ limit: 1 })).toEqual([b.id])
    expect(await ids({ limit: 9, status: 'declined' })).toEqual([a.id])
    expect(await ids({ limit: 9, turn })).toEqual([b.id, a.id])
    expect(await ids({ limit: 9, thread: 'thr_other' as ThreadId })).toEqual([])
    expect((await store.proposals.newestPending(anna, thread))?.id).toBe(b.id)
  })
})

describe('commit', () => {
  test('writes, and leaves receipt, message and audit entry', async () => {
    const { id } = await propose('Call back')
    const done = await commit(anna, id)
    const at = own.clock.now()
    const [task] = await tasks()
    expect(task).toMatchObject({ text: 'Call back', clientName: 'Vera Brunner' })
    const receipt = {
      proposal: id,
      tool: 'create_task',
      records: [task!.id],
      by: anna.id,
      at,
      undoUntil: addMillis(at, undoLifeMillis),
    }
    expect(done).toMatchObject({ status: 'committed', decidedBy: anna.id, decidedAt: at, receipt })
    expect(await store.proposals.get(anna, id)).toEqual(done)
    expect(await receipts()).toEqual([
      { text: 'Saved: New task — Vera Brunner', proposal: id, status: 'committed', receipt },
    ])
    expect(await trail()).toEqual([['proposal.committed', anna.id]])
    expect((await store.audit.verify()).brokenAt).toBeUndefined()
  })

  test('speaks the language of the turn', async () => {
    turn = await say('提醒我', 'zh')
    await commit(anna, (await propose('回电')).id)
    turn = await say('Напомни', 'ru')
    await store.proposals.decline(anna, (await propose('Позвонить')).id)
    expect((await receipts()).map(({ text }) => text)).toEqual([
      '已保存：新任务 — Vera Brunner',
      'Отклонено, ничего не сохранено: Новая задача — Vera Brunner',
    ])
  })

  test('happens once, whoever approves at once in however many processes', async () => {
    const { id } = await propose('Call back')
    const other = await openStore({ url: own.url, clock: own.clock })
    try {
      const tries = await Promise.allSettled([
        commit(anna, id),
        commit(lead, id),
        other.proposals.commit(anna, id, addTask),
        other.proposals.commit(lead, id, addTask),
      ])
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const each of tries)
        if (each.status === 'rejected')
          expect(each.reason).toMatchObject({ code: 'proposal_decided', facts: { status: 'committed' } })
    } finally {
      await other.close()
    }
    expect(await tasks()).toHaveLength(1)
    expect(await receipts()).toHaveLength(1)
    expect(await trail()).toHaveLength(1)
  })

  test('a process killed in the middle leaves nothing, and the proposal still waits', async () => {
    const { id } = await propose('Call back')
    const child = follow(
      spawn(
        process.execPath,
        ['--import', './src/text-imports.mjs', stuckCommitter, own.url, anna.email, id],
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
      ),
    )
    await child.says('inside')
    await child.kill()
    await untouched()
    expect((await store.proposals.get(anna, id)).status).toBe('pending')
    expect((await commit(anna, id)).status).toBe('committed')
    expect(await tasks()).toHaveLength(1)
  })

  test('a tool that fails leaves nothing', async () => {
    const { id } = await propose('Call back')
    const failing = store.proposals.commit(anna, id, async (writer, proposal) => {
      await addTask(writer, proposal)
      throw new DomainError('nothing_to_change')
    })
    await expect(failing).rejects.toMatchObject({ code: 'nothing_to_change' })
    await untouched()
    expect((await store.proposals.get(anna, id)).status).toBe('pending')
  })

  test('refuses one that ran out, and marks it', async () => {
    const { id } = await propose('Call back')
    own.clock.advance(proposalLifeMillis)
    for (const _again of [1, 2])
      await expect(commit(anna, id)).rejects.toMatchObject({
        code: 'proposal_expired',
        facts: { at: '2026-11-28 09:30' },
      })
    expect(await tasks()).toEqual([])
    expect((await store.proposals.get(anna, id)).status).toBe('expired')
    expect(await trail()).toEqual([['proposal.expired', null]])
  })

  test('refuses one whose record changed since', async () => {
    const { id } = await propose('Call back')
    await store.db.raw.execute('update clients set revision = revision + 1')
    await expect(commit(anna, id)).rejects.toMatchObject({ code: 'proposal_stale' })
    await untouched()
    expect((await store.proposals.get(anna, id)).status).toBe('pending')
  })

  test('a step of a plan waits for the one before it', async () => {
    const first = await propose('First')
    const second = await propose('Second', { planId: first.id, dependsOn: first.id })
    await expect(commit(anna, second.id)).rejects.toMatchObject({ code: 'proposal_waits' })
    await untouched()
    await commit(anna, first.id)
    expect((await commit(anna, second.id)).status).toBe('committed')
  })

  test('compliance looks at ordinary writes and does not decide them', async () => {
    const { id } = await propose('Call back')
    await expect(commit(compliance, id)).rejects.toMatchObject({
      code: 'role_cannot_approve',
      kind: 'forbidden',
    })
    await expect(store.proposals.decline(compliance, id)).rejects.toMatchObject({
      code: 'role_cannot_approve',
    })
    await untouched()
  })

  test('what the lead approves is done in the name of the proposer', async () => {
    const { id } = await propose('Call back')
    const done = await commit(lead, id)
    expect(done).toMatchObject({ actorId: anna.id, decidedBy: lead.id, receipt: { by: lead.id } })
    const { rows } = await store.db.raw.execute('select owner_id from tasks')
    expect(rows).toMatchObject([{ owner_id: anna.id }])
  })

  test('nothing is written in the name of a person who left', async () => {
    const { id } = await propose('Call back')
    await store.people.deactivate(anna.email)
    await expect(commit(lead, id)).rejects.toMatchObject({ code: 'proposer_left' })
    await untouched()
  })

  test('a sensitive write needs a lead or compliance other than the proposer', async () => {
    const { id } = await propose('Move', { risk: 'sensitive' })
    const from = own.clock.now()
    await store.people.grantCover({
      actor: boris.id,
      book: anna.id,
      from,
      to: addMillis(from, hour),
      by: lead.id,
      reason: 'leave',
    })
    for (const actor of [anna, boris])
      await expect(commit(actor, id)).rejects.toMatchObject({ code: 'second_person_needed' })
    await untouched()
    expect(await commit(compliance, id)).toMatchObject({ status: 'committed', decidedBy: compliance.id })

    const byLead = await propose('Move on', { risk: 'sensitive', actorId: lead.id })
    await expect(commit(lead, byLead.id)).rejects.toMatchObject({ code: 'second_person_needed' })
  })
})

describe('decline and edit', () => {
  test('a declined proposal stays declined', async () => {
    const { id } = await propose('Call back')
    expect(await store.proposals.decline(lead, id, 'not now')).toMatchObject({
      status: 'declined',
      decidedBy: lead.id,
    })
    await expect(commit(anna, id)).rejects.toMatchObject({
      code: 'proposal_decided',
      facts: { status: 'declined' },
    })
    await expect(store.proposals.decline(anna, id)).rejects.toMatchObject({ code: 'proposal_decided' })
    expect(await receipts()).toEqual([
      { text: 'Declined, nothing was saved: New task — Vera Brunner', proposal: id, status: 'declined' },
    ])
    expect(await tasks()).toEqual([])
  })

  test('nobody approves a card that was changed after they saw it', async () => {
    const shown = await propose('Call back')
    const input = { text: 'Call on Friday', client }
    const inputDigest = await digestOf(input)
    await store.proposals.edit(anna, shown.id, { input, inputDigest, card: shown.card, bound: shown.bound })
    const work = async () => ({ records: [] })
    await expect(store.proposals.commit(anna, shown.id, work, await markOf(shown))).rejects.toMatchObject({
      code: 'proposal_changed',
    })
    const now = await store.proposals.get(anna, shown.id)
    expect(now.status).toBe('pending')
    expect(await store.proposals.commit(anna, shown.id, work, await markOf(now))).toMatchObject({
      status: 'committed',
    })
  })

  test('an edit replaces fields, card and revisions; only the proposer makes it, while it waits', async () => {
    const { id, card } = await propose('Call back')
    await store.db.raw.execute('update clients set revision = 2')
    const input = { text: 'Call on Friday', client }
    const change = {
      input,
      inputDigest: await digestOf(input),
      card: { ...card, fields: [] },
      bound: { [client]: 2 },
    }
    await expect(store.proposals.edit(lead, id, change)).rejects.toMatchObject({
      code: 'only_proposer_edits',
    })
    expect(await store.proposals.edit(anna, id, change)).toMatchObject({ input, bound: { [client]: 2 } })
    await commit(anna, id)
    expect((await tasks()).map(({ text }) => text)).toEqual(['Call on Friday'])
    await expect(store.proposals.edit(anna, id, change)).rejects.toMatchObject({ code: 'proposal_decided' })
    expect((await trail()).map(([kind]) => kind)).toEqual(['proposal.edited', 'proposal.committed'])

    const late = await propose('Later')
    own.clock.advance(proposalLifeMillis)
    await expect(store.proposals.edit(anna, late.id, change)).rejects.toMatchObject({
      code: 'proposal_expired',
    })
  })
})

describe('undo', () => {
  test('takes a write back once, within ten minutes', async () => {
    const { id } = await propose('Call back')
    await commit(anna, id)
    expect((await store.proposals.newestUndoable(anna, thread))?.id).toBe(id)
    own.clock.advance(undoLifeMillis - 1)
    expect((await undo(anna, id)).status).toBe('undone')
    expect(await tasks()).toEqual([])
    expect((await receipts()).at(-1)).toMatchObject({
      text: 'Undone: New task — Vera Brunner',
      status: 'undone',
    })
    expect((await trail()).map(([kind]) => kind)).toEqual(['proposal.committed', 'proposal.undone'])
    expect(await store.proposals.newestUndoable(anna, thread)).toBeUndefined()
    await expect(undo(anna, id)).rejects.toMatchObject({
      code: 'proposal_decided',
      facts: { status: 'undone' },
    })
  })

  test('is over after ten minutes, and not for what was never saved or cannot be taken back', async () => {
    const { id } = await propose('Call back')
    await expect(undo(anna, id)).rejects.toMatchObject({ code: 'nothing_to_undo' })
    await commit(anna, id)
    own.clock.advance(undoLifeMillis)
    await expect(undo(anna, id)).rejects.toMatchObject({ code: 'nothing_to_undo' })
    expect(await store.proposals.newestUndoable(anna, thread)).toBeUndefined()

    const final = await propose('For good')
    const done = await store.proposals.commit(anna, final.id, async () => ({ records: [] }))
    expect(done.undoUntil).toBeUndefined()
    await expect(undo(anna, final.id)).rejects.toMatchObject({ code: 'nothing_to_undo' })
  })

  test('is for the proposer and for the one who approved', async () => {
    const { id } = await propose('Call back')
    await commit(anna, id)
    await expect(undo(lead, id)).rejects.toMatchObject({ code: 'undo_not_yours' })
    await expect(undo(boris, id)).rejects.toMatchObject({ code: 'proposal_not_found' })
    const approved = await propose('Write')
    await commit(lead, approved.id)
    expect((await store.proposals.newestUndoable(lead, thread))?.id).toBe(approved.id)
    expect((await undo(lead, approved.id)).status).toBe('undone')
    expect((await tasks()).map(({ text }) => text)).toEqual(['Call back'])
  })

  test('a tool that finds the record changed stops it, and everything stays', async () => {
    const { id } = await propose('Call back')
    await commit(anna, id)
    const blocked = store.proposals.undo(anna, id, async (writer, data) => {
      await removeTask(writer, data)
      throw new DomainError('undo_blocked')
    })
    await expect(blocked).rejects.toMatchObject({ code: 'undo_blocked' })
    expect(await tasks()).toHaveLength(1)
    expect((await store.proposals.get(anna, id)).status).toBe('committed')
  })
})

describe('expiry', () => {
  test('marks everything that ran out, once', async () => {
    const old = await propose('Old')
    const decided = await propose('Decided')
    await store.proposals.decline(anna, decided.id)
    own.clock.advance(hour)
    const young = await propose('Young')
    own.clock.advance(proposalLifeMillis - hour)
    expect(await store.proposals.expireDue()).toBe(1)
    expect(await store.proposals.expireDue()).toBe(0)
    const list = await store.proposals.list(anna, { limit: 9 })
    expect(list.map(({ id, status }) => [id, status])).toEqual([
      [young.id, 'pending'],
      [decided.id, 'declined'],
      [old.id, 'expired'],
    ])
  })

  test('shows without waiting for anyone to mark it', async () => {
    await propose('Old')
    own.clock.advance(proposalLifeMillis)
    expect(await store.proposals.list(anna, { limit: 9, status: 'pending' })).toEqual([])
    expect(await store.proposals.list(anna, { limit: 9, status: 'expired' })).toHaveLength(1)
    expect(await store.proposals.newestPending(anna, thread)).toBeUndefined()
  })
})

describe.skipIf(!hasSqld)('on a server', () => {
  test('an approval happens once and can be undone', async () => {
    const server = await startSqld()
    try {
      await own.remove()
      await prepare({ url: server.url })
      const { id } = await propose('Call back')
      const other = await openStore({ url: server.url, clock: own.clock })
      const tries = await Promise.allSettled([commit(anna, id), other.proposals.commit(lead, id, addTask)])
      await other.close()
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await tasks()).toHaveLength(1)
      expect((await undo(anna, id)).status).toBe('undone')
      expect(await tasks()).toEqual([])
      expect(await receipts()).toHaveLength(2)
    } finally {
      await server.stop()
    }
  })
})
