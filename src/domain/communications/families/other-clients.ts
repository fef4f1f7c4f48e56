import { baseForms } from '../../matching/russian-forms.ts'
import { normalise } from '../normalise.ts'
import type { Reading, Tokenised } from '../reading.ts'
import { tokenise } from '../tokens.ts'

/** A name of another client met in a reading: tokens from `start` to `end` (exclusive). */
export type NameFound = Readonly<{ start: number; end: number }>

export type Name = Readonly<{ words: readonly string[]; han: boolean; firm: boolean }>
/** Names that may stand in the letter: the recipient's, and whoever else is known to it. */
type Own = Readonly<{ words: ReadonlySet<string>; texts: ReadonlySet<string>; han: readonly string[] }>

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau family messrs господин господина господину господином господине госпожа госпожи госпоже госпожу госпожой семья семьи семье семью гн гжа'.split(
    ' ',
  ),
)
const honorifics = /^(?:先生|女士|小姐|太太|夫人|总|董事长|董|经理|老板|老师|教授|医生|同学|家)/
export const legal = new Set(
  'ltd llc inc plc gmbh ag sa co company corp limited group ооо ао пао зао оао ип llp kg bv the and'.split(
    ' ',
  ),
)
const personal = new Set(
  'has had holds held owns owned bought sold told asked said says invested keeps earns wants wanted called banks lives owes signed opened closed moved himself herself рассказал рассказала купил купила вложил вложила держит сказал сказала имеет открыл открыла просил просила взял взяла погасил погасила продал продала инвестировал инвестировала также тоже'.split(
    ' ',
  ),
)

/** Surnames and given names that are words of every day; they count only beside a title, a first name or a deed. */
export const common = new Set(
  'brown white black green grey gray young long short king bishop price cook may june april august rose grace hope faith joy will mark bill frank rich rob chase banks baker hill lake field ford stone wood woods forest rivers river brook park page bell ball bond case church day drew early fair fine fox gates gold good hall hand hart heart holiday house hunter jack kay law love lane marsh miles moon mill moore noble north south west east pope porter powers prince read reed rice rush sharp silver small snow spring steel still storm street strong summers swift taylor waters weeks wells winter winters wise work yard art dawn pat sandy will penny fund loan mai long an so to do in on we ma he she you yan sun lu li han'.split(
    ' ',
  ),
)

/** Words of every day that are full names as well; they count only beside an honorific or a possession. */
const ordinary = new Set(
  '高兴 方便 明天 明白 平安 安全 安康 黄金 高原 阳光 周到 周末 周年 周全 周期 于是 向前 万一 温馨 温暖 和平 和谐 安心 安排 安装 安静 安宁 安稳 成功 成立 成果 成都 成本 时间 时候 任何 任务 任意 关系 关心 关于 关注 经济 金额 金融 金山 单位 程度 程序 江南 江山 常见 常年 常规 全部 全面 全年 解决 解释 应该 应付 高级 高度 高峰 高效 华丽 马上 马虎 文化 文明 文件 文字 严格 古典 白天 白色 毛利 花费 钱包 包括 包含 顾客 顾问 齐全 左右 管理 支持 柏林 路线 通过 连接 牛市 熊市 余额 何时 易于 项目 元旦 宁静 年轻 年度 方向 方法 方案 方面 房产 房屋 计划 米兰 云南 石油 石头 车辆 车险 水平 水利 海外 海关 党员 国庆 国家 许可 许多 尚未 甘肃 付款 商务 商量 信用 信息 利息 利率 支付 支票 汇款 汇率 申请 简单 简介 原件 原因 固定 景气 乐意 强大 陆续 曾经 游泳 康复 司机 双方 平衡 平时 幸福 幸运 温和 农业 向上 宗旨 长期 长城 全球 邮件 邮政 封面 储蓄 方圆 承诺 符合 相关 相信 习惯 从容 终止 庄重 晏会 阎王 充分 慕名 连续 茹素 宦海 艾滋 鱼类 容易 古董 慎重 戈壁 庚子 衡量 步骤 都市 耿直 满意 弘扬 匡正 广州 阙如 东方 欧洲 沃尔 利润 蔚蓝 越南 师傅 巩固 聂耳 晁错 勾画 敖包 融资 冷静 辛苦 阚然 那些 简历 饶有 空间 曾祖 毋需 沙发 养老 须知 丰富 巢湖 关闭 相同 查询 后天 红利 游客 竺可 权益 盖章 益处 桓温 公司'.split(
    ' ',
  ),
)

