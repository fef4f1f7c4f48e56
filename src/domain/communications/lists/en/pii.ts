import type { TriggerList } from '../../types.ts'

export const piiEn: TriggerList = {
  family: 'COMM-PII',
  language: 'en',
  entries: [
    {
      id: 'pii-en-01',
      kind: 'checksum',
      pattern: 'iban',
      fires: 'Pay to GB82 WEST 1234 5698 7654 32.',
      passes: 'Pay to GB82 **** **** 7654 32.',
    },
    {
      id: 'pii-en-02',
      kind: 'checksum',
      pattern: 'card',
      fires: 'Card 4111 1111 1111 1111 is active.',
      passes: 'Card 4111 11** **** 1111 is active.',
    },
    {
      id: 'pii-en-03',
      kind: 'checksum',
      pattern: 'ssn',
      fires: 'Your SSN is 219-09-9999.',
      passes: 'Call 219-099-9999.',
    },
    {
      id: 'pii-en-04',
      kind: 'checksum',
      pattern: 'passport',
      fires: 'Your passport number is X12345678.',
      passes: 'Your passport expires in 2027.',
    },
  ],
}
