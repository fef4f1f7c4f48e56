/** Where a sentence ends: a full stop that is followed by space, CJK marks, a line break; never inside a figure. */
const ending = /[.!?…]+["'»”)\]]*(?=\s)|[。！？；]["'”」』）]*|\n+/gu

const abbreviation =
  /(?:^|[\s(«"])(?:[A-ZА-Я]|Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e|approx|г|ул|д|кв|т\.е|т\.д|т\.п|руб|тыс|млн|млрд|гг|им|стр|см|др)\.$/u

/** Cuts the sentences that are complete off the front of a growing text. */
export function takeSentences(text: string): { done: string[]; rest: string } {
  const done: string[] = []
  let from = 0
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length
    const piece = text.slice(from, end)
    if (match[0].startsWith('.') && (abbreviation.test(piece) || /(?:^|\n)\s*\d{1,3}\.$/.test(piece)))
      continue
    done.push(piece)
    from = end
  }
  return { done, rest: text.slice(from) }
}
