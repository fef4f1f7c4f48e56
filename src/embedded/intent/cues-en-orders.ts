import { type Cue, english as en } from './cue.ts'

/** What is said to have something prepared: tasks, changes, drafts. */
export const englishOrders: readonly Cue[] = [
  // a new task
  en(
    'create_task',
    5.5,
    "remind me(?! who| what| about)|(?:ping|nudge|poke) me|don'?t let me forget|reminder (?:to|for)",
  ),
  en(
    'create_task',
    5.5,
    '(?:create|add|new|set|make|open|put|set up|schedule|i need|give me) (?:up )?(?:a |an |another |me a |the )?(?:new |follow-?up )?(?:task|to-?do|reminder|action item)',
  ),
  en(
    'create_task',
    5,
    '(?:task|to-?do|reminder)(?: for (?:me|\\w+))? ?(?::|-)|^(?:task|to-?do|reminder)(?= )',
  ),
  en('create_task', 4.2, '^(?:also )?(?:i )?(?:need to|have to|must|should|gotta|got to)(?! know)', {
    only: 'tell',
  }),
  en('create_task', 4.6, '^(?:and )?another (?:one|task|reminder)'),
  // a task that is done
  en(
    'complete_task',
    5.5,
    '(?:mark|set|tick|check|cross)(?: off)? .*(?:done|complete|completed|finished|off)|(?:tick|check|cross) off',
  ),
  en(
    'complete_task',
    5.5,
    '(?:close|complete|finish|resolve) (?:the |my |that |this )?(?:.* )?(?:task|to-?do|reminder)',
  ),
  en(
    'complete_task',
    5,
    '(?:done|finished|completed|through with) (?:with )?(?:the |my |that |this )?.*(?:task|to-?do|reminder)?',
    { only: 'tell' },
  ),
  en(
    'complete_task',
    5.2,
    '(?:task|to-?do|reminder) .*(?:is |was |are )?(?:done|complete|completed|finished)',
    { only: 'tell' },
  ),
  en(
    'complete_task',
    4.6,
    "(?:i(?:'ve| have)? )(?:already )?(?:did|done|finished|completed|sent|handled) (?:the|that|it)",
    { only: 'tell' },
  ),
  en('complete_task', 3, '(?:is|are|all) done$|^(?:complete|close|finish)', { only: 'tell' }),
  // a change of the record
  en(
    'update_client',
    5.2,
    '(?:change|update|set|correct|edit|fix|amend|replace|modify) .*(?:phone|number|mobile|e-?mail|mail|address|city|town|segment|stage|language|occupation|job|profession|sector|industry|name|nickname|notes?|district|region|country|frequency|surname)',
  ),
  en('update_client', 5, '(?:moved|relocated|moving) to'),
  en(
    'update_client',
    5,
    '(?:new|changed (?:his|her|their)) (?:phone|number|mobile|e-?mail|mail|address|job|surname|name)(?: number| address)? ?(?:is|:|=|for|of|to)',
  ),
  en(
    'update_client',
    4.8,
    '(?:phone|number|mobile|e-?mail|address|city|segment|language|occupation|nickname)(?: number| address)? (?:is now|has changed|changed to|should be|to)',
  ),
  en(
    'update_client',
    5,
    'upgrade .* to|downgrade .* to|is now (?:called|known|based|living|working|retired)|goes by|(?:make|move|put) (?:him|her|them|\\w+(?: \\w+)?) (?:a |an |to |into |as )?(?:key|affluent|mass|sme|corporate|dormant|prospect|active|closed)|contact (?:rhythm|frequency|cadence|interval)',
  ),
  en(
    'update_client',
    5,
    '(?:set|change|update) .*(?:rhythm|cadence|frequency|interval)|(?:move|put|switch|mark) .{2,40} (?:to|as|into) (?:an? )?(?:active|dormant|prospect|closed|key|affluent|mass|sme|corporate)',
  ),
  en('update_client', 4.8, '(?:now lives|lives in .{2,30} now|is wrong|should be|correct one is)'),
  // words to a client
  en('draft_message', 4.6, '(?:want|need|like|have) to (?:write|email|mail|text)(?: to)?', { only: 'tell' }),
  en('draft_message', 5.5, 'draft'),
  en(
    'draft_message',
    5.5,
    '(?:write|compose|prepare|word|formulate|type) (?:(?:him|her|them|me|up|to) )?(?:.{0,40}?)(?:mail|e-?mail|letter|message|reply|answer|apology|thank|thanks|follow-?up|text|sms|invitation|note|reminder|email)',
  ),
  en(
    'draft_message',
    5,
    '(?:send|shoot|drop) (?:him|her|them|over|\\w+(?: \\w+)?) (?:a|an) (?:quick |short |nice )?(?:mail|e-?mail|letter|message|reply|apology|thank|thanks|follow-?up|text|sms|note|line|reminder)',
  ),
  en(
    'draft_message',
    4.6,
    '^(?:please |pls |can you |could you )?(?:text|mail|email|e-mail|write|message|reply|answer|thank|apologi[sz]e|invite|whatsapp|sms|notify|inform|tell|let)(?: to)?(?! from| me)',
    { only: 'tell' },
  ),
  en(
    'draft_message',
    4.4,
    '(?:can|could|would) you (?:please )?(?:write|text|email|reply|thank|apologi[sz]e|message|invite)',
  ),
  en(
    'draft_message',
    4,
    'follow-?up (?:mail|e-?mail|message|note|letter|to|with|for)|thank[- ]?you (?:mail|note|letter|message)|holding reply|apology',
  ),
]
