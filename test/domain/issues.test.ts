import { expect, test } from 'vitest'
import { z } from 'zod'
import { type DomainError, sentence } from '#domain/errors.ts'
import { describeIssues, issueFacts, parseAs } from '#domain/issues.ts'
import { localDateSchema } from '#domain/time.ts'

const schema = z.strictObject({
  note: z.string().max(8),
  tasks: z.array(z.strictObject({ text: z.string().min(1), due_on: localDateSchema.optional() })).max(1),
  priority: z.enum(['low', 'high']).optional(),
  days: z.number().int().min(1).max(9).optional(),
})
const wrong = (value: unknown) => schema.safeParse(value).error!

test('what is wrong is said in the language of its reader, each field by its name there', () => {
  const error = wrong({
    note: 'far too long a note',
    tasks: [{ text: '', due_on: '2026-02-30' }],
    priority: 'soon',
    days: 12,
    other: 1,
  })
  expect(describeIssues(error)).toBe(
    'note must be at most 8 characters long; tasks.0.text must be at least 1 characters long; ' +
      'tasks.0.due_on: must be a calendar date, YYYY-MM-DD; priority must be one of low, high; ' +
      'days must be at most 9; and more',
  )
  expect(describeIssues(error, 'zh')).toBe(
    '记录最多 8 个字符；任务.0.文字至少 1 个字符；任务.0.截止日期：须为真实存在的日期，如 2026-11-23；' +
      '优先级须为以下之一：low、high；天数不得大于 9；等',
  )
  expect(describeIssues(error, 'ru')).toBe(
    'запись: не больше 8 (знаков); задачи.0.текст: не меньше 1 (знаков); ' +
      'задачи.0.срок: нужна существующая дата вида 2026-11-23; приоритет: одно из low, high; ' +
      'число дней: не больше 9; и другое',
  )
})

test('what is absent is told apart from what is of a wrong kind', () => {
  const error = wrong({ tasks: 1 })
  expect(describeIssues(error)).toBe('note is missing; tasks must be an array')
  expect(describeIssues(error, 'zh')).toBe('缺少记录；任务的类型不对，须为列表')
  expect(describeIssues(error, 'ru')).toBe('не указано: запись; задачи: нужно другое значение (список)')
})

test('a refusal holds the sentence in every language, and the field of each problem', () => {
  let refusal: unknown
  try {
    parseAs(schema, { note: 'ok' })
  } catch (error) {
    refusal = error
  }
  const { code, facts } = refusal as DomainError
  expect(sentence(code, facts, 'ru')).toBe('Запрос составлен неверно: не указано: задачи.')
  expect(issueFacts(wrong({ tasks: [{ text: 1 }] })).fields.map(({ field }) => field)).toEqual([
    'note',
    'tasks',
  ])
})
