import { fold } from '#domain/text/fold.ts'
import { words } from './pattern.ts'

/** What banks reckon and no record here holds. */
const absent = words(
  '(?:profit|interest|net|gross|operating) margins?|margins?(?= (?:on|of|from|per|by))|profit(?:s|ability|able)?(?: and loss)?|p&l|revenues?|(?:fee|commission|net interest) income|earnings|returns? on \\p{L}+|roe|roa|credit (?:scores?|ratings?)|churn(?: rates?| risk)?|attrition(?: rate)?|share of wallet|wallet share|market share|ltv|loan[- ]to[- ]value|cost[- ]income ratio|net promoter score|salary|salaries|bonus(?:es)?|sales targets?|commissions? earned|risk[- ]weighted assets|provisions?',
  'рентабельност|прибыльност|прибыл(?:ь|и|ью)(?![а-я])|марж(?:а|и|у|е|ой|инальност)|выручк|комиссионн[а-я]* доход|процентн[а-я]* доход|доход[а-я]* банка|кредитн[а-я]* (?:рейтинг|скоринг|балл)|скоринг|отток|доля рынка|доля кошелька|зарплат|преми(?:я|и|ю)(?![а-я])|план[а-я]* продаж|резерв[а-я]*(?= (?:под|на))',
  '利润率?|毛利率?|净利|盈利|盈亏|营收|创收|中间业务收入|手续费收入|利息收入|信用(?:评分|评级|分数?)|流失率|钱包份额|市场份额|贷款价值比|抵押率|工资|薪资|奖金|拨备',
)
const figures =
  /(?<!\p{L})(?:what|which|who|how|show|give|list|rank|average|total|top|by|сколько|как(?:ой|ая|ое|ие|ов[аыо]?)|у кого|кто|покажи|средн\p{L}*|топ|по)(?!\p{L})|多少|哪|谁|几|最|平均|按|怎么样|如何/u

/** The words for a figure that the book does not hold, where it is asked for one. */
export function absentFrom(said: string): readonly string[] {
  const folded = fold(said).trim()
  if (!figures.test(folded)) return []
  return [...folded.matchAll(absent)].map(([word]) => word)
}
