import { fold } from '#domain/text/fold.ts'
import { closings, contrast, notMeant, ofText, strong, weak } from './correction-words.ts'

/** What a correction says behind its opening; `strong`: it can mean nothing but the card before. */
export type Said = Readonly<{ text: string; strong: boolean }>

/** The words of a correction without its opening; nothing where the message opens like any other. */
export const opened = (whole: string): Said | undefined =>
  openedPlain(datesNamed(whole.replace(notMeant, '')))

/** In a correction "the 27th" alone is a day. */
const datesNamed = (said: string): string =>
  said.replace(
    /(?<!(?<!\p{L})(?:on|by|until|till|from|to|of|before|after) )(?<!\p{L})(?:the )?(\d{1,2}(?:st|nd|rd|th))(?!\p{L}| (?:of|one|floor|call|item))/giu,
    'on the $1',
  )

function openedPlain(said: string): Said | undefined {
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
