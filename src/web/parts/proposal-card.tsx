import type { ComponentChildren } from 'preact'
import { originWords } from '#domain/card-words.ts'
import type { ProposalStatus } from '#domain/proposal.ts'
import type { ProposalView } from '#http/views.ts'
import { useCard } from '#web/state/cards.ts'
import { to } from '#web/state/route.ts'
import { me } from '#web/state/session.ts'
import { useTick } from '#web/state/tick.ts'
import { moment } from '#web/words/format.ts'
import { count, language, tell } from '#web/words/tell.ts'
import { CardActions } from './card-actions.tsx'
import { FieldLine } from './card-field.tsx'
import { Icon } from './icon.tsx'
import { cardWords as words } from './proposal-card-words.ts'
import './proposal-card.css'

const looks: Readonly<Record<ProposalStatus, string>> = {
  pending: 'tag warn',
  committed: 'tag good',
  declined: 'tag bad',
  expired: 'tag',
  superseded: 'tag',
  undone: 'tag',
}

/** By the book's clock a card that waited too long is over before the service was asked. */
const statusAt = ({ status, expiresAt }: ProposalView, now: number): ProposalStatus =>
  status === 'pending' && Date.parse(expiresAt) <= now ? 'expired' : status

/**
 * A card: what would be written, where it comes from, how it stands, and the buttons of its reader. It follows
 * decisions made anywhere. `children` stand above the title.
 */
export function ProposalCard({
  card: first,
  children,
}: Readonly<{ card: ProposalView; children?: ComponentChildren }>) {
  const card = useCard(first).value
  const undoable = card.status === 'committed' && card.undoUntil !== undefined
  const now = useTick(card.status === 'pending' || undoable).value
  const status = statusAt(card, now)
  const named = card.card.fields.some(({ label }) => label.en === 'Client')
  const title = card.card.title[language.value]
  return (
    <article class={`paper proposal ${status}`} aria-label={title} data-card={card.id} tabIndex={-1}>
      {children}
      <header class="row between">
        <h3>{title}</h3>
        <span class={looks[status]} role="status">
          {tell(statusWord(card, status))}
        </span>
      </header>
      <dl class="card-fields">
        {!named && card.clientName !== undefined && card.clientId !== undefined && (
          <div class="card-field">
            <dt class="unseen">{title}</dt>
            <dd>
              <a href={to('clients', card.clientId)}>
                <bdi>{card.clientName}</bdi>
              </a>
            </dd>
          </div>
        )}
        {card.card.fields.map((field, at) => (
          <FieldLine key={field.key ?? at} field={field} client={card.clientId} />
        ))}
      </dl>
      <Notes card={card} status={status} />
      <CardActions card={card} status={status} now={now} />
    </article>
  )
}

function statusWord({ receipt }: ProposalView, status: ProposalStatus) {
  if (receipt?.leavesAt !== undefined) {
    if (status === 'committed') return words.queued
    if (status === 'undone') return words.stopped
  }
  return words[status]
}

function Notes({ card, status }: Readonly<{ card: ProposalView; status: ProposalStatus }>) {
  const own = card.actorId === me.value?.id
  const proposer =
    own || card.proposerName === '' ? [] : [tell(words.proposedBy, { name: card.proposerName })]
  const outside = originsOf(card)
  return (
    <div class="card-notes small">
      {status === 'pending' && card.needsSecond && (
        <p class="card-warn">
          <Icon name="lock" size={18} />
          <span>{tell(card.mayDecide ? words.youAreSecond : words.second)}</span>
        </p>
      )}
      {status === 'pending' && card.risk === 'client_send' && <p>{tell(words.leavesBank)}</p>}
      {outside !== '' && (
        <p class="card-warn">
          <Icon name="warning" size={18} />
          <span>{tell(words.outside, { origins: outside })}</span>
        </p>
      )}
      <p class="quiet">{[...proposer, ...stateNotes(card, status)].join(' · ')}</p>
    </div>
  )
}

function stateNotes(card: ProposalView, status: ProposalStatus): string[] {
  const { receipt, expiresAt, decidedAt, decidedBy } = card
  const by =
    decidedBy === undefined
      ? []
      : decidedBy === me.value?.id
        ? status === 'committed'
          ? []
          : [tell(words.decidedByYou)]
        : card.deciderName
          ? [tell(words.decidedBy, { name: card.deciderName })]
          : []
  switch (status) {
    case 'pending':
      return [tell(words.until, { at: moment(expiresAt) })]
    case 'committed':
      return [
        receipt?.leavesAt === undefined
          ? tell(words.savedAt, { at: moment(receipt?.at ?? decidedAt ?? card.createdAt) })
          : tell(words.leavesAt, { at: moment(receipt.leavesAt) }),
        ...by,
      ]
    case 'undone':
      return receipt?.leavesAt === undefined ? [tell(words.takenBack), ...by] : by
    case 'declined':
      return [tell(words.nothingSaved), ...by]
    case 'expired':
      return [tell(words.askAgain)]
    case 'superseded':
      return [tell(words.newerCard)]
  }
}

/** Outside texts that were read for a card: what kind they are, files by name. */
function originsOf({ origins }: ProposalView): string {
  const named = origins.flatMap(({ kind, ref }) => {
    if (kind === 'rm') return []
    const word = originWords[kind][language.value]
    return [/^[a-z]{3}_/.test(ref) ? word : `${word} ${ref}`]
  })
  return [...new Set(named)].join(language.value === 'zh' ? '、' : ', ')
}

/** Cards as they stand; those of one plan together, in the order of their steps. */
export function ProposalCards({ cards }: Readonly<{ cards: readonly ProposalView[] }>) {
  const groups = Map.groupBy(cards, ({ planId, id }) => planId ?? id)
  return (
    <>
      {[...groups].map(([key, group]) =>
        group[0]?.planId === undefined ? (
          <ProposalCard key={key} card={group[0]!} />
        ) : (
          <Plan key={key} cards={inOrder(group)} />
        ),
      )}
    </>
  )
}

function Plan({ cards }: Readonly<{ cards: readonly ProposalView[] }>) {
  const number = new Map(cards.map(({ id }, at) => [id, at + 1]))
  return (
    <section class="plan stack" aria-label={tell(words.plan)}>
      <h3>
        {tell(words.plan)} <span class="quiet small">{count(cards.length, words.planOf)}</span>
      </h3>
      {cards.map((card, at) => {
        const after = card.dependsOn && number.get(card.dependsOn)
        return (
          <ProposalCard key={card.id} card={card}>
            <p class="small quiet">
              {tell(words.step, { n: at + 1 })}
              {after !== undefined && ` · ${tell(words.after, { n: after })}`}
            </p>
          </ProposalCard>
        )
      })}
    </section>
  )
}

/** Steps after those they depend on, otherwise as they were proposed. */
function inOrder(cards: readonly ProposalView[]): ProposalView[] {
  const left = [...cards].sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
  const sorted: ProposalView[] = []
  while (left.length > 0) {
    const ready = left.findIndex(({ dependsOn }) => !left.some(({ id }) => id === dependsOn))
    sorted.push(...left.splice(Math.max(ready, 0), 1))
  }
  return sorted
}
