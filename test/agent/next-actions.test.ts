import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAssistant } from '#agent/assistant.ts'
import { chooseModels } from '#agent/models.ts'
import { type NextRuleId, nextRules } from '#domain/brief/next-actions-table.ts'
import { languages } from '#domain/language.ts'
import { timeZone } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { tools } from '#tools/index.ts'

/** What each rule begins: the tool, and for a letter its purpose. */
const leadsTo: Readonly<Record<NextRuleId, readonly [tool: string, purpose?: string]>> = {
  'answer-late': ['draft_message', 'holding_reply'],
  'resolution-late': ['list_requests'],
  'promise-late': ['list_promises'],
  'callback-missing': ['get_complaint'],
  'answer-due': ['draft_message', 'holding_reply'],
  'task-due': ['list_tasks'],
  'contact-overdue': ['prepare_meeting'],
  'maturity-ahead': ['draft_message', 'maturity_ahead'],
  'kyc-expiring': ['draft_message', 'missing_papers'],
  'paper-missing': ['draft_message', 'missing_papers'],
  'risk-profile-old': ['schedule_meeting'],
  birthday: ['prepare_meeting'],
}

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
})
afterAll(() => bank.remove())

/** The calls that the built-in assistant makes of a message in a conversation of its own. */
async function callsOf(text: string) {
  const { embedded } = chooseModels({}, tools, bank.store.clock, timeZone('Europe/Zurich'))
  const assistant = createAssistant({
    ...bank.deps,
    models: { embedded, name: 'embedded' },
    report: (error) => expect.fail(String(error)),
  })
  const actor = await bank.person('rm@bank.example')
  const started = await assistant.start({ actor, surface: 'eval', text })
  const purposes: string[] = []
  for await (const event of started.events()) if (event.type === 'draft') purposes.push(event.draft.purpose)
  const stored = await bank.store.conversations.messagesOf(started.turn)
  const calls = stored.flatMap(({ role, content }) =>
    role === 'assistant' && Array.isArray(content)
      ? content.map(({ toolName, input }) => ({ tool: toolName as string, input: input as object }))
      : [],
  )
  return { calls, purposes }
}

describe('the words of what to do next are understood by the built-in assistant', () => {
  const cases = nextRules.flatMap(({ id, say }) =>
    languages.flatMap((language) =>
      ['Anna Keller', 'Вадим Аркадьевич Петров', 'cli_zhou-hk'].map(
        (client) => [id, say[language].replace('{client}', client), client] as const,
      ),
    ),
  )
  test.each(cases)('%s: %s', async (rule, words, client) => {
    const [tool, purpose] = leadsTo[rule]
    const { calls, purposes } = await callsOf(words)
    expect(calls.map((call) => call.tool)).toEqual([tool])
    expect(Object.values(calls[0]?.input ?? {})).toContain(client)
    expect(purposes).toEqual(purpose === undefined ? [] : [purpose])
  })
})
