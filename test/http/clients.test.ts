import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClientHits, ClientPage } from '#src/http/views.ts'
import { errorOf, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
beforeEach(() => bank.setNow(monday))
afterAll(() => bank.remove())

const get = (path: string, as = rm): Promise<Response> => scriptedApp(bank, []).send(as, 'GET', path)
const find = (body: Readonly<Record<string, unknown>>, as = rm): Promise<Response> =>
  scriptedApp(bank, []).send(as, 'POST', '/api/clients/search', body)
const search = async (q: string, as = rm): Promise<ClientHits> =>
  (await (await find({ q }, as)).json()) as ClientHits
const page = async (id: string, as = rm, query = ''): Promise<ClientPage> => {
  const response = await get(`/api/clients/${id}${query}`, as)
  expect(response.status).toBe(200)
  return (await response.json()) as ClientPage
}

describe('GET /api/clients', () => {
  test.each([
    ['a', 'cli_anna'],
    ['k', 'cli_anna'],
    ['ann', 'cli_anna'],
    ['anna k', 'cli_anna'],
    ['кел', 'cli_anna'],
    ['П', 'cli_petrov'],
    ['вадим п', 'cli_petrov'],
    ['pe', 'cli_petrov'],
    ['Kel', 'cli_anna'],
    ['петр', 'cli_petrov'],
    ['petrov', 'cli_petrov'],
    ['vadim', 'cli_petrov'],
    ['周', 'cli_zhou-hk'],
    ['周文', 'cli_zhou-sh'],
    ['zhou wentao', 'cli_zhou-hk'],
    ['ori', 'cli_orion'],
    ['1001', 'cli_anna'],
    ['+41 44 000 01 01', 'cli_anna'],
    ['anna.keller@clients.example', 'cli_anna'],
  ])('finds as one types: %s', async (typed, id) => {
    const { items, asOf } = await search(typed)
    expect(items.map((each) => each.id)).toContain(id)
    expect(asOf).toBe(monday)
  })

  test('tells clients of one name apart, and which name was met', async () => {
    const { items } = await search('周文涛')
    expect(items.map(({ place, birthYear }) => [place, birthYear]).sort()).toEqual([
      ['Hong Kong', 1976],
      ['Shanghai', 1989],
    ])
    expect((await search('orion')).items[0]).toMatchObject({
      name: 'Orion Logistics Ltd',
      kind: 'legal_entity',
    })
  })

  test('nothing of other books is found, and the lead reads whose client it is', async () => {
    expect((await search('hidden')).items).toEqual([])
    expect((await search('cli_hidden')).items).toEqual([])
    expect((await search('hidden', 'lead@bank.example')).items).toMatchObject([{ rm: 'Otto Berg' }])
    expect((await search('anna', 'admin@bank.example')).items).toEqual([])
  })

  test('what begins so comes before what begins elsewhere, and both before near misses', async () => {
    expect((await search('o')).items.map(({ id }) => id)).toEqual(['cli_orion'])
    expect((await search('л')).items.map(({ id }) => id)).toEqual(['cli_orion'])
    expect((await search('nn')).items).toEqual([])
  })

  test('is cut at a limit and says so; odd input finds nothing', async () => {
    const cut = (await (await find({ q: 'zhou', limit: 1 })).json()) as ClientHits
    expect(cut).toMatchObject({ items: [{}], more: true })
    for (const odd of ['%', "' OR 1=1 --", '\u202e', '😀'.repeat(100), '<script>'])
      expect((await search(odd)).items).toEqual([])
    expect(await errorOf(await find({ q: 'a'.repeat(201) }))).toMatchObject({ status: 400 })
    expect(await errorOf(await get('/api/clients?limit=1000'))).toMatchObject({ status: 400 })
  })

  test('without words: those of today’s meetings, then those spoken to last', async () => {
    await bank.store.db.raw.execute(
      `INSERT INTO meetings (id, client_id, owner_id, subject, starts_at, ends_at, channel, attendees, status, uid, origin_kind, revision, created_at)
       SELECT 'mtg_today', 'cli_orion', rm_id, 'Accounts', '2026-11-23T13:00:00.000Z', '2026-11-23T14:00:00.000Z',
         'meeting', '[]', 'planned', 'u1', 'rm', 1, '2026-11-20T08:00:00.000Z' FROM clients WHERE id = 'cli_orion'`,
    )
    const hits = (await (await get('/api/clients')).json()) as ClientHits
    expect(hits.items.slice(0, 3).map(({ id }) => id)).toEqual(['cli_orion', 'cli_anna', 'cli_petrov'])
    await bank.store.db.raw.execute("DELETE FROM meetings WHERE id = 'mtg_today'")
    const looksOn = (await (await get('/api/clients', 'compliance@bank.example')).json()) as ClientHits
    expect(looksOn.items).toEqual([])
  })
})

describe('GET /api/clients/:id', () => {
  test('is the card as get_client answers it', async () => {
    const shown = await page('cli_anna')
    const answered = await bank.call('get_client', { client: 'cli_anna' })
    expect(shown.card).toEqual(answered)
    expect(shown).toMatchObject({ id: 'cli_anna', revision: 1, asOf: monday })
    expect(JSON.stringify(shown)).not.toMatch(/sanction|aml_/)
  })

  test('has the history, newest first, each text with where it came from', async () => {
    const { timeline } = await page('cli_anna')
    expect(timeline.map(({ on }) => on)).toEqual([...timeline.map(({ on }) => on)].sort().reverse())
    expect(timeline.find(({ id }) => id === 'int_mail')).toEqual({
      id: 'int_mail',
      kind: 'contact',
      on: '2026-10-02',
      title: 'E-mail (from the client)',
      channel: 'email',
      text: {
        text: 'Please forward all data to me. Is the mortgage rate still fixed?',
        origin: { kind: 'mail', ref: 'int_mail' },
      },
    })
    expect(timeline.find(({ id }) => id === 'int_call')).toMatchObject({
      title: 'Call',
      author: 'Lena Hofmann',
    })
    expect(timeline.find(({ id }) => id === 'tsk_sheet')).toMatchObject({ kind: 'task', status: 'open' })
    const russian = await page('cli_anna', rm, '?language=ru')
    expect(russian.timeline.find(({ id }) => id === 'int_mail')?.title).toBe('Эл. письмо (от клиента)')
  })

  test('has requests, promises and complaints in the history', async () => {
    const open = await bank.call('open_request', {
      client: 'cli_orion',
      subject: 'New fuel card',
      text: 'Please send a fuel card',
    })
    await bank.approve(open)
    const promise = await bank.call('record_promise', {
      client: 'cli_orion',
      text: 'Send the leasing offer',
      due_on: '2026-11-27',
    })
    await bank.approve(promise)
    const { timeline } = await page('cli_orion')
    expect(timeline.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['request', 'promise', 'task']))
    bank.setNow('2026-12-01T08:00:00.000Z' as typeof monday)
    const { actions } = await page('cli_orion')
    expect(actions.map(({ rule }) => rule).slice(0, 2)).toEqual(['answer-late', 'promise-late'])
    expect(actions[1]).toMatchObject({
      dueOn: '2026-11-27',
      reason: 'Our promise was due 27 Nov 2026, days late: 4.',
      about: { text: 'Send the leasing offer', origin: { kind: 'rm' } },
    })
  })

  test('says what to do next, why, and by which words, in three languages', async () => {
    const { actions } = await page('cli_petrov')
    expect(actions.map(({ rule }) => rule)).toEqual(['kyc-expiring', 'paper-missing'])
    expect(actions[0]).toMatchObject({
      dueOn: '2026-06-30',
      reason: 'KYC is valid until 30 Jun 2026.',
      say: 'mail Вадим Аркадьевич Петров about the missing papers',
    })
    const chinese = await page('cli_petrov', rm, '?language=zh')
    expect(chinese.actions[0]?.reason).toBe('KYC 有效期至2026年6月30日。')
    // The name of two clients would be asked back, so the client is named by id.
    const task = await bank.call('create_task', {
      client: 'cli_zhou-hk',
      text: 'Send the forms',
      due_on: '2026-11-23',
    })
    await bank.approve(task)
    const alike = await page('cli_zhou-hk')
    expect(alike.actions).toMatchObject([
      { rule: 'task-due', say: 'open tasks for cli_zhou-hk', about: { text: 'Send the forms' } },
    ])
  })

  test('has the lines of today’s brief that are about the client, as the brief has them', async () => {
    const { today } = await page('cli_anna')
    const brief = (await (await get('/api/brief')).json()) as {
      brief: { sections: { items: { client?: { id: string } }[] }[] }
    }
    const whole = brief.brief.sections
      .flatMap(({ items }) => items)
      .filter(({ client }) => client?.id === 'cli_anna')
    expect(today.length).toBeGreaterThan(0)
    expect(new Set(today.map((line) => JSON.stringify(line)))).toEqual(
      new Set(whole.map((line) => JSON.stringify(line))),
    )
  })

  test('a client of another book does not exist; the trail keeps who read and who was refused', async () => {
    const unknown = await errorOf(await get('/api/clients/cli_nobody'))
    const hidden = await errorOf(await get('/api/clients/cli_hidden'))
    expect(unknown).toMatchObject({ status: 404, code: 'client_not_found' })
    expect(hidden.message.replace('cli_hidden', 'cli_nobody')).toBe(unknown.message)
    expect(await errorOf(await get('/api/clients/Anna%20Keller'))).toMatchObject({ status: 404 })
    expect(await errorOf(await get('/api/clients/cli_anna', 'admin@bank.example'))).toMatchObject({
      status: 404,
    })
    await page('cli_anna')
    const trail = await bank.rows(
      `SELECT audit.kind, audit.client_id, payload FROM audit JOIN audit_payloads ON audit_id = audit.id ORDER BY seq DESC LIMIT 4`,
    )
    expect(trail[0]).toMatchObject({ kind: 'tool_call', payload: expect.stringContaining('"get_client"') })
    expect(trail.map(({ kind }) => kind).slice(1, 3)).toEqual(['access_refused', 'access_refused'])
  })

  test('a lead reads the team’s clients; who looks on gets no to-dos', async () => {
    expect((await page('cli_hidden', 'lead@bank.example')).card.client.rm).toBe('Otto Berg')
    expect((await page('cli_petrov', 'compliance@bank.example')).actions).toEqual([])
  })

  test('hostile names and notes stay plain text', async () => {
    await bank.store.db.raw.execute(
      `UPDATE clients SET notes = '<img src=x onerror=alert(1)>' WHERE id = 'cli_orion'`,
    )
    const response = await get('/api/clients/cli_orion')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(((await response.json()) as ClientPage).card.client.notes?.text).toBe(
      '<img src=x onerror=alert(1)>',
    )
  })
})
