import { fold } from '#domain/text/fold.ts'

/** Fewer words than these are one clause. */
const least = 5
/** Verbs that open a clause of their own wherever they stand in a dictated run-on. */
const opening =
  /^(?:(?:по)?обеща(?:л[аи]?|ет|ют)|договорил(?:ся|ась|ись)|прос(?:ит|ят|ил[аи]?)|попросил[аи]?|хо(?:чет|тят|тел[аи]?)|интересу(?:ется|ются)|интересовал(?:ся|ась|ись)|спрашива(?:ет|ют|л[аи]?)|спросил[аи]?|жалу(?:ется|ются)|жаловал(?:ся|ась|ись)|дума(?:ет|ют)|планиру(?:ет|ют)|собира(?:ется|ются)|жд[её]т|ждут|говор(?:ит|ят)|бо(?:ится|ятся)|сомнева(?:ется|ются)|соглас(?:ен|на|ны)|доволен|довольна|довольны|недовол(?:ен|ьна|ьны)|вышлю|отправлю|перезвоню|подготовлю|пришлю|скину|узнаю|посчитаю|напишу|уточню)$/u
/** Who does it stands before the verb. */
const subject = /^(?:я|мы|он|она|они|сам|сама|сами|клиент|клиентка)$/u
/** Behind these a verb goes on with the clause: "что обещал", "не просит", "и хочет". */
const tied =
  /^(?:что|чтобы|который|которую|которое|которые|которая|как|когда|если|не|и|а|но|или|пока|где|почему|кто|чего|сколько|очень|уже|тоже|раз|только|так|всё|все)$/u
/** "Сказала ему пришлю": what is said goes on behind whom it is said to. */
const says = /^(?:сказал|ответил|(?:по)?обещал|заверил|написал)[аи]?$/u
/** «Я сказала ей отвечу до пятницы»: what was said opens a clause where who said it stands before. */
const saidSo = /^(?:сказал|ответил|заверил)[аи]?$/u
/** «… во вторник перезвонить партнёру»: a deed with its day before it. */
const deed =
  /^(?:(?:пере|по)?звонить|набрать|написать|отправить|прислать|выслать|скинуть|подготовить|проверить|узнать|уточнить|спросить|напомнить|встретиться|созвониться|отдать|передать|согласовать|вернуться)$/u
const day =
  /^(?:завтра|послезавтра|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю|утром|вечером)$/u
/** Behind these the deed is what somebody wishes. */
const wishes =
  /^(?:хо(?:чет|тят|тел[аи]?)|прос(?:ит|ят|ил[аи]?)|мо(?:жет|гут|г|гла)|обеща\p{L}+|дума\p{L}+|реши\p{L}+|собира\p{L}+|готов\p{L}*|долж\p{L}+|смо\p{L}+|надо|нужно)$/u
/** A promise is told in one word where two go: "дала слово". */
const word = /^дал[аи]?$/u

/** Where the clauses of a dictated Russian run-on begin, as they are told by their verbs. */
export function russianRunOns(text: string): string[] {
  if (!/\p{Script=Cyrillic}{3}/u.test(text)) return [text]
  const words = [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].map(({ 0: said, index }) => ({
    norm: fold(said),
    index,
  }))
  if (words.length < least) return [text]
  const cuts: number[] = []
  for (const [at, { norm }] of words.entries()) {
    if (deed.test(norm) && day.test(words[at - 1]?.norm ?? '')) {
      const tie = /^(?:в|во|на|через|к)$/u.test(words[at - 2]?.norm ?? '') ? at - 2 : at - 1
      const previous = words[tie - 1]?.norm ?? ''
      if (tie > 1 && !wishes.test(previous) && !tied.test(previous)) cuts.push(words[tie]!.index)
      continue
    }
    const said = saidSo.test(norm) && /^(?:я|мы)$/u.test(words[at - 1]?.norm ?? '')
    const opens = said || opening.test(norm) || (word.test(norm) && words[at + 1]?.norm === 'слово')
    if (!opens || at < 2) continue
    let from = at
    while (from > 0 && subject.test(words[from - 1]!.norm)) from--
    const whom =
      /^(?:ему|ей|им)$/u.test(words[from - 1]?.norm ?? '') && says.test(words[from - 2]?.norm ?? '')
    if (from < 2 || whom || tied.test(words[from - 1]!.norm)) continue
    cuts.push(words[from]!.index)
  }
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]).trim())
}
