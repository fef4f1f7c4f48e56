import { isSlip } from '#domain/matching/name-slips.ts'
import { fold } from '#domain/text/fold.ts'
import { isCommonRussian, russianWords } from '../slots/common-words.ts'

/** Words that a wish turns on, of which a slip of the keyboard would lose the day or the order. */
const turning =
  `сегодня завтра послезавтра вчера понедельник вторник среду четверг пятницу субботу воскресенье утром вечером неделю
  напомни запиши запомни покажи поставь назначь набросай напиши заведи открой закрой перенеси отмени зафиксируй подготовь передай добавь
  занеси отметь отправь создай оформи перешли черкни сравни подбери проверь обнови измени поменяй удали найди забронируй
  встречу встреча встречи встречей созвон звонок звонила задачу задачи обещание обещания обещал обещала пообещал пообещала жалобу жалобы
  запрос запросы клиента клиентов договор письмо черновик отзыв отзывы просит просил просила вклад кредит кредиты срочно
  позвонить перезвонить написать отправить набрать уточнить подготовить проверить прислать обсудили встретились
  января февраля апреля июня июля августа сентября октября ноября декабря
  сколько скольких клиентам клиентами кредитов вкладов счетов задачам сумма сумму суммы ключевых ключевые сегмент сегменте рождения
  негативные позитивные медианный медиана поступлений просрочке просроченные действует запланировано последние последний предложи предложить порекомендуй
  обещали хвалила хвалил жалуется интересуется ответит вернется пришлет пришлют перезвонит заезжал заходил приезжал приходил
  операционистам переговорил поговорила поговорил согласна согласен облигации ипотеку ипотека
  документы справку выписку карточку историю продукты контакты телефон комплаенсу юристам рискам`.split(/\s+/)
/** Words one letter away from these that mean what they say. */
const others =
  `задачка задачку встрече среда звонка звонки клиенты клиенту клиента вклады кредита запись записи отзыва открою напишу запишу покажу
  поставлю писем письма просите просят передаю заводи открыл закрыл добавил напомнил подготовил утро вечер договора договоры откроет клиентка
  занести перенести внести занес занесли перенес перенесли прост сочно перезвонил перезвоним заезжала заходила хвалили предложил предложила клиентка поступление жалуются согласия ключевой прислал отправил написал набрал обсудил уточнил проверил проверит отправит напишет напишем позвонит перезвонит наберет
  обсудим встретимся суммам сегмента рождение прислали открыт закрыта справка справки выписка выписки карточка карточки история истории продукта контакта телефона
  создал создан отмена отметил занесли обнови обновил изменил сменил удалил найдите найдет перешла перешел сравнил подберет юриста рисками
  недели неделя недель обещаний пообещали звонил звонили просили встреч вектор обещано покажите`.split(/\s+/)

type Known = Readonly<{
  words: ReadonlySet<string>
  gaps: ReadonlyMap<string, string>
  others: ReadonlySet<string>
}>
let known: Known | undefined

/** The key words, and each of them less one of its inner letters. */
const keyWords = (): Known => {
  known ??= {
    words: new Set(turning),
    others: new Set(others),
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

/** Any common word that a word is when neighbours inside change places or a letter of it is doubled. */
function commonMeant(word: string): string | undefined {
  if (isCommonRussian(word)) return undefined
  for (let at = 1; at + 1 < word.length; at += 1) {
    const [own, next] = [word.charAt(at), word.charAt(at + 1)]
    const rest = word.slice(at + 2)
    const right = own === next ? word.slice(0, at) + next + rest : word.slice(0, at) + next + own + rest
    if (right !== word && (russianWords.has(right) || keyWords().others.has(right))) return right
  }
  return undefined
}

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

/** Whether a word is a name with one slip inside; of letters typed one for the other only those that lie near. */
function slips(word: string, name: string): boolean {
  if (!isSlip(word, name)) return false
  const at = [...word].findIndex((letter, index) => letter !== name[index])
  return word.length !== name.length || word[at + 1] !== name[at + 1] || near(word[at]!, name[at]!)
}

const written = /(?<![\p{L}\d@._'’-])\p{Script=Cyrillic}{5,16}(?![\p{L}\d@_'’]|-\p{L})/gu

/**
 * A Russian message with slips set right in the words it turns on and in names of the book that it does not spell as
 * they are; all else stays as said.
 */
export function spelledInRussian(said: string, names: readonly string[] = []): string {
  if (said.length > 600 || !/\p{Script=Cyrillic}{5}/u.test(said)) return said
  const plain = names.reduce((text, name) => text.replace(`${name}-то`, name), said)
  const mine = new Set(names.flatMap((name) => fold(name).split(/[^\p{L}]+/u)))
  const whole = fold(said)
  const missing = names.filter((name) => /^[а-я]{6,}$/u.test(name) && !whole.includes(name))
  return plain.replace(written, (word) => {
    const folded = fold(word)
    if (russianWords.has(folded) || keyWords().words.has(folded) || keyWords().others.has(folded)) return word
    const name = missing.find((each) => slips(folded, each) && !isCommonRussian(folded))
    const right = name ?? (mine.has(folded) ? undefined : (meant(folded) ?? commonMeant(folded)))
    if (right === undefined) return word
    return word === folded ? right : right.charAt(0).toUpperCase() + right.slice(1)
  })
}
