import type { CauseSide, Severity } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import type { LocalDate } from '#domain/time.ts'
import { findAmounts } from '../text/amounts.ts'
import { datesIn, latinOrOther, type Moment } from './mentions.ts'
import { sentenceCase, tidy } from './words.ts'

type Money = Readonly<{ value: number; currency: string }>

/** What a message says of a complaint that is on record. */
export type ComplaintSlots = Readonly<{
  note?: string
  severity?: Severity
  cause?: Readonly<{ side: CauseSide; text: string; verified?: true }>
  remedy?: Readonly<{ text: string; amount?: Money }>
  callback?: Readonly<{ on?: LocalDate; satisfied: boolean; result: string }>
  status?: 'resolved' | 'closed'
}>

const severities: readonly (readonly [Severity, RegExp])[] = [
  ['critical', /(?<!\p{L})critical(?!\p{L})|критич|严重投诉|特别严重|最高级/u],
  ['high', /(?<!\p{L})(?:high|serious|severe)(?!\p{L})|высок|серьезн|高(?!兴)|严重/u],
  ['medium', /(?<!\p{L})medium(?!\p{L})|средн|中等|中级/u],
  ['low', /(?<!\p{L})(?:low|minor)(?!\p{L})|низк|незначительн|低|轻微/u],
]
const graded =
  /severit\p{L}*|(?<!\p{L})(?:raise|lower|set|make|bump|escalate|down to|up to)(?!\p{L})|серьезност|степен|приоритет|严重程度|级别|等级|[调升降定改][为到级成]/u

/** How grave a complaint is, where the message says so in as many words. */
export function severityIn(said: string): Severity | undefined {
  const folded = fold(said)
  return graded.test(folded) ? severities.find(([, form]) => form.test(folded))?.[0] : undefined
}

