import type { Localised } from '#domain/language.ts'
import { patternOf } from '#domain/text/letters.ts'
import { localised as say } from './pattern.ts'
import type { Period, Subject } from './spec.ts'

type Day = Readonly<{
  key: string
  /** Words for the day; each language as an alternation. */
  words: readonly [en: string, ru: string, zh: string]
  /** What is said of the thing itself: "loans granted", «счета, открытые», 收到的投诉. */
  done: readonly [en: string, ru: string, zh: string]
  columns: readonly (readonly [Subject, string])[]
}>

/** The days that a thing has besides the one it is usually told by. */
const days: readonly Day[] = [
  {
    key: 'maturity',
    words: [
      'maturit(?:y|ies)|matur(?:e|es|ed|ing)|expir(?:y|ies|ation|es|ed|ing)|ending|end|due',
      'погашени|окончани|истечени|завершени|возврата|срок(?:у|а|ам|ов)?(?: погашени| окончани| действи)?',
      '到期|期满|截止',
    ],
    done: ['maturing|matures?|expiring|expires?|falling due|ending', 'истека|заканчива|погаша', '到期'],
    columns: [
      ['holdings', 'matures_on'],
      ['loans', 'matures_on'],
      ['cards', 'expires_on'],
      ['documents', 'expires_on'],
      ['tasks', 'due_on'],
      ['promises', 'due_on'],
    ],
  },
  {
    key: 'opening',
    words: [
      'opening|opened|start(?:ed|ing)?|origination|originated|issu(?:e|ed|ing|ance)|disburse(?:ment|d)|grant(?:ed|ing)|signing',
      'открыти|начал|выдачи|выдаче|оформлени|выпуск|предоставлени',
      '开户|开立|发放|放款|起始|起息|开始|发卡|起贷|签约|贷出',
    ],
    done: [
      'opened|started|issued|granted|disbursed|originated|taken out|given out|lent',
      'выдан|открыт|оформлен|выпущен',
      '开立|发放|放款|开户|新发|新开',
    ],
    columns: [
      ['loans', 'started_on'],
      ['accounts', 'opened_on'],
      ['cards', 'issued_on'],
      ['clients', 'client_since'],
    ],
  },
  {
    key: 'joining',
    words: [
      'joining|joined|onboarding|onboarded|acquisition|relationship start',
      'приход|привлечени|начал[а-я]* (?:обслуживани|отношени)',
      '开户|入行|成为客户|加入|建立关系',
    ],
    done: ['joined|onboarded|new|acquired|won', 'прише|привлеч|новы[хе]', '新增|加入|新'],
    columns: [['clients', 'client_since']],
  },
  {
    key: 'receipt',
    words: [
      'receipt|arrival|intake|received|receiving|coming in',
      'поступлени|получени|подачи',
      '收到|受理|提出',
    ],
    done: [
      'received|receive|came in|come in|arrived|got|filed|raised',
      'получ|поступ|подан|пришл',
      '收到|提出',
    ],
    columns: [['requests', 'received_at']],
  },
  {
    key: 'resolution',
    words: [
      'resolution|resolved|closing|settlement|settled',
      'решени|закрыти|урегулировани',
      '解决|结案|办结|关闭',
    ],
    done: ['resolved|closed|settled', 'решен|закрыт', '解决|结案|办结|关闭'],
    columns: [['requests', 'resolved_at']],
  },
  {
    key: 'making',
    words: ['making|made', 'дачи', '作出|做出'],
    done: ['made|given', 'дан(?=[аоы])', '作出|做出'],
    columns: [['promises', 'made_on']],
  },
  {
    key: 'last contact',
    words: ['last contact(?:ed)?', 'последн[а-я]* контакт', '(?:最近|上次|最后)(?:一次)?联系'],
    done: ['last contacted', '(?!)', '(?!)'],
    columns: [['clients', 'last_contact_on']],
  },
  {
    key: 'kyc',
    words: [
      'kyc (?:expiry|expiration|end|validity)',
      '(?:окончани|истечени|срок)[а-я]* kyc',
      'kyc(?:到期|有效期)',
    ],
    done: ['(?!)', '(?!)', '(?!)'],
    columns: [['clients', 'kyc_valid_until']],
  },
]

