/**
 * How characters of names are spelled abroad and at home by other ear than pinyin: Cantonese as in Hong Kong, Hokkien
 * and Teochew as in Singapore and Malaysia, common spellings of family names, and second readings of characters.
 */
const table = `
陈 chan tan chin tran / 林 lam lim lin / 黄 wong ng ooi huang bong / 张 cheung teo chong cheong chang teoh
李 lee lei li / 王 wong ong heng wang / 吴 ng goh woo go wu / 刘 lau low lao liu
蔡 choi tsoi chua choy tsai chai / 杨 yeung yeo young yong / 许 hui khoo koh hsu / 郑 cheng tay teh chang
谢 tse chia cheah hsieh / 郭 kwok quek kuok kuo kwek / 洪 hung ang / 曾 tsang chan tseng ceng
邱 yau khoo hiew chiu / 廖 liu liew liao leow / 赖 lai / 徐 tsui chui cher hsu / 周 chow chau chew chiu chou
叶 yip ip yap yeh / 苏 so soh su / 庄 chong chng chuang / 吕 lui loo lu / 江 kong kang chiang / 何 ho hor
萧 siu seow hsiao / 肖 siu seow / 罗 lo law loh / 高 ko kao koh / 潘 poon phua pan / 简 kan / 朱 chu choo
钟 chung cheong / 彭 pang / 游 yau / 詹 chim / 胡 wu woo oh hu / 施 sze shi see / 沈 shum sum sim shen
余 yu yee / 赵 chiu chao teo jiu / 卢 lo loh lu / 梁 leung leong neo liang / 颜 ngan gan yen / 柯 or quah
孙 suen sun soon / 魏 ngai wei / 翁 yung ang / 戴 tai / 范 fan hwan / 宋 sung song / 方 fong png / 邓 tang teng
杜 to tu toh / 傅 fu foo / 侯 hau how / 曹 tso cho tsao / 薛 sit see hsueh / 丁 ting teng / 卓 cheuk toh
马 ma mah beh / 董 tung tang / 唐 tong tang teng / 蓝 lam nam / 石 shek seah / 姚 yiu yeo yao / 冯 fung pang
欧 au auw / 阳 yeung / 司 sze si / 徒 to / 区 au qu / 麦 mak / 谭 tam tham / 陆 luk loke / 龙 lung leong / 黎 lai
邝 kwong fong / 甘 kam kan / 关 kwan kuan / 尹 wan / 伍 ng / 谈 tam / 霍 fok / 莫 mok / 邵 siu shiu / 温 wan
任 yam / 容 yung / 袁 yuen / 严 yim / 程 ching / 田 tin / 汪 wong / 古 ku koo / 骆 lok / 岑 sum shum / 韦 wai
文 man boon / 白 pak peh / 毛 mo mao / 金 kam kim / 蒋 cheung tseung chiang / 单 sin dan / 仇 sau chou
解 kai jie / 查 cha / 盖 koi gai ge / 乐 ngok lok le yue / 翟 chak di zhai / 缪 mau miao mou / 覃 tam qin tan
朴 pok piao pu / 明 ming beng / 志 chi chee / 国 kwok kok / 荣 wing weng / 凯 hoi kai / 佳 kai ka / 嘉 ka kah
家 ka kah / 慧 wai hui / 惠 wai hui / 玲 ling leng / 伟 wai / 卫 wai / 维 wai / 威 wai / 强 keung keong
杰 kit kiat / 俊 chun choon / 豪 ho / 浩 ho / 峰 fung hong / 锋 fung / 华 wah hwa / 丽 lai / 美 mei bee / 芳 fong
英 ying / 燕 yin / 珊 shan / 静 ching / 婷 ting / 欣 yan yun / 怡 yi yee / 仪 yee / 儿 yee / 颖 wing / 雅 nga
雯 man / 敏 man min / 晓 hiu / 小 siu / 建 kin kian / 辉 fai hui / 光 kwong kong / 德 tak teck / 成 shing seng
胜 shing / 海 hoi hai / 东 tung tong / 永 wing yong / 安 on / 平 ping peng / 天 tin tian / 子 tsz tze / 梓 tsz
一 yat / 大 tai tua / 世 sai sei / 业 yip / 兴 hing heng / 庆 hing keng / 祥 cheung siang / 生 sang seng / 锦 kam
宝 po poh / 玉 yuk geok / 秀 sau siew / 瑜 yu yue / 莹 ying / 宇 yu / 然 yin / 轩 hin / 康 hong / 健 kin
坤 kwan koon / 良 leung / 民 man / 权 kuen / 泉 chuen / 全 chuen / 才 choi / 财 choi / 富 fu / 贵 kwai
雄 hung hiong / 鸿 hung / 达 tat / 耀 yiu yew / 棠 tong / 诗 sze / 思 sze / 斯 sze / 咏 wing / 婉 yuen / 宛 yuen
佩 pui / 珮 pui / 瑶 yiu / 博 pok / 鸣 ming / 清 ching cheng / 青 ching / 心 sum / 月 yuet / 云 wan / 雪 suet
凤 fung / 春 chun / 秋 chau / 冬 tung / 夏 ha / 兰 lan / 莲 lin / 梅 mui / 菊 kuk / 竹 chuk / 松 chung / 柏 pak
伯 pak / 森 sum / 树 shu / 昌 cheung / 武 mo / 振 chun / 启 kai / 其 kei / 琪 kei / 祺 kei / 淇 kei / 琦 kei / 骐 kei
绮 yee / 倩 sin / 茜 sin / 媚 mei / 娟 kuen / 娥 ngo / 娴 han / 嫦 sheung / 妍 yin / 彤 tung / 彦 yin / 恩 yan
慈 chi / 悦 yuet / 朗 long / 希 hei / 熙 hei / 曦 hei / 宏 wang / 弘 wang / 广 kwong / 景 king / 颂 chung / 学 hok
孝 hau / 义 yee / 仁 yan / 信 shun / 礼 lai / 智 chi / 勇 yung / 群 kwan / 芬 fun / 芝 chi / 芷 tsz / 若 yeuk
茵 yan / 萍 ping / 蓉 yung / 薇 mei / 蕾 lui / 贤 yin / 超 chiu / 进 chun / 运 wan / 逸 yat / 添 tim / 源 yuen
滔 to / 涛 to / 润 yun / 泽 chak / 洁 kit / 淑 shuk / 深 sum / 汉 hon / 浚 chun / 焕 wun / 煌 wong / 炳 ping
灿 chan / 荫 yam / 钧 kwan / 铭 ming / 钰 yuk / 镇 chun / 长 cheung / 阿 ah / 雨 yu / 霖 lam / 霞 ha / 露 lo
顺 shun / 飞 fei / 香 heung / 麟 lun / 黛 toi / 少 siu / 绍 siu / 兆 siu / 肇 siu / 仲 chung / 伦 lun / 允 wan
元 yuen / 先 sin / 克 hak / 冠 kwun / 凌 ling / 勋 fan / 勤 kan / 千 chin / 可 ho / 吉 kat / 和 wo / 善 sin / 喜 hei
基 kei / 培 pui / 如 yu / 宗 chung / 定 ting / 宜 yee / 宁 ning / 尚 sheung / 山 shan / 岚 lam / 川 chuen
常 sheung / 年 nin / 幸 hang / 弟 tai / 彩 choi / 影 ying / 得 tak / 忠 chung / 念 nim / 恒 hang / 意 yee / 爱 oi
承 shing / 敬 king / 新 sun / 日 yat / 昆 kwan / 星 sing / 晖 fai / 晴 ching / 有 yau / 本 pun / 栋 tung / 楚 chor
正 ching / 毅 ngai / 水 shui / 法 fat / 波 po / 湘 sheung / 炎 yim / 照 chiu / 熊 hung / 燊 sun / 琳 lam / 瑞 shui
璇 suen / 益 yik / 盈 ying / 真 chun / 福 fuk / 秉 ping / 立 lap / 童 tung / 纯 shun / 红 hung / 经 king / 绣 sau
继 kai / 翠 chui / 圣 shing / 聪 chung / 艳 yim / 茂 mau / 荷 ho / 蕙 wai / 行 hang / 裕 yu / 诚 shing / 谦 him
贞 ching / 足 chuk / 辰 san / 道 to / 远 yuen / 配 pui / 里 lei / 钦 yam / 银 ngan / 雷 lui / 非 fei / 韵 wan
骏 chun / 鹏 pang / 鹤 hok / 齐 chai`

