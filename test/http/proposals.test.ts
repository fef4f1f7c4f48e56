import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Instant } from '#domain/time.ts'
import { chunksOf, errorOf, part, scriptedApp } from '#test/support/app.ts'
import { monday, type SmallBank, smallBank } from '#test/support/bank.ts'

const rm = 'rm@bank.example'
let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
beforeEach(() => bank.setNow(monday))
afterAll(() => bank.remove())

/** A card of the RM that waits: a task for Anna Keller. */
async function waiting(text: string) {
  const made = scriptedApp(bank, [
    { call: [['create_task', { client: 'Anna Keller', text, due_on: '2026-11-27' }]] },
    { say: 'It waits for your approval.' },
  ])
  const chunks = await chunksOf(await made.send(rm, 'POST', '/api/chat', { text: `a task: ${text}` }))
  const { proposal } = part(chunks, 'data-proposal') as { proposal: { id: string; threadId: string } }
  const act = (action: string, body?: unknown, as = rm) =>
    made.send(as, 'POST', `/api/proposals/${proposal.id}/${action}`, body)
  return { ...made, ...proposal, act }
}

const tasks = (text: string) => bank.rows(`SELECT status, due_on FROM tasks WHERE text = '${text}'`)

describe('proposals', () => {
  test('are shown, approved once, and undone', async () => {
    const { id, send, act } = await waiting('Ring about the renewal')
    const shown = (await (await send(rm, 'GET', `/api/proposals/${id}`)).json()) as { proposal: object }
    expect(shown.proposal).toMatchObject({ id, status: 'pending', tool: 'create_task' })
    const listed = (await (await send(rm, 'GET', '/api/proposals?status=pending')).json()) as {
      proposals: { id: string }[]
    }
    expect(listed.proposals.map((each) => each.id)).toContain(id)
    expect(await tasks('Ring about the renewal')).toEqual([])

    const approved = await act('approve')
    expect(approved.status).toBe(200)
    expect(await approved.json()).toMatchObject({
      proposal: { status: 'committed', receipt: { proposal: id } },
    })
    expect(await tasks('Ring about the renewal')).toMatchObject([{ status: 'open', due_on: '2026-11-27' }])

    expect(await errorOf(await act('approve'))).toMatchObject({ status: 409, code: 'proposal_decided' })
    expect(await tasks('Ring about the renewal')).toHaveLength(1)
    expect(await (await act('undo')).json()).toMatchObject({ proposal: { status: 'undone' } })
    expect(await tasks('Ring about the renewal')).toEqual([])
    expect(await errorOf(await act('undo'))).toMatchObject({ status: 409 })
  })

  test('two approvals at once commit one write', async () => {
    const { act } = await waiting('Twice at once')
    const answers = await Promise.all([act('approve'), act('approve'), act('approve')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await tasks('Twice at once')).toHaveLength(1)
  })

  test('are edited field by field; what does not fit leaves the card as it was', async () => {
    const { id, send, act } = await waiting('Edit me')
    const edited = await act('edit', { fields: { due_on: '2026-12-01' } })
    expect(await edited.json()).toMatchObject({
      proposal: { status: 'pending', input: { due_on: '2026-12-01' } },
    })
    for (const [fields, code] of [
      [{ due_on: '2026-02-30' }, 'input_invalid'],
      [{ colour: 'red' }, 'field_not_editable'],
      [{ client: 'cli_hidden' }, 'field_not_editable'],
    ] as const)
      expect(await errorOf(await act('edit', { fields }))).toMatchObject({ status: 400, code })
    expect(await errorOf(await act('edit', { due_on: '2026-12-02' }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('fields is missing'),
    })
    const { proposal } = (await (await send(rm, 'GET', `/api/proposals/${id}`)).json()) as {
      proposal: { input: { due_on: string } }
    }
    expect(proposal.input.due_on).toBe('2026-12-01')
  })

  test('are declined with a reason, and then nothing can be approved', async () => {
    const { act } = await waiting('Decline me')
    expect(await (await act('decline', { reason: 'not needed' })).json()).toMatchObject({
      proposal: { status: 'declined' },
    })
    expect(await errorOf(await act('approve'))).toMatchObject({ status: 409, code: 'proposal_decided' })
    expect(await tasks('Decline me')).toEqual([])
  })

  test('do not exist for those outside the book, as an unknown id does not', async () => {
    const { id, act, send } = await waiting('Not yours')
    const unknown = await errorOf(await send(rm, 'POST', '/api/proposals/prp_nothing/approve'))
    expect(unknown).toMatchObject({ status: 404, code: 'proposal_not_found' })
    expect(await errorOf(await act('approve', undefined, 'other@bank.example'))).toEqual(unknown)
    expect(await errorOf(await send('admin@bank.example', 'GET', `/api/proposals/${id}`))).toEqual(unknown)
    expect(await errorOf(await send(rm, 'GET', '/api/proposals/cli_anna'))).toEqual(unknown)
    expect(await tasks('Not yours')).toEqual([])
  })

  test('are refused to a role that reads only, and open to the lead', async () => {
    const { act } = await waiting('For the lead')
    expect(await errorOf(await act('approve', undefined, 'compliance@bank.example'))).toMatchObject({
      status: 403,
      code: 'role_cannot_approve',
    })
    expect((await act('approve', undefined, 'lead@bank.example')).status).toBe(200)
    expect(await tasks('For the lead')).toHaveLength(1)
  })

  test('expire', async () => {
    const { act } = await waiting('Too late')
    bank.setNow('2026-11-24T08:00:01.000Z' as Instant)
    expect(await errorOf(await act('approve'))).toMatchObject({ status: 410, code: 'proposal_expired' })
    expect(await tasks('Too late')).toEqual([])
  })

  test('the undo of a thread takes back its newest write', async () => {
    const { threadId, send, act } = await waiting('Take me back')
    await act('approve')
    const undone = await send(rm, 'POST', `/api/threads/${threadId}/undo`)
    expect(await undone.json()).toMatchObject({ proposal: { status: 'undone' } })
    expect(await tasks('Take me back')).toEqual([])
    expect(await errorOf(await send(rm, 'POST', `/api/threads/${threadId}/undo`))).toMatchObject({
      status: 404,
      code: 'nothing_to_undo',
    })
  })

  test('a wrong status in the list is refused', async () => {
    const { send } = scriptedApp(bank, [])
    expect(await errorOf(await send(rm, 'GET', '/api/proposals?status=open'))).toMatchObject({
      status: 400,
      code: 'input_invalid',
    })
  })
})

describe('cards as their reader sees them', () => {
  type Listed = { proposals: { id: string; mayDecide: boolean; mayDecline: boolean; needsSecond: boolean }[] }
  const waitingFor = async (send: ReturnType<typeof scriptedApp>['send'], who: string): Promise<Listed> =>
    (await (await send(who, 'GET', '/api/proposals?for=me')).json()) as Listed

  test('two tabs: the second approval gets the sentence and the card as it is, and nothing twice', async () => {
    const { id, send, act } = await waiting('Two tabs')
    const shown = (await (await send(rm, 'GET', `/api/proposals/${id}`)).json()) as {
      proposal: { mark: string }
    }
    const seen = shown.proposal.mark
    expect((await act('approve', { seen })).status).toBe(200)
    const second = await act('approve', { seen })
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({
      error: { code: 'proposal_decided', message: expect.stringMatching(/\w/) },
      proposal: { id, status: 'committed', mayDecide: false, mayDecline: false, receipt: { proposal: id } },
    })
    expect(await tasks('Two tabs')).toHaveLength(1)
  })

  test('a card that was changed in another tab is shown again instead of approved', async () => {
    const { id, send, act } = await waiting('Changed meanwhile')
    const { proposal } = (await (await send(rm, 'GET', `/api/proposals/${id}`)).json()) as {
      proposal: { mark: string }
    }
    const edited = await act('edit', { fields: { due_on: '2026-12-01' }, seen: proposal.mark })
    expect(edited.status).toBe(200)
    const refused = (await (await act('approve', { seen: proposal.mark })).json()) as {
      error: { code: string }
      proposal: { mark: string; input: { due_on: string } }
    }
    expect(refused.error.code).toBe('proposal_changed')
    expect(refused.proposal.input.due_on).toBe('2026-12-01')
    expect(refused.proposal.mark).not.toBe(proposal.mark)
    expect(
      await errorOf(await act('edit', { fields: { due_on: '2026-12-02' }, seen: proposal.mark })),
    ).toMatchObject({
      code: 'proposal_changed',
    })
    expect((await act('approve', { seen: refused.proposal.mark })).status).toBe(200)
  })

  test('a refusal tells those who may not see the card nothing of it', async () => {
    const { act } = await waiting('Hidden from Otto')
    expect(await (await act('approve', {}, 'other@bank.example')).json()).not.toHaveProperty('proposal')
  })

  test('what waits for me: own cards, and for the lead those of others that need a second person', async () => {
    const { id: own, send } = await waiting('Waits for me')
    const risky = (await bank.call('set_client_team', {
      client: 'Anna Keller',
      members: [{ person: 'Otto Berg', role: 'assistant' }],
    })) as { proposal: string }
    const mine = (await waitingFor(send, rm)).proposals
    expect(mine.find((each) => each.id === own)).toMatchObject({ mayDecide: true, needsSecond: false })
    expect(mine.find((each) => each.id === risky.proposal)).toMatchObject({
      mayDecide: false,
      mayDecline: true,
      needsSecond: true,
    })
    const leads = (await waitingFor(send, 'lead@bank.example')).proposals
    expect(leads.map((each) => each.id)).toEqual([risky.proposal])
    expect(leads).toMatchObject([{ mayDecide: true, needsSecond: true, proposerName: 'Lena Hofmann' }])
    expect((await waitingFor(send, 'other@bank.example')).proposals).toEqual([])
    expect((await waitingFor(send, 'admin@bank.example')).proposals).toEqual([])
    expect((await send('lead@bank.example', 'POST', `/api/proposals/${risky.proposal}/approve`)).status).toBe(
      200,
    )
    expect((await waitingFor(send, 'lead@bank.example')).proposals).toEqual([])
    expect(mine.find((each) => each.id === risky.proposal)).not.toHaveProperty('deciderName')
    expect(await (await send(rm, 'GET', `/api/proposals/${risky.proposal}`)).json()).toMatchObject({
      proposal: { status: 'committed', proposerName: 'Lena Hofmann', deciderName: 'Beatrice Lang' },
    })
  })

  test('what ran out waits for nobody', async () => {
    const { id, send } = await waiting('Ran out')
    bank.setNow('2026-11-24T08:00:01.000Z' as Instant)
    expect((await waitingFor(send, rm)).proposals.map((each) => each.id)).not.toContain(id)
  })
})