type Length = Readonly<{
  period: Period
  words: readonly [en: string, ru: string, zh: string]
  label: Localised
}>
const lengths: readonly Length[] = [
  { period: 'day', words: ['dates?|days?', 'дат|дн|день', '日期|日'], label: say('day', '日', 'день') },
  { period: 'week', words: ['weeks?', 'недел', '周|星期'], label: say('week', '周', 'неделя') },
  {
    period: 'month',
    words: ['(?:calendar )?months?', 'месяц|мес', '月份?'],
    label: say('month', '月份', 'месяц'),
  },
  { period: 'quarter', words: ['quarters?', 'квартал', '季度?'], label: say('quarter', '季度', 'квартал') },
  { period: 'year', words: ['years?', 'год', '年份?|年度'], label: say('year', '年份', 'год') },
]

export type DaySplit = Readonly<{
  key: string
  pattern: RegExp
  label: Localised
  columns: readonly (readonly [Subject, string])[]
  period: Period
  strict: true
}>

const pattern = ({ words: [den, dru, dzh] }: Day, { words: [len, lru, lzh] }: Length): RegExp =>
  patternOf(
    [
      `^(?:${len})(?: (?:of|in which))?(?: (?:the|their|its))?(?: they| it)?(?: (?:were|are|was|is|will))? (?:${den})(?: (?:date|day))?(?!\\p{L})`,
      `^(?:the )?(?:${den})(?: dates?['’]?s?)? (?:${len})(?!\\p{L})`,
      `^(?:${lru})[а-я]* (?:их |его )?(?:${dru})[а-я]*(?: срок[а-я]*| действи[а-я]*| кредит[а-я]*| счет[а-я]*)*(?!\\p{L})`,
      `^(?:${dzh})(?:日期?|时间)?的?(?:所在)?(?:${lzh})(?![周月季年]度?)`,
    ].join('|'),
    'u',
  )

/** "By maturity", without a length, is by month. */
const bare = ({ words: [den, dru, dzh] }: Day): RegExp =>
  patternOf(
    `^(?:the )?(?:${den})(?: dates?)?(?!\\p{L})|^(?:дат[а-я]* )?(?:${dru})[а-я]*(?!\\p{L})|^(?:${dzh})(?:日期?|时间)?`,
    'u',
  )

const split = (day: Day, length: Length, form: RegExp): DaySplit => ({
  key: `${day.key} ${length.period}`,
  pattern: form,
  label: length.label,
  columns: day.columns,
  period: length.period,
  strict: true,
})

/** Whose day a part of the calendar is, by the column that tells it. */
const spokenDays: Readonly<Record<string, Localised>> = {
  matures_on: say('maturity', '到期', 'погашения'),
  expires_on: say('expiry', '到期', 'окончания срока'),
  due_on: say('the due day', '截止', 'срока'),
  started_on: say('start', '发放', 'выдачи'),
  opened_on: say('opening', '开立', 'открытия'),
  issued_on: say('issue', '发卡', 'выпуска'),
  client_since: say('joining', '开户', 'начала отношений'),
  received_at: say('receipt', '收到', 'поступления'),
  resolved_at: say('settlement', '解决', 'решения'),
  made_on: say('the promise', '作出', 'обещания'),
  last_contact_on: say('the last contact', '最近联系', 'последнего контакта'),
  kyc_valid_until: say('KYC expiry', 'KYC 到期', 'окончания KYC'),
}

/** A part of the calendar with the day it is of: a loan has several. */
export function calendarLabel(label: Localised, column: string): Localised {
  const day = spokenDays[column]
  return day ? say(`${label.en} of ${day.en}`, `${day.zh}${label.zh}`, `${label.ru} ${day.ru}`) : label
}

const month = lengths[2]!

/** Every day of a thing by every length of time: "by maturity month", «по году выдачи», 按到期月份. */
export const daySplits: readonly DaySplit[] = days.flatMap((day) => [
  ...lengths.map((length) => split(day, length, pattern(day, length))),
  split(day, month, bare(day)),
])

/** "Loans granted by year": the day is said of the thing, the length of time apart; with the word it was read from. */
export function eventSplit(
  text: string,
  period: Period,
  on: Subject,
): Readonly<{ split: DaySplit; start: number; end: number }> | undefined {
  const length = lengths.find((each) => each.period === period)
  for (const day of days) {
    if (!length || !day.columns.some(([of]) => of === on)) continue
    const [en, ru, zh] = day.done
    const found = patternOf(`(?<!\\p{L})(?:${en})(?!\\p{L})|(?<!\\p{L})(?:${ru})[а-я]*|(?:${zh})`, 'u').exec(
      text,
    )
    if (found)
      return { split: split(day, length, /^$/u), start: found.index, end: found.index + found[0].length }
  }
  return undefined
}
