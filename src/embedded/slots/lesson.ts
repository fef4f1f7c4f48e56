import { sentenceCase, tidy } from './words.ts'

/** What a complaint taught, in its parts. */
export type LessonSlots = Readonly<{ happened: string; cause: string; remedy?: string; prevention: string }>

const taught =
  /(?<!\p{L})(?:lessons?(?: learn(?:ed|t))?|урок\p{L}*|выводы?)(?!\p{L})|经验(?:总结|教训)?|教训/iu

const parts: Readonly<Record<keyof LessonSlots, string>> = {
  happened: 'what happened|happened|что (?:случилось|произошло)|发生(?:了什么|情况)?|经过',
  cause: '(?:root )?cause|because|причина|原因',
  remedy: 'remedy|what we did|решение|что сделали|补救(?:措施)?|处理',
  prevention:
    'prevention|prevent|next time|in future|профилактика|чтобы не повторилось|на будущее|预防(?:措施)?|今后|改进',
}
const label = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})\\s*[:：]\\s*`, 'iu')
const anyLabel = new RegExp(`[;；.。,，]?\\s*(?<!\\p{L})(?:${Object.values(parts).join('|')})\\s*[:：]`, 'iu')

/** A lesson said part by part, each behind its label; undefined where one that must be there is missing. */
export function lessonIn(said: string): LessonSlots | undefined {
  const lead = taught.exec(said)
  if (lead === null) return undefined
  const body = said.slice(lead.index)
  const part = (name: keyof LessonSlots): string | undefined => {
    const at = label(parts[name]).exec(body)
    if (at === null) return undefined
    const rest = body.slice(at.index + at[0].length)
    const end = anyLabel.exec(rest)?.index ?? rest.length
    const text = tidy(rest.slice(0, end))
    return text === '' ? undefined : sentenceCase(text)
  }
  const [happened, cause, remedy, prevention] = [
    part('happened'),
    part('cause'),
    part('remedy'),
    part('prevention'),
  ]
  if (happened === undefined || cause === undefined || prevention === undefined) return undefined
  return { happened, cause, ...(remedy === undefined ? {} : { remedy }), prevention }
}
