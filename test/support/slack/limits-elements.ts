import type { Problem, ProblemCode } from './limits.ts'

export type Fields = Readonly<Record<string, unknown>>
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Collects what is wrong in a payload. */
export class Report {
  readonly problems: Problem[] = []

  add(at: string, says: string, error: ProblemCode = 'invalid_blocks'): void {
    this.problems.push({ at, says, error })
  }

  /** The members of a list with their paths; none where it is no list, which is then a problem. */
  list(
    value: unknown,
    at: string,
    { most, least = 1, optional = false }: Readonly<{ most: number; least?: number; optional?: boolean }>,
  ): (readonly [unknown, string])[] {
    if (value === undefined && optional) return []
    if (!Array.isArray(value)) {
      this.add(at, 'must be a list')
      return []
    }
    if (value.length > most) this.add(at, `has ${value.length} members, at most ${most} are allowed`)
    if (value.length < least) this.add(at, `has ${value.length} members, at least ${least} are needed`)
    return value.map((each: unknown, index) => [each, `${at}[${index}]`] as const)
  }
}

type Length = Readonly<{ most: number; least?: number; error?: ProblemCode }>

/** Checks of single texts. */
export const texts = {
  string(value: unknown, at: string, report: Report, { most, least = 1, error }: Length): void {
    if (typeof value !== 'string') report.add(at, 'must be a text', error)
    else if (value.length > most)
      report.add(at, `has ${value.length} letters, at most ${most} are allowed`, error)
    else if (value.length < least) report.add(at, 'must not be empty', error)
  },

  /** A text object; `plain` where only plain_text may stand, `marked` where only mrkdwn may. */
  object(value: unknown, at: string, report: Report, length: Length & { plain?: boolean }): void {
    if (!isFields(value)) {
      report.add(at, 'must be a text object')
      return
    }
    if (value.type !== 'plain_text' && (length.plain === true || value.type !== 'mrkdwn'))
      report.add(at, `cannot be of type "${String(value.type)}"`)
    if (value.type === 'mrkdwn' && value.emoji !== undefined)
      report.add(at, 'emoji belongs to plain_text only')
    if (value.type === 'plain_text' && value.verbatim !== undefined)
      report.add(at, 'verbatim belongs to mrkdwn only')
    texts.string(value.text, `${at}.text`, report, length)
  },

  url(value: unknown, at: string, report: Report): void {
    texts.string(value, at, report, { most: 3000 })
    if (typeof value === 'string' && !URL.canParse(value)) report.add(at, 'is no address')
  },

  date(value: unknown, at: string, report: Report): void {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
      report.add(at, 'must be a date as YYYY-MM-DD')
  },
}

function checkConfirm(value: unknown, at: string, report: Report): void {
  if (!isFields(value)) {
    report.add(at, 'must be an object')
    return
  }
  texts.object(value.title, `${at}.title`, report, { most: 100, plain: true })
  texts.object(value.text, `${at}.text`, report, { most: 300 })
  texts.object(value.confirm, `${at}.confirm`, report, { most: 30, plain: true })
  texts.object(value.deny, `${at}.deny`, report, { most: 30, plain: true })
  checkStyle(value, at, report)
}

function checkStyle({ style }: Fields, at: string, report: Report): void {
  if (style !== undefined && style !== 'primary' && style !== 'danger')
    report.add(`${at}.style`, `"${String(style)}" is neither primary nor danger`)
}

type Choice = Readonly<{ most: number; least?: number; plain?: boolean }>

function checkOption(option: unknown, at: string, report: Report, plain: boolean): void {
  if (!isFields(option)) {
    report.add(at, 'must be an object')
    return
  }
  texts.object(option.text, `${at}.text`, report, { most: 75, plain })
  texts.string(option.value, `${at}.value`, report, { most: 150 })
  if (option.description !== undefined)
    texts.object(option.description, `${at}.description`, report, { most: 75, plain })
}

