/** The sandbox page: shows what one user sees and does what they do. No library, no build. */

const $ = (id) => document.getElementById(id)
const home = 'home'
let state
let place
/** Root of the thread that the composer writes into. */
let thread
let shownWindow = ''

/** An element with attributes and children; texts become text nodes, so nothing in them is markup. */
function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(key, value)
    else element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.flat().filter((each) => each !== undefined && each !== null))
  return element
}

async function act(verb, body) {
  $('problem').textContent = ''
  const response = await fetch('/sandbox/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ verb, ...body }),
  })
  const result = await response.json()
  if (result.error) $('problem').textContent = result.error
  const delivery = result.delivery ?? result
  if (delivery.attempts?.length > 0 && delivery.status !== 200)
    $('problem').textContent = `The app answered ${delivery.status || 'nothing'}: ${delivery.body}`
  await refresh()
  return result
}

const userName = (id) => state.users.find((each) => each.id === id)?.name ?? id
const channelName = (id) => state.channels.find((each) => each.id === id)?.name ?? id

// ---- texts ------------------------------------------------------------------------------------------------------

const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const safeLink = (url) => (/^(https?|mailto):/.test(url) ? url : undefined)
const link = (url, label) => h('a', { href: safeLink(url), target: '_blank', rel: 'noreferrer' }, label)

/** What stands in angle brackets: a user, a channel, a call to all, a link. */
function reference(inner) {
  const [target, label] = inner.split('|')
  if (target.startsWith('@')) return h('span', { class: 'mention' }, `@${label ?? userName(target.slice(1))}`)
  if (target.startsWith('#'))
    return h('span', { class: 'mention' }, `#${label ?? channelName(target.slice(1))}`)
  if (target.startsWith('!'))
    return h('span', { class: 'mention' }, label ?? `@${target.slice(1).split('^')[0]}`)
  return link(unescaped(target), unescaped(label ?? target))
}

/** Splits a text by rules of [pattern, node of the match]; what no rule takes becomes text. */
function inline(text, rules, plain) {
  const [rule, ...rest] = rules
  if (rule === undefined) return text === '' ? [] : [plain(text)]
  const [pattern, make] = rule
  const nodes = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    nodes.push(...inline(text.slice(from, match.index), rest, plain), make(match))
    from = match.index + match[0].length
  }
  return [...nodes, ...inline(text.slice(from), rest, plain)]
}

const edge = '(?<![\\p{L}\\p{N}])'
const mark = (sign) => new RegExp(`${edge}${sign}(?=\\S)([^\\n]+?)(?<=\\S)${sign}(?![\\p{L}\\p{N}])`, 'gu')

/** Slack's own markup. */
function mrkdwn(text) {
  const rules = [
    [/```\n?([\s\S]*?)```/g, ([, code]) => h('pre', {}, unescaped(code))],
    [/`([^`\n]+)`/g, ([, code]) => h('code', {}, unescaped(code))],
    [/^(?:&gt;|>) ?(.*)$/gm, ([, quoted]) => h('blockquote', {}, ...inline(quoted, marks, unescaped))],
    [/<([^<>\n]+)>/g, ([, inner]) => reference(inner)],
  ]
  const marks = [
    [mark('\\*'), ([, bold]) => h('strong', {}, ...mrkdwn(bold))],
    [mark('_'), ([, italic]) => h('em', {}, ...mrkdwn(italic))],
    [mark('~'), ([, struck]) => h('s', {}, ...mrkdwn(struck))],
  ]
  return inline(text, [...rules, ...marks], unescaped)
}

/** The inline part of standard markdown. */
const markdownInline = (text) =>
  inline(
    text,
    [
      [/`([^`\n]+)`/g, ([, code]) => h('code', {}, code)],
      [/\[([^\]]+)\]\(([^)\s]+)\)/g, ([, label, url]) => link(url, label)],
      [/\*\*(.+?)\*\*/g, ([, bold]) => h('strong', {}, ...markdownInline(bold))],
      [
        /(?<![\p{L}\p{N}*_])[*_](?=\S)(.+?)(?<=\S)[*_](?![\p{L}\p{N}*_])/gu,
        ([, italic]) => h('em', {}, italic),
      ],
      [/~~(.+?)~~/g, ([, struck]) => h('s', {}, struck)],
      [/<([@#!][^<>\s]+)>/g, ([, inner]) => reference(inner)],
    ],
    unescaped,
  )

/** Standard markdown as far as the assistant writes it: headings, lists, tables, code, quotes. */
function markdown(text) {
  const root = h('div', { class: 'markdown' })
  for (const part of text.split(/(```[\s\S]*?(?:```|$))/)) {
    if (part.startsWith('```')) {
      root.append(h('pre', {}, part.replace(/^```\w*\n?/, '').replace(/```$/, '')))
      continue
    }
    for (const chunk of part.split(/\n{2,}/))
      root.append(...markdownChunk(chunk.split('\n').filter((each) => each.trim() !== '')))
  }
  return root
}

