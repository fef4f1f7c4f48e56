import { figuresIn } from '#domain/text/figures.ts'
import { fold } from '#domain/text/fold.ts'
import { cityForm, townForm } from './places.ts'
import { sentenceCase, tidy } from './words.ts'

export type Changes = Readonly<Record<string, string | number>>

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const value = String.raw`(?:\s*(?:(?<!\p{L})(?:to|into|is now|is|as|on|на|в|теперь)(?!\p{L})|=|\s[-–—]\s|:|：|改成|改为|改到|改作|换成|换到|换为|变成|变更为|更新到|更新为|更新成|设为|设成|调整?为|标成|标为|升级成|升级为|升为|[升降调提转划归挪][到成为]|调成|是|为|成|加上|加个|加|就?叫做?))\s*`

const textFields: readonly (readonly [string, string])[] = [
  ['nickname', 'nickname|goes by|known as|昵称|外号|绰号|小名|прозвище|краткое имя|зовут'],
  ['address', 'address|адрес|地址'],
  [
    'occupation',
    'occupation|job|profession|position|работает|професси\\p{L}*|должност\\p{L}*|род занятий|работ[ау]|职业|工作|职位',
  ],
  ['sector', 'sector|industry|отрасл\\p{L}*|сфер\\p{L}*|行业'],
  ['district', 'district|район\\p{L}*'],
  ['region', 'region|регион\\p{L}*|地区|省份'],
  ['country', 'country|стран\\p{L}*|国家'],
  ['city', 'city|town|город\\p{L}*|城市|常驻地?|居住地'],
  ['name', 'surname|last name|name|фамили\\p{L}*|имя|姓名|名字|公司名'],
  ['notes', 'notes?|заметк\\p{L}*|备注'],
]
const segments: readonly (readonly [string, RegExp])[] = [
  ['key', /(?<![a-zа-яё])key(?![a-zа-яё])|vip|ключев|重点|关键/u],
  ['affluent', /affluent|состоятельн|премиал|富裕|高净值/u],
  ['mass', /(?<![a-zа-яё])mass(?![a-zа-яё])|массов|大众/u],
  ['sme', /(?<![a-zа-яё])sme(?![a-zа-яё])|мсб|малый бизнес|中小/u],
  ['corporate', /corporate|корпоратив|对公|大企业|企业大客户|大型?企业/u],
]
const stages: readonly (readonly [string, RegExp])[] = [
  ['prospect', /prospect|потенциальн|潜在/u],
  ['dormant', /dormant|inactive|спящ|неактивн|休眠/u],
  ['closed', /closed|закрыт|关闭|销户|流失/u],
  ['active', /active|активн|действующ|活跃/u],
]
const languages: readonly (readonly [string, RegExp])[] = [
  ['en', /english|английск|英/u],
  ['zh', /chinese|mandarin|китайск|中文|汉语|华语|普通话|国语/u],
  ['ru', /russian|русск|俄/u],
]

const rhythm =
  /(?:contact|call|meet|speak).*every|every.*contact|(?:contact )?(?:rhythm|frequency|cadence|interval)|контакт|частот|ритм|связ|раз в|联系|频率|周期/u

/** What puts a client into a segment or a stage, with or without naming which of them is meant. */
const graded =
  /segment|stage|сегмент|стади|статус|等级|级别|阶段|状态|客户|(?<!\p{L})(?:move|make|put|mark|upgrade|downgrade|set|bump|promote|demote|switch|flip|shift|raise|take|change|treated|classed|counted|should be|is now|belongs|counts as)(?!\p{L})|переведи|перекин|подним|повыс|сделай|смени|поставь|ключев|состоятельн|升级|降级|调[为成到]|[升降]到|归[为到入]|划[为到入]|提[为成到]|转[为成]|标|那一?[档类级]/u

const pick = (text: string, table: readonly (readonly [string, RegExp])[]): string | undefined =>
  table.find(([, form]) => form.test(text))?.[0]

