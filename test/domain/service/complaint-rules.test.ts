import { describe, expect, test } from 'vitest'
import { missingToClose, type Progress } from '#domain/service/complaint-progress.ts'
import { remedyAmounts, remedyStanding } from '#domain/service/complaint-remedy.ts'
import { severityRules } from '#domain/service/complaint-severities.ts'
import { judgeSeverity, reasonsOf, rulesText } from '#domain/service/complaint-severity.ts'
import { themeOf, themeOfTopic } from '#domain/service/complaint-theme.ts'
import { identityIn, withoutIdentity } from '#domain/service/lesson.ts'
import { driverOf, sentimentOf } from '#domain/service/sentiments.ts'

describe('severity', () => {
  test.each([
    ['I will tell the ombudsman', 'critical', 'regulator'],
    ['Мой адвокат вам напишет', 'critical', 'lawyer'],
    ['我要找媒体曝光', 'critical', 'press'],
    ['I am treated like this because I am a foreigner, it is discrimination', 'critical', 'discrimination'],
    ['我收到了别人的对账单', 'critical', 'data_leak'],
    ['You owe me EUR 5,000', 'high', 'large_harm'],
    ['This is the fourth letter', 'high', 'repeated'],
    ['I was charged the fee twice', 'medium', 'harm'],
    ['手续费收了两次', 'medium', 'harm'],
    ['Это безобразие', 'medium', 'anger'],
  ])('%s is %s by the rule %s', (text, severity, rule) => {
    const judged = judgeSeverity(text)
    expect(judged.severity).toBe(severity)
    expect(judged.rules).toContain(rule)
  })

  test.each([
    'The statement came late',
    'Выписка пришла поздно',
    '对账单来晚了',
    'We pressed on',
    'судно в порту',
  ])('%s meets no rule', (text) => {
    expect(judgeSeverity(text)).toEqual({ severity: 'low', rules: [] })
  })

  test('facts of the record weigh as words do', () => {
    expect(judgeSeverity('slow', { vulnerable: true }).severity).toBe('high')
    expect(judgeSeverity('slow', { repeated: true }).rules).toEqual(['repeated'])
  })

  test('every rule prints its reason in three languages', () => {
    for (const { id } of severityRules)
      for (const language of ['en', 'zh', 'ru'] as const) expect(reasonsOf(id, language)[0]).not.toBe(id)
    expect(reasonsOf(rulesText(['lawyer'], true), 'en')).toEqual([
      'set by hand',
      'a lawyer or a court is named',
    ])
    expect(reasonsOf('', 'ru')).toEqual(['ни одно правило тяжести не сработало'])
  })
})

describe('theme', () => {
  test.each([
    ['Custody fee charged twice', 'fees'],
    ['The transfer never arrived', 'execution'],
    ['教育基金汇款重复扣款', 'execution'],
    ['Карта заблокирована без предупреждения', 'cards'],
    ['Ипотеку отклонили без объяснения', 'credit'],
    ['登录每次要三步，手机银行太麻烦', 'digital'],
    ['Nobody answers my letters for weeks', 'delay'],
    ['Hello', 'other'],
  ])('%s is about %s', (text, theme) => {
    expect(themeOf(text)).toBe(theme)
  })
  test('a recorded topic belongs to a theme', () => {
    expect(['mobile', 'fx', 'fees', 'privacy', 'education'].map(themeOfTopic)).toEqual([
      'digital',
      'fees',
      'fees',
      'privacy',
      'other',
    ])
  })
})

describe('remedy', () => {
  const who = (text: string, value?: number, currency = 'CHF', role: 'rm' | 'lead' = 'rm') =>
    remedyStanding(remedyAmounts(text, value === undefined ? undefined : { value, currency }), role, {
      EUR: 0.95,
    }).who
  test('is measured by its amount and by what its words say, in any currency with a rate', () => {
    expect(who('Goodwill', 100)).toBe('own')
    expect(who('Goodwill', 100.01)).toBe('second')
    expect(who('Goodwill', 105, 'EUR')).toBe('own')
    expect(who('Goodwill', 50, 'XTS')).toBe('above')
    expect(who('Refund CHF 700')).toBe('above')
    expect(who('Goodwill CHF 400', 50)).toBe('second')
    expect(who('Goodwill', 400, 'CHF', 'lead')).toBe('own')
    expect(who('An apology in person')).toBe('own')
  })
})

describe('closing', () => {
  const done: Progress = {
    status: 'resolved',
    causes: [{ side: 'bank', verified: true }],
    remedy: true,
    explained: false,
    waiting: 0,
    calledBack: true,
    satisfied: true,
    learned: true,
    reason: false,
    answered: true,
  }
  test('asks for all that is missing, in the order in which it is done', () => {
    expect(missingToClose(done)).toEqual([])
    expect(missingToClose({ ...done, calledBack: false, learned: false })).toEqual(['callback', 'lesson'])
    expect(missingToClose({ ...done, satisfied: false })).toEqual(['satisfaction'])
    expect(missingToClose({ ...done, status: 'answered', causes: [], remedy: false })).toEqual([
      'cause',
      'remedy',
      'resolution',
    ])
  })
  test('where the client was the cause there is nothing for the bank to learn', () => {
    expect(missingToClose({ ...done, learned: false, causes: [{ side: 'client', verified: true }] })).toEqual(
      [],
    )
  })
})

describe('a lesson', () => {
  const names = ['Anna Keller', 'Orion Logistics Ltd', '林婉清', 'Ольга Михайловна Тихомирова']
  test.each([
    'Anna Keller was charged CHF 152 on 12 October 2026',
    'The account 1234 5678 9012 of Orion Logistics Ltd was debited',
    '林婉清的汇款60000港元没有到账',
    'Тихомировой не позвонили, её номер +41 44 000 01 01',
    'Write to anna@mail.example about req_whitcombe-fees',
  ])('tells nobody: %s', (text) => {
    const bare = withoutIdentity(text, names)
    expect(identityIn(bare, names), bare).toBeUndefined()
    expect(bare).not.toMatch(/Keller|Orion|林婉清|Тихомиров|152|12 October|1234|60000|000 01|@|req_/)
  })
  test.each(['Mr Brown was rude', 'Bergmann GmbH sent it twice', 'госпожа Иванова ждала', '请联系王先生'])(
    'is held back while it names somebody: %s',
    (text) => {
      expect(identityIn(withoutIdentity(text, []), [])).toBeDefined()
    },
  )
  test('keeps counts and shares', () => {
    expect(withoutIdentity('It took 3 weeks and 2 letters; 40 % of cases', [])).toBe(
      'It took 3 weeks and 2 letters; 40 % of cases',
    )
  })
})

test.each([
  ['You explain it well, thank you', undefined, 'positive'],
  ['Not happy with the app', undefined, 'negative'],
  ['登录每次要三步', undefined, 'negative'],
  ['Всё понятно и быстро', undefined, 'positive'],
  ['Недовольна сервисом', undefined, 'negative'],
  ['We met on Monday', 3, 'negative'],
  ['We met on Monday', undefined, 'neutral'],
])('%s (%s) sounds %s', (text, score, tone) => {
  expect(sentimentOf(text, score)).toBe(tone)
})
test('a driver is named by its words', () => {
  expect(driverOf('the app is slow')).toBe('speed')
  expect(driverOf('佣金太贵')).toBe('fees')
})
