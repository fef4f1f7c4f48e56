import { fold } from '#domain/text/fold.ts'
import { addDays, type LocalDate } from '#domain/time.ts'
import { channelOf, directionOf } from './channel.ts'
import { type ClientMention, clientNames, clientPronoun, numberedClient } from './client.ts'
import { datesIn, type Moment } from './mentions.ts'
import { stepsIn } from './next-steps.ts'
import { headGathered, meansBehind, tellsMore } from './report-head-en.ts'
import { toldInHead } from './report-head-han.ts'
import { type ReportParts, reportParts } from './report-parts.ts'
import { justBefore, sentenceCase, tidy, without } from './words.ts'

export type LogSlots = Readonly<{
  client?: ClientMention
  channel: string
  note?: string
  on?: LocalDate
  direction?: 'in'
  parts: ReportParts
}>

const closing =
  /(?<![\s,;.:，。；—-])[\s,;.:，。；—-]*(?:(?:and |so )?(?:please |pls )?(?:(?:log|note|record|save|register)(?: (?:it|this|that))?|(?:jot|write|put|note|take) (?:it|this|that) down)(?: (?:from|for|of|as) (?:an? |the |our |today['’]?s |yesterday['’]?s |this morning['’]?s )?(?:call|phone call|meeting|lunch|coffee|visit|video|mail|chat))?(?: please| pls)?|(?:please|pls)|(?:и )?(?:занеси|запиши|зафиксируй|внеси|отметь|зарегистрируй|сохрани)(?:те)?(?: (?:это|его|её|ее|всё|все|встречу|звонок|разговор|визит|контакт|беседу|созвон|переписку|видеозвонок|пожалуйста|в историю|в журнал|в контакты))*|(?:добавь|сделай|внеси|занеси)(?:те)? запись|пожалуйста|(?:你?帮我|请你?|你)?(?:记一下|记录一下|登记一下|记下来|记录下来|录一下|(?:一起)?记上|补记(?:一下|一笔)?|记(?:一|个)笔|记录|登记))[\s.!。！]*$/iu
/** What only says that news follow. */
const opening =
  /^(?:(?:a |just a )?(?:quick|short|small) (?:one|note|update|word)|(?:quick )?update|heads[ -]up|news|fyi)\s*[:,–—-]\s*/iu
const command =
  /(?<!\p{L})(?:log|record|note|register|jot|write down|put down|memo|запиш|записать|зафиксир|занес|внес|отмет|добав|заметк|залогир)|写一笔|加一条|记|登记|录入|备注/u
/** What is ordered to be recorded is itself the report: 记一下刚和周总通了电话. */
const happened =
  /(?<!\p{L})(?:что )?(?:(?:до|по|со|пере)?звонил|пообщал|(?:по)?говорил|встре[чт]\p{L}*л|виделс|виделас|виделис|обедал|ужинал|заезжал|заехал|заходил|зашел|зашла|(?:на)?писал)\p{L}*|刚|通了|聊了|谈了|见了|打了|通完|聊完|谈完|见完|没人?接|打不通/u
const hanOrder =
  /^(?:пожалуйста,? )?(?:запиши|отметь|зафиксируй|занеси|внеси)(?:те)?,? (?:что )?(?:я )?(?=\p{Script=Cyrillic}+л(?:а|и|ся|ась|ись)?(?!\p{L}))|^(?:请|帮我|麻烦)*(?:记(?:录|一?下|一?笔|一?个|上)+|登记(?:一下)?|录入|备注(?:一下)?)(?:一下)?[：:，,\s]*/u
const connector =
  /^[\s,;:.，：；—–-]*(?:(?:about|re|regarding|that|saying|and|on the topic of|с тем,? что|что|насчет|насчёт|по поводу|о том,? что|关于|说|，)(?!\p{L})[\s,:]*)?/iu

/** What somebody wishes for is no client: "просит тарифы". */
const wished =
  /(?<!\p{L})(?:прос(?:ит|ят|ил[аи]?)|хо(?:чет|тят|тел[аи]?)|спрашива(?:ет|ют|л[аи]?)|интересу(?:ется|ются)|обещал[аи]?|нуж(?:ен|на|но|ны)|жд[её]т|жалу(?:ется|ются) на)\s+$/iu

type Split = Readonly<{ head: string; note: string }>

const cut = (text: string, at: number, width: number): Split => ({
  head: text.slice(0, at),
  note: text.slice(at + width),
})

/** Where the report ends and what was said begins: a colon, a dash, or the first comma or stop after the client. */
function splitAt(text: string, client: ClientMention | undefined, moment: Moment): Split {
  const colon = /[:：](?!\d)(?=\s*\S)/u.exec(text)
  const steps = stepsIn(text)
  if (colon && colon.index < 120 && !(steps && steps.start < colon.index)) return cut(text, colon.index, 1)
  const after = client?.end ?? 0
  const dash = /\s[-–—]+\s+(?=\S)/u.exec(text.slice(after))
  if (dash && dash.index < 60 && !(steps && steps.start < after + dash.index))
    return cut(text, after + dash.index, dash[0].length)
  const comma = /[,，;；。\n]|[.!](?=\s)/u.exec(text.slice(after))
  const told = comma && client ? reportEnd(text, after, moment) : undefined
  const between = told === undefined ? '' : text.slice(told, after + (comma?.index ?? 0))
  if (told !== undefined && (begun.test(between) || tellsMore(between))) return cut(text, told, 0)
  if (comma && client && begunInRussian.test(text.slice(after, after + comma.index)))
    return cut(text, after, 0)
  const han =
    comma && client && /\p{Script=Han}/u.test(text)
      ? toldInHead(text.slice(after, after + comma.index))
      : undefined
  if (han !== undefined) return cut(text, after + han, 0)
  if (comma && comma.index < 60) return cut(text, after + comma.index, 1)
  if (!client) return { head: text, note: '' }
  return cut(text, reportEnd(text, after, moment), 0)
}

/** What was said begins with who did something, though a comma follows only later. */
const begun =
  /^\s*(?:re|about|regarding|concerning|saying|to say|because)(?!\p{L})\s+\S|^\s*(?:(?:and|but|so) )?(?:he|she|they|we|i|it|his|her|their|wants?|needs?|asks?|asked|says?|said|told|thinks?|thinking|will|would|has|is|hes|shes|theyre|theyve|theyll|shell|therell|theres)(?:['’]\p{L}+)?\s+\S/iu

/** A contact told as a deed: "dropped into the branch yesterday", "rang me on Friday". */
const deed =
  /^\s*(?:who\s+|has\s+|had\s+|just\s+)*(?:called|phoned|rang|emailed|e-mailed|mailed|wrote|texted|messaged|visited|(?:came|dropped|popped|stopped|swung|walked)\s+(?:by|in|into|round|over|to)|was\s+(?:in|at|here)|met)(?!\p{L})/iu

/** "Дьяконов так и не взял трубку, …": what was or was not done by the client is part of the note. */
const begunInRussian =
  /^\s*(?:(?:так и|пока|опять|снова|наконец|сам[аи]?|вроде|уже|все|всё) )*(?:не\s+\p{L}+|(?:хочет|просит|думает|жалуется|интересуется|согласен|согласна|отказал\p{L}*|передумал\p{L}*|готов\p{L}?|обещает|боится|собирается|планирует|решил\p{L}?)(?!\p{L}))/iu

/** Where the words that say whom, when and how end. */
function reportEnd(text: string, after: number, moment: Moment): number {
  const end = headEnd(text, after)
  const date = datesIn(text.slice(end), moment, 'past')[0]
  const near =
    date &&
    date.on <= moment.today &&
    /^\s*(?:on|last|в|во|на)?\s*$/iu.test(text.slice(end, end + date.start))
  return near ? headEnd(text, end + date.end) : end
}

/** Without punctuation the report ends after the client and the words that only say when or how. */
function headEnd(text: string, after: number): number {
  const rest = text.slice(after)
  const filler =
    /^(?:总(?!共|额|计|体)|董(?!事)|先生|女士|小姐|太太|老师|经理)?(?:\s*(?:['’]s|today|yesterday|this morning|this afternoon|just now|earlier|on the phone|by (?:phone|mail|e-?mail|text|video)|(?:on|by|via|over) (?:whatsapp|zoom|teams|wechat|signal|video)|over (?:lunch|coffee|a (?:beer|coffee|drink))|after work|before work|at lunch(?:time)?|for (?:lunch|coffee)|at (?:the )?(?:office|branch)|(?:сегодня|вчера) (?:утром|днем|вечером)|сегодня|вчера|утром|днем|вечером|по телефону|только что|先生|女士|总|的?电话|的?通话|的?会议|的?视频会议|通完?了?电话|打了?电话|见了?面|了)(?!\p{L}|(?<=\p{Script=Han})\b))*/iu.exec(
      rest,
    )
  return after + (filler?.[0].length ?? 0)
}

const inHead = (head: string, names: Moment['names']): ClientMention | undefined => {
  const best = numberedClient(head) ?? clientNames(head, [], names)[0]
  const pronoun = clientPronoun(head)
  return best && (best.score >= 1.8 || !pronoun) ? best : pronoun
}

/** The client of a report stands in its first clause where that names any. */
function firstClient(text: string, names: Moment['names']): ClientMention | undefined {
  const end = /[,，:：;；。]|[.!](?=\s)/u.exec(text)?.index ?? text.length
  const early = inHead(text.slice(0, end), names)
  if (early) return early
  const start = text.slice(0, 160)
  // 聊完了，他想买寿险: what only might be a name is none where somebody is plainly meant.
  return (
    numberedClient(text) ??
    (/\p{Script=Han}/u.test(start) ? inHead(start, names) : clientNames(start, [], names)[0])
  )
}

/** In Chinese the verb may stand on both sides of the client: 去…看了. */
const hanChannel = (text: string): ReturnType<typeof channelOf> =>
  /\p{Script=Han}/u.test(text) ? channelOf(text.slice(0, 32)) : undefined

/** The whole report where nothing else was said; the day has a field of its own. */
const plainReport = (text: string, moment: Moment): string =>
  tidy(without(text.replace(hanOrder, ''), datesIn(text.replace(hanOrder, ''), moment, 'past')))

/** In Chinese a blank stands for a comma. */
const punctuated = (text: string): string => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，')

/** How they spoke, right behind with whom: "пообщались с Анной по видео". */
const heldOver =
  /^\s*(?:по (?:видео|телефон|почт|вотсап|скайп|зум)|в (?:вотсап|вайбер|личк|тг(?!\p{L})|телег|зум|отделени|чат)|письмом|видео)/iu

/** The parts of a contact report or of a command to log one. */
export function logSlots(said: string, moment: Moment): LogSlots {
  const plain = said.replace(closing, '').replace(opening, '').trim() || said
  const order = closing.exec(said)?.[0]
  const text = headGathered(punctuated(plain), moment)
  const guess = firstClient(text, moment.names)
  const colon = /[:：](?!\d)(?=\s*\S)/u.exec(text)
  const early = guess && colon && guess.start > colon.index ? undefined : guess
  const { head, note: rest } = splitAt(text, early, moment)
  const explicit = command.test(fold(head))
  const client =
    inHead(head, moment.names) ??
    (explicit
      ? clientNames(rest, [], moment.names).find(
          (name) => !wished.test(justBefore(rest, name.start)) && !wished.test(`${name.text} `),
        )
      : undefined)
  const note = tidy(rest.replace(connector, ''))
  const inNote = client !== undefined && inHead(head, moment.names) === undefined
  // "log: lunch with Anna yesterday, ...": who and when both stand behind the command.
  const when = inNote ? rest.split(/[,，;；。]|[.!](?=\s)/u, 1)[0]! : head
  // Nobody says in which month a contact was that is only now reported: that is what was spoken of.
  const dates = [
    ...datesIn(when, moment, 'past'),
    // 补记昨天下午的事：…: the day stands before the colon, the client behind it.
    ...(inNote ? datesIn(head, moment, 'past') : []),
    ...datesIn(order ?? '', moment, 'past'),
  ].filter(({ from, to }) => !from || !to || to <= addDays(from, 7))
  const on = (dates.find((date) => date.on <= moment.today) ?? (inNote ? undefined : dates[0]))?.on
  const came =
    on === undefined && !inNote && deed.test(rest) ? rest.split(/[,，;；。]|[.!](?=\s)/u, 1)[0]! : ''
  const day = on ?? datesIn(came, moment, 'past').find((date) => date.on <= moment.today)?.on
  const told = note === '' && (!explicit || happened.test(head)) ? plainReport(text, moment) : note
  const direction = directionOf(head)
  return {
    ...(client ? { client } : {}),
    channel: heldOver.test(rest)
      ? (channelOf(rest.slice(0, 24)) ?? 'other')
      : (channelOf(meansBehind(rest) ?? '') ??
        channelOf(head) ??
        channelOf(inNote ? when : rest.slice(0, 24)) ??
        hanChannel(text) ??
        (order === undefined ? undefined : channelOf(order)) ??
        'other'),
    ...(told === '' ? {} : { note: sentenceCase(told) }),
    ...(day && day !== moment.today ? { on: day } : {}),
    ...(direction ? { direction } : {}),
    parts: reportParts(rest, moment, head),
  }
}
