import { addDays, addMonths, type LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import { type Sheet, localised as say, take, words } from './pattern.ts'
import type { Condition, Subject, Test } from './spec.ts'

type Event = Readonly<{ topic: string; pattern: RegExp }>

const events: readonly Event[] = [
  {
    topic: 'birthday',
    pattern: words(
      'birthdays?|born|birth',
      'д(?:ень|ня|ни|ней) рождени|рожден|родил|именинник',
      '过?生日|出生|寿星',
    ),
  },
  {
    topic: 'kyc',
    pattern: words(
      'kyc|id checks?|know[- ]your[- ]customer|identity checks?|due diligence',
      'kyc|анкет|идентификаци|проверк[а-я]* клиент',
      'kyc|尽调|尽职调查|身份审核|客户审核',
    ),
  },
  {
    topic: 'joined',
    pattern: words(
      'joined|onboarded|signed up|became clients?|new|acquired|came on board|clients? since|customers? since',
      'приш[её]?л|стал[а-я]* клиент|нов(?:ый|ых|ые|ого)|привлеч|присоединил',
      '开户|成为(?:我们的?)?客户|新客户?|加入|新增|入行',
    ),
  },
  { topic: 'opened', pattern: words('opened', 'открыт|открыл', '开立') },
  {
    topic: 'started',
    pattern: words(
      'granted|issued|disbursed|taken out|originated|lent|given out',
      'выдан|оформлен|выдал',
      '发放|放款|新发',
    ),
  },
  {
    topic: 'maturity',
    pattern: words(
      'matur(?:e|es|ed|ing|ity|ities)|expir(?:e|es|ed|ing|y)|run(?:s|ning)? (?:out|off)|fall(?:s|ing)? due|com(?:e|es|ing) (?:due|up)|due|end(?:s|ing)?|roll(?:s|ing)? (?:off|over)',
      'истека|истек|заканчива|законч|конча|срок|погаша|погашени|к погашен',
      '到期|期满',
    ),
  },
  {
    topic: 'contact',
    pattern: words(
      '(?:last )?contact(?:ed|s)?|spoke(?:n)?|talk(?:ed)?|heard(?: from| of)?|seen|met|touch(?:ed)?|reached(?: out to)?|been in touch|quiet|silent|last (?:contact|touch)',
      '(?:последн[а-я]* )?контакт|обща|связыва|говорил|виделс|встречал|звонил|молч|тишин|касани|связи',
      '(?:最近一次|上次)?联系过?|沟通过?|见过面?|见面|联络过?|互动',
    ),
  },
]

const neg =
  /(?:not|n['’]?t|never|no|without|haven|havent|since|longer|ago|last|older|quiet|silent|(?<!\p{L})не|нет|без|больше|более|давно|没有?|未|无|超过|以上)/u
const lapsed = words(
  'expired|lapsed|out of date|outdated|overdue|stale|(?:no longer|not) valid|run out|invalid|old',
  'истек|истёк|просроч|протух|закончил|устарел|кончил|недействительн',
  '过期|失效|逾期|已到期|到期|过了期',
)
const soon = /soon|shortly|скоро|вскоре|ближайш|即将|快要?|马上/u

const since = /(?:since|after|from|starting|newer than|(?<!\p{L})(?:с|со|после|от|начиная))\s*$/u
const sinceAfter = /^\s*(?:以来|以后|之后|起|后|onwards?|и позже)/u
const until = /(?:before|until|till|by|up to|older than|earlier than|(?<!\p{L})(?:до|к|ранее|раньше))\s*$/u
const untilAfter = /^\s*(?:之前|以前|前)/u

type Clues = Readonly<{
  folded: string
  today: LocalDate
  subject: Subject
  others: readonly Subject[]
  past: boolean
}>

const spoken = (date: FoundDate): readonly [LocalDate, LocalDate] => [
  date.from ?? date.on,
  date.to ?? date.on,
]

/** From and to of a date with the words around it: "since June" has no end, "before June" no beginning. */
function boundsOf(date: FoundDate, folded: string): { from?: LocalDate; to?: LocalDate } {
  const head = folded.slice(0, date.start)
  const inner = folded.slice(date.start, date.end)
  const tail = folded.slice(date.end)
  const [from, to] = spoken(date)
  if (since.test(head) || sinceAfter.test(tail) || /^(?:since|after|с|со|после) /u.test(inner)) {
    const after = /(?:after|после)\s*$/u.test(head) || /^\s*(?:之后|以后)/u.test(tail)
    return { from: after && date.from ? addDays(to, 1) : from }
  }
  if (until.test(head) || untilAfter.test(tail) || /^(?:by|before|until|till|до|к) /u.test(inner)) {
    const inclusive =
      date.from === undefined ||
      /(?:by|until|till|up to)\s*$/u.test(head) ||
      /^(?:by|until|till) /.test(inner)
    return { to: inclusive ? to : addDays(from, -1) }
  }
  return { from, to }
}

const span = (column: string, { from, to }: { from?: LocalDate; to?: LocalDate }): Test => ({
  kind: 'span',
  column,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

const period = ({ from, to }: { from?: LocalDate; to?: LocalDate }): Condition['label'] => {
  if (from && to)
    return from === to
      ? say(from, from, from)
      : say(`${from} to ${to}`, `${from} 至 ${to}`, `${from} – ${to}`)
  if (from) return say(`from ${from} on`, `${from} 起`, `с ${from}`)
  return say(`up to ${to}`, `${to} 之前（含）`, `по ${to}`)
}
const labelled = (what: Condition['label'], when: Condition['label']): Condition['label'] =>
  say(`${what.en} ${when.en}`, `${what.zh} ${when.zh}`, `${what.ru} ${when.ru}`)

const days: Readonly<Record<string, readonly [column: string, what: Condition['label']]>> = {
  interactions: ['on', say('on', '日期', 'даты')],
  transactions: ['on', say('on', '日期', 'даты')],
  feedback: ['on', say('on', '日期', 'даты')],
  facts: ['on', say('on', '日期', 'даты')],
  tasks: ['due_on', say('due', '截止', 'срок')],
  promises: ['due_on', say('due', '截止', 'срок')],
  holdings: ['matures_on', say('maturing', '到期', 'срок')],
  loans: ['matures_on', say('maturing', '到期', 'срок')],
  cards: ['expires_on', say('expiring', '到期', 'истекают')],
  documents: ['expires_on', say('expiring', '到期', 'истекают')],
  requests: ['received_at', say('received', '收到', 'получены')],
  accounts: ['opened_on', say('opened', '开立', 'открыты')],
  clients: ['client_since', say('client since', '开户', 'клиент')],
}

const dated = (on: Subject, topic: string, tests: readonly Test[], label: Condition['label']): Condition => ({
  on,
  topic,
  tests,
  label,
})

/** The condition that an event and its day make, or nothing where they do not go together. */
function conditionFor(
  topic: string | undefined,
  date: FoundDate | undefined,
  back: number | undefined,
  clues: Clues,
): Condition | undefined {
  const { folded, today, subject, others, past } = clues
  const bounds = date && boundsOf(date, folded)
  if (topic === 'birthday') {
    if (!date || !bounds) return undefined
    const [from, to] = spoken(date)
    if (/born|родил|рожден(?!и)|出生/u.test(folded))
      return dated(
        'clients',
        'birth',
        [span('birth_date', bounds), { kind: 'in', column: 'kind', values: ['individual'] }],
        labelled(say('born', '出生', 'родились'), period(bounds)),
      )
    return dated(
      'clients',
      'birthday',
      [
        { kind: 'monthDay', column: 'birth_date', from: from.slice(5), to: to.slice(5) },
        { kind: 'in', column: 'kind', values: ['individual'] },
      ],
      labelled(
        say('birthday', '生日', 'день рождения'),
        say(`${from} to ${to}`, `${from} 至 ${to}`, `${from} – ${to}`),
      ),
    )
  }
  if (topic === 'contact' && (subject === 'clients' || others.length === 0)) {
    const negative = neg.test(folded)
    const limit = bounds ? (bounds.from ?? bounds.to) : back === undefined ? undefined : addDays(today, -back)
    if (!limit) return undefined
    if (negative || (back !== undefined && !date))
      return dated(
        'clients',
        'contact',
        [{ kind: 'compare', column: 'last_contact_on', sign: 'lt', value: limit }],
        labelled(
          say('last contact before', '最近联系早于', 'последний контакт до'),
          say(limit, limit, limit),
        ),
      )
    return dated(
      'clients',
      'contact',
      [span('last_contact_on', bounds?.to && !bounds.from ? { to: bounds.to } : { from: limit })],
      labelled(say('last contact', '最近联系', 'последний контакт'), period(bounds ?? { from: limit })),
    )
  }
  if (topic === 'kyc') {
    if (date && bounds)
      return dated(
        'clients',
        'kyc',
        [
          span('kyc_valid_until', {
            from: bounds.from && bounds.from > today ? bounds.from : today,
            ...(bounds.to ? { to: bounds.to } : {}),
          }),
        ],
        labelled(say('KYC valid until', 'KYC 有效期至', 'KYC действует до'), period(bounds)),
      )
    return undefined
  }
  if (!bounds) return undefined
  if (topic === 'joined')
    return dated(
      'clients',
      'joined',
      [span('client_since', bounds)],
      labelled(say('client since', '成为客户：', 'клиент'), period(bounds)),
    )
  if (topic === 'opened')
    return dated(
      'accounts',
      'opened',
      [span('opened_on', bounds)],
      labelled(say('opened', '开立', 'открыты'), period(bounds)),
    )
  if (topic === 'started')
    return dated(
      'loans',
      'started',
      [span('started_on', bounds)],
      labelled(say('started', '发放', 'выданы'), period(bounds)),
    )
  const matures = [subject, ...others].find((each) =>
    ['holdings', 'loans', 'cards', 'tasks', 'promises', 'documents'].includes(each),
  )
  const on: Subject =
    topic === 'maturity'
      ? (matures ?? 'holdings')
      : subject === 'clients'
        ? (others.find((each) => each !== 'clients') ?? 'clients')
        : subject
  const [column, what] = days[on] ?? []
  if (!column || !what) return undefined
  const open =
    topic === 'maturity' && !past && bounds.to && !bounds.from ? { from: today, to: bounds.to } : bounds
  return dated(on, 'day', [span(column, open)], labelled(what, period(open)))
}

/** Reads the events of a question with their days; what was read is blanked. `back` is a length of time in days. */
export function periodsIn(
  sheet: Sheet,
  date: FoundDate | undefined,
  back: number | undefined,
  clues: Clues,
): Condition[] {
  const found: Condition[] = []
  const late = lateCondition(sheet, clues)
  if (late) return [late]
  const kyc = take(sheet, events[1]!.pattern).length > 0
  if (kyc) {
    const condition = kycCondition(sheet, date, clues)
    if (condition) return [condition]
  }
  const risk = /(?:risk (?:profile|assessment)|риск-?\s?профил|оценк\p{L}* риска|风险(?:评估|测评))/u.test(
    clues.folded,
  )
  if (risk && (take(sheet, lapsed).length > 0 || back !== undefined)) {
    const limit = back === undefined ? addMonths(clues.today, -12) : addDays(clues.today, -back)
    return [
      dated(
        'clients',
        'risk',
        [{ kind: 'compare', column: 'risk_assessed_on', sign: 'lt', value: limit }],
        labelled(say('risk assessment before', '风险评估早于', 'оценка риска до'), say(limit, limit, limit)),
      ),
    ]
  }
  const topic = events.find(
    (event) => event.topic !== 'kyc' && new RegExp(event.pattern.source, 'u').test(sheet.text),
  )
  if (topic) {
    const condition = conditionFor(topic.topic, date, back, clues)
    if (condition) {
      take(sheet, topic.pattern)
      found.push(condition)
    }
  } else if (date) {
    const condition = conditionFor(undefined, date, back, clues)
    if (condition) found.push(condition)
  }
  return found
}

function kycCondition(sheet: Sheet, date: FoundDate | undefined, clues: Clues): Condition | undefined {
  const { today, folded } = clues
  const over = take(sheet, lapsed).length > 0
  const ending = take(sheet, events[5]!.pattern).length > 0
  if (date && (over || ending)) return conditionFor('kyc', date, undefined, clues)
  if (ending && soon.test(folded))
    return dated(
      'clients',
      'kyc',
      [span('kyc_valid_until', { from: today, to: addDays(today, 90) })],
      say('KYC ending within 90 days', 'KYC 90 天内到期', 'KYC истекает в ближайшие 90 дней'),
    )
  if (over || ending)
    return dated(
      'clients',
      'kyc',
      [
        {
          kind: 'any',
          tests: [
            { kind: 'compare', column: 'kyc_valid_until', sign: 'lt', value: today },
            { kind: 'in', column: 'kyc_status', values: ['expired'] },
          ],
        },
      ],
      say('KYC expired', 'KYC 已过期', 'KYC истёк'),
    )
  if (/(?:no|without|missing|lack\p{L}*|нет|без|没有?|缺|无)/u.test(folded))
    return dated(
      'clients',
      'kyc',
      [{ kind: 'missing', column: 'kyc_status' }],
      say('no KYC on record', '无 KYC 记录', 'KYC в записях нет'),
    )
  return undefined
}

/** What is overdue of tasks and promises: open, with its day gone by. */
function lateCondition(sheet: Sheet, { subject, others, today }: Clues): Condition | undefined {
  const on = (['tasks', 'promises'] as const).find((each) => each === subject || others.includes(each))
  if (
    !on ||
    take(sheet, words('overdue|past due|late|missed', 'просроч|опозда', '逾期|过期|超期')).length === 0
  )
    return undefined
  const tests: readonly Test[] = [
    { kind: 'in', column: 'status', values: ['open'] },
    { kind: 'compare', column: 'due_on', sign: 'lt', value: today },
  ]
  return dated(
    on,
    'day',
    tests,
    say(`open and due before ${today}`, `未完成且截止日早于 ${today}`, `открыты, срок до ${today}`),
  )
}
