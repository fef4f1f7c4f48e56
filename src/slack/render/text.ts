import { mostButtonText } from './limits.ts'

/*
 * Outside texts stand in blocks only as plain_text and as text elements of rich_text, where Slack reads no markup:
 * nothing a client wrote can mention, link or format. What must be markup all the same goes through `notification`
 * or `streamed`.
 */

/** Letters that steer other letters or show nothing: controls, turns of direction, blanks of no width, tags. */
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** A text as it may be shown: well-formed, lines ended by LF, without letters that nobody sees. */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(unseen, '')

/** The same on one line. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Where a text may be cut so that at most `most` letters stay, and no letter is torn. */
function letterCut(text: string, most: number): number {
  let end = 0
  // A few letters more than fit, so that the last whole one is known.
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 64))) {
    if (index + segment.length > most) break
    end = index + segment.length
  }
  if (end > 0) return end
  // One letter with more marks than there is room for.
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most
}

/** The text, or its beginning with an ellipsis; at most `most` letters, cut between words where one ends near. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, letterCut(text, most - 1))
  const space = cut.lastIndexOf(' ')
  return `${(space > most * 0.7 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Ends of a paragraph, line, sentence and word, best first. */
const ends = [/\n{2,}/g, /\n/g, /[.!?…]["'»”’)\]]*\s+|[。！？]["'”’」』）]*/g, /\s+|[，；、]/g]

/** Pieces of at most `most` letters that make up the text again, cut at paragraphs, lines, sentences or words. */
export function pieces(text: string, most: number): string[] {
  const made: string[] = []
  let rest = text
  while (rest.length > most) {
    const window = rest.slice(0, most)
    const best = ends
      .map((end) => [...window.matchAll(end)].at(-1))
      .find((found) => found !== undefined && found.index + found[0].length > most / 3)
    const at = best ? best.index + best[0].length : letterCut(rest, most)
    made.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return rest === '' ? made : [...made, rest]
}

/** Text of a notification, which Slack reads as markup whatever the blocks say; most of 3,000 letters. */
export const notification = (text: string): string =>
  clip(oneLine(text), 2000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=channel|here|everyone)/gi, `@${joiner}`)

/** Joins two letters invisibly, so that Slack sees neither a mention nor an address in them. */
const joiner = '\u2060'

/** A piece of a reply for a streamed message, which Slack reads as Markdown: every sign of markup becomes a letter. */
export const streamed = (text: string): string =>
  visible(text)
    .replace(/[\\`*_~[\]|#]/g, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=channel|here|everyone)/gi, `@${joiner}`)
    .replaceAll('://', `:${joiner}//`)
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}${joiner}.`)

/** Label of a button, an option or a title. */
export const labelText = (text: string, most = mostButtonText): string => clip(oneLine(text), most) || '…'