export function readName(name: string): Name | undefined {
  const { list } = tokenise(normalise(name.slice(0, 200)).text)
  const words = list
    .filter(({ kind }) => kind !== 'sign')
    .map(({ forms }) => (forms[0] === '#' ? (forms[1] ?? '') : forms[0]!))
  const bare = words.filter((word) => !titles.has(word))
  if (bare.length === 0) return undefined
  return {
    words: bare,
    han: list.every(({ kind }) => kind === 'han'),
    firm: bare.some((word) => legal.has(word)) || /公司|集团|银行|厂$/.test(name),
  }
}

/** Every name of another client in the text: full names, surnames with a title, Russian names in all cases. */
export function findNames(
  reading: Reading,
  others: readonly string[],
  recipient: string | undefined,
  known: readonly string[] = [],
): NameFound[] {
  const allowed = [...(recipient ? [recipient] : []), ...known].flatMap((name) => readName(name) ?? [])
  const own: Own = {
    words: new Set(allowed.flatMap(({ words }) => words.map(marks))),
    texts: new Set(allowed.map(({ words }) => words.join(' '))),
    han: allowed.flatMap(({ han, words }) => (han ? [words.join('')] : [])),
  }
  const names = others
    .filter((name) => typeof name === 'string')
    .flatMap((name) => readName(name) ?? [])
    // A family's name is that of each of its members.
    .filter(
      ({ words }) => !own.texts.has(words.join(' ')) && !words.every((word) => own.words.has(marks(word))),
    )
  if (names.length === 0) return []
  const index = indexOf(names)
  const found: NameFound[] = []
  reading.tokens.forEach((token, at) => {
    const candidates = new Set<Name>()
    for (const form of token.forms)
      for (const base of formsOf(form)) for (const name of index.get(base) ?? []) candidates.add(name)
    let longest = at
    for (const name of candidates)
      longest = Math.max(
        longest,
        name.han ? meetHan(reading, name, at, own) : meetWords(reading, name, at, own),
      )
    if (longest > at) found.push({ start: at, end: longest })
  })
  return found
}

export const marks = (word: string): string => word.replaceAll('й', 'и')

/** A word as it may stand in a list: itself and the first cases it may come from; й as и, as names are kept. */
export const formsOf = (form: string): readonly string[] => {
  const word = marks(form)
  return /[а-я]/.test(word)
    ? [word, ...baseForms(word)]
    : word.endsWith("'s")
      ? [word, word.slice(0, -2)]
      : [word]
}

function indexOf(names: readonly Name[]): Map<string, Name[]> {
  const index = new Map<string, Name[]>()
  for (const name of names) {
    const keys = name.han ? [name.words[0]!] : name.words.filter((word) => word.length > 1)
    for (const key of new Set(keys.map(marks))) {
      const list = index.get(key)
      if (list) list.push(name)
      else index.set(key, [name])
    }
  }
  return index
}

const formAt = ({ tokens }: Pick<Reading, 'tokens'>, at: number): string => tokens[at]?.forms[0] ?? ''

function meetHan(reading: Reading, name: Name, at: number, own: Own): number {
  const { tokens } = reading
  const stands = (chars: readonly string[], from: number): boolean =>
    chars.every((char, offset) => tokens[from + offset]?.forms.includes(char))
  const full = stands(name.words, at)
  if (full) {
    const end = at + name.words.length
    // 王伟 inside the recipient's 王伟明 is nobody else.
    const inside = own.han.some((text) => {
      const place = text.indexOf(name.words.join(''))
      return place >= 0 && stands([...text], at - place)
    })
    if (inside) return -1
    if (name.words.length >= 3 || name.firm || !ordinary.has(name.words.join(''))) return end
    return honorifics.test(textFrom(reading, end)) ||
      /^(?:有|在|持|买|说|的|也|已|是|持有|投|家)/.test(textFrom(reading, end))
      ? end
      : -1
  }
  if (name.firm) return -1
  const compound = name.words.length >= 4 ? 2 : 1
  const surname = name.words.slice(0, compound)
  // 王先生 to a Mr 王 is himself, whoever else bears the name.
  if (!stands(surname, at) || own.han.some((text) => text.startsWith(surname.join('')))) return -1
  const end = at + compound
  // 王 in 国王先生 is no surname; one that follows another name's character is left alone.
  return honorific(reading, end) ? end : -1
}

