import { fold } from '#domain/text/fold.ts'
import { patternOf } from '#domain/text/letters.ts'
import { isLocalDate, type LocalDate } from '#domain/time.ts'
import { opened } from './correction-opening.ts'
import { calls, type Plan } from './planned.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'
import { datesIn, type Moment } from './slots/mentions.ts'
import { sentenceCase, tidy, without, wordsOf } from './slots/words.ts'
import { nameShown } from './talked-of.ts'
import { dayMoved } from './text/shifts.ts'

/** A task that the conversation made, as its words find it again. */
type Made = Readonly<{ text: string; client?: string; due?: LocalDate }>

const noun =
  '(?:follow[- ]?ups?|tasks?|reminders?|to-?dos?|action items?|chasers?|напоминани\\p{L}*|задач\\p{L}*)'
/** Orders that move something, and those that do so only of a thing that is known: "make the task Friday". */
const move =
  '(?:(?:move|push|shift|postpone|put off|delay|defer|reschedule|bring forward|перенеси|сдвинь|отложи|передвинь)(?:те)?|(?:make|set|put|change)(?= (?:the|my|that|this) ))'
/** "Push the follow-up to Friday": an order that names the kind of thing which is moved. */
const named = patternOf(
  `^(?:(?:please|pls|ok|okay|and|actually|can you|could you|can we|let['’]?s|пожалуйста|а|и|нет)[\\s,]+)*${move}(?: back| out)? (?:the |my |that |this |эт[уо] |мо[юе] )?(?<words>(?:[^,;:.?]{2,50} )?${noun}(?: (?:of|for|about|with|on|to|про|для|с|по) (?!next|this|the \\d|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)[^,;:.?]{2,40}?)?)(?: back| out| forward)?(?=\\s+(?:to|till|until|by|on|for|from|back|next|tomorrow|a|one|two|на|до|к)(?!\\p{L}))`,
  'iu',
)
/** "Bump the valuation task up to urgent": another urgency for a task that is named. */
const urged = patternOf(
  `^(?:(?:please|pls|ok|okay|and|actually|can you|could you|let['’]?s)[\\s,]+)*(?:make|mark|set|bump|raise|put|flag|push|lift|lower|drop|downgrade|upgrade)(?: up| down)? (?:the |my |that |this )?(?<words>(?:[^,;:.?]{2,50} )?${noun}(?: (?:of|for|about|with|on|to) [^,;:.?]{2,40}?)?)(?: up| down)?(?: to| as| at)?(?: an?)?(?: (?:very|more|top|of))*(?: (?<level>urgent|high(?:er|est)?|top|important|low(?:er|est)?|normal))(?:[- ]?prio(?:rity)?)?[\\s.!]*$`,
  'iu',
)
/** "My task about the slips can wait till Monday". */
const waits = patternOf(
  `^(?:(?:ok|okay|and|actually)[\\s,]+)*(?:the |my |that )(?<words>(?:[^,;:.?]{2,50} )?${noun}(?: (?:of|for|about|with|on|to) [^,;:.?]{2,40}?)?) (?:can (?:wait|slip|move|go)|moves|slips|has to wait|will have to wait|is for)(?= (?:till|until|to|on|for|next|tomorrow)(?!\\p{L}))`,
  'iu',
)
/** "Give her till Friday": more time for what somebody is to do. */
const moreTime =
  /^(?:(?:ok|okay|and|actually|please|let['’]?s)[\s,]+)*give (?:him|her|them|it|me|us|\p{L}+) (?:(?:till|until|to|another|one more|a few more|two more) .+|.+ more)$|^(?:i|we) need (?:it )?(?:till|until) .+$/iu
/** "Make that call Monday instead": the deed of the task itself is named. */
const deed =
  /^(?:(?:please|pls|ok|okay|and|actually|can you|could you)[\s,]+)*(?:make|move|push|shift|postpone|put off|delay|reschedule|do) (?:that|the|my|this) (?<deed>call|mail|e-?mail|letter|chaser?|visit|ring|check|note|review)(?!\p{L})/iu

/** Tasks made in the conversation, the newest first: by themselves, or on the card of a note. */
function madeIn(before: Dialogue): readonly Made[] {
  return before
    .flatMap(({ calls: past }) => past)
    .filter(({ error }) => error === undefined)
    .flatMap((call): Made[] => {
      const client = nameShown(call.output) || text(call.input.client)
      const items =
        call.tool === 'create_task'
          ? [call.input]
          : call.tool === 'log_interaction'
            ? list(call.input.tasks)
            : []
      return items.flatMap((item): Made[] => {
        const words = text(item.text)
        const due = isLocalDate(item.due_on) ? { due: item.due_on } : {}
        return words === '' ? [] : [{ text: words, ...(client === '' ? {} : { client }), ...due }]
      })
    })
    .reverse()
}

const text = (value: unknown): string => (typeof value === 'string' && !value.startsWith('cli_') ? value : '')
const list = (value: unknown): readonly PastCall['input'][] =>
  Array.isArray(value) ? (value as PastCall['input'][]) : []

/** The day that a message moves a task to. */
function newDay(said: string, due: LocalDate | undefined, moment: Moment): LocalDate | undefined {
  const days = datesIn(said, moment, 'future').filter(({ on }) => on >= moment.today)
  const day = days.at(-1)
  return (due && dayMoved(said, due, true)) ?? day?.to ?? day?.on
}

/** A day with hardly anything beside it can only move something. */
const shortMove = 6

/** Whether a message opens like one that moves what was made last and says nothing but a day. */
function onlyMoves(said: string, due: LocalDate | undefined, moment: Moment): boolean {
  if (due !== undefined && dayMoved(said, due, false) !== undefined) return true
  const found = opened(said)
  if (!found || (!found.strong && wordsOf(said).length > shortMove)) return false
  const left = wordsOf(tidy(without(found.text, datesIn(found.text, moment, 'future')))).filter(
    ({ norm }) =>
      !/^(?:to|for|on|by|till|until|it|that|instead|please|pls|then|rather|на|до|к|吧|了)$/u.test(norm),
  )
  const days = datesIn(found.text, moment, 'future').length
  return (left.length === 0 && days > 0) || (due !== undefined && dayMoved(said, due, true) !== undefined)
}

/** The words by which a task is found among others of its client. */
const reference = ({ text: words, client }: Made): string =>
  client === undefined ||
  wordsOf(words).length > 2 ||
  wordsOf(client).some(({ norm }) => norm.length > 3 && fold(words).includes(norm))
    ? words
    : `${client} ${words}`

/** "Move that to Friday" after a task was saved, "push the follow-up to Friday": that task on its new day, no new one. */
export function movedTask(said: string, before: Dialogue, moment: Moment): Plan | undefined {
  const made = madeIn(before)
  const more = urged.exec(said)?.groups
  if (more?.words && more.level) return moreUrgent(said, more.words, more.level, made)
  const newest = made[0]
  const cards = before.flatMap(({ calls: past }) => past).filter(({ error }) => error === undefined)
  const last = cards.at(-1)
  const verb = deed.exec(said)?.groups?.deed?.toLowerCase()
  const spoken = (named.exec(said) ?? waits.exec(said))?.groups?.words
  const byDeed = verb ? made.find((each) => fold(each.text).includes(verb.slice(0, 4))) : undefined
  const again =
    newest && last && isTaskCard(last) ? moreTime.test(said) || onlyMoves(said, newest.due, moment) : false
  const meant = byDeed ?? (spoken ? (matching(spoken, made) ?? standing(spoken)) : again ? newest : undefined)
  if (!meant) return undefined
  const due = newDay(said, meant.due, moment)
  if (due === undefined) return undefined
  return calls({
    tool: 'create_task',
    input: { task: reference(meant), text: meant.text, due_on: due },
    said,
  })
}

/** A task that is named, with another urgency. */
function moreUrgent(said: string, words: string, level: string, made: readonly Made[]): Plan | undefined {
  const meant = matching(words, made) ?? standing(words)
  if (!meant) return undefined
  const priority = /^low/iu.test(level) ? 'low' : /^normal/iu.test(level) ? 'normal' : 'high'
  return calls({ tool: 'create_task', input: { task: reference(meant), text: meant.text, priority }, said })
}

const isTaskCard = ({ tool, input }: PastCall): boolean =>
  tool === 'create_task' || (tool === 'log_interaction' && list(input.tasks).length > 0)

/** The task of the conversation that the words mean: the newest where they name only the kind of thing. */
function matching(words: string, made: readonly Made[]): Made | undefined {
  const plain = fold(words).replace(
    patternOf(`(?<!\\p{L})(?:${noun}|the|my|that|this|for|about|with|to|on)(?!\\p{L})`, 'giu'),
    ' ',
  )
  const said = wordsOf(plain).map(({ norm }) => norm.slice(0, 4))
  if (said.length === 0) return made[0]
  return made.find((each) => said.every((stem) => fold(`${each.text} ${each.client ?? ''}`).includes(stem)))
}

/** A task on record that only the message names. */
function standing(words: string): Made | undefined {
  const plain = tidy(
    words
      .replace(patternOf(`(?<!\\p{L})${noun}(?!\\p{L})`, 'giu'), ' ')
      .replace(/^(?:the|my|that|this) /iu, ''),
  )
  const bare = tidy(
    plain.replace(/(?<!\p{L})(?:for|about|with|to|on)(?!\p{L})/giu, ' ').replace(/\s+/gu, ' '),
  )
  return bare.length > 2 ? { text: sentenceCase(bare) } : undefined
}
