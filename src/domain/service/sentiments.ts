import { plainWords } from './complaint-theme.ts'
import type { Sentiment } from './terms.ts'

/** Words that speak for a tone, against lower-case text with е for ё; a negated good word counts as a bad one. */
const praise: readonly RegExp[] = [
  /\b(?:thank\w*|great|excellent|perfect|happy|pleased|love[ds]?|helpful|friendly|quick(?:ly)?|fast|clear(?:ly)?|good|glad|satisfied|wonderful|finally|recommend|trust|impressed|well done|at last)\b/g,
  /谢谢|感谢|满意|很好|非常好|不错|专业|耐心|及时|喜欢|点赞|周到|放心|清楚|答得也?细/g,
  /спасибо|благодар|отличн|прекрасн|довол|хорош|удобн|быстр|приятн|понятн|нравится|внимательн|рекоменду|на высоте|молодц/gu,
]
const blame: readonly RegExp[] = [
  /\b(?:bad|terrible|awful|poor|slow(?:ly)?|unhappy|disappoint\w*|angry|annoy\w*|wrong|error|mistake|problem|confus\w*|rude|late|expensive|useless|complicated|fail\w*|cannot|unacceptable|never|nobody|frustrat\w*|worse|worst|hidden)\b/g,
  /不满|太差|很差|太慢|失望|生气|错误|麻烦|复杂|糟|贵|拖|投诉|不行|不好|三步/g,
  /плох|ужасн|медленн|недовол|разочаров|ошибк|проблем|груб|дорог|сложн|неудобн|долго|возмущ|жалоб|хуже|съел|обман|никто/gu,
]
const denied: readonly RegExp[] = [
  /\b(?:not|never|no|n't|isn't|wasn't|hardly|anything but) (?:\w+ ){0,2}(?:great|happy|pleased|helpful|friendly|quick|fast|clear|good|glad|satisfied|impressed|recommend|trust)\b/g,
  /不(?:太|是很|够)?(?:满意|好|专业|耐心|及时|喜欢|放心|清楚)|没有?耐心/g,
  /не (?:очень |совсем |слишком )?(?:довол|хорош|удобн|быстр|приятн|понятн|нравится|рекоменду)|недовол/gu,
]
const denial: readonly RegExp[] = [
  /\b(?:no|without|not a) (?:problems?|errors?|mistakes?)\b/g,
  /没有?(?:问题|错误|麻烦)|不(?:贵|麻烦|复杂)/g,
  /(?:нет|без) (?:проблем|ошибок)|не (?:дорог|сложн|долго)/gu,
]

const count = (patterns: readonly RegExp[], text: string): number =>
  patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0)

/** A score of 9 or 10 praises, one of 6 or less blames. */
export const ofScore = (score: number): Sentiment =>
  score >= 9 ? 'positive' : score <= 6 ? 'negative' : 'neutral'

/** The tone of a client's words; where they hold none, that of the score, else neutral. Linear in the text. */
export function sentimentOf(text: string, score?: number): Sentiment {
  const plain = plainWords(text)
  const [no, yes] = [count(denied, plain), count(denial, plain)]
  const good = count(praise, plain) - no + yes
  const bad = count(blame, plain) - yes + no
  if (good !== bad) return good > bad ? 'positive' : 'negative'
  return score === undefined ? 'neutral' : ofScore(score)
}

/** What moves a score, by the words it was given with. */
export const drivers = ['speed', 'advice', 'fees', 'digital', 'staff', 'clarity'] as const
export type Driver = (typeof drivers)[number]

const driverWords: Readonly<Record<Driver, readonly RegExp[]>> = {
  speed: [
    /\bslow\w*|\bfast\b|\bquick\w*|\blate\b|\bdelay\w*|\bwait\w*/,
    /慢|快|及时|等|拖/,
    /быстр|медлен|долго|жда|задерж/u,
  ],
  fees: [
    /\bfees?\b|\bpric\w*|\bexpensive\b|\bcheap\w*|\bcosts?\b/,
    /费|贵|便宜|价/,
    /комисси|дорог|цен[аы]|тариф|курс/u,
  ],
  digital: [
    /\bapps?\b|\be-?banking\b|\blog ?in\b|\bonline\b/,
    /app|网银|登录|手机银行/,
    /приложени|онлайн|сайт|кабинет/u,
  ],
  clarity: [/\bclear\w*|\bexplain\w*|\bunderst\w*|\bconfus\w*/, /清楚|解释|看不懂|明白/, /понят|объясн|ясн/u],
  advice: [/\badvi[cs]e\w*|\brecommend\w*|\bidea\w*/, /建议|推荐|方案/, /совет|рекоменд|консульт/u],
  staff: [
    /\bfriendly\b|\bkind\b|\brude\b|\bpatient\w*|\byou\b/,
    /态度|耐心|热情|周到/,
    /вежлив|внимател|груб|отношени/u,
  ],
}

/** The first driver whose words a text holds. */
export function driverOf(text: string): Driver | undefined {
  const plain = plainWords(text)
  return drivers.find((driver) => driverWords[driver].some((words) => words.test(plain)))
}
