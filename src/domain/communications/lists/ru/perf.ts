import type { TriggerList } from '../../types.ts'

export const perfRu: TriggerList = {
  family: 'COMM-PERF',
  language: 'ru',
  entries: [
    {
      id: 'perf-ru-01',
      kind: 'co-occurrence',
      pattern: '{perfword} & {percent}',
      fires: 'Доходность фонда 8%.',
      passes: 'Ставка по вкладу 8%.',
    },
    {
      id: 'perf-ru-02',
      kind: 'co-occurrence',
      pattern: [
        '{forecast} & {percent} & {perfword}/{invest}/{benefit}',
        '{forecast} ..5 {grow}/удво*/утро* & {invest}',
      ],
      fires: 'Ожидаем, что фонд вырастет на 8%.',
      passes: 'Ожидаем Вас в 8 часов.',
    },
    {
      id: 'perf-ru-03',
      kind: 'co-occurrence',
      pattern:
        'удвоил*/утроил*/вырос_вдвое/вырос_втрое/выросла_вдвое/выросли_вдвое/выросли_втрое/в_два_раза/в_три_раза/в_# & {invest}/{capital} & удвоил*/утроил*/вырос*/раз/раза/вдвое/втрое',
      fires: 'Фонд вырос вдвое.',
      passes: 'Число офисов выросло вдвое.',
    },
  ],
}
