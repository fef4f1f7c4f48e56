import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftAsLink, longestLink } from '#documents/mailto.ts'
import { composeDraft } from '#domain/drafts/compose.ts'
import { draftPurposes } from '#domain/drafts/purposes.ts'
import { languages } from '#domain/language.ts'
import { draftOf } from '#test/support/draft-cases.ts'

const read = (href: string) => {
  const url = new URL(href)
  return {
    to: decodeURIComponent(url.pathname),
    query: new Map(
      url.search
        .slice(1)
        .split('&')
        .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
    ),
  }
}

describe('a mailto link', () => {
  it('carries recipient, subject and body with CRLF', () => {
    const { href, truncated } = draftAsLink(
      { subject: 'Fees & terms?', body: 'Dear Ms Hale,\n\n1 + 1 = 2, 100 %\n', language: 'en' },
      'm+x@hale.example',
    )
    expect(truncated).toBe(false)
    expect(href).toMatch(
      /^mailto:m%2Bx@hale\.example\?subject=Fees%20%26%20terms%3F&body=Dear%20Ms%20Hale%2C%0D%0A%0D%0A/,
    )
    expect(read(href).query.get('body')).toBe('Dear Ms Hale,\r\n\r\n1 + 1 = 2, 100 %\r\n')
  })

  it('has no recipient where the record holds no address', () => {
    const draft = { subject: 'S', body: 'B', language: 'en' } as const
    for (const to of [
      undefined,
      null,
      'nobody',
      'a@b.example?bcc=c@d.example',
      'a@b.example&cc=x@y.example',
    ]) {
      expect(draftAsLink(draft, to).href).toBe('mailto:?subject=S&body=B')
    }
  })

  it('is cut after a sentence and says so when it grows too long', () => {
    const body = `${'Это предложение занимает место. '.repeat(40)}\n\nКонец.`
    const { href, truncated } = draftAsLink({ subject: 'Тема', body, language: 'ru' }, 'a@b.example')
    expect(truncated).toBe(true)
    expect(href.length).toBeLessThanOrEqual(longestLink)
    expect(read(href).query.get('body')).toMatch(/место\.\r\n\r\n… \(сокращено\)$/)
  })

  it('never exceeds its length nor breaks a character', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', 'ё', '王', '🙂', '\n', '。', '.', '%', '\ud800'),
      maxLength: 2000,
    })
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...languages), (subject, body, language) => {
        const { href, truncated } = draftAsLink({ subject, body, language }, 'a@b.example')
        expect(href.length).toBeLessThanOrEqual(longestLink)
        expect(href).not.toMatch(/[\r\n\s]/)
        const got = read(href).query.get('body') ?? ''
        if (!truncated) expect(got).toBe(body.toWellFormed().replaceAll('\n', '\r\n'))
      }),
    )
  })

  it('holds every draft of the recipes, whole or cut', () => {
    for (const language of languages) {
      for (const purpose of draftPurposes) {
        const draft = composeDraft(draftOf(purpose, language))
        const { href, truncated } = draftAsLink(draft, 'a@b.example')
        expect(read(href).query.get('subject')).toBe(draft.subject)
        if (!truncated) expect(read(href).query.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'))
      }
    }
  })
})
