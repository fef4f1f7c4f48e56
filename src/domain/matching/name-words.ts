import { normaliseName } from '../names.ts'

const list = (text: string): ReadonlySet<string> => new Set(normaliseName(text).split(' '))

/** Words that say how a company is organised, as `normaliseName` spells them. */
const legalForms = list(`
  llc ltd limited inc incorporated corp corporation co company plc llp lp pllc pte pty bhd sdn
  gmbh ag kg kgaa ohg gbr ug se mbh aktiengesellschaft
  sa sas sarl sasu eurl sci nv bv vof cv bvba srl spa sapa snc sl slu sro as spol zrt kft oy oyj ab aps asa
  ooo oao zao pao ao ip nko
  ооо оао зао пао ао ип нко кфх ооп тоо одо уп чп тд фгуп гуп мпу
  общество компания корпорация`)

/** Legal forms and titles of several words; taken off the end or the beginning of a name. */
const legalPhrases = [
  's r o',
  'a s',
  's a',
  's p a',
  's r l',
  's a s',
  's a r l',
  'n v',
  'b v',
  'l l c',
  'l t d',
  'p l c',
  'd o o',
  'sp z o o',
  'g m b h',
  'e v',
  'spol s r o',
  'gesellschaft mit beschrankter haftung',
  'limited liability company',
  'joint stock company',
  'public limited company',
  'г н',
  'г ну',
  'г на',
  'г ном',
  'г жа',
  'г же',
  'г жу',
  'г жой',
  'l p',
  'l l p',
  'общество с ограниченной ответственностью',
  'публичное акционерное общество',
  'закрытое акционерное общество',
  'открытое акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'торговый дом',
].map(normaliseName)

const chineseForms =
  /(?:律师事务所|會計師事務所|会计师事务所|律師事務所|律所)$|(私人)?(集团|集團)?(控股)?(集团|集團)?(股份|有限责任|有限責任|责任|責任)?(有限公司|有限合伙|股份公司|公司|集团|集團)$/

/** 黄家, 黄氏家族: the family of that name. */
const chineseFamily = /(?:(?<=^\p{Script=Han}{1,2})(?:氏家族|家族|氏|一家)|(?<=^\p{Script=Han})家)$/u

/** Forms of address, ranks and degrees. */
const titles = list(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam mme mlle monsieur madame herr frau fraulein signor signora sig
  senor senora don dona pan pani ing mgr judr mudr phdr rndr dipl jr sr phd mba esq
  president prasident chairman chairwoman director ceo cfo президент председатель директор
  господин господина господину господином господине госпожа госпожу госпоже госпожой госпожи
  тетя тети тете тетю дядя дяди дяде дядю
  гн гжа товарищ тов доктор профессор`)

const chineseTitles =
  /(总经理|董事长|总裁|老板娘|老板|经理|主任|教授|医生|老师|律师|女士|先生|小姐|太太|夫人|同学|总监|行长|校长|院长|局长|会计|师傅|阿姨|大哥|大姐|總經理|董事長|總裁|老闆娘|老闆|經理|醫生|老師|律師|總監|行長|校長|院長|局長|會計|師傅)$/

/** A name as it is compared: its words without legal form and title. */
export type NameWords = Readonly<{
  words: readonly string[]
  /** Every word, for names like "SiemensAG" that run into their legal form. */
  all: readonly string[]
}>

/** Splits a name; what is nothing but title or legal form stays whole. */
export function nameWords(text: string): NameWords {
  const norm = normaliseName(text).replace(/[^\p{L}\p{N}\s]/gu, ' ')
  const all = norm.split(/\s+/).filter(Boolean)
  const bare = withoutPhrases(all).map(withoutChinese)
  const words = bare.filter((word) => word !== '' && !legalForms.has(word) && !titles.has(word))
  return { words: words.length > 0 ? words : all, all }
}

function withoutPhrases(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `
  for (const phrase of legalPhrases) {
    if (text.endsWith(` ${phrase} `) && text.length > phrase.length + 2)
      text = text.slice(0, -phrase.length - 1)
    if (text.startsWith(` ${phrase} `) && text.length > phrase.length + 2)
      text = text.slice(phrase.length + 1)
  }
  return text.trim().split(/\s+/).filter(Boolean)
}

function withoutChinese(word: string): string {
  if (!/\p{Script=Han}/u.test(word)) return word
  const short = word.replace(chineseForms, '').replace(chineseFamily, '')
  const bare = (short === '' ? word : short).replace(chineseTitles, '')
  return bare === '' ? word : bare
}
