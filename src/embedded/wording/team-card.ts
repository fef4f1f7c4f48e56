import { isLocalDate } from '#domain/time.ts'
import type { WriteResult } from './results.ts'
import { day, joined, pick, type Voice } from './say.ts'

/** What the card of a cover, a team or a hand-over of a book is about; undefined for a card of another kind. */
export function aboutTeam(voice: Voice, { tool, client, fields }: WriteResult): string | undefined {
  if (tool !== 'set_client_team') return undefined
  const value = (label: string): string => fields.find(({ label: { en } }) => en === label)?.value ?? ''
  const on = (label: string): string => {
    const date = value(label)
    return isLocalDate(date) ? day(voice, date) : date
  }
  const book = value('Book of')
  if (client) {
    const people = fields.filter(({ label }) => label.en !== 'Client').map((field) => field.value)
    const names = joined(voice, people)
    return pick(
      voice,
      `${names} for the team of ${client.name}`,
      `${client.name}的团队成员：${names}`,
      `в команду (${client.name}): ${names}`,
    )
  }
  const heir = value('Goes to')
  if (heir !== '')
    return pick(
      voice,
      `the hand-over of the book of ${book} to ${heir}; the card shows what goes with it`,
      `${book}的客户簿移交给${heir}；卡片列出随之移交的内容`,
      `передача книги (${book}), принимает ${heir}; на карточке – что переходит вместе с ней`,
    )
  const [who, from, to] = [value('Covered by'), on('From'), on('Last day')]
  return pick(
    voice,
    `the cover of the book of ${book} by ${who}, ${from} to ${to}; the card shows what they must know`,
    `${book}的客户簿由${who}代管，${from}至${to}；卡片列出须知事项`,
    `замещение по книге (${book}): ${who}, ${from} – ${to}; на карточке – что нужно знать`,
  )
}
