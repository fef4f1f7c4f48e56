import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import type { Span } from './words.ts'

/** What somebody does who gives us something. */
const gives =
  '(?:let us have|(?:have|get) (?:it|them|(?:the|his|her|their) (?:\\p{L}+ ){1,3})(?:with|to|over to|for) us|get (?:us|me|it|that|this|the|his|her|their)|bring|send|give (?:us|me)|sign|return|provide|hand|drop|supply|pay|transfer|deliver|submit|forward|mail|e-?mail|text|show|fill|complete|top up|wire|scan|post|show up|come back|get back|drop off|upload|bring|courier|pass)(?!\\p{L})'
/** The same as going on or as a rule: "is bringing in the form", "gets back to us". */
const giving =
  '(?:letting us have|getting (?:us|me)|bringing|sending|giving (?:us|me)|signing|returning|providing|handing|dropping|paying|transferring|delivering|submitting|forwarding|mailing|e-?mailing|texting|scanning|posting|uploading|getting back|coming back|wiring|topping up)(?!\\p{L})'
const givesNow =
  '(?:gets back to (?:us|me)|sends (?:us|me)|brings (?:us|me|in)|gives (?:us|me)|lets us have|returns|comes back to (?:us|me)|(?:sends|brings|signs|delivers|provides|forwards|mails|e-?mails|uploads)(?! (?:(?:his|her|their|best|kind|warm) )*(?:regards|greetings|love))|pays|hands in|drops off)(?!\\p{L})'
const says =
  '(?:say|said|says|promised?|agreed?|swore|swear|undertook|undertaken|pledged?|assured?|committed?|tell|told|offered|volunteered)'

/** "What did Karim say he'd bring us", "what is she still getting us": asked of what a client owes. */
const asked = [
  patternOf(
    `(?:did|has|have|was|is|were|are|had|does|what['’]?s|whats) (?!(?:i|we)(?!\\p{L}))[^?]{1,40}? (?:still |ever |supposed to |meant to |due to |going to )*(?:${says}|owe(?:s|d)?|owing|bringing|sending|getting us|giving us|bring|(?:have|got|has|due) to (?:hand|give|bring|send|deliver|get|provide|return|sign|pay|let us have)|still got to|deliver|send|give us|get us|hand in|provide)(?!\\p{L})(?! (?:i|we) )(?!.*(?:hear|have) from (?:us|me))`,
    'u',
  ),
  /(?:what|which|anything|who).{0,30} (?:clients?|people|they|anyone|anybody|who) (?:still )?(?:owes?|promised)(?! (?:to|by))/u,
  /(?:has|have)(?:n['’]?t| not)? .{2,40} (?:not |still not )?(?:yet )?(?:delivered|given|sent|brought|handed (?:in|over)|provided|let me have)(?!\p{L}).*(?:promised|said|would)/u,
  /(?:waiting|wait) (?:for|on) .{0,24}from (?!us|me)|due from (?!us|me)|(?:owed|owing) (?:to )?(?:us|me)(?!\p{L})/u,
] as const

/** Asked of what a client owes to us. */
export const clientAsked = (folded: string): boolean =>
  /^(?:(?:and|so|ok|hey)[ ,]+)*(?:what['’]?s?|which|anything|who['’]?s?|did|has|is|have|was|whatever|show|list|are)(?!\p{L})/u.test(
    folded,
  ) &&
  !/(?<!\p{L})(?:did|have|do|had|what|that|anything|stuff|things) (?:i|we)(?!\p{L})/u.test(folded) &&
  asked.some((form) => form.test(folded))

/** What follows a client who will do something for us: "Moser will let us have the accounts". */
const willGive = patternOf(
  `^(?:['’]s(?: (?!going|to)\\p{L}+){0,2}|['’]ll)?,? (?:(?:just|also|now|has|have|had|who|clearly|firmly) )*(?:(?:${says})(?: (?:us|me|that|to))*\\s+(?:(?:s?he|they|it)(?:['’]?d|['’]?ll| would| will)\\s+)?|(?:will|would|['’]ll|is going to|is to|has to|was to|are going to|are to|is gonna|wants to) (?:personally )?)(?:also |still |then )?${gives}`,
  'iu',
)
/** "She's bringing in the tax return", "they should be sending the report", "Moser gets back to us": told of a day ahead. */
const givesAhead = patternOf(
  `^(?:['’]?(?:ll|s|re)|['’]s)?,? (?:(?:just|also|now|then|still) )*(?:(?:will|would|should|is|are|is going to|are going to|is meant to|is supposed to|is due to)(?: be)? )?(?:(?:just|also|then|still) )*(?:${giving}|${givesNow})|^(?:['’]?ll|['’]?s (?:going|meant|supposed) to|['’]?re (?:going|meant|supposed) to|['’]?d| will| should| is (?:meant|supposed|due) to| are (?:meant|supposed|due) to| is going to| are going to)(?: (?:just|also|then|still))* (?:be )?${gives}`,
  'iu',
)

/** Whether a message tells what a client will give us: "Joost will send the form tomorrow", "she's bringing it on Friday". */
export const clientGivesAhead = (said: string, client: Span): boolean =>
  /^\W*(?:(?:and|so|ok|okay|btw|oh|but|also|fyi|note)[\s,:]+)*$/iu.test(said.slice(0, client.start)) &&
  (clientWill(said, client) || givesAhead.test(said.slice(client.end)))
/** The word that is given is the client's own. */
const ownWord =
  /(?<!\p{L})(?:he|she|they) (?:gave|has given|have given)(?: (?:us|me))? (?:his|her|their) word|(?:has|have|got) (?:his|her|their) word(?!\p{L})/iu

/** Whether a client who stands before the promise makes it. */
export const clientWill = (said: string, client: Span): boolean =>
  !/(?<!\p{L})from (?:me|us|my|our)(?!\p{L})/iu.test(said) &&
  !/(?<!\p{L})(?:i|we|i['’]ve|told|assured|promised|to|for|that)\s*$/iu.test(said.slice(0, client.start)) &&
  (willGive.test(said.slice(client.end)) || ownWord.test(fold(said)))
