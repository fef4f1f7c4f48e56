import type { DraftView } from '#http/views.ts'
import { messageOf, missingOf } from '#web/parts/draft-view.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { useLoad } from '#web/parts/load.ts'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { readKept } from '#web/state/readings.ts'
import { back, to } from '#web/state/route.ts'
import { tell } from '#web/words/tell.ts'
import { words } from './drafts-words.ts'
import { Ways } from './ways.tsx'

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
      {found.value && <Letter view={found.value.value} />}
    </div>
  )
}

function Letter({ view }: Readonly<{ view: DraftView }>) {
  const { draft } = view
  return (
    <>
      <h1>
        <a class="letter-client" href={to('clients', draft.clientId)}>
          <bdi>{draft.clientName}</bdi>
        </a>
      </h1>
      <article class="paper stack" aria-label={tell(words.letter)}>
        <dl class="letter-head">
          <dt class="quiet">{tell(words.to)}</dt>
          <dd>{draft.recipient ? <bdi>{draft.recipient}</bdi> : tell(words.noRecipient)}</dd>
          {draft.subject !== '' && (
            <>
              <dt class="quiet">{tell(words.subject)}</dt>
              <dd lang={draft.language}>
                <bdi>{draft.subject}</bdi>
              </dd>
            </>
          )}
        </dl>
        <Body draft={draft} />
      </article>
      <Findings draft={draft} />
      <Ways view={view} />
    </>
  )
}

const Text = ({ draft, children }: Readonly<{ draft: Draft; children: string }>) =>
  children === '' ? null : (
    <p class="letter" lang={draft.language} dir="auto">
      {children}
    </p>
  )

/** The text, its locked block of disclosures set apart where it stands. */
function Body({ draft }: Readonly<{ draft: Draft }>) {
  const { body, disclosures = '' } = draft
  const at = disclosures === '' ? -1 : body.indexOf(disclosures)
  if (at < 0) return <Text draft={draft}>{body}</Text>
  return (
    <>
      <Text draft={draft}>{body.slice(0, at).trimEnd()}</Text>
      <section class="locked" aria-label={tell(words.locked)}>
        <p class="small locked-title">
          <Icon name="lock" size={16} /> {tell(words.locked)}
        </p>
        <Text draft={draft}>{disclosures}</Text>
      </section>
      <Text draft={draft}>{body.slice(at + disclosures.length).trim()}</Text>
    </>
  )
}

type Finding = Readonly<{ family: string; severity: string; matched: string; message: string }>

/** Findings by what is to be done about them, those that block first; of words that lie in each other the longest. */
function grouped(findings: readonly Finding[]): readonly (readonly [Finding, readonly string[]])[] {
  const groups = Map.groupBy(findings, ({ severity, message }) => `${severity} ${message}`)
  return [...groups.values()]
    .map((group) => {
      const words = [...new Set(group.map(({ matched }) => matched))]
      const longest = words.filter((word) => !words.some((other) => other !== word && other.includes(word)))
      return [group[0]!, longest] as const
    })
    .sort(([one], [other]) => Number(other.severity === 'block') - Number(one.severity === 'block'))
}

function Findings({ draft }: Readonly<{ draft: Draft }>) {
  const findings = (draft.findings ?? []) as readonly Finding[]
  const outside = draft.origins.some(({ kind }) => kind !== 'rm')
  return (
    <section class="paper stack" aria-labelledby="findings">
      <h2 id="findings">{tell(words.findings)}</h2>
      {findings.length === 0 && draft.missing.length === 0 && <p>{tell(words.pass)}</p>}
      <ul class="list">
        {grouped(findings).map(([finding, matched]) => (
          <li class="entry" key={finding.severity + finding.message}>
            <p class="row">
              <span class={finding.severity === 'block' ? 'tag bad' : 'tag warn'}>
                {tell(finding.severity === 'block' ? words.block : words.warn)}
              </span>
              {matched.map((words) => (
                <bdi lang={draft.language} key={words}>
                  “{words}”
                </bdi>
              ))}
            </p>
            <p class="small">{messageOf(finding)}</p>
          </li>
        ))}
      </ul>
      {draft.missing.length > 0 && <p>{tell(words.missing, { facts: missingOf(draft) })}</p>}
      {draft.reason && (
        <p class="small quiet">
          {tell(words.kept)} <bdi>{draft.reason}</bdi>
        </p>
      )}
      {outside && (
        <p class="small quiet">
          <Icon name="warning" size={16} /> {tell(words.origins)}
        </p>
      )}
    </section>
  )
}
