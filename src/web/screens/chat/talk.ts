import { batch, computed, signal } from '@preact/signals'
import type { ThreadView } from '#http/views.ts'
import { know } from '#web/state/cards.ts'
import { route, to } from '#web/state/route.ts'
import { me, session } from '#web/state/session.ts'
import { ask, newKey } from '#web/wire/api.ts'
import { joining, listen, sending } from './listen.ts'
import { spoken } from './spoken.ts'
import { change, newTurn, type Turn, turnsOf } from './turns.ts'

/** Most characters of one message. */
export const messageLimit = 20_000
/** So many turns stand on the page; older ones are read again when asked for. */
const mostTurns = 40
const turnsKept = 30

/** The conversation on the page; it stays while other screens are looked at, and goes on being listened to. */
export const thread = signal<string | undefined>(undefined)
export const turns = signal<readonly Turn[]>([])
/** There are older turns than those that stand here. */
export const earlier = signal(false)
export const loading = signal(false)
export const loadError = signal<unknown>(undefined)
/** What stands in the composer: in memory alone, because it may speak of clients. */
export const draft = signal('')
/** Counts what was said here: the screen follows to the end. */
export const saidCount = signal(0)

let stopping: AbortController | undefined

/** An answer is on its way. */
export const answering = computed(() => {
  const state = turns.value.at(-1)?.view.value.state
  return state === 'waiting' || state === 'answering' || state === 'lost'
})

/** An empty conversation; its thread is opened by the first words. */
export function startNew(): void {
  stopping?.abort()
  batch(() => {
    thread.value = undefined
    turns.value = []
    earlier.value = false
    loadError.value = undefined
    spoken.value = []
  })
}

/** Shows a stored thread, and goes on listening where it is being answered. */
export async function openThread(id: string): Promise<void> {
  startNew()
  thread.value = id
  await reload()
}

/** Reads the open thread again, as far back as it is kept. */
export async function reload(): Promise<void> {
  const id = thread.peek()
  if (id === undefined) return
  loading.value = true
  loadError.value = undefined
  try {
    const view = await ask<ThreadView>(`/api/threads/${id}`)
    if (thread.peek() !== id) return
    view.proposals.forEach(know)
    batch(() => {
      turns.value = turnsOf(view)
      earlier.value = false
      saidCount.value++
    })
    const open = turns.peek().find(({ key }) => key === view.running)
    if (open) follow(open, joining(id, open.key))
  } catch (error) {
    if (thread.peek() === id) loadError.value = error
  } finally {
    if (thread.peek() === id) loading.value = false
  }
}

/** Says something in the open conversation. */
export function send(text: string): void {
  const words = text.trim()
  if (words === '' || words.length > messageLimit || answering.peek()) return
  const turn = newTurn(newKey(), { asked: words, state: 'waiting' })
  batch(() => {
    const kept = turns.peek().length >= mostTurns ? turns.peek().slice(-turnsKept) : turns.peek()
    if (kept.length < turns.peek().length) earlier.value = true
    turns.value = [...kept, turn]
    saidCount.value++
  })
  resend(turn)
}

/** Sends a turn (again): the key stays, so that what arrived before is not done twice. */
export function resend(turn: Turn): void {
  const { asked, turn: id } = turn.view.peek()
  const place = thread.peek()
  change(turn, { state: 'waiting' })
  if (id !== undefined && place !== undefined) follow(turn, joining(place, id))
  else if (asked !== undefined) follow(turn, sending(asked, turn.key, place))
}

function follow(turn: Turn, first: (signal: AbortSignal) => Promise<Response>): void {
  stopping?.abort()
  const own = new AbortController()
  stopping = own
  const open = (signal: AbortSignal): Promise<Response> => {
    const { turn: id } = turn.view.peek()
    const place = thread.peek()
    return id !== undefined && place !== undefined ? joining(place, id)(signal) : first(signal)
  }
  const heardOf = new Set(
    turns.peek().flatMap(({ key, view }) => (key === turn.key ? [] : cardsIn(view.peek()))),
  )
  listen({ turn, open, onThread: named }, own.signal)
    .then(() => {
      // A card that was decided by a word stands where it was proposed.
      const { cards } = turn.view.peek()
      cards.forEach(know)
      change(turn, { cards: cards.filter(({ id }) => !heardOf.has(id)) })
    })
    .catch(() => change(turn, { state: 'refused' }))
}

const cardsIn = ({ cards }: Readonly<{ cards: readonly Readonly<{ id: string }>[] }>): string[] =>
  cards.map(({ id }) => id)

/** The thread has its name: the address says which, without a step in the history. */
function named(id: string): void {
  if (thread.peek() === id) return
  thread.value = id
  showInAddress()
}

/** Puts the open thread into the address of the chat. */
export function showInAddress(): void {
  const id = thread.peek()
  if (id === undefined || route.peek().screen !== 'chat' || route.peek().id === id) return
  history.replaceState(history.state, '', to('chat', id))
  route.value = { screen: 'chat', id, query: {} }
}

/** Stops listening; the service finishes the turn all the same. */
export const stop = (): void => stopping?.abort()

addEventListener('online', () => {
  if (loadError.peek() !== undefined) reload().catch(() => undefined)
})

/** Words that the service did not take because the session was over go back to where they were written. */
function takeBack(): void {
  const { asked, turn, state } = turns.peek().at(-1)?.view.peek() ?? {}
  if (asked !== undefined && turn === undefined && state !== 'done' && draft.peek() === '')
    draft.value = asked
}

/** Whose words stand in the composer while nobody is known to sit before it. */
let writer: string | undefined

// What was read goes with the session; what was being written waits in memory for the same person.
session.subscribe((state) => {
  const person = me.peek()
  if (state === 'open' && writer !== undefined && person?.id !== writer) draft.value = ''
  if (state !== 'out' && state !== 'locked') return
  if (person) takeBack()
  else draft.value = ''
  writer = person?.id
  startNew()
})
