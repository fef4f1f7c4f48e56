import type { Language } from '../language.ts'
import { addressEnglish } from './address-en.ts'
import { addressRussian } from './address-ru.ts'
import { addressChinese } from './address-zh.ts'
import type { Recipient, Sender } from './facts.ts'
import { type Greeting, nameText } from './named.ts'
import type { DraftChannel } from './purposes.ts'
import { isIn, oneLine } from './wording.ts'

/** The salutation of a letter or message; where the record is silent it stays neutral and names the gap. */
export function greet(recipient: Recipient, language: Language, channel: DraftChannel): Greeting {
  const address = { en: addressEnglish, zh: addressChinese, ru: addressRussian }[language]
  const addressed = recipient.kind === 'individual' ? recipient : recipient.contact_person
  if (addressed) return address.person(addressed, channel)
  if (recipient.kind === 'household') return address.household(recipient, channel)
  const { text, missing } = address.firm(recipient, channel)
  return { text, missing: ['recipient.contact_person', ...missing] }
}

const phonePattern = /^\+?[\d ().-]{5,24}$/

/** The phone of the sender where it looks like one. */
export function senderPhone(sender: Sender): string {
  const phone = oneLine(sender.phone, 30)
  return phonePattern.test(phone) ? phone : ''
}

const closings: Readonly<Record<Language, Readonly<Record<'plain' | 'warm' | 'firm', string>>>> = {
  en: { plain: 'Kind regards,', warm: 'With warm regards,', firm: 'Kind regards,' },
  zh: { plain: '顺颂时祺！', warm: '敬祝您与家人安康！', firm: '顺颂商祺！' },
  ru: { plain: 'С уважением,', warm: 'С искренним уважением,', firm: 'С уважением,' },
}

/** Closing and signature; the title is signed only where it is in the draft's language. */
export function signOff(
  recipient: Recipient,
  sender: Sender,
  language: Language,
  channel: DraftChannel,
  warmer = false,
): string {
  const name = nameText(sender.name, 80)
  const kind = recipient.kind === 'legal_entity' ? 'firm' : warmer ? 'warm' : 'plain'
  if (channel === 'message')
    return language === 'zh' ? `${name} 敬上` : `${closings[language].plain}\n${name}`
  const title = nameText(sender.title, 80)
  const phone = senderPhone(sender)
  const label = { en: 'Phone: ', zh: '电话：', ru: 'Тел.: ' }[language]
  const lines = [name, isIn(language, title) ? title : '', phone && `${label}${phone}`].filter(Boolean)
  return `${closings[language][kind]}${language === 'zh' ? '\n\n' : '\n'}${lines.join('\n')}`
}
