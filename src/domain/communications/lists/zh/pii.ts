import type { TriggerList } from '../../types.ts'

export const piiZh: TriggerList = {
  family: 'COMM-PII',
  language: 'zh',
  entries: [
    {
      id: 'pii-zh-01',
      kind: 'checksum',
      pattern: 'cn-identity',
      fires: '身份证号11010519491231002X。',
      passes: '身份证号110105********002X。',
    },
    {
      id: 'pii-zh-02',
      kind: 'checksum',
      pattern: 'card',
      fires: '银行卡4111111111111111。',
      passes: '银行卡411111******1111。',
    },
    {
      id: 'pii-zh-03',
      kind: 'checksum',
      pattern: 'iban',
      fires: '账户GB82WEST12345698765432。',
      passes: '账户尾号5432。',
    },
    {
      id: 'pii-zh-04',
      kind: 'checksum',
      pattern: 'passport',
      fires: '护照号E12345678已登记。',
      passes: '护照已登记。',
    },
  ],
}
