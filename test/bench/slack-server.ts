// One of the servers that the Slack benchmark compares, in a process of its own: `bare`, `bolt` or `rapport`.
import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { App, HTTPReceiver } from '@slack/bolt'
import { Hono } from 'hono'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { createSlack } from '#src/slack/app.ts'
import { quietLogger } from '#src/slack/client.ts'
import { signatureVerifier } from '#src/slack/signature.ts'
import { smallBank } from '#test/support/bank.ts'

const [kind = '', secret = '', api = ''] = process.argv.slice(2)

function bare(): Server {
  const verify = signatureVerifier(secret)
  const app = new Hono().post('/slack/events', async (c) => {
    const signed = {
      body: await c.req.text(),
      signature: c.req.header('x-slack-signature'),
      timestamp: c.req.header('x-slack-request-timestamp'),
    }
    return (await verify(signed, Date.now())) ? c.text('') : c.text('', 401)
  })
  return createAdaptorServer({ fetch: app.fetch }) as Server
}

function bolt(): Server {
  const receiver = new HTTPReceiver({ signingSecret: secret, logger: quietLogger })
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B_BOT', botUserId: 'U_BOT' }),
    convoStore: false,
    logger: quietLogger,
  })
  app.message(async () => {})
  return createServer(receiver.requestListener)
}

async function rapport(): Promise<Server> {
  const bank = await smallBank()
  const app = createApp({
    store: bank.store,
    config: readConfig({ SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: secret, SLACK_API_URL: api }),
    slack: createSlack,
  })
  process.on('message', (message) => {
    if (message === 'drain') void app.drain().then(() => process.send?.({ drained: true }))
    if (message === 'stop')
      void app
        .drain()
        .then(bank.remove)
        .then(() => process.exit(0))
  })
  return createAdaptorServer({ fetch: app.fetch }) as Server
}

const server = kind === 'bare' ? bare() : kind === 'bolt' ? bolt() : await rapport()
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ memory: process.memoryUsage().rss })
  if (message === 'stop' && kind !== 'rapport') process.exit(0)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
