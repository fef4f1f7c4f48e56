import type { StreamEvent } from '#http/views.ts'

/** What an answer's stream tells: events of the turn, `text` in pieces. */
export type Told = StreamEvent

/**
 * The events of a UI message stream (server-sent events of the AI SDK): `text-delta` as text, `data-<name>` as the
 * event it carries; parts of other kinds are passed over. Ends with the stream; throws what reading throws.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Told, void, void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      const blocks = (rest + value).split(/\r?\n\r?\n/)
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const told = eventIn(block)
        if (told) yield told
      }
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function eventIn(block: string): Told | undefined {
  const data = block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n')
  if (data === '' || data === '[DONE]') return undefined
  let part: { type?: unknown; delta?: unknown; data?: unknown }
  try {
    part = JSON.parse(data)
  } catch {
    return undefined
  }
  if (part.type === 'text-delta') return { type: 'text', text: String(part.delta) }
  if (typeof part.type === 'string' && part.type.startsWith('data-'))
    return { ...(part.data as object), type: part.type.slice(5) } as Told
  return undefined
}
