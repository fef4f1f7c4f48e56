import { type Cue, english as en } from './cue.ts'

const grade = '(?:key|affluent|mass|sme|corporate|vip|dormant|active|prospect|closed)'

/** Those who are near to a client. */
const kin =
  '(?:daughter|son|kids?|children|child|wife|husband|spouse|partner|mother|father|mum|mom|dad|parents?|brother|sister|family|grand(?:son|daughter|children|kids|child|father|mother)|nephew|niece|fianc[eé]e?|boyfriend|girlfriend|in-laws|dog|cat|horse|secretary|accountant|lawyer|nanny|sibling)s?'
/** What of a client's life notes speak of and no field of a card holds. */
const life = `(?:${kin}|house|flat|home|apartment|chalet|boat|yacht|car|school|university|studies|health|illness|operation|surgery|knee|hip|back|divorce|wedding|marriage|inheritance|will|estate|retirement|pension|move|trip|travels?|holidays?|hobb(?:y|ies)|garden|golf|art|collection|divorce|project|expansion|succession|exit|sale|tax(?:es)?(?: \\p{L}+)?|plans?|worries|concerns|wish(?:es)?|practice|shop|business|job|work|farm|villa|renovation)(?!\\p{L})`

/** How managers speak of what is known of a client, what suits one, and what is written to one. */
export const spokenEnglishRecords: readonly Cue[] = [
  // what is good to know
  en(
    'record_fact',
    6.5,
    '(?:remember(?! to| the)|keep in mind|bear in mind|just so (?:you|we) know|so you know|fyi|btw|by the way|for (?:future )?ref(?:erence)?|heads[- ]up|worth (?:knowing|remembering|a note)|good to know|mental note|please retain)(?!.*(?:called|phoned|rang|emailed|texted|just|new (?:number|mobile|phone|e-?mail|mail|address)|(?:today|yesterday|this morning)))',
    { only: 'tell' },
  ),
  en(
    'record_fact',
    4.4,
    '^(?:i )?(?:heard|hear|gather|apparently|seems|rumou?r has it|word is|turns out|learned|found out)',
    { only: 'tell' },
  ),
  // the record
  en(
    'update_client',
    6.6,
    '(?:in|to) (?:english|russian|chinese|mandarin) (?:from now on|going forward|in future|from today|please from now)',
    { only: 'tell' },
  ),
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
  en(
    'update_client',
    7,
    '(?:prefers|wants|likes|asked|asks) (?:to be|being) called|goes by|nickname (?:for|of) .{2,40} ?(?::|is|=|should)|(?:set|save|store|use|put|keep)(?: it| that| this| \\p{L}+)? (?:down )?as (?:the |his |her |their |a )?(?:nickname|occupation|job|profession|address|city|sector)|call (?:him|her|them) \\p{L}+ (?:from now on|going forward)',
    { only: 'tell' },
  ),
  en(
    'update_client',
    7.4,
    '(?:from now on|going forward|in future|from today)(?!.*(?:task|remind)).*in (?:english|russian|chinese|mandarin)|(?:letters|mails?|e-?mails?|statements|correspondence|everything|messages) in (?:english|russian|chinese|mandarin) (?:from|now|please|going|only)',
    { only: 'tell' },
  ),
  // what suits a client
  en(
    'find_products',
    6,
    'which (?:bonds?|funds?|etfs?|notes?|deposits?|mortgages?) (?:pays?|yields?|costs?|do we (?:have|offer|sell)|are (?:on|in|below|under))',
    { only: 'ask' },
  ),
  en('suggest_products', 7.5, 'what (?:would|could|might) (?:go|fit|suit|work)(?! out)', { only: 'ask' }),
  en(
    'suggest_products',
    6.4,
    '(?:lying around|to invest|spare cash|sitting (?:in|on) cash|idle|coming free|to park|burning a hole).*(?:what|any|idea|suggest|which|how)|what (?:would|could|can|should|might) (?:you|i|we) (?:show|offer|pitch|sell|suggest|recommend|propose)',
  ),
  en(
    'check_suitability',
    6.6,
    '(?:go|goes|fits?|works?|squares?|sits?|match(?:es)?) (?:well )?(?:with|for|into|in) .{2,40} (?:risk )?profile',
    { only: 'ask' },
  ),
  // words to a client
  en(
    'draft_message',
    7,
    '(?:compose|write|draft|put together|pen|type|word|come up with|formulate|drop|do|need|want)(?: up| out)?(?: me| him| her| them)? (?:(?:a few|some|a couple(?: of)?|two|three|several|a|an)(?: \\w+){0,2} (?:lines?|words|sentences))',
  ),
  en(
    'draft_message',
    7,
    '(?:(?<=[,;–-] ?)|(?:and|so|then) )(?:please |pls )?(?:write|e-?mail|mail|text|message|drop|ping)(?: to)? (?:him|her|them|it)(?: a (?:line|note|mail|message))?(?: about (?:it|that|this))?(?: please| pls)?[ .!]*$',
    { only: 'tell' },
  ),
  en(
    'draft_message',
    6,
    '(?:short|quick|nice|brief|polite|friendly|little) (?:note|mail|e-?mail|message|line) to .{2,40} (?:propos|ask|say|thank|about|invit|suggest|confirm|apolog)\\w*',
  ),
  en(
    'draft_message',
    5.6,
    '^(?:please |pls |can you |could you )?(?:thank|apologi[sz]e to|say (?:thanks|thank you|sorry) to) .{2,40} (?:for|about|that)(?!\\p{L})|put (?:something|(?:a few|some|two|a couple of)(?: \\p{L}+){0,2} (?:words|lines)) together|(?:(?<=[,;] ?)|and )(?:please |pls )?write (?:him |her |them )?(?:something|sth|smth|sg)',
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
    13,
    "^(?:please |pls |can you |could you |ok |and )*(?:write|e-?mail|mail|message|text|whatsapp|drop (?:a line )?to|let|tell)(?: to)? (?!(?:it|from|operations|ops|legal|compliance|risk|back|that|this|down|up|me|us|a|an|the|note|notes)(?!\\p{L}))(?:\\p{L}[\\p{L}'’.-]* ){1,3}(?:know )?(?:that (?!(?:is|was|one)(?!\\p{L}))\\p{L}+|(?:that )?(?:we|i|our|my|we['’](?:re|ve|ll)|i['’](?:m|ve|ll)) \\p{L}+)",
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
    '(?<!let me )(?:scrap|bin|kill|drop|take back|reverse|revert|undo|ditch|cancel) (?:that|this|it|(?:my|the|that) (?:last|latest|previous)(?: (?:entry|one|note|change|log|thing|bit|save|edit))?)$|put it back|(?:go|step) back one|(?:that|it) was (?:a mistake|wrong|the wrong)|back (?:to )?(?:how|the way) it was',
  ),
  en(
    'search_notes',
    7.5,
    '(?:search|look|check|dig|go|scan|browse|skim) (?:(?:in|into|through|at|over) )?.{2,40} (?:notes|records?|file|history|log) for',
  ),
  en(
    'search_notes',
    5.4,
    "(?:find|dig (?:up|out)|where(?:'s| is| was)?|look for) (?:that|the|my|any) (?:note|comment|remark|bit|entry)|who (?:was|is|had|has) (?:on about|going on about|into|keen on|after|interested)|(?:anyone|anybody|someone|somebody|who) (?:was )?(?:talk|bring|brought|rais|mention|grumbl|complain|moan|ask)\\w*|come up with anyone",
  ),
  // what is known of something in a client's life: no card holds it
  en(
    'search_notes',
    11,
    `(?:what|anything|something|whatever|how much) (?:do |did |have |has |else )*(?:i |we |you |they )?(?:know|knew|have|got|hear|heard|noted|note|written|on (?:file|record)|noted down)?(?: (?:on|in) (?:file|record|the notes|my notes))?(?: (?:noted|written|down|recorded))* ?(?:about|on|of|regarding|concerning) (?:[\\p{L}’'. -]{2,40}['’]s?|her|his|their) (?:\\p{L}+ ){0,2}${life}`,
  ),
  en(
    'search_notes',
    11,
    `(?:what(?:['’]s| is| was)|anything|is (?:there )?anything) (?:noted|known|written|said|recorded|on file|on record)(?: down)? (?:about|on|of|regarding|for) .{2,40}(?:['’]s?|her|his|their) (?:\\p{L}+ ){0,2}${life}`,
  ),
  en(
    'search_notes',
    8,
    `^(?:and |so |ok |what about |how about )*(?:tell me |remind me )?(?:about )(?:her|his|their) (?:\\p{L}+ ){0,1}${life}`,
  ),
  en(
    'find_clients',
    8,
    '^(?:(?:ok|please|pls|can you|could you|now|so|let me) )*(?:show|list|open|display|give|see|pull up|bring up|print|get)(?: me)?(?: (?:my|the|our))?(?: (?:whole|entire|full|complete))? (?:book|client ?list|list of (?:my |the |our |all )*clients|book of clients|portfolio of clients|client ?book|clientele)(?: please| pls| again)?[ .!?]*$',
  ),
]
