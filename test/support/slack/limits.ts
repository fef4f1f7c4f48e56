import {
  checkElement,
  checkRichText,
  type Fields,
  isFields,
  places,
  Report,
  texts,
} from './limits-elements.ts'

/** What Slack would refuse, where in the payload, and with which error. */
export type Problem = Readonly<{
  /** Path in the payload, as `blocks[2].elements[0].text`. */
  at: string
  says: string
  error: ProblemCode
}>
export type ProblemCode =
  | 'invalid_blocks'
  | 'invalid_arguments'
  | 'msg_too_long'
  | 'msg_blocks_too_long'
  | 'no_text'
  | 'view_too_large'

export type Surface = 'message' | 'modal' | 'home'

/** Most blocks of one message; windows and home pages take more. */
export const mostBlocks: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }
/** Letters over all blocks of one message; Slack was seen to refuse some 13,200. */
export const mostBlockText = 13_000
/** Letters of `text` in a posted and in a changed message. */
export const mostText = { post: 40_000, update: 4_000 } as const
/** Letters of `markdown_text` in a message or in one step of a stream. */
export const mostMarkdown = 12_000
const mostViewBytes = 250_000

type Block = Readonly<{
  surfaces: readonly Surface[]
  check(block: Fields, at: string, report: Report): void
}>

const everywhere: readonly Surface[] = ['message', 'modal', 'home']

const blocks: Readonly<Record<string, Block>> = {
  section: {
    surfaces: everywhere,
    check(block, at, report) {
      const { text, fields, accessory } = block
      if (text === undefined && fields === undefined) report.add(at, 'needs text or fields')
      if (text !== undefined) texts.object(text, `${at}.text`, report, { most: 3000 })
      for (const [field, place] of report.list(fields, `${at}.fields`, { most: 10, optional: true }))
        texts.object(field, place, report, { most: 2000 })
      if (accessory !== undefined) checkElement(accessory, `${at}.accessory`, report, places.accessory)
    },
  },
  actions: { surfaces: everywhere, check: (block, at, report) => elements(block, at, report, 'actions', 25) },
  context_actions: {
    surfaces: ['message'],
    check: (block, at, report) => elements(block, at, report, 'contextActions', 5),
  },
  context: {
    surfaces: everywhere,
    check(block, at, report) {
      for (const [element, place] of report.list(block.elements, `${at}.elements`, { most: 10 }))
        if (isFields(element) && element.type === 'image') checkElement(element, place, report, ['image'])
        else texts.object(element, place, report, { most: 2000 })
    },
  },
  header: {
    surfaces: everywhere,
    check: (block, at, report) => texts.object(block.text, `${at}.text`, report, { most: 150, plain: true }),
  },
  divider: { surfaces: everywhere, check: () => {} },
  markdown: {
    surfaces: ['message'],
    check: (block, at, report) => texts.string(block.text, `${at}.text`, report, { most: mostMarkdown }),
  },
  rich_text: { surfaces: everywhere, check: checkRichText },
  image: {
    surfaces: everywhere,
    check(block, at, report) {
      texts.string(block.alt_text, `${at}.alt_text`, report, { most: 2000 })
      if (block.slack_file === undefined) texts.url(block.image_url, `${at}.image_url`, report)
      if (block.title !== undefined)
        texts.object(block.title, `${at}.title`, report, { most: 2000, plain: true })
    },
  },
  input: {
    surfaces: everywhere,
    check(block, at, report) {
      texts.object(block.label, `${at}.label`, report, { most: 2000, plain: true })
      if (block.hint !== undefined)
        texts.object(block.hint, `${at}.hint`, report, { most: 2000, plain: true, least: 0 })
      checkElement(block.element, `${at}.element`, report, places.input)
    },
  },
  table: {
    surfaces: ['message'],
    check(block, at, report) {
      for (const [row, place] of report.list(block.rows, `${at}.rows`, { most: 100 }))
        for (const [cell, here] of report.list(row, place, { most: 20 })) checkCell(cell, here, report)
      report.list(block.column_settings, `${at}.column_settings`, { most: 20, optional: true, least: 0 })
    },
  },
}

function checkCell(cell: unknown, at: string, report: Report): void {
  if (!isFields(cell)) report.add(at, 'must be an object')
  else if (cell.type === 'rich_text') checkRichText(cell, at, report)
  else if (cell.type === 'raw_text') texts.string(cell.text, `${at}.text`, report, { most: 3000 })
  else if (cell.type !== 'raw_number') report.add(at, `a cell cannot be "${String(cell.type)}"`)
}

