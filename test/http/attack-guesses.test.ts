import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseModels } from '#agent/models.ts'
import { addMillis, timeZone } from '#domain/time.ts'
import { noLimits } from '#http/rate-limit.ts'
import { scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

const rm = 'rm@bank.example'
const other = 'other@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

const built = () =>
  scriptedApp(bank, [], {
    limits: noLimits,
    models: chooseModels({}, tools, bank.store.clock, timeZone('UTC')),
  })
const sound = (): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(4096)
  bytes.set([0x1a, 0x45, 0xdf, 0xa3, ...new TextEncoder().encode('B\u0086webm')])
  return bytes
}

/** One of everything that belongs to the relationship manager of Anna Keller. */
async function everything(as = rm) {
  const { app, bearer, send } = built()
  const json = async (method: string, path: string, body?: unknown) => {
    const answer = await send(as, method, path, body)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, never> & { id: string; thread: string; turn: string }
  }
  const recording = `rcd_${randomUUID()}`
  const put = await app.request(`/api/recordings/${recording}?seconds=3&client=cli_anna`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${await bearer(as)}`, 'content-type': 'audio/webm' },
    body: sound(),
  })
  if (!put.ok) throw new Error(await put.text())
  const capture = (await json('POST', '/api/captures', {
    id: `cap_${randomUUID()}`,
    kind: 'log',
    client: 'cli_anna',
    capturedAt: '2026-11-23T07:30:00Z',
    words: 'Logged',
    input: { channel: 'call', note: 'Wants to sell the house in Ascona' },
    seen: {
      record: 'cli_anna',
      revision: 999,
      asOf: '2026-11-23T07:00:00Z',
      fields: { phone: 'unknown', email: 'unknown' },
    },
  })) as unknown as { id: string; thread: string; turn: string; proposal: { id: string } }
  const drafted = (await json('POST', '/api/acts', {
    tool: 'draft_message',
    input: { client: 'cli_anna', purpose: 'thanks' },
    words: 'Draft',
    requestKey: randomUUID(),
  })) as unknown as { draft?: { id: string }; failure?: unknown; thread: string }
  const meeting = (await bank.rows("SELECT id FROM meetings WHERE client_id = 'cli_anna' LIMIT 1"))[0]?.id
  return { recording, capture, drafted, meeting, send, app }
}

const paths = (of: Awaited<ReturnType<typeof everything>>) => [
  `/api/recordings/${of.recording}`,
  `/api/captures/${of.capture.id}`,
  `/api/proposals/${of.capture.proposal.id}`,
  `/api/threads/${of.capture.thread}`,
  `/api/threads/${of.capture.thread}/turns/${of.capture.turn}`,
  '/api/clients/cli_anna',
  '/api/clients/cli_anna/advice.html',
  ...(of.drafted.draft
    ? ['', '.eml', '.txt', '.mailto'].map((form) => `/api/drafts/${of.drafted.draft?.id}${form}`)
    : []),
  ...(of.meeting ? [`/api/meetings/${of.meeting}.ics`] : []),
]
const secret = /Anna|Keller|Ascona|000 01 01|anna\.keller@/

test('a colleague who knows every id gets nothing by them, and changes nothing', async () => {
  const of = await everything()
  expect(paths(of).length).toBeGreaterThan(10)
  for (const path of paths(of)) {
    const answer = await of.send(other, 'GET', path)
    expect([path, answer.status]).toEqual([path, 404])
    expect([path, await answer.text()]).toEqual([path, expect.not.stringMatching(secret)])
  }
  const card = of.capture.proposal.id
  for (const [path, body] of [
    [`/api/proposals/${card}/approve`, {}],
    [`/api/proposals/${card}/decline`, {}],
    [`/api/proposals/${card}/edit`, { fields: { note: 'x' } }],
    [`/api/proposals/${card}/undo`, {}],
    [`/api/threads/${of.capture.thread}/undo`, {}],
    ['/api/chat', { text: 'approve', thread: of.capture.thread }],
    [
      '/api/acts',
      {
        tool: 'get_client',
        input: { client: 'cli_anna' },
        words: 'x',
        requestKey: 'k',
        thread: of.capture.thread,
      },
    ],
  ] as const)
    expect([path, (await of.send(other, 'POST', path, body)).status]).toEqual([path, 404])
  expect(await bank.rows(`SELECT status FROM proposals WHERE id = '${card}'`)).toEqual([
    { status: 'pending' },
  ])
  const lists = ['threads', 'captures', 'proposals', 'drafts', 'notices', 'brief', 'suggestions', 'clients']
  for (const path of lists)
    expect([path, await (await of.send(other, 'GET', `/api/${path}`)).text()]).toEqual([
      path,
      expect.not.stringMatching(secret),
    ])
  const found = await of.send(other, 'POST', '/api/clients/search', { q: 'Keller' })
  expect(await found.json()).toMatchObject({ items: [] })
})

test('a client that is no more in sight is told by no capture, recording, card or draft of before', async () => {
  const of = await everything()
  const before = await of.send(rm, 'GET', `/api/captures/${of.capture.id}`)
  expect(await before.text()).toMatch(secret)
  const { id: next } = await bank.person(other)
  const { id: first } = await bank.person(rm)
  await bank.store.db.raw.execute(`UPDATE clients SET rm_id = '${next}' WHERE id = 'cli_anna'`)
  try {
    for (const path of paths(of).filter(
      (path) => !path.includes('/threads/') && !path.includes('/captures/'),
    ))
      expect([path, (await of.send(rm, 'GET', path)).status]).toEqual([path, 404])
    for (const path of [
      `/api/captures/${of.capture.id}`,
      '/api/captures',
      '/api/proposals',
      '/api/drafts',
      '/api/notices',
    ]) {
      const answer = await of.send(rm, 'GET', path)
      expect([path, await answer.text()]).toEqual([path, expect.not.stringMatching(secret)])
    }
    const again = await of.send(rm, 'POST', '/api/captures', {
      id: of.capture.id,
      kind: 'log',
      client: 'cli_anna',
      capturedAt: '2026-11-23T07:30:00Z',
      words: 'Logged',
      input: { channel: 'call', note: 'x' },
    })
    expect(await again.text()).not.toMatch(secret)
    for (const verb of ['approve', 'decline', 'edit', 'undo']) {
      const answer = await of.send(rm, 'POST', `/api/proposals/${of.capture.proposal.id}/${verb}`, {
        fields: {},
      })
      expect([verb, answer.status, await answer.text()]).toEqual([
        verb,
        404,
        expect.not.stringMatching(secret),
      ])
    }
  } finally {
    await bank.store.db.raw.execute(`UPDATE clients SET rm_id = '${first}' WHERE id = 'cli_anna'`)
  }
})

describe('cover that is over', () => {
  test('takes with it what was read, noted, recorded and drafted under it', async () => {
    const [actor, book, by] = await Promise.all(
      [other, rm, 'lead@bank.example'].map(async (email) => (await bank.person(email)).id),
    )
    const to = addMillis(monday, 60_000)
    await bank.store.people.grantCover({
      actor: actor!,
      book: book!,
      from: monday,
      to,
      by: by!,
      reason: 'leave',
    })
    const of = await everything(other)
    try {
      bank.setNow(addMillis(monday, 120_000))
      for (const path of paths(of).filter(
        (path) => !path.includes('/threads/') && !path.includes('/captures/'),
      ))
        expect([path, (await of.send(other, 'GET', path)).status]).toEqual([path, 404])
      expect(await (await of.send(other, 'GET', `/api/captures/${of.capture.id}`)).text()).not.toMatch(secret)
      const approved = await of.send(other, 'POST', `/api/proposals/${of.capture.proposal.id}/approve`, {})
      expect(approved.status).toBe(404)
    } finally {
      bank.setNow(monday)
    }
  })
})
