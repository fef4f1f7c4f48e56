import { existsSync } from 'node:fs'
import { App, LogLevel } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReceiver } from '#src/slack/receiver.ts'
import { publishedFile, readArguments } from '#test/support/slack/arguments.ts'
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '#test/support/slack/fake.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } })
const card = (text: string) => [
  section(text),
  {
    type: 'actions' as const,
    elements: [{ type: 'button' as const, action_id: 'go', text: plain('Go'), value: 'v1' }],
  },
]
const modal = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Form'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: plain('Name'),
      element: { type: 'plain_text_input' as const, action_id: 'name', min_length: 2 },
    },
    {
      type: 'input' as const,
      block_id: 'on',
      optional: true,
      label: plain('On'),
      element: { type: 'datepicker' as const, action_id: 'on', initial_date: '2026-11-22' },
    },
  ],
}

/** What is refused on purpose is not worth a line of the log. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  setName: () => {},
  getLevel: () => LogLevel.ERROR,
}

let slack: FakeSlack
let app: App
const closing: (() => Promise<unknown>)[] = []

/** A Bolt app behind our receiver, in front of a fake. */
async function connect(options: FakeSlackOptions = {}): Promise<void> {
  slack = await startFakeSlack(options)
  const seen = new Set<string>()
  const receiver = createReceiver({
    signingSecret: slack.signingSecret,
    now: () => new Date().toISOString() as never,
    report: (error) => slack.complaints.push(String(error)),
    inbox: {
      take: async (id: string) => !seen.has(id) && seen.add(id) !== undefined,
      claimStale: async () => [],
      renew: async () => {},
      done: async () => {},
    } as never,
  })
  app = new App({
    receiver,
    logger: quiet,
    authorize: async () => ({ botToken: slack.tokens.bot, botId: 'B_BOT', botUserId: 'U_BOT' }),
    clientOptions: {
      logger: quiet,
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 1, minTimeout: 1 },
      timeout: 20_000,
    },
  })
  slack.aim((request) => receiver.handle(request, () => {}))
  closing.push(() => receiver.drain(), slack.close)
}

beforeEach(() => connect())
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

