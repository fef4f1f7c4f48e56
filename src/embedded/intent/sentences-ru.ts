import { fold } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'

/** What may stand before an order that opens a sentence: "и ещё", "заодно", "кстати". */
const tie =
  '(?:(?:и|а|да|но|ну|так|же|еще|также|тоже|плюс|потом|затем|дальше|заодно|сразу|кстати|параллельно|отдельно|третье|второе|во-вторых|в-третьих|напоследок|пожалуйста|плиз)[\\s,:]+)*'
/** When something is to be done stands before the order as well: "а мне завтра напомни". */
const when =
  '(?:(?:завтра|послезавтра|сегодня|утром|вечером)|за (?:час|полчаса|день|\\d+ мин\\p{L}*)|(?:в|во|на|к|ко|до|через) (?:след\\p{L}+ |эт\\p{L}+ )?(?:\\d{1,2}(?:[:.]\\d\\d)?|понедельник\\p{L}?|вторник\\p{L}?|сред[уеы]|четверг\\p{L}?|пятниц[уеы]|суббот[уеы]|воскресень[ею]|час|полчаса|день|неделю))'
const lead = `${tie}(?:(?:мне|себе|(?:ему|ей|им|туда)(?: же)?|с н(?:им|ей|ими)|${when})\\s+)*`
/** Orders as they are given to an assistant, never to a client in a letter. */
const order =
  '(?:запиши|запомни|занеси|внеси|зафиксируй|отметь|пометь|напомни|поставь|создай|заведи|добавь|открой|оформи|зарегистрируй|передай|перешли|перекинь|попроси|спроси|покажи|выведи|найди|открой|подготовь|приготовь|набросай|накидай|набери-ка|напиши|составь|сочини|черкни|назначь|запланируй|забронируй|воткни|забей|перенеси|сдвинь|отмени|обнови|измени|поменяй|исправь|смени|проверь|сравни|подбери|закрой|переведи|закинь|кинь|сделай|сними|отложи|организуй|посчитай|глянь|посмотри|узнай|дай знать|скажи|расскажи|отправь|пусть|подскажи)(?:те)?(?!\\p{L})'
/** A department that is told something: "юристам передай …". */
const department =
  '(?:юристам|юристов|рискам|риски|рисковикам|кредитчикам|кредитникам|(?:в )?кредитный отдел|операционистам|операционистов|операциям|бэк-?офису|продуктовикам|комплаенсу|комплаенс|поддержку|поддержке|клиентскому сервису|(?:в|во) (?:юротдел|риски|операции|операционный|юридический|поддержку|комплаенс))(?!\\p{L})'
/** A thing to be made, named before anything else: "черновик письма ему", "встречу с ним на четверг". */
const thing =
  '(?:(?:новая |новую )?задач[ауки]{1,2}|задачку|напоминание|напоминалку|встреч[ау] с|созвон с|звонок (?:ему|ей) на|черновик|(?:ему|ей|им) (?:письмо|сообщение|ответ)|(?:список|перечень|сводк[ау]|истори[юя]|карточк[ау]) \\p{L}+|письмо (?:ему|ей|им)|письмецо (?:ему|ей|им))(?!\\p{L})'
/** What is asked. */
const question =
  '(?:сколько|кто(?!-)|кому|у кого|с кем|какие|какая|какой|каков[аы]?|когда|что (?:у|по|с|со|там|мы|я|он|она|ему|ей|подойдет)|есть ли|подойдет ли|можно ли|обещал[аи]? ли)(?!\\p{L})'

const ties = new RegExp(`^${tie}`, 'u')
/** What was promised is told in a sentence of its own; in a report it stands on the card of its note. */
const promises = new RegExp(
  `^${lead}(?:я |мы )?(?:(?:по)?обещал[аи]?|дал[аи]? слово|сказал[аи]?(?= (?:ему|ей|им),? (?:что )?\\p{L}+[уюм](?!\\p{L}))) (?:ему|ей|им|что)(?!\\p{L})`,
  'u',
)
const opens = new RegExp(`^${lead}(?:${order}|${department}|${thing})`, 'u')
const asks = new RegExp(`^${lead}${question}`, 'u')
/** Between two sentences, or before words that only say that something else follows. */
const ends =
  /[.!?;\n]+\s+|,?\s+(?=(?:(?:и|а) )?(?:заодно|кстати|плюс|параллельно)\s)|,?\s+(?=(?:и|а) (?:еще|также|потом|затем)\s)/gu

