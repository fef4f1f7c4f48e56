import type { TriggerList } from '../../types.ts'

export const perfZh: TriggerList = {
  family: 'COMM-PERF',
  language: 'zh',
  entries: [
    {
      id: 'perf-zh-01',
      kind: 'co-occurrence',
      pattern: '{perfword} & {percent}',
      fires: '该基金收益率为8%。',
      passes: '存款利率为2%。',
    },
    {
      id: 'perf-zh-02',
      kind: 'co-occurrence',
      pattern: [
        '{forecast} & {percent} & {perfword}/{invest}/{benefit}',
        '{forecast} ..8 翻倍/翻番/大涨 & {invest}',
      ],
      fires: '预计该基金收益达到6%。',
      passes: '预计周五寄到。',
    },
    {
      id: 'perf-zh-03',
      kind: 'co-occurrence',
      pattern: [
        '翻了一倍 & {invest}',
        '翻倍 & {invest}',
        '翻番 & {invest}',
        '涨了一倍 & {invest}',
        '赚了一倍 & {invest}',
      ],
      fires: '这只基金翻了一倍。',
      passes: '网点数量翻了一倍。',
      exceptions: ['negation', 'quotation', 'warning'],
    },
  ],
}
