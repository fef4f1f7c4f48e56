import { hasHan, loadedHan } from '#domain/matching/han.ts'
import { recent } from '#domain/text/recent.ts'
import type { Plan, PlannedCall } from './planned.ts'
import type { Dialogue } from './read-prompt.ts'
import type { Moment } from './slots/mentions.ts'

/** A conversation as it would be typed in simplified characters and without capitals throughout, and the way back. */
type Typed = Readonly<{ dialogue: Dialogue; moment: Moment; asTyped: (plan: Plan) => Plan }>

const rare = /[\u3400-\u4dbf]/gu

const converted = recent((text: string): string => {
  const simple = loadedHan()?.simplified(text) ?? text
  // A text that gets longer or shorter could not be given back.
  if (simple.length !== text.length) return text
  // Cantonese writes 噚, whose simplified form nobody types.
  return simple.replace(rare, (_, at: number) => text[at]!)
})

const plain = (text: string): string => (loadedHan() && hasHan(text) ? converted(text) : text)

/** A message all in capitals says nothing by them: "SEEING MARCO IN AN HOUR". */
const shouted = (text: string): boolean =>
  /\p{Lu}{2}.*\s.*\p{Lu}.*\s.*\p{Lu}/su.test(text) && !/[\p{Ll}\p{Script=Han}]/u.test(text)

const asRead = (text: string): string => (shouted(text) ? text.toLowerCase() : plain(text))

const known = new WeakMap<Dialogue, Readonly<{ moment: Moment; typed: Typed | undefined }>>()

/**
 * What the understanding reads of a conversation that holds traditional characters or a message all in capitals;
 * undefined for any other. Chinese that is kept is given back in the characters it was typed in; capitals are not.
 */
export function otherwiseTyped(dialogue: Dialogue, moment: Moment): Typed | undefined {
  const before = known.get(dialogue)
  if (before?.moment === moment) return before.typed
  const typed = dialogue.some(({ said }) => asRead(said) !== said) ? read(dialogue, moment) : undefined
  known.set(dialogue, { moment, typed })
  return typed
}

function read(dialogue: Dialogue, moment: Moment): Typed {
  const { names, products, colleagues } = moment
  const loud = shouted(dialogue.at(-1)?.said ?? '')
  const said = <Named extends Readonly<{ said: string }>>(each: Named): Named => ({
    ...each,
    said: loud ? each.said.toLowerCase() : plain(each.said),
  })
  const back = charactersOf(dialogue.map((turn) => turn.said).join(''))
  return {
    dialogue: dialogue.map((turn) => ({
      ...turn,
      said: asRead(turn.said),
      calls: turn.calls.map((call) => ({ ...call, input: mapped(call.input, plain) })),
    })),
    moment: {
      ...moment,
      ...(names && { names: names.map((name) => (loud ? name.toLowerCase() : plain(name))) }),
      ...(products && { products: products.map(said) }),
      ...(colleagues && { colleagues: colleagues.map(said) }),
    },
    asTyped: ({ calls, remarks }) => ({
      calls: calls.map((call) => given(call, back)),
      remarks: remarks.map((remark) => {
        if (remark.kind === 'ask') return { ...remark, call: given(remark.call, back) }
        if (remark.kind !== 'offer') return remark
        const [first, second] = remark.readings
        return { ...remark, readings: [given(first, back), given(second, back)] }
      }),
    }),
  }
}

/** What each simplified character was typed as; one that stands for several is left as it is. */
function charactersOf(text: string): (text: string) => string {
  const simple = plain(text)
  const typed = new Map<string, string>()
  for (let at = 0; at < text.length; at += 1) {
    const [from, to] = [simple[at]!, text[at]!]
    const one = typed.get(from)
    typed.set(from, one === undefined || one === to ? to : from)
  }
  return (other) => (hasHan(other) ? [...other].map((each) => typed.get(each) ?? each).join('') : other)
}

const given = (call: PlannedCall, back: (text: string) => string): PlannedCall => ({
  ...call,
  input: mapped(call.input, back),
})

/** The same with every text in it put another way; a query is no text. */
const mapped = <Value>(value: Value, put: (text: string) => string): Value => {
  if (typeof value === 'string') return put(value) as Value
  if (Array.isArray(value)) return value.map((each) => mapped(each, put)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'sql' ? each : mapped(each, put)]),
  ) as Value
}