/** Options, groups of them, and that what is chosen at first is one of them. */
function checkOptions(element: Fields, at: string, report: Report, choice: Choice): void {
  const { plain = true } = choice
  const values: unknown[] = []
  const collect = (options: unknown, place: string, size: Choice): void => {
    for (const [option, here] of report.list(options, place, size)) {
      checkOption(option, here, report, plain)
      if (!isFields(option)) continue
      if (values.includes(option.value)) report.add(here, `the value "${String(option.value)}" stands twice`)
      values.push(option.value)
    }
  }
  if (element.option_groups === undefined) collect(element.options, `${at}.options`, choice)
  else if (element.options !== undefined) report.add(at, 'has both options and option_groups')
  else
    for (const [group, here] of report.list(element.option_groups, `${at}.option_groups`, { most: 100 })) {
      if (!isFields(group)) report.add(here, 'must be an object')
      else {
        texts.object(group.label, `${here}.label`, report, { most: 75, plain: true })
        collect(group.options, `${here}.options`, { most: 100 })
      }
    }
  const first = element.initial_option === undefined ? [] : [element.initial_option]
  const chosen = Array.isArray(element.initial_options) ? element.initial_options : first
  if (Array.isArray(element.initial_options) && element.initial_options.length === 0)
    report.add(`${at}.initial_options`, 'must not be empty')
  for (const option of chosen)
    if (!isFields(option) || !values.includes(option.value))
      report.add(at, 'what is chosen at first is none of the options')
}

function checkPlaceholder({ placeholder }: Fields, at: string, report: Report): void {
  if (placeholder !== undefined)
    texts.object(placeholder, `${at}.placeholder`, report, { most: 150, plain: true })
}

type Check = (element: Fields, at: string, report: Report) => void

const select =
  (choice: Choice): Check =>
  (element, at, report) => {
    checkOptions(element, at, report, choice)
    checkPlaceholder(element, at, report)
  }

const picker =
  (field: string, check: (value: unknown, at: string, report: Report) => void): Check =>
  (element, at, report) => {
    if (element[field] !== undefined) check(element[field], `${at}.${field}`, report)
    checkPlaceholder(element, at, report)
  }

const field: Check = (element, at, report) => {
  checkPlaceholder(element, at, report)
  const { initial_value: initial, max_length: most, min_length: least } = element
  if (initial !== undefined) texts.string(initial, `${at}.initial_value`, report, { most: 3000, least: 0 })
  if (most !== undefined && (!Number.isInteger(most) || Number(most) < 1 || Number(most) > 3000))
    report.add(`${at}.max_length`, 'must be from 1 to 3000')
  if (least !== undefined && (!Number.isInteger(least) || Number(least) < 0 || Number(least) > 3000))
    report.add(`${at}.min_length`, 'must be from 0 to 3000')
  if (typeof initial === 'string' && typeof most === 'number' && initial.length > most)
    report.add(`${at}.initial_value`, `has ${initial.length} letters, more than its max_length ${most}`)
}

const withPlaceholder: Check = (element, at, report) => checkPlaceholder(element, at, report)

const elements: Readonly<Record<string, Check>> = {
  button(element, at, report) {
    texts.object(element.text, `${at}.text`, report, { most: 75, plain: true })
    if (element.value !== undefined)
      texts.string(element.value, `${at}.value`, report, { most: 2000, least: 0 })
    if (element.url !== undefined) texts.url(element.url, `${at}.url`, report)
    if (element.accessibility_label !== undefined)
      texts.string(element.accessibility_label, `${at}.accessibility_label`, report, { most: 75 })
    checkStyle(element, at, report)
  },
  checkboxes: (element, at, report) => checkOptions(element, at, report, { most: 10, plain: false }),
  radio_buttons: (element, at, report) => checkOptions(element, at, report, { most: 10, plain: false }),
  overflow: (element, at, report) => checkOptions(element, at, report, { most: 5 }),
  static_select: select({ most: 100 }),
  multi_static_select: select({ most: 100 }),
  external_select: withPlaceholder,
  multi_external_select: withPlaceholder,
  users_select: withPlaceholder,
  multi_users_select: withPlaceholder,
  conversations_select: withPlaceholder,
  channels_select: withPlaceholder,
  datepicker: picker('initial_date', texts.date),
  timepicker: picker('initial_time', (value, at, report) => {
    if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
      report.add(at, 'must be a time as HH:mm')
  }),
  datetimepicker: picker('initial_date_time', (value, at, report) => {
    if (!Number.isInteger(value) || String(value).length !== 10)
      report.add(at, 'must be seconds since 1970 in ten digits')
  }),
  plain_text_input: field,
  email_text_input: field,
  url_text_input: field,
  number_input(element, at, report) {
    if (typeof element.is_decimal_allowed !== 'boolean') report.add(at, 'needs is_decimal_allowed')
    checkPlaceholder(element, at, report)
  },
  rich_text_input: withPlaceholder,
  file_input(element, at, report) {
    const { max_files: most } = element
    if (most !== undefined && (!Number.isInteger(most) || Number(most) < 1 || Number(most) > 10))
      report.add(`${at}.max_files`, 'must be from 1 to 10')
  },
  image(element, at, report) {
    texts.string(element.alt_text, `${at}.alt_text`, report, { most: 2000 })
    if (element.slack_file === undefined) texts.url(element.image_url, `${at}.image_url`, report)
  },
  feedback_buttons(element, at, report) {
    for (const name of ['positive_button', 'negative_button'] as const) {
      const button = element[name]
      if (!isFields(button)) report.add(`${at}.${name}`, 'must be an object')
      else {
        texts.object(button.text, `${at}.${name}.text`, report, { most: 75, plain: true })
        texts.string(button.value, `${at}.${name}.value`, report, { most: 2000 })
      }
    }
  },
  icon_button(element, at, report) {
    texts.object(element.text, `${at}.text`, report, { most: 75, plain: true })
    if (element.value !== undefined)
      texts.string(element.value, `${at}.value`, report, { most: 2000, least: 0 })
  },
}

