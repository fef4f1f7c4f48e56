import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FakeSlack } from '#test/support/slack/fake.ts'
import { startSandbox } from '#test/support/slack/sandbox.ts'

let slack: FakeSlack
const received: string[] = []

beforeEach(async () => {
  received.splice(0)
  slack = await startSandbox({
    target: async (request) => {
      received.push(await request.text())
      return new Response('')
    },
  })
})
afterEach(() => slack.close())

type State = Record<string, { id: string; text?: string; channel?: string }[]>
const state = async (user: string): Promise<State> =>
  (await (await fetch(`${slack.url}/sandbox/state?user=${user}`)).json()) as State
const act = (body: object, headers: Record<string, string> = {}) =>
  fetch(`${slack.url}/sandbox/do`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test('the page and its parts are served, and nothing beside them', async () => {
  for (const [path, type] of [
    ['/', 'text/html'],
    ['/page.js', 'text/javascript'],
    ['/page.css', 'text/css'],
  ]) {
    const response = await fetch(`${slack.url}${path}`)
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  }
  expect((await fetch(`${slack.url}/fake.ts`)).status).toBe(404)
  expect((await fetch(`${slack.url}/..%2ffake.ts`)).status).toBe(404)
})

test('what one user does reaches the app and is seen by those who may see it', async () => {
  const sent = await act({ verb: 'message', user: 'U_RM', channel: 'C_TEAM', text: '<@U_BOT> hello' })
  expect(sent.status).toBe(200)
  expect(received).toHaveLength(1)
  expect(JSON.parse(received[0] ?? '{}')).toMatchObject({ event: { type: 'app_mention', channel: 'C_TEAM' } })
  expect((await state('U_LEAD')).messages?.map(({ text }) => text)).toEqual(['<@U_BOT> hello'])
  expect((await state('U_COMPLIANCE')).messages).toEqual([])
  expect((await state('U_STRANGER')).channels?.map(({ id }) => id)).toEqual(['C_SHARED'])
})

test('mistakes come back as sentences', async () => {
  const problem = async (body: object, headers = {}) => {
    const response = await act(body, headers)
    return [response.status, ((await response.json()) as { error: string }).error]
  }
  expect(await problem({ verb: 'event', type: 'x' })).toEqual([400, 'there is no verb "event"'])
  expect(await problem({ verb: 'message', user: 'U_NOBODY', text: 'a' })).toEqual([
    400,
    expect.stringContaining('there is no user "U_NOBODY"'),
  ])
  expect(await problem({ verb: 'message' }, { 'content-type': 'text/plain' })).toEqual([415, 'Send JSON.'])
  expect(await problem({ verb: 'message', text: 'a'.repeat(300_000) })).toEqual([413, 'That is too long.'])
})

test('the page hears of changes', async () => {
  const stop = new AbortController()
  const stream = await fetch(`${slack.url}/sandbox/changes`, { signal: stop.signal })
  const reader = stream.body?.getReader()
  const next = async () => new TextDecoder().decode((await reader?.read())?.value)
  expect(await next()).toContain('open')
  await act({ verb: 'message', user: 'U_RM', text: 'a' })
  expect(await next()).toContain('changed')
  stop.abort()
})

test('the real app answers in it, and both end together', { timeout: 90_000 }, async () => {
  const said: string[] = []
  const { runSandbox } = await import('#test/support/slack/run-sandbox.ts')
  const running = await runSandbox({ port: 0, answerMillis: 30_000, say: (line) => said.push(line) })
  try {
    const { message } = await running.slack.send.message({ user: 'U_RM', text: 'What is on today?' })
    const answer = await running.slack.until(
      'an answer',
      () =>
        running.slack
          .messages('D_RM', message.ts)
          .find(({ bot_id: bot, stream, text }) => bot !== undefined && stream?.open !== true && text !== ''),
      30_000,
    )
    expect(answer.thread_ts).toBe(message.ts)
    expect(running.slack.complaints).toEqual([])
  } finally {
    await running.stop()
  }
  await expect(fetch(running.app)).rejects.toThrow()
  await expect(fetch(running.slack.url)).rejects.toThrow()
})
