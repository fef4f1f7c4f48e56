import { useState } from 'preact/hooks'
import type { Scope } from '#domain/actor.ts'
import type { TokenBody, TokenView } from '#http/account-views.ts'
import { Icon } from '#web/parts/icon.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Trouble } from '#web/parts/trouble.tsx'
import { me } from '#web/state/session.ts'
import { sentenceOf, toast, trouble } from '#web/state/toasts.ts'
import { ask, post } from '#web/wire/api.ts'
import { dateOf, day } from '#web/words/format.ts'
import { count, tell } from '#web/words/tell.ts'
import { Digits } from './code.tsx'
import { days, words } from './settings-words.ts'

const scopes = ['read', 'draft', 'write', 'account'] as const satisfies readonly Scope[]
const lives = [7, 30, 90, 365] as const

/** Tokens by which programs act for the person: what each may do, until when, and the new one shown once. */
export function Tokens() {
  const found = useLoad('tokens', () => ask<{ items: readonly TokenView[] }>('/api/tokens'))
  const [made, show] = useState('')
  const revoke = async (id: string): Promise<void> => {
    try {
      await ask(`/api/tokens/${id}`, { method: 'DELETE' })
      found.again()
    } catch (error) {
      trouble(error)
    }
  }
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(made)
      toast(tell(words.copied))
    } catch (error) {
      trouble(error)
    }
  }
  return (
    <section class="paper stack">
      <h2>{tell(words.tokens)}</h2>
      {found.error ? <Trouble error={found.error} onRetry={found.again} /> : null}
      {found.value?.items.length === 0 && <p class="small quiet">{tell(words.tokensNone)}</p>}
      <ul class="list">
        {found.value?.items.map(({ id, label, scopes: may, expiresAt }) => (
          <li key={id} class="row between settings-line">
            <span class="grow">
              <bdi>{label}</bdi>
              <br />
              <span class="small quiet">
                {may.map((scope) => tell(words[scope])).join(', ')}
                {expiresAt && ` · ${tell(words.until, { at: day(dateOf(expiresAt)) })}`}
              </span>
            </span>
            <button type="button" class="button" onClick={() => void revoke(id)}>
              {tell(words.revoke)}
            </button>
          </li>
        ))}
      </ul>
      {made && (
        <div class="stack-tight" role="status">
          <p>{tell(words.tokenOnce)}</p>
          <code class="settings-token">{made}</code>
          <div>
            <button type="button" class="button" onClick={() => void copy()}>
              <Icon name="copy" /> {tell(words.copy)}
            </button>
          </div>
        </div>
      )}
      <NewToken
        onMade={(token) => {
          show(token)
          found.again()
        }}
      />
    </section>
  )
}

function NewToken({ onMade }: Readonly<{ onMade(token: string): void }>) {
  const [problem, say] = useState('')
  const make = async (form: HTMLFormElement): Promise<void> => {
    const filled = new FormData(form)
    const current = String(filled.get('current') ?? '')
    const body: TokenBody = {
      ...(current === '' ? {} : { current }),
      label: String(filled.get('label')),
      scopes: scopes.filter((scope) => filled.getAll('scopes').includes(scope)),
      days: Number(filled.get('days')),
    }
    try {
      const { token } = await post<{ token: string }>('/api/tokens', body)
      form.reset()
      say('')
      onMade(token)
    } catch (error) {
      say(sentenceOf(error))
    }
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void make(event.currentTarget)
      }}
    >
      <label class="stack-tight">
        <span class="small quiet">{tell(words.tokenName)}</span>
        <input name="label" required maxLength={80} autocomplete="off" />
      </label>
      <fieldset class="settings-scopes">
        <legend class="small quiet">{tell(words.tokenMay)}</legend>
        {scopes.map((scope) => (
          <label class="row settings-check" key={scope}>
            <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'read'} />
            {tell(words[scope])}
          </label>
        ))}
      </fieldset>
      <label class="stack-tight">
        <span class="small quiet">{tell(words.tokenDays)}</span>
        <select name="days">
          {lives.map((life) => (
            <option value={life} key={life} selected={life === 30}>
              {count(life, days)}
            </option>
          ))}
        </select>
      </label>
      {me.value?.session?.pinSet && (
        <Digits name="current" label={tell(words.codePresent)} hint={tell(words.codePresentHint)} />
      )}
      {problem && <p role="alert">{problem}</p>}
      <div>
        <button type="submit" class="button">
          {tell(words.tokenMake)}
        </button>
      </div>
    </form>
  )
}
