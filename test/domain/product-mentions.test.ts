import { expect, test } from 'vitest'
import { productMentions } from '#domain/product-mentions.ts'

const names = new Map([
  ['prd_bond', ['Helvar Global Bond Fund', 'Фонд мировых облигаций Helvar', '海尔瓦全球债券基金']],
  ['prd_etf', ['Helvar Green Bond ETF', 'ETF Helvar на зелёные облигации']],
  ['prd_ship', ['Meridian Shipping 7.5 % 2029', '子午线航运2029高息债']],
  ['prd_gov', ['Treasury note USD 2029', 'Казначейская нота USD 2029', '美元国债2029']],
  ['prd_china', ['Orient China Consumer Fund', '东方中国消费基金']],
  ['prd_term', ['Term deposit EUR 12 months', '欧元十二个月定存']],
])

test.each([
  ['how many clients hold the Helvar Global Bond Fund', 'prd_bond', 'Helvar Global Bond Fund'],
  ['how many hold the Helvar Globl Bond Fund', 'prd_bond', 'Helvar Globl Bond Fund'],
  ['write Marco about the Meridian bond', 'prd_ship', 'Meridian bond'],
  ['письмо про казначейскую ноту', 'prd_gov', 'казначейскую ноту'],
  ['有多少客户持有海尔瓦全球债券基金', 'prd_bond', '海尔瓦全球债券基金'],
  ['几个客户买了美元国债2029', 'prd_gov', '美元国债2029'],
])('a product is found in "%s"', (said, id, words) => {
  expect(productMentions(names, said)).toMatchObject([{ id, said: words }])
})

test.each([
  'how many clients in China have a fund',
  'deposits with a term of 12 months',
  'bond funds that end in 2029',
  'the Helvar funds',
  '有几位客户买了债券基金',
  '2027年到期的贷款',
])('what only says a kind, a place or a time names no product: %s', (said) => {
  expect(productMentions(names, said)).toEqual([])
})
