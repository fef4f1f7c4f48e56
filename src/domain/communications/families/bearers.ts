import { common, isSurname, legal, marks, type Name, readName } from './other-clients.ts'

/** Shorter words are no name by themselves. */
const shortest = 4

/**
 * Out of many names that hold a word, one of each kind that the check tells apart: where the word is a family name, a
 * first name beside which initials, all there is of a name, or all there is of a firm's.
 */
export function firstBearers(forms: readonly string[]) {
  const first = new Map<string, string>()
  const plain = forms.some((form) => form.length >= shortest && !common.has(form))
  let certain = false
  return {
    /** Takes some names in; true once no other name could add anything. */
    take(names: readonly string[]): boolean {
      for (const text of names) {
        const name = readName(text)
        const role = name && roleOf(name, forms)
        if (role === undefined) continue
        if (!first.has(role)) first.set(role, text)
        certain ||= plain && role.startsWith('family')
      }
      return certain
    },
    names: (): string[] => [...first.values()],
  }
}

function roleOf(name: Name, forms: readonly string[]): string | undefined {
  const which = name.words.findIndex((word) => forms.includes(marks(word)))
  if (which < 0) return undefined
  if (name.words.length === 1) return 'whole'
  if (name.firm) return name.words.filter((word) => !legal.has(word)).length === 1 ? 'firm' : undefined
  const others = name.words.filter((_, place) => place !== which)
  return `${isSurname(name, which) ? 'family' : 'first'} ${others.map((word) => word[0]).join('')}`
}
