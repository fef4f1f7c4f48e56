import { describe, expect, it } from 'vitest'
import { check } from '#domain/communications/check.ts'
import { composeDraft } from '#domain/drafts/compose.ts'
import { draftChannels, draftPurposes } from '#domain/drafts/purposes.ts'
import { languages } from '#domain/language.ts'
import { draftOf, firms, men, strangers, women } from '#test/support/draft-cases.ts'

describe.each(languages)('every draft the composer writes in %s', (language) => {
  it.each(draftPurposes)('may be sent: %s', (purpose) => {
    for (const channel of draftChannels)
      for (const recipient of [women, men, firms, strangers].map((each) => each[language]))
        for (const facts of [undefined, {}])
          for (const warmer of [false, true]) {
            const { subject, body } = composeDraft(
              draftOf(purpose, language, { channel, recipient, warmer, ...(facts ? { facts } : {}) }),
            )
            const { outcome, findings } = check(`${subject}\n\n${body}`, language, {
              audience: 'client',
              recipient: recipient.name,
              other_clients: ['Thomas Brandt', '陈美玲', 'Кузнецов Андрей Викторович'],
            })
            expect({ findings, body: findings.length > 0 ? body : '' }).toEqual({ findings: [], body: '' })
            expect(outcome).toBe('pass')
          }
  })
})
