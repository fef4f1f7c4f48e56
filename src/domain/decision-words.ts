import type { Language, Localised } from './language.ts'
import type { Card, ProposalStatus, Receipt } from './proposal.ts'
import { dateIn, type TimeZone, wallTime } from './time.ts'

/** How a proposal stands, in a word or two. */
export const statusWords: Readonly<Record<ProposalStatus, Localised>> = {
  pending: { en: 'Waits for approval', zh: '待批准', ru: 'Ждёт одобрения' },
  committed: { en: 'Saved', zh: '已保存', ru: 'Сохранено' },
  declined: { en: 'Declined, nothing was saved', zh: '已拒绝，未保存', ru: 'Отклонено, ничего не сохранено' },
  expired: { en: 'Expired', zh: '已过期', ru: 'Срок истёк' },
  superseded: { en: 'Replaced', zh: '已被取代', ru: 'Заменено' },
  undone: { en: 'Undone', zh: '已撤销', ru: 'Отменено' },
}

/** An approved sending is neither saved nor sent: it waits for its time. */
const queued: Localised = {
  en: 'Queued, not sent yet',
  zh: '已排队，尚未发出',
  ru: 'В очереди, ещё не отправлено',
}

export type Decided = Readonly<{
  status: ProposalStatus
  card: Pick<Card, 'title'>
  receipt?: Pick<Receipt, 'leavesAt'> | null | undefined
}>

/**
 * How a decision reads wherever it is told, such as "Saved: New task — Anna Keller"; of a sending also when it leaves,
 * on the clock of `zone`, and until when it can be stopped.
 */
export function decisionText(
  { status, card, receipt }: Decided,
  client: string | undefined,
  language: Language,
  zone: TimeZone,
): string {
  const leavesAt = status === 'committed' ? receipt?.leavesAt : undefined
  const word = leavesAt === undefined ? statusWords[status] : queued
  const title = card.title[language]
  const whom = client === undefined || title.includes(client) ? '' : ` — ${client}`
  const told = `${word[language]}${language === 'zh' ? '：' : ': '}${title}${whom}`
  if (leavesAt === undefined) return told
  const at = `${dateIn(leavesAt, zone)} ${wallTime(leavesAt, zone)}`
  const leaves: Localised = {
    en: `. It leaves at ${at}; until then it can be stopped with "undo".`,
    zh: `。将于 ${at} 发出，在此之前可用“撤销”停止发送。`,
    ru: `. Уйдёт ${at}; до этого отправку можно остановить словом «отмени».`,
  }
  return `${told}${leaves[language]}`
}

/** The same as a sentence of its own. */
export const decisionSentence = (...told: Parameters<typeof decisionText>): string => {
  const text = decisionText(...told)
  return /[.。]$/.test(text) ? text : `${text}${told[2] === 'zh' ? '。' : '.'}`
}
