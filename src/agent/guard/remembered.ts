/** Longer texts are seldom said twice. */
const longest = 400
/** Texts kept by each function, the oldest forgotten first. */
const most = 4000

/**
 * A function of a text that remembers what it answered: records and lists say the same lines turn after turn, and
 * reading them is the dearest part of a short turn. What it answers must depend on the text and the `by` alone, and
 * must not be changed.
 */
export function remembered<Value, By extends string>(
  read: (text: string, by: By) => Value,
): (text: string, by: By) => Value {
  const known = new Map<string, Value>()
  return (text, by) => {
    if (text.length > longest) return read(text, by)
    const key = `${by}:${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const value = read(text, by)
    if (known.size >= most) for (const oldest of known.keys()) if (known.delete(oldest)) break
    known.set(key, value)
    return value
  }
}
