import type { Urgency } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { asMandarin } from '../text/cantonese.ts'
import type { FoundDate } from '../text/dates.ts'
import { simplified } from '../text/simplified.ts'
import { datesIn, type Moment } from './mentions.ts'
import { justBefore, type Span, sentenceCase, tidy, without } from './words.ts'

/** What stands before the first colon, and what follows it. */
export function halves(said: string): Readonly<{ head: string; body?: string }> {
  const colon = /[:：](?!\d)\s*(\S.*)$/su.exec(said)
  if (colon === null) return { head: said }
  return { head: said.slice(0, colon.index), body: sentenceCase(tidy(colon[1]!)) }
}

const urgent =
  /(?<!\p{L})(?:(?<!not )urgent(?:ly)?|asap|right (?:away|now)|(?:help|needs? (?:it|this|them)?) ?now|immediately|at once|stranded|emergency|(?:no|without(?: any)?|out of) (?:cash|money)|penniless|within (?:the|an|one|half an) hour|in (?:the next|less than) (?:an )?hour|must (?:go|leave|be (?:paid|out|done)) (?:out )?(?:today|now|tonight|this (?:morning|afternoon))|every minute counts|(?:can['’]?t|cannot|unable to) pay (?:at|for (?:the|his|her|their) (?:hotel|taxi|flight|hospital|surgery))|wallet (?:was |got |is )?(?:stolen|gone)|(?:was |got |been )robbed|boarding in|stuck (?:at|in|abroad)|at the (?:airport|till|checkout|border|hotel desk)|flight (?:leaves|is|goes|in))(?!\p{L})|в аэропорту|рейс через|вылет через|застрял|на кассе(?!\p{L})|на границе|(?<!\p{L}|не )срочн|(?<!\p{L})немедленно|(?:аврал|молния|пожар)(?!\p{L})|горит(?!\p{L})|[紧緊特]急|加急|(?:马上|立刻|立即|就要|快要|正要|准备|等着)要?(?:登机|起飞|上飞机|过关|过安检|手术|出境|上火车)|(?:卡|困|堵|滞留|耽搁)在(?:了)?(?:机场|海关|酒店|医院|收银|柜台|边境|国外|境外|车站)|急件|急单|十[万萬]火急|很急|急[着著用需死坏疯]|急得|急等|很赶|赶着|赶时间|等着?用|等着?(?:付|交|办|签|取)|要快(?=[，,。！!\s]|$)|(?:要|得|请|必须)?(?:马上|立刻|立即|火速|赶紧|尽?快)(?:要|得|就)?(?:给?[他她]?们?)?(?:处理|办|解|弄|搞定|补|开|改|用|发|寄|停|冻|换|挂)|火烧眉毛|人命关天|身无分文|(?<=[\s，,。])急(?=[\s，,。!！]|$)/u
const calm = /(?<!\p{L})(?:not urgent|no rush)(?!\p{L})|не ?срочн|не горит|不急|不着急/u

export const urgencyIn = (said: string): Urgency | undefined => {
  const folded = fold(asMandarin(simplified(said)))
  return calm.test(folded) ? undefined : urgent.test(folded) ? 'urgent' : undefined
}

/** A name that was taken out of a sentence, so that the words around it can be told from those of the wish. */
const gone = '\u0001'

/** The words before the wish itself: how it came, who says it, and orders to write it down. */
const leads = [
  patternOf(
    `^(?:(?:please|pls|and|so|hi|just|now|${gone}(?:['’]s)?|(?:has|have|had)|called|rang|phoned|mailed|e-?mailed|wrote|texted|messaged|in|us|me|by (?:mail|phone|e-?mail)|to say(?: that)?|and|is asking|asked|asks|asking|(?:open|log|register|record|create|raise|file)(?: (?:a|an|the))?(?: new)?(?: urgent)?|requests?|(?:for|from|of)(?= ${gone})|a new|new|that|us to|whether|if|for)(?!\\p{L})[\\s,;.–—-]*)+`,
    'iu',
  ),
  patternOf(
    `^(?:(?:пожалуйста|и|${gone}|только что|сейчас|позвонил[аи]?|написал[аи]?|прислал[аи]? письмо|спрашивает|спросил[аи]?|просит|попросил[аи]?|(?:заведи|открой|зарегистрируй|запиши|создай|внеси)(?:те)?|(?:новый |срочный )*запрос|(?:от|для|по|у)(?= ?${gone})|что|нас|мне)(?!\\p{L})[\\s,;.–—-]*)+`,
    'iu',
  ),
  patternOf(
    `^(?:请|帮我|麻烦|(?:给|为|替|接到|收到)?(?:刚)?(?:${gone})的?|[刚剛]{1,2}[才刚剛]?|今天|上午|下午|新建?|登记|记(?:一|个|条|为)?|开个?|建个?|一个|个|条|[服務务]{0,2}(?:请求|請求)单?|工单|客户|客戶|来?打?[电電][话話]来?|[来來][电電]|微信|短信|(?:发|寄)?(?:来)?(?:邮件|信)来?|(?:发|打|写)来|[来來](?=[问問要])|[说說]|话(?=佢|想|要(?!求)|呢|[个張张])|(?<=来|^|\\u0001)[问問]|问一?下|想知道|想问问?|[\\s，,：:])+`,
    'u',
  ),
]
/** Orders that end the sentence. */
const closings = [
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:please )?(?:log|open|register|record|raise)(?: (?:it|this|that|a request|him|her|them))*(?: as (?:a|his|her|their) request)?(?: please)?[\s.!]*$/iu,
  /(?<![\s,;.–—-])[\s,;.–—-]*(?:и )?(?:заведи|открой|за?регистрируй|запиши|зафиксируй|оформи|оформляй|оформляем|внеси|занеси)(?:те)?(?: (?:это|как|его|ее|её|запрос|обращение|заявку|пожалуйста))*[\s.!]*$/iu,
  /(?<![\s，,；;。])[\s，,；;。]*(?:请|麻烦|赶紧|赶快|尽快|快)?(?:请|(?:帮|给|替|为)(?:我|他|她|客户)?们?)?(?:忙)?(?:登记|立案|记(?:一?[个张条])?|[立开建提录挂](?:一?[个张条])?(?=请求|需求|工单|单))(?:(?:为|成)?(?:他|她|客户)?的?(?:请求|需求|工单|单子?)|一?下|上|下来)?(?:吧)?[。！!\s]*$/u,
]

/** In Chinese a blank stands for a comma. */
const punctuated = (text: string): string => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '，')

/** A text without what a form finds, whichever characters it is written in. */
function withoutIn(text: string, form: RegExp): string {
  const found = form.exec(simplified(text))
  return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text
}

/** What a client wishes for, in the words of the message without the client and the order to write it down. */
export function subjectIn(said: string, client: Span | undefined): string | undefined {
  const bare = client ? `${said.slice(0, client.start)}${gone}${said.slice(client.end)}` : said
  let rest = bare
  for (const form of [...closings, ...leads]) rest = withoutIn(rest, form)
  const name = client ? said.slice(client.start, client.end) : ''
  const clean = tidy(punctuated(rest.replaceAll(gone, name)))
  const words = clean.length < 2 || clean === name ? '' : clean
  return words === '' ? undefined : sentenceCase(words.slice(0, 200))
}

/** A department in the place of who is asked: "ask legal to", "передай юристам", 请运营部. */
const addressed = [
  /^(?:(?:please|pls|kindly|can you|could you|would you)\s+)*(?:ask|get|have|let|tell|give|put|loop in|involve|over to|one for|question for|(?:pass|hand|send|route|forward|refer|escalate)(?: (?:it|this|that|on|off|over|along))* to|(?:check|clarify|confirm|verify|enquire|inquire|follow up|query)(?: (?:it|this|that))? with|(?:find out|hear) (?:from|at)|query|chase|poke|nudge|ping|raise with)\s+(?:the\s+)?(?:operations|risk|legal|compliance|products?|customer service|back ?office|ops|lawyers|credit (?:desk|team|people|department|guys)|service desk)(?: (?:team|desk|department|people|guys|side))?(?!\p{L})[\s,:–—-]*(?:(?:to|on|with|about|for)(?!\p{L})\s*)?/iu,
  /^(?:(?:пожалуйста|и)\s+)*(?:передай|поручи|попроси|спроси|отправь|пусть|запроси|узнай|уточни|выясни|проверь)(?:те)?\s+(?:у\s+|в\s+)?(?:(?:операционн|юридическ|продуктов|клиентск)\p{L}+\s+(?:отдел|служб|сервис|команд)\p{L}*|отдел\p{L}* рисков|юрист\p{L}*|компла[ей]+нс\p{L}*|риск\p{L}*|операционист\p{L}*|операционк\p{L}*|продуктовик\p{L}*)[\s,:–—-]*(?:(?:чтобы|что(?!\s+(?:с|со|там|по|у|слышно|нового|решили|сейчас|нужно|надо|за)(?!\p{L}))|насчет|насчёт)\s+)?/iu,
  /^(?:(?:пожалуйста|и)\s+)*(?:юрист\p{L}*|рис(?:к\p{L}*)|операционист\p{L}*|операци[ия]\p{L}*|операционк\p{L}*|продуктовик\p{L}*|комплаенс\p{L}*)\s+(?:передай|отправь|перешли|скинь|поручи|попроси|скажи|пусть)(?:те)?[\s,:–—-]*(?:(?:чтобы|что)\s+)?/iu,
  /^(?:请|麻烦|帮我|再|去)*(?:让|请|叫|找|[跟向和]|问问?|问一?[下声]|咨询|请教|打听|麻烦|需要|发给|交给|转给?|转交给?|移交给?|提给)?(?:一?下)?(?:运营|风险|风控|法务|法律|产品|客户服务|客服|后台|合规|信贷|授信|信审|审批|科技|技术|信息|IT|it)(?:部门?|中心|那边|的人|团队|同事)*(?:帮忙|处理|一下|(?:打听|确认|核实|问)(?:一?下|问)?)?[\s，,：:]*/u,
]
/** The same behind what is handed over: "escalate the guarantee to legal". */
const handedTo =
  /^(?:(?:please|pls|kindly|can you|could you|also)\s+)*(?:pass|hand|send|route|forward|refer|escalate|take|give|move)(?: (?:on|off|over|along))?\s+(?!to\s)(.{3,}?)\s+(?:on |over |up )?to (?:the )?(?:operations|risk|legal|compliance|products?|customer service|back ?office|ops|lawyers)(?: (?:team|desk|department|people|guys|side))?$/iu
/** The same in Russian behind what is handed over: "…, скинь рискам, пусть решают". */
const passedInRussian =
  /(?<=\p{L}{3}.{6,})\s*[,;.–—-]\s*(?:и\s+)?(?:закинь|передай|отдай|отправь|перешли|скинь|направь|перекинь|подключи)(?:те)?\s+(?:(?:это|его|её|ее|их|вопрос)\s+)?(?:(?:в|во|к)\s+)?(?:(?:операционн|юридическ|продуктов|клиентск|кредитн)\p{L}+\s+(?:отдел|служб|сервис|команд)\p{L}*|(?:юрист|риск|операционист|операционк|продуктовик|кредитчик|кредитник|компла[ей]+нс|поддержк|юротдел)\p{L}*)(?:,?\s+(?:пусть|пускай|чтобы)\s+(?:они\s+)?(?:разбер|посмотр|смотр|глян|реша|решат|займ|дума|провер|скаж)\p{L}*)?[\s.!]*$/iu
const passedOn =
  /[\s，,]*(?:麻烦|(?<!申)请|就|都)?(?:转给?|转交给?|移交给?|交给|发给?|交由|交到|报给?|提交?给|推给|递给|丢给|派给|送)(?:一下)?(?:运营|风险|风控|法务|法律|合规|产品|客户服务|客服|后台)(?:部门?|中心|那边|团队|同事)*/u

/** What a department is asked to do, without its name, its day and what orders to hand over. */
export function orderIn(said: string, taken: readonly Span[]): string | undefined {
  let rest = without(punctuated(said), taken).replace(/(?<=\s|^)[之以]?前/u, '')
  for (const form of addressed) rest = rest.replace(form, '')
  const clean = tidy(
    tidy(rest)
      .replace(handedTo, '$1')
      .replace(passedOn, '，')
      .replace(passedInRussian, '')
      .replace(/^把/u, '')
      .replace(/的事(?=，|$)/u, '的事项')
      .replace(/[，,]\s*(?:要|得)?给我?(?:回话|回复|答复|结果)?$/u, '')
      .replace(/[，,]{2,}/gu, '，'),
  )
  return clean.length < 2 ? undefined : sentenceCase(clean)
}

/** What stands behind the name of a client and a colon: there too a department may be addressed. */
export const orderOf = (body: string): string =>
  addressed.some((form) => form.test(body)) ? (orderIn(body, []) ?? body) : body

/** Parts of a sentence that only say which request is meant and what becomes of it. */
const aboutTheRequest =
  /(?<!\p{L})(?:requests?|ticket|hand-?off)(?!\p{L})|запрос|обращени|请求|工单|转交|^(?:先|就|可以|请|那)*(?:把它)?(?:挂起|搁一?搁|暂停|停一?停|恢复|重开|重新打开|关掉?|结掉?|办结|结案|解决|完结)(?:吧|了|一下)*$|^我?(?:都|也|已经?|刚刚?|今天|昨天)*(?:跟|和|给|向|对)?(?:他|她|他们|对方|客户|人家|\p{Script=Han}{2,4}?)?(?:说|讲|答复|回复|回|告诉|解释)(?:过|了|好|清楚|明白)+(?:他|她|他们|对方|客户|人家|\p{Script=Han}{2,4}?)?了?$|^(?:please )?(?:close|resolve|pause|put) it\b.*$|^(?:закрой|закрывай|приостанови|поставь на паузу)(?:те)?(?: его)?$/iu

/** In Chinese, and in Russian without commas, the words that name the request run into what is said of it. */
const naming =
  /^.{0,16}?(?:请求|請求|工单|转交)(?:先|就|也)?|^.*(?:запрос|обращени).*?(?=(?:пока )?(?:жд[её]м|ожида|не хвата|нужн|долж(?:ен|на|ны)(?!\p{L})))/iu

/** Why a request stops, or what became of it: what the message says beside naming it. */
export function stepNote(said: string): string | undefined {
  const parts = said.split(/[,，;；。]|\.(?=\s|$)|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\s[–—-]\s/u)
  const told = parts
    .map((part) => tidy(part.replace(naming, '')))
    .filter((part) => part !== '' && !aboutTheRequest.test(fold(part)))
  const han = /\p{Script=Han}/u.test(said)
  return told.length === 0 ? undefined : sentenceCase(told.join(han ? '，' : ', '))
}

const limiting = /(?<!\p{L})(?:by|until|till|before|deadline|due|до|к|ко|не позднее|срок)[\s:]*$/iu

/** The day by which something is wished for: a month that is only spoken of is none. */
export function dueIn(said: string, moment: Moment): FoundDate | undefined {
  const ahead = datesIn(said, moment, 'future').filter(
    ({ on, start }) => on >= moment.today && !/(?<!\p{L})от\s*$/iu.test(justBefore(said, start)),
  )
  return (
    ahead.find(
      ({ start, end }) => limiting.test(justBefore(said, start)) || /^[之以]?前/u.test(said.slice(end)),
    ) ?? ahead.find(({ from, to }) => from === undefined || from === to)
  )
}
