import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { approve, edit } from '#agent/decisions.ts'
import type { AgentEvent } from '#agent/events.ts'
import { createGate } from '#agent/run-tool.ts'
import type { ProposalId } from '#domain/ids.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { defineWriteTool, type Tool } from '#tools/define.ts'

let bank: SmallBank
let checked: (() => Promise<void>) | undefined
const done: number[] = []
beforeEach(async () => {
  bank = await smallBank()
  checked = undefined
  done.length = 0
})
afterEach(() => bank.remove())

/** Pays something back: above 100 it needs a second person. */
const payBack: Tool = defineWriteTool({
  name: 'pay_back',
  area: 'service',
  risk: 'low_write',
  title: { en: 'p', zh: 'p', ru: 'p' },
  description: 'd',
  input: z.object({ amount: z.coerce.number() }),
  examples: [],
  prepare: async (said) => ({
    input: said,
    client: { id: 'cli_anna' as never, name: 'Anna Keller' },
    bound: {},
    ...(said.amount > 100 && { risk: 'sensitive' as const }),
    ...(said.amount > 50 && { origins: [{ kind: 'mail' as const, ref: 'int_mail' }] }),
    card: {
      title: { en: 'p', zh: 'p', ru: 'p' },
      fields: [{ key: 'amount', label: { en: 'a', zh: 'a', ru: 'a' }, value: String(said.amount) }],
    },
  }),
  recheck: async () => checked?.(),
  commit: async ({ amount }) => {
    done.push(amount)
    return { records: [], undo: {} }
  },
  undo: async () => {},
})

const rm = 'rm@bank.example'
const deps = () => ({ ...bank.deps, tools: [payBack] })

async function propose(amount: number, autoCommit = false): Promise<ProposalId> {
  const actor = { ...(await bank.person(rm)), autoCommit }
  const { thread, turn } = await bank.turn([])
  const events: AgentEvent[] = []
  const gate = await createGate(
    {
      ...deps(),
      emit: (event) => events.push(event),
      report: (error) => {
        throw error
      },
    },
    { actor, thread, turn, language: 'en' },
  )
  expect(await gate.run('pay_back', 'call_1', { amount })).not.toHaveProperty('error')
  const event = events.find(({ type }) => type === 'proposal') as Extract<AgentEvent, { type: 'proposal' }>
  return event.proposal.id
}

test('an edit above the authority needs a second person', async () => {
  const id = await propose(40)
  const actor = await bank.person(rm)
  const edited = await edit(deps(), actor, id, { amount: '5000' })
  expect(edited).toMatchObject({ risk: 'sensitive', origins: [{ kind: 'mail', ref: 'int_mail' }] })
  await expect(approve(deps(), actor, id)).rejects.toMatchObject({ code: 'second_person_needed' })
  expect(done).toEqual([])
  await approve(deps(), await bank.person('lead@bank.example'), id)
  expect(done).toEqual([5000])
})

test('a wish that needs a second person waits for one, whatever is saved at once', async () => {
  const id = await propose(5000, true)
  expect(await bank.store.proposals.get(await bank.person(rm), id)).toMatchObject({ status: 'pending' })
  const small = await propose(40, true)
  expect(await bank.store.proposals.get(await bank.person(rm), small)).toMatchObject({ status: 'committed' })
})

test('what was not checked again is not committed, though it was edited in between', async () => {
  const id = await propose(40)
  const actor = await bank.person(rm)
  checked = async () => {
    checked = undefined
    await edit(deps(), actor, id, { amount: '60' })
  }
  await expect(approve(deps(), actor, id)).rejects.toMatchObject({ code: 'proposal_changed' })
  expect(done).toEqual([])
})

test('of two who approve at the same moment one does', async () => {
  const id = await propose(5000)
  const people = await Promise.all(['lead@bank.example', 'compliance@bank.example'].map(bank.person))
  const answers = await Promise.allSettled(people.map((person) => approve(deps(), person, id)))
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(done).toEqual([5000])
})
