import { latest } from '#domain/text/recent.ts'

/** Longer texts are seldom said twice. */
const longest = 400
/** Texts kept as new by each function. */
const most = 2000

/**
 * A function of a text that remembers what it answered: records and lists say the same lines turn after turn, and
 * reading them is the dearest part of a short turn. What it answers must depend on the text and the `by` alone, and
 * must not be changed.
 */
export function remembered<Value, By extends string>(
  read: (text: string, by: By) => Value,
): (text: string, by: By) => Value {
  const kinds = new Map<By, ReturnType<typeof latest<Value>>>()
  return (text, by) => {
    if (text.length > longest) return read(text, by)
    const kept = kinds.get(by) ?? latest<Value>(most)
    kinds.set(by, kept)
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = read(text, by)
    kept.set(text, value)
    return value
  }
}
