/** Family names of two characters, simplified. */
const doubleNames = new Set(
  '欧阳 司徒 上官 诸葛 司马 尉迟 夏侯 皇甫 慕容 令狐 东方 端木 万俟 公孙 长孙 宇文 轩辕 南宫 独孤 呼延 钟离 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 鲜于 司空 闾丘 子车 百里 东郭 南门 西门 左丘 第五 梁丘'.split(
    ' ',
  ),
)

/** Titles of one character and how much of a name may stand before them: a family name, or any part of a name. */
const afterFamilyName = /[工太少处處局科行校导導生公嫂]$/u
const afterAnyName = /[总總董姐哥叔姨妹弟]$/u
const familiar = /^[小老阿]/u
const longestPart = 2

/** A part of a Chinese name, and where in the name it must stand. */
export type AddressedPart = Readonly<{ text: string; place: 'family' | 'given' | 'either' }>

const isFamilyName = (text: string): boolean => [...text].length === 1 || doubleNames.has(text)

/**
 * What is left of a Chinese form of address, in simplified characters: 小林, 阿杰, 陈总, 雪梅姐. Undefined for a text
 * that is none.
 */
export function addressedPart(text: string): AddressedPart | undefined {
  const letters = [...text]
  const front = letters.slice(0, -1).join('')
  if (isFamilyName(front) && (afterFamilyName.test(text) || afterAnyName.test(text)))
    return { text: front, place: 'family' }
  if (letters.length === longestPart + 1 && afterAnyName.test(text)) return { text: front, place: 'given' }
  if (!familiar.test(text) || letters.length > longestPart + 1) return undefined
  const rest = letters.slice(1).join('')
  if (rest === '') return undefined
  return { text: rest, place: letters[0] === '阿' ? 'given' : 'either' }
}

/** How a part of a name that was addressed meets the name: its family name better than its given name. */
export function meetsAddressed({ text, place }: AddressedPart, name: string): number | undefined {
  if (place !== 'given' && isFamilyName(text) && name.startsWith(text)) return 0.85
  return place !== 'family' && [...name].length > [...text].length && name.endsWith(text) ? 0.8 : undefined
}
