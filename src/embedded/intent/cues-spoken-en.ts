import { type Cue, english as en } from './cue.ts'

/** How managers talk on the phone: short, without the names of things. */
export const spokenEnglish: readonly Cue[] = [
  en(
    'list_interactions',
    6,
    '(?:last|latest|recent|previous) (?:few |couple of |\\w+ )?notes? (?:with|from|of|for|on)',
  ),
  en(
    'log_interaction',
    13,
    "^(?:whatsapp|mail|e-?mail|message|text|call|voicemail|letter|sms) from .{2,60}[,;.] ?(?:and |so |but )?(?:i'll|i will|we'll|i told|told (?:him|her|them)|i promised|promised|i said)",
    { only: 'tell' },
  ),
  en(
    'log_interaction',
    5.5,
    '^(?:i )?(?:just )?(?:tried|failed to reach|couldn.?t (?:reach|get hold of)|could not reach|didn.?t reach|no luck with|left (?:a )?(?:voicemail|message|word)) .*',
    { only: 'tell' },
  ),
  // many clients
  en(
    'find_clients',
    6,
    '^(?:(?:show|give|list|get)(?: me)? )?(?:all )?(?:of )?(?:my|our) \\p{L}+ (?:people|folks|clients|guys|lot|crowd|companies|firms|families|households|relationships)(?: please| pls)?[ .!?]*$',
  ),
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
    7,
    "(?:who(?:m)?|which clients?|anyone|anybody) (?:have|haven'?t) (?:i|we) (?:not )?\\p{L}+(?: (?:to|with|from))? since",
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
  en(
    'find_clients',
    5,
    'which (?:smes?|corporates?|prospects|households|companies|firms|businesses|corporations|privates|individuals|key accounts)',
  ),
  // one client
  en(
    'get_client',
    6,
    '(?:open|pull|bring|get|fetch|call) (?:up )?(?:his|her|their|its) (?:card|file|record|profile|page)',
  ),
  en(
    'get_client',
    9,
    "^(?:and )?(?!\\p{L}*(?:clients|customers|companies|prospects|business|mass|smes|households|gross|less))\\p{L}{2,}(?: \\p{L}+)?['’]?s (?:loans?|mortgages?|cards?|accounts?|balance|holdings|deposits?|funds?|phone|e-?mail|address|birthday|kyc)[ ?.!]*$",
  ),
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
    'log_interaction',
    4.6,
    '(?:was |were |had .{2,30} )?on the (?:phone|line)(?: just now| today| earlier| this (?:morning|afternoon))',
    { only: 'tell' },
  ),
  en(
    'list_interactions',
    5,
    '(?:been|was|were|is|are) (?:contacted|called|visited|in touch|spoken to|seen)|(?:last|ever) (?:heard|hear) from|heard (?:anything )?from|where did (?:we|i) (?:leave|get to|stop)|left (?:it|things|off) with',
    { only: 'ask' },
  ),
  en(
    'log_interaction',
    4,
    '(?:popped|stopped|swung|dropped) (?:in|by|round|over)|came (?:by|round|to see)|(?:pinged|messaged|whatsapped|texted|wrote|rang|phoned|called|emailed) (?:me|us|in|back|to say|that|about|asking)|dropped me a|got back to me|told me|let me know|said (?:he|she|they)|(?:coffee|lunch|dinner|drinks|breakfast|a pint|golf|beers?|call|chat|catch-?up|zoom|teams|meeting) (?:with|w/|w(?= ))',
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
  en(
    'list_interactions',
    5.2,
    '(?:was|were|is|are|did|has|have) .{2,60} (?:logged|recorded|noted|written up|in the (?:log|system)|reply|replied|answer(?:ed)?|respond(?:ed)?|get back|got back)',
    { only: 'ask' },
  ),
  en(
    'search_notes',
    6,
    '(?:who|which (?:of my \\w+|clients?|one)|any(?:one|body)(?: of my \\w+)?) (?:\\w+ )?(?:moan|grumbl|complain|mention|rais|ask|talk|rav|bang|rant|whin)(?:ed|s|ing)?(?: on)? (?:about|for|on|up)',
    { only: 'ask' },
  ),
  en(
    'search_notes',
    6,
    '(?:guy|man|woman|lady|one|client|person|somebody|someone|couple) (?:with|who|that) .{2,50},? (?:who|which one) (?:was|is) (?:that|it|this|he|she)',
  ),
  // tasks
  en('list_promises', 5.8, '(?:anything|what|whatever) (?:do )?i (?:still )?(?:owe|promised)'),
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
  en(
    'create_task',
    6.6,
    '(?:put|add|stick|pop|throw)(?: it| this| that)? (?:to|on|onto|in) (?:my|the) (?:to-?do list|task list|list|to-?dos?|tasks|agenda)',
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
    '(?:please |pls )?(?:strike|cross|tick|scratch|close) (?:it|that|this)(?: one)?(?: off| out)?[ .!]*$',
    {
      only: 'tell',
    },
  ),
  en(
    'complete_task',
    7,
    '(?<=[,;.–-] ?)(?:tick|done|sorted|strike)(?: it| that)?[ .!]*$|(?:in|out|back) (?:tick|done)[ .!]*$',
    { only: 'tell' },
  ),
  en(
    'create_task',
    5.6,
    '^(?:tmrw|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|(?:on )?(?:mon|tues?|weds?|thurs?|fri)|next week|this afternoon|in (?:an? |\\d+ |two |three |four |ten )?(?:days?|weeks?|months?|fortnight))(?: morning| afternoon| am| pm| noon)?(?: at)?(?: [\\d:.]+ ?(?:am|pm)?)?[ ,:–-]+(?:prep|prepare|call|ring|phone|send|mail|email|check|chase|review|get|ask|see|meet|visit|finish|order|book|draft|follow|look)',
    { only: 'tell' },
  ),
]
