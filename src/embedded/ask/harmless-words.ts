import type { Subject } from './spec.ts'

/** Words that narrow nothing: whatever else is left unread of a question is told. */
const english = new Set(
  `a an the of in on at to for from with by per and or but so then than as is are was were be been being am do does did done have has had having can could would will shall should may might must
  i me my mine we us our ours you your they them their theirs he she it its his her who whom whose which what that this these those there here how many much when where why
  please pls plz asap cheers hey hi hello ok okay thanks thank tell show give get find list let know see count number numbers total totals sum overall altogether combined all each every any some whole entire in-total
  currently current now right today presently still yet already so far mean ever log logged logging just only also too actually really roughly about around approximately exactly precisely
  split break broken down breakdown distribution distributed distribute group grouped grouping sorted sort order ordered rank ranked ranking statistics stats overview figures figure data report summary table
  over under above below more less fewer than at least most between up until till before after since during within past last next this previous coming upcoming following year-to-date date
  than larger smaller bigger greater higher lower older younger longer newer earlier later equal exceeding exceeds worth
  book books record records file own owned owning holds hold held holding has having owns look looks looking after manage managed managing cover covered serve served responsible got get gets make made makes take took taken
  us with bank here have's out there up off into across amongst among inside portfolio portfolios
  not no without none never don't doesn't didn't haven't hasn't isn't aren't wasn't weren't won't neither nor lack lacks lacking missing except outside excluding other than
  neither nor equivalent converted receive received receiving came get got arrived filed raised
  one ones thing things kind kinds sort sorts type types size amount amounts value values volume volumes money figure level levels answer question query
  what's whats who's there's i've we've i'm we're it's that's let's dont didnt havent hasnt
  gave give given giving go goes going went come comes came live lives living based located resident residents reside domiciled staying sit sits falls fall stand stands run runs
  year years month months week weeks day days quarter quarters time times period per-cent percent ago
  s t ve re d ll m etc respectively please? need want would like compare versus vs against
  on-record on-file existing registered known booked placed kept keep placed open have-got total? exist happen happened happens did'nt actually currently wanna quick quickly both either team team's department bank bank's whole`
    .split(/\s+/)
    .filter(Boolean),
)
const russian =
  /^(?:открыт[аоы]?|записан[аоы]?|записал[аи]?|внесл?[аи]?|отметил[аи]?|заведен[аоы]?|оформлен[аоы]?|(?:вы|роз)дан[аоы]?|внесен[аоы]?|числится|числятся|лежит|лежат|висит|висят|а|б|без|бы|был[аио]?|быть|есть|в|во|вам|вас|ваш\p{L}*|вот|все[гмх]?о?|вс[ея]|вы|где|да|дай|давай|для|до|его|ее|если|еще|ж|же|за|и|из|или|им|их|к|как|какая|какие|какой|каков\p{L}*|каком|какую|каких|каким\p{L}*|когда|кол-во|количеств\p{L}*|ко|которы\p{L}*|котор\p{L}*|кто|кого|ли|либо|лишь|меня|мне|мной|мо[йяеиюёей]\p{L}*|моих|моего|моем|моим|мы|на|над|нам|нас|наш\p{L}*|не|нет|ни|но|ну|о|об|они|она|он|оно|от|по|под|покажи\p{L}*|пожалуйста|при|про|раз|с|сам\p{L}*|сво\p{L}*|сделай|сейчас|сколько|сколькими?|скольких|скольким|со|сравн(?:и|ите|ить)|среди|считай|посчитай|подсчитай|скажи|расскажи|выведи|дайте|так|такие|таких|там|то|тоже|только|тот|те|тех|ту|ты|у|уже|хочу|чем|что|чтобы|чей|чьих|эт\p{L}*|я|имеют|имеет|имею\p{L}*|имел\p{L}*|находится|находятся|живут|живет|жив[её]т|проживают|числ\p{L}*|штук\p{L}*|всего|общ\p{L}*|итог\p{L}*|общий|общая|сумм\p{L}*|объ?[её]м\p{L}*|размер\p{L}*|величин\p{L}*|средн\p{L}*|больше|меньше|более|менее|свыше|старше|младше|моложе|выше|ниже|крупнее|примерно|около|порядка|после|перед|между|начиная|начала|момент\p{L}*|данный|текущ\p{L}*|настоящ\p{L}*|последн\p{L}*|ближайш\p{L}*|прошл\p{L}*|следующ\p{L}*|период\p{L}*|время|времени|год\p{L}*|лет|месяц\p{L}*|недел\p{L}*|д(?:ень|ня|ней|ни)|квартал\p{L}*|сегодня|ни|надо|нужно|получ\p{L}*|поступ(?:ил[аои]?|ает|ают)|пришл[оаи]|подал[аи]?|книг\p{L}*|баз\p{L}*|портфел\p{L}*|учет\p{L}*|записях|данны\p{L}*|разбив\p{L}*|разбей|разбивк\p{L}*|распредел\p{L}*|разрез\p{L}*|группир\p{L}*|сгруппируй|разложи|раздели|отдельно|каждо\p{L}*|по-отдельности|соответственно|статистик\p{L}*|структур[аыу]|таблиц\p{L}*|отчет\p{L}*|держат|держит|держател\p{L}*|владе\p{L}*|у-нас|нам|оформлен\p{L}*|вообще|сум|какого|чего|кем|кому|ведем|ведет|ведется|веду|приходится|составля\p{L}*|стоит|стоят|насчит\p{L}*|пересч[её]т\p{L}*|пересчита\p{L}*|эквивалент\p{L}*|прош[её]?л[аио]?|получ\p{L}*|равн\p{L}*|хотя|минимум|максимум|включая|кроме|вид\p{L}*|тип\p{L}*|один|одн(?:а|о|у|ого|ому|ой|им|ом)|нужн\p{L}*|знать|интересует|были|будет|будут|сумма|итого|шт|какова|каково|закончится|состоит|состоят|прямо|именно|пор|сих|(?:раз|вы|по)?да(?:л|ва)\p{L}*|цифр(?:а|у|ы|ой)|назови(?:те)?|просто|коротко|клиентск\p{L}*|открыто|заведено|сдела\p{L}*|пров[её]л\p{L}*|совершил\p{L}*|случил\p{L}*|произошл\p{L}*|команд(?:а|ы|е|у|ой)|отдел\p{L}*|банк\p{L}*|цел(?:ом|иком)|зарегистрирован\p{L}*|имя|стран[ауы]?|город[ае]?)$/u
