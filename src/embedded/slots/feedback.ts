import { sentimentOf } from '#domain/service/sentiments.ts'
import type { Sentiment } from '#domain/service/terms.ts'
import { fold } from '#domain/text/fold.ts'
import { simplified } from '../text/simplified.ts'
import { type Span, sentenceCase, tidy } from './words.ts'

const spelled = 'zero one two three four five six seven eight nine ten'.split(' ')
const scoreForms = [
  /(?<!\p{L}|\d)(?<n>10|\d|zero|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:of|out of|outta|outa|\/|из) ?(?:10|ten|десяти)(?!\d)/u,
  /(?:nps|csat|score[sd]?|rating|rated|rates)(?: (?:us|of|is|was|from|the \p{L}+|\p{L}+))* ?:? ?(?<n>10|\d)(?!\d|[.,:]\d)/u,
  /(?<!\p{L})(?:nps|csat|survey|score|rating)(?!\p{L})[^.;]{0,40}?(?:,|:| an?| of| with| is| was|-) ?(?:an? )?(?<n>10|\d)(?!\d|[.,:]\d| ?(?:\/|%|weeks?|days?|months?|minutes?|clients?|years?|chf|eur|\p{L}{3}day))/u,
  /(?:gave|gives|awarded|rated) (?:us )?(?:an? )?(?<n>zero|one|two|three|four|five|six|seven|eight|nine|ten)(?! (?:days|weeks|months|minutes|reasons|examples|thousand|hundred|million))(?!\p{L})/u,
  /(?:gave|gives|awarded|rated|rates) (?:the|our|my) (?:\p{L}+ ){1,3}?(?:with )?(?:an? |only )?(?<n>zero|one|two|three|four|five|six|seven|eight|nine|ten|10|\d)(?=[\s,.!]*$)/u,
  /(?:gave|gives|awarded) (?:us )?(?:an? )?(?<n>10|\d)(?: points?)?(?!\d|[.,:]\d| ?(?:%|\p{L}+ ?(?:francs|chf|eur)))/u,
  /(?<!\p{L})(?<n>ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|10|\d) (?:из (?:десяти|10)|балл)/u,
  /(?:оцен\p{L}+|балл\p{L}*|поставил[аи]?)(?: (?:нам|нас|на|в|сервис|обслуживание))* ?:? ?(?<n>10|\d)(?!\d)|(?<m>10|\d) балл/u,
  /(?:打|给|评价?|评分|得分)(?:了|我们|个|出|是|为|的|得|才|只有|[：:\s])*(?:满分)?(?<n>10|\d|[零一二两三四五六七八九十])(?:分(?!钟|之|期|行)|(?=[，,。\s]|$))|(?<m>10|\d)分(?!钟|之|期|行)/u,
  /(?:打|给|评价?|评分|得分)(?:了|我们|个|出|是|为|的|得)*(?<n>满分)/u,
  /改口(?:说|给|成|打)*了?(?<n>10|\d|[零一二两三四五六七八九十])分/u,
  /(?:打分|评分|满意度|问卷|回访|调查)[^。；;]{0,12}?(?<!满分)(?<n>10|\d|(?<![一二三四五六七八九十])[零一二两三四五六七八九十])分(?!钟|之|期|行|红|歧|明)/u,
  /(?:поставил[аи]?|оцен\p{L}+|дал[аи]?|в (?:опросе|анкете)|на все|на тверд\p{L}+)(?: \p{L}+){0,3}? (?:на )?(?<n>ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять)(?= из| балл|[,.;!]|\s*$)/u,
]
/** A score as a noun: «твёрдая девятка»; up to five it is one of a school unless ten is named. */
const nouns =
  /(?<!\p{L})(единиц|дво[ей]ч?к|тро[ей]ч?к|четвероч?к|четверк|пятероч?к|пятерк|шестероч?к|шестерк|семероч?к|семерк|восьмероч?к|восьмерк|девяточ?к|девятк|десяточ?к|десятк)(?:а|у|ой|и|е)(?!\p{L})(?<ten> из (?:десяти|10))?/u
const nounStems = '- единиц дво тро четвер пятер шестер семер восьмер девят десят'.split(' ')
const spelledRussian = 'ноль один два три четыре пять шесть семь восемь девять десять'.split(' ')
const hanDigits = '零一二三四五六七八九十'

