import type { TriggerList } from '../../types.ts'

export const piiRu: TriggerList = {
  family: 'COMM-PII',
  language: 'ru',
  entries: [
    {
      id: 'pii-ru-01',
      kind: 'checksum',
      pattern: 'ru-account',
      fires: 'Счёт 40817810099910004312 открыт.',
      passes: 'Счёт 40817***4312 открыт.',
    },
    {
      id: 'pii-ru-02',
      kind: 'checksum',
      pattern: 'passport',
      fires: 'Паспорт 45 09 123456 внесён.',
      passes: 'Паспорт внесён.',
    },
    {
      id: 'pii-ru-03',
      kind: 'checksum',
      pattern: 'inn',
      fires: 'ИНН 500100732259 внесён.',
      passes: 'ИНН внесён.',
    },
    {
      id: 'pii-ru-04',
      kind: 'checksum',
      pattern: 'snils',
      fires: 'СНИЛС 112-233-445 95 внесён.',
      passes: 'СНИЛС внесён.',
    },
    {
      id: 'pii-ru-05',
      kind: 'checksum',
      pattern: 'card',
      fires: 'Карта 4111 1111 1111 1111 готова.',
      passes: 'Карта *1111 готова.',
    },
  ],
}
