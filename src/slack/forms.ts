import { act } from '#agent/act.ts'
import { digestOf } from '#domain/canonical.ts'
import type { Origin } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import { isDirect } from './events.ts'
import { beginDirectly } from './posting.ts'
import { inputIds } from './render/action-ids.ts'
import { type ViewErrors, viewErrors } from './render/inputs.ts'
import type { SlackSurface } from './surface.ts'
import { threadAt } from './threads.ts'
import type { Asker } from './types.ts'

/** What a submitted window asks a tool for. */
export type Form = Readonly<{
  asker: Asker
  /** Id of the window: submitted again with the same entries it is the same wish. */
  view: string
  tool: string
  input: Readonly<Record<string, unknown>>
  /** What the person did, in words of theirs: title and first message of the conversation with the card. */
  words: string
  outside?: readonly Origin[]
}>

/** Windows are no places of Slack: their conversations are kept under a channel of this name until they get one. */
const windows = 'window'

/**
 * Turns a window into a card in the direct conversation, once it has closed. What the tool refuses stands under the
 * input that it is about.
 */
export async function submitForm(
  surface: SlackSurface,
  { asker, view, tool, input, words, outside }: Form,
): Promise<ViewErrors | (() => Promise<void>)> {
  const { agent, report } = surface.deps
  const { store } = agent
  const { actor, team, language } = asker
  const window = { team, channel: windows, root: view }
  const { thread } = await threadAt(store, actor, window, words)
  const { proposal, failure } = await act(
    { ...agent, report },
    {
      actor,
      thread,
      surface: 'slack',
      requestKey: `slack:${view}:${(await digestOf(input)).slice(0, 16)}`,
      words,
      language,
      tool,
      input,
      ...(outside ? { outside } : {}),
    },
  )
  if (failure) return errorsOf(failure)
  return async () => {
    if (proposal) await postCard(surface, asker, proposal, words)
  }
}

/** Posts a card, once, under a message of its own in the direct conversation, where the talk about it may go on. */
export async function postCard(
  { deps, cards }: SlackSurface,
  asker: Asker,
  proposal: Proposal,
  words: string,
): Promise<void> {
  const { client, team, actor, language } = asker
  const posted = await deps.agent.store.slack.cardsOf(proposal.id)
  if (posted.some((card) => card.team === team && isDirect(card.channel))) return
  const place = await beginDirectly(asker, words)
  if (!place) return
  await deps.agent.store.slack.bindThread(place, proposal.threadId)
  await cards.post(client, actor, place, proposal, language)
}

const clientCodes: ReadonlySet<string> = new Set(['client_not_found', 'client_ambiguous'])
const dateCodes: ReadonlySet<string> = new Set(['date_in_future', 'date_in_past', 'date_invalid'])

type Failure = NonNullable<Awaited<ReturnType<typeof act>>['failure']>

/** A refusal under the input it is about; candidates are listed with what tells them apart. */
export function errorsOf({ code, message, candidates = [] }: Failure): ViewErrors {
  const listed = candidates.map(({ label, facts }) => [label, facts].filter(Boolean).join(', '))
  const id = clientCodes.has(code) ? inputIds.client : dateCodes.has(code) ? inputIds.on : inputIds.text
  return viewErrors({ [id]: [message, listed.join('; ')].filter(Boolean).join(' ') })
}
