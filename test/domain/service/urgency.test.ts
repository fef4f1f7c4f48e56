import { expect, test } from 'vitest'
import { urgencyOf } from '#domain/service/urgency.ts'

test.each([
  ['my card is blocked and I cannot pay', 'blocked'],
  ['在国外，卡被冻结了', 'blocked'],
  ['карту заблокировали', 'blocked'],
  ['the payment of 40k must go out today', 'money_today'],
  ['今天必须付款', 'money_today'],
  ['перевод должен уйти сегодня', 'money_today'],
  ['I am at the airport without a passport', 'abroad'],
  ['я за границей', 'abroad'],
  ['I need it by 3 pm', 'deadline'],
  ['两小时内回复', 'deadline'],
  ['下午三点前给我答复', 'deadline'],
  ['до 15:00 пришлите', 'deadline'],
  ['call me back asap', 'said_urgent'],
  ['很急，请回电', 'said_urgent'],
  ['срочно перезвоните', 'said_urgent'],
])('"%s" is urgent by %s', (text, rule) => {
  const found = urgencyOf(text, {})
  expect(found).toMatchObject({ urgency: 'urgent', rule })
  for (const language of ['en', 'zh', 'ru'] as const) expect(found.reason[language]).toContain(found.words)
})

test.each([
  'please by 5 December',
  'by 3 pm tomorrow is fine',
  '明天下午三点前给我',
  'до 15:00 завтра',
  'сколько стоит счёт',
  'please send the annual statement',
  '新证照扫描件',
])('"%s" is not', (text) => {
  expect(urgencyOf(text, { segment: 'key' })).toMatchObject({ urgency: 'normal', rule: 'usual' })
})

test.each(['not urgent at all', '不着急，有空再说', 'не срочно, можно на неделе'])(
  '"%s" says that there is time',
  (text) => {
    expect(urgencyOf(text, {})).toMatchObject({ urgency: 'normal', rule: 'said_calm' })
  },
)

test.each(['This is unacceptable', '我要投诉', 'Буду писать жалобу'])(
  'the tone of "%s" is urgent with a key client alone',
  (text) => {
    expect(urgencyOf(text, { segment: 'key' }).rule).toBe('key_complaint')
    expect(urgencyOf(text, { segment: 'mass' }).urgency).toBe('normal')
  },
)
