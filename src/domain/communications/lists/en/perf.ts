import type { TriggerList } from '../../types.ts'

export const perfEn: TriggerList = {
  family: 'COMM-PERF',
  language: 'en',
  entries: [
    {
      id: 'perf-en-01',
      kind: 'co-occurrence',
      pattern: '{perfword} & {percent}',
      fires: 'The fund returned 8%.',
      passes: 'The deposit pays 2%.',
    },
    {
      id: 'perf-en-02',
      kind: 'co-occurrence',
      pattern: [
        '{forecast} & {percent} & {perfword}/{invest}/{benefit}',
        '{forecast} ..4 {grow}/double/triple & {invest}',
      ],
      fires: 'We expect the fund to return 8%.',
      passes: 'We expect you at 8 on Monday.',
    },
    {
      id: 'perf-en-03',
      kind: 'co-occurrence',
      pattern: [
        'doubled/tripled/quadrupled & {invest}/{capital}',
        '# times/fold/x & {perfword} & {invest}/{capital}',
        'twofold/threefold/tenfold & {invest}/{capital}',
      ],
      fires: 'The fund has tripled.',
      passes: 'The number of our branches has tripled.',
      exceptions: ['negation', 'quotation', 'warning'],
    },
  ],
}