describe('messages', () => {
  test('a direct message reaches the app, whose answer stands in its thread', async () => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined)
        await say({ text: `You said ${message.text}`, thread_ts: message.ts })
    })
    const { message, delivery } = await slack.send.message({ user: 'U_RM', text: 'Fish & <chips>' })
    expect(delivery.attempts.map(({ status }) => status)).toEqual([200])
    const answer = await slack.until('an answer', () => slack.messages('D_RM', message.ts)[1])
    expect(answer).toMatchObject({
      text: 'You said Fish &amp; &lt;chips&gt;',
      user: 'U_BOT',
      bot_id: 'B_BOT',
    })
    await slack.settled()
    expect(slack.calls('chat.postMessage')).toHaveLength(1)
    expect(slack.complaints).toEqual([])
  })

  test('a mention comes once, and only where the app is', async () => {
    const heard: string[] = []
    app.event('app_mention', async ({ event }) => void heard.push(`${event.channel} ${event.text}`))
    await slack.send.mention({ user: 'U_LEAD', channel: 'C_TEAM', text: 'hello' })
    await slack.send.message({ user: 'U_LEAD', channel: 'C_TEAM', text: 'no mention' })
    await slack.send.mention({ user: 'U_LEAD', channel: 'C_OTHER', text: 'nobody hears' })
    await slack.until('the mention', () => heard.length > 0)
    expect(heard).toEqual(['C_TEAM <@U_BOT> hello'])
  })

  test('a stream takes text and steps and refuses what comes after its end', async () => {
    let late: unknown
    app.message(async ({ message, client }) => {
      const stream = client.chatStream({ channel: message.channel, thread_ts: message.ts })
      await client.assistant.threads.setStatus({
        channel_id: message.channel,
        thread_ts: message.ts,
        status: 'thinks',
      })
      await stream.append({
        chunks: [{ type: 'task_update', id: '1', title: 'Look up', status: 'in_progress' }],
      })
      await stream.append({
        chunks: [{ type: 'task_update', id: '1', title: 'Look up', status: 'complete' }],
      })
      await stream.append({ markdown_text: 'It is ' })
      const { ts = '' } = (await stream.stop({ markdown_text: 'done.', blocks: card('more') })) ?? {}
      late = await client.chat
        .appendStream({ channel: message.channel, ts, markdown_text: 'late' })
        .catch((error: { data: { error: string } }) => error.data.error)
    })
    const { message } = await slack.send.message({ user: 'U_RM', text: 'Go' })
    const answer = await slack.until(
      'the end',
      () => late !== undefined && slack.messages('D_RM', message.ts)[1],
    )
    expect(late).toBe('message_not_in_streaming_state')
    expect(answer).toMatchObject({
      text: 'It is done.',
      stream: { open: false, tasks: [{ id: '1', title: 'Look up', status: 'complete' }] },
    })
    expect(answer.blocks.map(({ type }) => type)).toEqual(['section', 'actions'])
    expect(slack.status('D_RM', message.ts)).toBeUndefined()
  })

  test('what Slack would refuse is refused and remembered', async () => {
    const { client } = app
    const call = (method: string, args: object) =>
      client
        .apiCall(method, { token: slack.tokens.bot, ...args })
        .then(() => 'ok')
        .catch((error: { data?: { error?: string } }) => error.data?.error)
    const { message } = await slack.send.message({ user: 'U_RM', text: 'x' })
    const here = { channel: 'D_RM' }
    expect([
      await call('chat.postMessage', { ...here, text: 'a', blocks: [section('a'.repeat(3001))] }),
      await call('chat.postMessage', { ...here, text: 'a'.repeat(40_001) }),
      await call('chat.postMessage', { ...here, text: 'a', colour: 'red' }),
      await call('chat.postMessage', { ...here }),
      await call('chat.postMessage', { channel: 'D_NOBODY', text: 'a' }),
      await call('chat.postMessage', { channel: 'C_OTHER', text: 'a' }),
      await call('chat.postMessage', { ...here, text: 'a', thread_ts: '1.000001' }),
      await call('chat.update', { ...here, ts: message.ts, text: 'a' }),
      await call('chat.postEphemeral', { channel: 'C_TEAM', user: 'U_GUEST', text: 'a' }),
      await call('chat.startStream', { channel: 'C_TEAM', thread_ts: message.ts }),
      await call('assistant.threads.setSuggestedPrompts', {
        channel_id: 'D_RM',
        prompts: Array.from({ length: 5 }, () => ({ title: 'a', message: 'b' })),
      }),
      await call('views.open', { trigger_id: 'none', view: modal }),
      await call('chat.sing', here),
    ]).toEqual([
      'invalid_blocks',
      'msg_too_long',
      'invalid_arguments',
      'no_text',
      'channel_not_found',
      'not_in_channel',
      'thread_not_found',
      'cant_update_message',
      'user_not_in_channel',
      'thread_not_found',
      'invalid_arguments',
      'invalid_trigger_id',
      'unknown_method',
    ])
    expect(slack.complaints).toHaveLength(6)
  })

  test('files go up in three steps and come down with the token', async () => {
    const { client } = app
    await client.files.uploadV2({
      token: slack.tokens.bot,
      channel_id: 'D_RM',
      filename: 'draft.eml',
      content: 'Subject: Привет',
      initial_comment: 'Here',
    })
    const [posted] = slack.messages('D_RM')
    const [file] = posted?.files ?? []
    expect(posted).toMatchObject({ text: 'Here', files: [{ name: 'draft.eml' }] })
    const url = String(file?.url_private)
    const get = (headers: Record<string, string>) => fetch(url, { headers, redirect: 'manual' })
    expect((await get({})).status).toBe(302)
    expect(await (await get({ authorization: `Bearer ${slack.tokens.bot}` })).text()).toBe('Subject: Привет')
    expect(slack.complaints).toEqual([])
  })
})

