import type { TurnView } from './turns.ts'

/**
 * The words of an answer without what stands beside them anyway: the text of a draft that has its own frame, and the
 * list of choices that have their own buttons.
 */
export function wordsBeside({
  text,
  drafts,
  choices,
}: Pick<TurnView, 'text' | 'choices'> & {
  readonly drafts: readonly Readonly<{ subject: string; body: string }>[]
}): string {
  let words = text
  for (const { subject, body } of drafts) {
    const found = placeOf(body.trimEnd(), words)
    if (!found) continue
    const lines = words.slice(0, found.from).trimEnd().split('\n')
    if (subject !== '' && lines.at(-1)?.trimEnd().endsWith(subject)) lines.pop()
    words = `${lines.join('\n')}\n${words.slice(found.to)}`
  }
  if (choices.length > 0)
    words = words
      .split('\n')
      .filter((line) => !choices.some(({ n, label }) => line.trim().startsWith(`${n}. ${label}`)))
      .join('\n')
  return words.trim()
}

/** Where a letter stands in words: the whole of it, or as far as it has come in. */
function placeOf(letter: string, words: string): Readonly<{ from: number; to: number }> | undefined {
  if (letter === '') return undefined
  const whole = words.indexOf(letter)
  if (whole >= 0) return { from: whole, to: whole + letter.length }
  const greeting = `\n${letter.split('\n')[0]}`
  const from = words.lastIndexOf(greeting) + 1
  return from > 0 && letter.startsWith(words.slice(from).trimEnd()) ? { from, to: words.length } : undefined
}
