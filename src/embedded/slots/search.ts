import { type ClientMention, clientNames, numberedClient } from './client.ts'
import { type Span, tidy, without } from './words.ts'

const quoted = /["“”«「]([^"“”«»「」]{2,})["“”»」]/u
const afterForms = [
  /(?<!\p{L})(?:mention(?:s|ed|ing)?(?: of(?: an?)?)?|about|for|on|regarding|containing|interested in|asked for|search(?:ed)?|brought up|bring up|complain(?:ed)? about|with the words?|with the word)\s+(?!the notes|my notes|notes)(.+)$/iu,
  /(?<!\p{L})(?:упомина\p{L}*|упомян\p{L}*|про|об|о|насчет|насчёт|интересовал\p{L}*|спрашивал\p{L}*|жалов?[аеу]л?\p{L}*(?:\s+на)?|со словом|слово|где)\s+(?!заметк)(.+)$/iu,
  /(?:提(?:到|过|及|起)(?:过|了)?|关于|说(?:起|到)?过|问(?:起|到|过)|(?:投诉|抱怨|咨询|反映|关心|念叨|吐槽)(?:过|了|到)?(?:啥|什么)?|搜索?(?:一下|下)?|找(?:一下|下)?)(.+)$/u,
] as const
const leading =
  /^(?:(?:(?:her|his|their|search|look|find|check|scan|grep|show|any|please|pls|me|up|for|through|the|my|our|all|notes?|records?|in|who|which clients?|anyone|did|has|have|about|on|with|that|containing|find|the word|word|(?:the |an? |any |every |me )*(?:mentions?|talk|word|trace|sign) of(?: an?)?|write|wrote|where|wanted to|wants to|is)(?!\p{L}))[\s:]*)+/iu
const leadingRussian =
  /^(?:(?:найди|поищи|ищи|как зовут|чем занима\p{L}+|чем болеет|где (?:учится|учатся|работает|жив[её]т)|сколько лет|искать|поиск|посмотри|покажи|глянь|проверь|есть|что-то|что-нибудь|все|мне|в|по|моих|наших|заметк\p{L}*|запис\p{L}*|кто|из клиентов|про|о|об|ли|где|слово|со словом|была|был|было|речь|она|он|они|мы|мне|наш\p{L}*|говор\p{L}*|сказал\p{L}*|упоминал\p{L}*|обсуждал\p{L}*|спрашива\p{L}*|жалу\p{L}*(?: на)?|жаловал\p{L}*(?: на)?|какие|какая|разговор\p{L}*|хотел\p{L}*|хочет|я|писал\p{L}*)(?!\p{L})[\s:]*)+/iu
const leadingChinese =
  /^(?:请|帮我|在|从|我的|所有|[那这][个条件笔回次]|查|找|搜索?|一下|下|看看?|有没有|备注|笔记|记录|纪要|里|中|内|的|关于|谁|提到|提过|过|想要?|打算|哪里|写|跟|和|哪些客户|客户|投诉|抱怨|聊过|聊|说过|说|问过|问|有人)+/u
const tail =
  /(?<![\s,])[\s,]*(?:in (?:the |my |our )?(?:notes?|records?)(?: (?:on|about|of|for|with))?|from (?:the|my) notes|anywhere|before|recently|lately|ever|to (?:me|us)|в (?:моих |наших )?(?:заметках|записях)|раньше|недавно|(?:有关|相关)?的?(?:事情?|话题|记录|备注|笔记|客户|人|事|内容)|吗|过|呢|的)[\s?？.!。]*$/iu

/** "…, поищи в записях": the order at the end is no part of what is sought. */
const lastOrder =
  /(?<![\s,.—–-])[\s,.—–-]+(?:пожалуйста )?(?:найди|поищи|ищи|как зовут|чем занима\p{L}+|чем болеет|где (?:учится|учатся|работает|жив[её]т)|сколько лет|посмотри|глянь|проверь|подскажи|покажи|напомни|подними|пробей)(?:-ка)?(?: (?:мне|это|все|пожалуйста|там))*(?: (?:в|по) (?:моих |наших |своих )?(?:запис\p{L}+|заметк\p{L}+|истори\p{L}+|журнал\p{L}+|баз\p{L}+))?(?: пожалуйста)?[\s.!?]*$/iu
/** "…, it's somewhere in my notes, find it": where it is sought is no part of it. */
const lastPlace =
  /(?<![\s,.—–-])[\s,.—–-]+(?:and )?(?:(?:it|that)(?:['’]?s| is| must be| should be)|should be|must be|i (?:know|think|believe) it['’]?s|somewhere) ?(?:is )?(?:somewhere |still )?in (?:the|my|our) (?:notes?|records?|files?)(?: somewhere)?(?:[,.]? (?:please |and )?(?:find|dig|look|search)(?: (?:it|that|for it))?(?: (?:up|out))?)?[\s.!?]*$/iu
/** What is left of "у Петрова" once the name is taken out. */
const loosePreposition =
  /(?<!\p{L})(?:у|с|со|от)(?=\s*(?:$|[,.?!]|(?:в|запис\p{L}*|заметк\p{L}*|про|о|об|был\p{L}*|есть)(?!\p{L})))/iu

/** In Chinese the command may close the sentence: …，找一下记录. */
const hanCommand =
  /(?:的?那[条段份个](?:记录|备注|笔记|纪要)?)?[\s，,]*(?:请|帮我|麻烦)?(?:翻|找|查|搜|调)(?:一?[下找查翻搜]|出来?)+(?:我的|之前的?|最近的?|以前的?|过去的?|从前的?)?(?:记录|备注|笔记|纪要)?[。.！!]?$/u

/** 关于孙雅琴的健康有什么记载, 她女儿的情况: what is asked of a client. */
const hanKept =
  /^(?:关于|有关)?([^，,？?]{2,20}?)的?(?:情况|事情?|近况)?(?:我们|咱们|我|行里)?(?:这?里|手上|都)*(?:(?:知道|了解|记|有|写|掌握|登记)(?:了|过|着|的)?(?:些)?(?:什么|啥|多少|哪些)(?:样的)?(?:记载|记录|信息|备注|笔记)?|(?<=情况|事情?|近况)呢?)[?？。]?$/u

/** The key words a search of the notes is for. */
export function searchText(
  said: string,
  client: ClientMention | undefined,
  dates: readonly Span[],
): string | undefined {
  const kept = hanKept.exec(said)
  if (kept?.[1] && kept[1].length < 12) {
    const about = tidy(client ? kept[1].replace(client.text, '') : kept[1]).replace(
      /^(?:[（(][^）)]*[）)])?(?:他|她)?的?/u,
      '',
    )
    if (about.length > 1) return about
  }
  const inside = quoted.exec(said)?.[1]
  if (inside) return tidy(inside)
  const bare = without(said.replace(hanCommand, ''), [...(client ? [client] : []), ...dates])
    .replace(lastOrder, '')
    .replace(lastPlace, '')
    .replace(loosePreposition, ' ')
  const after = afterForms.map((form) => form.exec(bare)?.[1]).find((found) => found && trimmed(found) !== '')
  const text = trimmed(after ?? bare)
  return text.length > 1 ? text : undefined
}

function trimmed(text: string): string {
  let rest = tidy(text.replace(/[?？!！。]+\s*$/u, ''))
  for (const form of [leading, leadingRussian, leadingChinese]) rest = tidy(rest.replace(form, ''))
  for (let round = 0; round < 2; round += 1) rest = tidy(rest.replace(tail, ''))
  return rest
}

const possessive =
  /(?<![\p{L}])(?:about|on|of|regarding|concerning|is|are|was|were|what['’]s|who['’]s|where['’]s|for)\s+(?!.*(?<!\p{L})(?:about|regarding|concerning)\s)(.{2,40}?)['’]s?\s+(\p{L}[\p{L} -]{2,40}?)(?:\s+(?:called|again|like|up to|doing))?[\s?.!]*$/iu

/** "Anna Keller's daughter": whose it is, and what of theirs is sought. */
export function ofSomebody(
  said: string,
  names?: readonly string[],
): Readonly<{ client: ClientMention; text: string }> | undefined {
  const found = possessive.exec(said)
  const name = found && clientNames(found[1]!, [], names)[0]
  return name && name.score >= 0.8 ? { client: name, text: found[2]! } : undefined
}

/** In a search a name counts only where it does the speaking or stands after "with", "of", "у": other words are sought. */
export function searchClient(said: string, names?: readonly string[]): ClientMention | undefined {
  const spoken = [
    /^(?:so |and )?what (?:was|is|were) (?:it|that|the thing|the story)(?: that)?\s+(?!i |we |you )(.{2,40}?)\s+(?:ever |already |once )?(?:said|mentioned|asked|talked|complained|brought|told|wanted)(?!\p{L})/iu,
    /(?:did|has|have)\s+(?!any|some|i |we |you )(.{2,40}?)\s+(?:ever |already |once )?(?:say|said|mention|mentioned|ask|asked|talk|talked|complain|complained|bring|brought|tell|told)(?!\p{L})/iu,
    /(?:look|search|check|dig|scan|go|browse)(?:ing)?\s+(?:(?:in|into|through|at|over)\s+)?(?!(?:my|the|our|all|for|any|every)(?!\p{L}))(.{2,40}?)\s+(?:notes|records?|file|history|log)\s+(?:for|about|on)(?!\p{L})/iu,
    /(?:in|from|through|within)\s+(?!(?:my|the|our|all)(?!\p{L}))(.{2,40}?)\s+(?:notes|records|file)[\s?.!]*$/iu,
    /^(?:please |pls )?search\s+(.{2,40}?)\s+(?:for|about|on)(?!\p{L})/iu,
    /(?:говорил|упоминал|спрашивал|интересовал|жаловал|рассказывал|просил|обсуждал|сказал)\p{L}*(?:\s+ли)?\s+(.{2,40}?)\s+(?:что-\p{L}+\s+)?(?:про|о|об|насчет|насчёт)(?!\p{L})/iu,
    /^(?:а\s+)?(?:что|чего)?\s*(.{2,40}?)\s+(?:говорил|упоминал|спрашивал|рассказывал|просил|обсуждал|сказал|писал)\p{L}*\s+(?:что-\p{L}+\s+)?(?:про|о|об|насчет|насчёт)(?!\p{L})/iu,
    /(?:что|чего)\s+(?!я |мы )(.{2,40}?)\s+(?:говорил|сказал|упоминал|рассказывал|спрашивал|просил)/iu,
    /(?:notes|записях|заметках)\s+(?:of|on|from|with|по|о|с)\s+(.{2,40}?)(?:\s+(?:about|for|on|про|о|об)(?!\p{L})|$)/iu,
  ]
  for (const form of spoken) {
    const part = form.exec(said)
    const name = part && clientNames(part[1]!, [], names)[0]
    if (name) {
      const start = said.indexOf(name.text)
      return { ...name, start, end: start + name.text.length }
    }
  }
  const numbered = numberedClient(said)
  if (numbered) return numbered
  const tied = tiedName(said, names)
  if (tied) return tied
  const han =
    /^(?:在|从|搜|查|找|翻)?(?:一下|下)?(.{2,14}?)(?:有没有|是否|是不是)?(?:以前|之前|曾经?)?(?:提|说|问|聊|抱怨|念叨|投诉|反映|吐槽|的?(?:记录|备注|笔记|纪要)[里中内])/u.exec(
      said,
    )
  // A name at the very beginning is whose records they are.
  const at = /^(?:关于|有关|(?:查|看)(?:一?下)?)?/u.exec(said)?.[0].length ?? 0
  const first = names?.find((each) => said.startsWith(each, at) && /\p{Script=Han}/u.test(said))
  if (first && said.length > first.length + at + 2)
    return { start: at, end: at + first.length, text: first, score: 4, pronoun: false }
  const name = han && !/^(?:谁|有没有|哪)/u.test(said) ? clientNames(han[1]!, [], names)[0] : undefined
  return name && name.score >= 1 ? name : undefined
}

const tie = /(?<!\p{L})(?:у|с|со|от|запис[иьях]+|заметк[иеуах]+|истори[июя]|переписк[иеу]|карточк[еиу])\s+$/iu
/** "Дочь Линь Ваньцин": whose daughter she is. */
const kinTie =
  /(?<!\p{L})(?:сын|доч|дет(?:и|ей|ям|ях|ьми)|реб[её]н|внук|внуч|жен[аыеуо]|муж|супруг|мам[аыеу]|мать|матер|пап[аыеу]|от(?:ец|ц)|брат|сестр|семь|родител|зят|невест|т[её]щ|свекр|собак|кошк|хобби|увлечени|здоровь|наследник|бывш)\p{L}*\s+$/iu
const topicTie = /(?<!\p{L})(?:по|про|о|об)\s+$/iu
const topicAfter =
  /^[\s,]*(?:(?:в|по)\s+(?:запис|заметк)\p{L}*\s+)?(?:про|о|об|насч[её]т|где|упомин\p{L}*|есть\s+(?:\p{L}+\s+){0,2}про|слово)(?!\p{L})/iu

/** A name of the book counts where "у", "с" or "записи" ties it, or where what is sought follows it. */
function tiedName(said: string, names?: readonly string[]): ClientMention | undefined {
  if (!/[а-я]/iu.test(said)) return undefined
  return clientNames(said, [], names).find(({ start, end, score, text }) => {
    const before = said.slice(0, start)
    const after = said.slice(end)
    return (
      (names ? names.some((each) => text.includes(each)) : score >= 2.5) &&
      (tie.test(before) ||
        kinTie.test(before) ||
        ((!topicTie.test(before) || /по\s+$/iu.test(before)) && topicAfter.test(after)))
    )
  })
}