describe('what people do', () => {
  test('a button press carries its value, and respond changes the message', async () => {
    app.command('/rm', async ({ ack, command }) => {
      await ack({ response_type: 'ephemeral', text: command.text, blocks: card('Private') })
    })
    const pressed: unknown[] = []
    app.action('go', async ({ ack, action, respond, body }) => {
      await ack()
      pressed.push([body.user.id, 'value' in action && action.value])
      await respond({ replace_original: true, text: 'Done', blocks: [section('Done')] })
    })
    const { reply } = await slack.send.command({ user: 'U_RM', channel: 'C_TEAM', text: 'day' })
    expect(reply?.text).toBe('day')
    const at = { channel: 'C_TEAM', ephemeral: String(reply?.ts) }
    await slack.send.action({ user: 'U_RM', at, action: 'go' })
    await slack.until('the change', () => slack.ephemerals('C_TEAM', 'U_RM')[0]?.text === 'Done')
    expect(pressed).toEqual([['U_RM', 'v1']])
    await expect(slack.send.action({ user: 'U_LEAD', at, action: 'go' })).rejects.toThrow(
      'sees no private message',
    )
    await expect(slack.send.action({ user: 'U_RM', at, action: 'go' })).rejects.toThrow(
      'nothing "go" to press',
    )
  })

  test('a window opens by a trigger, says what is wrong, and closes', async () => {
    app.shortcut('form.open', async ({ ack, shortcut, client }) => {
      await ack()
      await client.views.open({ trigger_id: shortcut.trigger_id, view: modal })
    })
    const taken: unknown[] = []
    app.view('form', async ({ ack, view }) => {
      const { value } = view.state.values.name?.name ?? {}
      if (value === 'bad') return ack({ response_action: 'errors', errors: { name: 'Not this' } })
      taken.push([value, view.state.values.on?.on?.selected_date])
      return ack()
    })
    await slack.send.shortcut({ user: 'U_RM', callback: 'form.open' })
    await slack.until('the window', () => slack.views('U_RM')[0])
    const submit = (name: string) => slack.send.viewSubmission({ user: 'U_RM', entries: { name } })
    expect(await submit('')).toEqual({
      errors: { name: 'Please complete this required field.' },
      sent: false,
    })
    expect(await submit('a')).toMatchObject({ errors: { name: 'Enter at least 2 characters.' } })
    expect((await submit('bad')).errors).toEqual({ name: 'Not this' })
    expect((await submit('Anna')).errors).toEqual({})
    expect(taken).toEqual([['Anna', '2026-11-22']])
    expect(slack.views('U_RM')).toEqual([])
    expect(slack.complaints).toEqual([])
  })

  test('a trigger lives three seconds and works once', async () => {
    let now = Date.parse('2026-11-22T09:00:00Z')
    await connect({ now: () => now })
    const trigger = () => slack.world.trigger('U_RM', 'T_DEMO')
    const open = (trigger_id: string) =>
      app.client.views
        .open({ token: slack.tokens.bot, trigger_id, view: modal })
        .then(({ ok }) => ok)
        .catch((error: { data: { error: string } }) => error.data.error)
    const [first, second] = [trigger(), trigger()]
    expect([await open(first), await open(first)]).toEqual([true, 'exchanged_trigger_id'])
    now += 3001
    expect(await open(second)).toBe('expired_trigger_id')
  })

  test('the home page is published and its buttons work', async () => {
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: card('Today') } })
    })
    const views: unknown[] = []
    app.action('go', async ({ ack, body }) => {
      views.push('view' in body && body.view?.type)
      await ack()
    })
    await slack.send.homeOpened('U_LEAD')
    await slack.until('the page', () => slack.home('U_LEAD'))
    await slack.send.action({ user: 'U_LEAD', at: { home: true }, action: 'go' })
    expect(views).toEqual(['home'])
  })
})

