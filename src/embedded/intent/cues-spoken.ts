import { type Cue, english as en, russian as ru, chinese as zh } from './cue.ts'

const grade = '(?:key|affluent|mass|sme|corporate|vip|dormant|active|prospect|closed)'
const ruGrade = '(?:ключев|массов|состоятел|корпорат|активн|спящ|вип|vip|премиал|потенциал|закрыт)'

/** How managers talk on the phone: short, without the names of things. */
export const spokenCues: readonly Cue[] = [
  // many clients
  en(
    'find_clients',
    5,
    '(?:any|some|which|all|most|none|one) of (?:my|our|the) (?:folks|people|guys|lot|ones|names|lot|crowd|relationships)|(?:everyone|everybody|anyone|anybody|folks|people|those) (?:with|in|over|above|under|holding|who|that|behind|late|based|living|sitting|having|from|whose)',
  ),
  en('find_clients', 4.8, "who (?:have|'ve|do) (?:i|we) (?:got|have) (?:in|with|over|under|from|out)"),
  en(
    'find_clients',
    5,
    "who(?:m)? (?:haven'?t|have|did|didn'?t|should) (?:i|we) (?:not )?(?:touched|seen|called|rung|spoken|talked|met|contacted|visited|reached|heard|neglected|ignored|see|call|contact)",
  ),
  en(
    'find_clients',
    5,
    "who(?:'s| is| are)? (?:gone quiet|overdue|behind|late|in arrears|struggling|sitting on)",
  ),
  en(
    'find_clients',
    4.8,
    '(?:behind|late) (?:on|with) (?:their|his|her|the)? ?(?:loans?|payments?|mortgages?|repayments?|instal\\w+)',
  ),
  en(
    'find_clients',
    4.9,
    '(?:the )?(?:ones|names|folks|people|those|clients|everyone|which of (?:my|our|the) \\w+) (?:with|without|who|in|over|up|down|out|are|have|is)|whose',
  ),
  // one client
  en(
    'get_client',
    3.6,
    'ow(?:e|es|ed|ing)(?: us| the bank)?|worth|got with us|keep with us|date of birth|dob',
  ),
  en(
    'get_client',
    4.4,
    'remind me (?:of|how|when|where|who|what)|remind me .{2,30} (?:number|phone|mail|address|birthday)',
  ),
  // contacts
  en(
    'list_interactions',
    5,
    '(?:been|was|were|is|are) (?:contacted|called|visited|in touch|spoken to|seen)|(?:last|ever) (?:heard|hear) from|heard (?:anything )?from|where did (?:we|i) (?:leave|get to|stop)|left (?:it|things|off) with',
    { only: 'ask' },
  ),
  en(
    'log_interaction',
    4,
    '(?:popped|stopped|swung|dropped) (?:in|by|round|over)|came (?:by|round|to see)|(?:pinged|messaged|whatsapped|texted|wrote|rang|phoned|called|emailed) (?:me|us|in|back|to say|that|about|asking)|dropped me a|got back to me|told me|let me know|said (?:he|she|they)|(?:coffee|lunch|dinner|drinks|breakfast|a pint|golf|beers?|call|chat|catch-?up|zoom|meeting) (?:with|w/)',
    { only: 'tell' },
  ),
  en(
    'log_interaction',
    3.8,
    '(?:sat down|had a word|touched base|caught up|chatted|spoke|talked|met(?: up)?) (?:with|to)',
    {
      only: 'tell',
    },
  ),
  // tasks
  en(
    'list_tasks',
    4.5,
    "(?:what(?:'?s| is| do i have)?|anything|whatever|stuff|things)(?: still| left| else)? (?:open|outstanding|pending|left|waiting|hanging|unfinished|undone)|still (?:on|have) (?:my|to)|to-?dos|(?:owe|promised) (?:this|next|today)|what am i (?:late|behind) (?:on|with)",
  ),
  en(
    'create_task',
    5,
    "(?:pencil|diarise|diary|put|stick|pop) .{2,60}(?:in|on|into) (?:my|the) (?:diary|list|calendar|to-?do)|note to self|make sure i|must remember|mustn'?t forget|i'?ll? (?:need|have) to",
    {
      only: 'tell',
    },
  ),
  en(
    'create_task',
    5.5,
    '(?:stick|pop|put|chuck|throw|drop|get) (?:me )?(?:in )?(?:a |another )?reminder|(?:follow up|check back|circle back) (?:with|on)',
    {
      only: 'tell',
    },
  ),
  en(
    'create_task',
    2.4,
    '^(?:please |pls |also )?(?:chase|ring|call|phone|send|prep|prepare|check|ask|get|book|arrange|order|review|see|meet|visit|finish|sort|set up|follow)',
    { only: 'tell' },
  ),
  en('complete_task', 6.4, '(?:close|tick|mark) (?:that|this|the|it)(?: one)?(?: off| as done)?[ .!]*$', {
    only: 'tell',
  }),
  en(
    'complete_task',
    5.6,
    "(?:tick|cross|check|strike|knock|scratch) .{0,60}(?:off|out)|(?:off|from) my (?:list|plate)|(?:is|'s|are|got|been) (?:sorted|handled|dealt with|taken care of|wrapped up|ordered)|(?:sorted|wrapped up|dealt with|all set with|done with|through with) (?:the|that)",
    { only: 'tell' },
  ),
  // the record
  en(
    'update_client',
    5.2,
    `(?:bump|promote|upgrade|downgrade|demote|raise|switch|flip|shift|reclassify|change|take|mark) .{2,40} (?:to|into|as|in) (?:the )?(?:an? )?${grade}|(?:is|are) (?:now )?(?:an? )?${grade} (?:client )?(?:now|from now on)`,
    { only: 'tell' },
  ),
  en(
    'update_client',
    4.8,
    '(?:new|different) (?:mobile|number|phone|cell|e-?mail|address|job)(?: for| of)?|(?:number|mobile|phone|mail|e-?mail|cell) (?:is )?(?:now|changed)|prefers (?:english|russian|chinese|mandarin)',
    {
      only: 'tell',
    },
  ),
  en(
    'update_client',
    5,
    '(?:contact\\w*|call\\w*|touch|meet\\w*|check-?in) .{0,16}every (?:\\d+|other|two|three|six) (?:days?|weeks?|months?)',
    {
      only: 'tell',
    },
  ),
  // words to a client
  en(
    'draft_message',
    5.4,
    '(?:ping|nudge|buzz|drop|shoot|whatsapp|sms|message|text) (?!me(?!\\p{L})).{2,40} (?:on (?:whatsapp|wechat|telegram|signal)|a (?:line|text|message|note|whatsapp|quick)|that|about|to say|saying|by text|via)',
    { only: 'tell' },
  ),
  en(
    'draft_message',
    5,
    '(?:knock up|put together|whip up|get me|need|give me) (?:a|an|some) (?:\\w+ ){0,2}(?:mail|e-?mail|message|letter|note to|text|reply|line)',
    {
      only: 'tell',
    },
  ),
  en(
    'undo',
    7,
    '(?:scrap|bin|kill|drop|take back|reverse|revert|undo|ditch|cancel) (?:that|this|it|(?:my|the|that) (?:last|latest|previous)(?: (?:entry|one|note|change|log|thing|bit|save|edit))?)$|put it back|(?:go|step) back one|(?:that|it) was (?:a mistake|wrong|the wrong)|back (?:to )?(?:how|the way) it was',
  ),
  en(
    'search_notes',
    5.4,
    "(?:find|dig (?:up|out)|where(?:'s| is| was)?|look for) (?:that|the|my|any) (?:note|comment|remark|bit|entry)|who (?:was|is|had|has) (?:on about|going on about|into|keen on|after|interested)|(?:anyone|anybody|someone|somebody|who) (?:was )?(?:talk|bring|brought|rais|mention|grumbl|complain|moan|ask)\\w*|come up with anyone",
  ),
  // 多位客户
  zh(
    'find_clients',
    5,
    '(?:万|亿|千|百|块|元|港币|美元|欧元|瑞郎|人民币)(?:以上|以下|往上|往下|打底|起步)|(?:超过|大于|高于|不低于|多于|少于|低于|不到).{0,4}(?:\\p{N}|[一二两三四五六七八九十百])',
  ),
  zh(
    'find_clients',
    4.9,
    '(?:都)?有谁|谁(?:还|都|在|是|最|好久|很久|超)|(?:哪|有)几(?:个|位|家)(?!月|天)|(?:拉|筛|捞|列|导|排)(?:一下|个|一个|出来)?(?:名单|清单|单子)?$|个?月没(?:联系|见|打|聊|碰)|半年没|好久没(?:联系|见|打)',
  ),
  zh(
    'find_clients',
    4.8,
    '(?:证件|身份证|护照|资料|尽调|kyc)(?:都|已|已经)?(?:过期|失效|到期)的?|还款?(?:有)?(?:问题|困难)|还不上|欠着',
  ),
  // 联系
  zh(
    'log_interaction',
    4.3,
    '(?:聊|谈|见|碰|通|开|吃|喝|打)完|(?:聊|谈|说|见|碰)(?:了(?:聊|谈)?|过)(?!什么|啥|吗|没)|喝(?:了|过|个)?.{0,3}(?:茶|酒|咖啡)|吃(?:了|过|个)?.{0,3}(?:饭|午饭|晚饭|早茶)|(?:微信|短信|电话|邮件|电邮|语音)(?:里|上|中)?(?:说|讲|回|告诉|问|表示|提)|(?:发|回|打)(?:了)?(?:微信|短信|消息|邮件|语音|电话)(?:说|来|过来|给我|问|讲)|来(?:过|了)(?:一?趟|网点|行里|办公室)?|(?:碰|遇|撞)(?:到|见|上)了?|来(?:行里|网点|办公室|找我)',
    { only: 'tell' },
  ),
  zh(
    'list_interactions',
    5.2,
    '上(?:回|次).{0,14}(?:啥时候|什么时候|哪天|几号|多久|是何时)|(?:多久|多长时间|好久)没.{0,6}(?:联系|见|聊|打|碰|动静|消息|音讯|来往)|(?:最近|这阵子|近来).{0,8}(?:联系|聊|动静|往来)',
    {
      only: 'ask',
    },
  ),
  zh(
    'log_interaction',
    4.4,
    '(?:跟|和|与|同).{1,10}(?:视频|通话|通电话|开会|见面|吃饭|喝茶|喝咖啡|面谈|聊天|碰面)(?:了|完|过|[，,。：:]|$)|^(?:邮件|微信|短信|电话|来电|来信|消息|语音)[：:]',
    { only: 'tell' },
  ),
  zh('list_tasks', 5.4, '(?:有|都有|还有)(?:啥|什么|哪些)(?:安排|日程|事|活)|安排(?:了)?(?:啥|什么)'),
  zh(
    'search_notes',
    5.6,
    '(?:抱怨|念叨|吐槽|提|说|反映|投诉|埋怨)过(?:啥|什么|关于)?.{1,10}(?:吗|没有?|么|？|\\?)',
    { only: 'ask' },
  ),
  zh('create_task', 2.4, '^(?:请|帮我|麻烦)?(?:约|催|寄|问|打给|联系|准备|核对|检查|发|拜访|回访|送)', {
    only: 'tell',
  }),
  // 任务
  zh(
    'list_tasks',
    4.8,
    '(?:还|手头|手上|剩|余).{0,5}(?:活|事|没做|没办|没弄|没干|要办|要做|任务|待办)|没(?:做|办|干|弄)完的?|拖(?:着|了|过期)|该(?:干|办|忙)(?:什么|啥|嘛)|有(?:啥|什么)(?:要|该|急)',
  ),
  zh(
    'complete_task',
    5.8,
    '(?:勾|划|销|抹|结|关|消)(?:掉|了|一下|销)(?:吧)?[。！!]?$|(?:弄|搞|办|做|处理|落实|约|发|寄|交|递|查|确认)(?:好|完|妥|定|掉)了',
    {
      only: 'tell',
    },
  ),
  zh(
    'create_task',
    5.4,
    '(?:记|加|列|添|排)(?:个|一个|一条|条|进|到|上|入).{0,4}(?:待办|任务|日程|清单|事)|(?:到时|记得|别忘|回头|叫我|催我|喊我)(?:了)?(?:提醒|跟|给|把|去|找|打|联系|问|约|发)',
    {
      only: 'tell',
    },
  ),
  // 资料
  zh(
    'update_client',
    5.2,
    '(?:升|降|提|调|归|划|转|挪)(?:级|档)?(?:到|成|为|至|进|入)?.{0,4}(?:重点|富裕|大众|高净值|中小|对公|休眠|活跃|潜在)',
    {
      only: 'tell',
    },
  ),
  zh(
    'update_client',
    5.2,
    '(?:换|改|变)(?:了)?(?:个|新)?(?:手机|电话|号|邮箱|地址|工作|单位)|(?:手机|电话|邮箱|地址)(?:变|换|改)了|(?:电话|手机|邮箱)(?:是|：|:).{3,40}(?:更新|改)',
  ),
  // 给客户的话
  zh(
    'draft_message',
    5.6,
    '(?:发|写|拟|弄|整|回|来)(?:一)?(?:个|条|封|份|段|下)?(?:微信|短信|消息|邮件|信|函)(?:给|跟|，|,|道|约|谢|说|通知|告诉|催|祝|$)|给.{1,10}(?:发|写|回|拟|弄|编)(?:一)?(?:个|条|封|份|段|下)',
    {
      only: 'tell',
    },
  ),
  zh(
    'undo',
    7,
    '(?:刚|上|那|这).{0,5}(?:撤|作废|不算|收回|退掉|取消)|^撤(?:了|掉|吧|回)|(?:记|弄|搞|写|点|录)错了?(?:$|[，,。！!]|.{0,3}(?:撤|退|改回|恢复|取消|还原))|改回(?:去|来|原)|退回(?:去|上)',
  ),
  zh(
    'search_notes',
    5.4,
    '谁(?:之前|以前|曾经|跟我)?(?:提|说|聊|讲|问|念叨|嚷|抱怨)(?:过|起|到)|(?:翻|找|搜)(?:一下|下|翻|找)?.{0,10}(?:那条|那段|记录|笔记|备注)',
  ),
  // клиенты
  ru(
    'find_clients',
    5,
    '(?:есть )?(?:кто|кого|кому|у кого)(?:-нибудь|-то)? (?:у меня|у нас|из моих|из наших|там |с прос|в прос|не плат|просроч|давно|забы|пропал|сидит|живет|обит|держ|я не |я давно|мы не |протух|кончил|истек|больше|свыше)|кто у (?:меня|нас) (?:в|на|с|из)(?!\\p{L})|(?:по)?кажи всех|выгрузи|собери список',
  ),
  ru(
    'find_clients',
    5,
    '(?:у кого|чьи|чей) .{0,40}(?:протух|кончил|истек|просроч|заканчива|подход|гас|больше|свыше|меньше|выше)',
  ),
  ru(
    'get_client',
    5.2,
    'напомни(?: мне)?,? (?:кто|когда|сколько|как|какой|какая|какие|где|номер|телефон|почт|адрес|день рожд|что (?:там|у|по|за)|чем|про кого)',
  ),
  ru('get_client', 3.6, 'днюх|др(?!\\p{L})|долж(?:ен|на|ны)(?!\\p{L})|мобильн|сотов|контакты(?!\\p{L})'),
  ru(
    'log_interaction',
    4.2,
    '(?:скинул|кинул|прислал|написал|отписал|ответил|маякнул|сообщил|передал|сказал|настрочил|черкнул)[аи]? (?:в |по |мне|нам|что|смс|сообщен|письм|из )|(?:пообщал|поболтал|поговорил|потрещал|переговорил|созвонил|перетер|пересек|посидел|попили|выпили|пили кофе|поужинал|пообедал|обедал|ужинал|повстречал|увиделись|виделись|заезжал|заехал|забегал|заскочил|зашел|зашла|заходил|приезжал|приходил|звонил)',
    { only: 'tell' },
  ),
  ru(
    'list_interactions',
    5.2,
    '(?:о чем|про что|что|когда|давно ли|как давно) .{0,40}(?:болтал|трещал|общал|говорил|созван|пересек|виделис|последн|контакт|связыв)',
    {
      only: 'ask',
    },
  ),
  ru(
    'list_tasks',
    4.8,
    '(?:что|чего|какие)(?: там| у меня| еще| мне)* (?:висит|висят|осталось|не закрыт|горит|по делам|на сегодня|на завтра|делать|в работе|недодел|незакрыт)|недодел|незакрыт',
  ),
  ru('list_tasks', 7, 'хвост(?:ы|ов|ам|ики)?(?!\\p{L})'),
  ru(
    'complete_task',
    5.7,
    'вычерк|зачерк|вычёрк|галочк|убирай из (?:списка|дел|задач)|убери из (?:списка|дел|задач)|сними с (?:меня|контроля)|(?:с|по) .{2,40} (?:разобрал|разрулил|порешал)|разобрался с|(?:все )?уладил',
    { only: 'tell' },
  ),
  ru(
    'create_task',
    5.3,
    '(?:не дай|чтоб|чтобы)(?: мне)? (?:не )?забы|поставь (?:себе|мне|в|на)(?!\\p{L})|закинь (?:мне )?(?:в|на)(?!\\p{L})|(?:надо|нужно|должен|должна) (?:будет )?(?:\\p{L}+ ){0,3}(?:позвон|набра|отправ|провер|напис|связа|встрет|запрос|уточн|подготов|обсуд|сход|заех|скин)',
    {
      only: 'tell',
    },
  ),
  ru(
    'update_client',
    5.2,
    `(?:перевед|перекин|перенес|подним|повыс|пониз|сдела|запиш|постав|закин|переключ)\\p{L}* .{2,50} (?:в|до|как|на)? ?${ruGrade}`,
    {
      only: 'tell',
    },
  ),
  ru(
    'update_client',
    5,
    '(?:сменил|поменял|обновил|завел)[аи]? (?:себе )?(?:\\p{L}+ )?(?:номер|телефон|почт|мыло|имейл|адрес|работ|фамили|город)|(?:номер|телефон|почта|мыло|адрес) (?:у .{2,30} )?(?:теперь|новый|новая|другой|другая|сменил|поменял)',
    {
      only: 'tell',
    },
  ),
  ru(
    'draft_message',
    5.5,
    '(?:черкни|скинь|кинь|отпиши|накидай|набросай|накатай|сваргань|сделай|подготовь|напиши|отправь) .{2,40}(?:смс|сообщен|письм|ватсап|вотсап|телеграм|пару строк|в мессендж|весточк)',
  ),
  ru(
    'undo',
    7,
    '(?:верни|сделай|как) (?:все )?(?:как было|взад|обратно|назад)|(?:не то|ошибся|ошиблась|промахнул|зря)(?:,| —| -)? .{0,20}(?:отмен|верни|убери|откат)|последнее (?:отмени|убери|удали)|отмени-ка|отыграй назад|это лишнее',
  ),
  ru(
    'search_notes',
    5.3,
    '(?:кто|кто-нибудь|кто-то|кто там)(?: из \\p{L}+)? .{0,16}(?:жалов|ныл|ворчал|заикал|упомин|вспомин|спрашив|интересов|рассказ|говорил|намека|бухтел)',
  ),
]
