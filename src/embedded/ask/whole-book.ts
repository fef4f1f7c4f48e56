import { fold } from '#domain/text/fold.ts'
import { addDays, addYears, type LocalDate } from '#domain/time.ts'
import type { Channel } from '#domain/work.ts'
import { datesIn, type Moment } from '../slots/mentions.ts'
import { without } from '../slots/words.ts'
import type { FoundDate } from '../text/dates.ts'
import { birthdayBetween, boundsOf, dated, labelled, period, span } from './bounds.ts'
import { localised as say } from './pattern.ts'
import type { AskSpec, Condition, Test } from './spec.ts'

/** Who of the book was spoken to, met or written to: nobody is named, and the deed is ours and done. */
const contacted = [
  /^(?:and |so |ok |please |pls |remind me |tell me |show me |show |list |give me )*(?:who(?:m)?(?: all)?|wh(?:ich|at) (?:clients?|customers?|people)|(?:all |the |every )*(?:everyone|everybody|anyone|clients?|customers?|people|names)(?: (?:who|whom|that))?) (?:have |had |did |'ve )?(?:i|we)(?:['’]ve| have| had)?(?: (?:already|actually|all|just|last))* (?<deed>speak(?! about)|spoke|spoken|talk(?:ed)?|chat(?:ted)?|meet|met|see|saw|seen|visit(?:ed)?|call(?:ed)?|phone(?:d)?|ring|rang|rung|e-?mail(?:ed)?|mail(?:ed)?|write|wrote|written|text(?:ed)?|contact(?:ed)?|reach(?:ed)?(?: out)?|(?:been |get |got |gotten )?in (?:touch|contact)|have (?:lunch|dinner|coffee)|had (?:lunch|dinner|coffee)|catch up|caught up|heard? from|hear from|(?:been )?in contact|deal(?:t)? with|touch base|touched base)(?!\p{L})/u,
  /^(?:and |so |ok |please |pls |show me |show |list |give me |what were |what was )*(?:all )?(?:my|our|the)? ?(?:client )?(?:contacts?|interactions|conversations|touch ?points|(?<calls>calls)|(?<meetings>meetings)) (?:(?:i|we) (?:had|made|held) )?(?:of|in|from|for|during|over|since|last|this|yesterday|today)(?!\p{L})/u,
] as const
const contactedInRussian =
  /^(?:(?:а|и|ну|так|напомни|покажи|дай|список|скажи|все|всех|тех)[\s,]+)*(?:с кем|кому|кого|у кого|клиент\p{L}*,? (?:с )?котор\p{L}+)(?: из (?:моих |наших )?клиентов| из них)? (?:(?:я|мы|уже|вообще|успел[аи]?|лично|у меня)(?!\p{L}) ?)*(?<deed>обща|пообща|говори|поговори|разговарива|созванива|созвони|перезванива|звони|набира|встреча|встрети|виде|увиде|обеда|писа|навеща|бы)(?:л|ла|ли)(?:с[яь])?(?!\p{L})|^(?:(?:а|и|покажи|дай|какие)[\s,]+)*(?:(?:мои|наши|все|всех|моих) )*(?:контакты|(?<calls>звонки)|(?<meetings>встречи)|разговоры)(?: (?:я|мы|были|у (?:меня|нас)))*(?= (?:за|на|прошл|вчера|с |позавчера|сегодня))(?!.*(?:завтра|следующ))/u
/** Who of the book came to us. */
const came =
  /^(?:and |so |ok |please |show me |list )*(?:who|wh(?:ich|at) (?:clients?|customers?)|(?:everyone|everybody|clients?) who) (?:has |have |had )?(?<deed>called|phoned|rang|rung|e-?mailed|mailed|written|wrote|texted|contacted|reached out|visited|been in touch|got in touch)(?: (?:to |with )?(?:me|us|in))?(?!\p{L})(?! (?:off|out))/u
const cameInRussian =
  /^(?:(?:а|и|ну|напомни|покажи|скажи)[\s,]+)*(?:кто|какие клиенты)(?: из (?:моих |наших )?клиентов)? (?:(?:мне|нам|ко мне|к нам|к нам в банк|сам[аи]?) )*(?<deed>звони|позвони|писа|написа|приходи|заходи|обраща|выходи|набира)(?:л|ла|ли)(?:с[яь])?(?: (?:мне|нам|ко мне|к нам|на связь))*(?!\p{L})/u
