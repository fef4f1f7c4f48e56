/**
 * A process that approves a proposal, writes a task and then never ends, for tests that kill it there:
 * `stuck-committer.ts <url> <email> <proposal>`
 */
import { writeSync } from 'node:fs'
import type { ProposalId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import { openStore } from '#store/open.ts'
import { movableClock } from './store.ts'

const [url = '', email = '', proposal = ''] = process.argv.slice(2)
const store = await openStore({ url, clock: movableClock() })
const actor = (await store.people.byEmail(email))!
const alive = setInterval(() => {}, 1000)
await store.proposals.commit(actor, proposal as ProposalId, async (writer) => {
  await writer.addTask({ id: randomIds('task'), text: 'Half-way', originKind: 'rm' })
  writeSync(1, 'inside')
  await new Promise(() => {})
  return { records: [] }
})
clearInterval(alive)
