/** What only Cantonese writes so: without any of it a message is read as it stands. */
const sign =
  /[佢唔咗嘅喺俾畀冇啲嚟哋嘢睇啱粒㗎嗰噚]|[听聽][日朝晚]|[琴寻尋噚][日晚]|[上下晏][昼晝]|朝早|[个個]半?[钟鐘]|[倾傾][计計下咗完偈]|[记記]低|[头頭]先|[依而]家|即刻|提[返下]?我|夜晚|食[饭飯茶]|好[急赶趕]|request/iu

type Words = readonly (readonly [RegExp, string])[]
const hour = '(?=[\\d一二两兩三四五六七八九十]{1,3}(?:点|點|[:：]))'

/** Days, hours and orders, which say the same in both: their place in what is kept is that of a sign. */
let orders: Words | undefined
const ordersOf = (): Words => [
  [/[听聽]朝早?/gu, '明天早上'],
  [/[听聽]日/gu, '明天'],
  [/[听聽]晚/gu, '明晚'],
  [/[琴寻尋噚]日/gu, '昨天'],
  [/[琴寻尋噚]晚/gu, '昨晚'],
  [/[后後]日/gu, '后天'],
  [/今朝早?/gu, '今天早上'],
  [new RegExp(`(?<=[一二三四五六日天号號])朝早?${hour}|朝早`, 'gu'), '早上'],
  [/上[昼晝]/gu, '上午'],
  [/[下晏][昼晝]/gu, '下午'],
  [/夜晚/gu, '晚上'],
  [/(?<=[半一二两兩三四五六\d])[个個粒][钟鐘](?![头頭表])/gu, '个小时'],
  [/(?<=[一二两兩三四五六\d][个個粒])半[钟鐘](?![头頭表])/gu, '半小时'],
  [/[倾傾](?:[计計下偈]|[下][计計偈])/gu, '聊聊'],
  [/[倾傾](?=[咗完过過])/gu, '聊'],
  [/(?:^|(?<=[日天号號午晚早上点點分半，,\s]))提[返下]?我(?![的们們到过過名])/gu, '提醒我'],
  [/(?<=打|电话|電話|寄|发|發|交|送)[俾畀]/gu, '给'],
  [/[记記]低/gu, '记一下'],
  [/[头頭]先|啱啱/gu, '刚才'],
  [/唔[该該]/gu, '麻烦'],
  [/(?<=[話话说說想要]|^|[，,])[幫帮]手(?=[登记記约約開开立查看])/gu, '帮忙'],
  [/(?<=[個个單单條条張张一记记記立登開开])\s*request/giu, '请求'],
]

/** The little words of the rest, for finding out what is meant and never for what is kept. */
let rest: Words | undefined
const restOf = (): Words => [
  [/佢哋/gu, '他们'],
  [/佢/gu, '他'],
  [/乜嘢|咩/gu, '什么'],
  [/[边邊][个個]/gu, '谁'],
  [/[边邊]啲/gu, '哪些'],
  [/[几幾][时時]/gu, '什么时候'],
  [/有冇/gu, '有没有'],
  [/冇/gu, '没有'],
  [/唔[见見]咗/gu, '不见了'],
  [/唔/gu, '不'],
  [/咗/gu, '了'],
  [/嘅/gu, '的'],
  [/喺/gu, '在'],
  [/[俾畀]/gu, '给'],
  [/嚟/gu, '来'],
  [/啲/gu, '些'],
  [/嘢/gu, '东西'],
  [/睇下?/gu, '看'],
  [/[依而]家/gu, '现在'],
  [/即刻/gu, '马上'],
  [/好([急赶])/gu, '很$1'],
  [/食(?=饭|茶|餐)/gu, '吃'],
  [/嗰/gu, '那'],
  [/(?<=\p{Script=Han}{2})[话話](?=[他她想要我个個不没])/gu, '说'],
]

const put = (text: string, words: Words): string =>
  words.reduce((said, [wrong, right]) => said.replace(wrong, right), text)

/** A message with its days, hours and orders as Mandarin says them; what it tells keeps its own words. */
export function withMandarinOrders(said: string): string {
  if (!sign.test(said)) return said
  orders ??= ordersOf()
  return put(said, orders)
}

/** The whole of it in the words of Mandarin, to find out what it means. */
export function asMandarin(said: string): string {
  if (!sign.test(said)) return said
  rest ??= restOf()
  return put(withMandarinOrders(said), rest)
}
