import type { ClientKind } from '../client.ts'
import type { Language, Localised } from '../language.ts'
import type { Money } from '../money.ts'
import type { CauseSide } from '../service/terms.ts'
import type { LocalDate } from '../time.ts'
import type { Channel } from '../work.ts'
import type { DraftChannel, DraftPurpose } from './purposes.ts'

/** A value of a record that may be absent, as rows of the store have it. */
export type Known<T> = T | null | undefined

export type Gender = 'female' | 'male'

/** A person as the record names them; every part but `name` may be unknown. */
export type PersonName = Readonly<{
  name: string
  /** Other recorded forms of the same name, in other scripts. */
  also?: Known<readonly string[]>
  first_name?: Known<string>
  family_name?: Known<string>
  patronymic?: Known<string>
  gender?: Known<Gender>
  /** An honorific (Dr) or an office (CEO, 总经理). */
  title?: Known<string>
  form_of_address?: Known<'formal' | 'familiar'>
}>

/** Whom the draft is for; `contact_person` is the one addressed in a firm or a household. */
export type Recipient = PersonName & Readonly<{ kind: ClientKind; contact_person?: Known<PersonName> }>

/** The relationship manager who signs, named as in the draft's language. */
export type Sender = Readonly<{
  name: string
  title?: Known<string>
  phone?: Known<string>
  email?: Known<string>
}>

export const maturingKinds = ['deposit', 'loan', 'bond', 'note', 'insurance', 'other'] as const
export type MaturingKind = (typeof maturingKinds)[number]

export const thanksReasons = ['meeting', 'documents', 'referral', 'feedback', 'trust'] as const
export type ThanksReason = (typeof thanksReasons)[number]

/** One paper the bank waits for: a document kind of the record (`passport`) or a name in the draft's language. */
export type Paper = Readonly<{ name: string; expired_on?: Known<LocalDate> }>

/** What the record knows; the composer uses what the purpose needs and leaves out the rest. */
export type DraftFacts = Readonly<{
  last_contact?: Known<Readonly<{ on?: Known<LocalDate>; channel?: Known<Channel> }>>
  /** Notes of the last contact; only wishes, questions and subjects in the draft's language are taken from them. */
  points?: Known<readonly string[]>
  /** Subjects chosen for the client's eyes, quoted as they stand where they are in the draft's language. */
  topics?: Known<readonly string[]>
  /** What the bank does next; `text` as a task says it ("Send the term sheet"), `at` `HH:MM` of the day it is due. */
  next_step?: Known<Readonly<{ text?: Known<string>; due_on?: Known<LocalDate>; at?: Known<string> }>>
  maturing?: Known<
    Readonly<{
      kind?: Known<MaturingKind>
      product?: Known<string>
      amount?: Known<Money>
      matures_on?: Known<LocalDate>
    }>
  >
  papers?: Known<readonly Paper[]>
  request?: Known<
    Readonly<{
      kind?: Known<'request' | 'complaint'>
      subject?: Known<string>
      received_on?: Known<LocalDate>
      urgent?: Known<boolean>
    }>
  >
  /** What has been done about the request, fit for the client's eyes. */
  resolution?: Known<string>
  /** The verified cause of what went wrong, fit for the client's eyes, and where it lies. */
  cause?: Known<Readonly<{ side: CauseSide; text: string }>>
  /** What was agreed as a remedy. */
  remedy?: Known<Money>
  /** What was changed at the wish of clients, and the client's own words where they may be quoted. */
  improvement?: Known<string>
  own_words?: Known<string>
  /** `agreed` false or unknown makes the draft ask whether the time is convenient. `at` is `HH:MM`. */
  appointment?: Known<
    Readonly<{
      on?: Known<LocalDate>
      at?: Known<string>
      place?: Known<string>
      channel?: Known<Channel>
      agreed?: Known<boolean>
    }>
  >
  thanks_for?: Known<ThanksReason>
}>

export type DraftRequest = Readonly<{
  purpose: DraftPurpose
  language: Language
  channel: DraftChannel
  recipient: Recipient
  sender: Sender
  facts: DraftFacts
  today: LocalDate
  /** A sentence to the client, in the draft's language, that goes in as it stands. */
  note?: Known<string>
  /** Nothing but the note was asked for: where it can stand in a letter, it is the letter. */
  note_only?: boolean
  /** Names that must not appear: other clients and anyone else the record mentions. */
  other_names?: Known<readonly string[]>
  shorter?: boolean
  warmer?: boolean
}>

/** Facts a draft can be built on, with the words for them. */
export const draftFactNames = {
  'recipient.name': { en: 'the name in this script', zh: '该语言的姓名写法', ru: 'имя на этом языке' },
  'recipient.gender': { en: 'how to address the person', zh: '称谓（先生／女士）', ru: 'обращение (пол)' },
  'recipient.patronymic': { en: 'the patronymic', zh: '父称', ru: 'отчество' },
  'recipient.contact_person': { en: 'a contact person', zh: '联系人', ru: 'контактное лицо' },
  'last_contact.on': {
    en: 'the date of the last contact',
    zh: '上次联系的日期',
    ru: 'дата последнего контакта',
  },
  points: { en: 'what was discussed', zh: '谈话要点', ru: 'о чём шла речь' },
  'next_step.text': { en: 'the next step', zh: '下一步', ru: 'следующий шаг' },
  'next_step.due_on': { en: 'the date of the next step', zh: '下一步的日期', ru: 'срок следующего шага' },
  'maturing.product': { en: 'what matures', zh: '到期的产品', ru: 'по чему подходит срок' },
  'maturing.amount': { en: 'the amount', zh: '金额', ru: 'сумма' },
  'maturing.matures_on': { en: 'the maturity date', zh: '到期日', ru: 'дата окончания срока' },
  papers: { en: 'which papers are missing', zh: '缺少的文件', ru: 'каких документов не хватает' },
  'request.subject': { en: 'the subject of the request', zh: '所提事项', ru: 'тема обращения' },
  'request.received_on': { en: 'the date of the request', zh: '收到日期', ru: 'дата обращения' },
  resolution: { en: 'what has been done', zh: '处理结果', ru: 'что уже сделано' },
  'appointment.on': { en: 'the day', zh: '约见日期', ru: 'день встречи' },
  'appointment.at': { en: 'the time', zh: '约见时间', ru: 'время встречи' },
  'appointment.place': { en: 'the place', zh: '约见地点', ru: 'место встречи' },
  cause: { en: 'the verified cause', zh: '核实的原因', ru: 'подтверждённая причина' },
  remedy: { en: 'the amount of the remedy', zh: '补救金额', ru: 'сумма решения' },
  improvement: { en: 'what was changed', zh: '改进内容', ru: 'что изменилось' },
  own_words: { en: "the client's own words", zh: '客户原话', ru: 'слова клиента' },
  thanks_for: { en: 'what the thanks are for', zh: '致谢的缘由', ru: 'за что благодарим' },
  note: { en: 'your own sentence', zh: '您补充的句子', ru: 'Ваша фраза' },
} as const satisfies Record<string, Localised>
export type DraftFact = keyof typeof draftFactNames

/** A finished text; `missing` names what would have made it better, most useful first. */
export type Draft = Readonly<{
  subject: string
  body: string
  language: Language
  facts_used: readonly DraftFact[]
  missing: readonly DraftFact[]
}>
