import { fold } from '#domain/text/fold.ts'

/** Words that a wish turns on, of which a slip of the keyboard would lose the day or the order. */
const turning =
  'сегодня завтра послезавтра вчера понедельник вторник среду четверг пятницу субботу воскресенье напомни запиши запомни покажи поставь назначь набросай напиши заведи открой перенеси отмени зафиксируй подготовь передай добавь встречу встреча встречи звонок звонила задачу задачи обещание обещания обещал обещала жалобу жалобы запрос запросы клиента клиентов договор письмо черновик отзыв просит вклад кредит срочно утром вечером'.split(
    ' ',
  )
/** Words one letter away from these that mean what they say. */
const others =
  'задачка задачку встрече среда звонка звонки клиенты клиенту клиента вклады кредиты запись записи отзывы отзыва открою напишу запишу покажу поставлю писем письма просите просят передаю заводи открыл добавил напомнил подготовил утро вечер договора договоры откроет клиентка прост сочно'.split(
    ' ',
  )

type Known = Readonly<{ words: ReadonlySet<string>; gaps: ReadonlyMap<string, string> }>
let known: Known | undefined

/** The key words, and each of them less one of its inner letters. */
const keyWords = (): Known => {
  known ??= {
    words: new Set(turning),
    gaps: new Map(
      turning.flatMap((word) =>
        [...word]
          .slice(1, -1)
          .map((_, at): [string, string] => [word.slice(0, at + 1) + word.slice(at + 2), word]),
      ),
    ),
  }
  return known
}

const rows = 'йцукенгшщзхъ фывапролджэ ячсмитьбю'
const vowels = /[аеиоуыэюя]/
/** Letters typed one for the other: they lie side by side, or sound alike where nothing is stressed. */
const near = (typed: string, right: string): boolean =>
  (vowels.test(typed) && vowels.test(right)) || Math.abs(rows.indexOf(typed) - rows.indexOf(right)) === 1

/** The key word that a word is when neighbours change places, or a letter is left out, doubled or mistyped inside. */
function meant(word: string): string | undefined {
  const { words, gaps } = keyWords()
  for (let at = 0; at + 1 < word.length; at += 1) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    if (words.has(swapped)) return swapped
  }
  const gap = gaps.get(word)
  if (gap) return gap
  for (let at = 1; at + 1 < word.length; at += 1) {
    const less = word.slice(0, at) + word.slice(at + 1)
    if (words.has(less)) return less
    const other = gaps.get(less)
    if (other?.length === word.length && other.startsWith(word.slice(0, at)) && near(word[at]!, other[at]!))
      return other
  }
  return undefined
}

const written = /(?<![\p{L}\d@._'’-])\p{Script=Cyrillic}{5,13}(?![\p{L}\d@_'’]|-\p{L})/gu

/** A Russian message with slips set right in the words it turns on; names and all else stay as said. */
export function spelledInRussian(said: string, names: readonly string[] = []): string {
  if (said.length > 600 || !/\p{Script=Cyrillic}{5}/u.test(said)) return said
  const mine = new Set([...others, ...names.flatMap((name) => fold(name).split(/[^\p{L}]+/u))])
  return said.replace(written, (word) => {
    const folded = fold(word)
    if (keyWords().words.has(folded) || mine.has(folded)) return word
    const right = meant(folded)
    if (right === undefined) return word
    return word === folded ? right : right.charAt(0).toUpperCase() + right.slice(1)
  })
}