/** A score from 0 to 10 that a client gave. */
export function scoreIn(said: string): number | undefined {
  const folded = fold(said)
  const noun = nouns.exec(folded)
  const named = noun ? nounStems.findIndex((stem) => noun[1]!.startsWith(stem)) : -1
  if (named > 5 || (named > 0 && noun?.groups?.ten)) return named
  for (const form of scoreForms) {
    const groups = form.exec(folded)?.groups
    const text = groups?.n ?? groups?.m
    if (text === undefined) continue
    if (text === '满分') return 10
    const value = /^\d/.test(text)
      ? Number(text)
      : spelled.includes(text)
        ? spelled.indexOf(text)
        : spelledRussian.includes(text)
          ? spelledRussian.indexOf(text)
          : hanDigits.indexOf(text === '两' ? '二' : text)
    if (value >= 0 && value <= 10) return value
  }
  return undefined
}

const positive =
  /over the moon|tickled pink|chuffed|blown away|prais\p{L}*|rav(?:es?|ed)|compliment\p{L}*|kudos|delight\p{L}*|thrill\p{L}*|(?<!\p{L})(?:loves?|loved|likes?|liked|enjoy\p{L}*|nicest|nice|kind|friendly|friendlier|clearer|patient|helpful|easy|easier|much better|happy|impressed|pleased|positive|excellent|great|smooth|best|joy|pleasure|delight|brilliant|fantastic|wonderful|superb|amazing|spot on|top notch|reliable|recommends?)(?!\p{L})|похвал|хвал(?:ит|ил|ят)|в восторге|понрав|довол(?:ен|ьн)|позитив|положительн|благодар|удовольстви|прекрасн|отличн|замечательн|здорово|супер(?!виз)|молодц|表扬|称赞|夸|好评|竖(?:了)?大拇指|比(?:别|其他|隔壁|其它)[^，,]{0,4}(?:快|好|便宜|强|省|方便)|点赞|满意|喜欢|愿意推荐|感谢|好用|正面/u
