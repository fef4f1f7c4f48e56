import { useState } from 'preact/hooks'
import { me, refreshSession } from '#web/state/session.ts'
import { sentenceOf, toast } from '#web/state/toasts.ts'
import { ask } from '#web/wire/api.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './settings-words.ts'

/** The short code that opens the page again after it was idle. */
export function Code() {
  const [problem, say] = useState('')
  const session = me.value?.session
  if (!session) return null
  const send = async (form: HTMLFormElement, method: 'PUT' | 'DELETE'): Promise<void> => {
    const filled = new FormData(form)
    const pin = String(filled.get('pin') ?? '')
    const current = String(filled.get('current') ?? '')
    if (method === 'PUT' && pin !== filled.get('again')) {
      say(tell(words.codeDiffers))
      return
    }
    try {
      await ask('/api/pin', {
        method,
        body: { ...(method === 'PUT' ? { pin } : {}), ...(current === '' ? {} : { current }) },
      })
      await refreshSession()
      form.reset()
      say('')
      toast(tell(method === 'PUT' ? words.saved : words.codeRemoved))
    } catch (error) {
      say(sentenceOf(error))
    }
  }
  return (
    <section class="paper stack" id="code">
      <h2>{tell(words.code)}</h2>
      <p class="small quiet">{tell(words.codeMeans, { n: session.idleMinutes })}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget, 'PUT')
        }}
      >
        {session.pinSet && (
          <Digits name="current" label={tell(words.codePresent)} hint={tell(words.codePresentHint)} />
        )}
        <Digits name="pin" label={tell(words.codeNew)} />
        <Digits name="again" label={tell(words.codeAgain)} />
        {problem && <p role="alert">{problem}</p>}
        <div class="row">
          <button type="submit" class="button">
            {tell(session.pinSet ? words.codeChange : words.codeSet)}
          </button>
          {session.pinSet && (
            <button
              type="button"
              class="button plain bad"
              onClick={({ currentTarget: { form } }) => {
                if (form) void send(form, 'DELETE')
              }}
            >
              {tell(words.codeRemove)}
            </button>
          )}
        </div>
      </form>
    </section>
  )
}

/** Where a code is typed. */
export const Digits = ({ name, label, hint }: Readonly<{ name: string; label: string; hint?: string }>) => (
  <label class="stack-tight">
    <span class="small quiet">{label}</span>
    <input name={name} type="password" inputMode="numeric" autocomplete="off" maxLength={12} />
    {hint && <span class="small quiet">{hint}</span>}
  </label>
)