/** An order to file what was said before it is no sentence of its own: "заведи обращение", "запиши это". */
const files = new RegExp(
  `^${lead}(?!закрой(?:те)? (?:\\p{L}+ )?жалоб)(?:запиши|запомни|учти|занеси|внеси|зафиксируй|отметь|пометь|поставь|создай|заведи|добавь|открой|оформи|зарегистрируй|передай|отправь|закрой)(?:те)?(?:\\s+(?:это|его|ее|их|все|как|мне|срочн\\p{L}+|нов\\p{L}+|официальн\\p{L}+|жалоб\\p{L}+|запрос\\p{L}*|обращени\\p{L}+|заявк\\p{L}+|отзыв\\p{L}*|обещани\\p{L}+|встреч\\p{L}+|звон\\p{L}+|визит\\p{L}*|контакт\\p{L}*|пожалуйста|туда|так|и|(?:в|к|на) (?:календар|истори|журнал|карточк|план|дела|отзыв|жалоб|факт|обещани|контакт)\\p{L}*))*[\\s.!]*$`,
  'u',
)
/** What was told is filed as something that keeps no promises. */
const filesOther = /отзыв|жалоб|запрос|обращени|заявк/u
/** The words of a letter follow such an order: they may give orders to the client. */
const letter = /(?<!\p{L})(?:напиши|ответь|отправь|черновик|письмо|сообщение|набросай)\p{L}*[^.!?]*[:«"]/u

/** Whether a sentence (folded) tells what was promised to somebody. */
export const tellsPromise = (folded: string): boolean => promises.test(folded)

/** Whether a sentence (folded) opens with an order, a question or a thing to be made. */
export const opensWish = (folded: string): boolean =>
  (opens.test(folded) && !files.test(folded)) || asks.test(folded)

/** Whether a sentence (folded) only orders to file what was told before it, whatever follows behind a comma. */
export function onlyFiles(folded: string): boolean {
  const first = folded.split(/[,;.](?! что)|\s(?:и|а)\s/u, 1)[0]!
  return files.test(first) || closes.test(first)
}
/** The same for what is done with or was changed: "задачу закрой", "поправь". */
const closes =
  /^(?:и )?(?:эту |его |ее |их )?(?:задач[ауи]|запрос|обращение|вопрос|тему|пункт|обещание|напоминание) (?:тоже )?(?:закр|вычерк|сним|сня|убери|убира)\p{L}*\s*$|^(?:и )?(?:(?:можно )?(?:галочку (?:по)?ставь|(?:по)?ставь галочку|сними с (?:меня|контроля)|вычерки?ва?й|вычеркни|убирай|убери из списка|закрывай|снимай))\s*$|^(?:и )?(?:обнови|поправь|исправь|измени|поменяй|смени)(?:те)?(?: (?:это|ему|ей|им|пожалуйста|в карточке))*\s*$/u

/** The same, or a promise that is told. */
export const saysMore = (folded: string): boolean => opensWish(folded) || promises.test(folded)

/** Between two orders of one sentence: "запиши …, набросай ему спасибо и поставь на вторник …". */
const joins = /,\s+(?:и\s+)?(?:еще\s+)?|\s+и\s+(?:еще\s+)?/gu
const beside =
  /^(?:набросай|напиши|накидай|черкни|сочини|поставь(?! на паузу)|назначь|запланируй|забронируй|покажи|выведи|подготовь|перенеси|отмени)(?:те)?(?:\s+[^\s,]+){2}/u
/** A look-up is ordered first, then something to be kept. */
const looksUp = /^(?:открой|покажи|выведи|подними|найди|глянь)(?:те)?(?!\p{L})/u
const orders = /^(?:запиши|напомни|заведи|внеси|занеси|поставь|отметь|запомни)(?:те)?(?:\s+[^\s,]+){2}/u
/** "…, заведи запрос и передай рискам …": what is filed is handed on as well. */
const filedJust =
  /(?:заведи|заводи|открой|открывай|оформи|оформляй|(?:за)?регистрируй|зарегай|создай)(?:те)? (?:срочн\p{L}+ |нов\p{L}+ |официальн\p{L}+ )?(?:запрос|обращение|заявку|жалобу)$/u
const passes =
  /^(?:(?:передай|перешли|отправь|попроси|подключи|напиши|набросай|подготовь|составь|черкни|сочини|накидай|напомни|назначь|поставь)(?:те)?(?:\s+[^\s,]+){2}|(?:ему|ей|им) (?:письмо|сообщение|ответ|черновик)(?!\p{L}))/u
/** Both sides promise: "он обещал …, я обещал ему …". */
const otherSide =
  /,?\s+(?:а\s+)?(?=(?:я|мы|он|она|они)\s+(?:(?:ему|ей|им|нам|мне|тоже|сам[аи]?)\s+){0,2}(?:по)?обеща(?:л|ет|ют))/gu
const promised = /(?:по)?обеща(?:л|ет|ют)/u

/** Nobody orders more in one message: what is longer is a text. */
const longest = 2_000

/** Where the sentences of a Russian message begin that wish for something of their own. */
export function russianSentences(text: string, isReport: (folded: string) => boolean): string[] {
  if (text.length > longest || !/\p{Script=Cyrillic}{3}/u.test(text)) return [text]
  const folded = fold(text)
  const placed = ({ 0: sign, index }: RegExpExecArray) => ({ start: index, end: index + sign.length })
  const told = isReport(folded)
  const ordered = told || opens.test(folded)
  const inside = matchesOf(folded, joins)
    .map(placed)
    .filter(({ start, end }) => {
      const [head, tail] = [folded.slice(0, start), folded.slice(end)]
      const alone = ordered && beside.test(tail) && !letter.test(head)
      const looked = looksUp.test(head) && orders.test(tail)
      return looked || alone || (passes.test(tail) && filedJust.test(head))
    })
  const sides = told
    ? []
    : matchesOf(folded, otherSide)
        .map(placed)
        .filter(({ start }) => promised.test(folded.slice(0, start)))
  const sentences = matchesOf(folded, ends)
    .map(placed)
    .filter(({ start, end }) => {
      const head = folded.slice(0, start)
      const next = folded.slice(end).split(/[.!?;\n]\s/u, 1)[0]!
      if (start < 9 || letter.test(head)) return false
      return opensWish(next) || (promises.test(next) && (!isReport(head) || filesOther.test(head)))
    })
  const cuts = [...sentences, ...inside, ...sides].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const { start, end } of cuts) {
    if (start < at) continue
    parts.push(text.slice(at, folded[start] === '?' ? start + 1 : start))
    at = end + ties.exec(folded.slice(end))![0].length
  }
  return [...parts, text.slice(at)].map((part) => part.trim()).filter((part) => part.length > 1)
}