function markdownChunk(lines) {
  const nodes = []
  let list
  for (const line of lines) {
    const item = /^\s*(?:([-*•])|(\d+)[.)])\s+(.*)$/.exec(line)
    const heading = /^(#{1,6})\s+(.*)$/.exec(line)
    const cells = /^\s*\|(.+)\|\s*$/.exec(line)
    const name = item ? (item[1] ? 'ul' : 'ol') : cells ? 'table' : undefined
    if (name === undefined || list?.tagName.toLowerCase() !== name) list = undefined
    if (name !== undefined && list === undefined) {
      list = h(name)
      nodes.push(list)
    }
    if (item) list.append(h('li', {}, ...markdownInline(item[3])))
    else if (cells && /^[\s|:-]+$/.test(line)) continue
    else if (cells)
      list.append(
        h('tr', {}, ...cells[1].split('|').map((each) => h('td', {}, ...markdownInline(each.trim())))),
      )
    else if (heading) nodes.push(h('p', { class: 'head' }, ...markdownInline(heading[2])))
    else if (line.startsWith('>'))
      nodes.push(h('blockquote', {}, ...markdownInline(line.replace(/^>\s?/, ''))))
    else if (/^-{3,}$/.test(line)) nodes.push(h('hr'))
    else nodes.push(h('p', {}, ...markdownInline(line)))
  }
  return nodes
}

const textObject = ({ type, text }) =>
  h('span', { class: 'text' }, ...(type === 'mrkdwn' ? mrkdwn(text) : [text]))

function richText(part) {
  const pieces = (part.elements ?? []).map((piece) => {
    if (piece.type === 'rich_text_section') return h('li', {}, richText(piece))
    const { style = {} } = piece
    let node
    if (piece.type === 'text') node = h('span', { class: 'text' }, piece.text)
    else if (piece.type === 'link') node = link(piece.url, piece.text ?? piece.url)
    else if (piece.type === 'user') node = reference(`@${piece.user_id}`)
    else if (piece.type === 'channel') node = reference(`#${piece.channel_id}`)
    else if (piece.type === 'emoji') node = h('span', {}, `:${piece.name}:`)
    else if (piece.type === 'date') node = h('span', {}, piece.fallback ?? String(piece.timestamp))
    else node = h('span', {}, `[${piece.type}]`)
    if (style.code) node = h('code', {}, node)
    if (style.bold) node = h('strong', {}, node)
    if (style.italic) node = h('em', {}, node)
    if (style.strike) node = h('s', {}, node)
    return node
  })
  if (part.type === 'rich_text_list') return h(part.style === 'ordered' ? 'ol' : 'ul', {}, ...pieces)
  if (part.type === 'rich_text_preformatted') return h('pre', {}, ...pieces)
  if (part.type === 'rich_text_quote') return h('blockquote', {}, ...pieces)
  return h('div', {}, ...pieces)
}

// ---- blocks and elements ----------------------------------------------------------------------------------------

const optionsOf = (element) => [
  ...(element.options ?? []),
  ...(element.option_groups ?? []).flatMap(({ options }) => options),
]
const confirmed = ({ confirm }) => !confirm || window.confirm(`${confirm.title.text}\n\n${confirm.text.text}`)

