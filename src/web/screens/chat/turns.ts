import { type Signal, signal } from '@preact/signals'
import type { Localised } from '#domain/language.ts'
import type { MessageView, ProposalView, Shown, StreamEvent, ThreadView } from '#http/views.ts'

export type Step = Readonly<{ call: string; title: Localised; phase: 'start' | 'done' | 'failed' }>
export type Notice = Extract<StreamEvent, { type: 'notice' }>
/**
 * waiting: sent, nothing heard yet; answering: words come in; lost: the connection broke and is sought again; stopped:
 * the reader stopped listening; refused: the service said why not; done.
 */
export type TurnState = 'waiting' | 'answering' | 'lost' | 'stopped' | 'refused' | 'done'

/** What was said and what was answered, as it stands. */
export type TurnView = Readonly<{
  /** Absent where the assistant began by itself. */
  asked?: string
  text: string
  state: TurnState
  /** Id of the turn, once the service told it. */
  turn?: string
  answeredBy?: string
  steps: readonly Step[]
  shown: readonly Shown[]
  cards: readonly ProposalView[]
  drafts: NonNullable<MessageView['drafts']>
  choices: NonNullable<MessageView['choices']>
  notices: readonly Notice[]
  /** Decisions that were told in the thread. */
  receipts: readonly string[]
  /** Why there is no answer. */
  problem?: string
}>

/** A turn of the conversation; `key` is the page's own and the key under which it was sent. */
export type Turn = Readonly<{ key: string; view: Signal<TurnView> }>

const empty: TurnView = {
  text: '',
  state: 'done',
  steps: [],
  shown: [],
  cards: [],
  drafts: [],
  choices: [],
  notices: [],
  receipts: [],
}

export const newTurn = (key: string, known: Partial<TurnView>): Turn => ({
  key,
  view: signal({ ...empty, ...known }),
})

export const change = ({ view }: Turn, part: Partial<TurnView>): void => {
  view.value = { ...view.peek(), ...part }
}

/** What was heard so far is forgotten: the answer is told again from its beginning. */
export const begunAgain = ({ asked }: TurnView): TurnView => ({
  ...empty,
  ...(asked === undefined ? {} : { asked }),
  state: 'answering',
})

/** One more event of the answer. */
export function heard(view: TurnView, event: StreamEvent): TurnView {
  switch (event.type) {
    case 'turn':
      return { ...begunAgain(view), turn: event.turn }
    case 'tool': {
      const { call, title, phase } = event
      return { ...view, steps: [...view.steps.filter((each) => each.call !== call), { call, title, phase }] }
    }
    case 'text':
      return { ...view, text: view.text + event.text }
    case 'proposal': {
      // The wire carries cards as their reader sees them.
      const card = event.proposal as ProposalView
      return { ...view, cards: [...view.cards.filter(({ id }) => id !== card.id), card] }
    }
    case 'draft':
      return { ...view, drafts: [...view.drafts.filter(({ id }) => id !== event.draft.id), event.draft] }
    case 'choices':
      return { ...view, choices: event.choices }
    case 'shown':
      return {
        ...view,
        shown: [...view.shown.filter(({ call }) => call !== event.shown.call), event.shown],
      }
    case 'notice':
      return { ...view, notices: [...view.notices, event] }
    case 'end':
      return {
        ...view,
        state: 'done',
        text: view.text === '' ? event.reply : view.text,
        ...(event.answeredBy === undefined ? {} : { answeredBy: event.answeredBy }),
      }
  }
}

/** The turns of a stored thread, each with what it showed and its cards. */
export function turnsOf({ messages, proposals, running }: ThreadView): Turn[] {
  const views = new Map<string, TurnView>()
  for (const message of messages) {
    const { turn, id } = message
    const before = views.get(turn ?? id) ?? { ...empty, ...(turn === undefined ? {} : { turn }) }
    views.set(turn ?? id, withMessage(before, message))
  }
  for (const card of proposals.toReversed()) {
    const view = views.get(card.turnId)
    if (view) views.set(card.turnId, { ...view, cards: [...view.cards, card] })
  }
  return [...views].map(([key, view]) =>
    newTurn(key, key === running ? { ...view, state: 'answering' } : view),
  )
}

function withMessage(view: TurnView, message: MessageView): TurnView {
  const { role, text, shown = [], drafts = [], choices = [] } = message
  if (role === 'user') return { ...view, asked: view.asked === undefined ? text : `${view.asked}\n${text}` }
  if (role === 'receipt') return { ...view, receipts: [...view.receipts, text] }
  return {
    ...view,
    text: view.text === '' ? text : `${view.text}\n${text}`,
    shown: [...view.shown, ...shown],
    drafts: [...view.drafts, ...drafts],
    choices: choices.length > 0 ? choices : view.choices,
  }
}