let spellings: ReadonlyMap<string, readonly string[]> | undefined

function known(): ReadonlyMap<string, readonly string[]> {
  if (spellings) return spellings
  const found = new Map<string, string[]>()
  for (const line of table.trim().split(/\n| \/ /)) {
    const [character = '', ...forms] = line.split(' ')
    found.set(character, [...new Set([...(found.get(character) ?? []), ...forms])])
  }
  spellings = found
  return found
}

const wholeSyllables: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  er: 'erh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  gui: 'kuei',
  kui: 'kuei',
}
const initials: Readonly<Record<string, string>> = {
  zh: 'ch',
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
  x: 'hs',
}

/** `xu` -> `hsu`: Wade-Giles without its marks. */
export function wadeGiles(syllable: string): string {
  const whole = wholeSyllables[syllable]
  if (whole !== undefined) return whole
  const parts = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.+)$/.exec(syllable)
  const initial = parts?.[1] ?? ''
  const final = (parts?.[2] ?? '')
    .replace(/ong$/, 'ung')
    .replace(/^ian$/, 'ien')
    .replace(/^(ie|ue|ve)$/, '$1h')
    .replace('v', 'u')
    .replace(/^uo$/, /^(?:g|k|h|sh)$/.test(initial) ? 'uo' : 'o')
    .replace(/^e$/, 'e')
  return (initials[initial] ?? initial) + final
}

