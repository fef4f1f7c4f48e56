import { fold } from '#domain/text/fold.ts'
import { closings, contrast, notMeant, ofText, strong, weak } from './correction-words.ts'

/** What a correction says behind its opening; `strong`: it can mean nothing but the card before. */
export type Said = Readonly<{ text: string; strong: boolean }>

/** The words of a correction without its opening; nothing where the message opens like any other. */
export function opened(whole: string): Said | undefined {
  const meant = excuseFirst(whole).replace(notMeant, '')
  const plain = openedPlain(datesNamed(meant))
  // "Stefan, not Claudia": what is meant, alone.
  const alone = meant !== whole && /^\p{L}+(?: \p{L}+)?$/u.test(meant.trim())
  return plain ?? (alone ? { text: meant, strong: true } : undefined)
}

const excuse =
  /[\s,;.–—-]+(?:я )?(?:оговорил(?:ся|ась)|ошиб(?:ся|лась)|перепутал[аи]?|опечатал(?:ся|ась)|описал(?:ся|ась))[\s.!]*$/iu
const dueFirst = /^(?:срок|дедлайн)\s+(?:лучше|пусть|теперь|вс[её]-таки|будет)\s+(?:будет\s+)?/iu

/** «До четверга, я оговорилась», «срок лучше четверг»: a correction with its word of correcting in front. */
const excuseFirst = (said: string): string =>
  excuse.test(said) ? `ой, ${said.replace(excuse, '')}` : said.replace(dueFirst, 'лучше ')

/** In a correction "the 27th" alone is a day. */
const datesNamed = (said: string): string =>
  said.replace(
    /(?<!(?<!\p{L})(?:on|by|until|till|from|to|of|before|after) )(?<!\p{L})(?:the )?(\d{1,2}(?:st|nd|rd|th))(?!\p{L}| (?:of|one|floor|call|item))/giu,
    'on the $1',
  )

/** "Friday rather, and make it urgent": two better values, each with a word for it. */
const twofold =
  /^(.{3,30}?),? (?:rather|instead|then|better)[\s,.]+(?:and )?(?:please |pls )?(?:make|mark|set) (?:it|that) (?=\S)/iu

function openedPlain(whole: string): Said | undefined {
  const both = twofold.exec(whole)
  const said = both ? `make it ${both[1]} ${whole.slice(both[0].length)}` : whole
  const folded = fold(said)
  const instead = contrast.exec(folded)
  if (instead) return { text: said.slice(instead[0].length), strong: true }
  const firm = strong.exec(folded)
  if (firm) return { text: (ofText.test(firm[0]) ? 'text ' : '') + said.slice(firm[0].length), strong: true }
  const denied = weak.exec(folded)
  if (denied && denied[0].length < folded.length) return { text: said.slice(denied[0].length), strong: false }
  const closed = closings.exec(folded)
  return closed ? { text: said.slice(0, closed.index), strong: false } : undefined
}
