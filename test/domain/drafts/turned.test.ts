import { expect, test } from 'vitest'
import { noteToClient } from '#domain/drafts/quotable.ts'
import type { Language } from '#domain/language.ts'

const own_names = ['Anna Keller', 'Лариса Петрова', '林婉清']
const told = (note: string, language: Language) =>
  noteToClient(note, { language, own_names, other_names: ['Orion Logistics'] })

test.each<[Language, string, string]>([
  ['en', 'we will send her the offer by Friday', 'We will send you the offer by Friday.'],
  ['en', 'we will call her back about her lease', 'We will call you back about your lease.'],
  ['en', 'we’ll send Anna the form for her husband', 'We’ll send you the form for your husband.'],
  ['en', 'she can pick up her card on Monday', 'You can pick up your card on Monday.'],
  ['en', 'I have checked what he needs', 'I have checked what you need.'],
  ['en', 'we will waive the fee for this quarter', 'We will waive the fee for this quarter.'],
  ['ru', 'мы пришлём ей договор до пятницы', 'Мы пришлём Вам договор до пятницы.'],
  ['ru', 'мы свяжемся с ним в четверг', 'Мы свяжемся с Вами в четверг.'],
  ['ru', 'она может забрать карту в понедельник', 'Вы можете забрать карту в понедельник.'],
  ['zh', '我们周五前会把合同发给她', '我们周五前会把合同发给您。'],
  ['zh', '林婉清女士周一可以来取卡', '您周一可以来取卡。'],
])('%s: what is done for a client is told to them: %s', (language, note, expected) => {
  expect(told(note, language)).toBe(expected)
})

test.each<[Language, string]>([
  ['en', 'we think she is difficult'],
  ['en', 'she is moving to Geneva'],
  ['en', 'we will send her what Orion Logistics got'],
  ['ru', 'мы считаем её сложной'],
  ['ru', 'мы подготовили её договор'],
  ['zh', '我们觉得她很小气'],
  ['zh', '她下个月搬家'],
])('%s: what speaks of them stays out: %s', (language, note) => {
  expect(told(note, language)).toBeUndefined()
})
