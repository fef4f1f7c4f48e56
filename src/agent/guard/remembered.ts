/** Longer texts are seldom said twice. */
const longest = 400
/** Texts kept of either generation. */
const most = 2000

/**
 * A function of a text that remembers what it answered: records and lists say the same lines turn after turn, and
 * reading them is the dearest part of a short turn. What it answers must depend on the text and the `by` alone, and
 * must not be changed. When enough is new, what was not asked for since the time before is forgotten.
 */
export function remembered<Value, By extends string>(
  read: (text: string, by: By) => Value,
): (text: string, by: By) => Value {
  const kinds = new Map<By, { young: Map<string, Value>; old: Map<string, Value> }>()
  return (text, by) => {
    if (text.length > longest) return read(text, by)
    const kept = kinds.get(by) ?? { young: new Map<string, Value>(), old: new Map<string, Value>() }
    kinds.set(by, kept)
    const known = kept.young.get(text)
    if (known !== undefined) return known
    const value = kept.old.get(text) ?? read(text, by)
    if (kept.young.size >= most) {
      kept.old = kept.young
      kept.young = new Map()
    }
    kept.young.set(text, value)
    return value
  }
}
