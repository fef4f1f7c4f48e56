import { useState } from 'preact/hooks'
import type { DraftView, ProposalView } from '#http/views.ts'
import { CardSheet } from '#web/parts/card-sheet.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { compose } from '#web/state/conversation.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { act } from '#web/wire/act.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './drafts-words.ts'

type Draft = DraftView['draft']

/** How a draft goes on; a blocked text leaves by no way at all. */
export function Ways({ view: { draft, mailto, shortened } }: Readonly<{ view: DraftView }>) {
  if (draft.outcome === 'block')
    return (
      <section class="paper stack">
        <p role="status">{tell(words.blocked)}</p>
        <div class="row">
          <Change draft={draft} />
        </div>
      </section>
    )
  return (
    <>
      <section class="paper stack">
        <div class="row">
          {draft.channel === 'email' && draft.recipient && <Send draft={draft} />}
          <Change draft={draft} />
        </div>
      </section>
      <section class="paper stack" aria-labelledby="own-ways">
        <h2 id="own-ways">{tell(words.own)}</h2>
        <div class="row">
          {'share' in navigator && <Share draft={draft} />}
          {mailto && (
            <a class="button" href={mailto}>
              <Icon name="drafts" /> {tell(words.mail)}
            </a>
          )}
          <a class="button" href={`/api/drafts/${draft.id}.eml`} download={`${draft.id}.eml`}>
            {tell(words.file)}
          </a>
          <Copy draft={draft} />
        </div>
        {shortened && <p class="small quiet">{tell(words.shortened)}</p>}
        <p class="small quiet">{tell(words.notRecorded)}</p>
      </section>
    </>
  )
}

const Change = ({ draft }: Readonly<{ draft: Draft }>) => (
  <button
    type="button"
    class="button"
    onClick={() => compose(tell(words.saidChange, { client: draft.clientName }))}
  >
    {tell(words.change)}
  </button>
)

/** The bank's own way: a card that says what leaves, to whom and from when, and waits to be approved. */
function Send({ draft }: Readonly<{ draft: Draft }>) {
  const [card, show] = useState<ProposalView | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    setBusy(true)
    try {
      const said = tell(words.saidSend, { client: draft.clientName })
      show(await act('send_message', { draft: draft.id }, said))
    } catch (error) {
      trouble(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button type="button" class="button main" disabled={busy} onClick={() => void send()}>
        <Icon name="send" /> {tell(words.send)}
      </button>
      {card && <CardSheet title={tell(words.send)} card={card} onClose={() => show(undefined)} />}
    </>
  )
}

const Share = ({ draft: { subject, body } }: Readonly<{ draft: Draft }>) => (
  <button
    type="button"
    class="button"
    onClick={() => {
      navigator.share({ title: subject, text: body }).catch((error: unknown) => {
        // Leaving the system's sheet is no trouble.
        if (!(error instanceof DOMException && error.name === 'AbortError')) trouble(error)
      })
    }}
  >
    <Icon name="share" /> {tell(words.share)}
  </button>
)

const Copy = ({ draft: { subject, body } }: Readonly<{ draft: Draft }>) => (
  <button
    type="button"
    class="button"
    onClick={() => {
      const text = subject === '' ? body : `${subject}\n\n${body}`
      navigator.clipboard.writeText(text).then(() => toast(tell(words.copied)), trouble)
    }}
  >
    <Icon name="copy" /> {tell(words.copy)}
  </button>
)