const negative =
  /fed up|sick of|sick and tired|criti[cq]\p{L}*|disaster|clunky|cumbersome|outdated|messy|(?:a|total|complete) mess|buggy|useless|rude|too few|hard to (?:find|understand|follow|reach|use|read)|(?:too|so) slowly|nightmare|(?<!\p{L})(?:hates?|hated|dislikes?|disliked|negative|disappoint\p{L}*|unhappy|annoy\p{L}*|confusing|ugly|slow|too (?:slow|high|long|short|expensive|complicated|hard)|hard to (?:read|use|reach)|a pain|takes forever|bad|poor|awful|terrible)(?!\p{L})|(?:not|n't) (?:happy|impressed|satisfied|good|like)|критик|руга(?:ет|л)|негатив|отрицательн|недовол|не понрав|не довол|разочаров|медленн|неудобн|жалуется|возмущ|раздража|не нравит|не устраива|закрывается рано|рано закрыва|не хватает|плох(?!о слыш)|ужасн|долго|дорого|批评|抱怨|差评|不满|不(?:太|大|是很|怎么|够)(?:满意|喜欢|好用)|不(?:喜欢|推荐|愿意?推荐)|不会推荐|吐槽|嫌|太(?:慢|难|贵|高|长|久|差|复杂|麻烦)|难用|闪退|卡顿|卡死|(?:步骤|手续|流程|环节)太?(?:多|长|绕|繁|复杂|啰嗦)|太(?:多|绕|吵|啰嗦|死板)|烦(?=$|[，,。！!])|失望|负面|不好用/u

/** The tone of what a client said of us, where the words or the score tell it. */
export function sentimentIn(said: string): Sentiment | undefined {
  const folded = fold(simplified(said))
  if (/(?<!\p{L})neutral(?!\p{L})|нейтральн|中性/u.test(folded)) return 'neutral'
  if (negative.test(folded)) return 'negative'
  if (positive.test(folded)) return 'positive'
  const judged = sentimentOf(said)
  return judged === 'neutral' ? undefined : judged
}

/** A tone named in a question: "any negative feedback", "the praise we got". */
export function sentimentAsked(said: string): Sentiment | undefined {
  const folded = fold(said)
  if (
    /(?<!\p{L})(?:negative|bad|critic\p{L}*|unhappy|complaints?|annoy\p{L}*)(?!\p{L})|негатив|отрицательн|плох|критик|руга|недовол|возмущ|не (?:нрав|устра|довол)|раздража|жалу|负面|差评|批评|不满|嫌/u.test(
      folded,
    )
  )
    return 'negative'
  if (
    /(?<!\p{L})(?:positive|good|prais\p{L}*|compliments?|kudos|happy)(?!\p{L})|позитив|положительн|хорош|похвал|хвал|довол(?:ен|ьн)|нравит|благодар|正面|好评|表扬|称赞|夸/u.test(
      folded,
    )
  )
    return 'positive'
  return /(?<!\p{L})neutral(?!\p{L})|нейтральн|中性/u.test(folded) ? 'neutral' : undefined
}

/** How feedback is broken down. */
export function feedbackBy(said: string): 'topic' | 'tier' | 'driver' | undefined {
  const folded = fold(said)
  if (
    /by (?:tier|segment)|по (?:сегмент|уровн|категори\p{L}+ клиент)|按(?:客户)?(?:层级|等级|分层|级别)/u.test(
      folded,
    )
  )
    return 'tier'
  if (
    /by (?:driver|reason|cause)|по (?:причин|фактор|драйвер)|按(?:驱动|原因|因素)|(?:影响|驱动).{0,6}(?:因素|满意度)|原因排/u.test(
      folded,
    )
  )
    return 'driver'
  if (
    /(?:by|per|which) (?:topic|theme|subject)s?|по (?:тем|вопрос)|按(?:主题|话题|类别)|哪些(?:话题|主题)|(?:主题|话题)(?:汇总|分类)/u.test(
      folded,
    )
  )
    return 'topic'
  return undefined
}

const lead =
  /^(?:(?:please|pls|log|record|note|new|some|client|positive|negative|feedback|praise|criticism|a compliment|compliment|kudos|survey|nps|score|from|by|of|for|on|отзыв|запиши|новый|от|记录|反馈|客户|登记|的)(?!\p{L}(?<!\p{Script=Han}))[\s,:–—-]*)+/iu

/** Orders that end the message: "put it down as feedback", "not a complaint, just feedback". */
const closing =
  /(?<![\s,.;–—-])[\s,.;–—-]+(?:(?:and |so )?(?:please |pls )?(?:put|file|save|note|log|record|register|take|goes|book|count|keep|store|mark)(?:s|ed)?(?: (?:it|this|that|down|up))* (?:as|under|in|into|to|for) (?:(?:the|our|a|some|client|customer|positive|negative) )*(?:feedback|praise)|(?:not a (?:real )?complaint[,;.\s]*)?(?:(?:it'?s |that'?s |thats )?(?:just|only|simply|merely) )?(?:a bit of |some )?feedback(?:[,.]? not a complaint)?|(?:that'?s|thats) feedback)(?: please| pls)?[\s.!]*$/iu

/** Orders to write it down as feedback, at the end of a Chinese sentence. */
const closings =
  /(?:[，,；;。\s]*(?:(?:这个?)?(?:不是|不算|别当)(?:正式)?投诉|(?:请|帮我|就)?(?:[记登录算当存归列写留](?:录|记)?(?:入|为|成|作|进|到|个|条|一[个条笔])?|作为|归为|归入)(?:客户|正面|负面|中性|个|条|一[个条])*(?:的?反馈|意见|建议|好评|表扬)?(?:里|就行|就好|即可|吧|一?下来?|上|了|记下来)*))+[。！!]?$/u

/** The same text without such an order, unless nothing else is left of it. */
function withoutOrder(text: string): string {
  const kept = simplified(text).replace(closings, '').length
  return kept > 2 ? text.slice(0, kept) : text
}

/** Orders that end the sentence: "занеси в отзывы", "пиши как фидбек". */
const russianClosing =
  /(?<![\s,;.–—-])[\s,;.–—-]+(?:это )?(?:пиши|запиши|занеси|внеси|зафиксируй|отметь|оформи|сохрани|учти|добавь)(?:те)?(?: это| пожалуйста)*(?:(?: (?:как|в|за|к))? (?:отзыв|фидб[еэ]к|обратн\p{L}+ связ)\p{L}*)?[\s.!]*$/iu

/** What a client said of us, without the client and the words that only say that it is feedback. */
export function feedbackText(message: string, client: Span | undefined): string {
  const said = message.replace(russianClosing, '')
  const colon = /[:：](?!\d)\s*(\S.*)$/su.exec(said)?.[1]
  if (colon !== undefined) return sentenceCase(tidy(colon))
  const told = said.replace(closing, '')
  const after =
    client && client.start < 40 && client.end < told.length
      ? told.slice(client.end).replace(/^['’]s\s/u, '')
      : told
  const clean = tidy(
    withoutOrder(after)
      .replace(/^[\s,:–—-]+/u, '')
      .replace(lead, ''),
  )
  return sentenceCase(clean.length > 1 ? clean : tidy(said))
}
