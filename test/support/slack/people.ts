import type { Delivery, DeliveryService, Kind, Manner } from './delivery.ts'
import { actionOf, type Entry, elementsOf, missingInputs, type Placed, valuesOf } from './elements.ts'
import { validateBlocks, validateMessage, validateView } from './limits.ts'
import { fileObject } from './methods-other.ts'
import { makeView, replaceView, stackOf } from './methods-views.ts'
import { bot, directOf, type SlackChannel, type SlackUser } from './workspace.ts'
import {
  type Block,
  type Ephemeral,
  type Json,
  messageObject,
  responseUrl,
  type SlackMessage,
  type SlackView,
  viewObject,
  type World,
} from './world.ts'

/** Where something is that a user can press. */
export type Place = Readonly<
  | { message: string; channel: string }
  | { ephemeral: string; channel: string }
  | { view: string }
  | { home: true }
>

/** What became of a submitted window. */
export type Submitted = Readonly<{
  /** What Slack itself found missing, or what the app answered, by block. */
  errors: Readonly<Record<string, string>>
  /** Whether the app was asked at all. */
  sent: boolean
  delivery?: Delivery
}>

type Options = Readonly<{
  url(): string
  /** Events that the app subscribed to, as `message.im`. */
  subscriptions: readonly string[]
}>

