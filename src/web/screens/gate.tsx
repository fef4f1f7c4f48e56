import { useEffect, useRef, useState } from 'preact/hooks'
import type { SessionState } from '#http/account-views.ts'
import { Icon } from '#web/parts/icon.tsx'
import { signedOut } from '#web/state/session.ts'
import { sentenceOf } from '#web/state/toasts.ts'
import { reopen, unlock } from '#web/vault/locking.ts'
import { queue } from '#web/vault/queue.ts'
import { ApiError, isOffline, post } from '#web/wire/api.ts'
import { count, tell } from '#web/words/tell.ts'
import { waiting, words } from './gate-words.ts'
import './gate.css'

/** Browsers do not always tell that the signal is back. */
const askAgainMillis = 4_000

/** What stands instead of the screens while nobody is signed in, or the page is locked. */
export function Gate({ state }: Readonly<{ state: 'out' | 'locked' }>) {
  const [place, know] = useState<Readonly<{ told?: SessionState; offline?: true }>>({})
  const look = (): void => {
    // Another tab, or the way back from the bank's sign-in, may have opened it meanwhile.
    reopen().then(
      (told) => told && know({ told }),
      () => know({ offline: true }),
    )
  }
  useEffect(() => {
    look()
    addEventListener('online', look)
    addEventListener('focus', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('focus', look)
    }
  }, [state])
  useEffect(() => {
    if (!place.offline) return
    const timer = setInterval(() => document.hidden || look(), askAgainMillis)
    return () => clearInterval(timer)
  }, [place.offline])
  const queued = queue.items.value.filter((item) => item.state !== 'arrived').length
  return (
    <main class="screen stack gate">
      <p class="gate-name">Rapport</p>
      <h1>
        <Icon name="lock" /> {tell(state === 'locked' ? words.locked : words.out)}
      </h1>
      {place.offline ? (
        <div class="paper stack">
          <p>{tell(words.noSignal)}</p>
          <div>
            <button type="button" class="button" onClick={look}>
              <Icon name="retry" /> {tell(words.retry)}
            </button>
          </div>
        </div>
      ) : state === 'locked' ? (
        <Unlock told={place.told} />
      ) : (
        place.told && <SignIn told={place.told} />
      )}
      {queued > 0 && <p role="status">{count(queued, waiting)}</p>}
    </main>
  )
}

function SignIn({ told }: Readonly<{ told: SessionState }>) {
  if (told.oidc)
    return (
      <a class="button main" href="/signin/oidc">
        {tell(words.signIn)}
      </a>
    )
  return <p class="paper">{tell(told.mode === 'demo' ? words.linkDemo : words.linkBank)}</p>
}

function Unlock({ told }: Readonly<{ told: SessionState | undefined }>) {
  const [problem, say] = useState('')
  const [trying, wait] = useState(false)
  const code = useRef<HTMLInputElement>(null)
  useEffect(() => code.current?.focus(), [])
  const open = async (event: Event): Promise<void> => {
    event.preventDefault()
    const pin = code.current?.value ?? ''
    if (!/^\d{6,12}$/.test(pin)) {
      say(tell(words.codeForm))
      return
    }
    wait(true)
    try {
      await unlock(pin)
    } catch (error) {
      const seconds = error instanceof ApiError && error.status === 429 ? error.retryAfter : undefined
      say(seconds === undefined ? sentenceOf(error) : tell(words.wait, { n: seconds }))
      if (code.current) code.current.value = ''
      code.current?.focus()
    } finally {
      wait(false)
    }
  }
  const leave = async (): Promise<void> => {
    try {
      await post('/api/signout')
    } catch (error) {
      if (isOffline(error)) return say(sentenceOf(error))
    }
    await signedOut()
    if (told?.oidc) location.assign('/signin/oidc?again=1')
  }
  return (
    <form class="paper stack" onSubmit={(event) => void open(event)}>
      {told?.user && <p>{tell(words.greet, { name: told.user.name })}</p>}
      <label class="stack-tight">
        <span class="small quiet">{tell(words.code)}</span>
        <input
          ref={code}
          name="pin"
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          aria-describedby="gate-problem"
        />
      </label>
      <p id="gate-problem" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button main" disabled={trying}>
          {tell(words.unlock)}
        </button>
        <button type="button" class="button plain" onClick={() => void leave()}>
          {tell(words.signInAgain)}
        </button>
      </div>
    </form>
  )
}
