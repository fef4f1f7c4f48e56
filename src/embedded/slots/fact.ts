import type { FactConfidence, FactKind } from '#domain/facts.ts'
import { fold } from '#domain/text/fold.ts'
import { type ClientMention, clientNames, clientPronoun, numberedClient } from './client.ts'
import type { Moment } from './mentions.ts'
import { sentenceCase, tidy } from './words.ts'

export type FactSlots = Readonly<{
  client?: ClientMention
  text?: string
  kind?: FactKind
  confidence?: FactConfidence
}>

const leads = [
  /^(?:(?:please|pls|also|and|ok|hey|oh)[ ,]+)*(?:(?:remember|keep in mind|bear in mind|(?:jot|write|put|get|keep|stick)(?: it)?(?: down)?(?: somewhere| on file| a note)?(?= that )|note(?: down)?|make a note|don'?t forget|for future reference|for the (?:record|file)|just so (?:you|we) know|so (?:you|we) know|fyi|btw|by the way|heads[- ]up|worth knowing|good to know|(?:record|save|add|store|keep)(?: (?:it|this))? (?:as )?(?:a |the )?fact|(?:a )?fact)(?: (?:about|on|for)(?= ))?)(?!\p{L})[\s,:—–-]*(?:that\s+)?/iu,
  /^(?:(?:пожалуйста|и|а|да|ой|еще|ещё|также|вот|важно)[ ,]+)*(?:запомни(?:те)?|имей(?:те)? в ?виду|учти(?:те)?|на заметку|на будущее|на память|заруби (?:себе )?на носу|намотай (?:себе )?на ус|держи в (?:голове|уме|памяти)|отложи в памяти|возьми на (?:заметку|карандаш)|чтоб(?:ы)? не забыть|кстати(?: говоря)?|между прочим|к слову|к сведению|для (?:сведения|информации|справки)|чтоб(?:ы)? (?:ты |вы |мы )?(?:знал\p{L}*|не забыли)|(?:важн\p{L}+|полезн\p{L}+|интересн\p{L}+) (?:деталь|знать|факт)|(?:прошу )?(?:запиши(?:те)?|добавь(?:те)?|сохрани(?:ть|те)?|зафиксируй(?:те)?|отметь(?:те)?)(?: себе| на будущее)?(?: как| в| новый)? ?(?:факты?|информацию|в профиль|в карточку)?|факт)(?!\p{L})(?:[\s,:—–-]*(?:пожалуйста|на будущее|себе|что|про него|про нее|про неё|(?:о|об|по|про)(?= )))*[\s,:—–-]*/iu,
  /^(?:请|帮我|顺便|另外|再)*(?:要?记住|要?记得|记着|记一下|记下|备注(?:一下)?|留意|注意|(?:仅?供|给)你?参考|顺便(?:说|提)(?:一下|一句|一声)?|跟你说(?:一声|一下|个事)?|告诉你(?:一声|一下)?|对了|知道一下|fyi|备忘|(?:记|加|存|补充)(?:个|一条|一个)?(?:关于)?(?:事实|信息)|事实)[：:，,\s]*/u,
] as const
const closings =
  /(?<![\s,;.—–-])[\s,;.—–-]*(?:(?:please |pls )?(?:remember (?:that|this|it)(?: (?:for|when|next time|before|at)(?!\p{L})[^.;]*)?|keep (?:that|this|it) in mind|for (?:the|future) (?:record|reference)|worth (?:remembering|knowing)|good to know|fyi|just so (?:you|we) know|btw)|(?:запомни(?:те)?(?: это)?|имей(?:те)? (?:это )?в ?виду|учти(?:те)?(?: это)?|пометь(?:те)?(?: себе)?|(?:возьми )?на (?:заметку|карандаш)|на будущее|чтоб(?:ы)? знал\p{L}*|к слову|сохрани(?: это)?|пожалуйста)|(?:请|帮我|你)?(?:记住|记着|记一下|记下来?|留意一下|备忘|(?:这个?|这[点条事])(?:也|都|你|帮我)*(?:存|备注|留)(?:一?下|着|住|上|好))(?:了|这个|这点|这事|这一点|一下|哦|啊)*)[\s.!。！]*$/iu

const kinds: readonly (readonly [FactKind, RegExp])[] = [
  [
    'life_event',
    /married|marr(?:y|ies)|wedding|divorc|born|retire|moves? house|свадьб|жен(?:ится|ился)|выходит замуж|вышла замуж|развод|родил|на пенси|结婚|离婚|出生|退休/u,
  ],
  [
    'family',
    /son|daughter|wife|husband|child|kids|grand|mother|father|brother|sister|(?<!\p{L})(?:сын|доч|жен[ауыо]|муж|дет[еи]|реб[её]н|внук|внуч|мать|отец|брат|сестр|супруг|двойн|семь)|儿子|女儿|妻子|太太|丈夫|孩子|孙|父亲|母亲|兄|姐|妹/u,
  ],
  [
    'health',
    /allerg|illness|surgery|hospital|аллерг|болеет|больн|операци\p{L} на|сердце|глух|не слышит|过敏|生病|手术|住院/u,
  ],
  [
    'competitor',
    /(?:other|another|different|rival) bank|banks with|друг(?:ом|ой|ого) банк|конкурент|别的银行|其他银行|他行/u,
  ],
  [
    'plan',
    /plans? to|going to|intends?|wants to (?:sell|buy)|планиру|собирается|хочет (?:продать|купить|открыть)|прода[её]т|打算|计划|准备/u,
  ],
  [
    'preference',
    /prefer|likes?|loves?|hates?|dislikes?|enjoys?|предпочита|люб(?:ит|ят)|нравит|терпеть|не выносит|не переносит|ненавид|обожа|лучше|удобн|не (?:звонить|писать)|喜欢|讨厌|偏好|不爱|爱(?!人)/u,
  ],
  ['asset', /owns?|house|flat|yacht|villa|boat|владеет|дом(?!\p{L})|дача|яхт|вилл|квартир|房|游艇|别墅/u],
]
const unsure = /maybe|perhaps|possibly|might|возможно|может быть|не точно|кажется|也许|可能|不确定/u
const likely =
  /probably|likely|seems|i think|говорят|слышал|похоже|вроде|наверн|скорее всего|вероятно|好像|应该|听说|大概/u

const first = <T>(text: string, table: readonly (readonly [T, RegExp])[]): T | undefined =>
  table.find(([, form]) => form.test(text))?.[0]

/** What a fact is about, by its words (folded). */
export const kindOf = (folded: string): FactKind | undefined => first(folded, kinds)

/** How sure a folded statement is of itself. */
export const confidenceOf = (folded: string): FactConfidence | undefined =>
  unsure.test(folded) ? 'unsure' : likely.test(folded) ? 'likely' : undefined

/** The client goes together with what ties it to the sentence: "у Петрова", "Keller's", "王伟的". */
function withoutClient(text: string, client: ClientMention): string {
  const before = text.slice(0, client.start)
  const after = text.slice(client.end)
  const tie = /(?:^|\s)(?:что\s+)?(?:у|для|про|о|об|по|about|on|for|that)\s+$/iu.exec(before)
  const opens = tidy(tie ? before.slice(0, tie.index) : before) === ''
  if (!opens && !/^['’]s?\s/u.test(after) && !tie) return tidy(`${before.trimEnd()} ${after.trimStart()}`)
  return tidy(
    `${tie ? before.slice(0, tie.index) : before} ${after.replace(/^(?:['’]s?|的)(?=\s|\p{Script=Han})/u, '')}`,
  )
}

/** "Add to the file that …", once the client is taken out of it. */
const onFile =
  /^\s*(?:please |pls )?(?:add|put|note|save|keep|store|record)(?: it| this)? (?:to|in|on)(?: (?:the|his|her|their))? (?:file|profile|record|card)(?!\p{L})[\s,:]*(?:that\s+)?|^\s*(?:(?:stick|put|pop|leave|add|make) a note )?(?:on |in |to )?(?:file|profile|record|card) (?:that|saying) /iu

const pronounFirst =
  /^(?:(?:у|для)\s+(?:него|нее|неё|них)|он|она|they|he|she|(?:his|her|their)(?= )|(?:他|她)(?:们)?的?)(?:\s+|(?<=\p{Script=Han}))/iu

/** What is learned of a client: whose it is, the fact in the user's words, what it is about and how sure it is. */
export function factSlots(said: string, moment: Moment): FactSlots {
  let text = said.trim().replace(closings, '')
  for (const form of leads) text = text.replace(form, '')
  const named = numberedClient(text) ?? clientNames(text, [], moment.names)[0]
  const pronoun = clientPronoun(text)
  const client = named && named.score >= (pronoun ? 1.8 : 0.8) ? named : (pronoun ?? named)
  const bare = client && !client.pronoun ? withoutClient(text, client) : text
  const told = tidy(bare.replace(onFile, '').replace(pronounFirst, '')).replace(/^(?:что|that|,)\s+/iu, '')
  const folded = fold(told)
  const kind = kindOf(folded)
  const confidence = unsure.test(folded) ? 'unsure' : likely.test(folded) ? 'likely' : undefined
  return {
    ...(client ? { client } : {}),
    ...(told.length > 1 ? { text: sentenceCase(told) } : {}),
    ...(kind ? { kind } : {}),
    ...(confidence ? { confidence } : {}),
  }
}