/** Whether a form of address stands at a place of Chinese text. */
export const honorific = (reading: Pick<Reading, 'tokens'>, at: number): boolean =>
  honorifics.test(textFrom(reading, at).replace(/^(?:总共|总计|总是|总额|总行|总部|经理人|家里|家庭)/, ''))

const textFrom = ({ tokens }: Pick<Reading, 'tokens'>, at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ forms }) => forms[0])
    .join('')

function meetWords(reading: Reading, name: Name, at: number, own: Own): number {
  const { tokens } = reading
  const here = tokens[at]!
  const isWord = (index: number, word: string): boolean =>
    tokens[index]?.forms.some((form) => formsOf(form).includes(marks(word))) ?? false
  const isOwn = (each: string): boolean => own.words.has(marks(each))
  const which = name.words.findIndex((word) => isWord(at, word))
  const word = name.words[which]
  if (word === undefined) return -1
  // Two words of the name side by side, in either order, an initial counting as its first name.
  const next = tokens[at + 1]
  if (next && next.sentence === here.sentence) {
    const other = name.words.findIndex((each, index) => index !== which && isWord(at + 1, each))
    const initial =
      next.forms[0]?.length === 1 &&
      name.words.some((each, index) => index !== which && each[0] === next.forms[0])
    const named = (each: string, place: number): boolean => !common.has(each) || isCapital(reading, place)
    if (
      other >= 0 &&
      !(isOwn(word) && isOwn(name.words[other]!)) &&
      (named(word, at) || named(name.words[other]!, at + 1))
    )
      return name.words.length >= 3 &&
        name.words.some((each, index) => index !== which && index !== other && isWord(at + 2, each))
        ? at + 3
        : at + 2
    if (initial && word.length > 2 && !isOwn(word)) return at + 2
  }
  if (name.words.length === 1)
    return common.has(word) && !titled(reading, at) && !acts(reading, at) ? -1 : at + 1
  if (name.firm)
    return name.words.filter((each) => !legal.has(each)).length === 1 && !legal.has(word) && word.length > 3
      ? at + 1
      : -1
  if (isOwn(word)) return -1
  if (titled(reading, at)) return at + 1
  const previous = formAt(reading, at - 1)
  if (previous.length === 1 && name.words.some((each) => each !== word && each[0] === previous)) return at + 1
  // A surname alone is enough where it is no ordinary word; a first name alone names nobody.
  const surname = isSurname(name, which)
  return surname && word.length >= 4 && !common.has(word) && isCapital(reading, at) ? at + 1 : -1
}

/** The surname stands last, or first before a name with patronymic. */
export function isSurname(name: Name, which: number): boolean {
  const last = name.words.length - 1
  const russian = /[а-я]/.test(name.words[0]!)
  if (!russian) return which === last
  const patronymic = name.words.findIndex((word) => /(?:вич|вна|ична|ьич)$/.test(word))
  if (patronymic >= 0) return which === (patronymic === last ? 0 : last)
  return /(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|ко|ук|юк|их|ых|ян|дзе|швили)$/.test(
    name.words[which]!,
  )
}

/** As it was written, the word begins with a capital letter. */
export function isCapital({ original, normalised, tokens }: Tokenised, at: number): boolean {
  const letter = original[normalised.from[tokens[at]!.at] ?? 0] ?? ''
  return letter !== letter.toLowerCase()
}

export function titled(reading: Tokenised, at: number): boolean {
  const previous = formAt(reading, at - 1)
  if (titles.has(previous)) return true
  const before = formAt(reading, at - 2)
  if (titles.has(before)) return true
  // г-н, г-жа, г-ну in two pieces.
  return before === 'г' && /^(?:н|на|ну|ном|не|жа|жи|же|жу|жой)$/.test(previous)
}

export const acts = (reading: Tokenised, at: number): boolean =>
  personal.has(formAt(reading, at + 1)) ||
  (reading.tokens[at]?.forms.some((form) => form.endsWith("'s")) ?? false)
