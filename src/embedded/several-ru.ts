import { fold } from '#domain/text/fold.ts'
import { onlyFiles, opensWish, tellsPromise } from './intent/sentences-ru.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { clientNames } from './slots/client.ts'
import { sameName } from './slots/same-name.ts'
import { wordsOf } from './slots/words.ts'

/** Longer messages are notes and pasted texts. */
const longest = 500
/** From these on what stands before a cut, and what follows it, is plainly a wish of its own. */
const before = 3.2
const behind = 4.2
/** A name plainly meant. */
const named = 0.9

/** What may stand between two wishes of one message; «и» and «а» join them without any sign. */
const joints = /\s*[;.!?]\s+|\s*,\s+|\s+(?=(?:и|а|плюс|а также)\s)/gu
const ties =
  /^(?:(?:и|а|но|да|ещ[её]|также|тоже|заодно|кстати|потом|затем|плюс|сразу|параллельно|пожалуйста|плиз)[\s,]+)*/iu
/** What is looked up, named without any verb: "…, а ещё открытые запросы Петровой". */
const listed =
  /^(?:(?:все|мои|наши|его|е[её]|их|открыт\p{L}+|незакрыт\p{L}+|последн\p{L}+|текущ\p{L}+|просроченн\p{L}+|невыполненн\p{L}+|активн\p{L}+)\s+){0,2}(?:задачи|дела|обещани[яе]|запросы|обращения|заявки|жалобы|отзывы|контакты|контакт|разговор|звонки|звонок|встречи|встречу|переписку|карточку|историю|заметки)(?!\p{L})/iu
const question = /^(?:кто|что|как|когда|где|сколько|есть|можно|с кем|у кого)/u
/** Somebody is named before the order: "Шубиной поставь встречу". */
const namedFirst =
  /^(?:(?:для|по|с|со|у|на|к|перед)\s+)?(?:\p{L}{3,}\s+){1,2}(?:тоже\s+)?(?:напомни|поставь|назначь|набросай|напиши|черкни|составь|заведи|открой|покажи|запиши|создай|забронируй|подготовь|поменяй|смени|обнови|исправь|отправь|скажи)(?:те)?(?!\p{L})/iu
/** In a letter "и спроси, удобно ли ей" is what it says; these orders are none. */
const besideLetter =
  /^(?:(?:мне|себе)\s+\p{L}|(?:завтра\s+|послезавтра\s+)?напомни(?:те)?\s+мне|поставь|назначь|заведи|запиши|занеси|зафиксируй|внеси|отметь|создай|покажи|открой|выведи|забронируй)/iu
/** "…; ещё она не любит звонки, запомни": what is told and filed by the last word. */
const toldAndFiled =
  /^[^.;]{8,120},\s*(?:и\s+)?(?:это\s+)?(?:запомни|учти|запиши|занеси|зафиксируй|отметь|внеси)(?:те)?[\s.!]*$/u
/** A promise that is told follows what is filed for the client. */
const filed: ReadonlySet<string> = new Set([
  'open_request',
  'open_complaint',
  'hand_off',
  'schedule_meeting',
  'log_feedback',
  'update_client',
])

/** Words of an order that only say that something is passed on or to be remembered, and when. */
const frame =
  /(?<!\p{L})(?:мне|себе|им|это|его|е[её]|их|по|этому|поводу|об|этом|напомни|передай|перекинь|перешли|отправь|скинь|кинь|попроси|подключи|отдай|напиши|ответь|отпиши|черкни|сообщи|письмо|поставь|сделай|задач[ауи]|напоминание|пожалуйста|срочно|сразу|юрист\p{L}*|риск\p{L}*|операци\p{L}*|продуктовик\p{L}*|компла[ей]нс\p{L}*|поддержк\p{L}*|бэк-?офис\p{L}*|отдел\p{L}*|юротдел\p{L}*|пусть|пускай|разбер\p{L}+|посмотр\p{L}+|смотрят|глян\p{L}+|реша\p{L}+|займ[уё]тся|дума\p{L}+|в|во|на|к|ко|до|через|завтра|послезавтра|сегодня|утром|вечером|понедельник\p{L}*|вторник\p{L}*|сред[уеы]|четверг\p{L}*|пятниц\p{L}+|час|день|недел\p{L}+|\d+(?::\d\d)?)(?!\p{L})/giu
