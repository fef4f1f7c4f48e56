import { type Cue, english as en } from './cue.ts'

const department =
  '(?:the )?(?:legal|compliance|risk(?! (?:profile|class|level|rating|appetite|assessment))|operations|ops|back ?office|credit (?:desk|team|people|department|guys)|customer service|service desk|product(?= (?:team|people|desk|department|guys|side)|:|,| about| to| whether)|products team|lawyers)(?: (?:team|people|desk|department|guys|side))?'
const politely = '(?:(?:please|pls|kindly|can you|could you|would you|and|ok|so|also)[ ,]+)*'
const anger =
  '(?:fuming|livid|furious|outraged|outrageous|unacceptable|a disgrace|scandalous|(?:really |very |so |quite |pretty )?(?:upset|angry|mad|cross|annoyed|pissed)|fed up|had enough|up in arms|won.?t (?:stand|put up)|(?:had|has had) it with|(?:run|running) out of patience|end of (?:his|her|their) (?:rope|tether|patience)|last straw|through with us|(?:sick and )?tired of|beside (?:him|her|them)sel(?:f|ves)|hopping mad|hit the roof|blew up|seething|incensed)'
const wrong =
  '(?:we|our|us|the bank|nobody|no one|charged|debited|billed|booked|forgot|lost|never|wrong|again|twice|third time|weeks?|days)'