/** "Запиши встречу и задачу на среду …": what was told is filed, and one of the two orders stands for a task as well. */
const filedWithTask =
  /(?:[.,;!]\s*|\s+)(?:(?:и|пожалуйста)\s+)?(?:запиши|занеси|внеси|зафиксируй|отметь|зарегистрируй|сохрани)(?:те)?(?:\s+(?:и|это|его|её|ее|всё|все|встречу|звонок|разговор|визит|контакт|беседу|созвон|переписку|видеозвонок|письмо|сообщение|встречи))*(?:,?\s+(?:и|плюс|а также)(?:\s+(?:ещё|еще))?|,)\s+(?:(?:поставь|сделай|заведи|создай|добавь)(?:те)?\s+)?(задач\p{L}+|напомина\p{L}+|напоминалк\p{L}+|дел[оа]|дельце)(?=[\s:])/iu

/** "…, зафиксируй, и послезавтра напомни …": a reminder with its day in front follows the order to file. */
const filedWithReminder =
  /[.,;!]\s*(?:и\s+)?(?:запиши|занеси|внеси|зафиксируй|отметь|зарегистрируй|сохрани)(?:те)?(?:\s+(?:это|всё|все|его|её|ее))*[,.;]?\s+(?:(?:и|а|ещё|еще|также)\s+)*((?:[\p{L}\d-]+\s+){0,5}?)напомни(?:те)?(?:\s+мне)?\s+/iu

/** «… запиши и закрой жалобу»: the order to file ends the report, another one follows. */
const filedBeside =
  /[\s,.;]+((?:запиши|занеси|внеси|зафиксируй|отметь)(?:те)?(?:\s+(?:это|всё|все))?)\s+и\s+(?=(?:закрой|поставь|назначь|напомни|открой|заведи|передай|набросай|напиши|забронируй|отправь|обнови|поменяй)(?:те)?\s)/iu

/** The same with the order to file left out and the task in a sentence of its own. */
export const filedAndDue = (text: string): string =>
  text.length > longest
    ? text
    : text
        .replace(filedBeside, (whole, files: string, at: number) => (at < 12 ? whole : `, ${files}. `))
        .replace(filedWithTask, (whole, _what: string, at: number) => (at < 12 ? whole : '. Поставь задачу'))
        .replace(filedWithReminder, (whole, when: string, at: number) =>
          at < 12 ? whole : `. Напомни ${when}`,
        )
