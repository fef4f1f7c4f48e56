import { fold } from '#domain/text/fold.ts'
import type { Span } from './words.ts'

/** What somebody does who gives us something. */
const gives =
  '(?:let us have|get (?:us|me|it|that|this|the|his|her|their)|bring|send|give (?:us|me)|sign|return|provide|hand|drop|supply|pay|transfer|deliver|submit|forward|mail|e-?mail|show|fill|complete|top up|wire|scan|post|show up|come back|get back)(?!\\p{L})'
const says =
  '(?:say|said|says|promised?|agreed?|swore|swear|undertook|undertaken|pledged?|assured?|committed?|tell|told|offered|volunteered)'

/** "What did Karim say he'd bring us", "what is she still getting us": asked of what a client owes. */
const asked = [
  new RegExp(
    `(?:did|has|have|was|is|were|are|had|does|what['’]?s|whats) (?!(?:i|we)(?!\\p{L}))[^?]{1,40}? (?:still |ever |supposed to |meant to |due to |going to )*(?:${says}|owe(?:s|d)?|owing|bringing|sending|getting us|giving us|bring|(?:have|got|has|due) to (?:hand|give|bring|send|deliver|get|provide|return|sign|pay|let us have)|still got to|deliver|send|give us|get us|hand in|provide)(?!\\p{L})(?! (?:i|we) )(?!.*(?:hear|have) from (?:us|me))`,
    'u',
  ),
  /(?:what|which|anything|who).{0,30} (?:clients?|people|they|anyone|anybody|who) (?:still )?(?:owes?|promised)(?! (?:to|by))/u,
  /(?:waiting|wait) (?:for|on) .{0,24}from (?!us|me)|due from (?!us|me)|(?:owed|owing) (?:to )?(?:us|me)(?!\p{L})/u,
] as const

/** Asked of what a client owes to us. */
export const clientAsked = (folded: string): boolean =>
  /^(?:(?:and|so|ok|hey)[ ,]+)*(?:what|which|anything|who|did|has|is|have|was|whatever|show|list|are)(?!\p{L})/u.test(
    folded,
  ) &&
  !/(?<!\p{L})(?:did|have|do|had|what|that|anything|stuff|things) (?:i|we)(?!\p{L})/u.test(folded) &&
  asked.some((form) => form.test(folded))

/** What follows a client who will do something for us: "Moser will let us have the accounts". */
const willGive = new RegExp(
  `^(?:['’]s(?: (?!going|to)\\p{L}+){0,2}|['’]ll)?,? (?:(?:just|also|now|has|have|had|who|clearly|firmly) )*(?:(?:${says})(?: (?:us|me|that|to))*\\s+(?:(?:s?he|they|it)(?:['’]?d|['’]?ll| would| will)\\s+)?|(?:will|would|['’]ll|is going to|is to|has to|was to|are going to|are to|is gonna|wants to) (?:personally )?)(?:also |still |then )?${gives}`,
  'iu',
)
/** The word that is given is the client's own. */
const ownWord =
  /(?<!\p{L})(?:he|she|they) (?:gave|has given|have given)(?: (?:us|me))? (?:his|her|their) word|(?:has|have|got) (?:his|her|their) word(?!\p{L})/iu

/** Whether a client who stands before the promise makes it. */
export const clientWill = (said: string, client: Span): boolean =>
  !/(?<!\p{L})from (?:me|us|my|our)(?!\p{L})/iu.test(said) &&
  !/(?<!\p{L})(?:i|we|i['’]ve|told|assured|promised|to|for|that)\s*$/iu.test(said.slice(0, client.start)) &&
  (willGive.test(said.slice(client.end)) || ownWord.test(fold(said)))
