import { channelOf } from './channel.ts'
import { clientNames } from './client.ts'
import { datesIn, type Moment } from './mentions.ts'
import { tidy, without, wordsOf } from './words.ts'

/** Words behind a client that only say when, where or by what a contact was. */
const framing =
  /(?<!\p{L})(?:(?:has|have|had|just|also|who|was|were|is)|called|phoned|rang|ringing|e-?mailed|mailed|wrote|texted|messaged|pinged|visited|met|came|dropped|popped|stopped|swung|walked|got|sent|by|in|into|up|over|round|back|again|out|me|us|here|there|this|that|last|the|a|an|on|at|via|for|from|with|to|early|late|earlier|briefly|quickly|shortly|just|now|ago|today|yesterday|morn(?:ing)?|afternoon|evening|night|noon|lunchtime|week|weekend|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?|phone|telephone|call|video|zoom|teams|whatsapp|mail|e-?mail|text|sms|message|line|lunch|coffee|dinner|breakfast|drinks|tea|walk|office|branch|bank|desk|place|home|house|people|guys|lot|team|folks|his|her|their|my|our|half|quarter|past|hour|hours|minutes?|mins?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+(?:[:.]\d+)?(?:st|nd|rd|th|am|pm)?|january|february|march|april|may|june|july|august|september|october|november|december|nov|dec|oct|sept?|and|went|well|ok|fine|good|long|short|quick)(?!\p{L})/giu

/** Whether the words between a client and the first comma of a report tell what was said: nothing of it may be lost. */
export const tellsMore = (between: string): boolean =>
  /^[\p{Script=Latin}\P{L}]*$/u.test(between) &&
  (between.replace(framing, ' ').match(/\p{L}{2,}/gu) ?? []).length >= 2

/** By what a contact was, said behind the client: "chatted to Liv on WhatsApp". */
export const meansBehind = (rest: string): string | undefined =>
  /^\s*(?:on|via|by|over|through) (?:the |a )?\p{L}+(?: call| chat)?/iu.exec(rest)?.[0]

/** Whether a clause only names the client, the channel or the day. */
function frames(clause: string, moment: Moment): boolean {
  const words = wordsOf(clause).length
  if (words > 4) return false
  const name = clientNames(clause, [], moment.names)[0]
  const rest = without(clause, [
    ...datesIn(clause, moment, 'past'),
    ...(name && name.score > 0.8 ? [name] : []),
  ])
  return tidy(rest) === '' || (words <= 2 && channelOf(clause) !== undefined)
}

/** "Log: Grace Hollister, phone, Thursday, she …": who, by what and when, each between commas, are put before the colon. */
export function headGathered(text: string, moment: Moment): string {
  const order =
    /^(?:please |pls )?(?:log|record|note|file|register)(?: (?:it|this|pls|please|a contact|for the file))*\s*[:,–-]\s+(?=[a-z])/iu.exec(
      text,
    )?.[0]
  if (order === undefined) return text
  const clauses = text.slice(order.length).split(/,\s*/u)
  const first = clauses.findIndex((clause) => !frames(clause, moment))
  if (first < 2) return text
  return `${order.replace(/[\s:,–-]+$/u, '')} ${clauses.slice(0, first).join(' ')}: ${clauses.slice(first).join(', ')}`
}
