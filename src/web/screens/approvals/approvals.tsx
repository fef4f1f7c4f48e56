import { useEffect } from 'preact/hooks'
import type { ProposalView } from '#http/views.ts'
import { useLoad } from '#web/parts/load.ts'
import { ProposalCards } from '#web/parts/proposal-card.tsx'
import { Loading, Trouble } from '#web/parts/trouble.tsx'
import { setBadge } from '#web/state/badges.ts'
import { decisions } from '#web/state/cards.ts'
import { readKept } from '#web/state/readings.ts'
import { route } from '#web/state/route.ts'
import { session } from '#web/state/session.ts'
import { type Waiting, waitingPath } from '#web/state/waiting.ts'
import { ask } from '#web/wire/api.ts'
import { moment, nowMillis } from '#web/words/format.ts'
import { say, tell } from '#web/words/tell.ts'

const words = {
  title: say('Approvals', '审批', 'Решения'),
  none: say('Nothing waits for you.', '没有待处理的事项。', 'Ничего не ожидает.'),
  second: say('As second person', '作为第二审批人', 'Как второе лицо'),
  own: say('Proposed by you', '您提出的', 'Предложено вами'),
  lately: say('Decided lately', '最近处理', 'Недавно решено'),
  offline: say(
    'Without signal cards can be read, not decided. As of {at}.',
    '没有网络时只能查看，不能处理。截至 {at}。',
    'Без связи карточки можно читать, но не решать. По состоянию на {at}.',
  ),
} as const

/** Decided cards are of interest for so long. */
const latelyMillis = 24 * 60 * 60 * 1000

/** Cards that wait for the reader, those as second person first; and what was decided lately, to be undone in time. */
export default function Approvals() {
  const key = `waiting ${session.value}`
  const waiting = useLoad(key, () => readKept<Waiting>(waitingPath))
  const lately = useLoad(key, () => ask<Waiting>('/api/proposals?limit=30').catch(() => ({ proposals: [] })))
  // A card that is decided here stays where it stands, so that nothing jumps under the thumb.
  useEffect(() => {
    if (waiting.value) setBadge('approvals', waiting.value.value.proposals.length)
  }, [waiting.value])
  useEffect(() => {
    if (decisions.value > 0) lately.again()
  }, [decisions.value])
  if (waiting.error) return <Trouble error={waiting.error} onRetry={waiting.again} />
  if (!waiting.value) return <Loading />
  const { proposals } = waiting.value.value
  const here = new Set(proposals.map(({ id }) => id))
  const decided = (lately.value?.proposals ?? []).filter(
    (card) =>
      !here.has(card.id) &&
      card.status !== 'pending' &&
      Date.parse(card.decidedAt ?? card.createdAt) > nowMillis() - latelyMillis,
  )
  return (
    <div class="stack">
      <h1>{tell(words.title)}</h1>
      {waiting.value.stale && <p class="banner">{tell(words.offline, { at: moment(waiting.value.asOf) })}</p>}
      {proposals.length === 0 && <p class="paper">{tell(words.none)}</p>}
      <Group
        title={tell(words.second)}
        cards={proposals.filter(({ needsSecond, mayDecide }) => needsSecond && mayDecide)}
      />
      <Group
        title={tell(words.own)}
        cards={proposals.filter(({ needsSecond, mayDecide }) => !(needsSecond && mayDecide))}
      />
      <Group title={tell(words.lately)} cards={decided} />
    </div>
  )
}

function Group({ title, cards }: Readonly<{ title: string; cards: readonly ProposalView[] }>) {
  const wanted = route.value.id
  useEffect(() => {
    if (wanted && cards.some(({ id }) => id === wanted))
      document.querySelector(`[data-card="${CSS.escape(wanted)}"]`)?.scrollIntoView({ block: 'center' })
  }, [wanted, cards.length])
  if (cards.length === 0) return null
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      <ProposalCards cards={cards} />
    </section>
  )
}