const chinese =
  /(?:既|又|[放贷借批]出去?|[一这那]摊子?|一亩三分地|任何|折合|折算|换算|折成|收到|拆开来?|拆分|拆一拆|拆|摊开|细分|带着|背着|带|背|揣着|捏着|加一加|加一下|算一算|算一下|来算|来看|(?<=\u0001)算|各是|加起来|分一下|请问|请|看一看|那边|这边|这儿|那儿|边|全行|全体|团队|部门|银行|谁|看看|看|想知道|我想|换成|如果|帮我|帮忙|麻烦|告诉我|告诉|给我|列出|列一下|显示|看看|看一下|查一下|查看|查询|查|统计一下|统计|汇总|合计|共计|一共|总共|总计|总数|总量|总|共|全部|所有|目前|现在|当前|截至|截止|到现在|至今|到目前为止|为止|今天|我们|咱们|我行|我的|我|你|您|他们|她们|名下|手里|手上|手头|管理|管着|管|负责|服务|账上|书中|里面|里|中|之中|当中|其中|有没有|有多少|多少|几|各有|各自|各个|各|分别|每个|每|按照|按|根据|依|分组|分类|分布情况|分布|构成|划分|拆分|怎么|怎样|如何|是多少|是什么|什么|哪些|哪个|哪|情况|数量|数目|人数|次数|户数|笔数|个数|数|金额|钱|持有|拥有|购买|买了|买过|买|开了|有|是|的|地|得|了|过|着|吗|呢|吧|啊|呀|么|和|与|及|以及|或者?|而|且|在|于|从|自|到|至|为|被|把|对|向|给|跟|由|以|之|这|那|些|个|位|名|人|家|笔|张|项|次|条|份|户|只|支|款|件|种|通|封|家|分|超过|大于|高于|多于|少于|小于|低于|不到|不足|不少于|至少|最少|最多|以上|以下|以内|以后|以前|以来|之后|之前|前|后|内|期间|间|近|最近|过去|未来|接下来|左右|大约|大概|约|上|下|本|今年|去年|明年|年|月份|月|日|天|号|季度|周|占|比|率|元|块|万|亿|百|千|都|也|还|再|只|仅|就|没有|没|无|未|不|非|除|已经|已|曾|来|去|做|打|打了|进行|发生|记录|登记|在册|存在|存|放|处于|属于|住|位于|来自|区间|范围|总体|整体|平均|均|面|一|大小|规模|水平|多大|级|发|寄|等)/gu