/** Other Latin spellings of a character than its pinyin. */
export const otherSpellings = (character: string, pinyin: string): readonly string[] => [
  ...new Set([wadeGiles(pinyin), ...(known().get(character) ?? [])]),
]

/** Every pinyin syllable: initials, and the finals they take. */
const syllableTable = `
b a o ai ei ao an en ang eng i ie iao ian in ing u / p a o ai ei ao ou an en ang eng i ie iao ian in ing u
m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u / f a o ei ou an en ang eng u
d a e ai ei ao ou an ang eng ong i ie iao iu ian ing u uo ui uan un / t a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un
n a e ai ei ao ou an en ang eng ong i ie iao iu ian iang in ing u uo uan v ve
l a e ai ei ao ou an ang eng ong i ia ie iao iu ian iang in ing u uo uan un v ve
g,k,h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
j,q,x i ia ie iao iu ian iang in ing iong u ue uan un
zh,ch,sh a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
r e i ao ou an en ang eng ong u uo ui uan un / z,c,s a e i ai ei ao ou an en ang eng ong u uo ui uan un
, a o e ai ei ao ou an en ang er yi ya ye yao you yan yang yin ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng`

type Readings = Readonly<{ characters: readonly string[]; pinyin: readonly string[] }>

let readings: ReadonlyMap<string, Readings> | undefined

function allReadings(): ReadonlyMap<string, Readings> {
  if (readings) return readings
  const found = new Map<string, { characters: string[]; pinyin: string[] }>()
  const at = (spelling: string) => {
    const held = found.get(spelling) ?? { characters: [], pinyin: [] }
    found.set(spelling, held)
    return held
  }
  for (const [character, forms] of known()) for (const form of forms) at(form).characters.push(character)
  for (const line of syllableTable.trim().split(/\n| \/ /)) {
    const [initials = '', ...finals] = line.split(' ')
    for (const initial of initials === ',' ? [''] : initials.split(','))
      for (const final of finals) at(wadeGiles(initial + final)).pinyin.push(initial + final)
  }
  readings = found
  return found
}

/** What one word may be that is no pinyin: characters so spelled, and syllables so written by Wade-Giles. */
export const readingsOf = (word: string): Readings =>
  allReadings().get(word) ?? { characters: [], pinyin: [] }
