import { patternOf } from '#domain/text/letters.ts'

const count = '(?:(?:one|two|three|four|five|some|a few|a couple of|couple of|\\d) )?'
const thing =
  '(?:to-?dos?|to do(?: list)?|action(?:s|s? (?:points?|items?))|next steps?|follow[- ]?ups|tasks?|jobs|homework|things? to do|steps to take|list of things)'
const heading = `(?:(?:so |and |that |which |it )*(?:leaves|gives|left|gave) (?:me|us) (?:with )?)?(?:(?:my|the|our) )?${count}(?:small |quick |more |other )?${thing}(?: (?:(?:out of|from|after|for|of|on|with) )?(?:it|this|that|me|us|mine|(?:my|our) side|the (?:call|meeting|visit)))*`

/** "…, two follow-ups: …" in a report: what stands behind it is to be done. */
const opening = patternOf(
  `(?<=[^\\s,;:][.,;!?]\\s+|^|\\s(?=leaves|gives|left|gave))${heading}\\s*[:–—-]+\\s+(?=\\S)`,
  'iu',
)
const alone = patternOf(`^${heading}$`, 'iu')

/** Without one of these nothing is listed: a look that costs little. */
const words = /to-?do|to do|action|step|follow|tasks?|jobs?|homework|things/iu

/** Where a report turns to what is to be done: the span of the words that say so. */
export function stepsIn(text: string): Readonly<{ start: number; end: number }> | undefined {
  const found = words.test(text) ? opening.exec(text) : null
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** Whether a clause says nothing but that steps follow. */
export const isStepsHeading = (clause: string): boolean => alone.test(clause.trim())
