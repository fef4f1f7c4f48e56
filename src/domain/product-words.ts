import { searchWords, stem } from './matching/stems.ts'

/** Stems by which people name classes, families and purposes in the three languages. */
const words: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(deposit|вклад|депозит|存款|定存|定期)/, ['deposit']],
  [/^(fund|фонд|пиф|基金)/, ['fund']],
  [/^(bond|облигац|债券|債券)/, ['bond']],
  [/^(equit|stock|share|акци|股票)/, ['equity']],
  [/^(etf)/, ['etf']],
  [/^(note|структурн|结构|結構)/, ['structured']],
  [/^(insur|страхов|полис|保险|保險)/, ['ibip', 'insurance', 'life', 'health', 'unit', 'endowment']],
  [/^(mortgag|ипотек|房贷|按揭|抵押)/, ['mortgage']],
  [/^(credit|loan|кредит|заем|займ|贷款|貸款)/, ['credit', 'loan']],
  [/^(pension|пенси|养老)/, ['pension']],
  [/^(crypto|крипто|加密)/, ['crypto']],
]

const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ')

/**
 * A test of whether any of a product's texts (id, names, class, family) is what was said: the text itself, all
 * the words of it, or the class it names in another language.
 */
export function productTest(said: string): (texts: readonly (string | null | undefined)[]) => boolean {
  const whole = plain(said).trim()
  const asked = searchWords(plain(said))
  const classes = asked.map((word) => words.find(([pattern]) => pattern.test(word))?.[1] ?? [])
  return (texts) => {
    const own = texts.filter((text) => text != null).map(plain)
    if (own.includes(whole)) return true
    const all = searchWords(own.join(' '))
    return (
      asked.length > 0 &&
      asked.every(
        (word, at) =>
          all.some(
            (other) => other.startsWith(word) || (/\p{Script=Han}/u.test(word) && other.includes(word)),
          ) || classes[at]!.some((name) => all.includes(stem(name))),
      )
    )
  }
}
