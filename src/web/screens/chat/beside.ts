import type { TurnView } from './turns.ts'

/** So many first letters of a draft tell it in the words of an answer, also while they still come in. */
const tellsDraft = 40

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
    const whole = body.trimEnd()
    const from = whole === '' ? -1 : words.indexOf(whole.slice(0, tellsDraft))
    if (from < 0) continue
    const before = words.slice(0, from).trimEnd()
    const lines = before.split('\n')
    if (subject !== '' && lines.at(-1)?.trimEnd().endsWith(subject)) lines.pop()
    words = `${lines.join('\n')}\n${words.slice(from + whole.length)}`
  }
  if (choices.length > 0)
    words = words
      .split('\n')
      .filter((line) => !choices.some(({ n, label }) => line.trim().startsWith(`${n}. ${label}`)))
      .join('\n')
  return words.trim()
}