const letters = /(?!\p{Script=Han})[\p{L}\d][\p{L}\d'’.-]*/gu

/** Words that say nothing elsewhere but narrow the thing they stand before: "quick loans", "older clients". */
const narrowing =
  /(?<!\p{L})(quick|quickly|older|younger|newer|longer|equal|placed|managed|last|running|known|missing|lacking|live)(?= \u0001)|(?<= (?:are|is|were|been) )(missing|lacking|live|placed|out)(?=[\s?.!]*$)/gu
/** The same of things that cannot be opened. */
const opened = /(?<!\p{L})(open)(?= \u0001|[\s?.!]*$)/gu
const openable: readonly (Subject | undefined)[] = ['accounts', 'cards', 'loans', undefined]
/** How many cities there are is not how many clients. */
const countedSplit =
  /(?:how many|number of) (?:different |various )?(countries|cities|towns|currencies|segments|branches|regions)|(?:сколько|количество|число) (?:разных |всего )?(стран|городов|валют|сегментов|регионов|отделений)(?!\p{L})|(?:多少|几)(?:个|种)?(?:不同的?)?(国家|城市|币种|货币|等级|地区)/u
/** One figure of a client held against another of theirs: no question here does that. */
export const heldAgainst =
  /(?<!\p{L})(?:(?:larger|bigger|higher|greater|more|less|smaller|lower|fewer) than (?=(?:their|his|her|its|the|any|my|of|in)? ?\p{L}*(?:loans?|deposits?|balances?|holdings?|debts?|income|savings|portfolio|assets|liabilities)(?!\p{L}))|exceed(?:s|ing)? (?=(?:their|his|her|its|the) \p{L})|(?:больше|меньше|выше|ниже|превыша\p{L}+),?(?: чем)? (?=(?:их |его |её |ее |по |на )?(?:кредит|вклад|остат|баланс|долг|портфел|актив|позици|депозит|сч[её]т)))|(?:比|超过|大于|高于|多于|低于|少于|小于)(?=(?:其|他们的?|自己的?|自身的?)?(?:名下)?(?:的)?(?:贷款|存款|余额|持仓|资产|负债|借款))/u

/** How many there are of a thing in a week on the average: no question here tells that. */
export const averageOver =
  /(?<=(?:average|mean).*)(?<!\p{L})(?:a|per|each|every) (?:day|week|month|quarter|year)(?!\p{L})|(?<!\p{L})(?:a|per|each|every) (?:day|week|month|quarter|year) on average|(?<=средн.*)(?<!\p{L})(?:в|за) (?:день|неделю|месяц|квартал|год)(?!\p{L})|(?<=平均)每?(?:天|日|周|个?月|季度?|年)|每(?:天|日|周|个?月|季度?|年)平均/u

/** Whoever has one thing and no other: no question here tells that. */
const nothingElse =
  /(?<!\p{L})(?:(?:have|has|hold|holds|own|owns|held) (?:only|just|nothing but)|(?:only|just) (?:have|has|hold|holds|own|owns)|(?:держ[ия]т|держат|есть|портфеле|имеют|имеет) (?:лишь|только)|(?:лишь|только) (?:держ[ия]т|держат|имеют|имеет))(?!\p{L})|[仅只](?:持有|拥有|买)|客户.{0,4}[仅只]有/u

/** A time of which the message itself does not say when it was. */
const timeBefore =
  /(?<!\p{L})(?:since then|after that|с тех пор|с того времени)(?!\p{L}| как)|(?:从|自)那(?:时|之|以)?(?:起|后)|此后/u

const hanTraps = /日本|本地|外地|家人|大人|年会|上市|上班|下班|外国|本国/gu

/** The words of a sheet that nobody read and that could have changed the answer. */
export function unreadIn(text: string, folded = text, subject?: Subject): string[] {
  const left: string[] = [
    ...(heldAgainst.exec(folded)?.slice(0, 1) ?? []),
    ...(timeBefore.exec(folded)?.slice(0, 1) ?? []),
    ...(nothingElse.exec(folded)?.slice(0, 1) ?? []),
    ...(averageOver.exec(folded)?.slice(0, 1) ?? []),
    ...[...text.matchAll(narrowing)].flatMap(([word]) => word),
    ...(openable.includes(subject) ? [] : [...text.matchAll(opened)].flatMap(([word]) => word)),
    ...(countedSplit
      .exec(folded)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? []),
    ...(text.match(hanTraps) ?? []),
  ]
  for (const [word] of text.matchAll(letters)) {
    const bare = word.replace(/['’]s?$|[.’'-]+$/gu, '')
    if (bare === '' || /^[a-z]$/.test(bare)) continue
    if (/[а-я]/.test(bare) ? !russian.test(bare) : !english.has(bare)) left.push(bare)
  }
  for (const part of text
    .replace(hanTraps, ' ')
    .replace(chinese, ' ')
    .match(/\p{Script=Han}+/gu) ?? [])
    left.push(part)
  return left
}
