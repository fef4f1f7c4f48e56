import { englishMonth, monthOf } from '#domain/text/month-names.ts'
import { englishSpans } from './date-spans-en.ts'
import {
  dayOfMonth,
  dayOfWeek,
  daysAhead,
  type Edge,
  edgeOf,
  lastWeekday,
  monthReading,
  nearestWeekday,
  oneDay,
  type Period,
  periodAhead,
  type Reading,
  type Reference,
  readMention,
  shifted,
  type Unit,
  weekend,
} from './reading.ts'
import { type DateRule, type Matched, words } from './rule.ts'
import { isWeekday } from './weekday-names-en.ts'

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const count = `(?:\\d{1,2} ?(?:-|to|or) ?)?(?<n>\\d{1,3}|${counts.join('|')}|a couple(?: of)?|couple(?: of)?|a few|few|several|half an?|an?)`
const unit =
  '(?<u>(?:business|working|bank|banking) days?|workdays?|days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|years?|yrs?)'
const weekdayName =
  '(?<wd>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.?'
const edge = '(?<edge>end|last day|(?:first|second|latter) half|start|beginning|middle|mid|early|late|close)'
const relative =
  '(?<rel>this|next|last|the coming|coming|current|the current|previous|the previous|following|the following|the next|the last|past|the past|upcoming)'

const vagueCount = /couple|few|several/
const numberOf = (text: string): number => {
  if (/^\d/.test(text)) return Number(text)
  if (/half/.test(text)) return 0.5
  if (/couple/.test(text)) return 2
  if (/few|several/.test(text)) return 3
  return counts.indexOf(text) + 1 || 1
}
const unitOf = (text: string): readonly [Unit, number] => {
  if (/business|working|bank|workday/.test(text)) return ['workday', 1]
  if (text.startsWith('fortnight')) return ['week', 2]
  const units: readonly [string, Unit][] = [
    ['d', 'day'],
    ['w', 'week'],
    ['m', 'month'],
    ['q', 'quarter'],
    ['y', 'year'],
  ]
  return [units.find(([head]) => text.startsWith(head))?.[1] ?? 'day', 1]
}
const distance = ({ groups }: Matched, ref: Reference, sign: 1 | -1): Reading => {
  const [kind, factor] = unitOf(groups.u!)
  const on = shifted(ref.today, sign * factor * numberOf(groups.n ?? 'a'), kind)
  return oneDay(on, vagueCount.test(groups.n ?? ''))
}

const weekdayNumber = (text: string): number =>
  ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(text.slice(0, 2)) + 1
const offsetOf = (text: string | undefined): number =>
  /next|coming|following|upcoming/.test(text ?? '') ? 1 : /last|previous|past/.test(text ?? '') ? -1 : 0
const edgeName = (text: string): Edge =>
  text === 'end' || text === 'close' || text === 'last day'
    ? 'end'
    : /mid/.test(text)
      ? 'middle'
      : /late|second|latter/.test(text)
        ? 'late'
        : 'early'

const monthContext =
  /\b(?:in|by|until|till|til|since|from|before|after|during|this|next|last|through|throughout|of|early|mid|late|around|about|between|and|to|for) $/
const firstNames = /^(?:jan|april|may|june|august|mar|dec|sep)$/
const strictContext =
  /\b(?:in|by|until|till|since|before|during|this|next|last|through|early|mid|late|around) $/

const weekdayReading = (matched: Matched, ref: Reference): Reading | undefined => {
  const { rel, wk, wd } = matched.groups
  const day = weekdayNumber(wd!)
  if (wk) return dayOfWeek(ref, day, offsetOf(wk))
  if (!rel) return isWeekday(matched) ? nearestWeekday(ref, day) : undefined
  if (/last|previous|past/.test(rel)) return lastWeekday(ref, day)
  return /^(?:the )?(?:next|following)/.test(rel)
    ? dayOfWeek(ref, day, 1)
    : nearestWeekday({ ...ref, lean: 'future' }, day)
}

/** "The October list" names a thing, not when anything happens. */
const ofAThing = ({ before, after }: Matched): boolean =>
  /\b(?:the|our|his|her|their|its|your|my|signed|latest) $/.test(before) &&
  /^ (?:debtor |sales |stock |bank |account |monthly |interim |management )?(?:list|report|figures?|numbers|accounts|statements?|minutes|invoices?|data|balance sheet|papers|documents|turnover|payroll|slips?|salary|bill)(?![a-z])/.test(
    after,
  )

