import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { draftAsMail, type MailInput } from '#documents/mail.ts'
import { composeDraft } from '#domain/drafts/compose.ts'
import { draftPurposes } from '#domain/drafts/purposes.ts'
import { languages } from '#domain/language.ts'
import { instant } from '#domain/time.ts'
import { draftOf } from '#test/support/draft-cases.ts'
import { parseMail } from '#test/support/parse-mail.ts'

const input = (over: Partial<MailInput> = {}): MailInput => ({
  id: 'drf_000001',
  subject: 'Our meeting',
  body: 'Dear Ms Hale,\n\nThank you.',
  language: 'en',
  from: { name: 'Nora Feld', address: 'nora.feld@bank.example' },
  to: { name: 'Margaret Hale', address: 'margaret@hale.example' },
  at: instant('2026-11-27T08:30:00Z'),
  ...over,
})

describe('a draft as .eml', () => {
  it('reads back whole in every language and for every purpose', async () => {
    for (const language of languages) {
      for (const purpose of draftPurposes) {
        const draft = composeDraft(draftOf(purpose, language))
        const mail = parseMail(await draftAsMail(input(draft)))
        expect(mail.headers.get('subject')).toBe(draft.subject)
        expect(mail.text).toBe(`${draft.body}\n`.replaceAll('\n', '\r\n'))
      }
    }
  })

  it('opens unsent, from the manager to the client, at the given time', async () => {
    const { headers } = parseMail(await draftAsMail(input()))
    expect(Object.fromEntries(headers)).toEqual({
      'content-transfer-encoding': expect.any(String),
      'content-language': 'en',
      'content-type': 'text/plain; charset=utf-8',
      'mime-version': '1.0',
      'x-unsent': '1',
      from: 'Nora Feld <nora.feld@bank.example>',
      to: 'Margaret Hale <margaret@hale.example>',
      subject: 'Our meeting',
      date: 'Fri, 27 Nov 2026 08:30:00 +0000',
      'message-id': '<drf_000001@bank.example>',
    })
  })

  it('has the same bytes twice', async () => {
    expect(await draftAsMail(input())).toEqual(await draftAsMail(input()))
  })

  it('has no recipient where the record holds no address', async () => {
    for (const address of [
      null,
      '',
      'none',
      'a@b',
      'a@b.example, c@d.example',
      'a@b.example\r\nBcc: c@d.example',
    ]) {
      const { names } = parseMail(await draftAsMail(input({ to: { name: 'X', address } })))
      expect(names).not.toContain('to')
    }
  })

  it('takes no header out of a name, a subject or an id', async () => {
    const evil = 'Nora\r\nBcc: thief@evil.example\r\n\r\nbody'
    const mail = parseMail(
      await draftAsMail(
        input({
          id: 'drf_1>\r\nBcc: x@evil.example',
          subject: `Hello\nBcc: thief@evil.example\u2028X-Evil: 1`,
          from: { name: evil, address: 'nora.feld@bank.example' },
          to: { name: evil, address: 'margaret@hale.example' },
        }),
      ),
    )
    const { names } = parseMail(await draftAsMail(input()))
    expect([...mail.names].sort()).toEqual([...names].sort())
    expect(mail.text).toBe('Dear Ms Hale,\r\n\r\nThank you.\r\n')
    expect(mail.headers.get('message-id')).toMatch(/^<[\w-]+@bank\.example>$/)
  })

  it('keeps names with commas and quotes one address', async () => {
    const mail = parseMail(
      await draftAsMail(
        input({ to: { name: 'Hale, "M." <x@y.example>', address: 'margaret@hale.example' } }),
      ),
    )
    expect(mail.headers.get('to')).toMatch(/<margaret@hale\.example>$/)
  })

  it('is refused without an address of the sender', async () => {
    await expect(draftAsMail(input({ from: { name: 'Nora', address: 'nora' } }))).rejects.toMatchObject({
      code: 'input_invalid',
    })
  })
})

const python = spawnSync('python3', ['-c', 'import email.policy'], { encoding: 'utf8' })

describe.skipIf(python.status !== 0)('a second reader, the mail library of Python', () => {
  it.each(languages)('sees the same mail in %s', async (language) => {
    const draft = composeDraft(draftOf('maturity_ahead', language))
    const bytes = await draftAsMail(
      input({ ...draft, to: { name: '王, «Анна» "Q"', address: 'a@b.example' } }),
    )
    const script =
      'import sys,json,email,email.policy as p\n' +
      'm=email.message_from_bytes(sys.stdin.buffer.read(),policy=p.default)\n' +
      'print(json.dumps([m["subject"],m.get_content(),[a.addr_spec for a in m["to"].addresses],len(m.defects)]))'
    const read = spawnSync('python3', ['-c', script], { input: bytes, encoding: 'utf8' })
    const [subject, text, to, defects] = JSON.parse(read.stdout) as [string, string, string[], number]
    expect(subject).toBe(draft.subject)
    expect(text.replaceAll('\r\n', '\n')).toBe(`${draft.body}\n`)
    expect(to).toEqual(['a@b.example'])
    expect(defects).toBe(0)
  })
})