/** How managers speak of the service they owe: requests, departments, complaints, praise, and who stands in. */
export const englishServiceCues: readonly Cue[] = [
  // whom work goes to
  en(
    'hand_off',
    7,
    `^${politely}(?:ask|get|have|let|give|put|tell|make|pass|hand|send|route|forward|refer|escalate|bring in|loop in|involve|over|off|one|question|a question|something|work|job|this is)(?: (?:this|that|it|on|over|off|along|one|up))*(?: to| for| with)? ${department}`,
  ),
  en(
    'hand_off',
    7,
    `^${politely}${department} (?:should|must|has to|have to|needs? to|ought to|is to|to)(?! (?:me|us))`,
    { only: 'tell' },
  ),
  en(
    'hand_off',
    6.5,
    `^${politely}(?:give|pass|hand|send|route|forward|refer|escalate|move|take) .{3,60} (?:to|over to|on to) ${department}(?! yet)`,
    { only: 'tell' },
  ),
  // what came in
  en(
    'open_request',
    6.6,
    "(?<!(?:i|we|you)(?:'d| would| do)? )(?:would|'d)? ?(?:like|likes|love|loves|want|wants|wanted|needs?|asks?|asked|keen) (?:to (?:know|hear|find out|have|get)|(?:us )?(?:whether|if|how|what))(?= .{4})(?!.*(?:put|note|save|log) (?:it|that|this) (?:down )?as)",
    { only: 'tell' },
  ),
  en(
    'open_request',
    8,
    "(?<!(?:i|we|you)(?:'d| would| do)? )(?:wants?|wanted|needs?|would like|asks for|wishes) (?!to )[^,;.?]{3,60} (?:explained|clarified|confirmed|changed|raised|lowered|increased|updated|re-?issued|re-?sent|cancelled|blocked|unblocked|itemi[sz]ed|spelled out|broken down|set out|put in writing)(?!\\p{L})",
    { only: 'tell' },
  ),
  en(
    'open_request',
    7,
    "^(?!(?:i|we|who|what|which|anyone|anybody|somebody|did|does|do|has|is|can|could|would)(?!\\p{L}))\\p{L}[\\p{L}'’. -]{1,40}? (?:would like to know|wants? to know|wanted to know|wonders?(?: if| whether| how| what)|(?:is|was) (?:curious|wondering|asking)|would love to|hopes? (?:for|to)|is hoping (?:for|to)|(?:would|'d) need|inquires?|enquires?)",
  ),
  en(
    'open_request',
    6.8,
    "^(?!(?:i|we|who|what|which|anyone|anybody|somebody|did|does|do|has|is|can|could|would|just|spoke|met|called|had|whatsapp|mail|e-?mail|message|text|call|voicemail|letter|sms|log|note|lunch|coffee|meeting)(?!\\p{L}))\\p{L}[\\p{L}'’. -]{1,44}? (?:is asking|asks|asked|enquired|inquired|is after|requests|requested) (?:for|about|if|whether|how|what|why|when|us|to)?(?!.*(?:log|note) (?:it|that|this))",
    { only: 'tell' },
  ),
  en(
    'open_request',
    7.2,
    '(?<!(?:called|rang|phoned) (?:me|us).*)(?:card|wallet|purse|phone|token|bag) (?:was |got |is |has been |just got )?(?:stolen|lost|swallowed|gone|declined|blocked|eaten|cloned)|(?:lost|had) (?:his|her|their) (?:card|wallet|purse|token|phone)(?! number)|(?:ate|swallowed|kept) (?:his|her|their) card|locked out of|(?:stuck|stranded) (?:at|in|abroad|without)|without (?:any )?(?:money|cash)|no cash',
    { only: 'tell' },
  ),
  en(
    'open_request',
    7.5,
    '(?:register|open|log|file|record|put)(?: (?:it|this|that|him|her|them))? (?:(?:in |down )?(?:as |the |a )(?:client )?request)(?: please| pls)?[ .!]*$|[,;.–-] ?(?:please |pls )?register (?:it|this|that)(?: please| pls)?[ .!]*$',
    { only: 'tell' },
  ),
  en(
    'answer_request',
    7,
    '^(?:ok[ ,]+)?(?:please )?(?:park|pause|freeze|hold|stop the clock on|resume|unpause|reopen|resolve) (?:it|this|that)(?: one| request)?(?!\\p{L})',
    { only: 'tell' },
  ),
  en(
    'answer_request',
    6.5,
    "(?:close|resolve) (?:the|that|this|his|her|their) (?:request|ticket)|(?:that'?s|it'?s|is|so that is|consider it|thats) (?:now )?answered",
    { only: 'tell' },
  ),
  en(
    'list_requests',
    8.5,
    `what (?:has|have|did|does|do) ${department} (?:said?|answer(?:ed)?|repl(?:y|ied)|come back|came back|think|find|found|decided?)`,
    {
      only: 'ask',
    },
  ),
  en(
    'list_requests',
    6.6,
    `(?:what|which|anything|things|stuff|all|everything|whats|what's).*(?:hand(?:ed)?|pass(?:ed)?|gave|given|give|sent|send|forwarded|escalated).*(?:other|departments|teams|${department})|(?:other )(?:departments|teams) .*(?:not|open|back|answer)|(?:still|stuck|lying|sitting|waiting) (?:with|at|in) ${department}|^(?:has|have|did) ${department} (?:come|got|gotten|answer|repl|react|respond|look)\\p{L}*`,
  ),
  en(
    'list_requests',
    6,
    '(?:open|overdue|late|unanswered|urgent|pending) (?:tickets|enquiries|inquiries|(?:client )?questions)|(?:questions|enquiries|requests) are (?:getting |running )?(?:late|overdue|open)',
  ),
  en(
    'list_requests',
    8,
    `(?:did|have|has) (?:i|we|anyone|somebody) (?:already |ever |not )?.{0,24}(?:ask|asked|hand|handed|send|sent|pass|passed|tell|told|involve|involved|forward|forwarded|give|given) .{0,24}${department}`,
    { only: 'ask' },
  ),
  en(
    'list_requests',
    8,
    `(?:what|which|anything|whats).{0,6} ${department} .{0,20}(?:sitting on|working on|got|holding|left|open|waiting|not (?:done|answered|sent))`,
    { only: 'ask' },
  ),
  en(
    'hand_off',
    8,
    `^(?:and |so |ok |also )*(?:can|could|would|will) ${department}(?:,)? (?:please |pls |kindly |maybe )?(?!you|we|i)\\p{L}+`,
  ),
  en(
    'hand_off',
    8.5,
    `^${politely}(?:check|clarify|confirm|verify|find out|enquire|inquire|follow up|chase|ask around|ask|hear|see|query|raise (?:it|this|that)|take (?:it|this|that) up)(?: .{3,60})? (?:with|from|at) ${department}(?! (?:profile|class|rating|appetite))`,
    { only: 'tell' },
  ),
  en(
    'hand_off',
    8.5,
    `^${politely}(?:ask|query|chase|poke|nudge|ping) ${department}(?:,|:)? (?:where|how|when|whether|if|what|why|who|about|to)`,
  ),
  en('hand_off', 7.5, `^${department}(?:,|:) (?:please |pls )?\\p{L}+`, { only: 'tell' }),
  // what came in by message
  en(
    'open_request',
    8,
    "^(?:new |quick |another )?(?:message|mail|e-?mail|text|call|voicemail|whatsapp|letter|word|note|sms) (?:from|by) .{2,40}?[:,–-] ?(?:s?he |they |it )?(?:please |pls )?(?:can|could|would|is it|are we|may|how|what|when|why|which|wants?|needs?|asks?|asking|would like|wishes|send|give)(?!\\p{L})(?!.*(?:(?:log|note) (?:it|that|this)|i'll|i will|we'll|remind|promised|told (?:him|her|them)|follow))",
  ),
  // complaints
  en(
    'open_complaint',
    8.5,
    '^(?:(?:a|an|another|new|formal|official|written|proper|one more|got a|we have a|register a|log a) )+complaint(?:,| please| pls|:| from| by| of| about| for)',
    { only: 'tell' },
  ),
  en(
    'open_complaint',
    9,
    '(?:make|log|file|register|treat|put|record|take|raise)(?: (?:it|this|that))(?: down| on file| in)?(?: as)? (?:an? )?(?:formal |official |proper |written )?complaint',
    { only: 'tell' },
  ),
  en('open_complaint', 6.8, `${anger}.*${wrong}`, { only: 'tell' }),
  en(
    'update_complaint',
    7.6,
    "^(?:(?:please|pls|add to|on|for|re|update|in)[ ,]+)*(?!(?:new|a|an|open|file|log|another|official|formal|proper|written|register)(?!\\p{L}))[\\p{L}'’. -]{2,40} complaint ?[:,–-]|complaint .*(?:the cause was|remedy|compensation|settled|resolved)|^(?:add to|on|in) .{2,40} complaint",
    { only: 'tell' },
  ),
  // what clients think of us
  en(
    'log_feedback',
    8.5,
    "(?:put|file|save|note|log|record|register|take|goes|go|book|count|keep|store|write|mark)(?:s|ed)?(?: (?:it|this|that|him|her|them|down|up))* (?:as|under|in|into|to|for) (?:the |our |a |some |client |customer |positive |negative )*(?:feedback|praise)|(?:just|only|simply|merely|that'?s|it'?s|thats|pure) (?:a bit of |some )?feedback|feedback[,.]? (?:not|no) (?:a )?complaint|(?:not|no) (?:a |real )*complaint[,;.]? .{0,12}(?:feedback|remark|comment)",
    { only: 'tell' },
  ),
  // who stands in, and who works with a client
  en(
    'set_client_team',
    7,
    "(?:covers?|minds?|handles?|runs?|does|takes?(?: over| on| care of)?|looks? after|manages?|watch(?:es)?(?: over)?|keeps? an eye on|has|holds) (?:my|all my|our|her|his|lena'?s) (?:whole |entire )?(?:book|clients|portfolio|people)|(?:stand-?in|deputy|backup|cover|replacement) (?:is|will be|by)|(?:is|be|as) (?:my|our) (?:stand-?in|deputy|backup|cover|replacement)|(?:looks? after|covers?|takes?) (?:everybody|everyone|everything|all of them)",
    { only: 'tell' },
  ),
  en(
    'set_client_team',
    7.6,
    `^${politely}(?:add|put|include|bring|place|get|name|make|appoint|assign|set|take) .{3,40} (?:to|on|onto|in|into|for|as|of|the)(?: .{2,40})?(?: (?:team|deputy|backup|second contact|contact person|assistant|solution designer|lead))(?!\\p{L})|joins? (?:the )?.{0,40}team|(?:as|the|be) (?:second|other|additional|backup|deputy) (?:contact|manager|rm|adviser|advisor)|(?:backup|deputy|second contact)(?: person)? (?:for|of|at) `,
    { only: 'tell' },
  ),
  // the day
  en(
    'get_daily_brief',
    6.5,
    "(?:what'?s|what is|whats) the (?:plan|programme|program|schedule|agenda) (?:for )?(?:today|tomorrow|\\p{L}+day)",
    {
      only: 'ask',
    },
  ),
  en(
    'prepare_meeting',
    7,
    "(?:background|briefing|notes|facts|picture|key points|brief|material|dossier) (?:together |ready |up )?(?:for|before) (?:my|the|our|a|this|tomorrow'?s|today'?s) (?:.{0,30})?(?:call|meeting|visit|lunch|appointment|chat)|(?:meeting|call|lunch|appointment|seeing|visit) .*(?:need|want|give me|get me|prepare|send me) (?:a |an |the |some )?(?:briefing|brief|background|prep|dossier)",
  ),
  en(
    'list_contacts_due',
    6.6,
    '(?:should|ought to|owe|need to|have to|must) (?:i )?(?:check in|touch base|catch up|get in touch|reconnect) with|(?:i (?:should|ought to|need to|must)) (?:check in|touch base|catch up|get in touch|reconnect)',
  ),
  en(
    'list_contacts_due',
    7.5,
    '(?:who|whom|which|anyone|anybody).*(?:should|ought to|supposed to|meant to) (?:i |we )?(?:have |be )?(?:called|heard|hear|contacted|seen|visited|phoned|rung)(?! about)',
    { only: 'ask' },
  ),
  en(
    'schedule_meeting',
    8,
    '(?:put|pencil|pop|stick|get|squeeze|block|slot|book) .{2,50} (?:diary|calendar) .*(?:\\d{1,2}(?::\\d\\d| ?(?:am|pm))|at \\d|noon|midday)',
  ),
  en('list_promises', 7.5, '(?:open|overdue|outstanding|unkept) promises'),
  en(
    'list_promises',
    6.5,
    'supposed to (?:send|give|get|bring|deliver|provide|let) (?:us|me)|(?:did|have|had) (?:i|we) (?:commit|pledge|vow|assure)\\p{L}*',
  ),
  // one task behind another
  en(
    'create_task',
    8.5,
    '^(?:(?:please|pls|and|also|new|a)[ ,]+)*(?:task|to-?do|remind me|reminder|add a task|create a task|new task|set a task).*(?:(?:but )?(?:only |not )?(?:once|after|until|before|as soon as|when)) .*(?:done|finished|complete|completed|closed|sent|ready|in|through)[ .!]*$',
    { only: 'tell' },
  ),
  // what is to be seen rather than written
  en(
    'list_feedback',
    10,
    '^(?:(?:please|pls|can you|could you|and|ok)[ ,]+)*(?:show|list|read|pull up|bring up|dig (?:up|out)|get|give|let me see|look at|see)(?: (?:me|us|up))*\\b.{0,40}\\bfeedback\\b',
  ),
  en(
    'prepare_meeting',
    7.5,
    '\\bbrief me\\b(?!.*\\b(?:today|tomorrow|the day|my day)\\b)|(?:anything|what|all) (?:else )?(?:that )?(?:i|we) (?:should|need to|must|ought to|have to) know (?:before|about|for)',
  ),
  en(
    'get_daily_brief',
    8,
    "what(?:'?s| is| are)(?: all)? (?:waiting|lined up|in store|ahead|cooking)(?: for me)?(?: here)?(?: on)? (?:today|tomorrow|this morning|monday|tuesday|wednesday|thursday|friday)",
  ),
  en(
    'schedule_meeting',
    9,
    '^(?:(?:please|pls|and|also|can you|could you)[ ,]+)*(?:book|block|reserve|set aside) (?:me |us )?(?:\\d+ ?(?:min|minutes?|h|hours?|hrs?)|half an hour|an hour|a slot|some time) (?:with|for|to see)',
    { only: 'tell' },
  ),
]