const month = (matched: Matched, ref: Reference): Reading | undefined => {
  const { name, rel } = matched.groups
  const context = matched.before.slice(-12)
  const full = (name!.length > 4 && name !== 'march') || name === 'july' || name === 'june'
  const clear =
    rel !== undefined ||
    (firstNames.test(name!) ? strictContext.test(context) : full || monthContext.test(context))
  if (!clear || (rel === undefined && ofAThing(matched))) return undefined
  const towards = rel === 'last' ? { ...ref, lean: 'past' as const } : ref
  return monthReading(towards, monthOf(name!)!)
}

const slashed = ({ groups }: Matched, ref: Reference): Reading | undefined => {
  const [a, b] = [Number(groups.a), Number(groups.b)]
  // With a full stop the day goes first: "Wednesday 9.30" is a time.
  const [day, monthNo] = b > 12 && a <= 12 && groups.mark !== '.' ? [b, a] : [a, b]
  return monthNo >= 1 && monthNo <= 12 && day >= 1 && day <= 31
    ? readMention({ start: 0, end: 0, month: monthNo, day }, ref)
    : undefined
}

const notUnit =
  '(?![\\d%/]|[.,:]\\d| ?(?:%|k\\b|m\\b|mln|mio|million|bn|percent|eur|usd|chf|czk|gbp|of the|of his|of her|of their|of our))'

