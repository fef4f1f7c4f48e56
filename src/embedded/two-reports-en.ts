import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { type ClientMention, clientNames } from './slots/client.ts'
import { sameName } from './slots/same-name.ts'

/** "Two calls to note": several contacts are told in one breath. */
const announced =
  /^(?:(?:just|ok|okay|so|please|pls|right|um|hey|quick|got|i have|i['’]ve got)[\s,:]+)*(?:(?:log|note|record|file|save)(?: down)? )?(?:these|both(?: quick| please| pls)?(?=[\s]*[:,–-])|(?:these |the )?(?:two|three|2|3|a couple of|both)(?: (?:quick|short|new))? (?<what>things|notes|calls|contacts|chats|updates|items|ones|meetings|logs|conversations|mails|emails))(?: (?:please|pls|to (?:note|log|record|file|write up)|for (?:the|my) (?:log|file|record|notes)|from (?:today|this morning|yesterday)))*[\s,:;.–-]*/iu
/** "…, note both": the order for all of what was told. */
const filingAll =
  /[\s,.;–-]+(?:(?:please|pls|and|so|can you) )*(?:log|note|record|write up|jot down|put down|file|save|keep)(?: down| up)? (?:both|them|these|all|the two|each)(?: (?:both|of (?:them|these)|two|three|that|down|up|separately|please|pls))*[\s.!]*$/iu

/** What stands between one report and the next, up to the name of whom the next is about. */
const joint =
  /(?:(?<stop>\s*[,;.!])\s+|\s+)(?<tie>(?:(?:and|then|also|plus|but|oh|after that|next|later|later on|afterwards|earlier|this morning|this afternoon|yesterday)[\s,]+)*)(?<lead>(?:(?:i|we) )?(?:(?:also|just|then) )*(?:(?:spoke|talked|chatted|met|saw|rang|called|phoned|caught up|sat down|bumped into|ran into|heard|had (?:an? )?(?:\p{L}+ )?(?:call|lunch|coffee|chat|meeting|zoom|word|talk)|lunch|coffee|call|mail|message)(?: (?:up|briefly))?\s)?(?:(?:with|to|from|by|w\/)\s)?)$/iu
/** Whoever is named did this, and not to somebody else. */
const turned =
  /^(?:['’]s)?(?: (?:has|just|then|also|too|who|have))*\s+(?:called|rang|phoned|e-?mailed|mailed|wrote|texted|messaged|whatsapped|pinged|replied|came (?:by|in|over|round)|dropped (?:by|in)|popped (?:in|by|over)|was (?:in|here)|stopped by)(?! (?:her|him|them|his|their|the|a|an|off|it)(?!\p{L}))(?!\p{L})/iu
/** With an announcement it is enough that something is told of whoever is named. */
const tells =
  /^(?:['’]s|\s+(?:is|are|has|have|had|was|were|wants?|wanted|likes?|needs?|says?|said|asks?|asked|thinks?|will|would|agrees?|agreed|about|re|regarding|got|hopes?|plans?|feels?|confirmed|signed|sold|bought|moved))(?!\p{L})|^\s*[:,–-]/iu

const bareLead = /^(?:with|to|w\/)\s$/iu
/** Names as sure as this are those of clients. */
const surely = 1.9

type Cut = Readonly<{ head: string; tail: string }>

/** Where the report of another client begins at this name. */
function begins(text: string, name: ClientMention, open: boolean): Cut | undefined {
  const found = joint.exec(text.slice(0, name.start))
  const { stop, tie = '', lead = '' } = found?.groups ?? {}
  if (!found || found.index < 8) return undefined
  if (stop === undefined && tie === '' && !open) return undefined
  const after = text.slice(name.end)
  const met = lead.trim() !== '' && !bareLead.test(lead)
  const goesOn = bareLead.test(lead) && tie !== '' && /^\s+(?:about|re|on|regarding)\s/iu.test(after)
  if (!met && !goesOn && !turned.test(after) && !(open && tells.test(after))) return undefined
  return {
    head: text.slice(0, found.index),
    tail: `${goesOn ? `spoke ${lead}` : lead}${text.slice(name.start)}`,
  }
}

function cutApart(text: string, open: boolean, mind: Mind, setting: Setting): readonly string[] {
  const { names } = setting.moment
  const clients = clientNames(text, [], names)
    .filter(({ score }) => score >= surely)
    .sort((a, b) => a.start - b.start)
  const [first] = clients
  for (const name of clients.slice(1)) {
    if (!first || sameName(name.text, first.text)) continue
    const cut = begins(text, name, open)
    if (!cut) continue
    if (!open && ranked(cut.head, mind, setting)[0]?.tool !== 'log_interaction') continue
    return [cut.head, ...cutApart(cut.tail, open, mind, setting)]
  }
  return [text]
}

/** "Stefan called, he is fine, and Grace mailed that …": contacts with several clients, each told by itself. */
export function reportsApart(text: string, mind: Mind, setting: Setting): readonly string[] {
  const heading = announced.exec(text)
  const told = filingAll.test(text)
  const open = heading !== null || told
  const plain = (heading ? text.slice(heading[0].length) : text).replace(filingAll, '')
  const parts = cutApart(plain, open, mind, setting)
  if (parts.length < 2) return [text]
  const order = heading?.groups?.what === 'calls' ? 'log call with' : 'log'
  return parts.map((part) =>
    ranked(part, mind, setting)[0]?.tool === 'log_interaction' ? part : `${order} ${part}`,
  )
}
