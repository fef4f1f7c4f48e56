import { fold } from '#domain/text/fold.ts'
import { recent } from '#domain/text/recent.ts'
import { gist } from '../intent/gist.ts'
import { reportsInChinese } from '../intent/reported.ts'

const english =
  /^(?:so |and |ok |hey |hi |but |please |pls )*(?:who|whos|whose|whom|what|whats|what's|when|where|which|how|why|did|do|does|is|are|was|were|has(?! to(?!\p{L}))|have(?! (?:got )?to(?!\p{L}))|any|should|am|will|would|isn't|aren't|didn't|doesn't|haven't|hasn't)(?:'s|'re|n't)?(?!\p{L})/u
const russian =
  /(?<!\p{L})(?:кто|^чего|(?<!только )(?<!потому )(?<!так )что|где|когда|какой|какая|какое|какие|каких|какую|каким|сколько|чей|чьи|ли|почему|зачем|куда|кому|кого|кем|чем|каком|кем|чем|о чем|есть ли|у кого|был ли)(?!\p{L})/u
const chinese =
  /[吗么呢]|什么|啥|哪|几(?!乎)|多少|谁|是否|是不是|有没有|怎么|何时|没有?[？?]?$|多久|如何|(.)得\1不得/u
/** Orders in Chinese may quote a question: 后天记得问他到账没. */
const hanOrder =
  /^(?!.*(?:任务|待办).*[吗么没]).{0,10}(?:提醒我|叫我|别忘了?|记得(?=[给跟去问把打发找催约带回查看])|问问|问一?下).*[^吗么?？\s]\s*$/u
/** A dictated report may quote questions: 刚跟他通完电话，……他问到账没. */
const hanReport =
  /^[^，,。？?]{0,16}(?:刚|[通打聊见开谈吃喝]完|[聊谈见打通拜发吃喝][了过]|见面|来电|发(?:邮件|微信|短信)来|打来|来访)[^？?]{24,}[^吗么呢？?\s][。\s]*$|^(?:请|帮我|麻烦)*(?:记(?:录)?(?:一?下|一笔)|记录(?=[：:，,])|登记(?:一?下)?(?=[：:，,\p{Script=Han}])|补记)[：:，,\s]*[^？?]{16,}[^吗么呢？?\s][。\s]*$/u
/** 要不要给她重做测评: whether something should be done is asked, nothing is ordered. */
const hanWhether =
  /^(?:我们?|你说|你看|这|那|到底|究竟|现在|[，,\s])*(?:要不要|该不该|用不用|需不需要|应不应该|有没有必要)/u
/** A department is asked to look into something: 运营那边给核一下钱到哪一步了. */
const hanToDepartment =
  /^(?:请|让|麻烦|叫)?(?:运营|后台|风险|风控|法务|客服|产品|合规|信贷|it|税务)(?:部|那边|同事|团队|的人)*(?:给|帮|替|来).*[^吗么?？\s]\s*$/u
/** An order to put something on file ends what a client asks: 问手续费怎么算，登记一下. */
const hanFiled =
  /[\s，,；;。](?:请|帮我|帮(?:他|她)们?|给(?:他|她)们?)?(?:登记|[立建开]个?单子?|[记录][成为个]?(?:请求|反馈|承诺)?)(?:一?下|下来|上)?[。！!]?$/u
/** What was answered may tell how a thing is done: 他的请求我答复过了，跟他讲了手续费怎么算. */
const hanAnswered =
  /^[^？?，,]{2,24}(?:答复|回复|回应|告知|解释|处理|回|办)(?:过|好|完|清楚)?(?:他|她|他们|对方)?了[，,][^？?]*[^吗呢么？?\s]$/u
const politely =
  /^(?:please |pls |hey |hi |ok )*(?:can|could|would|will) (?:you|u) |(?<!\p{L})(?:можешь|можете|не мог|(?:не )?(?:напомнишь|запишешь|поставишь|создашь|добавишь|набросаешь|составишь|подготовишь|внесешь|закроешь|отметишь))(?!\p{L})|(?:能不能|可以|可否|能否)(?:请|帮)/u

const reminded =
  /^(?:(?:please|pls|so|and|ok|пожалуйста|а|и)[\s,]+)*(?:remind me (?:who|what|whose|which|how|why)(?! to(?!\p{L}))|напомни(?:те)?,? (?:мне )?(?:на что|за что|кто(?!-)|о ч[её]м|чем|из-за чего|почему))(?!\p{L})/u

/** What ends with a question mark, or is asked and then ordered to be looked up: «… писала? покажи». */
const asked =
  /[?？]\s*(?:(?:(?:ну|а|и) )?(?:покажи|глянь|посмотри|проверь|найди|подскажи|напомни|открой|скажи|выведи)(?:те|-ка)?[\s.!]*)?$/u

/** Whether a message asks something; a polite request ("can you log ...") does not. */
export const isQuestion = recent((text: string): boolean => {
  const folded = fold(gist(text)).trim()
  if (
    politely.test(folded) ||
    hanFiled.test(folded) ||
    hanAnswered.test(folded) ||
    hanOrder.test(folded) ||
    hanToDepartment.test(folded) ||
    hanReport.test(folded) ||
    (!/[吗么呢？?][。\s]*$/u.test(folded) && reportsInChinese(folded))
  )
    return false
  if (hanWhether.test(folded)) return true
  if (
    asked.test(folded) ||
    /(?:\p{L}{2}л(?:а|и|ся|ась|ись)?|^(?:а |и |ну )?(?:я|мы) .*\p{L}{2}л(?:а|и)? [^,]{2,30}) (?:или|иль) не[т]?[\s.]*$|кто-(?:нибудь|то|либо) (?:уже )?\p{L}{2,}л(?:а|и)?[\s.]*$/u.test(
      folded,
    ) ||
    reminded.test(folded)
  )
    return true
  return (
    english.test(folded) || (/[а-я]/.test(folded) && startsRussianQuestion(folded)) || chinese.test(folded)
  )
})

/** In Russian the asking word counts near the beginning only: "сказал, что ..." asks nothing. */
function startsRussianQuestion(folded: string): boolean {
  const match = russian.exec(folded)
  if (!match) return false
  const before = folded.slice(0, match.index)
  return match[0] === 'ли' ? !/[,:]/.test(before) : before.split(' ').length <= 2 && !/[,:—-] /.test(before)
}
