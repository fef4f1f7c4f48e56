import { wordsOf } from './slots/words.ts'

/** Openings that speak of the card before: "make it …", "перенеси на …", "改成…". */
export const strong =
  /^(?:(?:no|nope|nah|sorry|sry|oops|whoops|wait|hold on|hang on|my mistake|my fault|silly me|actually|hm+|um+|uh|er|mm+|well|ok|okay|ah|oh|my bad|correction|scrap that|scratch that|strike that|forget that|(?:that(?:['’]?s| was) )?(?:the )?wrong (?:one|guy|man|woman|lady|person|spouse|brother|sister|wife|husband|couple|half|client|name|\p{L}+(?=[\s,]+(?:i (?:mean|meant)|it|should)))|on second thoughts?|come to think of it|please|pls|but|and|can you|could you|let['’]?s|нет|не|ой|ай|эх|упс|блин|черт|так|ну|слушай|стоп|погоди|подожди|извини|прости|пожалуйста|а|все-таки|всё-таки|лучше|точнее|вернее|можешь|можно|давай(?:те)?|там|тут|я|ошибся|ошиблась|опечатался|опечаталась|опечатка|ошибка|перепутал[аи]?|не так|неверно|неправильно|не то|不对|不是|等等|等一下|抱歉|哦|啊|那|请|麻烦|还是)[\s,.!，。！—-]*)*(?:let['’]?s (?:say|do|go for|make it|take)(?=\s)|make (?:it|that|the \p{L}+)|(?:s?he|they|i)(?:['’]?d| would) (?:rather|prefer)(?: (?:do|have|meet|make it|it))?|change (?:it|that|this|the (?:date|day|time|client|channel|note|text|due date|deadline|priority|amount|value|phone|number))|move (?:it|that|this)|(?:leave|keep) (?:it|that|this)(?= (?:till|until|for)(?!\p{L}))|push (?:it|that)|shift (?:it|that)|set (?:it|that)|put (?:it|that) (?:to|for|on)|it(?: should be|'?s| was) (?!\p{L}+ (?:who|that))|should (?:be|have been)|that should be|that was|i meant?|rather|instead|better|correct (?:it|that)|reschedule|postpone|same but|перенес\p{L}*|передвинь\p{L}*|сдвинь\p{L}*|двинь\p{L}*|отодвинь\p{L}*|отложи\p{L}*|правильно(?=[\s:—-])|верно(?=[\s:—-])|(?:надо|нужно)(?!\p{L})(?!.*\p{L}{2,}(?:ть|ться|ти)(?!\p{L}))|должно быть|на самом деле|поменяй\p{L}*|смени\p{L}*|измени\p{L}*|исправь\p{L}*|поправь\p{L}*|(?:сделай|пометь|отметь)(?:те)? (?:это |ее |его |эту |ей )?(?:задачу |как )?(?:(?:на|в|во|к|до)(?!\p{L})|(?=(?:не ?)?срочн|(?:с )?высок|(?:с )?низк|(?:не ?)?важн))|поставь (?:это |ее |его )?(?:на|в|во|к|до)(?!\p{L})|пусть (?:это )?(?:будет)?|давай(?:те)? (?:лучше|на|в|во)|(?:дату|срок|время|клиента|канал|текст|заметку|формулировку) (?:поправь|поменяй|исправь|измени|смени|не)\p{L}*|(?:клиент|имя|дата|срок|канал|отдел|время|сумма|текст) (?:не тот|не та|не то|неверн\p{L}+|друг\p{L}+|ошиб\p{L}+)[\s,:—-]*(?:это(?!\p{L}) ?|надо ?|нужен ?|нужно ?|должен быть ?|должна быть ?)?|должн\p{L} быть|это (?:был\p{L}?|не)|это (?=(?:вчера|позавчера|сегодня|завтра|в|во|на|\p{L}+) (?:был|надо|нужно|же|уже)|(?:вчера|позавчера|в (?:понед|втор|сред|четв|пятн|субб|воскр)\p{L}+)[\s.!]*$)|имел\p{L}? в виду|я про|лучше|вместо|改成|改为|改到|改一下|换成|换到|挪到|推到|推迟到|延到|提前到|应该是|应为|是(?=视频|电话|通话|见面|会面|面谈|邮件|电邮|微信|短信|拜访|来访|[今明昨前后上下本这]|周[一二三四五六日天]|\d)|是指|我是说|我说的是|我的意思|放到|调到|还是)/u
/** Openings that may deny the card before, where what follows is nothing but a better value. */
export const weak =
  /^(?:correction|scrap that|scratch that|strike that|no(?:t| no| wait| sorry)?|nope|nah|oops|sorry|sry|wait|actually|hold on|hang on|my mistake|hm+|um+|uh|er|well|my bad|on second thoughts?|не(?:т)?|ой|ай|эх|упс|блин|черт|тьфу|так|то есть|в смысле|верней|ошибочка|неправильно|оговорил(?:ся|ась)|описал(?:ся|ась)|перепутал[аи]?|ошибся|ошиблась|стоп|погоди|подожди|вернее|точнее|извини|прости|(?:он[аи]?|ему|ей|им|клиент\p{L}*)(?: (?:не|сам[аи]?|просит|попросил[аи]?|хочет|может|сможет|предлагает|предложил[аи]?|удобн\p{L}+|подходит|говорит|только|лучше))+|(?:日期|日子|时间|人|客户|方式|渠道|号码?|邮箱|名字|金额)(?:不对|(?:搞|弄|说|打|写|记|填)?错了?)|不对|不是|不不|(?:我|刚|刚才)*(?:搞|弄|说|打|写|记|讲|输|填|录|看|发)?错了?|口误|笔误|等等|噢不)(?!\p{L}(?<!\p{Script=Han}))[\s,.!，。！—-]*/u
/** Closings that do the same: "friday instead". */
export const closings =
  /(?:[\s,]+(?:instead|rather|then|better|(?:is|are|would be) (?:soon enough|early enough|fine|ok|okay|enough|better|good enough)(?: actually| too)?|(?:will|would) do(?: (?:too|fine|actually))?|works(?: better)?|suits (?:me|him|her|them)(?: better)?|actually|лучше|тогда)|吧|好了|更好)[\s.!。！]*$/u
export const other =
  /(?<!\p{L})(?:the )?other (?:one|client|guy|man|woman|person|anna|[a-z]+)(?!\p{L})|(?<!\p{L})(?:тот |та |ту |того )?друг(?:ой|ая|ую|ого|ому|им|ие)(?!\p{L})|втор(?:ой|ая|ую|ого)(?!\p{L})|(?:另外?|别的|其他)(?:那)?(?:一)?(?:个|位)|不是(?:这|他|她)(?:个|位)?/u
export const additions =
  /^(?:and |also |please |oh |oh and )*(?:add(?: (?:that|to (?:it|the note)))?|mention(?: that)?|also note(?: that)?|include(?: that)?)[\s:,]+|^(?:и |а |еще |ещё |также )*(?:добавь(?:те)?|допиши|припиши|укажи)(?: (?:туда|еще|ещё|к заметке|в заметку))?[\s,:]*(?:что\s+)?|^(?:再|还要?|另外|请|帮我)*(?:补充|加上|加一句|添上|补一句)(?:一下|一句)?[：:，,\s]*/u
export const naming =
  /(?:call it|name it|text|wording|title|say|rename (?:it )?to|назови|текст|формулировка|напиши|内容|标题|文字|写成|叫)(?:\s*(?:should be|is|to|на|改成|改为|是|为))?\s*[:：«"“]?\s*(\S.*)$/iu
export const high =
  /urgent|high[- ]?prio|top[- ]?prio|important|asap|срочн|высок\p{L}* приоритет|важн|紧急|加急|高优先|优先级高/u
export const low = /low[- ]?prio|no rush|not urgent|несрочн|не срочн|низк\p{L}* приоритет|不急|低优先/u
/** Words of a correction that carry no value of their own. */
export const empty = new Set(
  'no not nope sorry oops wait actually make it that this to for on by at the a an should be is was i mean meant rather instead better please pls one due date day time call task client with and s of change move push set put reschedule in нет не ой лучше перенеси поставь сделай на в во к до пусть будет это а с со у про для давай тогда имел имела виду ее его же срок задачу дату поменяй измени исправь конечно же все-таки блин был было была только вообще-то вообще'.split(
    ' ',
  ),
)

/** "It was not a call but a meeting": what is not meant, before what is. */
export const contrast =
  /^(?:(?:it|that|this|no|это|нет|ой|ай|эх|там|стоп|погоди|подожди|блин|черт|упс|извини|прости|так|ну|да|а|точнее|вернее|слушай|ошибся|ошиблась|перепутал|перепутала|надо|нужно|был|была|было|давай(?:те)?|лучше|сделай(?:те)?|поставь(?:те)?|пусть(?: будет)?|ok|okay|let'?s|make it)[\s,!.—-]+)*(?:was not|wasn'?t|not|не)\s+[^,，.]{1,40}?,?\s+(?:but|а)\s+|^(?:(?:no|sorry|wait)[\s,]+)*not (?:to |with |for |on |at )?(?!urgent|before|later|after)(?:\p{L}+(?: \p{L}+)?|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?),\s+(?=\S+(?: \S+){0,3}$)|^(?:(?:нет|ой|ай|эх|стоп|упс|блин|извини|прости|ну|это|и|а|еще|да)[\s,!.—-]+)*не (?!срочн|надо|нужно|то(?!\p{L})|так(?!\p{L}))(?:(?:[вкусо]|со|для|от|про|по|на|из) )?[\p{L}\d]{3,}(?: \p{L}{3,})?,\s+(?:а\s+)?(?=\S+(?: \S+){0,4}$)|^(?:这|那)?不是[^，,。]{1,12}[，,]?\s*(?:而?是)/u

/** "Не позвонить, а написать", "не паспорт, а права": words of the card, and those that take their place. */
export const swapped =
  /^(?:(?:нет|ой|ай|эх|стоп|упс|блин|извини|прости|ну|точнее|там|надо|нужно)[\s,!.—-]+)*не\s+(?<old>\p{L}[\p{L} -]{2,40}?),?\s+а\s+(?<better>\p{L}[^,;.!?]{2,60})[\s.!]*$/iu

/** "A meeting, not a call": what is not meant, after what is. */
export const notMeant =
  /(?<![\s,])[\s,]+(?:and )?(?:not|instead of|rather than)(?! (?:before|later|after|urgent))\s+(?:an? |the |on |by |at )?[\p{L}\d]+(?: [\p{L}\d]+)?[\s.!]*$|(?<=\p{Script=Han})[\s,，]*(?:而)?(?:不是|并非)(?:(?!是)\p{Script=Han}|[\d:：]){1,8}[\s。.!！]*$/iu

/** An opening that names the words of the card themselves. */
export const ofText = /(?<!\p{L})(?:text|wording|note|текст|заметку|формулировку)(?!\p{L})/u

/** Whether what is left of a correction beside its values only ties them. */
export const saysNothing = (text: string): boolean =>
  wordsOf(text).every(({ norm }) => empty.has(norm) || /^[的了吧是]+$/u.test(norm))