/** What users do in Slack, and what Slack tells the app of it. */
export function createPeople(world: World, delivery: DeliveryService, options: Options) {
  const userOf = (id: string): SlackUser =>
    world.users.get(id) ?? raise(`there is no user "${id}", but ${[...world.users.keys()].join(', ')}`)
  const channelOf = (id: string): SlackChannel =>
    world.channels.get(id) ??
    raise(`there is no channel "${id}", but ${[...world.channels.keys()].join(', ')}`)

  const subscribed = (event: Json & { type: string }): boolean => {
    if (event.type !== 'message') return options.subscriptions.includes(event.type)
    const kind = { im: 'message.im', group: 'message.groups', channel: 'message.channels' }[
      String(event.channel_type)
    ]
    return kind !== undefined && options.subscriptions.includes(kind)
  }

  /** Sends an event as it is, subscribed or not. */
  function event(
    body: Json & { type: string },
    { team, ...manner }: Manner & { team?: string } = {},
  ): Promise<Delivery> {
    const channel = world.channels.get(String(body.channel))
    const home = team ?? channel?.team ?? world.users.get(String(body.user))?.team ?? 'T_DEMO'
    const wrapper = {
      token: 'verification',
      team_id: home,
      context_team_id: home,
      api_app_id: bot.app,
      event: body,
      type: 'event_callback',
      event_id: manner.eventId ?? world.id('Ev'),
      event_time: Math.floor(world.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: home, user_id: bot.user, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: channel?.shared === true,
      event_context: world.id('EC'),
    }
    return delivery.send('event', wrapper, manner)
  }

  /** Sends an event of the workspace where the app subscribed to it and is still installed. */
  function tell(team: string, body: Json & { type: string }): void {
    const installed = [...world.tokens.values()].some((each) => each.team === team && !each.revoked)
    if (installed && subscribed(body)) void event(body, { team })
  }

  function responseUrlFor(channel: string, user: string, about: { ts?: string; ephemeral: boolean }): string {
    const id = world.id('hook')
    world.responseUrls.set(id, {
      channel,
      user,
      left: responseUrl.uses,
      until: world.now() + responseUrl.millis,
      ...about,
    })
    return `${options.url()}/hooks/${id}`
  }

  const origin = (user: SlackUser, team: string): Json => ({
    team: { id: team, domain: 'demo-bank' },
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team },
    api_app_id: bot.app,
    token: 'verification',
    enterprise: null,
    is_enterprise_install: false,
  })

  const interact = (payload: Json, manner?: Manner): Promise<Delivery> => post('interactive', payload, manner)

  async function post(kind: Kind, payload: Json, manner?: Manner): Promise<Delivery> {
    world.changed()
    return delivery.send(kind, payload, manner)
  }

  /** A user writes; answers the message as it then stands in the channel and what became of its event. */
  async function message(
    written: Readonly<{
      user: string
      text: string
      /** The direct conversation with the app where absent. */
      channel?: string
      thread?: string
      files?: readonly Readonly<{ name: string; content: string | Buffer; mimetype?: string }>[]
    }>,
    manner?: Manner,
  ): Promise<{ message: SlackMessage; delivery: Delivery }> {
    const user = userOf(written.user)
    const channel = channelOf(written.channel ?? directOf(user.id))
    if (!channel.members.includes(user.id)) throw new Error(`${user.id} is not in ${channel.id}`)
    const files = (written.files ?? []).map(({ name, content, mimetype }) => {
      const bytes = Buffer.from(content)
      const file = {
        id: world.id('F'),
        name,
        length: bytes.length,
        bytes,
        complete: true,
        ...(mimetype ? { mimetype } : {}),
      }
      world.files.set(file.id, file)
      return fileObject(file, options.url())
    })
    const text = escaped(written.text)
    const made: SlackMessage = {
      ts: world.ts(),
      channel: channel.id,
      user: user.id,
      text,
      blocks: world.named([
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: written.text }] }],
        },
      ]),
      client_msg_id: world.id('client-'),
      ...(written.thread === undefined ? {} : { thread_ts: written.thread }),
      ...(files.length === 0 ? {} : { files }),
    }
    world.messages.push(made)
    world.changed()
    return { message: made, delivery: await announce(made, user, channel, manner) }
  }

  /** Tells of a message by the events that the app subscribed to; in a channel first of the mention. */
  async function announce(
    made: SlackMessage,
    user: SlackUser,
    channel: SlackChannel,
    manner?: Manner,
  ): Promise<Delivery> {
    const common = {
      ...messageObject(world, made),
      channel: channel.id,
      team: user.team,
      user_team: user.team,
      source_team: user.team,
      event_ts: made.ts,
    }
    const plain = {
      ...common,
      type: 'message',
      channel_type: channel.kind === 'im' ? 'im' : channel.kind === 'private' ? 'group' : 'channel',
      ...(made.files === undefined ? {} : { subtype: 'file_share' }),
    }
    const mention = { ...common, type: 'app_mention' }
    const here = channel.members.includes(bot.user)
    const events = [
      ...(here && channel.kind !== 'im' && made.text.includes(`<@${bot.user}>`) ? [mention] : []),
      ...(here ? [plain] : []),
    ].filter(subscribed)
    const all = await Promise.all(
      events.map((each, index) => event(each, { ...(index === 0 ? manner : {}), team: channel.team })),
    )
    return all[0] ?? { id: '', attempts: [], status: 0, body: 'the app does not listen here' }
  }

  /** A user changes what they wrote. */
  async function edit(channel: string, ts: string, text: string): Promise<Delivery> {
    const known = world.message(channel, ts) ?? raise(`there is no message ${ts} in ${channel}`)
    const previous = { ...messageObject(world, known) }
    known.text = escaped(text)
    known.edited = { user: known.user, ts: world.ts() }
    return changed(known, 'message_changed', {
      message: messageObject(world, known),
      previous_message: previous,
    })
  }

  /** A user deletes what they wrote. */
  async function remove(channel: string, ts: string): Promise<Delivery> {
    const known = world.message(channel, ts) ?? raise(`there is no message ${ts} in ${channel}`)
    world.messages.splice(world.messages.indexOf(known), 1)
    return changed(known, 'message_deleted', {
      deleted_ts: ts,
      previous_message: messageObject(world, known),
    })
  }

  function changed(known: SlackMessage, subtype: string, more: Json): Promise<Delivery> {
    const channel = channelOf(known.channel)
    const ts = world.ts()
    world.changed()
    return event({
      type: 'message',
      subtype,
      hidden: true,
      channel: channel.id,
      channel_type: channel.kind === 'im' ? 'im' : channel.kind === 'private' ? 'group' : 'channel',
      ts,
      event_ts: ts,
      ...more,
    })
  }

  /** A user sends a command; the app's reply is shown to them alone, as Slack does. */
  async function command(
    sent: Readonly<{ user: string; text: string; command?: string; channel?: string }>,
    manner?: Manner,
  ): Promise<Delivery & { reply?: Ephemeral }> {
    const user = userOf(sent.user)
    const channel = channelOf(sent.channel ?? directOf(user.id))
    const name = sent.command ?? '/rm'
    const result = await post(
      'command',
      {
        token: 'verification',
        api_app_id: bot.app,
        team_id: channel.team,
        team_domain: 'demo-bank',
        channel_id: channel.id,
        channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
        user_id: user.id,
        user_name: user.name,
        command: name,
        text: escaped(sent.text),
        response_url: responseUrlFor(channel.id, user.id, { ephemeral: true }),
        trigger_id: world.trigger(user.id, channel.team),
        is_enterprise_install: 'false',
      },
      manner,
    )
    const reply = readReply(result.body)
    if (result.status !== 200 || reply === undefined) return result
    refuseQuietly(`reply to ${name}`, validateMessage(reply))
    if (reply.response_type === 'in_channel') {
      world.messages.push({ ...shownIn(channel.id, reply), user: bot.user, bot_id: bot.id })
      return result
    }
    const shown = { ...shownIn(channel.id, reply), user: user.id, command: `${name} ${sent.text}`.trim() }
    world.ephemerals.push(shown)
    world.changed()
    return { ...result, reply: shown }
  }

  const shownIn = (channel: string, reply: Json) => ({
    ts: world.ts(),
    channel,
    text: String(reply.text ?? ''),
    blocks: world.named((reply.blocks ?? []) as Json[]),
    ...(typeof reply.thread_ts === 'string' ? { thread_ts: reply.thread_ts } : {}),
  })

  const refuseQuietly = (what: string, problems: readonly { at: string; says: string }[]): void => {
    for (const { at, says } of problems) world.complaints.push(`${what}: ${at} ${says}`)
  }

  const homeOf = (user: string): SlackView => world.homes.get(user) ?? raise(`${user} has no home page`)
  const viewOf = (id: string): SlackView =>
    world.views.find((each) => each.id === id && each.open) ?? raise(`the window ${id} is not open`)
  const ephemeralOf = (channel: string, ts: string, user: string): Ephemeral =>
    world.ephemerals.find((each) => each.channel === channel && each.ts === ts && each.user === user) ??
    raise(`${user} sees no private message ${ts} in ${channel}`)

  /**
   * A user presses a button or picks something; throws where it is not there to be pressed. `entry` is what was picked; `entries` is what stands in the other inputs.
   */
  async function action(
    pressed: Readonly<{
      user: string
      at: Place
      action: string
      /** Where several elements share the action id: the button's value. */
      value?: string
      entry?: Entry
      entries?: Readonly<Record<string, Entry>>
    }>,
    manner?: Manner,
  ): Promise<Delivery> {
    const user = userOf(pressed.user)
    const { at } = pressed
    const base = (team: string, view?: string): Json => ({
      type: 'block_actions',
      ...origin(user, team),
      trigger_id: world.trigger(user.id, team, view),
    })
    const act = (blocks: readonly Block[]): Json => ({
      actions: [actionOf(placed(blocks, pressed.action, pressed.value), world.ts(), pressed.entry)],
    })
    if ('view' in at || 'home' in at) {
      const view = 'home' in at ? homeOf(user.id) : viewOf(at.view)
      const values = valuesOf(view.content.blocks, pressed.entries)
      return interact(
        {
          ...base(view.team, view.id),
          container: { type: 'view', view_id: view.id },
          view: viewObject(view, values),
          ...act(view.content.blocks),
        },
        manner,
      )
    }
    const channel = channelOf(at.channel)
    if (!channel.members.includes(user.id)) throw new Error(`${user.id} cannot see ${channel.id}`)
    const hidden = 'ephemeral' in at
    const shown = hidden
      ? ephemeralOf(at.channel, at.ephemeral, user.id)
      : (world.message(at.channel, at.message) ?? raise(`there is no message ${at.message} in ${at.channel}`))
    return interact(
      {
        ...base(channel.team),
        container: {
          type: 'message',
          message_ts: shown.ts,
          channel_id: channel.id,
          is_ephemeral: hidden,
          ...(shown.thread_ts === undefined ? {} : { thread_ts: shown.thread_ts }),
        },
        channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
        // Slack does not send along what stood in a private message.
        ...(hidden ? {} : { message: messageObject(world, shown as SlackMessage) }),
        state: { values: valuesOf(shown.blocks, pressed.entries) },
        response_url: responseUrlFor(channel.id, user.id, { ts: shown.ts, ephemeral: hidden }),
        ...act(shown.blocks),
      },
      manner,
    )
  }

  /** A user submits a window, the newest that they have open where none is named. */
  async function viewSubmission(
    submitted: Readonly<{ user: string; view?: string; entries?: Readonly<Record<string, Entry>> }>,
    manner?: Manner,
  ): Promise<Submitted> {
    const user = userOf(submitted.user)
    const view = submitted.view === undefined ? openView(user.id) : viewOf(submitted.view)
    const values = valuesOf(view.content.blocks, submitted.entries)
    const missing = missingInputs(view.content.blocks, values)
    if (Object.keys(missing).length > 0) return { errors: missing, sent: false }
    const result = await interact(
      {
        type: 'view_submission',
        ...origin(user, view.team),
        trigger_id: world.trigger(user.id, view.team, view.id),
        view: viewObject(view, values),
        response_urls: [],
      },
      manner,
    )
    return { errors: follow(view, result), sent: true, delivery: result }
  }

  /** Does with a window what the app answered; answers the errors under its inputs. */
  function follow(view: SlackView, { status, body }: Delivery): Record<string, string> {
    if (status !== 200) return {}
    const reply = (readReply(body) ?? {}) as Json & { view?: Json; errors?: Record<string, string> }
    const kind = reply.response_action
    const problems = kind === 'update' || kind === 'push' ? validateView(reply.view) : []
    refuseQuietly(`answer to ${String(view.content.callback_id)}`, problems)
    if (kind === 'errors') {
      for (const id of Object.keys(reply.errors ?? {}))
        if (!view.content.blocks.some((each) => each.type === 'input' && each.block_id === id))
          world.complaints.push(`answer to ${String(view.content.callback_id)}: there is no input "${id}"`)
      return reply.errors ?? {}
    }
    if (problems.length > 0) return {}
    if (kind === 'update' && reply.view !== undefined) replaceView(world, view, reply.view)
    else if (kind === 'push' && reply.view !== undefined)
      world.views.push(makeView(world, reply.view, { user: view.user, team: view.team, previous: view }))
    else if (kind === 'clear') for (const each of stackOf(world, view)) each.open = false
    else if (kind === undefined) view.open = false
    else world.complaints.push(`there is no response_action "${String(kind)}"`)
    world.changed()
    return {}
  }

  const openView = (user: string): SlackView =>
    world.views.findLast((each) => each.user === user && each.open) ?? raise(`${user} has no window open`)

  /** A user closes a window; the app hears of it where it asked to. */
  async function viewClosed(user: string, id?: string): Promise<Delivery | undefined> {
    const view = id === undefined ? openView(user) : viewOf(id)
    view.open = false
    world.changed()
    if (view.content.notify_on_close !== true) return undefined
    return interact({
      type: 'view_closed',
      ...origin(userOf(user), view.team),
      view: viewObject(view),
      is_cleared: false,
    })
  }

  /** A user runs a global shortcut, or one of a message where `at` names it. */
  async function shortcut(
    run: Readonly<{ user: string; callback: string; at?: Readonly<{ channel: string; message: string }> }>,
    manner?: Manner,
  ): Promise<Delivery> {
    const user = userOf(run.user)
    const channel = run.at === undefined ? undefined : channelOf(run.at.channel)
    const team = channel?.team ?? user.team
    const common = {
      ...origin(user, team),
      callback_id: run.callback,
      trigger_id: world.trigger(user.id, team),
      action_ts: world.ts(),
    }
    if (run.at === undefined || channel === undefined)
      return interact({ type: 'shortcut', ...common }, manner)
    const found = world.message(channel.id, run.at.message) ?? raise(`there is no message ${run.at.message}`)
    return interact(
      {
        type: 'message_action',
        ...common,
        channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
        message: messageObject(world, found),
        message_ts: found.ts,
        response_url: responseUrlFor(channel.id, user.id, { ephemeral: true }),
      },
      manner,
    )
  }

  /** A user opens the app: its home page, or the direct conversation with `messages`. */
  function homeOpened(user: string, tab: 'home' | 'messages' = 'home', manner?: Manner): Promise<Delivery> {
    const view = world.homes.get(user)
    return event(
      {
        type: 'app_home_opened',
        user,
        channel: directOf(userOf(user).id),
        tab,
        event_ts: world.ts(),
        ...(view === undefined || tab === 'messages' ? {} : { view: viewObject(view) }),
      },
      manner,
    )
  }

  /** A workspace removes the app: its tokens die, and the app is told. */
  async function uninstall(team = 'T_DEMO'): Promise<Delivery[]> {
    for (const token of world.tokens.values())
      if (token.team === team && token.kind === 'bot') token.revoked = true
    return Promise.all([
      event({ type: 'tokens_revoked', tokens: { oauth: [], bot: [bot.user] } }, { team }),
      event({ type: 'app_uninstalled' }, { team }),
    ])
  }

  return {
    tell,
    respond: (id: string, body: Json) => respond(world, id, body),
    send: {
      event,
      message,
      /** A message that mentions the app in a channel. */
      mention: (
        written: Readonly<{ user: string; channel: string; text: string; thread?: string }>,
        manner?: Manner,
      ) => message({ ...written, text: `<@${bot.user}> ${written.text}` }, manner),
      edit,
      remove,
      command,
      action,
      viewSubmission,
      viewClosed,
      shortcut,
      homeOpened,
      uninstall,
      /** A payload as it is. */
      raw: (kind: Kind, payload: Json, manner?: Manner) => delivery.send(kind, payload, manner),
    },
  }
}