/** Tools whose words may be what stands before the order. */
const takesBefore: ReadonlySet<string> = new Set([
  'hand_off',
  'create_task',
  'draft_message',
  'record_promise',
])
/** Whether a message before the cut orders or asks for something itself, and is no mere statement. */
const complete = (folded: string): boolean =>
  folded
    .split(/[,;.]\s|\s[и]\s/u)
    .some((clause) => opensWish(clause) || onlyFiles(clause) || listed.test(clause))

const quoted = (text: string): boolean =>
  text.lastIndexOf('«') > text.lastIndexOf('»') || (text.split('"').length - 1) % 2 === 1

const clientOf = (text: string, { moment }: Setting): string | undefined =>
  clientNames(text, [], moment.names).find(({ score }) => score >= named)?.text

/** The wishes of a Russian message that stand behind a comma, «и» or «а», each plainly another tool or another client. */
export function cutInRussian(text: string, mind: Mind, setting: Setting): readonly string[] {
  if (text.length > longest || !/\p{Script=Cyrillic}{3}/u.test(text)) return [text]
  for (const joint of text.matchAll(joints)) {
    const head = text.slice(0, joint[0].includes('?') ? joint.index + 1 : joint.index)
    const rest = text.slice(joint.index + joint[0].length)
    const tail = rest.slice(ties.exec(rest)![0].length)
    if (head.length < 6 || tail.length < 6 || quoted(head) || /^если [^,]+$/iu.test(head)) continue
    const between = rest.slice(0, rest.length - tail.length)
    const stops = /[;.!?]/u.test(joint[0]) || /ещ[её]|также|кстати/iu.test(between)
    const tied = between !== '' || /[;?]/u.test(joint[0])
    const another = /^а[\s,]/iu.test(between) && anotherFirst(head, tail, setting)
    if (cutsHere(head, tail, { tied, stops, another }, mind, setting))
      return [head, ...cutInRussian(tail, mind, setting)]
  }
  return [text]
}

/** «…, а у Петрова завтра встреча»: another client than the one before stands first behind «а». */
function anotherFirst(head: string, tail: string, setting: Setting): boolean {
  const next = clientNames(tail, [], setting.moment.names).find(({ score }) => score >= named)
  const one = clientOf(head, setting)
  return next !== undefined && next.start <= nearStart && one !== undefined && !sameName(one, next.text)
}
/** A preposition at most stands before what is first. */
const nearStart = 4

/** How two parts are joined: by a word or a stop that says that something else follows, or by another client. */
type Joint = Readonly<{ tied: boolean; stops: boolean; another: boolean }>

function cutsHere(head: string, tail: string, joint: Joint, mind: Mind, setting: Setting): boolean {
  const { tied, stops, another } = joint
  const folded = fold(tail)
  if (onlyFiles(folded)) return false
  const noun = listed.test(folded)
  const promise = tellsPromise(folded)
  const told = stops && toldAndFiled.test(folded)
  if (!another && !noun && !promise && !told && !opensWish(folded) && !namedFirst.test(folded)) return false
  const [first] = ranked(head, mind, setting)
  if (!first || first.score < before) return false
  if (promise) return filed.has(first.tool)
  const [second] = ranked(tail, mind, setting)
  if (!second || second.score < behind) return false
  if (another && second.tool !== 'get_client') return true
  const looks = mind.tools.get(first.tool)?.risk === 'read'
  const asked = mind.tools.get(second.tool)?.risk === 'read'
  // What is looked up without an order goes on from another look-up; elsewhere it tells what the wish is about.
  const asks = question.test(folded)
  if ((noun || asks) && (!looks || (asks && !tied) || !complete(fold(head)))) return false
  // "Просит отсрочку, передай рискам": what is passed on is what was told.
  const own = takesBefore.has(second.tool) ? wordsOf(folded.replace(frame, ' ')).length > 1 : true
  if (!own && !complete(fold(head))) return false
  if (first.tool === 'draft_message' && !besideLetter.test(folded)) return false
  if (first.tool !== second.tool) return looks || !asked || first.tool !== 'log_interaction'
  const [one, other] = [clientOf(head, setting), clientOf(tail, setting)]
  return one !== undefined && other !== undefined && !sameName(one, other)
}
