import type { TriggerList } from '../../types.ts'

export const discRu: TriggerList = {
  family: 'COMM-DISC',
  language: 'ru',
  entries: [
    {
      id: 'disc-ru-01',
      kind: 'phrase',
      pattern: [
        'эта_бумага ..3 подойдет/подходит',
        '{recverb} ?вам ?бы эту_бумагу',
        '{recverb} & купить/вложить*/вложиться/приобрести ..3 эту_бумагу',
        'эту_бумагу ..3 {recverb}',
        'подойдет/подходит ..1 эта_бумага',
        'вам ..3 подойдет/подходит ..1 эта_бумага',
        'рекомендация ..4 купить/вложить*/приобрести ..3 {product}/эту_бумагу',
        '{recommend} ..8 {product}',
        '{recverb} ..4 {buyverb} ..6 {product}/#',
        '{product} ..6 {recommend}',
        'стоит/стоило_бы/имеет_смысл/лучше ..2 купить/вложить/приобрести/инвестировать ..5 {product}',
      ],
      fires: 'Рекомендую фонд «Горизонт».',
      passes: 'Рекомендую прочитать брошюру.',
    },
  ],
}
