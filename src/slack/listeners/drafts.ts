import type { App } from '@slack/bolt'
import type { Acted } from '#agent/act.ts'
import { DomainError } from '#domain/errors.ts'
import type { DraftRow } from '#store/port.ts'
import { actionWords } from '../action-words.ts'
import { isPassing } from '../client.ts'
import { type Change, changeDraft, changesNothing, placeOf, runFor, wordsOf } from '../draft-changes.ts'
import { uploadDraft } from '../draft-file.ts'
import { isDirect } from '../events.ts'
import { postCard } from '../forms.ts'
import { onPress, onSubmit, openWindow, type Pressed, whisper, whisperText } from '../pressed.ts'
import { type ActionId, actionIds, inputIds, viewIds } from '../render/action-ids.ts'
import {
  draftBlocks,
  draftModal,
  draftText,
  editedDraft,
  readDraftMetadata,
  readDraftValue,
} from '../render/draft.ts'
import { viewErrors } from '../render/inputs.ts'
import type { SlackSurface } from '../surface.ts'
import { answer } from '../turn.ts'
import type { Asker } from '../types.ts'

/** Buttons of drafts: changed by its author, taken as a file, or sent by way of a card. */
export function listenToDrafts(app: App, surface: SlackSurface): void {
  const { store } = surface.deps.agent
  const onDraft = (
    id: ActionId,
    work: (pressed: Pressed, draft: DraftRow, chosen: ReturnType<typeof readDraftValue>) => Promise<void>,
  ): void =>
    onPress(app, surface, id, async (pressed) => {
      const chosen = readDraftValue(pressed.value)
      const draft = chosen && (await store.book(pressed.asker.actor).draft(chosen.draft))
      if (!draft) throw new DomainError('draft_not_found')
      await work(pressed, draft, chosen)
    })

  onDraft(actionIds.draftShorter, (pressed, draft) => restyle(surface, pressed, draft, { how: 'shorter' }))
  onDraft(actionIds.draftWarmer, (pressed, draft) => restyle(surface, pressed, draft, { how: 'warmer' }))
  onDraft(actionIds.draftLanguage, async (pressed, draft, chosen) => {
    if (chosen?.language)
      await restyle(surface, pressed, draft, { how: 'language', language: chosen.language })
  })
  onDraft(actionIds.draftEml, (pressed, draft) => uploadDraft(pressed, draft))
  onDraft(actionIds.draftEdit, async ({ asker, trigger, place }, draft) => {
    const { channel, ts } = place
    const at = { ...(channel === undefined ? {} : { channel }), ...(ts === undefined ? {} : { ts }) }
    await openWindow(asker.client, trigger, draftModal(draft, asker.language, at))
  })
  onDraft(actionIds.draftSend, async ({ asker, place }, draft) => {
    const words = actionWords.sendDraft[asker.language].replace('{client}', () => draft.clientName)
    const key = `slack:send:${draft.id}`
    const made = await runFor(surface, asker, place, {
      tool: 'send_message',
      key,
      words,
      input: { draft: draft.id },
    })
    if (made.failure) await whisperText(asker, place, made.failure.message)
    if (!made.proposal) return
    // What only its author sees has no thread, and a card would stand before everybody who reads the channel.
    if (place.hidden || !isDirect(place.channel)) await postCard(surface, asker, made.proposal, words)
    else
      await surface.cards.post(
        asker.client,
        asker.actor,
        placeOf(asker, place),
        made.proposal,
        asker.language,
      )
  })

  onSubmit(app, surface, viewIds.draftEdit, async ({ asker, view }) => {
    const opened = readDraftMetadata(view.metadata)
    const draft = opened && (await store.book(asker.actor).draft(opened.draft))
    if (!opened || !draft) throw new DomainError('draft_not_found')
    const change: Change = { how: 'edit', ...editedDraft(view.state, draft) }
    if (changesNothing(draft, change)) return async () => {}
    const made = await changeDraft(
      surface,
      asker,
      opened,
      draft,
      change,
      `slack:${view.id}:${crypto.randomUUID()}`,
    )
    if (made.failure) return viewErrors({ [inputIds.body]: made.failure.message })
    return async () => {
      if (made.draft) await redraw(asker, opened, made)
    }
  })
}

/** Changes the manner of a draft: by the language model where there is one, else by rule, in place. */
async function restyle(
  surface: SlackSurface,
  pressed: Pressed,
  draft: DraftRow,
  change: Change,
): Promise<void> {
  const { asker, place, respond } = pressed
  const key = `slack:draft:${draft.id}:${change.how}:${change.how === 'language' ? change.language : ''}`
  if (surface.deps.builtIn && !place.hidden)
    return answer(surface, {
      asker,
      place: placeOf(asker, place),
      text: `${wordsOf(draft, change, asker.language)} (${draft.id})`,
      requestKey: key,
      files: [],
      lastAttempt: true,
    })
  if (changesNothing(draft, change)) return whisperText(asker, place, actionWords.noShorter[asker.language])
  const made = await changeDraft(surface, asker, place, draft, change, key)
  if (made.repeated) return
  if (made.failure) return whisperText(asker, place, made.failure.message)
  if (!made.draft) return
  if (place.hidden) await respond({ replace_original: true, ...shown(made, made.draft, asker) })
  else await redraw(asker, place, made)
}

const shown = ({ struck }: Acted, draft: DraftRow, { language }: Asker) => ({
  text: draftText(draft, draft.clientName, language),
  blocks: draftBlocks(draft, draft.clientName, language, struck),
})

/** The message shows the new draft in place of the one before; one that a single person sees is shown to them anew. */
async function redraw(
  asker: Asker,
  { channel, ts }: Readonly<{ channel?: string; ts?: string }>,
  made: Acted,
): Promise<void> {
  if (!made.draft || channel === undefined || ts === undefined) return
  const message = shown(made, made.draft, asker)
  try {
    await asker.client.chat.update({ channel, ts, ...message })
  } catch (error) {
    if (isPassing(error)) throw error
    await whisper(asker.client, asker.slackUser, { channel }, made.draft.subject, message.blocks)
  }
}
