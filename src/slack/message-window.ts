import type { types } from '@slack/bolt'
import type { Origin } from '#domain/origin.ts'
import { clip, oneLine } from './render/text.ts'

/** Where a message stands that somebody logs. */
export type MessageSource = Readonly<{
  channel: string
  name?: string | undefined
  ts: string
  author?: string | undefined
}>

/** What a window of a message carries; the text itself comes back with the window's blocks. */
export const metadataOf = ({ channel, name, ts, author }: MessageSource): MessageSource => ({
  channel,
  ts,
  ...(name === undefined ? {} : { name: clip(oneLine(name), 80) }),
  ...(author === undefined ? {} : { author: clip(oneLine(author), 80) }),
})

/** The same read back; undefined for a window that was opened without a message. */
export function readMetadata(metadata: string): MessageSource | undefined {
  try {
    const { channel, name, ts, author } = JSON.parse(metadata) as Partial<Record<string, unknown>>
    if (typeof channel !== 'string' || typeof ts !== 'string') return undefined
    return {
      channel,
      ts,
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof author === 'string' ? { author } : {}),
    }
  } catch {
    return undefined
  }
}

/** A message of others is a text from outside, named by channel and time. */
export const originOf = ({ channel, name, ts }: MessageSource): Origin => ({
  kind: 'chat',
  ref: `Slack #${name ?? channel} ${ts}`,
})

/** The message as the person saw it in the window: what is kept is what was looked at. */
export function messageIn(blocks: readonly types.KnownBlock[]): string | undefined {
  const quotes = blocks.flatMap((block) =>
    block.type === 'rich_text' ? block.elements.filter(({ type }) => type === 'rich_text_quote') : [],
  )
  const text = quotes
    .flatMap(({ elements }) => elements as readonly Readonly<{ type: string; text?: string }>[])
    .flatMap((element) => (element.type === 'text' ? [element.text ?? ''] : []))
    .join('')
  return text === '' ? undefined : text
}
