import { fold } from '#domain/text/fold.ts'
import { matterIn } from './draft-han.ts'
import { tidy } from './words.ts'

export type DraftSlots = Readonly<{
  purpose?: string
  channel?: 'email' | 'message'
  language?: 'en' | 'zh' | 'ru'
  note?: string
}>

const purposes: readonly (readonly [string, RegExp])[] = [
  [
    'apology',
    /apolog|sorry|извин|прощени|道歉|道(?:个|一下)歉|赔(?:个|声)?不是|赔礼|对不[住起]|歉意|致歉|抱歉/u,
  ],
  ['thanks', /thank|gratitude|grateful|благодар|спасибо|感谢|致谢|答谢|谢意|谢谢/u],
  [
    'holding_reply',
    /(?:документ|письм|запрос|заявк|бумаг)\p{L}* (?:уже |мы )?(?:получ|дошл|пришл|приня)|(?:получил|приняли) (?:\p{L}+ )?(?:документ|письм|запрос|заявк|бумаг)|разбер[её]мся|держим в курсе/u,
  ],
  // What came in is acknowledged, whatever it was.
  ['holding_reply', /(?<![没未])(?:收到了|已收到|收悉)|正在(?:查|核实)/u],
  [
    'missing_papers',
    /missing|papers|paperwork|documents?|passport|statements?(?! of)|documentation|недостающ|документ|справк|паспорт|бумаг|缺|催.{0,10}(?:资料|证明|报表|表格?)|补件|补交|补(?!记|偿|贴).{0,6}(?:照|证|件|表|单)|补充(?:资料|材料|文件)|证件|材料|文件/u,
  ],
  [
    'maturity_ahead',
    /matur|expir|(?<!\p{L})ending|(?<!\p{L})ends?(?!\p{L})|coming to an end|(?:falls?|falling|comes?|coming) due|runs? out|running out|roll(?:s|ing)?[ -]?over|end of (?:the |his |her )?(?:deposit|term|bond)|истека|заканчива|окончани|погашени|гас(?:ит|ят)|погас|пролонг|到期|续存/u,
  ],
  [
    'appointment',
    /appointment|meeting request|propose (?:a )?(?:date|time|meeting)|invite|invitation|(?:ask|asking|arrange|set up|schedule|suggest|request)(?: \p{L}+){0,5} (?:a |to )?(?:meet|meeting|call|date|slot|appointment)|приглас|приглаш|встреч\p{L}* .{0,24}(?:в силе|перенос|сдвига|переезжа|состоится|подтвержд)|(?:перенос|сдвига|подтвержда)\p{L}* .{0,12}встреч|назнач|предложи\p{L}* (?:встре|время|дат)|о встрече|договорит|约|邀|预约|见面|会面|确认.{0,8}(?:时间|日子|地点|会议)/u,
  ],
  [
    'after_meeting',
    /after (?:the |our |today'?s |yesterday'?s )?(?:meeting|call|talk|conversation|lunch|visit)|recap|summary of (?:the |our )?(?:meeting|call)|meeting summary|после (?:встреч|звон|разговор|созвон)|по итогам|итог|резюме|会后|会议后|见面后|通话后|拜访后|会议纪要|总结/u,
  ],
  [
    'contact_overdue',
    /long time|been a while|check(?:ing)?[- ]?in|reconnect|catch up|haven'?t (?:spoken|talked|heard)|давно не|не общались|не виделись|не слышно|пропал|возобнов|как дела|напомни о себе|久未|好久|很久|问候|许久/u,
  ],
  [
    'holding_reply',
    /holding reply|(?:we|i) (?:got|received)|acknowledg|will come back|looking into|промежуточн|получили (?:ваш|его|ее)|приняли в работу|разбираемся|已收到|收到了|正在(?:查|核实|跟进)|在查了?|收悉|正在处理|先回复/u,
  ],
]
const languages: readonly (readonly ['en' | 'zh' | 'ru', RegExp])[] = [
  ['en', /in english|по-английски|на английском|英文|英语/u],
  ['zh', /in (?:chinese|mandarin)|по-китайски|на китайском|中文|汉语/u],
  ['ru', /in russian|по-русски|на русском|俄文|俄语/u],
]
/** The language a letter is asked for in, where it is one of ours. */
export const draftLanguage = (folded: string): 'en' | 'zh' | 'ru' | undefined =>
  languages.find(([, form]) => form.test(folded))?.[0]

/** A language that no draft is written in. */
export const strangeLanguage =
  /(?<!\p{L})in (?:german|french|italian|spanish|portuguese|arabic|japanese|turkish|hindi|kazakh|dutch|polish)(?!\p{L})|по-(?:немецки|французски|итальянски|испански|португальски|арабски|японски|турецки|казахски|польски)|на (?:немецк|французск|итальянск|испанск|арабск|японск|казахск)|(?:德|法|意大利|西班牙|葡萄牙|阿拉伯|日|韩)(?:语|文)/u

