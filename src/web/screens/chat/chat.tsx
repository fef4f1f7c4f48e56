import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '#web/parts/icon.tsx'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { opening } from '#web/state/conversation.ts'
import { go, route } from '#web/state/route.ts'
import { tell } from '#web/words/tell.ts'
import { TurnParts } from './answer.tsx'
import { chatWords as words } from './chat-words.ts'
import { Composer } from './composer.tsx'
import { Prompts } from './prompts.tsx'
import { spoken } from './spoken.ts'
import {
  draft,
  earlier,
  loadError,
  loading,
  openThread,
  reload,
  saidCount,
  send,
  showInAddress,
  startNew,
  thread,
  turns,
} from './talk.ts'
import { Threads } from './threads.tsx'
import './chat.css'

/** So near to the end, or to where it was brought, the screen follows what comes in. */
const nearEnd = 160
const nearPlace = 8

/** Brings the conversation in line with the address, or with what another screen wants said. */
function arrive(): void {
  const wish = opening.peek()
  const { screen, id } = route.peek()
  if (screen !== 'chat') return
  if (wish) {
    opening.value = undefined
    startNew()
    if (wish.send) send(wish.text)
    else draft.value = wish.text
  } else if (id === undefined) showInAddress()
  else if (id !== thread.peek()) openThread(id).catch(() => undefined)
}

export default function Chat() {
  const listing = useSignal(false)
  useSignalEffect(() => {
    if (route.value.screen === 'chat') arrive()
    // A wish is taken also where the chat stands already.
    if (opening.value) arrive()
  })
  const follow = useFollowing()
  const all = turns.value
  return (
    <div class="chat">
      <header class="row between chat-head">
        <h1>{tell(words.title)}</h1>
        <div class="row">
          <button
            type="button"
            class="button plain"
            aria-label={tell(words.threads)}
            onClick={() => {
              listing.value = true
            }}
          >
            <Icon name="history" />
          </button>
          <button
            type="button"
            class="button plain"
            aria-label={tell(words.newThread)}
            onClick={() => {
              startNew()
              go('chat')
            }}
          >
            <Icon name="plus" />
          </button>
        </div>
      </header>
      <section class="chat-turns" aria-label={tell(words.conversation)} ref={follow}>
        {loading.value && all.length === 0 && <Loading />}
        {loadError.value !== undefined && <Trouble error={loadError.value} onRetry={reload} />}
        {thread.value === undefined && all.length === 0 && <Prompts />}
        {earlier.value && (
          <button type="button" class="button chat-earlier" onClick={reload}>
            {tell(words.earlier)}
          </button>
        )}
        {all.map((turn, at) => (
          <TurnParts key={turn.key} turn={turn} last={at === all.length - 1} />
        ))}
      </section>
      <div class="unseen" aria-live="polite" data-own>
        {spoken.value.map(({ n, text }) => (
          <p key={n}>{text}</p>
        ))}
      </div>
      <Composer />
      {listing.value && (
        <Threads
          onClose={() => {
            listing.value = false
          }}
          onPick={(id) => {
            listing.value = false
            // Closing the sheet goes a step back first; the address of the thread comes after it.
            setTimeout(() => go('chat', id), 60)
          }}
        />
      )}
    </div>
  )
}

/**
 * Follows the conversation after something was said, and while the reader stays where it was followed to: to its end,
 * but no further than the last words that were said, so that a long answer is read from its beginning.
 */
function useFollowing() {
  const follow = useRef<HTMLElement>(null)
  const placeOf = (): number => {
    const end = document.documentElement.scrollHeight - innerHeight
    const last = follow.current?.querySelector('.turn:last-of-type')
    const head = follow.current?.previousElementSibling?.clientHeight ?? 0
    return last ? Math.min(end, last.getBoundingClientRect().top + scrollY - head) : end
  }
  // Where it was brought to, and whether it is to stay with what comes in.
  const at = useRef({ place: 0, follows: true })
  const toPlace = (): void => {
    scrollTo(0, placeOf())
    at.current = { place: scrollY, follows: true }
  }
  useLayoutEffect(() => {
    if (turns.peek().length > 0) toPlace()
  }, [])
  useSignalEffect(() => {
    if (saidCount.value > 0) requestAnimationFrame(toPlace)
  })
  useEffect(() => {
    const look = (): void => {
      const left = Math.abs(scrollY - at.current.place) >= nearPlace
      if (left) at.current.follows = document.documentElement.scrollHeight - innerHeight - scrollY < nearEnd
    }
    const grown = new ResizeObserver(() => {
      if (at.current.follows) toPlace()
    })
    addEventListener('scroll', look, { passive: true })
    if (follow.current) grown.observe(follow.current)
    return () => {
      removeEventListener('scroll', look)
      grown.disconnect()
    }
  }, [])
  return follow
}
