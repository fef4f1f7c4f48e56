import { type Cue, english as en, russian as ru, chinese as zh } from './cue.ts'

const tell = { only: 'tell' } as const
const soon = '(?:\\d+|an?|half an|ten|fifteen|twenty|thirty|forty|forty-five|a few|a couple of)'
const department =
  '(?:(?:the )?(?:ops|operations|legal|compliance|risk|back ?office|customer service|products?)(?: (?:team|desk|department|people))?)(?!\\p{L})'

/** Wishes as they are said in passing, in words that name no file. */
export const passingCues: readonly Cue[] = [
  en(
    'prepare_meeting',
    9,
    `(?:^|[\\s,])(?!.*(?:basics|profile|card|details|who ))(?:seeing|meeting|visiting|sitting down with|off to(?: see)?|about to see) .{2,40}? in (?:about )?${soon} ?(?:mins?|minutes?|hours?|hrs?)`,
  ),
  // Words for being put in the picture, beside words for seeing somebody.
  en(
    'prepare_meeting',
    6,
    '(?:lowdown|rundown|recap|crib (?:sheet|notes)|cheat sheet|talking points|state of play|up to (?:speed|date)|fill me in|catch me up|refresh my memory|(?:remind me|tell me|quickly) where we (?:are|stand|were|left)|set me up|brief me|prep me|heads[ -]?up|lay of the land|in the picture|the (?:skinny|background|essentials))(?!\\p{L}).*(?:before|for (?:it|that|this)|meeting|seeing|comes?|coming|arrives?|here|due|visit|lunch|coffee|dinner|call|in \\d|at (?:\\d|one|two|three|four|five|nine|ten)|walk|go in)',
    tell,
  ),
  en(
    'prepare_meeting',
    6,
    '(?:seeing|meeting|visiting|sitting down|having .{2,40} (?:over|in)|lunch|coffee|dinner|off to|(?:on|in) (?:my way|the (?:way|train|tram|bus|car|lift|cab|taxi))(?: (?:to|over))?|about to|walking in(?:to)?|step(?:ping)? (?:in|into)|outside|in front of|head(?:ing|ed) (?:over |out |up )?(?:to|for|into)|door|till i (?:sit|see|meet)|comes?|coming|due|waiting|lobby|here|in \\d+ ?min|at (?:\\d|one|two|three|four|five|nine|ten|noon))(?!\\p{L}).*(?:lowdown|rundown|recap|crib (?:sheet|notes)|cheat sheet|talking points|state of play|up to (?:speed|date)|fill me in|catch me up|refresh my memory|remind me where|where we (?:are|stand|were|left)|brief me|prep me|heads[ -]?up|lay of the land|in the picture|bring me up|(?:the )?skinny|background|essentials|what.{1,3}s what|what (?:do|should|must) i (?:need|have|know|remember|bring up))',
  ),
  en(
    'list_contacts_due',
    7,
    '(?:which|what|who|whom)(?: \\p{L}+){0,4} should i (?:be )?(?:call|ring|phone|contact|see|visit|check in|talk|catch|look up|drop in|calling|ringing|seeing)(?!\\p{L})(?! about)|(?:overdue|due) (?:for )?an? (?:call|chat|visit|check|catch|touch|ring)|over ?due (?:for )?(?:calls|visits)',
    { only: 'ask' },
  ),
  en(
    'list_promises',
    9,
    "do (?:i|we) (?:still )?owe (?!.*(?:money|chf|eur|usd|francs?|fees?)).*(?:anything|something|a thing)|(?:gave|given|made) .{2,40} (?:my|our|a) (?:word|promise)|(?:i|we) (?:swore|vowed|pledged|swear)|what (?:i|we)(?:['’]ve| have)? (?:told|assured) .{2,40} (?:i|we)(?:['’]?d|['’]?ll| would| will)|promises? (?:to|for|of|with|made) (?!the)\\p{L}+|(?:outstanding|open|pending|unkept) commitments?|on the hook (?:for|with)|(?:word|promise) (?:that )?(?:i|we)(?:[’']ve)? (?:gave|made|given)",
    { only: 'ask' },
  ),
  en(
    'record_fact',
    9.5,
    "^(?:(?:and|also|but|oh|btw) )*\\S+(?: \\S+)?(?:['’]?d| would)? (?:much )?(?:rather|sooner|prefers? to|likes to|wants to|hates to) (?:be|get|have) (?:texted|called|rung|phoned|mailed|e-?mailed|written to|messaged|contacted)(?=[ .!]*$| (?:than|by|on|at|in|after|before|only|not|first|via|instead|rather)(?!\\p{L}))",
    tell,
  ),
  en(
    'open_complaint',
    6,
    '^(?:(?:please|pls|and|also) )*(?:note|take|put|jot|enter)(?: in| down| up)? (?:an?|another|the) (?:new |formal )?complaint (?:from|of|by|for)(?!\\p{L})',
    tell,
  ),
  en(
    'record_fact',
    8.9,
    '^(?:(?:please|pls|can you|and|also) )*(?:jot|write|put|note|get|keep) (?:it )?(?:down )?(?:somewhere |on file |down )?that (?!i |we |i.?ve|we.?ve)(?<=(?:down|somewhere|file) that )(?!.*(?:called|rang|phoned|mailed|wrote|texted|told me|today|yesterday|this morning|just now|complain|promised)).+',
    tell,
  ),
  en(
    'draft_message',
    13,
    '^(?:(?:please|pls|can you|could you|and|also|now|then|ok|so) )*(?:draft|compose|(?:write|prepare|word)(?= (?:up )?(?:an?|the|that|this|him|her|them|me)(?: \\p{L}+){0,2} (?:answer|reply|response|mail|e-?mail|letter|message|apology)(?!\\p{L}))) (?:up |out )?(?:an?|the|that|this|him|her|them|me|my|our|some|something)(?!\\p{L})(?!.*(?:remind me|book |open a |log | once (?!more|again)|as soon as))',
  ),
  en(
    'draft_message',
    9,
    '^(?:(?:please|pls|can you|could you|and|also|now|quickly) )*(?:scribble|jot|pen|dash off|knock (?:out|up|together)|fire off|type up|whip up|rattle off|put together|ping|shoot|drop|send|write)(?: (?:me|him|her|them|over))? (?:an? |some )?(?:quick |short |brief |nice |friendly |polite |few |couple of )*(?:lines?|note|words?|mail|e-?mail|message|letter|text|reply)(?: \\p{L}+){0,2} to(?!\\p{L})',
    tell,
  ),
  en(
    'show_advice_file',
    11,
    'what (?:did )?(?:we|i|you)(?: have|.?ve|.?d)? (?:tell|told|advised?|recommend(?:ed)?) .{2,40} to (?:buy|sell|hold|invest|take|sign|put|switch|do with)',
  ),
  en(
    'undo',
    9,
    "^(?:(?:no|oops|sorry|please|pls|ok|can you|could you|actually)[ ,]+)*(?:get rid of|delete|remove|scrap|bin|drop|undo|take back|cancel|kill|reverse) (?:the|that|this|my) (?:\\p{L}+ )?(?:reminder|task|note|entry|card|request|promise|change|fact|log|complaint|one|thing)(?: (?:that )?(?:i|you|we)(?:[’']ve)? just .*| from just now| of just now)[ .!]*$",
    tell,
  ),
  en(
    'schedule_meeting',
    9,
    "(?:move|push|shift|reschedule|bring forward|put back|bump|delay|slide|postpone) (?:my|the|our|that|today['’]?s|tomorrow['’]?s) (?:\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|eight|nine|ten|eleven|twelve|noon)(?: ?(?:o['’]?clock|am|pm))?(?: (?:call|meeting|slot|appointment|one|visit))? (?:with|to|back|until|till|forward|by|on)(?!\\p{L})",
  ),
  en(
    'log_feedback',
    7,
    '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out of|from) (?:10|5|ten|five)(?! \\p{L}+s(?!\\p{L}))',
    tell,
  ),
  en(
    'log_interaction',
    5,
    "^(?:no luck|couldn['’]?t|can['’]?t|failed|tried)(?: (?:to|in|with))? (?:reach(?:ing)?|get(?:ting)? (?:hold of|through to)|catch(?:ing)?|contact)(?!\\p{L})",
    tell,
  ),
  en('record_promise', 9, '(?:gave|given|giving) (?:\\p{L}+ ){1,3}(?:my|our) word|(?:my|our) word to', tell),
  en(
    'schedule_meeting',
    9,
    '^(?:(?:please|pls|can you|could you|then|and|also|good|ok) )*(?:put|pencil|slot) (?:\\p{L}+ ){1,3}down for (?:an? |half an |a quick |a short )?(?:call|meeting|chat|lunch|coffee|dinner|breakfast|video|visit|hour|half|zoom|today|tomorrow|\\p{L}+day)',
    tell,
  ),
  en(
    'list_requests',
    9,
    "where(?:['’]?s| is) (?:that|it|this) at|where (?:are we|do we stand|do things stand) (?:with|on) (?:that|it|this)",
  ),
  en(
    'record_promise',
    10,
    "^(?:and |also |so )?(?:(?:i|we)(?:['’]?ve| have)? )?(?:told|assured) (?:him|her|them) (?:that )?(?:s?he|they)(?:['’]?d|['’]?ll| will| would)? (?:has|have|had|gets?|receives?)",
    tell,
  ),
  en(
    'log_feedback',
    9,
    '(?:gives?|gave|rates?|rated|scores?) (?:us|the|our|my) (?:\\p{L}+ ){0,3}?(?:with )?(?:an? |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})(?: out of (?:ten|10)|/10)?(?=[ ,.!]|$)(?! (?:k|percent|francs|million|days|weeks|months|hours|call|client))',
    tell,
  ),
  en('create_task', 9, '^(?:please |and |also )*add (?:one|another)(?: one)? (?:for|on|to)', tell),
  en('record_promise', 9, '^(?:and |also |so |ok )*(?:i|we) owe (?!me|us|it|you)\\p{L}+', tell),
  en(
    'update_client',
    9,
    "^(?:please |pls |ok |and )*(?:note|set|change|update|record|make|enter|put) .{2,40}['’]s? (?:occupation|job|profession|segment|language|address|city|phone|mobile|number|e-?mail|nickname|notes?)(?: is now| is| to| as|:)",
    tell,
  ),
  en(
    'show_advice_file',
    9,
    '(?:when|what) (?:did|have) (?:we|i) (?:last )?(?:recommend|advise|suggest|propose|pitch)(?:ed|d)?(?: \\p{L}+){0,2} (?:to|for) .*(?:last|before|so far|already)',
  ),
  en(
    'list_promises',
    9,
    '^(?:any|which|what|are there any|do i have any)(?: open| of my| other)? promises?(?: of mine| i made| of ours)?(?!\\p{L}).*(?:running out|due|overdue|expir|coming up|lapse|left|open|this|next|today|tomorrow)',
  ),
  en(
    'schedule_meeting',
    9,
    '^(?:(?:please|pls|can you|could you) )*(?:put|pencil|slot|squeeze|fit|block|get) (?:\\p{L}+ ){1,4}in (?:for|on|at|this|next|tomorrow)',
    tell,
  ),
  en(
    'hand_off',
    8,
    `(?:goes|should go|has to go|must go|needs to go|off) (?:over |straight )?to ${department}`,
    tell,
  ),
  en(
    'open_request',
    7,
    '^(?:(?:just |i )?(?:got|had|received|have) )?(?:an? )?(?:new )?(?:e-?mail|mail|message|letter|text|note) (?:just )?(?:came )?(?:in )?from .{2,40}?[:,–-] ?(?:s?he |they )?(?:(?:is |are )?asking|wants?|would like|needs?|requests?|begs?) (?:us to|to have|to get|his|her|their)',
    tell,
  ),
  ru('create_task', 8, '(?:тоже |еще |отдельной |и это )?задач(?:ей|кой|ею)\\s*[.!]*$', tell),
  zh(
    'list_requests',
    8,
    '(?:托办|托付|拜托|交代|交办|要办|托(?:我|我们|咱们?)?办)的?(?:事|事情|事儿|活).{0,8}(?:没|未|几)|(?:没|未)(?:给)?(?:回话|答复|回复)的?(?:客户)?(?:托|请求|需求)',
  ),
  zh(
    'set_client_team',
    9,
    '(?:请|让|由|叫|找|给|麻烦|安排).{2,24}?(?:顶|代管|代班|盯|照看|照管|照应|接手)(?:一?下|着|几天|班|替|上)?(?:吧)?[。！!]?$',
  ),
  zh(
    'draft_message',
    8,
    '(?:^|[，,。])(?:请|麻烦)?(?:帮我|替我|给我)?(?:草?拟|写)(?:个|上)?[几两]句(?:话)?(?:给|发给|回)',
  ),
  zh(
    'list_promises',
    9,
    '(?:答应|承诺|许下|许诺|应承|应下|说好)(?:过|了)?(?:给)?(?:客户|人家|别人|他们)?的?(?:事|事情|东西|话).{0,12}(?:过期|逾期|超期|没办|没做|没兑现|未兑现|拖着|忘)',
  ),
  zh(
    'record_promise',
    10,
    '^(?:我)?(?:答应|承诺|应承|许诺)(?:了|过)?(?!.*(?:答应|承诺)).{4,}[\\s，,。](?:请|帮我)?(?:记(?:一?下|上|住|个)|登记)',
    tell,
  ),
  zh(
    'record_fact',
    10,
    '^(?:请|帮我)*记(?:一?下|着|住|得)?[，,：: ]?(?!.*(?:提醒|待办|任务|电话|聊|见面|今天|昨天|刚|答应|投诉)).{2,4}?(?:会(?:拉|弹|吹|唱|画|做|骑|滑|下棋|打|说|书法)|喜欢|爱(?:吃|喝|好|看|打|听)|不(?:吃|喝|喜欢|碰|抽)|对.{1,8}过敏|信(?:佛|教)|迷(?:上|恋)?)',
    tell,
  ),
  zh(
    'create_task',
    9,
    '(?:每个?(?:月|周|星期|礼拜|天|季度|年|半年)|天天|月月)(?:.{0,6})(?:都|就)?(?:叫|提醒|催|喊)(?:一下)?我',
    tell,
  ),
]
