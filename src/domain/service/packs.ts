import type { Localised } from '../language.ts'
import { stem } from '../matching/stems.ts'
import { latinName, latinWords } from '../names.ts'
import type { Origin } from '../origin.ts'
import { findIdentifiers } from '../text/identifiers.ts'
import type { Department } from './terms.ts'

/** Kinds of facts that may go to a department. Screening facts and other clients are none of them. */
export const packFacts = [
  'client',
  'number',
  'contact',
  'account',
  'loan',
  'collateral',
  'finance',
  'segment',
  'need',
  'request',
  'timeline',
] as const
export type PackFact = (typeof packFacts)[number]

/** What each department may see of a client, and nothing else. */
export const packs: Readonly<Record<Department, readonly PackFact[]>> = {
  operations: ['client', 'account', 'request'],
  risk: ['number', 'loan', 'collateral', 'finance'],
  legal: ['number', 'timeline'],
  product: ['segment', 'need'],
  customer_service: ['client', 'contact'],
  compliance: ['client', 'number', 'account', 'finance', 'timeline'],
}

export const packLabels: Readonly<Record<PackFact, Localised>> = {
  client: { en: 'Client', zh: '客户', ru: 'Клиент' },
  number: { en: 'Client number', zh: '客户号', ru: 'Номер клиента' },
  contact: { en: 'Contact', zh: '联系方式', ru: 'Контакт' },
  account: { en: 'Account', zh: '账户', ru: 'Счёт' },
  loan: { en: 'Loan', zh: '贷款', ru: 'Кредит' },
  collateral: { en: 'Collateral', zh: '押品', ru: 'Обеспечение' },
  finance: { en: 'Finances', zh: '财务情况', ru: 'Финансы' },
  segment: { en: 'Segment', zh: '客户等级', ru: 'Сегмент' },
  need: { en: 'Need', zh: '需求', ru: 'Потребность' },
  request: { en: 'Request', zh: '请求', ru: 'Запрос' },
  timeline: { en: 'History', zh: '经过', ru: 'Хронология' },
}

/** Kinds of recorded facts that are about money. */
export const financialFacts: readonly string[] = ['finance', 'asset', 'business']
/** Kinds that tell what a client wants. */
export const needFacts: readonly string[] = ['plan', 'wish']

export type PackLine = Readonly<{ label: PackFact; value: string; origin?: Origin }>

/** What is known, whichever department it is for. */
export type PackMaterial = Readonly<Record<PackFact, readonly Omit<PackLine, 'label'>[]>>

/** The facts that a department's role may see, in the order of its list. */
export const packFor = (department: Department, material: PackMaterial): PackLine[] =>
  packs[department].flatMap((label) => material[label].map((line) => ({ label, ...line })))

export const seesName = (department: Department): boolean => packs[department].includes('client')

/** An account by its last four digits. */
export function masked(number: string): string {
  const plain = number.replace(/[^\p{L}\p{N}]/gu, '')
  return plain.length <= 4 ? plain : `…${plain.slice(-4)}`
}

/** A text whose account, card and identity numbers are given by their last four characters. */
export const maskedText = (text: string): string =>
  findIdentifiers(text).reduceRight(
    (said, { start, end, value }) => `${said.slice(0, start)}${masked(value)}${said.slice(end)}`,
    text,
  )

/** A text with the client's names, in whatever case they stand, given as "the client". */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  const words = names.flatMap((name) => name.match(/\p{L}+/gu) ?? [])
  const han = words.filter((word) => isHan(word) && word.length >= 2).sort((a, b) => b.length - a.length)
  const own = words.filter((word) => !isHan(word) && word.length >= 3)
  const stems = [...own, ...own.flatMap(latinWords), ...han.flatMap(latinWords)].map(stemOf)
  const is = (said: string) =>
    stems.some((each) => said === each || (each.length > 3 && said.startsWith(each)))
  // The same name may be written in another script.
  const named = (word: string) => is(stemOf(word)) || is(stemOf(latinName(word)))
  const spelt = text.replace(/\p{L}+/gu, (word) => (!isHan(word) && named(word) ? instead : word))
  const said = han.reduce((rest, word) => rest.replaceAll(word, instead), spelt)
  const once = said.replaceAll(new RegExp(`${instead}(?:[\\s,]+${instead})+`, 'g'), instead)
  // "The Brightwater freeze" has an article of its own.
  return once.replaceAll(/(?<!\p{L})(?:the|an?) the client(?!\p{L})/giu, (words) =>
    words.startsWith('T') ? 'The client' : 'the client',
  )
}

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word)
const stemOf = (word: string): string => stem(word.toLowerCase().replaceAll('ё', 'е'))
