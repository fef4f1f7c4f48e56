import { describe, expect, it } from 'vitest'
import { draftAsText } from '#documents/plain.ts'

describe('a draft as plain text', () => {
  const draft = {
    subject: 'Тема\nпервая',
    body: 'Здравствуйте!\r\n\r\nСпасибо.\n\n',
    language: 'ru',
  } as const

  it('shows recipient and subject above an email', () => {
    expect(draftAsText({ ...draft, channel: 'email' }, 'a@b.example')).toBe(
      'Кому: a@b.example\nТема: Тема первая\n\nЗдравствуйте!\n\nСпасибо.\n',
    )
    expect(draftAsText({ ...draft, channel: 'email' }, 'none')).toMatch(/^Тема: /)
  })

  it('is the text alone for a message', () => {
    expect(draftAsText({ ...draft, channel: 'message' }, 'a@b.example')).toBe('Здравствуйте!\n\nСпасибо.\n')
  })
})