describe('the line', () => {
  test('signatures are those that the receiver takes, and others are refused', async () => {
    const send = (manner: object) => slack.send.message({ user: 'U_RM', text: 'a' }, manner)
    const statuses = []
    for (const manner of [{}, { age: 301 }, { age: -310 }, { unsigned: true }, { secret: 'other' }])
      statuses.push((await send({ ...manner, retry: 1 })).delivery.status)
    expect(statuses).toEqual([200, 401, 401, 401, 401])
  })

  test('an event that is not acknowledged comes again with its number', async () => {
    const numbers: (string | null)[] = []
    const ids = new Set<unknown>()
    slack.aim(async (request) => {
      numbers.push(request.headers.get('x-slack-retry-num'))
      ids.add(((await request.json()) as { event_id: string }).event_id)
      return new Response('', { status: numbers.length < 3 ? 500 : 200 })
    })
    const { delivery } = await slack.send.message({ user: 'U_RM', text: 'a' })
    expect(numbers).toEqual([null, '1', '2'])
    expect(ids.size).toBe(1)
    expect(delivery.attempts.map(({ status }) => status)).toEqual([500, 500, 200])
  })

  test('calls are limited, fail, or are lost as told', async () => {
    const post = () =>
      app.client.chat
        .postMessage({ token: slack.tokens.bot, channel: 'D_RM', text: 'a' })
        .then(() => 'ok')
        .catch((error: { code: string }) => error.code)
    slack.outage('chat.postMessage', 2)
    expect(await post()).toBe('slack_webapi_http_error')
    slack.disturb({ kind: 'error', error: 'internal_error', method: 'chat.postMessage' })
    expect(await post()).toBe('slack_webapi_platform_error')
    slack.disturb({ kind: 'cut', after: true, times: 1 })
    await post()
    expect(slack.messages('D_RM').length).toBeGreaterThan(0)
    slack.calm()
    slack.rateLimit('chat.postMessage', 0)
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST' })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '0'])
  })

  test('tokens: none, a wrong one, a missing scope, a revoked one', async () => {
    await connect({ scopes: ['chat:write', 'users:read'] })
    const ask = async (method: string, token?: string) => {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const response = await fetch(`${slack.apiUrl}${method}?user=U_RM`, { headers: headers as HeadersInit })
      return (await response.json()) as { error?: string; user?: { profile: object } }
    }
    expect((await ask('users.info')).error).toBe('not_authed')
    expect((await ask('users.info', 'other')).error).toBe('invalid_auth')
    expect((await ask('users.info', slack.tokens.bot)).user?.profile).not.toHaveProperty('email')
    expect(await ask('conversations.info', slack.tokens.bot)).toMatchObject({ error: 'missing_scope' })
    await slack.send.uninstall()
    expect((await ask('users.info', slack.tokens.bot)).error).toBe('token_revoked')
  })

  test('a code becomes the token of another workspace once', async () => {
    const asked = { client_id: 'sandbox-client', client_secret: 'sandbox-client-secret' }
    const code = slack.installCode('T_SECOND')
    const access = () => app.client.oauth.v2.access({ ...asked, code })
    const { access_token: token = '', team } = await access()
    expect(team?.id).toBe('T_SECOND')
    await expect(access()).rejects.toThrow('code_already_used')
    const { user } = await app.client.users.info({ token, user: 'U_SECOND' })
    expect(user?.profile?.email).toBe('rm@demo.example')
    await expect(app.client.chat.postMessage({ token, channel: 'D_RM', text: 'a' })).rejects.toThrow(
      'channel_not_found',
    )
  })
})

describe('Socket Mode', () => {
  test('events and commands come over the connection and their answers go back', async () => {
    const own = await startFakeSlack()
    closing.push(own.close)
    const { SocketModeReceiver } = await import('@slack/bolt')
    const receiver = new SocketModeReceiver({
      appToken: own.tokens.app,
      logger: quiet,
      clientPingTimeout: 300,
      installerOptions: { clientOptions: { slackApiUrl: own.apiUrl } },
    })
    const socketApp = new App({
      receiver,
      logger: quiet,
      authorize: async () => ({ botToken: own.tokens.bot, botId: 'B_BOT', botUserId: 'U_BOT' }),
      clientOptions: { slackApiUrl: own.apiUrl, logger: quiet },
    })
    socketApp.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say('heard')
    })
    socketApp.command('/rm', async ({ ack }) => ack('at once'))
    await socketApp.start()
    closing.push(() => socketApp.stop())
    await own.until('the connection', () => own.socket.connected() === 1)
    const { delivery } = await own.send.message({ user: 'U_RM', text: 'hello' })
    expect(delivery.status).toBe(200)
    await own.until('the answer', () => own.messages('D_RM')[1]?.text === 'heard')
    const { reply } = await own.send.command({ user: 'U_RM', text: 'help' })
    expect(reply?.text).toBe('at once')
    own.socket.refresh()
    await own.until('the end of the old connection', () => own.socket.connected() === 0)
    await own.until('a new connection', () => own.socket.connected() === 1)
    expect((await own.send.command({ user: 'U_RM', text: 'again' })).status).toBe(200)
    expect(own.socket.envelopes.every(({ acknowledged }) => acknowledged)).toBe(true)
  })
})

describe.skipIf(!existsSync(publishedFile))('against the published specification', () => {
  // Cases are gathered also where the file is not there and they are skipped.
  const ours = readArguments()
  const both = existsSync(publishedFile) ? readArguments(publishedFile) : ours
  test.each([...ours.keys()])('%s asks for what Slack asks for', (method) => {
    expect([...(both.get(method)?.required ?? [])].sort()).toEqual(
      [...(ours.get(method)?.required ?? [])].sort(),
    )
  })
})
