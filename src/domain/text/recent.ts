/**
 * Values by text, those asked for lately: once `most` are new, what was not asked for since the time before is
 * forgotten. Forgetting the oldest one by one would go through the places of all that were forgotten.
 */
export function latest<Value>(most: number) {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  function set(text: string, value: Value): void {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, value)
  }
  return {
    set,
    get(text: string): Value | undefined {
      const known = young.get(text)
      if (known !== undefined) return known
      const before = old.get(text)
      if (before !== undefined) set(text, before)
      return before
    },
  }
}

/**
 * A function of texts that keeps its newest answers: one message is asked about several times before the next one
 * comes. The answer must depend on the texts alone and must not be changed.
 */
export function recent<Texts extends readonly string[], Value>(
  read: (...texts: Texts) => Value,
  most = 32,
): (...texts: Texts) => Value {
  const kept = latest<Value>(most)
  return (...texts) => {
    const key = texts.length === 1 ? texts[0]! : keyOf(texts)
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = read(...texts)
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
