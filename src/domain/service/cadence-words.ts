import type { Segment } from '../client.ts'
import type { Language, Localised } from '../language.ts'
import { type CountForms, formatCount, formatDate, formatNumber } from '../text/format.ts'
import type { LocalDate } from '../time.ts'
import type { Channel } from '../work.ts'
import type { CadenceReason } from './cadence.ts'

const days: CountForms = { en: ['day', 'days'], zh: '天', ru: ['день', 'дня', 'дней'] }
const gaps: CountForms = {
  en: ['gap', 'gaps'],
  zh: '次间隔',
  ru: ['промежутку', 'промежуткам', 'промежуткам'],
}

const standards: Readonly<Record<Segment | 'none', Localised>> = {
  key: { en: 'Key client', zh: '重点客户', ru: 'Ключевой клиент' },
  corporate: { en: 'Corporate client', zh: '企业客户', ru: 'Корпоративный клиент' },
  affluent: { en: 'Affluent client', zh: '富裕客户', ru: 'Состоятельный клиент' },
  sme: { en: 'SME client', zh: '中小企业客户', ru: 'Клиент МСБ' },
  mass: { en: 'Mass client', zh: '大众客户', ru: 'Массовый клиент' },
  none: { en: 'Client without a segment', zh: '未分级客户', ru: 'Клиент без сегмента' },
}
const own: Localised = { en: 'Rhythm on the card', zh: '资料中的联系间隔', ru: 'Ритм в карточке' }
const plan: Localised = { en: 'Service plan', zh: '服务计划', ru: 'План обслуживания' }

const spoken: readonly Channel[] = ['call', 'meeting', 'video', 'branch']
const kinds = (channels: readonly Channel[]): Localised =>
  channels.every((each) => spoken.includes(each))
    ? { en: 'a meeting or call', zh: '面谈或通话', ru: 'встреча или звонок' }
    : { en: 'a contact', zh: '联系', ru: 'контакт' }

const lasting = {
  deceased: { en: 'Deceased', zh: '已故', ru: 'Клиент умер' },
  do_not_contact: { en: 'Do not contact', zh: '请勿联系', ru: 'Просил не беспокоить' },
  closed: { en: 'Relationship closed', zh: '已销户', ru: 'Отношения закрыты' },
} as const satisfies Record<string, Localised>

/** Whole days of a figure that may have halves. */
const about = (value: number, language: Language): string =>
  formatNumber(Math.round(value * 10) / 10, language)

function standardText(reason: Extract<CadenceReason, { everyDays: number }>, language: Language): string {
  const { rule, segment, everyDays, channels, lastOn, daysSince = 0 } = reason
  const by = rule === 'service_plan' ? plan : rule === 'client_card' ? own : standards[segment ?? 'none']
  const what = kinds(channels)[language]
  const every = formatCount(everyDays, language, days)
  const since = formatCount(daysSince, language, days)
  const said: Localised =
    lastOn === undefined
      ? {
          en: `${by.en}: ${what} every ${every}, none on record`,
          zh: `${by.zh}：每${every}${what}一次，尚无记录`,
          ru: `${by.ru}: ${what} раз в ${every}, записей нет`,
        }
      : {
          en: `${by.en}: ${what} every ${every}, the last one ${formatDate(lastOn, 'en')}, ${since} ago`,
          zh: `${by.zh}：每${every}${what}一次，上次为${formatDate(lastOn, 'zh')}，距今${since}`,
          ru: `${by.ru}: ${what} раз в ${every}, последний раз ${formatDate(lastOn, 'ru')}, ${since} назад`,
        }
  return said[language]
}

function rhythmText(
  { usualDays, gaps: count, lastOn, silentDays }: Extract<CadenceReason, { rule: 'own_rhythm' }>,
  language: Language,
): string {
  const silent = formatCount(silentDays, language, days)
  const usual = about(usualDays, language)
  const on = formatDate(lastOn, language)
  const said: Localised = {
    en: `Unusually quiet: ${silent} since ${on}, usually about ${usual} apart (${formatCount(count, 'en', gaps)})`,
    zh: `沉默异常：自${on}起${silent}，通常约隔${usual}天（${formatCount(count, 'zh', gaps)}）`,
    ru: `Необычно тихо: ${silent} с ${on}, обычно около ${usual} дн. (по ${formatCount(count, 'ru', gaps)})`,
  }
  return said[language]
}

const until = (on: LocalDate, why: string, language: Language): string => {
  const day = formatDate(on, language)
  return {
    en: `Exception until ${day}: ${why}`,
    zh: `例外至${day}：${why}`,
    ru: `Исключение до ${day}: ${why}`,
  }[language]
}

/** A reason with its figures as one clause, without a full stop. */
export function cadenceReasonText(reason: CadenceReason, language: Language): string {
  switch (reason.rule) {
    case 'service_plan':
    case 'client_card':
    case 'segment':
      return standardText(reason, language)
    case 'own_rhythm':
      return rhythmText(reason, language)
    case 'planned': {
      const day = formatDate(reason.on, language)
      return { en: `Planned for ${day}`, zh: `已约${day}`, ru: `Запланировано на ${day}` }[language]
    }
    case 'exception':
      return until(reason.until, reason.reason, language)
    default:
      return lasting[reason.rule][language]
  }
}
