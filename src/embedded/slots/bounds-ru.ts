import { patternOf } from '#domain/text/letters.ts'

const month = String.raw`\s+(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*`
const bound = String.raw`\d{1,2}(?:[:.]\d\d)?(?:-?(?:го|ое|е))?|\p{L}{4,14}`
const back =
  '(?:нет|ой|стоп|стой|тьфу|точнее|вернее|хотя|лучше|пардон|погоди|вру|ошиблась|ошибся|то есть|виноват|виновата)'
const plain = patternOf(String.raw`${back}[\s,.…–—-]+(?:по|до|со?)\s`, 'iu')
/** «С 14 по 18 декабря, точнее по 17-е»: a span, the words that take one of its ends back, and that end anew. */
const amended = patternOf(
  String.raw`(?<!\p{L})(?<opens>(?:со?\s+)?)(?<from>${bound})(?<bridge>\s*[–—-]\s*|\s+(?:по|до)\s+)(?<to>${bound})(?<month>(?:${month})?)(?:[\s,.…–—-]+${back})+[\s,.…–—-]+(?<side>по|до|со?)\s+(?<anew>${bound})(?:\s+включительно)?(?<own>(?:${month})?)`,
  'iu',
)

/** A Russian message in which one end of a span was taken back at once, with the span that was meant. */
export function withBoundMeant(said: string): string {
  const found = plain.test(said) ? amended.exec(said) : null
  if (!found?.groups) return said
  const { opens, from, bridge, to, month: named, side, anew, own } = found.groups as Record<string, string>
  const first = /^с/iu.test(side!)
  const span = first
    ? `${side} ${anew}${bridge}${to}${named}`
    : `${opens}${from}${bridge}${anew}${own || named}`
  return said.slice(0, found.index) + span + said.slice(found.index + found[0].length)
}
