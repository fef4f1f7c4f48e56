import { fold } from '#domain/text/fold.ts'
import type { Turn } from '../read-prompt.ts'
import type { Setting } from '../setting.ts'
import { clientNames, clientPronoun, numberedClient } from '../slots/client.ts'
import { latinOrOther, type Moment } from '../slots/mentions.ts'
import { bankConditions } from './bank-words.ts'
import { carried } from './carried.ts'
import { plainForm } from './form.ts'
import { nouns } from './noun-words.ts'
import { partsOf } from './parts.ts'
import { placesIn } from './places.ts'
import { specOf } from './read.ts'
import type { AskSpec, Reading } from './spec.ts'

/** The client that a question of the book was asked of, where it was of one. */
export const clientAsked = (turn: Turn | undefined): string | undefined => {
  const client = turn?.calls.findLast(({ tool }) => tool === 'ask_book')?.input.client
  return typeof client === 'string' ? client : undefined
}

/** The time of the question before: "that month", «в том же месяце», 当月. */
const sameTime =
  /(?<!\p{L})(?:(?:in |for |over |during )?(?:that|the same) (?:month|quarter|year|week|period|time)|(?:за|в|на) (?:тот|том|той|ту|те) (?:же )?(?:месяц|квартал|год|недел|период|время)\p{L}*)(?!\p{L})|(?:在|于)?(?:那个|同一个?)(?:月|季度|周|星期|时期|期间)|当月|同期/u

/** What is to be looked at some day is a task. */
const reminds = /(?<!\p{L})(?:remind|напомн)\p{L}*|提醒|[记記]得/u

/** How often there was contact: 电话多少 asks for the number to dial, and the latest contacts are listed. */
const countsTimes = (folded: string): boolean =>
  /(?<!\p{L})how (?:often|many)|(?<!\p{L})(?:сколько|как часто)|(?:(?<!近)几|多少)[次通封场回]/u.test(
    folded,
  ) && !/(?<!\p{L})(?:recent|late(?:ly|st)|последн)\p{L}*|最近|近来/u.test(folded)

/** Without one of these words nothing is asked of how often or how much, nor of a time before. */
const asksMuch =
  /how (?:often|many|much)|сколько|как часто|多少|几|当月|同期|(?<!\p{L})(?:that|the same) (?:month|quarter|year|week|period|time)|(?:т(?:от|ом|ой|у|е)) (?:же )?(?:месяц|квартал|год|недел|период|время)|那个|同一/u

let moving: RegExp | undefined
/** The words for payments, made when a client is first asked about. */
function movesMoney(folded: string): boolean {
  moving ??= new RegExp(
    [...nouns, ...bankConditions]
      .flatMap(({ on, pattern }) => (on === 'transactions' ? pattern.source : []))
      .join('|'),
    'u',
  )
  return moving.test(folded)
}

const receives =
  /(?<!\p{L})(?:receiv\p{L}*|earn(?:ed|s)?|получил[аио]?|получает|заработал[аи]?)(?!\p{L})|收到了?(?!投诉|请求|反馈|邮件|消息)/iu

/** Who one client is in a message, and the words for it. */
const named = (said: string, { names }: Moment) =>
  clientNames(said, placesIn(said).spans, names).find(({ score }) => score >= (names ? 0.9 : 1.9)) ??
  clientPronoun(said)

/**
 * What a message asks of one client's payments or contacts that the card does not tell: those of a time, what they add
 * up to, how often. Nothing where it names nobody, or anything else is asked or left unread.
 */
export function readOfClient(
  said: string,
  before: AskSpec | undefined,
  moment: Moment,
): Readonly<{ client: string; pronoun: boolean; reading: Reading }> | undefined {
  const folded = fold(said)
  if (!asksMuch.test(folded) && !receives.test(folded) && !movesMoney(folded)) return undefined
  const who = numberedClient(said) ? undefined : named(said, moment)
  if (!who) return undefined
  const rest = `${said.slice(0, who.start)} ${said.slice(who.end).replace(/^['’]s?(?!\p{L})/u, '')}`
  const again = sameTime.exec(fold(rest))
  const asked = again ? rest.replace(new RegExp(sameTime.source, 'iu'), ' ') : rest
  const told = partsOf(asked, moment)
  // What a client receives is what comes in, where no other thing is named.
  const parts =
    told.mentions.length === 0 && receives.test(asked)
      ? partsOf(
          asked.replace(receives, { en: 'inflows', ru: 'поступлений', zh: '入账' }[latinOrOther(asked)]),
          moment,
        )
      : told
  const on = parts.subject?.noun.on
  if (parts.unread.length > 0 || (on !== 'transactions' && on !== 'interactions')) return undefined
  if (reminds.test(folded) || (on === 'interactions' && !countsTimes(fold(rest)))) return undefined
  const spec = specOf(parts, { ...plainForm, lists: true })
  if (!spec || spec.subject !== on || (on === 'interactions' && spec.measure.kind !== 'count'))
    return undefined
  const time = again && before ? carried(before, on).filter(({ topic }) => topic === 'day') : []
  const where = [...spec.where, ...time]
  const timed = where.some(({ topic }) => topic === 'day')
  if ((again && !timed) || (spec.measure.kind === 'list' && !timed)) return undefined
  return { client: who.text, pronoun: who.pronoun, reading: { spec: { ...spec, where }, unread: [] } }
}

/** A question of one client with who that is: by name, or the one spoken of last. */
export function ofClient(
  said: string,
  before: AskSpec | undefined,
  { moment, lastClient }: Setting,
): Readonly<{ client: string; reading: Reading }> | undefined {
  const found = readOfClient(said, before, moment)
  const client = found?.pronoun ? lastClient : found?.client
  return found && client !== undefined ? { client, reading: found.reading } : undefined
}
