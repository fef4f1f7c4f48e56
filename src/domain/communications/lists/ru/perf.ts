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
        'удвоил*/утроил*/вырос_вдвое/вырос_втрое/выросла_вдвое/выросли_вдвое/выросли_втрое/вырос_в_два_раза/вырос_в_три_раза/выросла_в_два_раза/вырос_в_#_раза/выросла_в_#_раза & {invest}/{capital}',
      fires: 'Фонд вырос вдвое.',
      passes: 'Число офисов выросло вдвое.',
      exceptions: ['negation', 'quotation', 'warning'],
    },
  ],
}
