import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf } from '#domain/canonical.ts'
import type { ClientId, Id, ProposalId, ThreadId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import { addMillis, type Instant, type LocalDate } from '#domain/time.ts'
import { openStore } from '#store/open.ts'
import type { NewOutgoing, OutgoingRow } from '#store/port.ts'
import { adviceBank, payloads, plainClient } from '#test/support/advice.ts'
import { follow } from '#test/support/child.ts'
import { archiveIn } from '#test/support/deliverer.ts'
import { hasSqld, startSqld } from '#test/support/sqld.ts'
import { hour, minute } from '#test/support/store.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const deliverer = fileURLToPath(new URL('../support/deliverer.ts', import.meta.url))
const one = 'cli_one' as ClientId
const cancelWindow = 5 * minute

let bank: Awaited<ReturnType<typeof adviceBank>>
let thread: ThreadId
let turn: Id<'turn'>
let made = 0

async function prepare(url?: string) {
  bank = await adviceBank(
    { clients: [plainClient('cli_one'), plainClient('cli_two', { rm: 'boris@bank.example' })] },
    { newId: randomIds, ...(url && { url }) },
  )
  const { store, people } = bank
  thread = (await store.conversations.openThread(people.ana, 'terminal')).id
  const begun = await store.conversations.beginTurn({
    actor: people.ana,
    threadId: thread,
    surface: 'terminal',
    requestKey: 'r',
    text: 'write to One',
    leaseMillis: 1000,
  })
  turn = begun.turn.id
}
beforeEach(() => prepare())
afterEach(() => bank.remove())

async function draftOf(client: ClientId = one) {
  const id = randomIds('draft')
  const actor = client === one ? bank.people.ana : bank.people.boris
  await bank.store.book(actor).saveDraft({
    id,
    clientId: client,
    threadId: thread,
    purpose: 'offer',
    channel: 'email',
    language: 'ru',
    subject: 'Two funds',
    body: 'Dear Ms One',
    origins: [],
    missing: [],
    recommends: ['prd_bonds'],
    disclosures: 'Costs: 1 %',
  })
  return id
}

async function propose(): Promise<ProposalId> {
  made += 1
  const input = { draft: made }
  const { id } = await bank.store.proposals.create({
    id: randomIds('proposal'),
    threadId: thread,
    turnId: turn,
    actorId: bank.people.ana.id,
    tool: 'send_message',
    risk: 'client_send',
    clientId: one,
    bound: { [one]: 1 },
    input,
    inputDigest: await digestOf(input),
    card: { title: { en: 'Send', zh: '发送', ru: 'Отправить' }, fields: [] },
    origins: [],
  })
  return id
}

/** Sends a draft as the commit of its approval does; answers the row on its way. */
async function send(change: Partial<NewOutgoing> = {}): Promise<OutgoingRow> {
  const proposal = await propose()
  const draftId = change.draftId ?? (await draftOf())
  let row: OutgoingRow | undefined
  await bank.store.proposals.commit(bank.people.ana, proposal, async (writer) => {
    row = await writer.queueOutgoing({
      id: randomIds('outgoing'),
      proposalId: proposal,
      clientId: one,
      recipient: 'one@clients.example',
      subject: 'Two funds',
      body: 'Dear Ms One',
      sendAfter: addMillis(bank.clock.now(), cancelWindow),
      ...change,
      draftId,
    })
    return { records: [row.id] }
  })
  return row!
}

const status = async (id: Id<'outgoing'>) => (await bank.store.outbox.get(bank.people.ana, id))?.status
const kinds = async () =>
  (
    await bank.store.db.raw.execute("SELECT kind FROM audit WHERE kind LIKE 'outgoing.%' ORDER BY seq")
  ).rows.map((row) => String(row.kind))
const mails = async () => (await readdir(bank.folder)).filter((each) => each.endsWith('.eml'))
const calls = async () => (await readFile(`${bank.folder}/calls`, 'utf8')).trim().split('\n')

describe('an approved sending', () => {
  test('puts one message on its way, with what was sent in the trail', async () => {
    const row = await send()
    expect(row).toMatchObject({
      status: 'queued',
      channel: 'email',
      language: 'ru',
      country: 'CH',
      recipient: 'one@clients.example',
    })
    expect(await bank.store.outbox.list(bank.people.ana, { client: one, limit: 5 })).toEqual([row])
    expect(await payloads(bank.store, 'outgoing.queued')).toEqual([
      expect.objectContaining({
        by: { id: bank.people.ana.id, name: 'ana' },
        proposal: row.proposalId,
        recommends: ['prd_bonds'],
        disclosures: 'Costs: 1 %',
        recipient: 'one@clients.example',
        body: 'Dear Ms One',
      }),
    ])
  })

  test('queues once, however often the commit asks', async () => {
    const proposal = await propose()
    const draftId = await draftOf()
    await bank.store.proposals.commit(bank.people.ana, proposal, async (writer) => {
      const row = { proposalId: proposal, clientId: one, draftId, subject: 's', body: 'b' }
      const rest = { recipient: 'One@Clients.example', sendAfter: bank.clock.now() }
      const first = await writer.queueOutgoing({ id: randomIds('outgoing'), ...row, ...rest })
      const second = await writer.queueOutgoing({ id: randomIds('outgoing'), ...row, ...rest })
      expect(second).toEqual(first)
      return { records: [first.id] }
    })
    expect(await bank.store.outbox.list(bank.people.ana, { limit: 5 })).toHaveLength(1)
    expect(await kinds()).toEqual(['outgoing.queued'])
  })

  test('goes to addresses of the client only, from a draft of the client only', async () => {
    await expect(send({ recipient: 'thief@elsewhere.example' })).rejects.toMatchObject({
      code: 'recipient_unknown',
    })
    await expect(send({ recipient: 'two@clients.example' })).rejects.toMatchObject({
      code: 'recipient_unknown',
    })
    await expect(send({ draftId: await draftOf('cli_two' as ClientId) })).rejects.toMatchObject({
      code: 'record_not_found',
    })
    await expect(send({ clientId: 'cli_two' as ClientId })).rejects.toMatchObject({
      code: 'client_not_found',
    })
    expect(await bank.store.outbox.list(bank.people.compliance, { limit: 5 })).toEqual([])
    expect(await kinds()).toEqual([])
  })

  test('is seen from the book of its client only', async () => {
    const { id } = await send()
    const { store, people } = bank
    for (const who of [people.boris, people.admin]) {
      expect(await store.outbox.get(who, id)).toBeUndefined()
      expect(await store.outbox.list(who, { limit: 5 })).toEqual([])
    }
    await expect(store.outbox.cancel(people.boris, id)).rejects.toMatchObject({ code: 'record_not_found' })
    await expect(store.outbox.cancel(people.boris, 'out_none' as Id<'outgoing'>)).rejects.toMatchObject({
      code: 'record_not_found',
    })
    await expect(store.outbox.cancel(people.compliance, id)).rejects.toMatchObject({ code: 'read_only_role' })
    expect((await store.outbox.get(people.lead, id))?.id).toBe(id)
    expect((await store.outbox.get(people.compliance, id))?.id).toBe(id)
  })
})

describe('a message', () => {
  test('can be stopped until it is due, and never leaves then', async () => {
    const [first, second] = [await send(), await send()]
    expect((await bank.store.outbox.cancel(bank.people.ana, first.id)).status).toBe('cancelled')
    await expect(bank.store.outbox.cancel(bank.people.ana, first.id)).rejects.toMatchObject({
      code: 'outgoing_gone',
    })
    bank.clock.advance(cancelWindow)
    await expect(bank.store.outbox.cancel(bank.people.ana, second.id)).rejects.toMatchObject({
      code: 'outgoing_gone',
    })
    expect(await bank.store.outbox.deliverDue(archiveIn(bank.folder))).toBe(1)
    expect(await mails()).toEqual([`${second.id}.eml`])
    expect(await kinds()).toEqual([
      'outgoing.queued',
      'outgoing.queued',
      'outgoing.cancelled',
      'outgoing.sent',
    ])
  })

  test('is stopped by the undo of its approval', async () => {
    const proposal = await propose()
    const draftId = await draftOf()
    const { store, people, clock } = bank
    const id = randomIds('outgoing')
    await store.proposals.commit(people.ana, proposal, async (writer) => {
      const more = { subject: 's', body: 'b', sendAfter: addMillis(clock.now(), cancelWindow) }
      await writer.queueOutgoing({
        id,
        proposalId: proposal,
        clientId: one,
        draftId,
        recipient: 'one@clients.example',
        ...more,
      })
      return { records: [id], undo: { outgoing: id } }
    })
    await store.proposals.undo(people.ana, proposal, async (writer, undo) => {
      await writer.cancelOutgoing(undo.outgoing as Id<'outgoing'>)
    })
    expect(await status(id)).toBe('cancelled')
  })

  test('waits for its time, leaves once and says where its copy is', async () => {
    const { id } = await send()
    const deliver = archiveIn(bank.folder)
    expect(await bank.store.outbox.deliverDue(deliver)).toBe(0)
    bank.clock.advance(cancelWindow)
    expect(await bank.store.outbox.deliverDue(deliver)).toBe(1)
    expect(await bank.store.outbox.deliverDue(deliver)).toBe(0)
    expect(await bank.store.outbox.get(bank.people.ana, id)).toMatchObject({
      status: 'sent',
      archiveRef: `${id}.eml`,
      sentAt: bank.clock.now(),
    })
    expect(await calls()).toEqual([id])
  })

  test('that cannot be delivered is marked so, and holds up no other', async () => {
    const [bad, good] = [await send(), await send()]
    bank.clock.advance(cancelWindow)
    const archive = archiveIn(bank.folder)
    expect(
      await bank.store.outbox.deliverDue(async (row) => {
        if (row.id === bad.id) throw new Error('disk on fire')
        return archive(row)
      }),
    ).toBe(1)
    expect([await status(bad.id), await status(good.id)]).toEqual(['failed', 'sent'])
    expect(await payloads(bank.store, 'outgoing.failed')).toEqual([
      expect.objectContaining({ problem: 'disk on fire' }),
    ])
  })

  test('under delivery is still queued to its readers, and too late to stop', async () => {
    const { id } = await send()
    bank.clock.advance(cancelWindow)
    await bank.store.outbox.deliverDue(async () => {
      expect(await status(id)).toBe('queued')
      expect(await bank.store.outbox.list(bank.people.ana, { status: 'queued', limit: 5 })).toHaveLength(1)
      await expect(bank.store.outbox.cancel(bank.people.ana, id)).rejects.toMatchObject({
        code: 'outgoing_gone',
      })
      return { archiveRef: 'x' }
    })
    expect(await status(id)).toBe('sent')
  })

  test('whose delivery outlived its lease is ended by whoever took over, once', async () => {
    const { id } = await send()
    bank.clock.advance(cancelWindow)
    const other = await openStore({ url: bank.url, clock: bank.clock })
    const archive = archiveIn(bank.folder)
    const sent = await bank.store.outbox.deliverDue(async (row) => {
      bank.clock.advance(hour)
      expect(await other.outbox.deliverDue(archive)).toBe(1)
      return archive(row)
    })
    await other.close()
    expect(sent).toBe(0)
    expect(await mails()).toEqual([`${id}.eml`])
    expect((await kinds()).filter((kind) => kind === 'outgoing.sent')).toHaveLength(1)
  })
})

const run = (url: string, ...more: string[]) =>
  spawn(process.execPath, ['--import', './src/text-imports.mjs', deliverer, url, bank.folder, ...more], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function deliveredBy(url: string): Promise<number> {
  const child = follow(run(url))
  await child.ended
  return Number(child.said())
}

async function twoProcessesDeliverOnce(url: string) {
  const rows: string[] = []
  for (let n = 0; n < 12; n += 1) rows.push((await send()).id)
  const sent = await Promise.all([deliveredBy(url), deliveredBy(url)])
  expect(sent[0]! + sent[1]!).toBe(12)
  expect((await calls()).sort()).toEqual([...rows].sort())
  expect((await mails()).sort()).toEqual(rows.map((id) => `${id}.eml`).sort())
  expect((await kinds()).filter((kind) => kind === 'outgoing.sent')).toHaveLength(12)
  expect((await bank.store.audit.verify()).brokenAt).toBeUndefined()
}

describe('several processes', () => {
  test('deliver each message once', () => twoProcessesDeliverOnce(bank.url))

  test('killed between archive and mark, one leaves the message to the next, with one copy', async () => {
    const { id } = await send()
    const child = follow(run(bank.url, 'stick'))
    await child.says('inside')
    await child.kill()
    bank.clock.advance(hour)
    const archive = archiveIn(bank.folder)
    expect(await bank.store.outbox.deliverDue(archive)).toBe(0)
    bank.clock.advance(hour)
    expect(await bank.store.outbox.deliverDue(archive)).toBe(1)
    expect(await mails()).toEqual([`${id}.eml`])
    expect((await kinds()).filter((kind) => kind === 'outgoing.sent')).toHaveLength(1)
    expect(await status(id)).toBe('sent')
  })
})

describe.skipIf(!hasSqld)('on a server', () => {
  test('two processes deliver each message once', async () => {
    const server = await startSqld()
    try {
      await bank.remove()
      await prepare(server.url)
      await twoProcessesDeliverOnce(server.url)
    } finally {
      await server.stop()
    }
  })
})

test('the views tell of messages without their text', async () => {
  const { id } = await send()
  const { rows } = await bank.store.db.raw.execute('SELECT * FROM v_outbox')
  expect(rows).toEqual([
    expect.objectContaining({ outgoing_id: id, status: 'queued', actor_email: 'ana@bank.example' }),
  ])
  expect(JSON.stringify(rows)).not.toMatch(/Dear|Two funds/)
})

describe('a client is left in peace', () => {
  const archived = async () => ({ archiveRef: 'archive/1' })
  const sendAfter = async (id: Id<'outgoing'>) =>
    (await bank.store.outbox.get(bank.people.ana, id))?.sendAfter

  test('on a day that the bank has made a holiday since', async () => {
    const monday = { country: 'CH', on: '2026-11-30' as LocalDate, kind: 'holiday' as const }
    const { id } = await send({ sendAfter: '2026-11-30T07:00:00.000Z' as Instant })
    await bank.store.calendars.setDay(monday)
    bank.clock.advance(3 * 24 * hour)
    expect(await bank.store.outbox.deliverDue(archived)).toBe(0)
    expect(await sendAfter(id)).toBe('2026-12-01T07:00:00.000Z')
    bank.clock.advance(24 * hour)
    expect(await bank.store.outbox.deliverDue(archived)).toBe(1)
  })
})
