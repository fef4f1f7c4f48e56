import { type Cue, chinese, english, russian } from './cue.ts'

const deed =
  '(?:draft|write|send|call|ring|phone|prepare|prep|order|book|tell|inform|mail|e-?mail|check|chase|update|invite|get|ask|transfer|release|set up|open|close|pay|file|renew|review|go through|arrange|start|sort|submit|hand|pass|forward|let|buy|sell|place|issue|print|sign|confirm|calculate|offer|cancel|move)'
const russianDeed =
  '(?:подготов|отправ|позвон|напис|напиш|вышл|высл|сдела|сообщ|закаж|заказ|провер|обнов|набер|набра|посла|пошл|назнач|оформ|пригла|спрос|сказа|скаж)'

const anyDay = '(?:on )?(?:today|tomorrow|tmrw|(?:this |next )?(?:mon|tues|wednes|thurs|fri)day)'

/** Promises, who is due for contact, and work that waits. */
export const dayCues: readonly Cue[] = [
  english(
    'create_task',
    14,
    '(?:remind|nudge|ping|alert|poke|buzz|warn) (?:me )?.*(?:minutes?|mins?|hours?|hour|quarter|day) (?:before|ahead of|prior to)|give me a (?:nudge|reminder|shout|ping|heads[- ]?up) .*(?:before|ahead of|prior to)',
  ),
  // a day of the diary holds meetings as well as tasks
  english(
    'get_daily_brief',
    12,
    `^(?:(?:and|so|ok),? )?(?:what(?:['’]?s| is)(?: all)? (?:on|happening)(?: for me)?(?: in my (?:diary|calendar))?|what (?:do|have) i (?:have|got)(?: on)?|who (?:am|do) i (?:with|see(?:ing)?|meet(?:ing)?)) ${anyDay}[ ?.!]*$`,
  ),
  english(
    'prepare_meeting',
    5,
    '^(?:please )?prep(?:are)? me for (?!(?:my|the|this|next|a) |today|tomorrow|\\p{L}+day)\\p{L}+',
  ),
  english(
    'prepare_meeting',
    3,
    '(?:recap|briefing|rundown|summary|low-?down) before (?:i|we) (?:see|meet|call|speak)',
  ),
  english(
    'get_daily_brief',
    6,
    "(?:good )?morning[!,. ]+(?:\\p{L}+[,. ]+)?(?:what'?s|what is|anything)(?! (?:on|to) my)|(?:what'?s|what is) on today|rundown(?= (?:for|of) (?:the|my|today|tomorrow))|start (?:of )?my day|(?:how does|how's) my day|where (?:do|should) i start",
  ),
  english(
    'schedule_meeting',
    6,
    '(?:put|pencil|pop|stick|get|squeeze) \\p{L}+(?: \\p{L}+)? (?:in|into|down in) (?:my|the) (?:diary|calendar)',
  ),
  english(
    'close_promise',
    8.5,
    "(?:that|this|the|my) (?:one|promise|word|commitment)(?:['’]?s| is| was| has been)? (?:now )?(?:kept|hono.?red|fulfilled|delivered|broken)|(?:kept|broke) (?:my|our|his|her|their) (?:word|promise)",
    { only: 'tell' },
  ),
  english(
    'close_promise',
    6,
    'promise .*(?:kept|broken|fulfilled|not kept)|close (?:the |that |my )?promise',
  ),
  english(
    'list_promises',
    5,
    '(?:open|overdue|my|which|list|show|outstanding) (?:the )?promises|what (?:did|have) (?:i|we) promised?',
    {
      only: 'ask',
    },
  ),
  english('record_promise', 6, '(?:record|note|log) (?:a |the |my )?promise'),
  english('record_promise', 5, '(?:i|we) (?:have )?promised|promised (?:us|me)', { only: 'tell' }),
  english(
    'list_contacts_due',
    5.5,
    "due for (?:a )?(?:contact|call|meeting)|overdue for (?:a )?(?:contact|call|meeting)|contacts? (?:that are )?(?:due|overdue)|(?:haven't|have not) (?:i|we) .*(?:long|lately)",
  ),
  chinese('close_promise', 6, '承诺.*(?:(?:已经?|未能|没有?|未)兑现|兑现了)', { only: 'tell' }),
  chinese('list_promises', 5.5, '承诺(?:清单|列表)|(?:哪些|什么).*承诺|哪些承诺'),
  chinese('record_promise', 6, '^记(?:录|下|一下)?.{0,4}承诺'),
  chinese('record_promise', 4.5, '^(?:我|我们)?(?:答应|承诺)(?:了|过)?(?!.*(?:什么|哪些))', { only: 'tell' }),
  chinese('list_contacts_due', 5, '该联系|该打电话|该回访|联系.*逾期|逾期.*联系|久未联系'),
  russian('close_promise', 6, 'обещани\\p{L}+ .*(?:выполнен|сдержан|нарушен)|закр\\p{L}+ обещани', {
    only: 'tell',
  }),
  russian(
    'list_promises',
    5.5,
    '(?:какие|мои|все|открыт\\p{L}+|невыполненн\\p{L}+|просроченн\\p{L}+) обещани',
  ),
  russian('record_promise', 6, '(?:запиши|запишите|внеси|зафиксируй) (?:мое |моё |наше )?обещани'),
  russian('record_promise', 4.5, '(?:я|мы) (?:по)?обеща(?:л|ла|ли) (?!.*\\?)|обеща(?:л|ла|ли) нам', {
    only: 'tell',
  }),
  russian(
    'list_contacts_due',
    5,
    '(?:с кем|кому|кого) .*(?:пора|связаться|позвонить пора)|просрочен\\p{L}* контакт|пора (?:связаться|позвонить)',
  ),
  // a department in the place of who acts
  english(
    'hand_off',
    8,
    '^(?:the )?(?:ops|operations|legal|compliance|risk|back ?office|customer service|product)(?: (?:team|desk|department|people|guys))?,? (?:should|must|needs? to|has to|have to|ought to|please|pls|to (?!\\p{L}+ing))',
    { only: 'tell' },
  ),
  russian(
    'hand_off',
    8,
    '^(?:операционист|операционк|операционн\\p{L}+ отдел|юрист|компла[ей]+нс|риск|отдел\\p{L}* рисков|продуктовик|поддержк|клиентск\\p{L}+ служб)\\p{L}* (?:надо|нужно|следует|стоит|долж\\p{L}+|пусть|пожалуйста)',
    { only: 'tell' },
  ),
  english(
    'schedule_meeting',
    7,
    '^(?:see|meet|visit) .*(?:\\d+ ?(?:min|minutes|h|hours?)(?!\\p{L})|half an hour|an hour)',
    { only: 'tell' },
  ),
  english(
    'schedule_meeting',
    8,
    '^(?:(?:please|pls|and|also|can you|could you)[ ,]+)*(?:get|give|find|need|want|fix|grab|i need|i want) (?:me |us )?(?:\\d+ ?(?:min|minutes|h|hours?|hrs)|half an hour|an hour) (?:with|for)(?!\\p{L})|^(?:please )?book \\p{L}+(?: \\p{L}+)? (?:for|on) .*\\d',
    { only: 'tell' },
  ),
  english(
    'schedule_meeting',
    8.5,
    `^(?:(?:please|pls|and|also|ok)[ ,]+)*(?:book|slot|pencil|squeeze|fit|schedule)(?: in)? (?!an? |the |me |my |us |flight|hotel|table|room)\\p{L}+(?: \\p{L}+){0,2}(?: in)? (?:for |on |at )?(?:today|tomorrow|tmrw|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*|next|this|\\d).*(?:\\d|noon|one|two|three|four|five|eight|nine|ten|eleven).*$`,
    { only: 'tell' },
  ),
  english(
    'list_promises',
    8,
    "what (?:it was )?(?:that )?(?:i|we)(?:['’]?ve| have| had)? (?:undertook|undertaken|committed|promised|owe|said (?:i|we)(?:['’]?d|['’]?ll| would| will))",
    { only: 'ask' },
  ),
  english(
    'list_promises',
    11,
    "(?:what|anything|which papers|what papers|stuff|things)(?:['’]?s| is| does| do| did| has| have)? (?!i |we |my )[^,;?]{2,40}? (?:still |yet )?(?:owes?|owed|owing|due)(?: to)? me(?!\\p{L}|.{0,3} money)|(?:has|have|hasn['’]?t|haven['’]?t) .{2,40} (?:still |not )?(?:not |yet |actually )?(?:let me have|given me|sent me|brought me|got me|handed (?:in|over)|delivered) .{2,40}(?:promised|said)",
    { only: 'ask' },
  ),
  english(
    'record_promise',
    8,
    "(?:will|['’]ll|is going to|is to|has to|gets?|shall) .{3,80}(?:promised|swore|sworn|word|pledged|assured (?:me|us))|^.{2,40} (?:will|['’]ll|is going to) (?:mail|send|bring|give|get|hand|return|provide|let) (?:us|me)(?!\\p{L}).*(?:by|before|until)",
    { only: 'tell' },
  ),
  english(
    'record_promise',
    6.5,
    '^(?:i )?told (?!me|us)\\p{L}+(?: \\p{L}+)? (?:that )?(?:i|we)(?:.?d|.?ll| would| will) .*',
    { only: 'tell' },
  ),
  english(
    'schedule_meeting',
    7.6,
    '^(?!.*(?:yesterday|last|this morning|went|was|said|told|discussed|agreed|log|note|wants))(?:meeting|lunch|coffee|dinner|breakfast|zoom|video call|appointment) (?:with|at) .{2,50} (?:tomorrow|(?:mon|tue|wed|thu|fri)\\p{L}*) at .*',
    { only: 'tell' },
  ),
  english(
    'create_task',
    8,
    '^(?:(?:please|pls|and|also|ok|then|so)[ ,]+)*(?:on )?(?:every|each|once (?:a|every)|weekly|monthly|quarterly|daily|yearly) .{8,}$',
    { only: 'tell' },
  ),
  english(
    'schedule_meeting',
    8,
    '.{10,}[,;.:–-] ?(?:please |pls |so |and )?(?:book|schedule|enter|block|arrange|fix) (?:it|that|this|them|her|him|us)(?: in| down)?(?: please| pls)?[ .!]*$',
  ),
  english(
    'list_contacts_due',
    7.5,
    '(?:clients?|people|anyone|anybody|who|whom|ones|customers|households) (?:that )?(?:do )?(?:i|we) (?:really )?(?:ought to|should|need to|must|have to|had better) (?:look in on|look up|visit|see|call|ring|phone|drop in|drop by|check in|catch up|meet|get in touch|reach out|contact|touch base)',
    { only: 'ask' },
  ),
  english(
    'list_promises',
    8,
    "(?:what|which|did|has|have|had|is|was).{0,60}(?:promis\\p{L}+|sa(?:id|y|ys) (?:s?he|they)(?:['’]?d|['’]?ll| would| will)|(?:going|supposed|meant|due|got|have|has) to (?:bring|send|give|get|hand|deliver|provide|drop|return) (?:over |in )?(?:to )?(?:us|me))",
    { only: 'ask' },
  ),
  english(
    'list_promises',
    8,
    "(?:anything|something|what|things?|stuff|whatever|everything) (?:else )?(?:still )?(?:open |outstanding |left )?(?:that )?(?:i|we)(?:[’']ve| have| had)? (?:ever |still )?(?:promised|owe|committed|undertook|undertaken)",
  ),
  english('list_promises', 7, '(?:did|have|had) (?:i|we) (?:ever |already )?promised?(?!\\p{L})', {
    only: 'ask',
  }),
  // complaints without a client are those of the book
  english('list_requests', 9, '^(?:(?:show|list|see|me|all|the|my|our|any|open) )*complaints[ ?.!]*$'),
  russian('list_requests', 9, '^(?:(?:покажи|все|мои|открытые|список) )*(?:жалобы|жалоб|претензии)[ ?.!]*$'),
  chinese(
    'list_requests',
    9,
    '^(?:我?(?:看|查)(?:看|下|一下)?)?(?:所有|全部|我的|未结|待处理)?的?投诉(?:列表|清单|情况)?[？?。！!]*$',
  ),
  // what somebody complains of
  chinese('get_complaint', 4, '^\\p{Script=Han}{2,12}的投诉呢?[？?。！!]*$'),
  english(
    'get_complaint',
    7,
    'what(?:.?s| is| was)? (?:exactly )?(?:is |was )?.{2,40} (?:moaning|grumbling|so upset|cross|angry|livid|furious|unhappy|annoyed|mad) (?:about|at|over)|why (?:is|was) .{2,40} (?:upset|cross|angry|livid|furious|unhappy|annoyed|mad)|(?:what|why) .{0,30}complain(?:s|ing|ed)?(?: about| of)?[ ?.!]*$|(?:any|a|open|have .{0,10}|is there .{0,10}) complaint (?:from|by|of|for|open)|(?:status of|left on|news (?:on|of)|up with|where .{0,20}with|going on with|happening with|became of) .{2,40}complaint',
    { only: 'ask' },
  ),
  russian(
    'get_complaint',
    7,
    '(?:на что|за что|чем|из-за чего) .{0,20}(?:жалу|жалова|недоволь?н|возмущ)\\p{L}*|(?:есть|была) .{0,20}жалоба(?!\\p{L})|жалова(?:лся|лась) ли',
    { only: 'ask' },
  ),
  // work that waits for something
  english(
    'create_task',
    9,
    `^(?:(?:please|pls|and|also|then|ok)[ ,]+)*${deed} .{2,90}(?:once|as soon as|after|when) (?!i |you )[\\p{L}’' ]{2,40}? (?:has|have|is|are|was|were|gets?|got|comes?|came|arrives?|arrived|answers?|answered|decides?|signs?|signed|replies|replied|approves?|approved|confirms?|confirmed|lands?|clears?|goes|went)`,
    { only: 'tell' },
  ),
  english(
    'create_task',
    9,
    `^(?:(?:please|pls|and|also|ok)[ ,]+)*(?:once|as soon as|when|after) .{3,70}?[ ,:–—-]+(?:then |please |pls )?${deed} `,
    { only: 'tell' },
  ),
  russian(
    'create_task',
    9,
    `^(?:как только|когда|после того,? как|после получения|сразу как|только когда) .{3,80}[ ,–—-](?:то |надо |нужно )?${russianDeed}\\p{L}*`,
    { only: 'tell' },
  ),
  russian(
    'create_task',
    9,
    `^(?:пожалуйста,? )?${russianDeed}\\p{L}* .{2,80}(?:как только|после того,? как|когда (?:прид|будет|будут|получ|пришл|подпиш|одобр|ответ)\\p{L}*|(?:только )?после (?:получения|одобрения|ответа|подписания|оценки|возврата|поступления))`,
    { only: 'tell' },
  ),
  russian(
    'list_contacts_due',
    7,
    '(?:с кем|кому|кого|кто) .{0,20}давно не (?:обща|говор|вид|встреч|созван|звон|пис|слыш|навещ|проведыв)\\p{L}+|(?:кто|кого) .{0,20}давно без (?:звонк|контакт|вниман|встреч)\\p{L}+',
    { only: 'ask' },
  ),
  russian(
    'list_promises',
    6.5,
    '(?:^|(?<=что |что-то |что-нибудь ))я (?:что-?(?:нибудь|то) |чем-то )?(?:еще )?(?:должн[аы]|должен)(?! .*(?:ть|ти)(?!\\p{L}))',
    { only: 'ask' },
  ),
  chinese('list_promises', 7, '^(?:我)?(?:对|给|向).{1,8}的承诺[?？]?$'),
]
