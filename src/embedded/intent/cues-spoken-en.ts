import { type Cue, english as en } from './cue.ts'

const grade = '(?:key|affluent|mass|sme|corporate|vip|dormant|active|prospect|closed)'

/** How managers talk on the phone: short, without the names of things. */
export const spokenEnglish: readonly Cue[] = [
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
  en(
    'find_clients',
    4.6,
    '^(?:(?:show|give|list|get)(?: me)? )?(?:all )?(?:the |my |our )?(?:smes|prospects|households|corporates|companies|borrowers|key clients)[ ?.!]*$',
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
  en(
    'find_clients',
    5,
    '(?:top|biggest|largest|main) (?:\\w+ )?(?:borrowers?|debtors?|depositors?|savers?|balances|exposures?)',
  ),
  en(
    'log_interaction',
    4.6,
    '(?:put the phone down|came off (?:a|the) (?:call|phone)|hung up|on the (?:phone|line)|finished (?:a|the) (?:call|meeting)) with',
    { only: 'tell' },
  ),
  en(
    'list_interactions',
    5,
    '(?:the )?(?:latest|news|any news|any word) (?:with|from)|where (?:are|were) we with',
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
  en(
    'list_interactions',
    5.6,
    'what (?:did|have) (?:i|we|he|she|they|.{2,30}) last (?:talk|discuss|sa[yi]|speak|agree|write|want)|did (?:i|we) last (?:talk|speak|discuss|call|meet|see|write|hear)|did (?:i|we) (?:note|log|write up|record) (?:anything|something|the|my|that)',
    { only: 'ask' },
  ),
  // tasks
  en(
    'list_tasks',
    5.6,
    '(?:is|are|was|were|do i have|did i (?:set|put|have|make|create)|have i (?:already )?(?:got|set|put)|got)(?: there)?(?: already| still| any| an?| some| my)* (?:\\w+ )?(?:tasks?|reminders?|to-?dos?)(?!\\p{L})|(?:supposed|meant) to|was i going to',
    { only: 'ask' },
  ),
  en('list_tasks', 4.6, 'anything (?:burning|urgent|pressing|critical|late|due|hot)(?!\\p{L})'),
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
    '(?:stick|pop|put|chuck|throw|drop|get) (?:me )?(?:in )?(?:a |another )?reminder|(?:follow up|check back|circle back) (?:with|on)(?!.*(?:mail|message|letter|text))',
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
  en(
    'complete_task',
    7.5,
    '(?:,|and|so|done)\\s+(?:please |pls )?(?:strike|cross|tick|scratch|close) (?:it|that|this)(?: one)?(?: off| out)?[ .!]*$',
    {
      only: 'tell',
    },
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
    5.6,
    '^(?:please |pls |can you |could you )?(?:thank|apologi[sz]e to|say (?:thanks|thank you|sorry) to) .{2,40} (?:for|about|that)(?!\\p{L})|put (?:something|a few (?:words|lines)|some words) together',
    { only: 'tell' },
  ),
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
]