/** An element; `press(element, entry)` where picking acts at once, `read` collects what stands in it otherwise. */
function control(element, where) {
  const act = (entry) => {
    if (confirmed(element)) where.press(element, entry)
  }
  const keep = (read) => where.reads?.set(element.action_id, read)
  const common = {
    'data-action': element.action_id,
    'aria-label': where.label ?? element.placeholder?.text ?? element.action_id,
  }
  const live = (make) => (where.live ? { change: (event) => act(make(event.target)) } : {})
  const chosen = new Set(
    [element.initial_option, ...(element.initial_options ?? [])].filter(Boolean).map(({ value }) => value),
  )

  switch (element.type) {
    case 'button':
      return h(
        'button',
        {
          type: 'button',
          class: element.style,
          'data-action': element.action_id,
          'data-value': element.value,
          click: () => {
            if (element.url && safeLink(element.url)) window.open(element.url, '_blank', 'noreferrer')
            act()
          },
        },
        element.text.text,
      )
    case 'icon_button':
      return h('button', { type: 'button', ...common, click: () => act() }, element.text.text)
    case 'feedback_buttons':
      return h(
        'span',
        { class: 'actions' },
        ...[element.positive_button, element.negative_button].map((each) =>
          h('button', { type: 'button', click: () => act(each.value) }, each.text.text),
        ),
      )
    case 'static_select':
    case 'multi_static_select':
    case 'overflow': {
      const many = element.type === 'multi_static_select'
      const option = ({ text, value }) => h('option', { value, selected: chosen.has(value) }, text.text)
      const select = h(
        'select',
        {
          ...common,
          multiple: many,
          ...live((target) => (many ? [...target.selectedOptions].map(({ value }) => value) : target.value)),
        },
        many || chosen.size > 0 ? undefined : h('option', { value: '' }, element.placeholder?.text ?? '…'),
        ...(element.option_groups
          ? element.option_groups.map(({ label, options }) =>
              h('optgroup', { label: label.text }, ...options.map(option)),
            )
          : optionsOf(element).map(option)),
      )
      if (element.type !== 'overflow')
        keep(() => (many ? [...select.selectedOptions].map(({ value }) => value) : select.value || null))
      return select
    }
    case 'users_select': {
      const select = h(
        'select',
        { ...common, ...live((target) => target.value) },
        h('option', { value: '' }, element.placeholder?.text ?? '…'),
        ...state.users.map(({ id, name }) =>
          h('option', { value: id, selected: id === element.initial_user }, name),
        ),
      )
      keep(() => select.value || null)
      return select
    }
    case 'checkboxes':
    case 'radio_buttons': {
      const many = element.type === 'checkboxes'
      const group = crypto.randomUUID()
      const boxes = optionsOf(element).map(({ value }) =>
        h('input', {
          type: many ? 'checkbox' : 'radio',
          name: group,
          value,
          checked: chosen.has(value),
          ...live(() => read()),
        }),
      )
      const read = () => {
        const values = boxes.filter((each) => each.checked).map((each) => each.value)
        return many ? values : (values[0] ?? null)
      }
      keep(read)
      return h(
        'span',
        { 'data-action': element.action_id, role: 'group', 'aria-label': common['aria-label'] },
        ...optionsOf(element).map(({ text, description }, index) =>
          h(
            'label',
            { class: 'choice' },
            boxes[index],
            ' ',
            textObject(text),
            description ? h('small', {}, ' ', textObject(description)) : undefined,
          ),
        ),
      )
    }
    case 'plain_text_input': {
      const field = h(element.multiline ? 'textarea' : 'input', {
        ...common,
        placeholder: element.placeholder?.text,
        maxlength: element.max_length,
        rows: element.multiline ? '5' : undefined,
      })
      field.value = element.initial_value ?? ''
      keep(() => field.value)
      return field
    }
    case 'image':
      return h('img', { src: element.image_url, alt: element.alt_text, width: '72' })
    default: {
      const types = {
        datepicker: ['date', element.initial_date],
        timepicker: ['time', element.initial_time],
        number_input: ['number', element.initial_value],
        email_text_input: ['email', element.initial_value],
        url_text_input: ['url', element.initial_value],
      }
      const [type, value] = types[element.type] ?? []
      if (type === undefined) return h('em', {}, `[${element.type}]`)
      const field = h('input', { ...common, type, step: 'any', ...live((target) => target.value || null) })
      field.value = value ?? ''
      keep(() => field.value || null)
      return field
    }
  }
}

