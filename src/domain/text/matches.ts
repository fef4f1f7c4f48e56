const none: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern in a text, as `matchAll` finds them, which copies the pattern for every text and so
 * takes longer than most searches. Throws a TypeError for a pattern that is not global, as `matchAll` does.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern.source} is not global`)
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  if (first === null) return none
  const found: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found at its place for ever.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
