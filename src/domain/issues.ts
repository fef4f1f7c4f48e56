import type { z } from 'zod'
import { DomainError } from './errors.ts'
import { fieldWords, ownMessages, wholeInput } from './issue-words.ts'
import { type Language, type Localised, languages } from './language.ts'

/** The value as the schema takes it; throws input_invalid with what is wrong, in our own words. */
export function parseAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new DomainError('input_invalid', issueFacts(parsed.error))
  return parsed.data
}

/** One problem, and the field at the top of the input that it lies in. */
export type FieldProblem = Readonly<{ field: string; said: Localised }>
/** The facts of input_invalid. */
export type IssueFacts = Readonly<{ problems: Localised; fields: readonly FieldProblem[] }>

/** What is wrong with a value, in every language. */
export const issueFacts = (error: z.ZodError): IssueFacts => ({
  problems: inEach((language) => describeIssues(error, language)),
  fields: error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ''),
    said: inEach((language) => describe(issue, language)),
  })),
})

const inEach = (say: (language: Language) => string): Localised =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Localised

/** What is wrong with a value, in our own words: "due_on: must be a calendar date, YYYY-MM-DD; client is missing". */
export const describeIssues = (error: z.ZodError, language: Language = 'en'): string => {
  const { between, more } = lists[language]
  const shown = error.issues.slice(0, mostShown).map((issue) => describe(issue, language))
  return [...shown, ...(error.issues.length > mostShown ? [more] : [])].join(between)
}

const mostShown = 5
const lists: Readonly<Record<Language, Readonly<{ between: string; more: string }>>> = {
  en: { between: '; ', more: 'and more' },
  zh: { between: '；', more: '等' },
  ru: { between: '; ', more: 'и другое' },
}

type Phrases = Readonly<{
  missing(at: string): string
  wrongType(at: string, type: string): string
  oneOf(at: string, values: readonly string[]): string
  least(at: string, limit: string, origin: string): string
  most(at: string, limit: string, origin: string): string
  unknown(at: string, keys: readonly string[]): string
}>

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    missing: (at) => `${at} is missing`,
    wrongType: (at, type) => `${at} must be ${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`,
    oneOf: (at, values) => `${at} must be one of ${values.join(', ')}`,
    least: (at, limit, origin) => `${at} must be at least ${limit}${unitOf(origin)}`,
    most: (at, limit, origin) => `${at} must be at most ${limit}${unitOf(origin)}`,
    unknown: (at, keys) => `${at} has unknown fields: ${keys.join(', ')}`,
  },
  zh: {
    missing: (at) => `缺少${at}`,
    wrongType: (at, type) => `${at}的类型不对，须为${typeWords[type]?.zh ?? ` ${type}`}`,
    oneOf: (at, values) => `${at}须为以下之一：${values.join('、')}`,
    least: (at, limit, origin) =>
      origin === 'string'
        ? `${at}至少 ${limit} 个字符`
        : origin === 'array'
          ? `${at}至少 ${limit} 项`
          : `${at}不得小于 ${limit}`,
    most: (at, limit, origin) =>
      origin === 'string'
        ? `${at}最多 ${limit} 个字符`
        : origin === 'array'
          ? `${at}最多 ${limit} 项`
          : `${at}不得大于 ${limit}`,
    unknown: (at, keys) => `${at}含有未知字段：${keys.join('、')}`,
  },
  ru: {
    missing: (at) => `не указано: ${at}`,
    wrongType: (at, type) => `${at}: нужно другое значение (${typeWords[type]?.ru ?? type})`,
    oneOf: (at, values) => `${at}: одно из ${values.join(', ')}`,
    least: (at, limit, origin) => `${at}: не меньше ${limit}${russianUnit(origin)}`,
    most: (at, limit, origin) => `${at}: не больше ${limit}${russianUnit(origin)}`,
    unknown: (at, keys) => `${at}: неизвестные поля ${keys.join(', ')}`,
  },
}

const typeWords: Readonly<Record<string, Readonly<{ zh: string; ru: string }>>> = {
  string: { zh: '文字', ru: 'текст' },
  number: { zh: '数字', ru: 'число' },
  int: { zh: '整数', ru: 'целое число' },
  boolean: { zh: '是或否', ru: 'да или нет' },
  array: { zh: '列表', ru: 'список' },
  object: { zh: '一组字段', ru: 'набор полей' },
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters long' : origin === 'array' ? ' items long' : ''
const russianUnit = (origin: string): string =>
  origin === 'string' ? ' (знаков)' : origin === 'array' ? ' (строк)' : ''

function describe(issue: z.core.$ZodIssue, language: Language): string {
  const at = placeOf(issue.path, language)
  const say = phrases[language]
  switch (issue.code) {
    case 'invalid_type':
      // Zod keeps the value itself to itself; its own message alone tells an absent one from a wrong one.
      return issue.message.endsWith('received undefined')
        ? say.missing(at)
        : say.wrongType(at, issue.expected)
    case 'invalid_value':
      return say.oneOf(at, issue.values.map(String))
    case 'too_small':
      return say.least(at, String(issue.minimum), issue.origin)
    case 'too_big':
      return say.most(at, String(issue.maximum), issue.origin)
    case 'unrecognized_keys':
      return say.unknown(at, issue.keys)
    default:
      // Only messages written in our own schemas reach this line.
      return `${at}${language === 'zh' ? '：' : ': '}${ownMessage(issue.message, language)}`
  }
}

/** Where in the input; a name that has no words in the language stands as it is. */
function placeOf(path: readonly PropertyKey[], language: Language): string {
  if (path.length === 0) return wholeInput[language]
  const names = path.map(String)
  return language === 'en'
    ? names.join('.')
    : names.map((name) => fieldWords[name]?.[language] ?? name).join('.')
}

const ownMessage = (message: string, language: Language): string =>
  language === 'en' ? message : (ownMessages[message]?.[language] ?? message)
