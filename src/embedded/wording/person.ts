import { fold } from '#domain/text/fold.ts'
import { formatCount, formatPercent } from '../text/format.ts'
import { nouns, word } from './labels.ts'
import type { ClientResult } from './results.ts'
import { colon, comma, date, ended, headed, joined, pick, taskLine, type Voice } from './say.ts'

export function contacts(voice: Voice, { client }: ClientResult, said: string): string {
  const folded = fold(said)
  const wanted = /phone|number|mobile|cell|телефон|номер|电话|手机|号码/u.test(folded)
    ? 'phone'
    : /mail|почт|имейл|邮箱|邮件/u.test(folded)
      ? 'email'
      : undefined
  const found = client.contacts.filter((contact) => wanted === undefined || contact.kind === wanted)
  if (found.length === 0) {
    const what =
      wanted === 'phone'
        ? pick(voice, 'phone number', '电话', 'телефона')
        : wanted === 'email'
          ? pick(voice, 'e-mail address', '邮箱', 'адреса почты')
          : pick(voice, 'contact details', '联系方式', 'контактных данных')
    return pick(
      voice,
      `No ${what} on record for ${client.name}.`,
      `${client.name}没有${what}记录。`,
      `${client.name}: ${what} в записях нет.`,
    )
  }
  const rows = found.map(
    (contact) =>
      `${contact.kind === 'email' ? word('mail', voice.language) : (contact.label ?? word(contact.kind, voice.language))}${colon(voice)}${contact.value}`,
  )
  return found.length === 1
    ? `${client.name}${comma(voice)}${rows[0]!.charAt(0).toLowerCase()}${rows[0]!.slice(1)}`
    : headed(voice, client.name, rows)
}

export function birth(voice: Voice, { client }: ClientResult): string {
  if (client.birth_date) {
    const age =
      client.age === undefined
        ? ''
        : pick(voice, `, aged ${client.age}`, `，${client.age}岁`, `, возраст: ${client.age}`)
    return pick(
      voice,
      `${client.name} was born on ${date(voice, client.birth_date)}${age}.`,
      `${client.name}生于${date(voice, client.birth_date)}${age}。`,
      `${client.name}, дата рождения: ${date(voice, client.birth_date)}${age}`,
    )
  }
  if (client.birth_year !== undefined)
    return pick(
      voice,
      `${client.name} was born in ${client.birth_year}.`,
      `${client.name}生于${client.birth_year}年。`,
      `${client.name}, год рождения: ${client.birth_year}.`,
    )
  return pick(
    voice,
    `No date of birth on record for ${client.name}.`,
    `${client.name}没有出生日期记录。`,
    `${client.name}: даты рождения в записях нет.`,
  )
}

export function kycState(voice: Voice, { client }: ClientResult): string | undefined {
  const until = client.kyc?.valid_until
  if (until && until < voice.today)
    return pick(
      voice,
      `KYC expired on ${date(voice, until)}`,
      `KYC 已于${date(voice, until)}过期`,
      `KYC истёк ${date(voice, until)}`,
    )
  if (client.kyc?.status === 'expired') return pick(voice, 'KYC expired', 'KYC 已过期', 'KYC истёк')
  return undefined
}

export function kyc(voice: Voice, result: ClientResult): string {
  const { client } = result
  const expired = kycState(voice, result)
  if (expired) return ended(voice, `${client.name}${comma(voice)}${expired}`)
  if (client.kyc?.valid_until)
    return pick(
      voice,
      `The KYC of ${client.name} is valid until ${date(voice, client.kyc.valid_until)}.`,
      `${client.name}的KYC有效期至${date(voice, client.kyc.valid_until)}。`,
      ended(voice, `${client.name}: KYC действует до ${date(voice, client.kyc.valid_until)}`),
    )
  if (client.kyc?.status)
    return ended(voice, `${client.name}, KYC${colon(voice)}${word(client.kyc.status, voice.language)}`)
  return pick(
    voice,
    `No KYC on record for ${client.name}.`,
    `${client.name}没有KYC记录。`,
    `${client.name}: KYC в записях нет.`,
  )
}

export function relations(voice: Voice, { client }: ClientResult): string {
  if (client.relations.length === 0)
    return pick(
      voice,
      `No relations on record for ${client.name}.`,
      `${client.name}没有关联人记录。`,
      `Связей в записях нет: ${client.name}.`,
    )
  const rows = client.relations.map((row) =>
    joined(voice, [
      `${row.name} – ${word(row.kind, voice.language)}`,
      row.share_pct && formatPercent(row.share_pct, voice.language),
    ]),
  )
  return headed(voice, client.name, rows)
}

export function tasks(voice: Voice, { client, open_tasks: open }: ClientResult): string {
  if (open.length === 0)
    return pick(
      voice,
      `No open tasks for ${client.name}.`,
      `${client.name}没有未完成的任务。`,
      `Открытых задач нет: ${client.name}.`,
    )
  return headed(
    voice,
    joined(voice, [client.name, formatCount(open.length, voice.language, nouns.openTask)]),
    open.map((task) => taskLine(voice, task, false)),
  )
}

export const single =
  (en: string, zh: string, ru: string, value: (voice: Voice, result: ClientResult) => string | undefined) =>
  (voice: Voice, result: ClientResult): string => {
    const found = value(voice, result)
    const name = result.client.name
    return found
      ? ended(voice, `${name}${comma(voice)}${pick(voice, en, zh, ru)}${colon(voice)}${found}`)
      : pick(
          voice,
          `${name}: ${en} not on record.`,
          `${name}：${zh}无记录。`,
          `${name}: ${ru} – в записях нет.`,
        )
  }

export const listOf =
  (en: string, zh: string, ru: string, rows: (voice: Voice, result: ClientResult) => readonly string[]) =>
  (voice: Voice, result: ClientResult): string => {
    const found = rows(voice, result)
    const name = result.client.name
    return found.length > 0
      ? headed(voice, joined(voice, [name, pick(voice, en, zh, ru)]), found)
      : pick(
          voice,
          `${name}: no ${en} on record.`,
          `${name}：没有${zh}记录。`,
          `${name}: ${ru} – в записях нет.`,
        )
  }
