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
