import { type Cue, english as en } from './cue.ts'
import { englishOrders } from './cues-en-orders.ts'

const contact = 'calls?|meetings?|contacts?|conversations?|interactions?|emails?|visits?|video calls?|chats?'
const said =
  'spoke|speak|talk(?:ed)?|call(?:ed)?|met|meet|contact(?:ed)?|see|saw|seen|visit(?:ed)?|email(?:ed)?|phone(?:d)?|ring|rang|spoken|reach(?:ed)?|text(?:ed)?|writ(?:e|ten)'
const attribute =
  'loans?|mortgages?|debts?|credits?|phone|numbers?|mobile|e-?mail(?: address)?|mail address|birthday|b-?day|born|age|how old|kyc|products?|holdings?|portfolio|balances?|accounts?|cards?|address|live|lives|family|relations?|relatives|related|segment|transactions?|txns?|txs?|deposits?|bonds?|funds?|shares|stocks?|insurance|standing orders?|documents?|papers|contact details|occupation|job|situation|status|risk profile|complaints?|promises?|notes on file|consent|language'

export const englishCues: readonly Cue[] = [
  ...englishOrders,
  // a contact that took place
  en('log_interaction', 5, 'log|logging'),
  en(
    'log_interaction',
    4.5,
    '(?:record|register|note down|jot down|write down|put down|enter|file) (?:a |an |my |the |that |this |it)?',
  ),
  en(
    'log_interaction',
    4.5,
    '(?:make|add|take|put|leave|new) (?:in )?(?:a |an )?(?:quick )?(?:note|call note|meeting note|call report|entry)',
  ),
  en('log_interaction', 3.5, '(?:quick )?note (?:for|on|about|to|from|re)|memo'),
  en(
    'log_interaction',
    4.2,
    'just (?:now )?(?:spoke|talked|called|met|had|got off|finished|hung up|left|saw|came (?:back|out)|visited|emailed)',
    { only: 'tell' },
  ),
  en('log_interaction', 4.2, '(?:got )?off the phone with|hung up with', { only: 'tell' }),
  en(
    'log_interaction',
    3.6,
    '(?:i |we )?(?:spoke|talked|met|chatted|caught up|had (?:a |an )?(?:\\w+ ){0,2}(?:call|meeting|chat|lunch|coffee|video call|dinner|talk))(?: up)?(?: with| to)?',
    { only: 'tell' },
  ),
  en('log_interaction', 3.4, '(?:i |we )?(?:called|phoned|rang|visited|ran into|bumped into|emailed|saw)', {
    only: 'tell',
  }),
  en('log_interaction', 4.4, '(?:mail|e-?mail|letter|call|message|whatsapp|text|sms|voicemail|visit) from', {
    only: 'tell',
  }),
  en(
    'log_interaction',
    3,
    '(?:called|phoned|rang|emailed|wrote|came by|dropped by|texted)(?: me| us| in| back)?',
    { only: 'tell' },
  ),
  en(
    'log_interaction',
    2.4,
    '(?:call|meeting|lunch|coffee|dinner|visit|video call|zoom|chat|branch visit) (?:with|at|w/)',
    { only: 'tell' },
  ),
  // contacts on record
  en(
    'list_interactions',
    4.5,
    `(?:last|latest|recent|previous|past) (?:\\d+ |few |two |three |five )?(?:${contact})`,
  ),
  en(
    'list_interactions',
    4.5,
    'contact history|history (?:with|w|of|for)|interaction history|call history|call log|meeting history|interactions?|touch ?points?',
  ),
  en(
    'list_interactions',
    4.8,
    `when (?:did|have|was|were) (?:i|we|my|our|the|someone).*(?:last |previously )?(?:${said})?`,
    { only: 'ask' },
  ),
  en(
    'list_interactions',
    4.5,
    `last (?:time|spoke|talked|met|contacted|spoken|contact|heard|saw|conversation)`,
  ),
  en(
    'list_interactions',
    5.6,
    `(?:did|have|has) (?:i|we|anyone|someone|somebody|anybody) (?:already |ever |not |just )?(?:${said})`,
    { only: 'ask' },
  ),
  en(
    'list_interactions',
    4.6,
    'what (?:did|have|was) (?:i|we|he|she|they) (?:discuss|talk|say|said|agree|tell|discussed|talked)|what was (?:said|discussed)|what (?:did|has) .{2,40} (?:write|say|tell|want|ask|send|request)(?: us| me)?(?: last| lately| recently)?|what did (?:i|we) (?:log|note|record)',
    { only: 'ask' },
  ),
  en(
    'list_interactions',
    4,
    `(?:show|list|see|any|all|how many|which|what) (?:me )?(?:the |my |our |all )?(?:\\w+ )?(?:${contact})(?: with| to| of| from| since)?`,
  ),
  // words in notes
  en(
    'search_notes',
    5,
    '(?:search|look|find|check|scan|browse|go through|any(?:thing)?|grep).*(?:notes?|records?|log)(?: (?:about|on|for|mentioning|with|where|that))?',
  ),
  en(
    'search_notes',
    5,
    'notes? (?:about|mention\\w*|containing|where|that (?:say|mention))|in (?:my|the|our) notes',
  ),
  en(
    'search_notes',
    5.2,
    'mention(?:s|ed|ing)?|say(?:s|ing)? (?:anything|something) (?:about|on|regarding)|said (?:anything|something)|bring up|brought up',
  ),
  en(
    'search_notes',
    5,
    '(?:who|which clients?|anyone|anybody|someone|has anyone|did anyone) (?:\\w+ )?(?:asked|ask|talk(?:ed|s)?|spoke|said|say|told|complain(?:ed)?|interested|mention\\w*)',
  ),
  en(
    'search_notes',
    4.8,
    '(?:did|has|have) .{2,40} (?:say|said|ask|asked|talk(?:ed)?|complain(?:ed)?|tell|told)(?: me| us)? .{0,12}(?:about|for|on|regarding)',
    { only: 'ask' },
  ),
  en('search_notes', 5, 'search(?: for)?'),
  en('search_notes', 5.4, 'where did (?:i|we) (?:write|note|mention|read)|find the words?|which notes'),
  // tasks on record
  en('list_tasks', 3.6, '(?:tasks|to-?dos|to do list|task list|reminders|todo list)'),
  en('list_tasks', 3.2, "open (?:tasks?|items?|points?|to-?dos?)|what(?:'s| is) open"),
  en(
    'list_tasks',
    4.2,
    "on my plate|on my list|my (?:day|agenda|schedule|week)|(?:what(?:'?s| is| do i have)?|anything|whats) (?:to do|due|on (?:for )?(?:today|tomorrow)|for today|for tomorrow|coming up|pending|outstanding)|what (?:do|should|must) i (?:have to |need to )?do|what(?:'?s| is) next",
  ),
  en('list_tasks', 4.2, 'due (?:today|tomorrow|this|next|by|on|before|in)', { only: 'ask' }),
  en('list_tasks', 4, 'overdue|past due|late tasks'),
  // many clients
  en(
    'find_clients',
    5,
    '(?:how many|which|what|list|show|find|all|any|top|count|number of|who are)(?: (?:me|of|the|my|all|our|\\d+|largest|biggest|best|key|affluent|mass|sme|corporate|vip|prospects?))* (?:\\w+ )?(?:clients?|customers?|prospects|companies|households|people)',
  ),
  en(
    'find_clients',
    4.8,
    '(?:clients?|customers?|prospects|companies|people|those) (?:in|from|with|who|whose|holding|having|without|that|around|near|of|by|living|based|not|over|above|due)',
  ),
  en(
    'find_clients',
    5,
    '(?:how many|count|number of|total) (?:of )?(?:the |my |our )?(?:\\w+ )?(?:loans?|cards?|mortgages|credits|deposits)',
  ),
  en(
    'find_clients',
    5,
    '(?:largest|biggest|highest|smallest|lowest|top(?: \\d+)?) (?:\\w+ )?(?:loan|credit|mortgage|balance|deposit|debt|loans|balances|deposits|client|clients|customer)',
  ),
  en(
    'find_clients',
    4.8,
    "(?:who|whose|which of (?:my|the) clients) (?:has|have|had|holds?|owns?|owes?|haven'?t|hasn'?t|is|are|was|kyc|cards?|loans?|deposits?|did(?:n'?t)?|has not|have not|needs?|lives?)",
  ),
  en('find_clients', 4.6, "who (?:have|did|should|haven'?t|havent) (?:i|we)"),
  en(
    'find_clients',
    4.6,
    '(?:loans?|cards?|mortgages|deposits|credits) (?:in (?:debt|arrears|default)|overdue|above|over|below|under|unpaid|finished|maturing)|(?:in|into) arrears|status d|gold cards?|junior cards?|classic cards?',
  ),
  en(
    'find_clients',
    4,
    '(?:expired|missing|outdated) kyc|kyc (?:has |is )?(?:expired|missing|out of date|lapsed)',
  ),
  en('find_clients', 4, 'maturing|matures?'),
  // one client
  en(
    'get_client',
    3.4,
    "who(?:'?s| is| are| was)|tell me (?:more )?(?:about|everything)|what do (?:we|you|i) (?:know|have)|what (?:is|are|about) |pull up|bring up|profile|info(?:rmation)?|details|overview|look up|lookup|brief(?: me)?|summar(?:y|ise|ize)|everything (?:about|on)|open (?:the )?(?:card|file|record|profile)|card of|remind me who",
  ),
  en('get_client', 4, 'client (?:file|record|card|data)'),
  en('get_client', 2.6, '(?:show|give|get|find|check|see)(?: me)?'),
  en('get_client', 3.4, attribute),
  en('get_client', 2, `(?:does|do|has|have|is|are|what|when|where|which|how)`, { only: 'ask' }),
  en(
    'undo',
    7,
    'undo|revert|roll ?back|take (?:that|it|this) back|cancel (?:that|it|this|the last)|scrap that|reverse (?:that|it)|never ?mind that',
  ),
]
