import type { Localised } from '../language.ts'

/** What makes a wish urgent, as data: the first rule of the list that fires is the one printed. */
export type UrgencyRule = Readonly<{
  id: string
  reason: Localised
  /** Any of these in what the client wrote or said, in lower case. */
  words: readonly RegExp[]
  /** Beyond the words: who the client is. */
  segment?: 'key'
}>

const notAnotherDay = {
  en: /(?![^.!?]{0,25}\b(?:tomorrow|next|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/,
  ru: /(?![^.!?]{0,25}(?:завтра|послезавтра|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень))/,
}

/** Words of a complaint: with a key client they are urgent by themselves. */
export const complaintTone: readonly RegExp[] = [
  /\b(?:complain(?:t|s|ing|ed)?|unacceptable|furious|angry|outrag\w*|disappoint\w*|fed up|lawyer|ombudsman|disgrace\w*|never again|(?:leave|leaving) (?:the|your|this) bank|close (?:all )?my accounts?|third time)\b/,
  /投诉|不满|生气|愤怒|气愤|太差|无法接受|不能接受|不可接受|失望|律师|监管|销户|忍无可忍|第[三四五]次/,
  /жалоб|жалую|недовол|неприемлем|возмущ|безобраз|разочаров|адвокат|юрист|центробанк|закро[юе][^.!?]{0,20}сч|уй(?:ду|дём|дем)[^.!?]{0,20}банк|в третий раз/,
]

/** Words with which a client says that there is time; they outweigh the word "urgent" beside them. */
export const calmWords: readonly RegExp[] = [
  /\b(?:not (?:at all |that |really )?urgent|isn['’]t urgent|non-urgent|no (?:rush|hurry|urgency)|not in a hurry|whenever (?:you|it)|take your time)\b/,
  /不急|不着急|不紧急|不用急|慢慢来|不赶时间|有空再/,
  /не\s+срочн|не к спеху|без спешки|не спешит?(?!\p{L})|не горит|время терпит/u,
]

export const urgencyRules: readonly UrgencyRule[] = [
  {
    id: 'blocked',
    reason: {
      en: 'a blocked or lost card, account or access',
      zh: '卡片、账户或登录受阻或丢失',
      ru: 'карта, счёт или доступ заблокированы или утеряны',
    },
    words: [
      /\b(?:cards?|accounts?|access|e-?banking|login|log-in)\b[^.!?]{0,40}\b(?:blocked|frozen|locked|swallowed|stolen|lost|refused|declined|hacked)\b/,
      /\b(?:blocked|frozen|locked|lost|stolen|declined|hacked)\b[^.!?]{0,25}\b(?:cards?|accounts?|access)\b/,
      /\blocked out\b|\bfraud\w*|\bunauthori[sz]ed (?:payments?|transactions?|debits?|transfers?)/,
      /(?:卡|账户|帐户|账号|网银|手机银行)[^。！？]{0,12}(?:冻结|锁|被封|被吞|丢|遗失|被盗|盗刷|用不了|不能用|刷不了|登录不了|登不上)/,
      /冻结了|被冻结|盗刷|挂失|吞卡|被盗/,
      /(?:карт|сч[её]т|доступ|онлайн-?банк|личн\p{L}+ кабинет)[^.!?]{0,40}(?:заблокир|заморож|арестован|не работа|украл|украд|потеря|утер|съел|взлом|отклон)/u,
      /(?:заблокир|заморо[зж]|украл|украд|потерял|взлом)[^.!?]{0,30}(?:карт|сч[её]т|доступ)|мошенни|несанкционирован/,
    ],
  },
  {
    id: 'money_today',
    reason: { en: 'money must move today', zh: '资金须在今天划出', ru: 'деньги должны уйти сегодня' },
    words: [
      /\b(?:pay(?:ment|ments|roll)?|transfers?|wire|money|funds|salar(?:y|ies)|settlement|closing|instalment|invoice)\b[^.!?]{0,60}\b(?:today|tonight|this (?:morning|afternoon|evening)|cut-?off|same.day)\b/,
      /\b(?:today|tonight|this (?:morning|afternoon|evening))\b[^.!?]{0,40}\b(?:pay|paid|payments?|transfers?|wire|money|funds|salar(?:y|ies)|payroll|settlement)\b/,
      /(?:今天|今日|今晚|当天|当日)[^。！？]{0,20}(?:付款|汇款|转账|汇出|打款|到账|支付|划款|交割|发工资|要付|必须付)/,
      /(?:付款|汇款|转账|汇出|打款|货款|工资|支付|划款)[^。！？]{0,20}(?:今天|今日|今晚|当天|当日)/,
      /(?:плат[её]ж|перевод|перевести|перечисл|оплат|деньг|средств|зарплат|сделк)[^.!?]{0,60}(?:сегодня|до вечера|до конца дня)/,
      /(?:сегодня|до вечера|до конца дня)[^.!?]{0,50}(?:плат[её]ж|перевод|перевести|перечисл|оплат|деньг|средств|зарплат)/,
    ],
  },
  {
    id: 'abroad',
    reason: { en: 'the client is abroad', zh: '客户身在境外', ru: 'клиент за границей' },
    words: [
      /\b(?:abroad|overseas|at the airport|stranded|in a foreign country)\b/,
      /在国外|在境外|在海外|在机场|身在(?:国外|境外|海外)|出国在外/,
      /за границей|за рубежом|в аэропорту|застрял/,
    ],
  },
  {
    id: 'deadline',
    reason: { en: 'a deadline within hours', zh: '几小时内到期', ru: 'срок в несколько часов' },
    words: [
      /\b(?:within|in) (?:the next )?(?:an?|half an|\d{1,2}|one|two|three|four|five|six|a few) ?(?:hours?|hrs?|minutes?|mins?|h)\b/,
      new RegExp(
        /\b(?:by|before|until|till) (?:\d{1,2}[:.]\d\d ?(?:am|pm)?|\d{1,2} ?(?:am|pm|o['’]clock)|noon|midday|tonight|cob|eod|close of business|(?:the )?end of (?:the )?(?:day|business))(?![\p{L}\d])/u
          .source + notAnotherDay.en.source,
        'u',
      ),
      /(?:[一二两三四五六半]|\d{1,2})个?(?:半)?(?:小时|钟头)(?:之内|以内|内)|(?:\d{1,2}|[一二三四五]?十[五]?)分钟(?:之内|以内|内)/,
      /(?<!明天|后天|周[一二三四五六日天]|星期[一二三四五六日天]|[日号])(?:上午|中午|下午|晚上|今晚)(?:[一二三四五六七八九十两]{1,2}|\d{1,2})?[点时]?半?(?:之前|以前|前)|下班前|今天之内|今天内/,
      /(?:в течение|за|через) (?:часа?|полчаса|пол[уа]часа|двух часов|трёх часов|трех часов|нескольких часов|пар[уы] часов|\d{1,2} (?:час|мин))/,
      new RegExp(
        /(?<!\p{L})(?:до|к) (?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:часов|часа|ч)(?!\p{L})|обеда|полудня|конца (?:рабочего )?дня)/u
          .source + notAnotherDay.ru.source,
        'u',
      ),
    ],
  },
  {
    id: 'said_urgent',
    reason: { en: 'the client says it is urgent', zh: '客户表示紧急', ru: 'клиент говорит, что срочно' },
    words: [
      /\b(?:urgent(?:ly)?|asap|as soon as possible|immediately|right away|straight away|at once|emergency)\b/,
      /紧急|加急|急需|十万火急|马上|立即|立刻|赶快|很急|急用|着急/,
      /срочн|немедленно|сейчас же|безотлагательно|как можно скорее|экстренн/,
    ],
  },
  {
    id: 'key_complaint',
    reason: {
      en: 'a key client in the tone of a complaint',
      zh: '关键客户，语气近于投诉',
      ru: 'ключевой клиент, тон жалобы',
    },
    words: complaintTone,
    segment: 'key',
  },
]