export type People = ReturnType<typeof createPeople>

/** Does what the app posts to a response address; answers the error, nothing where it went well. */
function respond(world: World, id: string, body: Json): string | undefined {
  const known = world.responseUrls.get(id)
  if (known === undefined) return 'invalid_url'
  if (known.until < world.now()) return 'expired_url'
  if (known.left <= 0) return 'used_url'
  known.left--
  const replaced = known.ephemeral
    ? world.ephemerals.find(
        ({ channel, ts, user }) => channel === known.channel && ts === known.ts && user === known.user,
      )
    : world.messages.find(({ channel, ts }) => channel === known.channel && ts === known.ts)
  if (body.delete_original === true) {
    const list: { ts: string }[] = known.ephemeral ? world.ephemerals : world.messages
    if (replaced !== undefined) list.splice(list.indexOf(replaced), 1)
    return undefined
  }
  const [problem] = [
    ...validateMessage(body),
    ...(body.blocks === undefined ? [] : validateBlocks(body.blocks)),
  ]
  if (problem !== undefined) {
    world.complaints.push(`response_url: ${problem.at} ${problem.says}`)
    return problem.error
  }
  const shown = { text: String(body.text ?? ''), blocks: world.named((body.blocks ?? []) as Json[]) }
  if (body.replace_original === true && replaced !== undefined) {
    Object.assign(replaced, shown)
    return undefined
  }
  const common = {
    ts: world.ts(),
    channel: known.channel,
    ...shown,
    ...(typeof body.thread_ts === 'string' ? { thread_ts: body.thread_ts } : {}),
  }
  if (body.response_type === 'in_channel') world.messages.push({ ...common, user: bot.user, bot_id: bot.id })
  else {
    const ephemeral: Ephemeral = { ...common, user: known.user }
    world.ephemerals.push(ephemeral)
    known.ts ??= ephemeral.ts
  }
  return undefined
}

/** The element to press, by its action id, and by its value where several share it. */
function placed(blocks: readonly Block[], id: string, value?: string): Placed {
  const all = elementsOf(blocks)
  const fits = ({ element }: Placed): boolean => value === undefined || element.value === value
  const exact = all.filter((each) => each.element.action_id === id && fits(each))
  return (
    exact[0] ??
    raise(
      `there is nothing "${id}" to press, but ${all.map(({ element }) => `"${String(element.action_id)}"`).join(', ') || 'nothing'}`,
    )
  )
}

/** What the app answered to a command or a window: an object, or a text. */
function readReply(body: string): Json | undefined {
  if (body === '') return undefined
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null) return value as Json
  } catch {
    // A text that is no JSON is shown as it is.
  }
  return { text: body }
}

/** What Slack makes of typed text: the three signs escaped, mentions and links left whole. */
const escaped = (text: string): string =>
  text
    .split(/(<(?:@[UW]\w+|#C\w+(?:\|[^<>]*)?|!\w+|https?:[^<>\s]+)>)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
    .join('')

function raise(problem: string): never {
  throw new Error(problem)
}