const message =
  /(?<!\p{L})(?:text|sms|ping|whatsapp|telegram|wechat|message|line)(?!\p{L})|смс|sms|(?:ват|вот|вац)с?ап|телеграм|вайбер|сообщени|мессендж|(?<!\p{L})(?:в|на|по) (?:телег[аеуи]|тг|тележк[уе]|личк[уе]|лс)(?!\p{L})|短信|微信|消息/u
const mail =
  /e-?mail|(?<!\p{L})mail(?!\p{L})|letter|письм|почт|имейл|мейл|邮件|电邮|(?<!微|短|音)信(?!息|用|贷)/u
const noteForms = [
  /[:：]\s*(?!\/\/)(.+)$/su,
  /(?<!\p{L})(?:saying|say|that says|telling (?:him|her|them)|tell (?:him|her|them)|mention(?:ing)?|and say|to say)\s+(?:that )?(.+)$/isu,
  /(?<!\p{L})(?:e-?mail|mail|letter|note|line|message|text|sms|reply|word|write)(?: (?:to )?\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}?)?,? that (.+)$/isu,
  /^(?:\p{L}+ ){0,3}?(?:write|e-?mail|mail|message|text|whatsapp|let|tell)(?: to)? (?:\p{L}[\p{L}'’.-]* ){1,3}?(?:know )?(?!that )((?:we|i|our|my|his|her|their)(?:['’]\p{L}+)? \p{L}.+)$/isu,
  // "Write Marco a mail, meeting moved to Friday": the news behind a comma.
  /^(?:\p{L}+ ){0,3}?(?:write|draft|send|drop|compose|e-?mail|mail|message|text)(?!\p{L})[^,;:]{2,60},\s+((?!and |please |pls |then |in |short|warm|make |keep |ask|thank|but )\p{L}[^?:]*?(?<!\p{L})(?:is|are|was|were|will|won['’]?t|can|can['’]?t|cannot|could|has|have|had|needs?|must|should|moved|moves|comes?|came|goes|went|stays?|starts?|ends?|arrived|matures?|promised|['’](?:ll|ve|re|m|s))(?!\p{L}).+)$/isu,
  /(?<!\p{L})(?:что|о том,? что|скажи,? что|упомяни|напиши,? что)\s+(.+)$/isu,
  /(?:告诉(?:他|她|客户)|说明|内容是|内容：|提到|就说|说一下)[，,：:]?(.+)$/su,
  /(?:写|回|发|给)\p{Script=Han}{0,10}?(?:一[句声条]|几句|两句)(?:话)?[，,：:\s]+(?!表示|道歉|感谢|祝|约|让他知道)(.{6,})$/su,
  /[，,](?:就|跟(?:他|她|客户))?说(?![说明得客软硬几点话好完])(.{3,})$/su,
  /(?:[替帮]我)(?:跟|和|向|给|对)\p{Script=Han}{2,8}?(?:说一?声|带个话|捎句话|知会一声|打声招呼|讲一?声)[，,：:\s]*(.+)$/su,
]

/** "Напиши ей, что договор готов": news for the client, told in the words of a report. */
const newsInRussian =
  /(?:напиши|ответь|сообщи|отпиши|уведоми|предупреди|извести)\p{L}*,?\s(?:.{2,40}?,?\s)?(?:о том,? )?что\s/iu
/** A sentence that speaks to the client already, or of the client as of somebody else. */
const spokenOtherwise =
  /(?<!\p{L})(?:в(?:ы|ас|ам|ами|аш\p{L}*)|он|она|они|ему|ей|им|н[её][ймг]о?|него|ними|(?:его|е[её]|их)(?! (?:можно|надо|нужно|пора|уже|пока)))(?!\p{L})|[?:]/iu

/** "Email Karim that the card is ready", 写信告诉他卡已办好: the same in English and Chinese. */
const newsInEnglish =
  /(?<!\p{L})(?:e-?mail|mail|letter|note|line|message|text|sms|write|tell|inform|let)(?!\p{L})[^:]{0,60}(?<!\p{L})that (?!we |i |you )/iu
const newsInChinese = /(?:告诉(?:他|她|客户)|[，,](?:就|跟(?:他|她|客户))?说|通知)(?!我)/u
const ofPersons =
  /(?<!\p{L})(?:you|your|we|i|us|our|my|he|she|they|him|her|them|his|their)(?!\p{L})|[我您你他她]|[?？:：]/iu

/** What the writer tells of the own side: "we have to move our meeting". */
const ownNews =
  /^(?:we|i|our|my)(?!\p{L})(?!.*(?:(?<!\p{L})(?:you|your|he|she|they|him|her|them|his|their)(?!\p{L})|[?:]))/iu

/** What the writer tells of the client's own: "his new card is ready". */
const theirNews =
  /^(?:his|her|their) (?!.*(?:(?<!\p{L})(?:you|your|he|she|they|him|her|them|his|their)(?!\p{L})|[?:]))/iu

/** A clause that says something: it has a verb that stands with its subject. */
const clause =
  /(?<!\p{L})(?:is|are|was|were|am|will|won['’]?t|can|can['’]?t|cannot|could|would|has|have|had|needs?|must|should|moved?s?|comes?|came|goes|went|stays?|starts?|ends?|arrived|matures?|expires?|opens?|closes?|costs?|sent|got)(?!\p{L})|['’](?:ll|ve|re|m|s)(?!\p{L})/iu
/** What speaks to the client already, asks, or is no news but a wish or a courtesy. */
const noNews =
  /(?<!\p{L})(?:you|your)(?!\p{L})|[?:]|^(?:please|thank|thanks|sorry|happy|congrat|best|hello|hi|dear|could|would|can|if|whether|when|what|how|where|let|to|ask|about|regarding)(?!\p{L})/iu

const over = /(?:has|have) (?:run out|expired|ended|lapsed)|ran out|(?<!will )expired|lapsed/u

const lead = 'I would like to let you know that'
const dayNames =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|christmas|i)(?!\p{L})/gu
const capitals = (text: string): string =>
  text.replace(dayNames, (day) => day.charAt(0).toUpperCase() + day.slice(1))

/** News as a sentence to the client. */
function toClient(note: string, said: string): string {
  if (newsInRussian.test(said)) return spokenOtherwise.test(note) ? note : `Сообщаю Вам, что ${note}`
  if (ownNews.test(note))
    return `${lead} ${capitals(note).replace(/^(?!I(?!\p{L}))./u, (first) => first.toLowerCase())}`
  if (theirNews.test(note)) return `${lead} ${capitals(note).replace(/^\S+/u, 'your')}`
  if (/^[\p{Script=Latin}\P{L}]+$/u.test(note) && clause.test(note) && !noNews.test(note))
    return `${lead} ${capitals(note)
      .replace(/^(?!I(?!\p{L}))./u, (first) => first.toLowerCase())
      .replace(/^(?=(?:meeting|appointment|call|lunch|visit)(?!\p{L}))/u, 'our ')}`
  if (ofPersons.test(note)) return note
  if (/\p{Script=Han}/u.test(note)) return newsInChinese.test(said) ? `特此告知您：${note}` : note
  return newsInEnglish.test(said) ? `I am writing to let you know that ${note}` : note
}

/** What is ready or came in is missed no more. */
const papersReady =
  /(?:документ|бумаг|справк|паспорт)\p{L}* (?:(?:уже|все|всё|вся|теперь|полностью|наконец|у нас|к нам) )*(?:готов|подписан|оформлен|в порядке|на месте|получен|собран|приня|приш|дош|поступ|в сборе)|получил\p{L}* (?:(?:от (?:нее|него|них)|все|всё|его|её|ее|их|уже) )*(?:документ|бумаг|справк)|(?:papers?|documents?|forms?|paperwork|file) (?:(?:is|are|have|has|all|now|both|been|we needed|he sent|she sent|they sent) )*(?:complete|in order|in place|received|ready|here|arrived|fine|sorted|signed|reached)|(?:received|got|have) (?:(?:all|both|the|his|her|their|your|now|of) )*(?:papers|documents|forms|paperwork)|(?:资料|文件|材料|证件)(?:都|已经?|全|全都|全部|也|现在)*(?:补|收|交|备|凑)?(?:齐(?!一下)(?:了|全|备)|到齐|到了|收到|没问题|好了|妥了)|收到(?:了|她的|他的|贵司的|您的|全部|所有)*(?:资料|文件|材料|证件)/u

/** What becomes of an appointment that stands is news, and no proposal of another. */
const moves =
  /(?<!\p{L})(?:mov(?:e[sd]?|ing)|postpone[sd]?|reschedul\p{L}+|push(?:ed)?|shift(?:ed|s)?|put off|cancel\p{L}*|call(?:ed)? off|brought forward|can['’]?t make)(?!\p{L})/iu

/** What a letter is for, how and in which language it goes, and what the user wants said in it. */
export function draftSlots(said: string): DraftSlots {
  const folded = fold(said)
  const purpose = purposes.find(
    ([name, form]) => form.test(folded) && !(name === 'missing_papers' && papersReady.test(folded)),
  )?.[0]
  const language = draftLanguage(folded)
  const note = noteForms.map((form) => form.exec(said)?.[1]).find((found) => found && tidy(found).length > 2)
  const papers = purpose === 'missing_papers' && /补|缺|催|[请让叫](?:[他她]们?|对方|客户)/u.test(folded)
  const matter = note || papers || !/\p{Script=Han}/u.test(said) ? undefined : matterIn(said)
  const told = note ? toClient(tidy(note), said) : matter
  // What is over already is no letter about something that matures.
  const within = purpose === 'maturity_ahead' && told?.startsWith(lead) && over.test(fold(told))
  const other = matter !== undefined || within || (purpose === 'appointment' && note && moves.test(note))
  const channel = mail.test(folded) ? 'email' : message.test(folded) ? 'message' : undefined
  return {
    ...(purpose && !other ? { purpose } : {}),
    ...(channel ? { channel } : {}),
    ...(language ? { language } : {}),
    ...(told ? { note: told } : {}),
  }
}
