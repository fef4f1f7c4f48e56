import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

const sumHan =
  '(?:\\d|(?<![那这])[一二三四五六七八九十百千万两几]+(?![档级类层])(?:块|元|万|千|百|亿|美元|欧元|法郎|港币|港元)?)'
/** What is looked up of a payment, or asked about it, moves nothing. */
const lookedUp = '(?!.*(?:记录|明细|吗|没有?[?？]?$|了没|问题|到账|状态|进度|情况|流水|投诉|手续费|怎么))'
const within = '(?:(?!写|问|说|告诉|提醒|邮件|记|推荐|看|查|找|介绍|解释|发|自动|比较).)'
const forWhom = `(?:给|帮|替|为|把)${within}{1,12}`

/** Presents and the like are bought without any order. */
const errands =
  '(?!.*(?:gift|flower|cake|lunch|coffee|present|ticket|wine|book|birthday|dinner|chocolate|(?<!\\p{L})card))'
const assets =
  '(?:shares?|units?|bonds?|funds?|stocks?|orders?|positions?|notes?|etfs?|equit(?:y|ies)|holdings?|portfolio|gold|securities|certificates?|warrants?|options?|everything (?:he|she|they))'
const assetsRussian =
  '(?:акци|(?<!\\p{L})па(?:й|и|ев)|облигац|бонд|(?<!\\p{L})нот[аыу]|фонд|бумаг|заявк|позици|портфел|структурк|структурн|etf|золот|валют|доллар|евро)'
const assetsHan = '(?:股|基金|债|份|手|产品|票据|黄金|etf|美元|理财|保险)'

/** Money is moved, and orders are placed, by others. */
export const money: readonly Forms[] = [
  [
    { refusal: 'transfer' },
    any(
      imperative(
        '(?:transfer|wire|remit|move|pay|debit|withdraw|send|credit)(?!\\p{L}).{0,40}(?:\\d[\\d.,kmk ]*|money|funds|cash).{0,60}(?:account|to |from |iban)',
      ),
      imperative(
        '(?:pay|settle)(?!\\p{L}) .{0,40}(?:invoice|bill|fees?|rent|tax(?:es)?|debt|instal?ment)(?!\\p{L})(?!.*(?:complain|question|remind))',
      ),
      imperative(
        '(?:переведи|перевести|кинь|скинь|закинь|перечисли|перечислить|спиши|списать|отправь|сними|заплати)(?!\\p{L}).{0,40}(?:\\d|деньг|средств|сумм|тысяч|миллион).{0,60}',
      ),
      imperative(
        '(?:оплати|оплатить|заплати|погаси|проведи)(?:те)?(?!\\p{L}) .{0,30}(?:счет|сч[её]т|инвойс|плат[её]ж|аренд|налог|комисси|кредит|долг)(?!.*жалоб)',
      ),
      imperative(
        '(?:转|汇(?![泽丰报率总])|打|划|付|扣)(?:账|款|出)?.{0,10}(?:\\d|(?<![那这])[一二三四五六七八九十百千万两]+(?![档级类层])(?:块|元|万|千|百)?).{0,30}|(?:转账|汇款|划款|打款)(?!记录|吗|明细)',
      ),
      /^(?:请|帮我|从).{0,20}(?:转|汇)(?:账|出|走|到|给)?.{0,10}(?:\d|块|元|钱)/u,
      new RegExp(`^(?:请|帮我|麻烦)?从.{1,20}(?:转|汇|划|打|扣)(?:账|款|出|走|到|给)?.{0,10}${sumHan}`, 'u'),
      imperative(`${lookedUp}${forWhom}(?:转|汇|划|打)(?:账|款|出|走|过去|去|到)?.{0,6}${sumHan}`),
      imperative(`${lookedUp}${forWhom}(?:付|交|缴|还)(?:一下|清|掉|了)?.{0,8}(?:账单|发票|费|款|租|税)`),
    ),
  ],
  [
    { refusal: 'trade' },
    any(
      imperative(
        `(?:buy|sell|purchase|execute|place an? (?:\\p{L}+ )?order|trade|subscribe|redeem|liquidate|dump|offload)(?!\\p{L})${errands}.{0,60}(?:${assets}(?!\\p{L})|for (?:him|her|them|\\p{L}+))`,
      ),
      imperative(
        `(?:купи|докупи|прикупи|продай|распродай|слей|исполни|выстави|выставь|размести|подай|закрой позиц|подпиши на|погаси|оформи (?:покупку|продажу|сделку))(?:те)?(?!\\p{L}).{0,60}${assetsRussian}`,
      ),
      imperative('(?:买入|卖出|下单|申购|赎回|买|卖).{0,20}(?:股|基金|债券|份|手|产品)'),
      imperative(
        `${lookedUp}${forWhom}(?:(?:买入|买进|申购|加仓|买).{0,16}${assetsHan}|${assetsHan}?${within}{0,6}(?:全|都|一半|先)?(?:卖|赎|抛)(?:了|掉|出|回)(?!票据|型|条款)|下(?:个)?单|挂单)`,
      ),
    ),
  ],
]
