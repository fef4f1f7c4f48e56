import { expect, test } from 'vitest'
import { withCommas } from '#embedded/text/dictated.ts'

test.each([
  [
    '刚跟罗启明通完电话他说公寓年底前要出手我答应他周四之前把报价发过去另外提醒我十二月一号催他交证件',
    '刚跟罗启明通完电话，他说公寓年底前要出手，我答应他周四之前把报价发过去，另外提醒我十二月一号催他交证件',
  ],
  ['提醒我明天上午给汇泽联贸易打电话谈授信续期的事', '提醒我明天上午给汇泽联贸易打电话谈授信续期的事'],
  ['每个季度末提醒我给陈国梁做一次完整的资产检视', '每个季度末提醒我给陈国梁做一次完整的资产检视'],
  ['跟他说他想要的那款产品下周才能买到', '跟他说他想要的那款产品下周才能买到'],
])('dictated Chinese gets its commas: %s', (said, expected) => {
  expect(withCommas(said)).toBe(expected)
})

test('what has signs of its own, or is short, stays as it is', () => {
  for (const said of ['刚见了林婉清，她说退款还没到，明天催一下', '林婉清他说好', 'call Anna tomorrow'])
    expect(withCommas(said)).toBe(said)
})
