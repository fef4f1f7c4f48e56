import { patternOf } from '#domain/text/letters.ts'
import { type Span, sentenceCase, tidy, without } from './words.ts'

/** A name that was taken out of a sentence. */
const gone = '\u0001'

const owing =
  /(?<!\p{L})(?:(?:по)?обеща(?:л|ла|ли) (?:нам|мне)|нам (?:\p{L}+ ){0,3}(?:по|на)?обеща(?:л|ла|ли)|(?:сказал[аи]?|говорил[аи]?|собирал\p{L}+|хотел[аи]?) (?:нам |мне )?(?:что )?(?:(?:при|до|пере)(?:слать|нести|везти|дать)|(?:при|до|пере)(?:шлет|несет|везет|даст)|верн[уе]\p{L}+|оплат\p{L}+|подпи\p{L}+)|нам (?:сам\p{L}+ )?(?:по)?обеща(?:л|ла|ли)|клиент\p{L}* (?:нам )?(?:по)?обеща(?:л|ла|ли)|обещани[яйе]\p{L}{0,2} клиент(?:ов|а)|(?:по)?обеща(?:л|ла|ли) клиент|обеща(?:ет|ют)|(?:по)?кля(?:лся|лась|лись|нется|нутся)|(?:по)?божил(?:ся|ась|ись)|божится|взял(?:ся|ась|ись)|обязал(?:ся|ась|ись)|заверил[аи]?|(?:он|она|они|сам|сама|сами|кто) (?:\p{L}+ )?(?:по)?обеща(?:л|ла|ли)|(?:нам|мне) (?:\p{L}+ ){0,2}(?:долж[её]н|должн[аы])|(?:долж[её]н|должн[аы]) (?:нам|мне)|(?:за|от) (?:ним|ней|ними|клиент(?:ом|ами|ов|а))|жд[её]м от|^(?:а |и )?(?:он|она|они|клиент)(?: нам| мне)?$)(?!\p{L})/u
/** "Игорь Лаптухин обещал …": who promises opens the sentence and stands in no case. */
const subjectFirst =
  /(?:^|[:—–] ?)(?:клиент )?((?:\p{L}+ ){1,3})(?:сам[аи]? )?(?:по)?обеща(?:л|ла|ли)(?!\p{L})/u
const notTheirs =
  /(?<!\p{L})(?:я|мы|что|ему|ей|им|\p{L}+(?:у|ю|ому|ему|ей|ым|ам)|\p{L}+ой(?! \p{L}+[бвгджзклмнпрстфхцчшщ] ))(?!\p{L})|(?:\p{L}{3,}е) /u

/** "Обещание: Бессонов до пятницы подпишет анкету": what the client will do. */
const willDo = /обещани\p{L}*\s*[:–—-]\s*(?:\p{L}+ ){1,5}?\p{L}{3,}(?:[иея]т|[ую]т)(?!\p{L})/u
const fromUs = /получ[иа]т|(?<!\p{L})(?:от|с|у) (?:меня|нас)(?!\p{L})|(?<!\p{L})(?:я|мы|мной|нами)(?!\p{L})/u

/** What somebody will give, bring or settle: an action of the client towards us that ends in a thing done. */
export const willGive =
  '(?:(?:при|до|вы|пере|со)шл(?:ет|ют)|(?:при|до|за|под|в)нес(?:ет|ут)|(?:при|до|под|за)вез(?:ет|ут)|(?:о|до|вы)плат(?:ит|ят)|погас(?:ит|ят)|верн(?:ет|ут)(?:ся)?|подпиш(?:ет|ут)|(?:с|под|пере)кин(?:ет|ут)|предостав(?:ит|ят)|отправ(?:ит|ят)|(?:пере|от|с)дас?(?:т|дут)|перечисл(?:ит|ят)|перевед(?:ет|ут)|подготов(?:ит|ят)|собер(?:ет|ут)|заполн(?:ит|ят)|отпиш(?:ет|ут)ся|ответ(?:ит|ят)|определ(?:ит|ят)ся|перезвон(?:ит|ят)|пополн(?:ит|ят)|подтверд(?:ит|ят)|сообщ(?:ит|ат))'
/** "Кто из клиентов до сих пор не отдал, что обещал": asked of what clients were to give. */
const clientsAsked =
  /^(?!.*(?<!\p{L})(?:мы|мной|нами)(?!\p{L})).*(?:(?:кто|кого|с кого|от кого|у кого|какие) (?:из )?(?:наших |моих )?клиент\p{L}+|клиент\p{L}+ (?:\p{L}+ )?не ).*(?:обещ|долж(?:ен|на|ны)|сдержал|жд(?:у|ем)(?!\p{L})|не (?:\p{L}+ )?(?:прислал|отдал|донес|вернул|подписал|занес))/u
const gives = patternOf(`(?<!\\p{L}|не )${willGive}(?!\\p{L})`, 'u')

