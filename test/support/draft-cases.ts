import type { DraftFacts, DraftRequest, Recipient, Sender } from '#domain/drafts/facts.ts'
import type { DraftPurpose } from '#domain/drafts/purposes.ts'
import type { Language } from '#domain/language.ts'
import { money } from '#domain/money.ts'
import { localDate } from '#domain/time.ts'

/** The day on which every draft of the tests is written, a Friday. */
export const draftDay = localDate('2026-11-27')

export const senders: Readonly<Record<Language, Sender>> = {
  en: {
    name: 'Nora Feld',
    title: 'Relationship Manager',
    phone: '+41 44 555 01 10',
    email: 'nora.feld@bank.example',
  },
  zh: {
    name: '方若兰',
    title: '私人银行客户经理',
    phone: '+86 21 5550 0110',
    email: 'ruolan.fang@bank.example',
  },
  ru: {
    name: 'Нора Фельд',
    title: 'персональный менеджер',
    phone: '+7 495 555-01-10',
    email: 'nora.feld@bank.example',
  },
}

export const women: Readonly<Record<Language, Recipient>> = {
  en: {
    kind: 'individual',
    name: 'Margaret Hale',
    first_name: 'Margaret',
    family_name: 'Hale',
    gender: 'female',
  },
  zh: { kind: 'individual', name: '欧阳静怡', gender: 'female' },
  ru: {
    kind: 'individual',
    name: 'Римская-Корсакова Анна Петровна',
    first_name: 'Анна',
    family_name: 'Римская-Корсакова',
    patronymic: 'Петровна',
    gender: 'female',
  },
}

export const men: Readonly<Record<Language, Recipient>> = {
  en: {
    kind: 'individual',
    name: 'Ludwig van der Berg',
    first_name: 'Ludwig',
    family_name: 'van der Berg',
    gender: 'male',
    form_of_address: 'familiar',
  },
  zh: { kind: 'individual', name: '王建国', gender: 'male', title: '总经理' },
  ru: { kind: 'individual', name: 'Иван Петрович Салтыков-Щедрин', gender: 'male' },
}

export const firms: Readonly<Record<Language, Recipient>> = {
  en: { kind: 'legal_entity', name: 'Northwind Textiles Ltd' },
  zh: { kind: 'legal_entity', name: '江南纺织有限公司' },
  ru: { kind: 'legal_entity', name: 'ООО «Северный ветер»' },
}

/** Nothing is known of them but a name in another script. */
export const strangers: Readonly<Record<Language, Recipient>> = {
  en: { kind: 'individual', name: '王建国' },
  zh: { kind: 'individual', name: 'Иван Петров' },
  ru: { kind: 'individual', name: '王建国' },
}

const said: Readonly<
  Record<
    Language,
    Readonly<{
      points: string[]
      topics: string[]
      step: string
      subject: string
      done: string
      place: string
      product: string
      cause: string
      improvement: string
      own: string
    }>
  >
> = {
  en: {
    points: ['wants to refinance the house in March', 'asked about a second card'],
    topics: ['school fees in Geneva'],
    step: 'Send the refinancing schedule',
    subject: 'Card declined abroad',
    done: 'the card has been unblocked and the fee refunded',
    place: 'our office in Zurich, Seestrasse 12',
    product: 'Fixed Term 12 Months',
    cause: 'a limit was set on the wrong card',
    improvement: 'signing in now takes one step',
    own: 'Signing in takes three steps every time',
  },
  zh: {
    points: ['想在三月办理房贷转贷', '询问办理附属卡'],
    topics: ['子女在日内瓦的学费'],
    step: '发送转贷方案测算表',
    subject: '境外刷卡被拒',
    done: '卡片已恢复使用，手续费已退回',
    place: '本行上海营业厅二楼',
    product: '一年期定期存款',
    cause: '限额设置在了另一张卡上',
    improvement: '登录现在只需一步',
    own: '登录每次要三步',
  },
  ru: {
    points: ['хочет рефинансировать дом в марте', 'спрашивала о второй карте'],
    topics: ['оплата школы в Женеве'],
    step: 'Отправить график рефинансирования',
    subject: 'Отказ по карте за границей',
    done: 'карта разблокирована, комиссия возвращена',
    place: 'наш офис на Тверской, 12',
    product: 'Стандарт, 12 месяцев',
    cause: 'лимит поставили на другую карту',
    improvement: 'вход теперь занимает один шаг',
    own: 'Вход каждый раз занимает три шага',
  },
}

/** A record that knows all there is to know, in the draft's language. */
export function fullFacts(language: Language): DraftFacts {
  const words = said[language]
  return {
    last_contact: { on: localDate('2026-11-24'), channel: 'meeting' },
    points: words.points,
    topics: words.topics,
    next_step: { text: words.step, due_on: localDate('2026-12-04') },
    maturing: {
      kind: 'deposit',
      product: words.product,
      amount: money(25_000_000, 'CHF'),
      matures_on: localDate('2027-01-15'),
    },
    papers: [{ name: 'passport', expired_on: localDate('2026-03-03') }, { name: 'proof_of_address' }],
    request: {
      kind: 'complaint',
      subject: words.subject,
      received_on: localDate('2026-11-25'),
      urgent: false,
    },
    resolution: words.done,
    appointment: {
      on: localDate('2026-12-03'),
      at: '10:30',
      place: words.place,
      channel: 'meeting',
      agreed: true,
    },
    thanks_for: 'documents',
    cause: { side: 'bank', text: words.cause },
    remedy: money(9_000, 'CHF'),
    improvement: words.improvement,
    own_words: words.own,
  }
}

export const draftOf = (
  purpose: DraftPurpose,
  language: Language,
  over: Partial<DraftRequest> = {},
): DraftRequest => ({
  purpose,
  language,
  channel: 'email',
  recipient: women[language],
  sender: senders[language],
  facts: fullFacts(language),
  today: draftDay,
  ...over,
})
