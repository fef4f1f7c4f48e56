import { fold } from '#domain/text/fold.ts'
import { sieveOf } from '#domain/text/sieve.ts'
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
  | 'dropped'
  | 'draft_as_it_is'
  | 'draft_language'
export type Refusal =
  | 'approve_credit'
  | 'promise_return'
  | 'transfer'
  | 'trade'
  | 'colleague'
  | 'erase'
  | 'send'
  | 'bypass'

const any = (...forms: readonly RegExp[]): readonly RegExp[] => forms

/** The first kind of which a form matches. */
function firstOf<Kind>(kinds: readonly (readonly [Kind, readonly RegExp[]])[]) {
  const all = kinds.flatMap(([kind, forms]) => forms.map((form) => ({ kind, form })))
  const possible = sieveOf(all.map(({ form }) => form))
  return (folded: string): Kind | undefined =>
    all[possible(folded).find((at) => all[at]?.form.test(folded)) ?? -1]?.kind
}

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
  /^(?:(?:ок|отлично|супер|класс|хорошо)[\s,!]*)*(?:спасибо|благодарю|спс|молодец)(?: (?:большое|тебе|огромное|за .*))?[\s!.]*$/u,
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
const hypothetical = any(
  /(?<!\p{L})(?:what (?:would|will|happens?|if)|would it|what'?s going to happen)(?!\p{L}).*(?:happen|if i|if we|when i)/u,
  /^(?:how (?:do|can|would|should) (?:i|we|you)|is it possible to|can (?:i|we|you even)|am i able to|are you able to|could i) (?:(?!(?:the|a|an|this|that|offer|sell|recommend|propose|buy) )\p{L}+ ){0,3}(?:log|record|create|add|update|change|draft|write|undo|complete|save|note)(?!\p{L})/u,
  /^(?:do|does|will|would) (?:you|it|that) (?:log|record|create|save|update|send|store|write|keep)/u,
  /^(?:если|что (?:будет|произойдет|случится)|а если)(?!\p{L}).*(?:запиш|созда|измен|поменя|отправ|удал|внес|одобр|звон)/u,
  /^(?:как (?:мне |я |можно )?(?:записать|создать|изменить|поменять|отменить|внести|добавить|поставить|составить)|(?:можно ли|могу ли я) (?:\p{L}+ )?(?:запис|созда|измен|помен|отмен|внес|добав|сохран|удал)|ты (?:записываешь|сохраняешь|отправляешь)|умеешь ли)/u,
  /^(?:如果|假如|要是|万一).*(?:会|怎么|怎样|吗|呢)|会怎么样|会怎样|会发生什么/u,
  /^(?:怎么|如何|怎样)(?:才能)?(?:记录|新建|创建|修改|更新|撤销|登记|添加|起草|写)|(?:可以|能)(?:直接)?(?:记录|修改|撤销|保存)吗|^你会(?:自动)?(?:记录|保存|发送)/u,
)
const holdBack = any(
  /(?<!\p{L})(?:don'?t|do not|dont|never|no need to|please don'?t|without|not) (?:\p{L}+ )?(?:log(?:ging)?|record|save|create|add|note|write|update|change|draft|send|remind|do)(?!\p{L})(?!.*(?:for(?:get)|let me forget))(?!.*\bto the client)/u,
  /(?<!\p{L})(?:(?:пока|сейчас|ничего) )?(?:не|ничего не) (?:надо |нужно |стоит )?(?:записыва|запиш|сохраня|создава|созда|меня(?:й|ть)|изменя|отправля|внос|добавля|фиксиру|напомина|пиши|делай)/u,
  /(?:записывать|запись|сохранять|фиксировать|вносить|отправлять) (?:пока )?не (?:надо|нужно|стоит|требуется)/u,
  /(?:先别|别|不要|先不|暂时不|不用|无需|不必|请勿|先不要)(?:急着)?(?:记|录|保存|创建|新建|修改|更新|发|写|建|登记|改|提醒|动)/u,
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
  ['hypothetical', hypothetical],
  ['hold_back', holdBack],
  ['approval', approval],
  ['decline', decline],
])

export function talkIn(text: string): Talk | undefined {
  return talkOf(fold(gist(text)).trim())
}