/** Whether the client owes what a Russian message (folded) speaks of. */
export const owedByRussianClient = (folded: string): boolean => {
  const who = subjectFirst.exec(folded)?.[1]
  return (
    (willDo.test(folded) && !fromUs.test(folded)) ||
    owing.test(folded) ||
    clientsAsked.test(folded) ||
    (gives.test(folded) &&
      !fromUs.test(folded.replace(/(?<!\p{L})(?:к|с|у|от) (?:нам|нами|нас)(?!\p{L})/gu, ''))) ||
    (who !== undefined && !notTheirs.test(who))
  )
}

const lead =
  /^(?:(?:пожалуйста|и|я|мы|\u0001|что|чтобы|(?:по)?обеща(?:л|ла|ли|ет|ют|ла)|(?:сказал|ответил|написал|заверил|пообещал|говор)(?:а|и|ит|ят)?|(?:по)?кля(?:лся|лась|лись)|(?:по)?божил(?:ся|ась|ись)|взял(?:ся|ась|ись)|обязал(?:ся|ась|ись)|запомни(?:те)?|долж(?:ен|на|ны)|дал[аи]? слово|(?:запиш|зафиксир|внес|отмет|добав)\p{L}+|нов\p{L}+|обещани[ея]|за (?:мной|нами|ним|ней|ними)|с (?:меня|нас)|ему|ей|им|нам|мне|сам[аи]?|для|перед|клиенту?|тоже)(?!\p{L})[\s,:–—-]*)+/iu
const tail =
  /(?<![\s,;.–—-])[\s,;.–—-]+(?:и )?(?:запиши|запомни|пометь|зафиксируй|внеси|занеси|отметь|добавь)(?:те)?(?: (?:это|как|обещание|его|её|ее|их|моё|мое|наше|пожалуйста|за (?:ним|ней|ними|мной|клиентом)))*[\s.!]*$/iu
const ties = /\s*(?<!\p{L})(?:до|к|ко|в|на|для)\s*$/iu

/** What was promised: the words behind those of promising, with the name where it stands among them. */
export function russianPromise(body: string, name: string): string {
  const bare = (name === '' ? body : body.replace(name, gone)).replace(tail, '')
  return tidy(tidy(bare).replace(lead, '').replaceAll(gone, name)).replace(ties, '')
}

/** What only says that a promise was made and what became of it; the words between tell which one. */
const frame =
  /(?<!\p{L})(?:значит|итак|так|тогда|ну|перед|ним|ней|ними|нею|ему|ей|им|нам|счита(?:й|ем|ю)\p{L}*|зачти|зачт[её]м|выч[её]рк\p{L}*|снимай|сними|с|меня|обещани\p{L}+|обещанн\p{L}+|закр(?:ой|ыть|ывай|ываем|ыто)(?:те)?|(?:от|по)мет\p{L}+|как|(?:не)?выполнен\p{L}*|(?:не )?сдержа\p{L}+|сорва\p{L}+|нарушен\p{L}*|провал\p{L}+|не успел\p{L}*|отменил\p{L}+|не выполни\p{L}+|выполнил\p{L}*|исполн\p{L}+|больше|актуальн\p{L}+|его|е[её]|про|насч[её]т|по|об?|перед|вот|то|это|эту|что|слово|сделал\p{L}*|обещал\p{L}*|сво[её]|я|мы|и|не|вс[её]|отправил\p{L}*|письмо\p{L}*|звонк\p{L}*)(?!\p{L})|[\s,;:.!–—-]+/giu

/** The promise that a Russian sentence closes: whose it is and what it is about. */
export function russianClosing(
  said: string,
  named: Span | undefined,
  dates: readonly Span[],
): string | undefined {
  const name = named ? said.slice(named.start, named.end) : ''
  const about = without(said, [...dates, ...(named ? [named] : [])])
    .replace(frame, ' ')
    .trim()
  const words = [name, about].filter((part) => part !== '').join(' ')
  return words === '' ? undefined : sentenceCase(words)
}

const order = /^(?:и )?(?:закр|отмет|помет|запиш|поставь|вот(?!\p{L})|пожалуйста)/iu
/** Why a promise was not kept: what a Russian sentence says beside naming it. */
export function russianReason(said: string): string | undefined {
  const [, ...rest] = said.split(/[,;]|\.(?=\s|$)|\s[–—-]\s/u).map(tidy)
  const told = rest.filter((part) => part.length > 3 && !order.test(part))
  return told.length === 0 ? undefined : sentenceCase(told.join(', '))
}

/** Orders and news that only say that a promise is closed. */
const onlyCloses =
  /обещ|(?<!\p{L})(?:слово|закр\p{L}+|вычерк\p{L}+|снима\p{L}+|готово|отмет\p{L}+|помет\p{L}+|можно|зачт\p{L}+|спасибо)(?!\p{L})/iu

/** How a promise was kept: what a Russian sentence tells beside the news that it is. */
export function russianDeed(said: string): string | undefined {
  const told = said
    .split(/[,;:]|\.(?=\s|$)|\s[–—-]\s/u)
    .map(tidy)
    .filter((part) => !onlyCloses.test(part) && /\p{L}{4}/u.test(part.replace(frame, ' ')))
  return told.length === 0 ? undefined : sentenceCase(told.join(', '))
}
