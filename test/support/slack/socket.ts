import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { SocketSend } from './delivery.ts'
import { bot } from './workspace.ts'
import type { World } from './world.ts'

const envelopeTypes = { event: 'events_api', interactive: 'interactive', command: 'slash_commands' } as const

type Acknowledged = Readonly<{ status: number; body: string }>

/** The server side of Socket Mode: connections by ticket, envelopes, their acknowledgements. */
export function createSocketMode(world: World, answerMillis: number) {
  const server = new WebSocketServer({ noServer: true })
  const connections: WebSocket[] = []
  const waiting = new Map<string, (answer: Acknowledged) => void>()
  const envelopes: { id: string; type: string; acknowledged: boolean }[] = []
  let turn = 0

  function accept(connection: WebSocket): void {
    connections.push(connection)
    connection.on('close', () => {
      connections.splice(connections.indexOf(connection), 1)
      world.changed()
    })
    connection.on('error', () => connection.terminate())
    connection.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as {
        envelope_id?: string
        payload?: object
      }
      const envelope = envelopes.find((each) => each.id === id)
      if (id === undefined || envelope === undefined) return
      envelope.acknowledged = true
      const empty = payload === undefined || Object.keys(payload).length === 0
      waiting.get(id)?.({ status: 200, body: empty ? '' : JSON.stringify(payload) })
    })
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: connections.length,
        connection_info: { app_id: bot.app },
        debug_info: { host: 'fake', approximate_connection_time: 3600 },
      }),
    )
    world.changed()
  }

  const send: SocketSend = (kind, payload, retry) => {
    const open = connections.filter(({ readyState, OPEN }) => readyState === OPEN)
    const connection = open[turn++ % Math.max(open.length, 1)]
    if (connection === undefined) return undefined
    const id = world.id('envelope-')
    envelopes.push({ id, type: envelopeTypes[kind], acknowledged: false })
    return new Promise((resolve) => {
      const finish = (answer: Acknowledged): void => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(answer)
      }
      const timer = setTimeout(() => finish({ status: 0, body: 'not acknowledged' }), answerMillis)
      waiting.set(id, finish)
      connection.send(
        JSON.stringify({
          envelope_id: id,
          type: envelopeTypes[kind],
          accepts_response_payload: kind !== 'event',
          payload,
          ...(kind === 'event' ? { retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' } : {}),
        }),
      )
    })
  }

  return {
    send,
    envelopes: envelopes as readonly Readonly<(typeof envelopes)[number]>[],
    connected: (): number => connections.length,
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, accept)
    },
    /** Asks every client to connect again, as Slack does from time to time. */
    refresh(): void {
      for (const each of connections)
        each.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
    },
    /** Cuts every connection without a word. */
    drop(): void {
      for (const each of [...connections]) each.terminate()
    },
    close(): void {
      for (const finish of [...waiting.values()]) finish({ status: 0, body: 'closed' })
      for (const each of [...connections]) each.terminate()
      server.close()
    },
  }
}
