import type { Localised } from '#domain/language.ts'
import type { Origin } from '#domain/origin.ts'
import { themeName } from '#domain/service/complaint-theme.ts'
import { formatNumber } from '#domain/text/format.ts'
import type { LocalDate } from '#domain/time.ts'
import { word } from './labels.ts'
import type { Named } from './results.ts'
import { andMore, bullets, clipped, colon, day, joined, lines, pick, quote, say, type Voice } from './say.ts'

type Quoted = Readonly<{ text: string; origin: Origin }>
type Item = Readonly<{
  client: Named
  on: LocalDate
  sentiment?: string
  topic?: string
  score?: number
  quote?: Quoted
}>
type Split = Readonly<{
  key?: string
  count: number
  scored: number
  average?: number
  promoters: number
  detractors: number
}>
export type FeedbackResult = Readonly<{
  items: readonly Item[]
  more: number
  all: Split
  by?: string
  counts: readonly Split[]
  movers: readonly Readonly<{ client: Named; from: number; to: number; on: LocalDate }>[]
  proposes: readonly Readonly<{ theme: string; voices: number; days: number }>[]
  to_tell: readonly Readonly<{ title: string; outcome?: string; clients: readonly Named[] }>[]
}>

const tones: Readonly<Record<string, Localised>> = {
  positive: { en: 'praise', zh: '好评', ru: 'похвала' },
  neutral: { en: 'neutral', zh: '中性', ru: 'нейтрально' },
  negative: { en: 'criticism', zh: '差评', ru: 'критика' },
}
const drivers: Readonly<Record<string, Localised>> = {
  speed: { en: 'speed', zh: '速度', ru: 'скорость' },
  advice: { en: 'advice', zh: '建议', ru: 'советы' },
  fees: { en: 'fees', zh: '费用', ru: 'комиссии' },
  digital: { en: 'digital', zh: '数字渠道', ru: 'цифровые каналы' },
  staff: { en: 'staff', zh: '服务态度', ru: 'сотрудники' },
  clarity: { en: 'clarity', zh: '清晰度', ru: 'понятность' },
}

/** What clients said, how they scored, whose score fell, what a theme asks for and who is to be told. */
export function wordFeedback(voice: Voice, output: FeedbackResult): string {
  const { items, all } = output
  if (all.count === 0)
    return pick(voice, 'No feedback on record.', '没有相关反馈记录。', 'Отзывов в записях нет.')
  const head = pick(
    voice,
    `Feedback on record: ${all.count}`,
    `共有 ${all.count} 条反馈`,
    `Отзывов в записях: ${all.count}`,
  )
  return lines([
    `${joined(voice, [head, scores(voice, all)])}${colon(voice)}`,
    bullets(items.map((item) => itemLine(voice, item))),
    andMore(voice, output.more),
    output.counts.length === 0
      ? undefined
      : bullets(output.counts.map((split) => splitLine(voice, split, output.by))),
    ...output.movers.map((mover) =>
      pick(
        voice,
        `Score of ${mover.client.name} fell from ${mover.from} to ${mover.to} (${day(voice, mover.on)}).`,
        `${mover.client.name}的评分从 ${mover.from} 降至 ${mover.to}（${day(voice, mover.on)}）。`,
        `Оценка снизилась с ${mover.from} до ${mover.to}: ${mover.client.name} (${day(voice, mover.on)}).`,
      ),
    ),
    ...output.proposes.map(({ theme, voices, days }) =>
      pick(
        voice,
        `${voices} clients in ${days} days on ${say(voice, themeName(theme))}: worth an improvement; say “hand it to product”.`,
        `${days} 天内有 ${voices} 位客户谈到${say(voice, themeName(theme))}：建议提出改进，可说“转给产品部”。`,
        `За ${days} дн. клиентов по теме «${say(voice, themeName(theme))}»: ${voices}. Стоит предложить улучшение: «передай продуктовому отделу».`,
      ),
    ),
    ...output.to_tell.map(({ title, clients }) =>
      pick(
        voice,
        `Done since: ${quote(voice, title)}; still to be told: ${names(clients)}.`,
        `已改进：${quote(voice, title)}；尚未告知：${names(clients)}。`,
        `Уже сделано: ${quote(voice, title)}; ещё не знают: ${names(clients)}.`,
      ),
    ),
  ])
}

const names = (clients: readonly Named[]): string => clients.map(({ name }) => name).join(', ')

const scores = (voice: Voice, { scored, average, promoters, detractors }: Split): string | undefined =>
  scored === 0 || average === undefined
    ? undefined
    : pick(
        voice,
        `average ${average} of 10 (${scored} scored, ${promoters} promoters, ${detractors} detractors)`,
        `平均 ${average} 分（满分 10 分；评分 ${scored} 条，推荐者 ${promoters}，贬损者 ${detractors}）`,
        `средняя оценка ${formatNumber(average, 'ru')} из 10 (оценок ${scored}, сторонников ${promoters}, критиков ${detractors})`,
      )

function itemLine(voice: Voice, item: Item): string {
  const facts = joined(voice, [
    day(voice, item.on),
    item.client.name,
    item.sentiment && tones[item.sentiment] && say(voice, tones[item.sentiment]!),
    item.topic && say(voice, themeName(item.topic)),
    item.score === undefined ? undefined : `${item.score}/10`,
  ])
  return item.quote ? `${facts}${colon(voice)}${quote(voice, clipped(item.quote.text, 160))}` : facts
}

function splitLine(voice: Voice, split: Split, by: string | undefined): string {
  const { key, count } = split
  const name =
    key === undefined
      ? pick(voice, 'not said', '未注明', 'не указано')
      : by === 'topic'
        ? say(voice, themeName(key))
        : by === 'driver'
          ? drivers[key]
            ? say(voice, drivers[key]!)
            : key
          : word(key, voice.language)
  return `${name}${colon(voice)}${joined(voice, [String(count), scores(voice, split)])}`
}
