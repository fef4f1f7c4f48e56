import { fold } from '#domain/text/fold.ts'
import { isCommonRussian } from '../slots/common-words.ts'

/** Words that a wish turns on, of which a slip of the keyboard would lose the day or the order. */
const turning =
  `сегодня завтра послезавтра вчера понедельник вторник среду четверг пятницу субботу воскресенье утром вечером неделю
  напомни запиши запомни покажи поставь назначь набросай напиши заведи открой закрой перенеси отмени зафиксируй подготовь передай добавь
  занеси отметь отправь создай оформи перешли черкни сравни подбери проверь обнови измени поменяй удали найди забронируй
  встречу встреча встречи встречей созвон звонок звонила задачу задачи обещание обещания обещал обещала пообещал пообещала жалобу жалобы
  запрос запросы клиента клиентов договор письмо черновик отзыв отзывы просит просил просила вклад кредит кредиты срочно
  позвонить перезвонить написать отправить набрать уточнить подготовить проверить прислать обсудили встретились
  документы справку выписку карточку историю продукты контакты телефон комплаенсу юристам рискам`.split(/\s+/)
/** Words one letter away from these that mean what they say. */
const others =
  `задачка задачку встрече среда звонка звонки клиенты клиенту клиента вклады кредита запись записи отзыва открою напишу запишу покажу
  поставлю писем письма просите просят передаю заводи открыл закрыл добавил напомнил подготовил утро вечер договора договоры откроет клиентка
  прост сочно прислал отправил написал набрал обсудил уточнил проверил проверит отправит напишет напишем позвонит перезвонит наберет
  обсудим встретимся прислали открыт закрыта справка справки выписка выписки карточка карточки история истории продукта контакта телефона
  создал создан отмена отметил занесли обнови обновил изменил сменил удалил найдите найдет перешла перешел сравнил подберет юриста рисками
  недели неделя недель обещаний обещали пообещали звонил звонили просили встреч вектор обещано покажите`.split(
    /\s+/,
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
          .slice(1, /[иьй]$/.test(word) ? undefined : -1)
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

/** Whether a word is a slip of the keyboard away from another: a letter more, less or mistyped, or two that changed places. */
function slips(word: string, right: string): boolean {
  let at = 0
  while (at < word.length && word[at] === right[at]) at += 1
  const [said, meant] = [word.slice(at), right.slice(at)]
  if (said.slice(1) === meant || said === meant.slice(1)) return true
  if (said.slice(1) === meant.slice(1)) return said !== '' && meant !== '' && near(said[0]!, meant[0]!)
  return said[0] === meant[1] && said[1] === meant[0] && said.slice(2) === meant.slice(2)
}

const written = /(?<![\p{L}\d@._'’-])\p{Script=Cyrillic}{5,13}(?![\p{L}\d@_'’]|-\p{L})/gu

/**
 * A Russian message with slips set right in the words it turns on and in names of the book that it does not spell as
 * they are; all else stays as said.
 */
export function spelledInRussian(said: string, names: readonly string[] = []): string {
  if (said.length > 600 || !/\p{Script=Cyrillic}{5}/u.test(said)) return said
  const mine = new Set([...others, ...names.flatMap((name) => fold(name).split(/[^\p{L}]+/u))])
  const missing = names.filter((name) => /^[а-я]{5,}$/u.test(name) && !fold(said).includes(name))
  return said.replace(written, (word) => {
    const folded = fold(word)
    if (keyWords().words.has(folded) || mine.has(folded)) return word
    const right = meant(folded) ?? missing.find((name) => slips(folded, name) && !isCommonRussian(folded))
    if (right === undefined) return word
    return word === folded ? right : right.charAt(0).toUpperCase() + right.slice(1)
  })
}
