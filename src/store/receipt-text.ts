import type { Language, Localised } from '#domain/language.ts'
import type { Card } from '#domain/proposal.ts'

/** How a decision reads in the conversation. */
const words: Readonly<Record<'committed' | 'declined' | 'undone', Localised>> = {
  committed: { en: 'Saved: ', zh: '已保存：', ru: 'Сохранено: ' },
  declined: { en: 'Declined: ', zh: '已拒绝：', ru: 'Отклонено: ' },
  undone: { en: 'Undone: ', zh: '已撤销：', ru: 'Отменено: ' },
}

/** One line such as "Saved: New task — Anna Keller". */
export function receiptText(
  status: keyof typeof words,
  card: Card,
  client: string | undefined,
  language: Language,
): string {
  const title = `${words[status][language]}${card.title[language]}`
  return client === undefined ? title : `${title} — ${client}`
}
