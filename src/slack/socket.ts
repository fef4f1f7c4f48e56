import { type App, SocketModeReceiver } from '@slack/bolt'
import type { Slack } from './app.ts'
import { clientOptions, quietLogger } from './client.ts'
import type { Body } from './events.ts'
import type { SlackConfig } from './types.ts'

export type SocketMode = Readonly<{
  /** Settles once the connection stands; rejects where Slack refuses the token. */
  connected: Promise<unknown>
  stop(): Promise<void>
}>

/**
 * Opens the connection by which Slack reaches a machine behind a firewall; what comes by it goes the way of signed
 * requests, an event into the inbox before it is acknowledged. A lost connection is opened again.
 */
export function startSocketMode(
  config: SlackConfig & Readonly<{ appToken: string }>,
  slack: Pick<Slack, 'receive'>,
  report: (error: unknown, reference: string) => void,
): SocketMode {
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: quietLogger,
    installerOptions: { clientOptions: clientOptions(config) },
  })
  const inbox: Pick<App, 'processEvent'> = {
    processEvent: async ({ body, ack }) => {
      try {
        await slack.receive(body as Body, async (reply) => ack(reply as string))
      } catch (error) {
        // Not acknowledged: Slack sends it again.
        report(error, 'socket mode')
      }
    },
  }
  receiver.init(inbox as App)
  return { connected: receiver.start(), stop: async () => void (await receiver.stop()) }
}
