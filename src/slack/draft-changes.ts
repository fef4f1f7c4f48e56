import { type Acted, act } from '#agent/act.ts'
import { shortened, warmed } from '#domain/drafts/restyle.ts'
import type { Language } from '#domain/language.ts'
import type { DraftRow, SlackPlace } from '#store/port.ts'
import { actionWords } from './action-words.ts'
import type { Place } from './pressed.ts'
import { languageNames } from './render/inputs.ts'
import { phrase } from './render/slack-words.ts'
import type { SlackSurface } from './surface.ts'
import { threadAt } from './threads.ts'
import type { Asker } from './types.ts'

/** How a draft is to be changed. */
export type Change = Readonly<
  | { how: 'shorter' | 'warmer' }
  | { how: 'language'; language: Language }
  | { how: 'edit'; subject?: string; body?: string }
>

/** What the person asks for, in their words. */
export function wordsOf(draft: DraftRow, change: Change, language: Language): string {
  const how =
    change.how === 'language'
      ? languageNames[change.language]
      : phrase(change.how === 'edit' ? 'edit' : change.how, language)
  const said = actionWords.changeDraft[language].replace('{client}', () => draft.clientName)
  // An address or number that the person wrote into the letter is theirs: the conversation has to show it.
  const written = change.how === 'edit' && change.body !== undefined ? `\n\n${change.body}` : ''
  return `${said.replace('{how}', () => how.toLowerCase())}${written}`
}

/** The letter without the statements that are locked into it. */
export function freeBody({ body, disclosures = '' }: Pick<DraftRow, 'body' | 'disclosures'>): string {
  const whole = body.trimEnd()
  return disclosures !== '' && whole.endsWith(disclosures)
    ? whole.slice(0, whole.length - disclosures.length).trimEnd()
    : whole
}

/** The draft's new text where it follows from the old one by rule; undefined where nothing would change. */
function textOf(draft: DraftRow, change: Change): string | undefined {
  const free = freeBody(draft)
  if (change.how === 'language') return undefined
  const text =
    change.how === 'edit'
      ? freeBody({ ...draft, body: change.body ?? draft.body })
      : change.how === 'shorter'
        ? shortened(free)
        : warmed(free, draft.language)
  return text
}

/** Whether the change would leave the letter as it is. */
export const changesNothing = (draft: DraftRow, change: Change): boolean =>
  change.how === 'edit'
    ? change.subject === undefined && change.body === undefined
    : change.how !== 'language' && textOf(draft, change) === freeBody(draft)

/**
 * Writes the draft anew through the drafting tool, so that verdicts, statements, wording and addresses are judged as
 * for the first one. The same change of the same message is made once.
 */
export async function changeDraft(
  surface: SlackSurface,
  asker: Asker,
  at: Pick<Place, 'channel' | 'ts' | 'thread'>,
  draft: DraftRow,
  change: Change,
  key: string,
): Promise<Acted> {
  const text = textOf(draft, change)
  const subject = change.how === 'edit' ? (change.subject ?? draft.subject) : draft.subject
  const recommends = draft.recommends ?? []
  const language = change.how === 'language' ? change.language : draft.language
  return runFor(surface, asker, at, {
    tool: 'draft_message',
    key,
    words: wordsOf(draft, change, asker.language),
    outside: draft.origins,
    input: {
      client: draft.clientId,
      purpose: draft.purpose,
      channel: draft.channel,
      language,
      ...(text === undefined ? {} : { text }),
      ...(text === undefined || subject === '' ? {} : { subject }),
      ...(recommends.length === 0 ? {} : { recommends }),
    },
  })
}

type Run = Readonly<{
  tool: string
  key: string
  words: string
  input: Readonly<Record<string, unknown>>
  outside?: DraftRow['origins']
}>

/** Runs a tool in the conversation of the place, which is opened where there is none. */
export async function runFor(
  surface: SlackSurface,
  asker: Asker,
  at: Pick<Place, 'channel' | 'ts' | 'thread'>,
  { tool, key, words, input, outside }: Run,
): Promise<Acted> {
  const { agent, report } = surface.deps
  const { thread } = await threadAt(agent.store, asker.actor, placeOf(asker, at), words)
  return act(
    { ...agent, report },
    {
      actor: asker.actor,
      thread,
      surface: 'slack',
      requestKey: key,
      words,
      language: asker.language,
      tool,
      input,
      ...(outside && outside.length > 0 ? { outside } : {}),
    },
  )
}

/** The thread of Slack in which a message stands; a message outside a thread begins one. */
export const placeOf = (
  { team }: Asker,
  { channel = '', ts = '', thread }: Pick<Place, 'channel' | 'ts' | 'thread'>,
): SlackPlace => ({ team, channel, root: thread ?? ts })
