/** The letters of the alphabets that people write to us in, as ranges of a character class. */
const letters = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ևא-תء-يა-ჿḀ-ῼ々ぁ-ゖァ-ヺー㐀-鿿가-힣'

const escapedOrClass = /\\p\{L\}|\\.|\[(?:[^\]\\]|\\.)*\]/gsu

/**
 * A pattern in which \p{L} stands for the letters above. The seven hundred ranges of Unicode's own are gathered anew
 * wherever a pattern names them, which takes longer than all else of making it.
 */
export const patternOf = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(escapedOrClass, (part) => {
      if (part === '\\p{L}') return `[${letters}]`
      return part.startsWith('[') ? part.replaceAll('\\p{L}', letters) : part
    }),
    flags,
  )
