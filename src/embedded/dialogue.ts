import { isId } from '#domain/ids.ts'
import { type Instant, isInstant, type TimeZone } from '#domain/time.ts'
import type { Dialogue, PastCall, Turn } from './read-prompt.ts'

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : [])

/** Id of the client that a call turned out to be about. */
function clientOfCall(call: PastCall): string | undefined {
  const output = fields(call.output)
  const named = text(fields(output.client).id)
  if (named) return named
  const items = list(output.items)
  if (call.tool === 'find_clients') return items.length === 1 ? text(items[0]!.id) : undefined
  // Whose meeting was not found is spoken of all the same.
  const meeting = call.error?.code === 'meeting_not_found' ? text(call.input.meeting) : undefined
  if (meeting && !isId('meeting', meeting)) return text(call.input.client) ?? meeting
  const said = text(call.input.client)
  if (!said) return undefined
  const ids = new Set(items.flatMap((item) => text(fields(item.client).id) ?? []))
  if (ids.size === 1) return [...ids][0]
  // Whose meeting still waits for its hour is known.
  const timed = call.error?.code === 'meeting_time_needed'
  return said.startsWith('cli_') || timed || call.error === undefined ? said : undefined
}

/** The client spoken of last, by id where a result told it. */
export function lastClientOf(turns: readonly Turn[]): string | undefined {
  for (const turn of [...turns].reverse())
    for (const call of [...turn.calls].reverse()) {
      const found = clientOfCall(call)
      if (found) return found
    }
  return undefined
}

export type Listed = Readonly<{ kind: 'client' | 'task'; ids: readonly string[] }>

/** The list shown last, whose rows a message may name by their place. */
export function lastListOf(turns: readonly Turn[]): Listed | undefined {
  for (const turn of [...turns].reverse())
    for (const call of [...turn.calls].reverse()) {
      const ids = list(fields(call.output).items).flatMap((item) => text(item.id) ?? [])
      if (ids.length === 0) continue
      if (call.tool === 'find_clients') return { kind: 'client', ids }
      if (call.tool === 'list_tasks') return { kind: 'task', ids }
    }
  return undefined
}

/** The task that "it" means: the only one of the last list. */
export function lastTaskOf(turns: readonly Turn[]): string | undefined {
  const listed = lastListOf(turns)
  return listed?.kind === 'task' && listed.ids.length === 1 ? listed.ids[0] : undefined
}

/** The request that the conversation opened last, by its words: "park it" means that one. */
export function lastRequestOf(turns: readonly Turn[]): string | undefined {
  const call = turns
    .flatMap(({ calls }) => calls)
    .findLast(({ tool, error }) => tool === 'open_request' && error === undefined)
  return text(call?.input.subject)
}

/** When the meeting spoken of last begins: an hour that is said alone is one of its day. */
export function lastMeetingOf(turns: readonly Turn[]): Instant | undefined {
  const call = turns.flatMap(({ calls }) => calls).findLast(({ tool }) => tool === 'schedule_meeting')
  return isInstant(call?.input.at) ? call.input.at : undefined
}

/** The draft written last, which "send it" means. */
export function lastDraftOf(turns: readonly Turn[]): string | undefined {
  for (const turn of [...turns].reverse())
    for (const call of [...turn.calls].reverse()) {
      const draft = call.tool === 'draft_message' ? text(fields(call.output).draft) : undefined
      if (draft) return draft
    }
  return undefined
}

/** The question that the last turn ended with: candidates for a client or a task. */
export function openQuestion(turn: Turn | undefined): readonly PastCall[] {
  return (turn?.calls ?? []).filter((call) => (call.error?.candidates?.length ?? 0) > 0)
}

const zones: readonly (readonly [RegExp, string])[] = [
  [/Zurich|Busingen|Vaduz/, 'CHF'],
  [/Prague/, 'CZK'],
  [/London|Jersey|Guernsey/, 'GBP'],
  [/Shanghai|Chongqing|Urumqi/, 'CNY'],
  [/Hong_Kong/, 'HKD'],
  [/Singapore/, 'SGD'],
  [/Tokyo/, 'JPY'],
  [/Moscow|Samara|Yekaterinburg|Novosibirsk|Kaliningrad|Vladivostok/, 'RUB'],
  [/Almaty|Astana/, 'KZT'],
  [/Dubai/, 'AED'],
  [/New_York|Chicago|Los_Angeles|Denver/, 'USD'],
]

function currencyInside(value: unknown, depth = 0): string | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined
  const own = (value as Fields).currency
  if (typeof own === 'string' && /^[A-Z]{3}$/.test(own)) return own
  for (const part of Object.values(value)) {
    const found = currencyInside(part, depth + 1)
    if (found) return found
  }
  return undefined
}

/** The currency meant by an amount without one: that of the figures last shown, else that of the user's zone. */
export function usualCurrency(turns: Dialogue, zone: TimeZone): string {
  for (const turn of [...turns].reverse())
    for (const call of [...turn.calls].reverse()) {
      const found = currencyInside(call.output)
      if (found) return found
    }
  return zones.find(([form]) => form.test(zone))?.[1] ?? 'EUR'
}

/** A task whose "client" is nobody in the book: "call the notary" is a task all the same. */
export const nobody = (call: PastCall): boolean =>
  call.tool === 'create_task' &&
  call.error?.code === 'client_not_found' &&
  typeof call.input.client === 'string' &&
  !call.input.client.startsWith('cli_')