const newTrade =
  /(?:(?:now works|works now|is working|has started|started|starts|hired|appointed|employed) as|became|has become|is now(?! (?:with|at|in|on)(?!\p{L}))|(?<=(?:job|employer|work|position|role|firm|company|promot\p{L}+).{0,40})(?:s?he|they)(?:['’]?s| is| are)(?: now)?|теперь работает|устроил(?:ся|ась)|работает (?:теперь|сейчас|уже)|перешел на должность|перешла на должность|назначен[аы]?|назначили|повысили до|теперь(?= (?:\p{L}+(?:ый|ий|ая|ой) ){0,2}(?:\p{L}+(?:ор|тель|ист|истка|олог|ник|ница|ант|енер|аналитик|двокат)|директор|врач|бухгалтер|менеджер|партн[её]р|юрист|студент\p{L}*|пенсионер\p{L}*|домохозяйка|инженер|пекарь|нотариус|владел\p{L}+|совладел\p{L}+|глава|зам|шеф|тимлид|фрилансер|предприниматель)(?!\p{L}))|(?:теперь )?стал[аи]?(?= (?:\p{L}+(?:ым|им|ой|ей) )*\p{L}+(?:ом|ем|ей|ой)(?!\p{L}))|转行做|改行做|现在改?[做当]|现在是|升职?[做当为任]|晋升[成为]?|提拔[成为]|换(?:了)?工作(?:去)?[做当]|转做|改[做当]|当上)\s*(?:an? )?([^,，。.;；]{2,60}?)了?(?:[,，。.;；]|(?<=\p{Script=Han})\s(?=\p{Script=Han})|$)/iu
const tradeNow =
  /(?:(?:is|['’]s|are|works as|working as) (?:now )?)(?:an? )?(?!(?:in|at|with|based|living|on|out|from|now|here|not|called|known|an? (?:key|sme|prospect))(?!\p{L}))([^,.;:]{3,50}?) (?:now|nowadays|these days)(?=[,.;:]|$)/iu
/** 以后叫他船长 加到昵称里. */
const renamed =
  /(?:叫|称呼?)(?:他|她|\p{Script=Han}{3}(?=\p{Script=Han}{2}))?[“"「\s]*(\p{Script=Han}{2,4})[”"」]?[\s，,]*(?:加|写|改|记|存)(?:到|进|入|成).{0,2}(?:昵称|外号|称呼)/u
const nicknamed =
  /(?:加|添|设)(?:上|一?个)?(?:昵称|外号|绰号|小名)(?:叫|为|是)?[\s：:，,“"「]*([^，。；"”」\s]{1,20})/u
const nicknames = [
  /(?:everyone|everybody|people|friends|colleagues|family|we|they|wants us to|likes us to|prefers us to|to|please|just|pls)\s+calls?\s+(?:him|her|them|me|\p{L}+(?: \p{L}+)?)\s+(\p{L}+)(?=[\s,.;]*(?:$|[,.;]|from now|by now|now|these days|going))/iu,
  /^call\s+(?:him|her|them|\p{L}+(?: \p{L}+)?)\s+(\p{L}+)(?=\s+(?:from now|now|going|instead))/iu,
  /(?:is called|goes by|is known as|answers to|prefers to be called|wants to be called|likes to be called|likes being called)\s+(\p{L}+)/iu,
  /(?:set|save|store|use|put|keep|add)(?: down)?\s+(?!it|that|this)(\p{L}+)\s+(?:down )?as\s+(?:the |his |her |their |a )?nickname/iu,
]
const moved = [
  /(?:moved|moving|relocated|relocating|lives now|now lives|now based|lives|living|resides)\s+(?:to|in)\s+(\p{L}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)/iu,
  /(?:переехал[аи]?|переезжа\p{L}+|перебрал\p{L}+|теперь жив[её]т|жив[её]т (?:теперь|сейчас|уже))\s+(?:из \p{L}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)?\s+)?(?:в|во|на)\s+(\p{L}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)/iu,
  /(?:теперь|сейчас|уже)\s+(?:в|во|на)\s+(\p{L}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)\s+жив[её]т/iu,
  /(?:搬到|搬去|搬家到|搬至|迁到|迁至|现在住在?|如今住在?)(?:了)?([\p{Script=Han}\p{L}]{2,8}?)(?:了|住|去|$|[，,。；;])/u,
]

/** "Просит звать её Мариша", "зови Лаптухина Игорёк": what a client is called. */
const calledInRussian =
  /(?<!\p{L})(?:зовут|зови(?:те)?|звать|зв[аи]ть|называ(?:ть|й|йте|ем|ют)|кличут|величают)\s+(?:(?:его|ее|её|себя|теперь|просто|у нас|все|можно)\s+)*(?:\p{L}{4,}(?:а|у|ого|ую|ой)\s+(?=\p{L}{3,}(?:[,.;]|$)))?(?!(?:теперь|просто|как)(?!\p{L}))(\p{L}[\p{L}-]{2,20})(?=\s*(?:[,.;]|$)|\s+(?:запиши|поменяй|обнови|поставь|внеси|прозвищ|как))/iu

/** "Теперь директор клиники, обнови должность": the new value stands before the field that takes it. */
const valueFirst =
  /(?:^|[\s,])(?:теперь|сейчас|отныне|стал[аи]?|это|уже)\s+(?:(?:он|она|у нас|уже|просто)\s+)*([^,.;]{2,60}?)[\s,.;—–-]+(?:и\s+)?(?:пожалуйста\s+)?(?:обнови|поменяй|измени|исправь|поправь|смени|замени|укажи|внеси|впиши|запиши|поставь)(?:те)?\s+(?:ему|ей|им|это|пожалуйста|плз|в карточк\p{L}+|в анкет\p{L}+|\s)*(?:в\s+)?(должност|професси|работ|род занятий|отрасл|сфер|прозвищ|ник|имя|фамили|обращени)\p{L}*/iu
const trailingField: readonly (readonly [string, RegExp])[] = [
  ['occupation', /^(?:должност|професси|работ|род)/u],
  ['sector', /^(?:отрасл|сфер)/u],
  ['nickname', /^(?:прозвищ|ник|обращени)/u],
  ['name', /^(?:имя|фамили)/u],
]

/** What follows a town said in lower case is no part of its name. */
const afterTown =
  / (?:now|nowadays|теперь|сейчас|pls|please|so|and|but|fix|update|change|correct|adjust|last|this|next|in|from|since|recently|for)(?!\p{L}).*$/iu

function city(text: string): string | undefined {
  for (const form of moved) {
    const match = form.exec(text)
    const said = match?.[1]
      ?.replace(afterTown, '')
      .replace(/^\p{Ll}(?=[a-zа-яё])|(?<=[ -])\p{Ll}(?=[a-zа-яё])/gu, (letter) => letter.toUpperCase())
    if (match && said) return /жив[её]т/iu.test(match[0]) ? townForm(said) : cityForm(said)
  }
  return undefined
}

function fieldText(text: string, names: string): string | undefined {
  const form = new RegExp(`(?:${names})(?:[^:：=]{0,40}?)${value}(.+)$`, 'iu')
  const said = form.exec(text)?.[1]
  if (!said) return undefined
  const clean = tidy(said.split(/[;；。]|,\s(?=\p{L}+ )/u)[0]!.replace(/["“”「」]/gu, ''))
  return clean.length > 0 ? clean : undefined
}

/** An order behind the new value: "…, обнови". */
const orderLast =
  /(?<![\s,;.–—-])[\s,;.–—-]+(?:и )?(?:обнови|поменяй|смени|исправь|измени|внеси|запиши|поправь)(?:те)?(?: (?:пожалуйста|это|данные|в карточке|у (?:него|неё|нее)))*[\s.!]*$/iu

/** 换到淡滨尼了改一下. */
const hanOrderLast =
  /(?<=\S{4})了?[，,；;\s]*(?:请|帮我|麻烦|也|都|你|把|城市|地址|电话|号码|邮箱|职业|级别|资料)*(?:改|更新|变更|修改|更正)(?:一?下|掉|过来|好)(?:吧|了)?[。！!]*$/u

/** 住址变了，九龙弥敦道88号: the new address behind the word that the old one is none. */
const movedHouse =
  /(?:住址|地址)(?:已经?|都|又)*(?:变|换|改|更新)了?[，,：:\s]+(?:现在|如今|新的?|改成|换成|是|在|为|住)*(?<address>[^，,。；;]{4,60})/u

/** The fields of a record that a message changes, with their new values. */
export function changesIn(said: string): Changes {
  const text = said.replace(orderLast, '').replace(hanOrderLast, '')
  const folded = fold(text)
  const changes: Record<string, string | number> = {}
  const address = mail.exec(text)
  if (address) changes.email = address[0]
  const phone = figuresIn(text).find((figure) => figure.kind === 'phone')
  const raw = phone
    ? tidy(text.slice(phone.start, phone.end).replace(/^[^\d+(]+/u, ''))
    : plainPhone(text, folded)
  if (raw && !address?.[0].includes(raw)) changes.phone = raw
  const town = city(text)
  if (town) changes.city = town
  if (graded.test(folded)) {
    const said = afterValue(
      folded.replace(/(?<!\p{L})(?:(?:not|no longer)(?: an?)? \p{L}+|from now on)(?!\p{L})/gu, ' '),
    )
    const segment = pick(said, segments)
    const stage = pick(said, stages)
    if (segment) changes.segment = segment
    else if (stage) changes.stage = stage
  }
  if (
    /language|язык|语言|prefers|correspondence|from now on|going forward|in future|英文|英语|俄语|俄文|中文|汉语|普通话|по-(?:английски|русски|китайски)|на (?:английск|русск|китайск)/u.test(
      folded,
    )
  ) {
    const language = pick(afterValue(folded), languages)
    if (language) changes.language = language
  }
  const every = rhythmDays(folded)
  if (every !== undefined && rhythm.test(folded)) changes.contact_every_days = every
  if (Object.keys(changes).length > 0) return changes
  const { address: home } = movedHouse.exec(text)?.groups ?? {}
  if (home) return { address: tidy(home) }
  const nickname = nicknamed.exec(text) ?? renamed.exec(text)
  if (nickname) return { nickname: tidy(nickname[1]!) }
  const nick = calledInRussian.exec(text)?.[1]
  if (nick) return { nickname: sentenceCase(nick) }
  const early = valueFirst.exec(text)
  const field = early && pick(fold(early[2]!), trailingField)
  if (early && field) return { [field]: tidy(early[1]!) }
  const trade = newTrade.exec(text) ?? tradeNow.exec(text)
  if (trade) return { occupation: tidy(trade[1]!) }
  const called = nicknames.map((form) => form.exec(text)?.[1]).find((name) => name !== undefined)
  if (called) return { nickname: called }
  for (const [key, names] of textFields) {
    const said = fieldText(text, names)
    if (said !== undefined) return { [key]: key === 'city' || key === 'region' ? cityForm(said) : said }
  }
  return changes
}

const counts: readonly (readonly [number, RegExp])[] = [
  [2, /^(?:два|две|двух|пару|two|couple|other|second|两|二)/u],
  [3, /^(?:три|трех|three|third|三)/u],
  [4, /^(?:четыре|four|四)/u],
  [6, /^(?:шесть|six|六)/u],
]
const spans: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:days?|дн|день|天|日)/u],
  [7, /^(?:weeks?|недел|周|个?星期)/u],
  [30, /^(?:months?|месяц|个?月)/u],
  [90, /^(?:quarters?|квартал|季)/u],
  [365, /^(?:years?|год|年)/u],
]
const recurring =
  /(?:раз в|кажд\p{L}+|every|once (?:a|an|every|in)|每隔?)\s*(?:(\d{1,3}|\p{L}+)\s+|([两二三四六]))?((?:days?|дн|день|天|日|weeks?|недел|周|个?星期|months?|месяц|个?月|quarters?|квартал|季|years?|год|年))/u

/** How often to be in touch, in days: "раз в две недели", "every 45 days", "每两周". */
function rhythmDays(folded: string): number | undefined {
  const said = recurring.exec(folded)
  const half =
    /(?<count>[一两二三四六半])(?:个)?(?<unit>年|季度?|月|周|星期)(?:左右)?(?:联系|打|见|碰|聊|走动|问候|沟通|拜访|回访)[^，,。]{0,4}?[一1](?:次|回|趟|面)/u.exec(
      folded,
    )?.groups
  if (half) return hanRhythm(half.count!, half.unit!)
  const span = said && spans.find(([, form]) => form.test(said[3]!))?.[0]
  const word = said?.[1] ?? said?.[2]
  const count =
    word === undefined ? 1 : /^\d/.test(word) ? Number(word) : counts.find(([, form]) => form.test(word))?.[0]
  if (span && count) return count * span
  const plain = /(\d{1,3})[\s-]*(?:days?|дн\p{L}*|день|天)/u.exec(folded)
  return plain ? Number(plain[1]) : undefined
}

/** 半年联系一次 and the like, in days. */
function hanRhythm(count: string, unit: string): number {
  const many = count === '半' ? 0.5 : '一二三四五六'.indexOf(count.replace('两', '二')) + 1
  const days = /年/u.test(unit) ? 360 : /季/u.test(unit) ? 90 : /月/u.test(unit) ? 30 : 7
  return Math.round(many * days)
}

const afterValue = (folded: string): string => {
  const match = new RegExp(`${value}(.+)$`, 'u').exec(folded)
  return match?.[1] ?? folded
}

function plainPhone(text: string, folded: string): string | undefined {
  if (!/phone|number|mobile|телефон|номер|电话|手机|号码/u.test(folded)) return undefined
  return /\+?\d[\d ()-]{5,20}\d/u.exec(text)?.[0]
}
