/**
 * A function of texts that keeps its newest answers: one message is asked about several times before the next one
 * comes. The answer must depend on the texts alone and must not be changed.
 */
export function recent<Texts extends readonly string[], Value>(
  read: (...texts: Texts) => Value,
  most = 32,
): (...texts: Texts) => Value {
  const kept = new Map<string, Value>()
  return (...texts) => {
    const key = texts.length === 1 ? texts[0]! : keyOf(texts)
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = read(...texts)
    if (kept.size >= most) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    kept.set(key, value)
    return value
  }
}

/** One text for several, from which they could be told apart again. */
function keyOf(texts: readonly string[]): string {
  let key = ''
  for (const text of texts) key += `${text.length} ${text}`
  return key
}
