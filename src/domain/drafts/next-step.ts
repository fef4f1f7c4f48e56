import type { Language } from '../language.ts'
import type { Known } from './facts.ts'
import { mentions, plainQuote, polite, type QuoteGuard } from './quotable.ts'
import { aboutSomebody } from './quotable-words.ts'

/** A task of the bank as a promise to the client: `doing` follows "I aim to", `step` stands alone. */
export type NextStep = Readonly<{ doing?: string; step?: string; isCall: boolean }>

type Rule = readonly [pattern: RegExp, doing: string, isCall: boolean]

const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [
      /^(?:call|ring|phone)(?: (?:client|him|her|them))?(?: back)?(?: (?:about|re|regarding|on|to|with|for)\b.*)?$/i,
      'call you',
      true,
    ],
    [/^(?:send|email|mail) (?:the |a |an )?(.+)$/i, 'send you the $1', false],
    [/^prepare (.+)$/i, 'prepare $1 for you', false],
  ],
  ru: [
    [
      /^(?:перезвонить|позвонить)(?: (?:клиенту|клиентке|ему|ей|им))?(?: (?:по|о|об|насчёт|насчет|в|до|к|чтобы) .*)?$/iu,
      'позвонить Вам',
      true,
    ],
    [/^(?:отправить|выслать|прислать) (.+)$/iu, 'отправить Вам $1', false],
    [/^подготовить (.+)$/iu, 'подготовить для Вас $1', false],
  ],
  zh: [
    [
      /^给?(?:客户|他|她)?(?:回电|致电|打电话|回访)(?:客户|他|她)?(?:[，,：:].*|谈.*|沟通.*|讨论.*|说明.*)?$/u,
      '给您致电',
      true,
    ],
    [/^(?:发送|发|寄送|寄)(.+)$/u, '把$1发给您', false],
    [/^准备(.+)$/u, '为您准备好$1', false],
  ],
}

/** Somebody else the bank deals with: what goes to them is no promise to the client. */
const elsewhere: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:to|with) /i,
  ru: /нотариус|юрист|адвокат|бухгалтер|коллег|отдел|партн[её]р|страховщик|оценщик/iu,
  zh: /给|律师|会计|公证|同事|部门/u,
}

/** A day said at the end of a task; the task's own date takes its place. */
const dayAtEnd: Readonly<Record<Language, RegExp>> = {
  en: /\s+(?:(?:on|by|before|until|till) )?(?:(?:next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$|\s+(?:tomorrow|today|next week|this week)$/i,
  ru: /\s+(?:(?:в|во|до|к) )?(?:понедельник\p{L}*|вторник\p{L}*|сред[уыае]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|завтра|сегодня)$/iu,
  zh: /(?:在?(?:下|本|这)?周[一二三四五六日]前?|明天|今天|下周)$/u,
}
const dayAtStart = /^(?:在?(?:下|本|这)?周[一二三四五六日]前?|明天|今天|下周)/u

/** Turns a task into what the letter says; a text that speaks of anybody by name or in passing is not used. */
export function nextStep(text: Known<string>, guard: QuoteGuard): NextStep {
  const { language } = guard
  const bare = withoutNames(text ?? '', guard.own_names)
    .replace(/[.。;；]+$/u, '')
    .replace(dayAtEnd[language], '')
    .replace(language === 'zh' ? dayAtStart : /$^/, '')
    .trim()
  const usable = (words: string): string | undefined =>
    aboutSomebody[language].test(words) || mentions(words, guard.own_names)
      ? undefined
      : plainQuote(words, guard)
  for (const [pattern, doing, isCall] of rules[language]) {
    const match = pattern.exec(bare)
    if (!match) continue
    if (isCall) return { doing, isCall }
    const object = elsewhere[language].test(match[1] ?? '') ? undefined : usable(match[1] ?? '')
    if (object) return { doing: doing.replace('$1', () => lower(object, language)), isCall }
  }
  // Shorthand with commas, colons or figures is a note to oneself, not a sentence to a client.
  const step = /[,;:，；：、\d]/u.test(bare) ? undefined : usable(bare)
  return step ? { step: lower(step, language), isCall: false } : { isCall: false }
}

/** The task without the client's name right after its verb: "Call Anna Hale back" is about a call. */
const withoutNames = (text: string, names: readonly string[]): string =>
  [...names]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replace(name, ''), text)
    .replace(/\s+/gu, ' ')
    .trim()

/** The first word small, unless it is an abbreviation or the polite pronoun. */
function lower(text: string, language: Language): string {
  if (language === 'zh' || /^\p{Lu}{2}/u.test(text)) return text
  return polite(text.charAt(0).toLowerCase() + text.slice(1), language)
}
