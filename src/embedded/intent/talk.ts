import { fold } from '#domain/text/fold.ts'
import { any, firstOf } from './forms.ts'
import { gist } from './gist.ts'

/** Characters at the end in which sending is forbidden. */
const end = 80

/** What is said besides wishes for tools. */
export type Talk =
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'approval'
  | 'decline'
  | 'who_are_you'
  | 'hypothetical'
  | 'hold_back'
  | 'forget'
  | 'dropped'
  | 'draft_as_it_is'
  | 'draft_language'

const help = any(
  /^(?:please |pls )?(?:help(?: me)?|\?|commands|options|menu|what (?:can|do) (?:you|u) (?:do|help)(?: .*)?|how (?:do|can|does) (?:i|you|this|it) (?:use|work|help).*|what(?:'s| is) this|show (?:me )?(?:help|examples|commands)|what are you able to.*|what else can you do.*)[\s?.!]*$/u,
  /^(?:помощь|помоги(?:те)?(?: мне)?|хелп|справка|команды|меню|что (?:ты |вы )?(?:умеешь|умеете|можешь|можете)(?: делать)?.*|что ты можешь.*|как (?:тобой|этим|вами) пользоваться.*|как ты работаешь.*|какие (?:есть )?команды.*|покажи примеры.*|твои возможности.*)[\s?.!]*$/u,
  /^(?:请问)?(?:帮助|帮忙|求助|怎么用.*|如何使用.*|你(?:都|还)?(?:能|会|可以)(?:帮我)?(?:做|干|帮)?(?:些)?(?:什么|啥|哪些).*|有(?:什么|哪些)功能.*|功能(?:介绍|列表)?|使用说明|命令|示例)[\s?？。!！]*$/u,
)
const whoAreYou = any(
  /^(?:who|what) are you|who (?:built|made|created|programmed|trained) you|are you (?:a |an )?(?:bot|ai|gpt|chatgpt|human|llm|real|robot|machine|language model)/u,
  /^(?:кто ты|ты кто|что ты такое|кто тебя (?:сделал|создал|написал|придумал)|ты (?:бот|робот|человек|нейросеть|ии))/u,
  /^(?:谁|哪家)(?:开发|创造|做|设计)(?:的|了)你|^你是(?:谁|什么|不是)|你是(?:机器人|人工智能|ai|真人)/u,
)
const greeting = any(
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|greetings|yo)(?:[\s,!.]+(?:there|all|team|good morning|good afternoon|good evening|how are you.*|rapport|assistant))*[\s!.?,]*$/u,
  /^(?:привет(?:ик)?|здравствуй(?:те)?|добр(?:ое|ый|ого) (?:утро|день|вечер|утра|дня)|хай|салют|как дела)(?:[\s,!.]+(?:привет|доброе утро|добрый день|добрый вечер|как дела|всем|коллега))*[\s!.?,]*$/u,
  /^(?:你好|您好|早上好|早安|早|下午好|晚上好|嗨|哈喽|大家好|在吗)(?:呀|啊|吗)?[\s!！。.~，,？?]*$/u,
)
const thanks = any(
  /^(?:(?:ok|great|perfect|cool|super|nice)[\s,!]*)*(?:thanks?(?: you)?|thx|ty|cheers|much appreciated|great job|well done)(?: (?:a lot|so much|very much|again|for .*))?[\s!.]*$/u,
  /^(?:(?:ок|отлично|супер|класс|хорошо|все|на сегодня(?: все)?|ну|ладно|это все|готово)[\s,!.]*)*(?:спасибо|благодарю|спс|молодец)(?: (?:большое|тебе|огромное|за .*))?[\s!.]*$/u,
  /^(?:好的?[，,]?)?(?:谢谢|多谢|感谢|谢了|辛苦了|谢谢你)(?:啦|你|了|您)?[\s!！。.]*$/u,
)
const farewell = any(
  /^(?:bye|goodbye|see you|good night|cya|ciao)(?: .{0,20})?[\s!.]*$/u,
  /^(?:пока|до свидания|до завтра|спокойной ночи|всего доброго)[\s!.]*$/u,
  /^(?:再见|拜拜|晚安|明天见|回头见)[\s!！。.]*$/u,
)
const approval = any(
  /^(?:ok(?:ay)?|yes|yep|yeah|sure|approve(?: it| that| this| the card)?|approved|confirm(?: it)?|go ahead|do it|save(?: it)?|looks good|right|correct)[\s!.,]*$/u,
  /^(?:да|ок|окей|хорошо|подтверждаю|подтверди|сохрани(?:ть)?|давай|верно|одобряю|одобри(?:ть)?|согласен|согласна|утверждаю)[\s!.,]*$/u,
  /^(?:好|好的|可以|行|是|是的|对|确认|批准|同意|保存|没问题|嗯)[\s!！。.,，]*$/u,
)
const decline = any(
  /^(?:no|nope|decline(?: it)?|reject(?: it)?|forget it|never ?mind|not now|stop|cancel)[\s!.,]*$/u,
  /^(?:нет|не надо|отклони(?:ть)?|отклоняю|не нужно|забудь|стоп|неважно)[\s!.,]*$/u,
  /^(?:不|不用|不要|不用了|算了|拒绝|停|否|没事)[\s!！。.,，]*$/u,
)
/** What was said is to be unsaid; what is said anew behind it is a wish of its own. */
const forget = any(
  /^(?:please |pls |ok |just )*(?:forget|disregard|ignore|scratch|strike|unsay)(?: about)? (?:what i(?:'ve| have)? (?:just )?(?:said|told you|wrote|typed|mentioned)|everything(?: (?:we|i) (?:\p{L}+ )*)?|that i (?:said|told|mentioned|wrote)|(?:my|the) (?:last|previous) (?:message|words|remark|sentence)|this conversation|our (?:chat|conversation)|all (?:of )?(?:this|that))(?!\p{L})[^,;:]*$/u,
  /^(?:i (?:take (?:it|that) back|never said (?:that|it|anything))|pretend i (?:said nothing|never said|did ?n[o']?t say)|you did(?:n't| not) hear (?:that|it)(?: from me)?)(?!\p{L})[^,;:]*$/u,
  /^(?:пожалуйста |ладно |просто )*(?:забудь(?:те)?|игнорируй|не учитывай|вычеркни)(?: о том| про то| то)?,? (?:вс[её],? (?:что|о ч[её]м)|что я|мо[её] (?:последнее|предыдущее)|мои слова|этот разговор|наш разговор|вс[её]|о ч[её]м мы|что (?:мы )?говорил\p{L}*)(?!\p{L})[^;:]*$/u,
  /^(?:(?:считай(?:те)?|думай|представь),? (?:что )?(?:я )?(?:этого |такого |ничего )*не (?:говорил|сказал|писал)\p{L}*|беру (?:свои )?слова (?:обратно|назад)|я (?:этого|ничего) не говорил\p{L}*)[^,;:]*$/u,
  /^(?:请|麻烦)?(?:忘(?:掉|了|记)|别管|不要管|忽略|删掉)(?:我)?(?:刚才|刚刚|之前|上面|前面)?(?:我)?(?:说|讲|聊|写|发)(?:过)?的[^，,；;：:]*$/u,
  /^(?:请|麻烦)?把(?:我们?)?(?:刚才|刚刚|之前|上面)?(?:我们?)?(?:说|讲|聊|写)的[^，,；;：:]{0,12}(?:忘|忽略|当没)[^，,；;：:]*$/u,
  /^(?:你?就?)?当(?:作|做)?我(?:刚才|刚刚)?(?:什么都|没)?没?(?:说|讲)(?:过)?(?:吧|好了)?[。！!\s]*$|^我收回(?:刚才)?(?:说|讲)?的?话?[。！!\s]*$/u,
)
const hypothetical = any(
  /(?<!\p{L})(?:what (?:would|will|happens?|if)|would it|what'?s going to happen)(?!\p{L}).*(?:happen|if i|if we|when i)/u,
  /^(?:how (?:do|can|would|should) (?:i|we|you)|is it possible to|can (?:i|we|you even)|am i able to|are you able to|could i) (?:(?!(?:the|a|an|this|that|offer|sell|recommend|propose|buy) )\p{L}+ ){0,3}(?:log|record|create|add|update|change|draft|write|undo|complete|save|note)(?!\p{L})/u,
  /^(?:do|does|will|would) (?:you|it|that) (?:log|record|create|save|update|send|store|write|keep)/u,
  /^(?!.*,(?: то)? (?:\p{L}+ ){0,3}(?:напомни|поставь)(?!ш))(?:если|что (?:будет|произойдет|случится)|а если)(?!\p{L}).*(?:запиш|созда|измен|поменя|отправ|удал|внес|одобр|звон)/u,
  /^(?:как (?:мне |я |можно )?(?:записать|создать|изменить|поменять|отменить|внести|добавить|поставить|составить)|(?:можно ли|могу ли я) (?:\p{L}+ )?(?:запис|созда|измен|помен|отмен|внес|добав|сохран|удал)|ты (?:записываешь|сохраняешь|отправляешь)|умеешь ли)/u,
  /^(?:如果|假如|要是|万一)(?!.*(?:推荐?|卖|配|买|投|适合|合规)).*(?:会|怎么|怎样|吗|呢)|会怎么样|会怎样|会发生什么/u,
  /^(?:怎么|如何|怎样)(?:才能)?(?:记录|新建|创建|修改|更新|撤销|登记|添加|起草|写)|(?:可以|能)(?:直接)?(?:记录|修改|撤销|保存)吗|^你会(?:自动)?(?:记录|保存|发送)/u,
)
const holdBack = any(
  /(?<!\p{L})(?:don'?t|do not|dont|never|no need to|please don'?t|without|not) (?:\p{L}+ )?(?:log(?:ging)?|record|save|create|add|note|write|update|change|draft|send|remind|do)(?!\p{L})(?!.*(?:for(?:get)|let me forget))(?!.*\bto the client)/u,
  /(?<!\p{L})(?:(?:пока|сейчас|ничего) )?(?:не|ничего не) (?:надо |нужно |стоит )?(?:записыва|запиш|сохраня|создава|созда|меня(?:й|ть)|изменя|отправля|внос|добавля|фиксиру|напомина|пиши|делай)/u,
  /(?:записывать|запись|сохранять|фиксировать|вносить|отправлять) (?:пока )?не (?:надо|нужно|стоит|требуется)/u,
  /(?<!(?:[他她们户方人家]|\p{Script=Han}{2})(?:说|讲|表示|希望|要求|叫我|让我|叫咱|让咱|想)[^。；;！!]{0,24})(?:先别|别|不要|先不|暂时不|不用|无需|不必|请勿|先不要)(?:急着)?(?:记|录|保存|创建|新建|修改|更新|发|写|建|登记|改|提醒|动(?=它|资料|卡片?|档案|$|[，,。！!]))/u,
  /(?<!(?:说|讲|让|叫|希望|要求)[^。；;！!]{0,16})(?:先(?:别|不要?)|[别不]急着|先(?:别|不)急着)(?:给|把|替|帮)[^，,。]{1,12}?(?:记|建|登记|创建|改|更新|写|发|立)/u,
  /^(?:行|好的?|嗯|可以|那)?[，,\s]*(?:先|就|暂时|那就?)*(?:放着?|搁着?|留着?|存着?)(?:吧|先)?[，,\s]*(?:先|暂时|暂)?(?:不|别)(?:急着)?(?:发|寄|送|动|管)(?:了|吧|出去)?[。！!]*$/u,
)

/** "Draft a mail, no need to send it": what is held back at the end is not what is wished for. */
const heldSending =
  /(?<![\s,;.，。；–—-])[\s,;.，。；–—-]+(?:but |и |но |а )?(?:(?:please )?(?:don'?t|do not|no need to|not to) (?:\p{L}+ ){0,2}send|(?:пока |его |ее )*не (?:надо |нужно |стоит )?(?:пока )?отправля|отправлять (?:\p{L}+ ){0,2}не (?:надо|нужно|стоит)|(?:先别|别|不要|先不|暂时不|不用)(?:急着)?发)[^,;，；]{0,30}$/iu
const drafted = /draft|write|prepare|compose|набросай|напиши|подготовь|составь|сочини|черкни|起草|写|拟/iu

/** The order for a draft without the words that only forbid to send it. */
export function withoutHeld(said: string): string {
  const from = Math.max(0, said.length - end)
  const rest = said.slice(0, from) + said.slice(from).replace(heldSending, '')
  return drafted.test(rest) ? rest : said
}

const talkOf = firstOf<Talk>([
  ['help', help],
  ['who_are_you', whoAreYou],
  ['greeting', greeting],
  ['thanks', thanks],
  ['farewell', farewell],
  ['forget', forget],
  ['hypothetical', hypothetical],
  ['hold_back', holdBack],
  ['approval', approval],
  ['decline', decline],
])

export function talkIn(text: string): Talk | undefined {
  return talkOf(fold(gist(text)).trim())
}
