import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A model on loopback that speaks the wire of chat completions and holds its answers: each says `begins` at once and
 * `ends` when it is let go.
 */
export async function heldModel(begins: string, ends: string) {
  const held = new Set<ServerResponse>()
  const piece = (content: string, finish: string | null = null): string =>
    `data: ${JSON.stringify({
      id: 'c1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'held',
      choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: finish }],
    })}\n\n`
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(piece(begins))
      held.add(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    environment: {
      RAPPORT_MODEL: 'openai:held',
      OPENAI_API_KEY: 'unused',
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    },
    /** Answers that are held now. */
    holding: () => held.size,
    letGo: (): void => {
      for (const response of held) response.end(`${piece(ends)}${piece('', 'stop')}data: [DONE]\n\n`)
      held.clear()
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
