import { type ChildProcess, fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

const together = 200
const rounds = 15
const warmUps = 5
const turns = 60
const secret = 'a signing secret for the benchmark'
const kinds = ['bare', 'bolt', 'rapport'] as const
type Kind = (typeof kinds)[number]

/** Acknowledgements of a burst of signed events, beside a route that only verifies, and Bolt's own receiver. */
export async function slackFigures(): Promise<Figure[]> {
  const api = await answering()
  const running = await Promise.all(kinds.map((kind) => start(kind, api.url)))
  const acks: Record<Kind, number[][]> = { bare: [], bolt: [], rapport: [] }
  for (let round = -warmUps; round < rounds; round++)
    for (const [at, kind] of kinds.entries()) {
      const server = running[at]
      if (server === undefined) continue
      const millis = await burst(server, () => event('reaction_added', { reaction: 'eyes' }))
      if (round >= 0) acks[kind].push(millis)
      if (kind === 'rapport') await server.ask('drain', 'drained')
    }
  const memory: Record<string, number> = {}
  for (const [at, kind] of kinds.entries()) memory[kind] = (await running[at]?.ask('memory', 'memory')) ?? 0
  const busy = await whileTurnsRun(running[2])
  for (const server of running) server.stop()
  api.close()

  const at = (kind: Kind, share: number): number =>
    middle(acks[kind].map((millis) => percentile(millis, share)))
  const figures = kinds.flatMap((kind): Figure[] => [
    { name: `slack.ack_p50_${kind}`, value: rounded(at(kind, 0.5)), unit: 'ms' },
    { name: `slack.ack_p99_${kind}`, value: rounded(at(kind, 0.99)), unit: 'ms' },
    { name: `slack.memory_${kind}`, value: Math.round((memory[kind] ?? 0) / 2 ** 20), unit: 'MiB' },
  ])
  return [
    ...figures,
    ratio('slack.ack_p50_vs_bolt', at('rapport', 0.5) / at('bolt', 0.5), "Bolt's own receiver"),
    ratio('slack.ack_p99_vs_bolt', at('rapport', 0.99) / at('bolt', 0.99), "Bolt's own receiver"),
    ratio('slack.ack_p99_vs_bare', at('rapport', 0.99) / at('bare', 0.99), 'a route that only verifies'),
    { name: 'slack.ack_p99_with_turns', value: rounded(percentile(busy, 0.99)), unit: 'ms' },
    { name: 'slack.ack_longest_with_turns', value: rounded(Math.max(...busy)), unit: 'ms' },
  ]
}

type Server = Readonly<{
  sockets: readonly Socket[]
  ask(question: string, answer: string): Promise<number>
  stop(): void
}>

/** Starts one server with as many open connections as events come together. */
async function start(kind: Kind, api: string): Promise<Server> {
  const script = fileURLToPath(new URL('./slack-server.ts', import.meta.url))
  const hook = fileURLToPath(new URL('../../src/text-imports.mjs', import.meta.url))
  const child = fork(script, [kind, secret, api], { execArgv: ['--import', hook], stdio: 'inherit' })
  const port = await told(child, 'port')
  const sockets = await Promise.all(
    Array.from({ length: together }, async () => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      await new Promise((resolve) => socket.once('connect', resolve))
      return socket
    }),
  )
  return {
    sockets,
    ask: async (question, answer) => {
      const heard = told(child, answer)
      child.send(question)
      return heard
    },
    stop: () => {
      for (const socket of sockets) socket.destroy()
      child.send('stop')
    },
  }
}

const told = (child: ChildProcess, key: string): Promise<number> =>
  new Promise((resolve) => {
    const listen = (message: Readonly<Record<string, unknown>>): void => {
      if (!(key in message)) return
      child.off('message', listen as never)
      resolve(Number(message[key]))
    }
    child.on('message', listen as never)
  })

/** Sends one event by each connection at once; answers how long each acknowledgement took, in milliseconds. */
async function burst({ sockets }: Server, make: () => Buffer): Promise<number[]> {
  const requests = sockets.map(make)
  return Promise.all(sockets.map((socket, at) => exchange(socket, requests[at] ?? make())))
}

function exchange(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    socket.once('data', (data: Buffer) => {
      const status = data.toString('latin1', 9, 12)
      if (status === '200') resolve(performance.now() - began)
      else reject(new Error(`an event was answered with ${status}`))
    })
    socket.write(request)
  })
}

let events = 0

/** A signed event as it goes over the wire. */
function event(type: string, more: Readonly<Record<string, unknown>>): Buffer {
  const n = ++events
  const ts = `17953${String(n).padStart(5, '0')}.000100`
  const body = JSON.stringify({
    token: 'verification',
    team_id: 'T_BENCH',
    api_app_id: 'A_BENCH',
    type: 'event_callback',
    event_id: `Ev${process.pid}${n}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ enterprise_id: null, team_id: 'T_BENCH', user_id: 'U_BOT', is_bot: true }],
    event: { type, user: 'U_RM', ts, event_ts: ts, channel: `D${n}`, channel_type: 'im', ...more },
  })
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return Buffer.from(
    `POST /slack/events HTTP/1.1\r\nhost: app.local\r\ncontent-type: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nx-slack-request-timestamp: ${timestamp}\r\n` +
      `x-slack-signature: v0=${signature}\r\n\r\n${body}`,
  )
}

/** Turns keep the process busy while events go on coming, a few every 20 ms. */
async function whileTurnsRun(server: Server | undefined): Promise<number[]> {
  if (server === undefined) return [Number.NaN]
  const questions = [
    'who is Anna Keller?',
    'my tasks',
    'log a call with Orion: wants a new line',
    'who is Orion?',
  ]
  const acks: Promise<number>[] = []
  for (let sent = 0; sent < turns; sent++) {
    const socket = server.sockets[sent % together]
    if (socket)
      acks.push(
        exchange(
          socket,
          event('message', { text: questions[sent % questions.length], client_msg_id: `c${sent}` }),
        ),
      )
  }
  const busy = [...(await Promise.all(acks))]
  let drained = false
  const end = server.ask('drain', 'drained').then(() => {
    drained = true
  })
  for (let at = 0; !drained; at = (at + 1) % together) {
    const socket = server.sockets[at]
    if (socket) busy.push(await exchange(socket, event('reaction_added', { reaction: 'eyes' })))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await end
  return busy
}

/** A Web API that says yes to everything, at once. */
async function answering(): Promise<Readonly<{ url: string; close(): void }>> {
  let n = 0
  const user = {
    id: 'U_RM',
    team_id: 'T_BENCH',
    is_email_confirmed: true,
    locale: 'en-US',
    profile: { email: 'rm@bank.example' },
  }
  const server = createServer((request, response) => {
    request.resume()
    const ts = `1795400000.${String(++n).padStart(6, '0')}`
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, ts, bot_id: 'B_BOT', user_id: 'U_BOT', user }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
const middle = (values: readonly number[]): number => percentile(values, 0.5)
const rounded = (value: number): number => Math.round(value * 100) / 100
const ratio = (name: string, value: number, of: string): Figure => ({
  name,
  value: rounded(value),
  unit: 'x',
  of,
})
