import type { Localised } from '../language.ts'
import type { Severity } from './terms.ts'

/** What a rule looks at beside the words. */
export type SeverityFact = 'vulnerable' | 'repeated' | 'harm' | 'large_harm'

/** A rule of severity: words of the client, or a fact of the record; the reason is printed as it stands. */
export type SeverityRule = Readonly<{
  id: string
  severity: Severity
  reason: Localised
  words?: readonly RegExp[]
  fact?: SeverityFact
}>

/** House rules, gravest first; a bank puts its own in their place. Words meet lower-case text with е for ё. */
export const severityRules: readonly SeverityRule[] = [
  {
    id: 'regulator',
    severity: 'critical',
    reason: {
      en: 'a regulator or ombudsman is named',
      zh: '提到监管机构或申诉专员',
      ru: 'назван регулятор или омбудсмен',
    },
    words: [
      /\bregulators?\b|\bombuds\w*|\bfinma\b|\bfca\b|\bsec\b|\bbafin\b|\bcentral bank\b|\bsupervisory authority\b|\bfinancial supervis\w*/,
      /监管|银保监|银监|金管局|央行|人民银行|证监|申诉专员|12378/,
      /регулятор|омбудсмен|центробанк|центральн\p{L}* банк|банк\p{L}* росси|роспотребнадзор|(?<!\p{L})цб(?!\p{L})|надзорн\p{L}* орган|финма/u,
    ],
  },
  {
    id: 'lawyer',
    severity: 'critical',
    reason: {
      en: 'a lawyer or a court is named',
      zh: '提到律师或法院',
      ru: 'названы юрист или суд',
    },
    words: [
      /\blawyers?\b|\battorney\b|\bsolicitor\b|\blegal (?:action|steps)\b|\bsue\b|\bsuing\b|\blawsuit\b|\bcourt\b|\bpolice\b/,
      /律师|起诉|诉讼|法院|法律途径|报警/,
      /юрист|адвокат|(?<!\p{L})суд(?:а|е|у|ом|иться|ебн\p{L}*)?(?!\p{L})|(?<!\p{L})иск(?:ом|а|у)?(?!\p{L})|прокуратур|полици/u,
    ],
  },
  {
    id: 'press',
    severity: 'critical',
    reason: {
      en: 'the press or a public post is named',
      zh: '提到媒体或公开发布',
      ru: 'названы пресса или публикация',
    },
    words: [
      /\bpress\b|\bjournalist\w*|\bnewspapers?\b|\bmedia\b|\b(?:twitter|linkedin|facebook|reddit)\b|\bgo public\b/,
      /媒体|记者|报社|曝光|微博|小红书|热搜/,
      /(?<!\p{L})пресс[аеуы](?!\p{L})|журналист|газет|(?<!\p{L})сми(?!\p{L})|соцсет|социальн\p{L}* сет|огласк/u,
    ],
  },
  {
    id: 'discrimination',
    severity: 'critical',
    reason: { en: 'unequal treatment is alleged', zh: '涉及歧视指控', ru: 'речь о дискриминации' },
    words: [
      /\bdiscriminat\w*|\bracis[mt]\w*|\bsexis[mt]\w*|\bbecause (?:i am|i'm) (?:a |an )?(?:foreign\w*|woman|old|black|gay|disab\w*)/,
      /歧视|种族主义|因为我是(?:外国人|女|老人)/,
      /дискримин|расис|сексис|потому что я (?:женщин|иностран|пенсионер|инвалид)/u,
    ],
  },
  {
    id: 'data_leak',
    severity: 'critical',
    reason: {
      en: 'data may have reached others',
      zh: '客户信息可能泄露',
      ru: 'данные могли попасть к другим',
    },
    words: [
      /\bdata (?:leak|breach)\w*|\bleaked\b|\b(?:someone|somebody) else'?s (?:statement|data|letter|account)\b|\b(?:sent|went|mailed) to (?:a stranger|strangers|the wrong (?:person|address|recipient)|my (?:neighbour|ex))\b/,
      /泄露|泄漏|发给了?(?:别人|他人|陌生人)|别人的(?:账单|对账单|资料)|发错人/,
      /утечк|чуж\p{L}* (?:выписк|данн|письм)|(?:отправил|попал|ушл)\p{L}* (?:посторонн|чужо|не тому|соседу)|разгласил/u,
    ],
  },
  {
    id: 'large_harm',
    severity: 'high',
    reason: { en: 'considerable money is at stake', zh: '涉及较大金额', ru: 'речь о значительной сумме' },
    fact: 'large_harm',
  },
  {
    id: 'vulnerable',
    severity: 'high',
    reason: { en: 'the client is vulnerable', zh: '客户属于弱势群体', ru: 'клиент из уязвимой группы' },
    fact: 'vulnerable',
  },
  {
    id: 'repeated',
    severity: 'high',
    reason: {
      en: 'it is not the first complaint about this',
      zh: '同一问题重复投诉',
      ru: 'жалоба по этому поводу не первая',
    },
    fact: 'repeated',
    words: [
      /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:time|letter|mail|e-?mail|call|complaint|request|reminder)\b|\b(?:once|yet) again\b|\bagain and again\b|\bhow many times\b|\bkeeps? happening\b|\balready complained\b/,
      /(?:第[二三四五六]|又一|好几|多)次|再次投诉|屡次|反复|又(?:扣|错|出)|说过多少/,
      /(?:второй|третий|четвертый|пятый|который) раз|(?:второе|третье|четвертое) (?:письмо|обращение)|снова и снова|опять|повторн\p{L}* (?:жалоб|обращен)|сколько (?:можно|раз)|уже жаловал/u,
    ],
  },
  {
    id: 'harm',
    severity: 'medium',
    reason: {
      en: 'the client names a loss of money',
      zh: '客户称有金钱损失',
      ru: 'клиент говорит о потере денег',
    },
    fact: 'harm',
    words: [
      /\blost (?:money|interest|a deal)\b|\bcost me\b|\b(?:over)?(?:charged|billed|debited) (?:\w+ ){0,4}(?:twice|too much|wrongly|double)\b|\bcharged me\b|\bdebited\b|\brefund\b|\bmoney back\b|\bout of pocket\b|\bdamages?\b|\bcompensat\w*/,
      /损失|扣款|多扣|扣了|多收|收了两次|重复收|退款|退钱|赔偿|补偿/,
      /потер(?:ял|и|ю)|убыт|ущерб|списал|удержал\p{L}* дважды|верн(?:ите|уть|ут)|возврат|компенсац|возмест|переплат/u,
    ],
  },
  {
    id: 'anger',
    severity: 'medium',
    reason: { en: 'the client is angry', zh: '客户情绪激动', ru: 'клиент возмущён' },
    words: [
      /\bfurious\b|\bangry\b|\boutrag\w*|\bunacceptable\b|\bdisgrace\w*|\bscandal\w*|\bfed up\b|\bterrible\b|\bshame\w*|\bdisgust\w*|\bridiculous\b|\bappalling\b|\bclos(?:e|ing) (?:my|all|our) accounts?\b|!{2,}/,
      /愤怒|生气|气愤|不可接受|无法接受|太过分|岂有此理|忍无可忍|可耻|离谱|销户|！{2,}|!{2,}/,
      /возмущ|в ярости|(?<!\p{L})зл(?:ой|а|юсь)(?!\p{L})|безобраз|неприемлем|позор|скандал|кошмар|издева|надоел|закро(?:ю|ем) счет|!{2,}/u,
    ],
  },
]

/** Severity of what no rule meets. */
export const usualSeverity: Severity = 'low'
export const usualReason: Localised = {
  en: 'no rule of severity is met',
  zh: '未触发任何严重性规则',
  ru: 'ни одно правило тяжести не сработало',
}
export const setReason: Localised = { en: 'set by hand', zh: '人工设定', ru: 'задано вручную' }

/** From this amount on harm is considerable, by currency, in major units. */
export const largeHarm: Readonly<Record<string, number>> = {
  RUB: 100_000,
  JPY: 150_000,
  KZT: 500_000,
  CNY: 8_000,
  HKD: 8_000,
  CZK: 25_000,
}
export const largeHarmElsewhere = 1_000

/** Complaints of a client about a theme within this many days before make a new one a repeated one. */
export const repeatedWithinDays = 365
