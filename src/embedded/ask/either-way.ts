import { matchesOf } from '#domain/text/matches.ts'
import type { Moment } from '../slots/mentions.ts'
import { asConditions, type Mention } from './mentions.ts'
import { type Parts, partsOf } from './parts.ts'
import { localised as say } from './pattern.ts'
import type { Condition } from './spec.ts'

const or = /(?<!\p{L})(?:or|или|либо)(?!\p{L})|或者|或(?!许)|还是/giu
/** Words that only join two sides. */
const joins = /^(?:either|both|or|или|либо|或者?|还是|要么)$/u

const keyOf = (condition: Condition): string =>
  `${condition.on} ${condition.topic} ${condition.not ?? ''} ${JSON.stringify(condition.tests)}`

/** The conditions of one side as one: those of a row of another view hold of the same row. */
function asOne(conditions: readonly Condition[]): Condition | undefined {
  const [first, ...more] = conditions
  if (!first || more.some(({ on }) => on !== first.on)) return undefined
  if (conditions.some(({ anyOf, times, not }) => anyOf || ((times || not) && more.length > 0)))
    return undefined
  const told = (language: 'en' | 'zh' | 'ru'): string =>
    conditions.map(({ label }) => label[language]).join(language === 'zh' ? '，' : ', ')
  return more.length === 0
    ? first
    : {
        ...first,
        tests: conditions.flatMap(({ tests }) => tests),
        label: say(told('en'), told('zh'), told('ru')),
      }
}

const said = (parts: Parts, meant: Mention | undefined): Condition[] => [
  ...asConditions(
    parts.mentions.filter(({ noun }) => noun.key !== meant?.noun.key),
    undefined,
  ),
  ...parts.where,
]

/**
 * "Key or over sixty", «старше 70 или с просроченным KYC»: what stands on either side of the one "or" of a question
 * as one condition of which either will do. Undefined where a side holds more or less than one thing that narrows,
 * for then nobody can tell how far the "or" reaches.
 */
export function eitherWay(message: string, parts: Parts, moment: Moment): Parts | undefined {
  const found = matchesOf(message, or)
  const [joint] = found
  if (!joint || found.length > 1 || parts.unread.some((word) => !joins.test(word))) return undefined
  const meant = parts.subject
  const sides = [message.slice(0, joint.index), message.slice(joint.index + joint[0].length)].map((side) =>
    partsOf(side, moment, meant?.noun.on),
  )
  if (sides.some(({ unread }) => unread.some((word) => !joins.test(word)))) return undefined
  const [left, right] = sides.map((side) => asOne(said(side, meant)))
  if (!left || !right) return undefined
  const whole = said(parts, meant).map(keyOf)
  const told = sides.flatMap((side) => said(side, meant)).map(keyOf)
  // What the message as a whole says otherwise than its sides is not theirs to tell.
  if (whole.length !== told.length || whole.some((key) => !told.includes(key))) return undefined
  const either: Condition = {
    on: 'clients',
    topic: `either ${left.label.en} ${right.label.en}`,
    tests: [],
    anyOf: [left, right],
    label: say(
      `${left.label.en} or ${right.label.en}`,
      `${left.label.zh}或${right.label.zh}`,
      `${left.label.ru} или ${right.label.ru}`,
    ),
  }
  return {
    ...parts,
    mentions: meant ? [meant] : [],
    where: [either],
    unread: [],
    either: [],
  }
}
