import { AnswerText } from '#web/parts/answer-text.tsx'
import { DraftView } from '#web/parts/draft-view.tsx'
import { Icon } from '#web/parts/icon.tsx'
import { ProposalCards } from '#web/parts/proposal-card.tsx'
import { ShownParts } from '#web/parts/shown.tsx'
import { toast } from '#web/state/toasts.ts'
import { day } from '#web/words/format.ts'
import { language, tell } from '#web/words/tell.ts'
import { wordsBeside } from './beside.ts'
import { chatWords as words } from './chat-words.ts'
import { resend, send } from './talk.ts'
import type { Notice, Step, Turn, TurnView } from './turns.ts'

/** What was said and what was answered; `last` where nothing was said since. */
export function TurnParts({ turn, last }: Readonly<{ turn: Turn; last: boolean }>) {
  const view = turn.view.value
  const coming = view.state === 'waiting' || view.state === 'answering'
  return (
    <article class="turn" aria-busy={coming}>
      {view.asked !== undefined && (
        <p class="turn-asked">
          <span class="unseen">{tell(words.you)}: </span>
          <bdi>{view.asked}</bdi>
        </p>
      )}
      <div class="turn-answer">
        <span class="unseen">{tell(words.assistant)}: </span>
        <Steps steps={view.steps} />
        {coming && view.text === '' && <p class="quiet turn-working">{tell(words.working)}</p>}
        {view.text !== '' && <AnswerText text={wordsBeside(view)} />}
        {/* Beside the words only once they stand, so that nothing moves while one reads. */}
        {!coming && <Beside view={view} last={last} />}
        <Standing turn={turn} view={view} />
      </div>
    </article>
  )
}

const Steps = ({ steps }: Readonly<{ steps: readonly Step[] }>) =>
  steps.length === 0 ? null : (
    <ul class="turn-steps small quiet">
      {steps.map(({ call, title, phase }) => (
        <li key={call} class={phase}>
          {phase === 'start' ? (
            <span class="turn-dot" aria-hidden="true" />
          ) : (
            <Icon name={phase === 'done' ? 'approvals' : 'close'} size={16} />
          )}
          <span>
            {title[language.value]}
            {phase === 'failed' && ` – ${tell(words.failedStep)}`}
          </span>
        </li>
      ))}
    </ul>
  )

function Beside({ view, last }: Readonly<{ view: TurnView; last: boolean }>) {
  const { shown, drafts, cards, choices, receipts } = view
  return (
    <>
      <ShownParts shown={shown} />
      {drafts.map((draft) => (
        <DraftView key={draft.id} draft={draft} />
      ))}
      <ProposalCards cards={cards} />
      {choices.length > 0 && (
        <ul class="turn-choices" aria-label={tell(words.which)}>
          {choices.map(({ n, id, label, facts }) => (
            <li key={id}>
              <button type="button" class="button" disabled={!last} onClick={() => send(String(n))}>
                <span class="number quiet">{n}</span>
                <span class="grow">
                  <bdi>{label}</bdi>
                  <span class="small quiet turn-facts">
                    <bdi>{facts.replace(/\d{4}-\d\d-\d\d/g, (on) => day(on))}</bdi>
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {receipts.map((receipt) => (
        <p key={receipt} class="small quiet turn-receipt">
          <Icon name="approvals" size={16} /> <bdi>{receipt}</bdi>
        </p>
      ))}
    </>
  )
}

/** How the answer stands where it is not simply there, who gave it, and what can be done with it. */
function Standing({ turn, view }: Readonly<{ turn: Turn; view: TurnView }>) {
  const { state, notices, answeredBy, problem, text } = view
  const again = (label: string) => (
    <button type="button" class="button" onClick={() => resend(turn)}>
      <Icon name="retry" size={18} /> {label}
    </button>
  )
  return (
    <>
      {notices.map((notice) => (
        <p key={notice.code} class="small quiet">
          {noticeText(notice)}
        </p>
      ))}
      {state === 'lost' && (
        <div class="turn-trouble" role="status">
          <p>{tell(view.turn === undefined ? words.lostUnsent : words.lost)}</p>
          {again(tell(words.retry))}
        </div>
      )}
      {state === 'stopped' && (
        <div class="turn-trouble">
          <p>{tell(words.stopped)}</p>
          {again(tell(words.goOn))}
        </div>
      )}
      {state === 'refused' && (
        <div class="turn-trouble bad" role="alert">
          <p>{problem || tell(words.refused)}</p>
          {again(tell(words.retry))}
        </div>
      )}
      {state === 'done' && text !== '' && (
        <div class="turn-foot">
          <button type="button" class="button plain" aria-label={tell(words.copy)} onClick={() => copy(text)}>
            <Icon name="copy" size={18} />
          </button>
          {answeredBy !== undefined && (
            <span class="small quiet">
              {tell(words.by, { name: answeredBy === 'built-in' ? tell(words.builtIn) : answeredBy })}
            </span>
          )}
        </div>
      )}
    </>
  )
}

const noticeText = ({ code, text }: Notice): string => text || tell(words[code])

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast(tell(words.copied))
  } catch {
    toast(tell(words.notCopied), 'trouble')
  }
}
