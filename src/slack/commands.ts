import type { Language } from '#domain/language.ts'

/** What `/rm …` asks for. */
export type Command = Readonly<{ kind: 'help' } | { kind: 'ask'; text: string; language?: Language }>

type Verb = 'help' | 'day' | 'due' | 'log'

const verbs: Readonly<Record<string, readonly [Verb, Language]>> = {
  help: ['help', 'en'],
  '?': ['help', 'en'],
  帮助: ['help', 'zh'],
  помощь: ['help', 'ru'],
  day: ['day', 'en'],
  today: ['day', 'en'],
  今天: ['day', 'zh'],
  日程: ['day', 'zh'],
  день: ['day', 'ru'],
  сегодня: ['day', 'ru'],
  due: ['due', 'en'],
  overdue: ['due', 'en'],
  到期: ['due', 'zh'],
  逾期: ['due', 'zh'],
  сроки: ['due', 'ru'],
  просрочено: ['due', 'ru'],
  log: ['log', 'en'],
  记录: ['log', 'zh'],
  запиши: ['log', 'ru'],
  запись: ['log', 'ru'],
}

/** The questions that short words stand for. */
const questions: Readonly<Record<'day' | 'due', Readonly<Record<Language, string>>>> = {
  day: { en: 'my tasks today', zh: '我今天的任务', ru: 'мои задачи на сегодня' },
  due: { en: 'my overdue tasks', zh: '我的逾期任务', ru: 'мои просроченные задачи' },
}
const logging: Readonly<Record<Language, string>> = { en: 'log', zh: '记录', ru: 'запиши' }

/** Reads what stands behind `/rm`; anything that is no word of ours is a client, or a question as it stands. */
export function readCommand(said: string, language: Language): Command {
  const text = said.trim()
  if (text === '') return { kind: 'help' }
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? []
  const word = first.toLowerCase()
  const known = Object.hasOwn(verbs, word) ? verbs[word] : undefined
  if (!known) return { kind: 'ask', text }
  const [verb, spoken] = known
  // An English word in a person's own language is answered in that language.
  const answered = spoken === 'en' ? language : spoken
  if (verb === 'help') return { kind: 'help' }
  if (verb === 'log')
    return rest === '' ? { kind: 'help' } : { kind: 'ask', text: `${logging[spoken]} ${rest}` }
  return rest === ''
    ? { kind: 'ask', text: questions[verb][answered], language: answered }
    : { kind: 'ask', text }
}