const selects = [
  'static_select',
  'external_select',
  'users_select',
  'conversations_select',
  'channels_select',
] as const
const multiSelects = ['multi_static_select', 'multi_external_select', 'multi_users_select'] as const
const shared = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker', ...selects] as const

/** Which elements may stand where. */
export const places = {
  accessory: ['button', 'image', 'overflow', ...shared, ...multiSelects],
  actions: ['button', 'overflow', 'datetimepicker', 'rich_text_input', ...shared, ...multiSelects],
  contextActions: ['feedback_buttons', 'icon_button'],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'rich_text_input',
    'file_input',
    'datetimepicker',
    ...shared,
    ...multiSelects,
  ],
} as const

/** Checks an interactive element or an image. */
export function checkElement(value: unknown, at: string, report: Report, allowed: readonly string[]): void {
  if (!isFields(value)) {
    report.add(at, 'must be an object')
    return
  }
  const check = typeof value.type === 'string' ? elements[value.type] : undefined
  if (check === undefined || !allowed.includes(String(value.type))) {
    report.add(at, `an element "${String(value.type)}" cannot stand here`)
    return
  }
  if (value.action_id !== undefined) texts.string(value.action_id, `${at}.action_id`, report, { most: 255 })
  if (value.confirm !== undefined) checkConfirm(value.confirm, `${at}.confirm`, report)
  check(value, at, report)
}

const richTexts = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted']
const inlines: Readonly<Record<string, string>> = {
  text: 'text',
  link: 'url',
  user: 'user_id',
  channel: 'channel_id',
  usergroup: 'usergroup_id',
  emoji: 'name',
  broadcast: 'range',
  color: 'value',
  date: 'timestamp',
}

/** Checks a rich_text block: sections, lists of sections, quotes, preformatted texts and what stands in them. */
export function checkRichText(block: Fields, at: string, report: Report): void {
  for (const [part, here] of report.list(block.elements, `${at}.elements`, { most: 1000 })) {
    if (!isFields(part) || !richTexts.includes(String(part.type))) {
      report.add(here, `"${isFields(part) ? String(part.type) : typeof part}" is no part of rich_text`)
      continue
    }
    const many = { most: 10_000, least: 0 }
    for (const [inner, there] of report.list(part.elements, `${here}.elements`, many)) {
      if (part.type !== 'rich_text_list') checkInline(inner, there, report)
      else if (!isFields(inner) || inner.type !== 'rich_text_section')
        report.add(there, 'a list holds sections only')
      else
        for (const [word, place] of report.list(inner.elements, `${there}.elements`, many))
          checkInline(word, place, report)
    }
    if (part.type === 'rich_text_list' && part.style !== 'bullet' && part.style !== 'ordered')
      report.add(`${here}.style`, 'must be bullet or ordered')
  }
}

function checkInline(value: unknown, at: string, report: Report): void {
  const needed = isFields(value) ? inlines[String(value.type)] : undefined
  if (!isFields(value) || needed === undefined) report.add(at, 'is no piece of rich_text')
  else if (value[needed] === undefined || value[needed] === '')
    report.add(`${at}.${needed}`, 'must not be empty')
}