/** A question of whom we did not reach, or what is ahead, is another one. */
const other =
  /(?<!\p{L})(?:not|never|no one|nobody|haven['’]?t|didn['’]?t|hasn['’]?t|without|longest|most|least|often|how many|how much|should|overdue|tomorrow|planned|about|per|each|by(?= (?!phone|e-?mail|mail|video|text|message))|по(?= (?:\p{L}+ )?\p{L}+[ая]м)|не|ни|никто|никого|давно|дольше|чаще|реже|меньше|больше|сколько|про|об?|насч[её]т|завтра|план\p{L}*|должен|должна)(?!\p{L})/u

/** 我上周跟谁联系过: ours, done, and nobody named. */
const contactedInChinese =
  /^(?!.*(?:没|未|该|应该|多少|几[个位次]|最久|任务|待办)).{0,8}?我(?:们)?.{0,8}?(?:谁|哪些(?:客户|人)|哪几[位个]).{0,4}?(?<deed>联系|沟通|聊|谈|见|通过?电?话|打|视频|拜访)(?:过|了)(?:电话|面|话|天)?[?？]?$|^(?!.*(?:没|未|该|多少|任务|待办)).{0,8}?我(?:们)?(?:都|一共)?(?:联系|沟通|拜访|见)(?:过|了)(?:谁|哪些(?:客户|人)|哪几[位个](?:客户)?)[?？]?$/u

const channelsOf = (deed: string): readonly Channel[] | undefined =>
  /call|phone|打|通|ring|rang|rung|звон|созв|перез|набира/.test(deed)
    ? ['call']
    : /meet|met|^see|saw|seen|visit|lunch|dinner|coffee|встре|виде|обеда|навещ|приход|заход/.test(deed)
      ? ['meeting', 'branch', 'video']
      : /mail/.test(deed)
        ? ['email']
        : /text/.test(deed)
          ? ['message']
          : /writ|wrote|писа/.test(deed)
            ? ['email', 'message', 'letter']
            : undefined

const ways: Readonly<Partial<Record<Channel, Condition['label']>>> = {
  call: say('calls', '电话', 'звонки'),
  meeting: say('meetings', '会面', 'встречи'),
  email: say('letters', '邮件', 'письма'),
  message: say('messages', '消息', 'сообщения'),
}

/** The contacts of a time over the whole book, as a question about it. */
function contactsAsked(said: string, moment: Moment): AskSpec | undefined {
  const folded = fold(said).trim()
  if (other.test(folded)) return undefined
  const theirs = came.exec(folded) ?? cameInRussian.exec(folded)
  const found =
    theirs ??
    contacted[0].exec(folded) ??
    contacted[1].exec(folded) ??
    contactedInRussian.exec(folded) ??
    contactedInChinese.exec(folded)
  // An order in the question ("call") would turn its day ahead: the day is read by itself.
  const tail = found ? folded.slice(found.index + found[0].length) : ''
  const [date] = [...datesIn(tail, moment, 'past'), ...datesIn(folded, moment, 'past')]
  if (!found || !date || (date.from ?? date.on) > moment.today) return undefined
  const { deed, calls, meetings } = found.groups ?? {}
  if (meetings && (date.to ?? date.on) > moment.today) return undefined
  const channels = channelsOf(deed ?? (calls ? 'call' : meetings ? 'meet' : ''))
  const bounds = boundsOf(date, datesIn(tail, moment, 'past').length > 0 ? tail : folded)
  const what = channels ? ways[channels[0]!] : undefined
  const tests: Test[] = [
    ...(channels ? [{ kind: 'in', column: 'channel', values: channels } as const] : []),
    ...(theirs || /heard? from/.test(deed ?? '')
      ? [{ kind: 'in', column: 'direction', values: ['in'] } as const]
      : []),
  ]
  return listOf('interactions', 'interaction', [
    ...(tests.length > 0 ? [dated('interactions', 'way', tests, what ?? say('', '', ''))] : []),
    dated('interactions', 'day', [span('on', bounds)], labelled(say('on', '日期', 'даты'), period(bounds))),
  ])
}

/** Whose birthday it is is asked without a word of counting. */
const birthdays =
  /(?<!\p{L})(?:birthdays?|b-?days?|turn(?:s|ing)? (?:a year older|\d{2}|(?:thir|for|fif|six|seven|eigh|nine)ty)|(?:a )?year older|celebrat\p{L}+ (?:a|their) birthday)(?!\p{L})/u
const askedOf =
  /^(?:and |so |ok |hey |please |pls |also )*(?:any(?:one|body|thing)?|who(?:se|s|m)?|who['’]s|which|what|whats|what['’]s|is|are|do|does|has|have|show|list|give|tell me|check|upcoming|coming|next|today|this|the|birthdays?|b-?days?|clients?|when)(?!\p{L})/u
const counting = /(?<!\p{L})(?:how many|number of|count|average|percent|share)(?!\p{L})/u
/** How far ahead birthdays are looked for where no time is said. */
const fortnight = 14

/** Whose birthday is near, in Russian: nothing but that is said, for a day or a place is read elsewhere. */
const birthdaysSoon =
  /^(?=.*(?:рождени|именинник|(?<!\p{L})др(?!\p{L})|днюх))(?:(?:а|и|ну|есть|ли|у|кого|кто|нас|меня|какие|чьи|чей|когда|надо|нужно|пора|покажи|список|мне|из|клиент\p{L}*|моих|наших|скоро|вскоре|ближайш\p{L}+|предстоящ\p{L}+|следующ\p{L}+|именинник\p{L}*|день|дни|дней|днем|с|днюх\p{L}+|рождени\p{L}+|др|поздрав\p{L}+|впереди|на подходе|намечается|там|в|время|дата|даты)(?!\p{L})[\s?,.!]*)+$/u

/** Who becomes so old in a time, the next year where none is said. */
function turning(age: number, date: FoundDate | undefined, { today }: Moment): AskSpec {
  const from = date ? (date.from ?? date.on) : today
  const to = date ? (date.to ?? date.on) : addDays(addYears(today, 1), -1)
  const when = period({ from, to })
  return listOf('clients', 'client', [
    dated(
      'clients',
      'birth',
      [
        span('birth_date', { from: addYears(from, -age), to: addYears(to, -age) }),
        { kind: 'in', column: 'kind', values: ['individual'] },
      ],
      labelled(say(`turning ${age}`, `满 ${age} 岁`, `исполняется ${age}`), when),
    ),
  ])
}

function birthdaysAsked(said: string, moment: Moment): AskSpec | undefined {
  const folded = fold(said).trim()
  const ahead = datesIn(said, moment, 'future')
  const near = birthdaysSoon.test(fold(without(said, ahead)).trim())
  const turns = /исполн\p{L}+ \d{2}/u.test(folded)
  if (!near && !turns && (!birthdays.test(folded) || !askedOf.test(folded) || counting.test(folded)))
    return undefined
  const [date] = ahead
  const age = Number(/(?:turn(?:s|ing)?|исполн\p{L}+) (\d{2,3})(?!\d)/u.exec(folded)?.[1] ?? 0)
  if (age > 0) return turning(age, date, moment)
  const from: LocalDate = date ? (date.from ?? date.on) : moment.today
  const to: LocalDate = date ? (date.to ?? date.on) : addDays(moment.today, fortnight)
  const soon = say('in the next two weeks', '（未来两周）', 'в ближайшие две недели')
  return listOf('clients', 'client', [date ? birthdayBetween(from, to) : birthdayBetween(from, to, soon)])
}

const listOf = (subject: AskSpec['subject'], noun: string, where: readonly Condition[]): AskSpec => ({
  subject,
  noun,
  measure: { kind: 'list' },
  where,
  groupBy: [],
})

/** "And this week?": the same question for another time. */
const moved = /^(?:and|what about|how about|ok and|also|now|then|or)(?!\p{L})[\s,]*/u

/** The list asked for last, for the time that a message names and nothing else. */
export function wholeBookMoved(said: string, asked: readonly string[], moment: Moment): AskSpec | undefined {
  const rest = said.trim().replace(new RegExp(moved.source, 'iu'), '')
  const [date] = datesIn(rest, moment, 'future')
  if (!date || !/^[\s?.!,]*(?:(?:for|in|on|then|the)[\s?.!,]*)*$/iu.test(without(rest, [date])))
    return undefined
  const before = asked.findLast((each) => wholeBook(each, moment))
  const [old] = before === undefined ? [] : datesIn(before, moment, 'past')
  if (before === undefined) return undefined
  const when = rest.replace(/[\s?.!,]+$/u, '')
  return wholeBook(
    old ? `${before.slice(0, old.start)}${when}${before.slice(old.end)}` : `${before} ${when}`,
    moment,
  )
}

/** A question about nobody in particular that a list of the book answers: whom we spoke to, whose birthday it is. */
export const wholeBook = (said: string, moment: Moment): AskSpec | undefined =>
  birthdaysAsked(said, moment) ?? contactsAsked(said, moment)