/** How English says days and periods. "Friday" and "this Friday" come next, "next Friday" is that of next week. */
export const englishRules: readonly DateRule[] = [
  ...englishSpans,
  words('(?:the )?day after tomorrow|overmorrow', (_, ref) => daysAhead(ref, 2)),
  words('(?:the )?day before yesterday', (_, ref) => daysAhead(ref, -2)),
  words('tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|tmrow|2moro|2morrow', (_, ref) =>
    daysAhead(ref, 1),
  ),
  words('today|later today', (_, ref) => daysAhead(ref, 0)),
  words('tonight', (_, ref) => daysAhead(ref, 0), 'evening'),
  words('this morning', (_, ref) => daysAhead(ref, 0), 'morning'),
  words('this afternoon', (_, ref) => daysAhead(ref, 0), 'afternoon'),
  words('this evening', (_, ref) => daysAhead(ref, 0), 'evening'),
  words('yesterday|yday|ystd|yest', (_, ref) => daysAhead(ref, -1)),
  words('last night', (_, ref) => daysAhead(ref, -1), 'evening'),
  words(`in (?:about |around |roughly )?${count} ${unit}(?:'? time|s' time)?`, (m, ref) =>
    distance(m, ref, 1),
  ),
  words(`${count} ${unit} (?:from (?:now|today)|hence)`, (m, ref) => distance(m, ref, 1)),
  words(`(?<n>an?|one|two|2) ${unit} (?:from|on) (?<from>tomorrow|${weekdayName})`, (m, ref) => {
    const start = m.groups.wd ? nearestWeekday(ref, weekdayNumber(m.groups.wd)) : daysAhead(ref, 1)
    return distance(m, { ...ref, today: start.on }, 1)
  }),
  words(`(?:about )?${count} ${unit} (?:ago|back)`, (m, ref) => distance(m, ref, -1)),
  words(`(?:within|inside|over|during|for|in) (?:the )?(?:next |coming )?${count} ${unit}`, (m, ref) => {
    if (!/^within|next|coming/.test(m.text)) return undefined
    const last = distance(m, ref, 1)
    return { ...last, from: ref.today, on: /^within/.test(m.text) ? last.to : ref.today }
  }),
  words(`(?:the )?(?:next|coming) ${count} ${unit}`, (m, ref) => ({
    ...distance(m, ref, 1),
    from: ref.today,
    on: ref.today,
  })),
  words(`(?:(?:over|in|during|for|within) )?(?:the )?(?:last|past|previous) ${count} ${unit}`, (m, ref) => {
    const first = distance(m, ref, -1)
    return { ...first, to: ref.today }
  }),
  words(`(?:${relative} )?${weekdayName}`, weekdayReading),
  words(`${weekdayName},? (?:of |the )?(?<wk>next|this|last|following) week`, weekdayReading),
  words(`(?<wk>next|this|last|following) week(?:'s)?,? (?:on )?(?:the )?${weekdayName}`, weekdayReading),
  words(`${relative} (?<p>week|weekend|month|quarter|year)`, ({ groups }, ref) => {
    const step = offsetOf(groups.rel)
    if (/past|last/.test(groups.rel!) && /^the/.test(groups.rel!)) {
      const first = shifted(ref.today, -1, unitOf(groups.p!)[0])
      return groups.p === 'weekend' ? weekend(ref, -1) : { from: first, to: ref.today, on: first }
    }
    if (groups.p === 'weekend' && /coming/.test(groups.rel!)) return weekend(ref, 0)
    return periodAhead(ref, groups.p as Period, step)
  }),
  words('(?:(?:at|on|over|for|by) )the weekend', (_, ref) => weekend(ref, 0)),
  words(
    `(?:the )?${edge}(?: of)?[ -](?:the )?(?:(?<rel>this|next|last|current|coming|following|previous) )?(?<p>week|month|quarter|year)(?: (?<later>after next))?`,
    ({ groups, text }, ref) => {
      if (/^(?:the )?(?:mid|early|late)/.test(text) && !groups.rel && !/mid/.test(text)) return undefined
      return edgeOf(
        periodAhead(ref, groups.p as Period, offsetOf(groups.rel) + (groups.later ? 1 : 0)),
        edgeName(groups.edge!),
      )
    },
  ),
  words('(?<p>month|quarter|year|week)[ -]end|eo(?<s>[mqyw])', ({ groups }, ref) => {
    const names: Readonly<Record<string, Period>> = { m: 'month', q: 'quarter', y: 'year', w: 'week' }
    return edgeOf(periodAhead(ref, (groups.p ?? names[groups.s!]) as Period, 0), 'end')
  }),
  words(
    `(?:the )?${edge}(?: of|-|(?<=early|late) in)? ?(?<name>${englishMonth})(?:,? (?<y>20\\d{2}))?`,
    ({ groups }, ref) =>
      edgeOf(
        monthReading(ref, monthOf(groups.name!)!, groups.y ? Number(groups.y) : undefined),
        edgeName(groups.edge!),
      ),
  ),
  words(
    `(?:the )?${edge}(?: of|-| in)? ?(?:q(?<q>[1-4])|(?<y>20\\d{2}))(?:[ /](?<y2>20\\d{2}))?`,
    ({ groups }, ref) => {
      const year = groups.y ?? groups.y2
      const whole = readMention(
        {
          start: 0,
          end: 0,
          ...(groups.q ? { quarter: Number(groups.q) } : {}),
          ...(year ? { year: Number(year) } : {}),
        },
        ref,
      )
      return whole && edgeOf(whole, edgeName(groups.edge!))
    },
  ),
  words(`(?:(?<rel>this|next|last) )?(?<name>${englishMonth})`, month),
  words(
    '(?<name>first|second|third|fourth) quarter|(?<half>first|second) half of the year',
    ({ groups }, ref) => {
      const index = ['first', 'second', 'third', 'fourth'].indexOf(groups.name ?? groups.half!) + 1
      return readMention({ start: 0, end: 0, ...(groups.half ? { half: index } : { quarter: index }) }, ref)
    },
  ),
  words(
    `(?<=\\b(?:on|by|until|till|before|after|from|due|to|since|of)(?: the)? )(?<d>\\d{1,2})(?:st|nd|rd|th)(?:(?: of)? (?:(?:the|this) month|(?<next>next month)))?(?! (?:one|call|loan|client|meeting|floor|offer|item|time|account|payment|quarter|largest|biggest))`,
    ({ groups }, ref) => dayOfMonth(ref, Number(groups.d), groups.next ? 1 : undefined),
  ),
  words(
    `the (?<d>\\d{1,2})(?:st|nd|rd|th)(?: of)? (?:(?:the|this) month|(?<next>next month))(?!\\w)`,
    ({ groups }, ref) => dayOfMonth(ref, Number(groups.d), groups.next ? 1 : undefined),
  ),
  words(
    `(?<=\\b(?:on|by|until|till|from|due|before|after|since|for|to|${weekdayName.replace('?<wd>', '?:')},?) )(?<a>\\d{1,2})(?<mark>[./])(?<b>\\d{1,2})${notUnit}`,
    slashed,
  ),
  words(`(?<=\\bdue )(?<a>\\d{1,2})-(?<b>\\d{1,2})${notUnit}`, slashed),
  words('last (?<d>\\d{1,2})(?:st|nd|rd|th)', ({ groups }, ref) =>
    dayOfMonth({ ...ref, lean: 'past' }, Number(groups.d)),
  ),
  words('(?:the )?(?<p>week|month) after next', ({ groups }, ref) => periodAhead(ref, groups.p as Period, 2)),
  words(
    `${weekdayName},? (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${englishMonth})`,
    ({ groups }, ref) => dayOfMonth(ref, Number(groups.d)),
  ),
]
