/** Marks that are not seen: soft hyphens, zero-width characters, directions, selectors of emoji. */
const unseen = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** Marks of Markdown that a surface may swallow; an underscore inside a name or id is a letter of it. */
const emphasis = /[*`]+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|(?<=\d)_(?=\d)/gu
const formalNumerals: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}
/** Formal numerals stand among each other; one alone is a surname or a word (陆先生, 参加). */
const formalRun = /[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万億亿零]{2,}/gu

/** The value of a decimal digit of any script; the digits of a script stand in one row from zero to nine. */
function digitOf(char: string): string {
  const code = char.codePointAt(0)!
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String((code - zero) % 10)
}

/** A sentence as its reader sees it: without invisible marks and Markdown, every digit a plain one. */
export function visible(text: string): string {
  return text
    .replace(unseen, '')
    .replace(emphasis, '')
    .replace(/(?=\P{ASCII})\p{Nd}/gu, digitOf)
    .replace(formalRun, (run) => run.replace(/./gu, (char) => formalNumerals[char] ?? char))
}

const twins: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аеорсухіјѕԁһв'].map((char, index) => [char, [...'aeopcyxijsdhb'][index]!]),
)
const latinTwins: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aeopcyxkmhtb'].map((char, index) => [char, [...'аеорсухкмнтв'][index]!]),
)
const simplified: Readonly<Record<string, string>> = Object.fromEntries(
  [...'經發記錄儲寫檔務設約聯錢轉帳賬給為們過動關處訂報電會單請還來後個這條變郵資'].map((char, index) => [
    char,
    [...'经发记录储写档务设约联钱转账账给为们过动关处订报电会单请还来后个这条变邮资'][index]!,
  ]),
)

/** Letters of the other alphabet inside a word that is otherwise of one alphabet, as those they look like. */
function oneAlphabet(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic === 0 || latin === 0) return word
  const table = cyrillic > latin ? latinTwins : twins
  return word.replace(/./gu, (char) => table[char] ?? char)
}

/** A visible sentence for comparing words: lower case, one form per letter, no spaces inside a word. */
export function wording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/ё/gu, 'е')
    .replace(/(?<![\p{L}])\p{L}(?: \p{L}){2,}(?![\p{L}])/gu, (spaced) => spaced.replaceAll(' ', ''))
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\p{Script=Han}/gu, (char) => simplified[char] ?? char)
    .replace(/\p{L}+/gu, oneAlphabet)
}
