import { fold } from '#domain/text/fold.ts'
import type { Mind } from './planned.ts'
import { ranked } from './readings.ts'
import type { Setting } from './setting.ts'
import { productsIn } from './slots/products.ts'

/** Longer messages are notes and pasted texts. */
const longest = 400

/** "…, log that, and she needs a new card so open a request": a report with its order, and a request with one of its own. */
const filedThenAsked: readonly (() => RegExp)[] = [
  () =>
    /^(?<told>.{10,}?)[\s,;.]+(?:(?:so|please|pls|just|can you) )*(?:log|note|file|record|jot|write|put)(?: (?:that|it|this|the (?:call|meeting|visit)))?(?: (?:down|up|please|pls))*\s*[,;.]\s*(?:(?:and|also|plus|oh|then|but|and also)[\s,]+)*(?<asked>(?:s?he|they|his|her|their)(?:['’]s)?\s.{6,}?(?:open|raise|file|create|log|lodge|register)(?: (?:him|her|them|me|a|an|the|another|new))* (?:request|ticket)(?: for (?:him|her|them|it|that|this))?[\s.!]*)$/iu,
  () =>
    /^(?<told>.{10,}?)[\s,;.]+(?:(?:и|пожалуйста) )*(?:запиши|занеси|зафиксируй|внеси|отметь)(?:те)?(?: (?:это|звонок|встречу|разговор|контакт|визит|в журнал|в историю))*\s*[,;.]\s*(?:(?:и|а|ещ[её]|также|плюс|кстати|да)[\s,]+)*(?<asked>(?:ем[уа]|ей|им|он|она|они|у не(?:го|[её])|у них|его|её|ее|их)\s.{6,}?(?:заведи|открой|создай|оформи|зарегистрируй)(?:те)?(?: (?:на не(?:го|[её])|ему|ей|им|нов(?:ый|ую|ое)))* (?:запрос|заявку|обращение)[\s.!]*)$/iu,
]
const files = /(?:request|ticket)|(?:запрос|заявк|обращени)/iu

function reportThenRequest(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (!files.test(said)) return undefined
  for (const form of filedThenAsked) {
    const { told, asked } = form().exec(said)?.groups ?? {}
    if (told === undefined || asked === undefined) continue
    const order = /\p{Script=Cyrillic}/u.test(told) ? 'запиши:' : 'log'
    const plain = ranked(told, mind, setting)[0]?.tool === 'log_interaction'
    return [plain ? told : `${order} ${told}`, asked]
  }
  return undefined
}

/** "Compare A and B and tell me if X may have the second": a comparison, and a verdict on one of the two. */
const compared =
  /^(?<both>.*?(?:compare|next to|against|versus|difference|сравни|сопоставь|разница).{6,}?)[\s,;.]+(?:(?:and|then|also|please|pls|и|а|потом|затем|ещ[её])[\s,]+)*(?:(?:tell|show) me|let me know|say|check|see|скажи(?: мне)?|ответь|проверь|посмотри|подскажи)(?:те)?,? (?<asked>(?:if|whether) .+|\p{L}+ ли .+)$/iu
const firstOf =
  /(?<!\p{L})(?:the (?:first|former)(?: one| of (?:the two|them|these))?|перв(?:ый|ая|ую|ое|ого|ой|ым))(?!\p{L})/iu
const secondOf =
  /(?<!\p{L})(?:the (?:second|latter)(?: one| of (?:the two|them|these))?|втор(?:ой|ая|ую|ое|ого|ым))(?!\p{L})/iu

function comparedThenChecked(said: string): readonly string[] | undefined {
  const { both, asked } = compared.exec(said)?.groups ?? {}
  if (both === undefined || asked === undefined) return undefined
  const [first, second] = productsIn(both)
  if (first === undefined || second === undefined) return undefined
  const counted = firstOf.test(asked) ? first : secondOf.test(asked) ? second : ''
  const order = /\p{Script=Cyrillic}/u.test(asked) ? 'проверь пригодность' : 'check suitability'
  // Behind a comma its name does not run into the client's.
  const whom = asked.replace(firstOf, '').replace(secondOf, '').trim()
  return [both, `${order}, ${[whom, counted].filter(Boolean).join(', ')}`]
}

/** Two questions in one breath: each is plainly about something else on record. */
const thenAsked =
  /^(?<one>.{12,}?)[\s,;]+(?:and (?:then|also|after that)|а (?:потом|затем|ещ[её]))[\s,]+(?<other>(?:who|what|which|how many|when|where|show|list|кто|что|какие|каких|сколько|покажи)(?!\p{L}).{8,})$/iu
/** Each is plainly meant from here on. */
const surely = 5

function twoLookUps(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  const { one, other } = thenAsked.exec(said)?.groups ?? {}
  if (one === undefined || other === undefined) return undefined
  const tops = [one, other].map((part) => ranked(part, mind, setting)[0])
  const plain = tops.every((top) => top && top.score > surely && mind.tools.get(top.tool)?.risk === 'read')
  return plain && tops[0]?.tool !== tops[1]?.tool && !tops.some((top) => top?.tool === 'ask_book')
    ? [one, other]
    : undefined
}

/** The wishes of a message whose own words say where one ends and the next begins; undefined for any other. */
export function orderedApart(said: string, mind: Mind, setting: Setting): readonly string[] | undefined {
  if (said.length > longest || !/\p{L}{2} .*\p{L}{2} /u.test(said) || /\p{Script=Han}/u.test(said))
    return undefined
  const folded = fold(said)
  if (/(?:compare|next to|against|versus|difference|сравни|сопоставь|разница)/u.test(folded))
    return comparedThenChecked(said)
  return reportThenRequest(said, mind, setting) ?? twoLookUps(said, mind, setting)
}
