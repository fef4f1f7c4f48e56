import type { PersonName } from './facts.ts'
import { type Greeting, namedIn } from './named.ts'
import type { DraftChannel } from './purposes.ts'
import { scriptOf } from './wording.ts'

/** Surnames of two characters in use. */
const compoundSurnames = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孫 长孙 長孫 轩辕 軒轅 端木 ' +
    '东方 東方 南宫 南宮 西门 西門 独孤 獨孤 闻人 聞人 澹台 公冶 宗政 濮阳 濮陽 淳于 单于 太叔 申屠 仲孙 呼延 钟离 鍾離 ' +
    '赫连 赫連 百里 东郭 東郭 拓跋 纳兰 納蘭 完颜 完顏'
  ).split(' '),
)

/** The surname of a Chinese full name; the whole name where it cannot be told. */
export function chineseSurname(full: string): string {
  const characters = [...full.replace(/[\s·]/gu, '')]
  if (characters.length < 2 || characters.length > 4) return full
  const two = characters.slice(0, 2).join('')
  return characters.length > 2 && compoundSurnames.has(two) ? two : (characters[0] ?? full)
}

/** The word that follows the surname: an office in its customary short form before the plain Mr and Ms. */
function suffix(title: string, gender: PersonName['gender']): string | undefined {
  if (/董事长/u.test(title)) return '董事长'
  if (/总经理|总裁|总监|总$/u.test(title) || /^(?:CEO|CFO|COO|general manager)$/i.test(title)) return '总'
  const office = /教授|博士|医生|律师|主任|校长|院长|老师|先生|女士/u.exec(title)?.[0]
  if (office) return office
  if (/^prof(?:essor)?\.?$/i.test(title)) return '教授'
  if (/^dr\.?$/i.test(title)) return '博士'
  return gender ? { female: '女士', male: '先生' }[gender] : undefined
}

/** Latin words stand apart from Chinese characters by a space. */
const joined = (...parts: string[]): string =>
  parts
    .filter(Boolean)
    .reduce((text, part) =>
      /[\p{Script=Latin}.]$/u.test(text) !== /^\p{Script=Latin}/u.test(part)
        ? `${text} ${part}`
        : text + part,
    )

const spelled = (name: string, channel: DraftChannel, plain: boolean): string => {
  if (channel === 'message') return `${name}，您好！`
  return `${plain ? name : joined('尊敬的', name)}：\n\n您好！`
}

function person(who: PersonName, channel: DraftChannel): Greeting {
  const { full, family, title, gender, familiar } = namedIn(who, ['chinese', 'latin'])
  if (full === '') {
    return { text: channel === 'message' ? '您好！' : '尊敬的客户：\n\n您好！', missing: ['recipient.name'] }
  }
  const surname = family || (scriptOf(full) === 'chinese' ? chineseSurname(full) : full)
  const word = suffix(title, gender)
  if (!word) return { text: spelled(full, channel, false), missing: ['recipient.gender'] }
  return { text: spelled(joined(surname, word), channel, familiar), missing: [] }
}

function group(who: PersonName, channel: DraftChannel): Greeting {
  const { full } = namedIn(who, ['chinese', 'latin'])
  if (full === '') {
    return { text: channel === 'message' ? '您好！' : '尊敬的客户：\n\n您好！', missing: ['recipient.name'] }
  }
  return { text: spelled(full, channel, false), missing: [] }
}

/** Chinese salutations: 尊敬的王女士, 欧阳总, 尊敬的 Smith 先生. */
export const addressChinese = { person, household: group, firm: group }