function block(each, where) {
  switch (each.type) {
    case 'section':
      return h(
        'div',
        { class: 'section' },
        h(
          'div',
          {},
          each.text && textObject(each.text),
          each.fields && h('div', { class: 'fields' }, ...each.fields.map(textObject)),
        ),
        each.accessory && h('div', {}, control(each.accessory, { ...where, live: true })),
      )
    case 'actions':
    case 'context_actions':
      return h(
        'div',
        { class: 'actions' },
        ...each.elements.map((element) => control(element, { ...where, live: true })),
      )
    case 'context':
      return h(
        'div',
        { class: 'context' },
        ...each.elements.map((element) =>
          element.type === 'image' ? control(element, where) : textObject(element),
        ),
      )
    case 'header':
      return h('div', { class: 'head', role: 'heading', 'aria-level': '3' }, each.text.text)
    case 'divider':
      return h('hr')
    case 'markdown':
      return markdown(each.text)
    case 'rich_text':
      return h('div', { class: 'rich' }, ...each.elements.map(richText))
    case 'image':
      return h('img', { src: each.image_url, alt: each.alt_text })
    case 'input':
      return h(
        'div',
        { class: 'input', 'data-block': each.block_id },
        h(
          'span',
          { class: 'label' },
          each.label.text,
          each.optional ? h('small', {}, ' (optional)') : undefined,
        ),
        control(each.element, { ...where, live: each.dispatch_action === true, label: each.label.text }),
        each.hint && h('div', { class: 'hint' }, each.hint.text),
        h('div', { class: 'error', role: 'alert' }),
      )
    case 'table':
      return h(
        'table',
        {},
        ...each.rows.map((row) =>
          h(
            'tr',
            {},
            ...row.map((cell) =>
              h('td', {}, cell.type === 'rich_text' ? block(cell, where) : String(cell.text ?? cell.value)),
            ),
          ),
        ),
      )
    default:
      return h('p', {}, `[${each.type}]`)
  }
}

// ---- messages ---------------------------------------------------------------------------------------------------

