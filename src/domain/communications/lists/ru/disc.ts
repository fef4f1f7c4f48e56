import type { TriggerList } from '../../types.ts'

export const discRu: TriggerList = {
  family: 'COMM-DISC',
  language: 'ru',
  entries: [
    {
      id: 'disc-ru-01',
      kind: 'phrase',
      pattern: [
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
