import type { TeamRole } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import type { LocalDate } from '#domain/time.ts'
import type { FoundDate } from '../text/dates.ts'
import { clientNames } from './client.ts'
import { latinWords } from './common-words.ts'
import { datesIn, type Moment } from './mentions.ts'
import { nobody, ofCover } from './team-words.ts'

/** What a message says of who works with clients. */
export type TeamSlots = Readonly<{
  /** The colleague, as said. */
  person?: string
  role?: TeamRole
  from?: LocalDate
  to?: LocalDate
  reason?: string
  /** The whole book goes to them for good. */
  handOver: boolean
  /** Who is away, where it is not the user. */
  away?: string
  /** They join the people around one client. */
  joins: boolean
}>

const name = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|\p{L}[\p{L}'’-]+`
const ends = String.raw`(?=[\s,.;:!?]|$)`
const hanName = String.raw`[A-Za-z][A-Za-z .'’-]*[A-Za-z]|\p{Script=Han}{2,4}?`

/** In a message without capitals a first name may stand before the last one. */
const pair = String.raw`\p{Ll}[\p{Ll}'’-]+ \p{Ll}[\p{Ll}'’-]+`

/** Standing in for somebody, in Russian. */
const stands = String.raw`(?:за)?(?:замен|подмен|подстрах|прикр|замеща|заместит|вед[её]т|вести|присмотрит|присматрива|подхватыва|прикроет|возьм[её]т|бер[её]т|подхватит|курирует)\p{L}*`

/** What a colleague does with clients of another, and how one is put beside a client. */
const keeps = String.raw`(?:(?:will|would|is going to|should|shall|can|could|is|to)\s+)?(?:(?:mind|handle|run|do|manage|watch|keep|hold|service)(?:e?s|ing)?|has|have|doing)\s+(?:an eye on\s+|over\s+)?(?:my|our|her|his|the|all|everybody|everyone)(?!\p{L})|(?:is|will be|as|to be)\s+(?:my|our|the|her|his)\s+(?:stand-?in|deputy|backup|cover|replacement)`
const joinsTeam = String.raw`(?:(?:will|should|shall|can|is to|to)\s+)?(?:joins?|(?:be(?:come)?s?|is|be (?:named|made|put down|listed|set)|go down)\s+(?:as\s+)?(?:the\s+|a\s+|an\s+)?(?:second|other|additional|backup|deputy|lead|assistant|solution))(?!\p{L})`

/** Where the name of the colleague stands, the surest place first. */
const places: readonly RegExp[] = [
  patternOf(
    String.raw`(?:\b(?:[Ll]et|[Hh]ave|[Aa]sk|[Ss]et|[Mm]ake|[Aa]dd|[Pp]ut|[Gg]ive|[Ii]nclude|[Bb]ring|[Nn]ame|[Aa]ppoint|[Aa]ssign|[Pp]lace|[Gg]et|[Tt]ake)\s+)(?<who>${pair}|${name})\s+(?:to\s+)?(?:be (?:my|our|the) (?:cover|deputy|stand-in)|cover|stand|take|look|mind|handle|run\b|watch|keep|deputis|as\b|access|on\b|onto\b|in\b|into\b|to\b|down\b|for\b|the\b|lead\b|assistant|solution|second|deputy|backup|an? )`,
    'u',
  ),
  patternOf(
    String.raw`(?<who>${pair}|${name})\s+(?:will\s+|is\s+|should\s+|can\s+)?(?:cover(?:s|ing)?|stand(?:s|ing)? in|takes?(?: over| care)?|taking over|looks? after|deputis\p{L}+|needs access)(?!\p{L})`,
    'u',
  ),
  patternOf(String.raw`(?<who>${pair}|${name})\s+(?:${keeps}|${joinsTeam})`, 'u'),
  patternOf(
    String.raw`\b(?:deputy|stand-?in|cover|backup|replacement)(?: (?:is|will be|by|from|with)|:) (?<who>${pair}|${name})`,
    'u',
  ),
  patternOf(String.raw`\b(?:over to|book to|clients to|by|:) ?(?<who>${pair}|${name})${ends}`, 'u'),
  patternOf(
    String.raw`(?:пусть|передай\p{L}* (?:\p{L}+ ){0,3}книгу|клиентов)\s+(?:меня\s+)?(?<who>${name})\s*(?:меня\s+)?(?:замещ|замен|подмен|прикр|вед|возьм|$)`,
    'iu',
  ),
  patternOf(
    String.raw`(?:переда|остав|довер)\p{L}* (?:\p{L}+ )?(?:портфель|книгу) (?<who>${name})${ends}`,
    'iu',
  ),
  patternOf(
    String.raw`(?:${stands}(?!\p{L})|на замену|замещени\p{L}+(?: на)?|замена(?: на)?|заместител\p{L}+(?!\p{L}))(?: (?:на )?(?:меня|её|ее|его|нас|будет|это время|время))*\s*[:–—-]?\s*(?<who>${name})${ends}`,
    'iu',
  ),
  patternOf(
    String.raw`(?<who>${name})\s+(?:(?:меня|её|ее|его|нас|пока|будет|временно|всех|моих|моими?|мою|мой|клиент\p{L}*|книг\p{L}+|портфел\p{L}+|за мо\p{L}+)\s+)*(?:${stands})`,
    'iu',
  ),
  patternOf(
    String.raw`(?:(?:за|вместо) (?:меня|неё|нее|него)|клиенты у|портфель у)\s*[:–—-]?\s*(?:будет )?(?<who>${name})${ends}`,
    'iu',
  ),
  patternOf(String.raw`(?<who>${pair}|${name}) (?:мо|наш)\p{L}+ (?:заместител|замен)`, 'iu'),
  patternOf(String.raw`(?<who>${name}) (?:за|вместо) (?:меня|неё|нее|него)(?!\p{L})`, 'iu'),
  patternOf(
    String.raw`(?:за старшего(?: (?:по|над|у|мо\p{L}+|всеми?|клиент\p{L}*|меня|нас))*|остан[еу]тся|остаётся|остается|остаются|дежурит|подежурит|заступает|отвечает|побудет|на связи|на хозяйстве|(?:все )?(?:вопрос\p{L}*|звонк\p{L}*|дела|обращени\p{L}*)[,:]? (?:к|на)|оставля\p{L}+ (?:всё |все |\p{L}+ ){0,3}на)(?: (?:на|за|это|всё|все|время|будет))*\s*[:–—-]?\s*(?<who>${name})${ends}`,
    'iu',
  ),
  patternOf(
    String.raw`(?<who>${name})\s+(?:(?:пока|будет|временно|побудет|у нас|тогда)\s+)*(?:остан[еу]тся|остаётся|остается|дежурит|подежурит|заступает|отвечает|на связи|на клиентах|на моих|(?:буд[еу]т )?(?:втор\p{L}+|ведущ\p{L}+|нов\p{L}+) (?:менеджер|контакт|ассистент|помощник)\p{L}*)`,
    'iu',
  ),
  /(?:добав|включ|введ|назнач|постав|подключ)\p{L}* .{0,40}?(?<who>[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+)/u,
  patternOf(String.raw`(?:добав\p{L}+|включи\p{L}*|назнач\p{L}+|постав\p{L}+) (?<who>${name})${ends}`, 'iu'),
  /книгу (?:\p{L}+ )?(?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u,
  patternOf(
    String.raw`(?:请|让|由|找|叫|安排|麻烦|把(?=[A-Za-z]))\s*(?<who>${hanName})\s*(?:(?:从|在|于|[今明后下这本周\d])[^，,。]{0,30}?)?(?:代管|代我|代班|代理|替我|帮我|照看|看着|顶|接手|来?担任|来?做|来?当|负责|也?加[到入进]|也?进|在)`,
    'u',
  ),
  /(?<who>[A-Za-z][A-Za-z .'’-]*[A-Za-z])\s*(?:(?:从|在|于|[今明后下这本周\d])[^，,。]{0,30}?)?(?:代管|代我|代班|代看|代理|替我|替班|帮我|照看|照管|看着|盯着?|顶班?|顶替|接手|接管|接|负责|管|加入|加进|加到|进)/u,
  /(?:加上|添上|补上|补充|新增|增加|加进|加入|加个|拉上|添|加|拉|派)\s*(?<who>[A-Za-z][A-Za-z .'’-]*[A-Za-z])/u,
  /(?:^|[，,。；;\s]|客户)(?<who>(?!我|他|她|客户|所有|全部)\p{Script=Han}{2,3}?)(?:(?:从|在|于)?\d[^，,。]{0,30}?)?(?:代管|代我|替我|顶替|照看|接管)/u,
  patternOf(
    String.raw`(?:助理|客户经理|负责人|主管|顾问|专家|副手|搭档|成员|第二联系人)(?:改|换|变|调|设|定|由|换人)*(?:成|为|是|由|给)?\s*(?<who>${hanName})(?:来?(?:担任|负责|做|当|接手|接任|接))?(?:吧|了)?[。！!]?$`,
    'u',
  ),
  patternOf(String.raw`(?:交接|移交|交|转)给\s*(?<who>${hanName})(?:负责|管)?[。！]?$`, 'u'),
]

/** Who is away where it is not the user: "Lena Hofmann на больничном". */
const absent = patternOf(
  `(?<who>${name}) (?:сейчас |сегодня |уходит |ушла? |будет |еще |теперь |уехала? )*(?:(?:на|в|во) (?:больничн|отпуск|командиров|обучени|декрет)|боле(?:ет|ла?)|заболела?|отсутству)`,
  'iu',
)

/** The same in English and Chinese. */
const absentElsewhere = [
  patternOf(
    `(?<who>${name}) (?:is |will be |was )(?:still |also )*(?:away|off|out|absent|on (?:sick |parental |annual )?(?:leave|holiday|vacation)|sick|ill|travelling|at a training)`,
    'iu',
  ),
  patternOf(
    String.raw`(?:^|[，,。；\s])(?<who>${hanName})\s*(?:从|在|自)?[\d年月日号至到、～~\s-]{0,24}(?:不在|休假|请假|出差|请病假|外出|培训)`,
    'iu',
  ),
] as const

const standing = patternOf(`^${stands}$`, 'iu')

/** The name among the words around it. */
function nameIn(who: string | undefined): string | undefined {
  const words = nameOnly(who)?.split(' ') ?? []
  const isName = (word: string): boolean => !nobody.has(fold(word)) && !standing.test(word)
  const start = words.findIndex(isName)
  if (start < 0) return undefined
  const end = words.findIndex((word, at) => at > start && !isName(word))
  return words.slice(start, end < 0 ? undefined : end).join(' ')
}

const roles: readonly (readonly [TeamRole, RegExp])[] = [
  ['solution_designer', /solution designer|specialist|архитектор решений|специалист|方案|顾问|专家/u],
  ['assistant', /assistant|ассистент|помощник|助理/u],
  ['relationship', /relationship|менеджер\p{L}* по работе|客户经理/u],
  ['lead', /(?<!\p{L})lead(?!\p{L})|ведущ|главн|负责人|主管/u],
]

const reasons: readonly RegExp[] = [
  /(?<!\p{L})(?:annual |sick |parental )?leave(?!\p{L})|holidays?(?!\p{L})|vacation|business trip|training|(?<!\p{L})sick(?!\p{L})/iu,
  /отпуск|больничн\p{L}+|командировк\p{L}+|обучени\p{L}+/iu,
  /休假|年假|产假|出差|请假|病假|培训/u,
]
const stems: Readonly<Record<string, string>> = { отпуске: 'отпуск', отпуска: 'отпуск', отпуску: 'отпуск' }

const hands =
  /hand (?:over )?(?:my|the|his|her)(?: whole| entire)? book|hand .{0,30}book .{0,10}over|(?:переда|отда)\p{L}* (?:\p{L}+ ){0,2}книгу|(?:整|全部|所有).{0,6}(?:移交|交接|交给|转给)|客户簿.{0,4}(?:移交|交接|交给)/u
const joining =
  /(?<!\p{L})(?:add|put|make|include|appoint|assign|joins?|name[ds]?)(?!\p{L})|team (?:of|for)|second contact|(?:backup|deputy|contact person) (?:for|of|at) |добав|включи|в команду|назнач|担任|加到|加上|团队|(?:助理|客户经理|负责人|主管|顾问|专家|副手|成员)[^，,]{0,4}(?:换|改|变|由|设|定|是)|(?:做|当|换成?|换为).{0,6}(?:助理|副手|顾问|专家|主管|负责人)/u

/** The team itself is named, so that no role needs to be. */
const inTeam =
  /(?<!\p{L})(?:team|deputy|backup|contact person|(?:second|other|additional) contact)(?!\p{L})|команд(?!ир)|团队|小组|第二联系人|对接人/u

/** A common word before a name is no part of it: "on monday matthias covers". */
function nameOnly(who: string | undefined): string | undefined {
  const words = who?.split(' ') ?? []
  const plain = (word: string | undefined): boolean => word !== undefined && latinWords.has(word)
  const from = words.length > 1 && plain(words[0]) ? 1 : 0
  const to = words.length - from > 1 && plain(words.at(-1)) ? -1 : undefined
  return who === undefined ? undefined : words.slice(from, to).join(' ')
}

/** The days of a cover lie ahead, whatever else the message tells of. */
function daysAhead(said: string, moment: Moment): readonly FoundDate[] {
  const dates = datesIn(said, moment, 'future')
  const first = dates[0]
  return first && first.on < moment.today ? datesIn(said.slice(first.start), moment, 'future') : dates
}

/** The colleague in any order of words: a name that is no client of the book. */
function strangerIn(said: string, dates: readonly FoundDate[], moment: Moment): string | undefined {
  const known = (moment.names ?? []).map(fold)
  const isClient = (text: string): boolean => {
    const folded = fold(text)
    return known.some((each) => each.includes(folded) || folded.includes(each))
  }
  const found = clientNames(said, dates)
    .map(({ text }) => nameIn(text))
    .find(
      (who) =>
        who !== undefined &&
        !isClient(who) &&
        !fold(who)
          .split(' ')
          .some((word) => ofCover.has(word)),
    )
  return found !== undefined && /^[\p{Script=Latin} '’-]{3,}$/u.test(found) ? found : undefined
}

/** The whole book goes to somebody, said with another verb. */
const goesOver =
  /(?:pass|give|transfer|move|hand|sign)(?:s|ing)? (?:on |over )?(?:all )?(?:of )?(?:my|the|his|her)(?: whole| entire| full)? (?:book|portfolio|clients|client book)|(?:whole |entire |all )(?:of )?(?:my |the )?(?:clients|book|portfolio) (?:go|move|pass)(?:es|s)? (?:over )?to|takes? over (?:all )?(?:my|the) (?:whole |entire )?(?:book|portfolio|clients)/u

/** Who covers whom from when until when, who joins a team, or to whom a book goes. */
export function teamSlots(said: string, moment: Moment): TeamSlots {
  const folded = fold(said)
  const dates = daysAhead(said, moment)
  const [only, second] = dates
  // "I am off till Thursday": a day that only ends the time away begins it today.
  const openEnd =
    only !== undefined &&
    second === undefined &&
    only.from === undefined &&
    /(?:till|until|til|through|up to|up until|до|по)\s*$/iu.test(said.slice(0, only.start))
  const days = dates.find((each) => each.from !== undefined && each.to !== undefined && each.from < each.to)
  const first = /\p{Script=Han}/u.test(said) ? (days ?? dates[0]) : dates[0]
  const from = openEnd ? moment.today : (first?.from ?? first?.on)
  const last = first === days && days ? days : dates[dates.length - 1]
  const to = last?.to ?? last?.on
  const role = roles.find(([, form]) => form.test(folded))?.[0]
  const [reason] = reasons.flatMap((form) => form.exec(said)?.[0] ?? [])
  const person =
    places
      .map((form) => nameIn(form.exec(said)?.groups?.who?.trim()))
      .find((who) => who !== undefined && !ofCover.has(fold(who).split(' ')[0]!)) ??
    strangerIn(said, dates, moment)
  const handOver = hands.test(folded) || (from === undefined && goesOver.test(folded))
  const other = [absent, ...absentElsewhere]
    .map((form) => form.exec(said)?.groups?.who)
    .find((who) => who !== undefined)
  const away =
    other &&
    !/我|[周月天号日]/u.test(other) &&
    !/^(?:я|и я|мы|i|im|i[’']m|we|我|我们|本人)$/iu.test(other.trim())
      ? nameIn(other.trim())
      : undefined
  return {
    handOver,
    joins:
      from === undefined &&
      (role !== undefined || inTeam.test(folded)) &&
      (joining.test(folded) || (!handOver && /^\p{Script=Latin}/u.test(person ?? ''))),
    ...(away === undefined || away === person ? {} : { away }),
    ...(person === undefined ? {} : { person }),
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(reason === undefined ? {} : { reason: stems[fold(reason)] ?? reason.toLowerCase() }),
  }
}