const time = (ts) =>
  new Date(Number(ts.split('.')[0]) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
const taskSigns = { pending: '○', in_progress: '◔', complete: '✓', error: '✗' }

function messageBody(message, at) {
  const reads = new Map()
  const where = {
    reads,
    press: (element, entry) =>
      act('action', { user: state.user, at, action: element.action_id, value: element.value, entry }),
  }
  const own = message.bot_id !== undefined || message.command !== undefined || at.ephemeral !== undefined
  const blocks = own ? message.blocks : []
  const streamed = message.stream !== undefined
  return [
    message.stream?.tasks.length > 0
      ? h(
          'ul',
          { class: 'tasks' },
          ...message.stream.tasks.map(({ title, status, details, output }) =>
            h(
              'li',
              {},
              `${taskSigns[status] ?? '·'} ${title}`,
              details ? h('small', {}, ` ${details}`) : undefined,
              output ? h('small', {}, ` ${output}`) : undefined,
            ),
          ),
        )
      : undefined,
    streamed
      ? h('div', { class: message.stream.open ? 'streaming' : '' }, markdown(message.text))
      : blocks.length === 0
        ? h('div', { class: 'text' }, ...mrkdwn(message.text))
        : undefined,
    ...blocks.map((each) => block(each, where)),
    ...(message.files ?? []).map(({ name, size }) => h('p', {}, `📎 ${name} (${size} bytes)`)),
  ]
}

function messageView(message) {
  const hidden = message.hidden === true
  const at = hidden
    ? { channel: message.channel, ephemeral: message.ts }
    : { channel: message.channel, message: message.ts }
  const mine = message.user === state.user && message.bot_id === undefined && !hidden
  const root = message.thread_ts ?? message.ts
  const tool = (label, click) => h('button', { type: 'button', click }, label)
  return h(
    'article',
    { class: `${message.thread_ts ? 'reply' : ''} ${hidden ? 'ephemeral' : ''}`, 'data-ts': message.ts },
    h(
      'header',
      {},
      h('strong', {}, hidden || message.bot_id ? 'Rapport' : userName(message.user)),
      h(
        'small',
        {},
        time(message.ts),
        message.edited ? ' (edited)' : '',
        hidden ? ' · Only visible to you' : '',
      ),
      message.command ? h('small', {}, message.command) : undefined,
      hidden
        ? undefined
        : h(
            'span',
            { class: 'tools' },
            tool('Reply', () => {
              thread = root
              draw()
              $('text').focus()
            }),
            ...state.shortcuts.message.map((callback) =>
              tool(callback, () => act('shortcut', { user: state.user, callback, at })),
            ),
            ...(mine
              ? [
                  tool('Edit', () => {
                    const text = window.prompt('Message', unescaped(message.text))
                    if (text) act('edit', { channel: message.channel, ts: message.ts, text })
                  }),
                  tool('Delete', () => act('remove', { channel: message.channel, ts: message.ts })),
                ]
              : []),
          ),
    ),
    ...messageBody(message, at),
  )
}

/** Messages of a channel: roots in order, under each its replies and its status. */
function conversation(channel) {
  const all = [
    ...state.messages.filter((each) => each.channel === channel),
    ...state.ephemerals.filter((each) => each.channel === channel).map((each) => ({ ...each, hidden: true })),
  ].sort((one, other) => (one.ts < other.ts ? -1 : 1))
  const known = new Set(all.map(({ ts }) => ts))
  const roots = all.filter(
    ({ thread_ts: parent, ts }) => parent === undefined || parent === ts || !known.has(parent),
  )
  return roots.flatMap((root) => {
    const title = state.titles.find(({ key }) => key === `${channel} ${root.ts}`)?.title
    const status = state.statuses.find((each) => each.channel === channel && each.thread === root.ts)
    return [
      title ? h('p', { class: 'context' }, title) : undefined,
      messageView(root),
      ...all.filter((each) => each.thread_ts === root.ts && each !== root).map(messageView),
      status ? h('article', { class: 'reply status' }, `Rapport ${status.status}`) : undefined,
    ].filter(Boolean)
  })
}

// ---- the page ---------------------------------------------------------------------------------------------------

function drawPlaces() {
  const entry = (id, label) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', 'data-place': id, 'aria-current': String(place === id), click: () => open(id) },
        label,
      ),
    )
  $('places').replaceChildren(
    ...state.channels.map(({ id, name, kind, shared }) =>
      entry(
        id,
        kind === 'im' ? 'Rapport' : `${kind === 'private' ? '🔒' : '#'} ${name}${shared ? ' ⇄' : ''}`,
      ),
    ),
    entry(home, 'App Home'),
  )
  $('shortcuts').replaceChildren(
    ...state.shortcuts.global.map((callback) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', click: () => act('shortcut', { user: state.user, callback }) },
          callback,
        ),
      ),
    ),
  )
  $('complaints-title').hidden = state.complaints.length === 0
  $('complaints').replaceChildren(...state.complaints.map((each) => h('li', {}, each)))
}

function draw() {
  drawPlaces()
  const channel = state.channels.find(({ id }) => id === place)
  $('title').textContent =
    place === home ? 'App Home' : channel?.kind === 'im' ? 'Rapport' : `#${channel?.name ?? ''}`
  $('about').textContent =
    channel === undefined || channel.kind === 'im' ? '' : `With ${channel.members.map(userName).join(', ')}`
  const content = $('content')
  const atEnd = place !== home && content.scrollHeight - content.scrollTop - content.clientHeight < 80
  // What is being picked in a message must not be drawn over.
  if (!content.contains(document.activeElement) || document.activeElement.tagName === 'BUTTON')
    content.replaceChildren(...(place === home ? homePage() : conversation(place)))
  if (atEnd) content.scrollTop = content.scrollHeight
  const prompts = state.prompts.find(({ key }) => key === `${place} `)?.prompts ?? []
  $('prompts').replaceChildren(
    ...prompts.map(({ title, message }) => h('button', { type: 'button', click: () => say(message) }, title)),
  )
  $('composer').hidden = place === home
  $('replying').hidden = thread === undefined
  const root = state.messages.find(({ ts }) => ts === thread)
  $('replying').firstElementChild.textContent = `In the thread “${(root?.text ?? '').slice(0, 60)}”`
  drawWindow()
}

