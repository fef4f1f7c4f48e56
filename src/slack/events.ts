/** What Slack sends, before anything is known of it. */
export type Body = Readonly<Record<string, unknown>>

export const object = (value: unknown): Body | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined

/** A JSON body, a form, or the JSON in a form's `payload`; undefined where it is none of them. */
export function parseBody(raw: string, type: string): Body | undefined {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return object(JSON.parse(raw))
    const form = Object.fromEntries(new URLSearchParams(raw))
    return form.payload === undefined ? form : object(JSON.parse(form.payload))
  } catch {
    return undefined
  }
}

/** Kinds of messages that a person writes; all others tell that something happened. */
const written = new Set<unknown>([undefined, 'file_share', 'thread_broadcast', 'me_message'])

/**
 * Whether an event asks for nothing: messages of bots, our own among them, deletions, joins and the like, and changes
 * other than a person's edit of their own words.
 */
export function isNoise(body: Body): boolean {
  const event = object(body.event)
  if (event === undefined || event.bot_id !== undefined) return true
  if (event.type !== 'message') return false
  if (event.subtype !== 'message_changed') return !written.has(event.subtype) || event.hidden === true
  const now = object(event.message)
  return (
    now?.edited === undefined || now.bot_id !== undefined || now.text === object(event.previous_message)?.text
  )
}

export const isDirect = (channel: unknown, kind?: unknown): boolean =>
  kind === 'im' || (kind === undefined && typeof channel === 'string' && channel.startsWith('D'))

/**
 * Where an event belongs: what belongs to one place is dealt with in order. A direct conversation is one place as a
 * whole, so that two messages in a row are answered one after the other.
 */
export function placeOf(body: Body): string | undefined {
  const event = object(body.event)
  if (event === undefined || typeof event.channel !== 'string') return undefined
  const place = `${body.team_id} ${event.channel}`
  return isDirect(event.channel, event.channel_type) ? place : `${place} ${event.thread_ts ?? event.ts}`
}
