import { useState } from 'preact/hooks'
import { kindWords } from '#web/parts/capture-words.ts'
import { ProposalCard } from '#web/parts/proposal-card.tsx'
import { to } from '#web/state/route.ts'
import { trouble } from '#web/state/toasts.ts'
import type { QueuedCapture } from '#web/vault/contract.ts'
import { queue, retryCapture } from '#web/vault/queue.ts'
import { clockOff, moment } from '#web/words/format.ts'
import { tell } from '#web/words/tell.ts'
import { arrivedWords, queuedWords, words } from './captures-words.ts'
import { Conflict } from './conflict.tsx'

/** One capture: when, what, how it stands, and what one can do about it. */
export function Capture({ item, onEdit }: Readonly<{ item: QueuedCapture; onEdit?: () => void }>) {
  const { kind, state, result, problem, seconds } = item
  const at = new Date(Date.parse(item.capturedAt) + clockOff()).toISOString()
  const failure = problem ?? result?.failure?.message
  const stopped = state === 'stopped' || result?.state === 'refused'
  return (
    <article class="capture stack-tight">
      <header class="row">
        <span class={lookOf(item)}>{tell(stateWord(item))}</span>
        <span class="small quiet">
          {tell(kindWords[kind])} · <span class="number">{moment(at)}</span>
          {seconds !== undefined && <> · {tell(words.sound, { n: Math.round(seconds) })}</>}
        </span>
      </header>
      <p class="capture-words">
        {item.words === undefined ? <span class="quiet">{tell(words.sealed)}</span> : <bdi>{item.words}</bdi>}
      </p>
      {failure && (
        <p class="capture-failure">
          <bdi>{failure}</bdi>
        </p>
      )}
      {!failure && result?.state === 'refused' && result.reply && (
        <p class="capture-failure">
          <bdi>{result.reply}</bdi>
        </p>
      )}
      {stopped && <Choices item={item} />}
      {result?.conflict && <Conflict conflict={result.conflict} />}
      {result?.proposal && <ProposalCard card={result.proposal} />}
      {state !== 'sending' && (
        <div class="row">
          {stopped && (
            <button type="button" class="button" onClick={() => void retryCapture(item.id).catch(trouble)}>
              {tell(words.retry)}
            </button>
          )}
          {(stopped || state === 'queued') && onEdit && item.words !== undefined && (
            <button type="button" class="button" onClick={onEdit}>
              {tell(words.edit)}
            </button>
          )}
          {result && state === 'arrived' && (
            <a class="button plain" href={to('chat', result.thread)}>
              {tell(words.openChat)}
            </a>
          )}
          <Remove item={item} asks={state !== 'arrived' || stopped} />
        </div>
      )}
    </article>
  )
}

/** The clients that a name could have meant; the one that is picked is sent along. */
function Choices({ item: { id, result } }: Readonly<{ item: QueuedCapture }>) {
  const clients = (result?.failure?.candidates ?? []).filter((choice) => choice.id.startsWith('cli_'))
  if (clients.length === 0) return null
  return (
    <div class="stack-tight">
      <p class="small quiet">{tell(words.whichClient)}</p>
      {clients.map((choice) => (
        <button
          type="button"
          class="button"
          key={choice.id}
          onClick={() => void retryCapture(id, choice.id).catch(trouble)}
        >
          <bdi>
            {choice.label} · {choice.facts}
          </bdi>
        </button>
      ))}
    </div>
  )
}

/** What has not gone anywhere is asked for twice before it is thrown away. */
function Remove({ item, asks }: Readonly<{ item: QueuedCapture; asks: boolean }>) {
  const [sure, ask] = useState(false)
  return (
    <button
      type="button"
      class="button plain bad"
      onBlur={() => ask(false)}
      onClick={() => (asks && !sure ? ask(true) : void queue.remove(item.id).catch(trouble))}
    >
      {tell(sure ? words.removeSure : words.remove)}
    </button>
  )
}

const stateWord = ({ state, result }: QueuedCapture) =>
  state === 'arrived' ? arrivedWords[result?.state ?? 'received'] : queuedWords[state]

function lookOf({ state, result }: QueuedCapture): string {
  if (state === 'stopped' || result?.state === 'refused') return 'tag bad'
  if (result?.state === 'saved') return 'tag good'
  return result?.state === 'conflict' || result?.state === 'card' || state === 'queued' ? 'tag warn' : 'tag'
}
