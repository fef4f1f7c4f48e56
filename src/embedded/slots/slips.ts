import { clientNames } from './client.ts'
import { datesIn, type Moment } from './mentions.ts'
import type { Span } from './words.ts'

const opens =
  '(?:oh |ah |oops |sorry |ой |ах |ох )?(?:no|nope|nah|sorry|i mean|i meant|rather|wait|actually|or rather|correction|make that|scratch that|нет|то есть|ой|точнее|вернее|ошибся|ошиблась|в смысле|вру|путаю|простите?|извините?)'
/** What stands between a slip of the tongue and what was meant: "… no, to", «…, то есть нет, с». */
const amends = new RegExp(
  String.raw`^(?: \p{L}+)?(?:['’]s)?[\s,.…–—-]+${opens}(?:[\s,.…–—-]+(?:${opens}|it was|это|not))*[\s,.…–—-]*(?:(?<!\p{L})(?:to|with|for|at|by|on|from|the|с|со|у|к|ко|для|от|на|в|во|до)\s+)?$`,
  'iu',
)

/** The same in Chinese: 跟高文静，不对，是跟郑家豪. */
const amendsHan =
  /^[\s，,。.…—]*(?:不对|不是|哦不|啊不|不不|说错了?|错了|口误|应该是|更正)[\s，,。.…—]*(?:(?:应该)?是)?(?:跟|和|给|对|找|向)?$/u

/** An hour, a number or an amount as people say them. */
const figure =
  "(?:half past |quarter (?:past|to) )?(?:\\d{1,3}(?:[.,:’' ]\\d{2,3})*\\s?(?:am|pm|k|m|%)?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half)"
const figureSlip = new RegExp(
  `(?<!\\p{L}|\\d)(?:at |by |to )?${figure}(?: o['’]?clock)?[\\s,.…–—-]+${opens}(?:[\\s,.…–—-]+(?:${opens}|it was|not))*[\\s,.…–—-]+(?=(?:at |by |to )?${figure}(?!\\p{L}))`,
  'iu',
)

const before = (a: Span, b: Span): number => a.start - b.start

/** The name or day that a speaker took back at once, with the words of taking it back. */
function slipIn(said: string, found: readonly Span[]): Span | undefined {
  const spans = [...found].sort(before)
  for (const [index, first] of spans.entries()) {
    const second = spans[index + 1]
    const between = second && said.slice(first.end, second.start)
    if (second && between && (amends.test(between) || amendsHan.test(between)))
      return { start: first.start, end: second.start }
  }
  return undefined
}

/** The message as it was meant: "spoke to Noah… no, to Ruth" is "spoke to Ruth". */
export function withoutSlips(said: string, moment: Moment): string {
  const wrong = figureSlip.exec(said)
  if (wrong !== null) return otherFigure(said, wrong)
  const slip =
    slipIn(
      said,
      clientNames(said, [], moment.names).filter(({ score }) => score >= 0.8),
    ) ?? slipIn(said, datesIn(said, moment, 'future'))
  return slip === undefined ? said : said.slice(0, slip.start) + said.slice(slip.end)
}

/** The figure that was meant in the place of the one that was taken back. */
function otherFigure(said: string, wrong: RegExpExecArray): string {
  const lead = /^(?:at|by|to)\s/iu.exec(wrong[0])?.[0] ?? ''
  const rest = said.slice(wrong.index + wrong[0].length)
  return said.slice(0, wrong.index) + (/^(?:at|by|to)\s/iu.test(rest) ? '' : lead) + rest
}
