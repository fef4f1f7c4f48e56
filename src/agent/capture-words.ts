import type { Localised } from '#domain/language.ts'

/** Title of the conversation that holds what was captured on a day. */
export const captureTitle: Localised = {
  en: 'Captured on the phone',
  zh: '手机记录',
  ru: 'Записано на телефоне',
}

/** How the assistant is told of whom a note is. */
export const noteAbout: Localised = {
  en: 'note for {client}: {text}',
  zh: '记录{client}：{text}',
  ru: 'заметка по клиенту {client}: {text}',
}

/** What stands in the record where a voice note has no words. */
export const voiceNote: Localised = {
  en: 'Voice note, {seconds} s',
  zh: '语音记录，{seconds} 秒',
  ru: 'Голосовая заметка, {seconds} с',
}

export const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