const order = String.raw`^(?:(?:please|pls|just|now|can you|could you|go ahead and|ok|hey|and|i want (?:you )?to|i need (?:you )?to|you (?:can|should|must)|let's|tell (?:him|her|them|\p{L}+) (?:we|that we|i|that)|хорошо|отлично|супер|класс|прекрасно|годится|окей|ок|да|ладно|все (?:верно|хорошо)|пожалуйста|давай|просто|можешь|надо|нужно|хочу|请|帮我|麻烦|给我|直接|现在|马上|立刻|赶紧|好的?|行|可以|没问题|对|嗯|不错|就)[\s,，]*)*`
const imperative = (source: string): RegExp => new RegExp(`${order}(?:${source})`, 'u')

/** Words that would have something sent with nobody's approval. */
export const unasked = (text: string): boolean =>
  /without|no need to (?:ask|check)|без |не спраш|(?:不用|无需|不经|跳过)/u.test(fold(text))

const refusalOf = firstOf<Refusal>([
  [
    'approve_credit',
    any(
      imperative(
        '(?:approve|grant|sign off|authori[sz]e|give|increase|raise|bump up|lift|extend|waive|release)(?!\\p{L}).{0,50}(?:credit|loan|limit|overdraft|mortgage|facility|covenant)',
      ),
      imperative(
        '(?:одобри|утверди|согласуй|выдай|подпиши|увеличь|подними)\\p{L}*(?!\\p{L}).{0,50}(?:кредит|заем|займ|лимит|ипотек|ссуд|овердрафт|линию)',
      ),
      imperative(
        '(?:批准|审批|批|放款|同意|提高|通过|核准).{0,20}(?:贷款|授信|额度|房贷|信用|再?贷)|^把.{1,16}(?:贷款|授信|额度).{0,6}(?:批了|批准|通过|提高|提到|调到|调高|升到|加到)',
      ),
    ),
  ],
  [
    'promise_return',
    any(
      imperative(
        '(?:.{0,30} )?(?:guarantee|promise|assure)(?!d).{0,50}(?:return|yield|profit|gain|interest|performance|rate|%|percent|no loss|income)',
      ),
      imperative(
        '(?:.{0,20} )?(?:гарантируй|гарантировать|пообещай|пообещать|обещай|обеща(?:ть|ю|ем|ет|ют|йте)(?!\\p{L})|заверь).{0,50}(?:доход|прибыл|процент|ставк|%|процент|рост|без риск)',
      ),
      /(?:保证|承诺|担保|许诺|保本)(?!.{0,16}(?:告诉|告知|答复|回复|回音|[发寄送]|(?<!回)报|方案|测算|对比|资料|说明|通知)).{0,16}(?:收益|回报|利率|利息|%|不亏|本金|赚)/u,
    ),
  ],
  [
    'transfer',
    any(
      imperative(
        '(?:transfer|wire|remit|move|pay|debit|withdraw|send)(?!\\p{L}).{0,40}(?:\\d[\\d.,kmk ]*|money|funds|cash).{0,60}(?:account|to |from |iban)',
      ),
      imperative(
        '(?:переведи|перевести|кинь|скинь|закинь|перечисли|перечислить|спиши|списать|отправь|сними|заплати)(?!\\p{L}).{0,40}(?:\\d|деньг|средств|сумм).{0,60}',
      ),
      imperative(
        '(?:转|汇|打|划|付|扣)(?:账|款|出)?.{0,10}(?:\\d|[一二三四五六七八九十百千万两]+(?:块|元|万|千|百)?).{0,30}|(?:转账|汇款|划款|打款)(?!记录|吗|明细)',
      ),
      /^(?:请|帮我|从).{0,20}(?:转|汇)(?:账|出|走|到|给)?.{0,10}(?:\d|块|元|钱)/u,
    ),
  ],
  [
    'trade',
    any(
      imperative(
        '(?:buy|sell|purchase|execute|place an order|trade|subscribe|redeem|liquidate)(?!\\p{L}).{0,60}(?:shares?|units?|bonds?|funds?|stock|order|position|for (?:him|her|them|\\p{L}+)|notes?)',
      ),
      imperative(
        '(?:купи|продай|исполни|выстави|закрой позиц|подпиши на|погаси)(?!\\p{L}).{0,60}(?:акци|пай|паи|паев|облигац|фонд|бумаг|заявк|позиц)',
      ),
      imperative('(?:买入|卖出|下单|申购|赎回|买|卖).{0,20}(?:股|基金|债券|份|手|产品)'),
    ),
  ],
  [
    'colleague',
    any(
      /(?:colleague|coworker|co-worker|another rm|other rm|someone else|somebody else|other (?:manager|advisor))'?s? (?:\p{L}+ )?(?:clients?|book|customers?|portfolio|accounts?)|(?:clients?|book|customers?) of (?:my |a |another |the other )?(?:colleague|coworker|rm|manager)/u,
      /(?:клиент\p{L}*|книг\p{L}*|портфел\p{L}*) (?:моего |моей |другого |другой |чужого )?(?:коллег|другого менеджер|другого рм|чуж)|чуж\p{L}+ (?:клиент|портфел)/u,
      /(?:see|show|view|list|look at|open)(?!\p{L}).{0,40}clients?.{0,30}colleague/u,
      /(?:покажи|посмотреть|показать|открой|глянуть|увидеть).{0,40}(?:клиент|портфел).{0,30}коллег/u,
      /(?:看|查|打开|给我).{0,10}同事.{0,6}(?:客户|名单)/u,
      /(?:同事|别人|其他客户经理|其他经理|别的经理).{0,4}(?:客户|名单|资料|组合)/u,
    ),
  ],
  [
    'erase',
    any(
      imperative(
        '(?:delete|erase|wipe|remove|clear|purge|destroy|drop|hide|falsif\\p{L}+|backdate|tamper)(?!\\p{L}).{0,60}(?:audit|log|trail|history|records?|clients?|database|notes?|evidence|complaint|everything|table|interaction|data|account|file)',
      ),
      imperative(
        '(?:удали|удалить|сотри|стереть|очисти|уничтожь|убери|скрой|подделай)\\p{L}*(?!\\p{L}).{0,60}(?:аудит|журнал|истори|запис|клиент|баз|след|жалоб|заметк|вс[её]|данн|карточк|логи)',
      ),
      imperative('(?:把)?.{0,12}(?:删除|删掉|清空|清除|抹掉|销毁|篡改|隐藏).{0,20}'),
      imperative('(?:把)?.{0,14}(?:审计|日志|痕迹|操作记录|留痕).{0,8}(?:抹|清|去掉|删|擦|改掉)'),
    ),
  ],
  [
    'send',
    any(
      imperative(
        '(?:send|email|mail|forward|dispatch|fire off)(?!\\p{L}) (?:it|this|that|the (?:draft|mail|email|message|letter))(?!\\p{L}).*',
      ),
      /(?:send|sent|mail).{0,40}without (?:my |any |me |asking|approval|review|check)/u,
      imperative(
        '(?:отправь|отправляй|отошли|пошли|перешли|разошли)(?!\\p{L})(?: (?:сейчас|его|это|ее|письмо|черновик|сообщение|сразу|клиенту|ему|ей|прямо))*(?:[\\s.!]*$| .*без )',
      ),
      imperative(
        '(?:(?:这样|这么|这个|这封)?发(?:了?吧|了|走|过去)?[。！!\\s]*$|发出去|发送(?:吧|出去|了|给)|直接发|发掉|发给(?:他|她|客户)(?:吧|[。！!]*$)|寄出去).*',
      ),
      /(?:不用|无需|不经|跳过).{0,4}(?:审批|批准|确认|审核).{0,6}(?:发|寄)/u,
    ),
  ],
  [
    'bypass',
    any(
      imperative(
        '(?:skip|bypass|override|ignore|disable|turn off|get around|disregard)(?!\\p{L}).{0,50}(?:approval|kyc|suitability|rule|check|compliance|guard|limit|instruction|consent|policy|review|safety)',
      ),
      /(?:save|approve|commit|write|do) (?:everything|all|it|this|that).{0,30}without (?:asking|approval|confirmation|me|my)/u,
      imperative(
        '(?:пропусти|обойди|игнорируй|проигнорируй|отключи|сними)(?!\\p{L}).{0,50}(?:одобрен|согласован|проверк|kyc|правил|комплаенс|контрол|инструкц|лимит|ограничен)',
      ),
      /(?:сохран|запиш|сдела|провед)\p{L}* .{0,30}без (?:моего )?(?:спрос|подтвержд|одобрен|согласован|проверк)/u,
      imperative(
        '(?:跳过|绕过|忽略|无视|关闭|规避).{0,16}(?:审批|审核|批准|规则|合规|检查|限制|指令|kyc|适当性)',
      ),
    ),
  ],
])

/** A wish that nobody may have carried out here, whoever asks. */
export function refusalFor(text: string): Refusal | undefined {
  return refusalOf(fold(text).trim())
}
