import { recordWord } from '#domain/record-words.ts'
import type { DraftView } from '#http/views.ts'
import { Icon } from '#web/parts/icon.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { begin, compose } from '#web/state/conversation.ts'
import { readKept } from '#web/state/readings.ts'
import { back, to } from '#web/state/route.ts'
import { toast, trouble } from '#web/state/toasts.ts'
import { language, tell } from '#web/words/tell.ts'
import { words } from './drafts-words.ts'

type Draft = DraftView['draft']

/** A draft as it would leave: checked, its required texts marked, and the ways out of the page. */
export function DraftScreen({ id }: Readonly<{ id: string }>) {
  const found = useLoad(id, () => readKept<DraftView>(`/api/drafts/${id}`))
  return (
    <div class="stack">
      <div>
        <button type="button" class="button plain" onClick={() => back('drafts')}>
          <Icon name="back" /> {tell(words.back)}
        </button>
      </div>
      {found.error ? <Trouble error={found.error} onRetry={found.again} /> : null}
      {found.loading && <Loading />}
      {found.value && <Letter {...found.value.value} />}
    </div>
  )
}

function Letter({ draft, mailto }: DraftView) {
  return (
    <>
      <article class="paper stack" lang={draft.language}>
        <p lang={language.value}>
          <a href={to('clients', draft.clientId)}>
            <bdi>{draft.clientName}</bdi>
          </a>
        </p>
        <dl class="letter-head">
          <dt class="quiet" lang={language.value}>
            {tell(words.to)}
          </dt>
          <dd>{draft.recipient ?? <span lang={language.value}>{tell(words.noRecipient)}</span>}</dd>
          <dt class="quiet" lang={language.value}>
            {tell(words.subject)}
          </dt>
          <dd>
            <bdi>{draft.subject}</bdi>
          </dd>
        </dl>
        <Body draft={draft} />
      </article>
      <Findings draft={draft} />
      <Ways draft={draft} mailto={mailto} />
    </>
  )
}

/** The text, its locked block of disclosures set apart where it stands. */
function Body({ draft: { body, disclosures = '' } }: Readonly<{ draft: Draft }>) {
  const at = disclosures === '' ? -1 : body.indexOf(disclosures)
  if (at < 0) return <p class="letter">{body}</p>
  return (
    <>
      <p class="letter">{body.slice(0, at).trimEnd()}</p>
      <div class="locked">
        <p class="small row" lang={language.value}>
          <Icon name="lock" size={16} /> {tell(words.locked)}
        </p>
        <p class="letter">{disclosures}</p>
      </div>
      <p class="letter">{body.slice(at + disclosures.length).trimStart()}</p>
    </>
  )
}

type Finding = Readonly<{ family: string; severity: string; matched: string; message: string }>

function Findings({ draft }: Readonly<{ draft: Draft }>) {
  const findings = (draft.findings ?? []) as readonly Finding[]
  const outside = draft.origins.some(({ kind }) => kind !== 'rm')
  return (
    <section class="paper stack" aria-labelledby="findings">
      <h2 id="findings">{tell(words.findings)}</h2>
      {findings.length === 0 && draft.missing.length === 0 && <p>{tell(words.pass)}</p>}
      <ul class="list">
        {findings.map((finding) => (
          <li class="entry" key={finding.family + finding.matched}>
            <p class="row">
              <span class={finding.severity === 'block' ? 'tag bad' : 'tag warn'}>
                {tell(finding.severity === 'block' ? words.block : words.warn)}
              </span>
              <bdi>“{finding.matched}”</bdi>
            </p>
            <p class="small">{finding.message}</p>
          </li>
        ))}
      </ul>
      {draft.missing.length > 0 && (
        <p>
          {tell(words.missing)}: {draft.missing.map((each) => recordWord(each, language.value)).join(', ')}
        </p>
      )}
      {draft.reason && <p class="small quiet">{tell(words.kept, { reason: draft.reason })}</p>}
      {outside && <p class="tag warn">{tell(words.origins)}</p>}
    </section>
  )
}

/** A blocked text leaves by no way at all; what the device sends itself is not recorded as sent. */
function Ways({ draft, mailto }: Readonly<{ draft: Draft; mailto: string }>) {
  const blocked = draft.outcome === 'block'
  const change = (
    <button
      type="button"
      class="button"
      onClick={() => compose(tell(words.saidChange, { client: draft.clientName }))}
    >
      {tell(words.change)}
    </button>
  )
  if (blocked)
    return (
      <section class="paper stack">
        <p role="status">{tell(words.blocked)}</p>
        <div class="row">{change}</div>
      </section>
    )
  const text = `${draft.subject}\n\n${draft.body}`
  return (
    <section class="paper stack">
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => begin(tell(words.saidSend, { client: draft.clientName }))}
        >
          <Icon name="send" /> {tell(words.send)}
        </button>
        {change}
      </div>
      <div class="row">
        {'share' in navigator && (
          <button
            type="button"
            class="button"
            onClick={() => {
              navigator.share({ title: draft.subject, text: draft.body }).catch((error: unknown) => {
                if (!(error instanceof DOMException && error.name === 'AbortError')) trouble(error)
              })
            }}
          >
            <Icon name="share" /> {tell(words.share)}
          </button>
        )}
        <a class="button" href={mailto}>
          {tell(words.mail)}
        </a>
        <a class="button" href={`/api/drafts/${draft.id}.eml`} download={`${draft.id}.eml`}>
          {tell(words.file)}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => {
            navigator.clipboard.writeText(text).then(() => toast(tell(words.copied)), trouble)
          }}
        >
          <Icon name="copy" /> {tell(words.copy)}
        </button>
      </div>
      <p class="small quiet">{tell(words.own)}</p>
    </section>
  )
}
