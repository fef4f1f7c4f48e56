import { useEffect, useState } from 'preact/hooks'
import type { Me } from '#http/views.ts'
import { installOffer, isInstalled } from '#web/state/install.ts'
import { trouble } from '#web/state/toasts.ts'
import { forgetDevice, storageUsed } from '#web/vault/forget.ts'
import { leave } from '#web/vault/leave.ts'
import { queue } from '#web/vault/queue.ts'
import { post } from '#web/wire/api.ts'
import { count, locale, tell } from '#web/words/tell.ts'
import { unsent, words } from './settings-words.ts'

/** The hash that the bundler gave this file: what build runs here. */
const build = /-([\w-]+)\.js/.exec(import.meta.url)?.[1] ?? ''

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString(locale(), { maximumFractionDigits: 1 })

/** What this device keeps, how to be rid of it, installing, and notices of the system. */
export function Device({ person }: Readonly<{ person: Me }>) {
  const [used, know] = useState<number | undefined>(undefined)
  useEffect(() => void storageUsed().then(know), [])
  const by = person.answeredBy === 'built-in' ? tell(words.builtIn) : person.answeredBy
  return (
    <section class="paper stack">
      <h2>{tell(words.device)}</h2>
      {used !== undefined && <p>{tell(words.used, { n: megabytes(used) })}</p>}
      <Forget />
      <Install />
      <Notices />
      <p class="small quiet" data-own>
        {tell(words.version, { build, by })}
      </p>
    </section>
  )
}

function Forget() {
  const [sure, ask] = useState(false)
  const waiting = queue.items.value.filter(({ state }) => state !== 'arrived').length
  const forget = async (): Promise<void> => {
    if (!sure) {
      ask(true)
      return
    }
    try {
      // The session first: without signal it could not be ended, and the page would open again.
      await post('/api/signout')
      await forgetDevice()
      await leave()
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <div class="stack-tight">
      <p class="small quiet">{tell(words.forgetMeans)}</p>
      {sure && waiting > 0 && (
        <p class="tag bad" role="alert">
          {count(waiting, unsent)}
        </p>
      )}
      <div>
        <button type="button" class="button bad" onBlur={() => ask(false)} onClick={() => void forget()}>
          {tell(sure ? words.forgetSure : words.forget)}
        </button>
      </div>
    </div>
  )
}

function Install() {
  const offer = installOffer.value
  if (isInstalled()) return null
  if (!offer) return <p class="small quiet">{tell(words.installHint)}</p>
  return (
    <div>
      <button
        type="button"
        class="button"
        onClick={() => {
          installOffer.value = undefined
          void offer.prompt().catch(() => undefined)
        }}
      >
        {tell(words.install)}
      </button>
    </div>
  )
}

function Notices() {
  const [allowed, know] = useState('Notification' in globalThis ? Notification.permission : 'denied')
  if (allowed === 'granted') return <p class="small quiet">{tell(words.notifyOn)}</p>
  if (allowed === 'denied') return <p class="small quiet">{tell(words.notifyOff)}</p>
  return (
    <div class="stack-tight">
      <div>
        <button
          type="button"
          class="button"
          onClick={() => void Notification.requestPermission().then(know, () => undefined)}
        >
          {tell(words.notify)}
        </button>
      </div>
      <p class="small quiet">{tell(words.notifyMeans)}</p>
    </div>
  )
}
