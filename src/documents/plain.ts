import { oneLine } from '#domain/drafts/wording.ts'
import type { Language } from '#domain/language.ts'
import { recordedAddress } from './address.ts'

const labels: Readonly<Record<Language, Readonly<{ to: string; subject: string }>>> = {
  en: { to: 'To: ', subject: 'Subject: ' },
  zh: { to: '收件人：', subject: '主题：' },
  ru: { to: 'Кому: ', subject: 'Тема: ' },
}

/** The draft as plain text to copy: recipient and subject above an email, a message as it is. Lines end in LF. */
export function draftAsText(
  draft: Readonly<{ subject: string; body: string; language: Language; channel: 'email' | 'message' }>,
  to?: string | null,
): string {
  const body = `${draft.body.replace(/\r\n?/g, '\n').trimEnd()}\n`
  if (draft.channel === 'message') return body
  const label = labels[draft.language]
  const address = recordedAddress(to)
  const head = [address && label.to + address, label.subject + oneLine(draft.subject, 200)].filter(Boolean)
  return `${head.join('\n')}\n\n${body}`
}
