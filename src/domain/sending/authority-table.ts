import type { Role } from '../actor.ts'
import type { Localised } from '../language.ts'

export const topics = ['rate', 'fee', 'limit', 'remedy'] as const
/** What may be promised: a better rate, a fee waived, a higher limit, money back for harm. */
export type Topic = (typeof topics)[number]

/** The most a person may promise alone; decimals. `pct` is percentage points of a rate, or percent of a fee. */
export type Authority = Readonly<{ pct?: string; amount?: string }>
export type AuthorityMatrix = Readonly<{
  /** Currency of every amount. */
  currency: string
  byRole: Readonly<Record<Role, Readonly<Record<Topic, Authority>>>>
}>

const none: Readonly<Record<Topic, Authority>> = {
  rate: { pct: '0' },
  fee: { pct: '0', amount: '0' },
  limit: { amount: '0' },
  remedy: { amount: '0' },
}

/** House values; the bank's own take their place. */
export const authorityMatrix: AuthorityMatrix = {
  currency: 'CHF',
  byRole: {
    rm: {
      rate: { pct: '0.25' },
      fee: { pct: '25', amount: '200' },
      limit: { amount: '10000' },
      remedy: { amount: '100' },
    },
    lead: {
      rate: { pct: '0.5' },
      fee: { pct: '50', amount: '1000' },
      limit: { amount: '50000' },
      remedy: { amount: '500' },
    },
    compliance: none,
    admin: none,
    service: none,
  },
}

export const topicNames: Readonly<Record<Topic, Localised>> = {
  rate: { en: 'rate concessions', zh: '利率优惠', ru: 'уступки по ставке' },
  fee: { en: 'fee waivers', zh: '费用减免', ru: 'отмена комиссий' },
  limit: { en: 'credit limits', zh: '信用额度', ru: 'кредитные лимиты' },
  remedy: { en: 'compensation', zh: '补偿', ru: 'компенсация' },
}

/** A change somebody promises, and the thing it changes, in any of the languages; both in one clause. */
export type TopicWords = Readonly<{ action: RegExp; thing?: RegExp }>

/** Of a clause that names a fee and money back, the fee is meant: the order counts. */
export const topicWords: Readonly<Record<Topic, TopicWords>> = {
  rate: {
    action:
      /\b(?:reduc|lower|cut|discount|improv|rais|increas|better|add|knock|shav|drop|tak)\w*|сниз|сниж|уменьш|пони[зж]|скидк|улучш|повы[сш]|увелич|добав|надбавк|下调|降低|降息|优惠|折扣|减|上浮|上调|提高|加/,
    thing: /\b(?:rates?|interest|margins?|spreads?)\b|ставк|марж|процентн|利率|利息|利差|息差/,
  },
  fee: {
    action:
      /\b(?:waiv|refund|reimburs|reduc|lower|cut|discount|halv|drop|remov|free|exempt|cancel)\w*|(?:not|won't) charge|отмен|сниз|сниж|уменьш|скидк|верн|возвра|возмест|возмещ|освобо|бесплатн|не (?:возьмем|будем брать|спишем|взимаем)|免|退还|返还|降低|下调|打折|优惠|折扣|取消|不收/,
    thing:
      /\b(?:fees?|charges?|commissions?)\b|комисси|тариф|плат[аыуе] за|сбор|手续费|费用|管理费|年费|佣金|收费/,
  },
  limit: {
    action:
      /\b(?:rais|increas|extend|grant|doubl|approv|lift|set)\w*|увелич|повы[сш]|подним|расшир|одобр|предостав|установ|удво|提高|提升|增加|上调|批准|给予|扩大|调高/,
    thing:
      /\b(?:limits?|overdrafts?|credit lines?|facility)\b|лимит|овердрафт|кредитн[а-я]{2,3} лини|额度|限额|透支|授信/,
  },
  remedy: {
    action:
      /\b(?:compensat|reimburs|refund|goodwill)\w*|make good|credit your account|pay you|компенс|возмест|возмещ|возвра[тщ]|верн[еу]|выплат|补偿|赔偿|赔付|退还|返还|补贴/,
  },
}

/** Words by which the bank speaks for itself, or to the client. */
export const commitment =
  /\b(?:i|we|i'll|we'll|i'd|we'd|bank|our|you|you'll|your)\b|(?<![а-я])(?:мы|я|банк|вам|вас|ваш[а-я]{0,3}|готов[а-я]?)(?![а-я])|(?:сниз|отмен|верн|компенсиру|возмест|увелич|повыс|подним|одобр|предостав|установ)(?:им|ем|ю|у)(?![а-я])|我|本行|银行|您|贵/

/** Words that turn a promise into a refusal. */
export const refusal =
  /\b(?:not(?! only)|cannot|unable|never)\b|n't\b|(?<![а-я])(?:не(?! только)|нельзя|невозможно)(?![а-я])|无法|不能|不会|不可|未能/

/** A refusal to take money is a promise all the same. */
export const promisedRefusal = /(?:not|won't) charge|(?<![а-я])не (?:возьмем|будем брать|спишем|взимаем)|不收/

/** The whole of something. */
export const wholly =
  /\b(?:full|fully|entire|entirely|whole|completely)\b|полност|целиком|全额|全部|全免|完全/

/** What stands before the result of a change, where its size cannot be told. */
export const towards = /(?:\bto|\bat|(?<![а-я])до|至|到|为) ?$/