function elements(
  block: Fields,
  at: string,
  report: Report,
  place: 'actions' | 'contextActions',
  most: number,
): void {
  const seen = new Set<unknown>()
  for (const [element, here] of report.list(block.elements, `${at}.elements`, { most })) {
    checkElement(element, here, report, places[place])
    if (!isFields(element) || element.action_id === undefined) continue
    if (seen.has(element.action_id))
      report.add(here, `the action_id "${String(element.action_id)}" stands twice in its block`)
    seen.add(element.action_id)
  }
}

function checkBlocks(value: unknown, surface: Surface, at: string, report: Report): void {
  const ids = new Set<unknown>()
  const most = mostBlocks[surface]
  for (const [block, here] of report.list(value, at, { most, least: surface === 'message' ? 1 : 0 })) {
    if (!isFields(block)) {
      report.add(here, 'must be an object')
      continue
    }
    const known = typeof block.type === 'string' ? blocks[block.type] : undefined
    if (known === undefined) report.add(here, `there is no block "${String(block.type)}"`)
    else if (!known.surfaces.includes(surface))
      report.add(here, `a ${String(block.type)} block cannot stand in a ${surface}`)
    else known.check(block, here, report)
    if (block.block_id === undefined) continue
    texts.string(block.block_id, `${here}.block_id`, report, { most: 255 })
    if (ids.has(block.block_id)) report.add(here, `the block_id "${String(block.block_id)}" stands twice`)
    ids.add(block.block_id)
  }
}

/** Letters of all texts that are shown, at any depth. */
function shownLetters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + shownLetters(each), 0)
  if (!isFields(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + (key === 'text' && typeof each === 'string' ? each.length : shownLetters(each)),
    0,
  )
}

/** Checks blocks by themselves; an empty list means that Slack would take them. */
export function validateBlocks(value: unknown, surface: Surface = 'message'): Problem[] {
  const report = new Report()
  checkBlocks(value, surface, 'blocks', report)
  if (surface === 'message' && shownLetters(value) > mostBlockText)
    report.add('blocks', `hold more than ${mostBlockText} letters`, 'msg_blocks_too_long')
  return report.problems
}

/** Checks a window (`modal`) or a home page (`home`). */
export function validateView(view: unknown): Problem[] {
  const report = new Report()
  if (!isFields(view)) report.add('view', 'must be an object', 'invalid_arguments')
  else if (view.type !== 'modal' && view.type !== 'home')
    report.add('view.type', `"${String(view.type)}" is neither modal nor home`, 'invalid_arguments')
  else checkView(view, view.type, report)
  return report.problems
}

function checkView(view: Fields, surface: 'modal' | 'home', report: Report): void {
  checkBlocks(view.blocks, surface, 'view.blocks', report)
  for (const [name, most] of [
    ['private_metadata', 3000],
    ['callback_id', 255],
    ['external_id', 255],
  ] as const)
    if (view[name] !== undefined) texts.string(view[name], `view.${name}`, report, { most, least: 0 })
  if (JSON.stringify(view).length > mostViewBytes)
    report.add('view', `is larger than ${mostViewBytes} bytes`, 'view_too_large')
  if (surface === 'home') return
  texts.object(view.title, 'view.title', report, { most: 24, plain: true })
  for (const name of ['submit', 'close'] as const)
    if (view[name] !== undefined) texts.object(view[name], `view.${name}`, report, { most: 24, plain: true })
  const asks =
    Array.isArray(view.blocks) && view.blocks.some((each) => isFields(each) && each.type === 'input')
  if (asks && view.submit === undefined) report.add('view.submit', 'is needed where there are inputs')
}

/** Checks what a message shows: `text`, `markdown_text` and `blocks` as chat.postMessage takes them. */
export function validateMessage(message: unknown, kind: 'post' | 'update' = 'post'): Problem[] {
  const report = new Report()
  if (!isFields(message)) {
    report.add('message', 'must be an object', 'invalid_arguments')
    return report.problems
  }
  const { text, markdown_text: markdown, blocks: shown } = message
  if (!text && !markdown && !(Array.isArray(shown) && shown.length > 0) && message.attachments === undefined)
    report.add('text', 'a message needs text, markdown_text or blocks', 'no_text')
  if (text !== undefined)
    texts.string(text, 'text', report, { most: mostText[kind], least: 0, error: 'msg_too_long' })
  if (markdown !== undefined) {
    texts.string(markdown, 'markdown_text', report, { most: mostMarkdown, least: 0, error: 'msg_too_long' })
    if (text !== undefined || shown !== undefined)
      report.add('markdown_text', 'stands without text and blocks', 'invalid_arguments')
  }
  const own = shown === undefined || (Array.isArray(shown) && shown.length === 0) ? [] : validateBlocks(shown)
  return [...report.problems, ...own]
}