function homePage() {
  if (state.home === null) return [h('p', {}, 'The app has published no home page yet.')]
  const where = {
    press: (element, entry) =>
      act('action', {
        user: state.user,
        at: { home: true },
        action: element.action_id,
        value: element.value,
        entry,
      }),
  }
  return state.home.content.blocks.map((each) => block(each, where))
}

let windowReads = new Map()

function drawWindow() {
  const view = state.views.at(-1)
  const dialog = $('window')
  const shown = view ? `${view.id} ${view.hash}` : ''
  if (shown === shownWindow) return
  shownWindow = shown
  if (view === undefined) {
    dialog.close()
    return
  }
  const { content, id } = view
  windowReads = new Map()
  const where = {
    reads: windowReads,
    press: (element, entry) =>
      act('action', {
        user: state.user,
        at: { view: id },
        action: element.action_id,
        value: element.value,
        entry,
        entries: entries(),
      }),
  }
  $('window-title').textContent = content.title.text
  $('window-blocks').replaceChildren(...content.blocks.map((each) => block(each, where)))
  $('window-submit').textContent = content.submit?.text ?? ''
  $('window-submit').hidden = content.submit === undefined || content.submit === null
  $('window-close').textContent = content.close?.text ?? 'Cancel'
  if (!dialog.open) dialog.showModal()
}

const entries = () => Object.fromEntries([...windowReads].map(([action, read]) => [action, read()]))

async function say(text) {
  const { user } = state
  if (text.startsWith(`${state.command} `) || text === state.command)
    return act('command', { user, channel: place, text: text.slice(state.command.length).trim() })
  const mentioned = text.replaceAll(/@Rapport\b/gi, '<@U_BOT>')
  return act('message', { user, channel: place, text: mentioned, thread })
}

async function open(id) {
  place = id
  thread = undefined
  draw()
  $('content').scrollTop = id === home ? 0 : $('content').scrollHeight
  if (id === home || id === state.direct)
    await act('homeOpened', { user: state.user, tab: id === home ? 'home' : 'messages' })
}

let asked = 0
let newest = 0
async function refresh() {
  const user = $('user').value || 'U_RM'
  const own = ++asked
  const answer = await (await fetch(`/sandbox/state?user=${encodeURIComponent(user)}`)).json()
  // An answer that was overtaken shows what is no longer so, or another user.
  if (own < newest) return
  newest = own
  state = answer
  if ($('user').options.length === 0)
    $('user').replaceChildren(
      ...state.users
        .filter(({ bot }) => !bot)
        .map(({ id, name, guest }) => h('option', { value: id }, `${name}${guest ? ' (guest)' : ''}`)),
    )
  place ??= state.direct
  draw()
}

$('user').addEventListener('change', async () => {
  place = undefined
  thread = undefined
  await refresh()
  await open(state.channels.some(({ id }) => id === state.direct) ? state.direct : state.channels[0]?.id)
})
$('composer').addEventListener('submit', (event) => {
  event.preventDefault()
  const text = $('text').value.trim()
  $('text').value = ''
  if (text !== '') say(text)
})
$('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    $('composer').requestSubmit()
  }
})
$('replying').lastElementChild.addEventListener('click', () => {
  thread = undefined
  draw()
})
$('window-form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const { errors = {} } = await act('viewSubmission', {
    user: state.user,
    view: state.views.at(-1)?.id,
    entries: entries(),
  })
  for (const box of $('window-blocks').querySelectorAll('[data-block]'))
    box.querySelector('.error').textContent = errors[box.dataset.block] ?? ''
})
const closeWindow = () => act('viewClosed', { user: state.user, view: state.views.at(-1)?.id })
$('window-close').addEventListener('click', closeWindow)
$('window').addEventListener('cancel', (event) => {
  event.preventDefault()
  closeWindow()
})

await refresh()
await open(place)
new EventSource('/sandbox/changes').addEventListener('message', refresh)
