import type { App, BlockAction, RespondFn, types, ViewSubmitAction, webApi } from '@slack/bolt'
import { DomainError, explain } from '#domain/errors.ts'
import type { Client } from './client.ts'
import { isStranger, type Stranger } from './identity.ts'
import { postMessage } from './posting.ts'
import type { ActionId, ViewId } from './render/action-ids.ts'
import type { ViewErrors, ViewState } from './render/inputs.ts'
import { noticeBlocks, strangerBlocks } from './render/notices.ts'
import type { Block } from './render/pieces.ts'
import { phrase } from './render/slack-words.ts'
import { notification } from './render/text.ts'
import { pageOf, referenceOf, type SlackSurface } from './surface.ts'
import type { Asker } from './types.ts'
import { teamOf } from './written.ts'

/** Where a button stands: in a message, in one that a single person sees, or on the home page. */
export type Place = Readonly<{
  channel?: string
  ts?: string
  thread?: string
  hidden: boolean
  home: boolean
}>

/** A button that a person of ours pressed, or an entry of a menu that they chose. */
export type Pressed = Readonly<{
  asker: Asker
  value: string | undefined
  /** Opens a window within three seconds. */
  trigger: string
  place: Place
  respond: RespondFn
}>

/** Runs `work` for each press; strangers and refusals are answered to the person alone, in our words. */
export function onPress(
  app: App,
  surface: SlackSurface,
  id: ActionId,
  work: (pressed: Pressed) => Promise<void>,
): void {
  app.action<BlockAction>(id, async ({ ack, body, action, context, client, respond }) => {
    await ack()
    const place = placeOf(body)
    const who = await surface.identify(teamOf(context), body.user.id, client)
    if (isStranger(who)) return whisperStranger(surface, client, body.user.id, place, who)
    const pressed: Pressed = {
      asker: who,
      value: pressedValue(action as unknown as Readonly<Record<string, unknown>>),
      trigger: body.trigger_id,
      place,
      respond,
    }
    try {
      await work(pressed)
    } catch (error) {
      await whisperError(surface, who, place, error)
    }
  })
}

function placeOf({ container, channel, message }: BlockAction): Place {
  const { type, message_ts, thread_ts, is_ephemeral } = container as Readonly<Record<string, unknown>>
  const thread = typeof thread_ts === 'string' ? thread_ts : (message?.thread_ts as string | undefined)
  return {
    ...(channel === undefined ? {} : { channel: channel.id }),
    ...(typeof message_ts === 'string' ? { ts: message_ts } : {}),
    ...(thread === undefined ? {} : { thread }),
    hidden: is_ephemeral === true,
    home: type === 'view',
  }
}

const pressedValue = (action: Readonly<Record<string, unknown>>): string | undefined => {
  const chosen = action.selected_option as Readonly<{ value?: string }> | null | undefined
  return typeof action.value === 'string' ? action.value : chosen?.value
}

/** A note that one person alone sees, where they are; from the home page it goes to the direct conversation. */
export async function whisper(
  client: Client,
  user: string,
  { channel, thread }: Pick<Place, 'channel' | 'thread'>,
  text: string,
  blocks: Block[],
): Promise<void> {
  const message = { text: notification(text), blocks }
  if (channel === undefined) await postMessage(client, { channel: user, ...message })
  else
    await client.chat.postEphemeral({
      channel,
      user,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...message,
    })
}

/** The same with a sentence of ours. */
export const whisperText = ({ client, slackUser, language }: Asker, place: Place, text: string) =>
  whisper(client, slackUser, place, text, noticeBlocks(text, language))

const whisperStranger = (
  { deps }: SlackSurface,
  client: Client,
  user: string,
  place: Pick<Place, 'channel' | 'thread'>,
  who: Stranger,
): Promise<void> =>
  whisper(client, user, place, phrase('notYours', who.language), strangerBlocks(who, pageOf(deps)))

async function whisperError(
  { deps }: SlackSurface,
  asker: Asker,
  place: Place,
  error: unknown,
): Promise<void> {
  const reference = referenceOf(deps)
  if (!(error instanceof DomainError)) deps.report(error, reference)
  const hidden = error instanceof DomainError && error.code === 'proposal_not_found'
  await whisperText(
    asker,
    place,
    hidden ? phrase('notYours', asker.language) : explain(error, asker.language, reference),
  )
}

/** A window that a person of ours submitted. */
export type Submitted = Readonly<{
  asker: Asker
  view: Readonly<{ id: string; metadata: string; state: ViewState; blocks: readonly types.KnownBlock[] }>
}>

/**
 * Runs `work` before the window closes: it answers sentences under inputs that keep it open, or what is done once it
 * has closed. A refusal without an input of its own is told by `problem`.
 */
export function onSubmit(
  app: App,
  surface: SlackSurface,
  id: ViewId,
  work: (submitted: Submitted) => Promise<ViewErrors | (() => Promise<void>)>,
): void {
  app.view<ViewSubmitAction>(id, async ({ ack, body, view, context, client }) => {
    const who = await surface.identify(teamOf(context), body.user.id, client)
    if (isStranger(who)) {
      await ack({ response_action: 'clear' })
      return whisperStranger(surface, client, body.user.id, {}, who)
    }
    const submitted: Submitted = {
      asker: who,
      view: {
        id: view.id,
        metadata: view.private_metadata,
        state: view.state as ViewState,
        blocks: view.blocks as types.KnownBlock[],
      },
    }
    const nowhere: Place = { hidden: false, home: true }
    try {
      const outcome = await work(submitted)
      if (typeof outcome !== 'function') return await ack(outcome)
      await ack()
      await outcome()
    } catch (error) {
      await ack()
      await whisperError(surface, who, nowhere, error)
    }
  })
}

/** Opens a window for whoever pressed. */
export const openWindow = (
  client: Client,
  trigger: string,
  view: types.ModalView,
): Promise<webApi.ViewsOpenResponse> => client.views.open({ trigger_id: trigger, view })