const sides: readonly (readonly [CauseSide, RegExp])[] = [
  [
    'third_party',
    /third part|courier|custodian|card network|clearing house|(?<!\p{L})(?:post|post office|postal service)(?!\p{L})|correspondent bank|other bank|supplier|vendor|exchange(?!\p{L})|треть\p{L}+ (?:лиц|сторон)|курьер|почт[аыеу](?!\p{L})|банк-корреспондент|друг\p{L}+ банк|биржа|第三方|快递|邮局|代理行|对方银行/u,
  ],
  [
    'client',
    /(?:client|customer|s?he|they|\p{L}+) (?:had )?(?:misread|misunderst|mistyped|overlooked|forgot|got it wrong|gave (?:us )?the wrong)|(?:client|customer)'?s? (?:own )?(?:error|mistake|fault|misunderstanding|side)|on (?:his|her|their) side|(?:his|her|their) (?:own )?(?:error|mistake|fault)|клиент\p{L}* (?:сам|ошиб|невнимат|неверн|не так)|ошибка клиента|на (?:его|ее|их) стороне|на стороне клиента|недоразумени|не так понял|客户(?:自己)?(?:误解|理解|看错|填错|搞错|原因|责任)/u,
  ],
  [
    'bank',
    /(?<!(?:no|not an?) \p{L}{1,12} (?:of|on) )(?:our|ours|bank'?s?|own|internal)(?: own)? (?:bad|desk|people|team|error|mistake|fault|side|system|oversight)|error is ours|(?:we|desk|system|batch|team|department|operations) \p{L}*|(?<!\p{L})we (?:\p{L}+ )?(?:messed|screwed|slipped|botched|cocked|dropped|got)(?!\p{L})|(?<!\p{L})(?:system|batch|fee run|run|script)(?!\p{L})|(?:it was|by|with|on|and|lies with|down to) (?:our|us)(?!\p{L})|наша (?:ошибка|вина)|ошибка (?:банка|наша|системы|операционист)|вина (?:банка|наша)|(?:с|на) нашей стороне?|наш косяк|(?:отдел|операционист|сотрудни|кассир|менеджер|коллег|оператор)\p{L}* \p{L}+л(?:а|и|ся|ась|ись)?(?!\p{L})|накосячил|скрипт|сбо[йяею](?!\p{L})|по нашей вине|мы виноват|мы (?:ошиб|перепут|забы)|систем|我们的?(?:错|失误|责任|原因|系统)|我行|本行|系统|操作部|运营|后台|柜员|柜台|同事|网点|分行|重复入账|录错|记错|银行(?:的)?(?:错|失误|责任)/u,
  ],
]
const causal =
  /(?<!(?<!\p{L})(?:no|not an?|without|nobody['’]?s) )(?<!\p{L})(?:errors?|mistakes?|faults?|slip|typo|glitch|bug|outage|blunder|mix-?up|oversight|misbooking)(?!\p{L})|(?:messed|screwed|slipped|cocked|fouled) (?:it |this |that )?up|botched|dropped the ball|got (?:it|this|that) wrong|(?<!\p{L})(?:ran|booked|charged|debited|posted|billed|run) (?:it )?(?:twice|double)|wrong (?:tariff|rate|fee|account|booking)|our bad(?!\p{L})|(?<!\p{L})(?:root )?causes?(?! us)(?!\p{L})|(?:our|his|her|their|client'?s|bank'?s|own) (?:own )?(?:error|mistake|fault)|error is ours|misread|misunderst|turn(?:s|ed) out|came down to|comes down to|(?:was|were) (?:down to|because of|due to)|(?:happened|came about) because|it was (?:us|our)(?!\p{L})|found (?:it|out|the (?:cause|reason|error))|(?:that['’]?s|is) on us|our doing|it was (?:the|an?) |причин|ошибк|выяснил|нашли|разобрались|косяк|накосячил|сбо[йяею](?!\p{L})|вин[аыоу](?!\p{L})|винова[тн]\p{L}*|по нашей|оказалось|原因|是我们的?(?:错|失误|责任)|失误|误解|查明|查清|查出|造成|导致|根源|出了?(?:错|故障|岔子|问题)|(?<!不)是(?:我们|我行|咱们|代理行|系统)/u
const confirmed =
  /confirm(?:ed|s)|verified|proven|admit(?:s|ted)|cause found|подтвержд|подтвердил|доказан|признал|确认|证实|核实|查明/u
const unsure = /maybe|perhaps|probably|might|likely|возможно|похоже|видимо|可能|大概/u

const remedial =
  /remed(?:y|ies)|(?:we|bank) (?:\p{L}+ )?(?:give|pay|gave|paid|repay|return)s? (?:him|her|them) .{0,24}back|pay back|refund\p{L}*|compensat\p{L}*|goodwill|amends|gesture|(?:we|bank|i)(?:['’]?ll| will|['’]?d| would| can)? (?:credit|write off|knock|take off|return|hand back|put back)(?!\p{L})|(?:making?|make it) up (?:for|to)|(?:we|bank|['’]re|are|i) (?:\p{L}+ )?(?:crediting|credit|giving|refunding|returning|writing off|knocking off|putting back|paying)(?!\p{L})|(?:\d|quid|pounds?|francs?|euros?|dollars?|money|fee) back(?!\p{L})|reimburs\p{L}*|waive|(?:s?he|they|client|customer) (?:gets?|receives?|will (?:get|receive))(?! it| why| angry| upset)|gets? .{1,24} back|credit (?:him|her|them)|offer(?:ed|s)? (?:him|her|them|the client)|компенс\p{L}*|возмест\p{L}*|возмещ\p{L}*|верн(?:ем|ули|уть)|возвраща\p{L}+|возврат|скидк\p{L}*|предлож\p{L}+ (?:ему|ей|им|клиент)|предлага(?:ем|ю)(?!\p{L})|дарим|подарим|бесплатн\p{L}*|补救|补偿|赔偿|退还|退(?:给|回)?(?:他|她|客户)|退款|退费|赔付|赔(?=给|[他她]|客户|\d|[一二两三四五六七八九十百千])|减免|免[收除年]/u

const calledBack =
  /call(?:ed)?[ -]?back|called (?:\p{L}+ ){1,3}back|(?:rang|phoned) (?:\p{L}+ ){1,3}back|(?:i|we|and|just|have|[’']ve|^)(?: also| just| then| already)? ?(?:rang|phoned|called|spoke (?:to|with)|talked to|had) (?:him|her|them|\p{L}+(?: \p{L}+)?)(?! (?:again )?(?:about|twice|names))(?=\s*(?:$|[,;.]| (?:today|yesterday|this|about|on|and|who|to say|just|again|earlier|afterwards))|(?: on the phone))|spoke to (?:him|her|them) again|перезвонил|обратн\p{L}+ звон|回访|回电|回[了过]?(?:他|她|客户|人家)?个?电话|[打通](?:了|过)个?电话/u
const satisfied =
  /(?<!\p{L})(?:satisfied|happy|fine|ok(?:ay)?|content|calm(?:er)?|pleased|accept(?:s|ed)?|agree[sd]?|thankful|relieved)(?!\p{L})|довол(?:ен|ьн)|устраива|устроил|согласи?(?:лся|лась|ен|на)|принял|спокоен|спокойна|满意|接受|同意|认可|没意见|好了/u
const dissatisfied =
  /wants? more|not enough|(?:not|n['’]t|(?<=\p{L})nt|still|un|dis|hardly|far from|anything but)[ -]?(?:\p{L}+ ){0,2}(?:happy|pleased|impressed|satisfied|unhappy|dissatisfied|angry|upset|content|accept)|(?:still|very) (?:angry|upset|unhappy)|unhappy|недовол|не довол|не устраива|не устроил|не согла|не принял|все еще (?:зл|сердит)|不(?:太|大|是很|怎么|够)?满意|不接受|不同意|不认可|还是不|仍然?不/u

const closed =
  /(?<!\p{L})(?:close[sd]?|closing|can be closed|shut|wrap(?:ped)? up)(?!\p{L})|закр(?:ой|ыть|ыт|ыва(?:ем|ю|й|ть))|关闭|结案|结掉|了结|销案|关[掉了吧]|可以[关结]/u
const resolved = /(?<!\p{L})(?:resolve[sd]?|settled|solved)(?!\p{L})|реш[её]н|урегулир|улажен|解决|处理好/u

/** 先别结案: the case stays open. */
const leftOpen = /(?:别|不要?|不用|不能|暂缓)(?:先|急着|忙着)?(?:结|关(?!心|系|注)|销|了结)/u

/** "Closed" in what happened is no order: only where the complaint itself, or nothing else, is closed. */
const statusOf = (folded: string): 'resolved' | 'closed' | undefined =>
  leftOpen.test(folded)
    ? undefined
    : closed.test(folded)
      ? 'closed'
      : resolved.test(folded)
        ? 'resolved'
        : undefined

const heading =
  /^(?:(?:please|pls|and|so|ok)[\s,]+)*(?:(?:add|note|write|put)(?: (?:a note|it|this|that|down))?(?: (?:to|on|in|for|into))? |update |for )?(?:the |my )?(?:complaint (?:of|by|from) [^:,]{2,40}|[^:,]{2,40}?['’]?s? complaints?|complaint)\s*[:,–—-]\s*|^(?:добавь|запиши|отметь|допиши|внеси)?\s*(?:в |к |по )?жалоб\p{L}+[^:,]{0,40}[:,–—-]\s*|^[^：:，,]{0,16}投诉[^：:，,]{0,8}[：:，,]\s*/iu

const filing = [
  /(?<![\s,;.–—-])[\s,;.–—-]+(?:внес|допиш|добав|занес|отмет|запиш|впиш)\p{L}* (?:это )?(?:в|к|по) (?:жалоб|претензи)\p{L}*[\s.!]*$/iu,
  /(?<![\s,;.–—-])[\s,;.–—-]+(?:and )?(?:please |pls )?(?:add|put|note|write)(?: (?:it|this|that|all))?(?: (?:down|in|to|on|into))* (?:the|her|his|their) complaint[\s.!]*$/iu,
  /(?<![\s，,。；;])[\s，,。；;]+(?:请|帮我|麻烦|都)*(?:[记写加补]|登记|更新|补充|记录)(?:录|充)?(?:到|进|入|在)(?:他|她|这个|那个|客户)?的?投诉(?:里|中|上|记录里?)?(?:去)?吧?[。！!\s]*$/u,
  /(?<![，,。；;\s])[，,。；;\s]+(?:先|暂时|暂)*(?:别|不要?|不用|不能)(?:先|急着|忙着)?(?:结案?|关[掉了]?|销案?|了结)(?:吧)?[。！!\s]*$/u,
  /(?<![，,。；;\s])[，,。；;\s]+(?:都|也|再|帮我|请|把|先|一起)*(?:这[条点个]?|这些)?(?:加|记|补|写|填|添|录)(?:进去?|上去?|到|入|充)(?:里面?|投诉|记录|案子|一下|去)*[。！!\s]*$/u,
] as const

/** The message without the words that only name the complaint. */
const told = (said: string): string => {
  const body = filing.reduce((text, form) => text.replace(form, ''), said)
  const colon = /[:：](?!\d)\s*(\S.*)$/su.exec(body)?.[1]
  return sentenceCase(tidy(colon ?? body.replace(heading, '')))
}

function amountIn(text: string, currency: string): Money | undefined {
  const found = findAmounts(text, latinOrOther(text))[0]
  return found && { value: Number(found.value), currency: found.currency ?? currency }
}

type Part = 'cause' | 'remedy' | 'callback' | 'status'

/** What one clause tells of a complaint; nothing where it only goes on with the clause before. */
function partOf(clause: string, back: boolean): Part | undefined {
  const folded = fold(clause)
  if (calledBack.test(folded)) return 'callback'
  if (remedial.test(folded)) return 'remedy'
  if (back && (satisfied.test(folded) || dissatisfied.test(folded))) return 'callback'
  if (causal.test(folded)) return 'cause'
  return statusOf(folded) === undefined ? undefined : 'status'
}

const sideOf = (text: string): CauseSide | undefined => sides.find(([, form]) => form.test(fold(text)))?.[0]

/** Clauses of one kind beside each other are one text. */
function partsIn(text: string): ReadonlyMap<Part, string> {
  const parts = new Map<Part, string>()
  const back = calledBack.test(fold(text))
  const join = /\p{Script=Han}/u.test(text) ? '，' : ', '
  let last: Part | undefined
  const early: string[] = []
  for (const clause of text.split(/[,，;；。]\s*|\.\s+|\s+(?:and|и)\s+/u).map(tidy)) {
    if (clause === '') continue
    const part = partOf(clause, back) ?? (last === 'status' ? undefined : last)
    if (part === undefined) {
      if (last === undefined) early.push(clause)
      continue
    }
    const before = parts.get(part)
    parts.set(part, before === undefined ? sentenceCase(clause) : `${before}${join}${clause}`)
    last = part
  }
  // Who did it, told before what is made good: "the courier lost the card, we pay 30".
  const why = early.find((clause) => sideOf(clause) !== undefined)
  if (why !== undefined && parts.size > 0 && !parts.has('cause')) parts.set('cause', sentenceCase(why))
  return parts
}

/** Several things told of a complaint at once, each in its own place; nothing where the message tells but one. */
function severalSlots(text: string, moment: Moment, currency: string): ComplaintSlots | undefined {
  const parts = partsIn(text)
  const [why, made, back, ended] = (['cause', 'remedy', 'callback', 'status'] as const).map((part) =>
    parts.get(part),
  )
  const side = why === undefined ? undefined : sideOf(why)
  const content = back !== undefined && (satisfied.test(fold(back)) || dissatisfied.test(fold(back)))
  if ([side, made, content || undefined, ended].filter((part) => part !== undefined).length < 2)
    return undefined
  const sure = why !== undefined && confirmed.test(fold(why)) && !unsure.test(fold(why))
  const amount = made === undefined ? undefined : amountIn(made, currency)
  const day = datesIn(back ?? '', moment, 'past').find(({ on }) => on <= moment.today)?.on
  const status = statusOf(fold(ended ?? ''))
  return {
    ...(why !== undefined &&
      side && { cause: { side, text: why, ...(sure && { verified: true as const }) } }),
    ...(made !== undefined && { remedy: { text: made, ...(amount && { amount }) } }),
    ...(back !== undefined &&
      content && {
        callback: { ...(day && { on: day }), satisfied: !dissatisfied.test(fold(back)), result: back },
      }),
    ...(status && { status }),
  }
}

/** Cause, remedy, call-back, severity and status that a message tells of a complaint; else its words as a note. */
export function complaintSlots(said: string, moment: Moment, currency: string): ComplaintSlots {
  const folded = fold(said)
  const text = told(said)
  const severity = severityIn(said)
  const several = severalSlots(text, moment, currency)
  if (several) return { ...(severity && { severity }), ...several }
  const back = calledBack.test(folded)
  const content = satisfied.test(folded) || dissatisfied.test(folded)
  if (back || (content && !remedial.test(folded) && statusOf(folded) === undefined)) {
    const day = datesIn(said, moment, 'past').find(({ on }) => on <= moment.today)?.on
    if (content)
      return {
        callback: { ...(day && { on: day }), satisfied: !dissatisfied.test(folded), result: text },
        ...(statusOf(folded) === 'closed' && { status: 'closed' as const }),
      }
  }
  const side = causal.test(folded) ? sides.find(([, form]) => form.test(folded))?.[0] : undefined
  if (side) {
    const sure = confirmed.test(folded) && !unsure.test(folded)
    return { cause: { side, text, ...(sure && { verified: true as const }) } }
  }
  if (remedial.test(folded)) {
    const amount = amountIn(said, currency)
    return { remedy: { text, ...(amount && { amount }) } }
  }
  const status = statusOf(folded)
  if (severity || status) return { ...(severity && { severity }), ...(status && { status }) }
  return text.length > 1 ? { note: text } : {}
}
