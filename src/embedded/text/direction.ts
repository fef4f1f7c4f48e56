import { matchesOf } from '#domain/text/matches.ts'

/** Words that tell whether the date after them lies behind or ahead; the nearest one decides. */
const past = [
  String.raw`\b(?:was|were|did|had|met|spoke|called|phoned|rang|sent|discussed|agreed|signed|visited|talked|saw|received|got|paid|bought|sold|opened|turned|started|joined|born|said|told|since|e-?mailed|wrote|happened|contacted|complained|came|went|expired|spent|incurred|moved|transferred|lost|transactions|history|interactions)\b`,
  `(?<![а-я])(?:был|звонил|позвонил|созвонил|встречал|встретил|говорил|обсудил|обсуждал|отправил|прислал|написал|писал|сказал|купил|продал|подписал|открыл|закрыл|приходил|взял|получил|сделал|договорил|родил|исполнил|общал|видел|перевел|оплатил|жаловал|операци|транзакци|истори|выписк)[а-я]{0,5}`,
]
const future = [
  String.raw`\bto (?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|him|her|them|the|since)[a-z]*\b)[a-z]{3,}|\b(?:wants?|will|would|should|can|remind|ping|follow|schedule|book|set|due|until|plans?|expects?|meet|send|needs?)\b`,
  String.raw`(?<!\b(?:a|the|my|our|log|last|video|phone|conference|zoom|teams|short|quick|long) )\bcall\b(?! with)`,
  `(?<![а-я])(?:хочет|хотят|хотел[а-я]?|надо|нужно|перезвони|напомни|позвони|планирует|будет|назначь|поставь|перенеси|до|к|[а-я]{2,}(?:ть|ти|ться))(?![а-я])`,
]
const signals = new RegExp(`(?<past>${past.join('|')})|${future.join('|')}`, 'gu')
const chinesePast = /[聊谈见打说问来去买卖签开寄发到办存取还](?:了|过(?![去来]))|上次|流水|交易|历史|以来/
const chineseFuture = /想|要|(?<![次个场几开])会(?!议|面)|将|提醒|再|回电|回访|打算|计划|安排|到期|之前/
/** A day by which: 周五前. */
const chineseDeadline =
  /^(?:[上中下]午|[早晚]上|傍晚)?(?:[\d一二两三四五六七八九十]+点半?|下班|收工)?[之以]?前(?![天几两])/
/** A day by which something will be done: «до среды пришлю». */
const russianDeadline = /^(?:до|к|ко|не позднее) /
const russianAhead = /(?<![а-я])[а-я]{2,}(?:лю|шлю|жу|чу|щу|ну|ду|ру|аю|яю|ть|ти|дем|дим|шлем|лим)(?![а-я])/
const clauseEnd = /[,.;:!?\n，。；：！？]/

/** Whether the clause around a date reports or plans; nothing when it does not tell. */
export function directionAt(folded: string, start: number, end: number): 'past' | 'future' | undefined {
  const window = folded.slice(Math.max(0, start - 80), start)
  const head = window.split(clauseEnd).at(-1) ?? ''
  const said = folded.slice(start, end)
  const rest = folded.slice(end, end + 40).split(clauseEnd, 1)[0] ?? ''
  if (russianDeadline.test(said) && russianAhead.test(rest)) return 'future'
  let nearest: 'past' | 'future' | undefined
  for (const match of matchesOf(head, signals)) nearest = match.groups?.past === undefined ? 'future' : 'past'
  if (nearest) return nearest
  const [first] = matchesOf(rest, signals)
  if (first?.groups?.past !== undefined) return 'past'
  if (!/\p{Script=Han}/u.test(head + rest)) return undefined
  if (chineseDeadline.test(rest) || chineseFuture.test(head + rest)) return 'future'
  return chinesePast.test(head + rest) ? 'past' : undefined
}
