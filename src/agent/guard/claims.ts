import { englishDeeds } from './claims-en.ts'
import { russianDeeds } from './claims-ru.ts'
import { chineseDeeds } from './claims-zh.ts'
import { remembered } from './remembered.ts'
import { wording } from './visible.ts'

/** What a sentence says was done; `any` is a bare "done" or "saved", `undo` something taken back. */
export type Deed = 'log' | 'task' | 'update' | 'complete' | 'send' | 'undo' | 'any'

/** A deed and the words, already in the form of `wording`, by which a clause claims it. */
export type DeedWords = readonly (readonly [deed: Deed, pattern: RegExp])[]

/** What waits for a person's approval is no claim, wherever in the sentence the condition stands. */
const onApproval =
  /\b(?:once|after|when|if|until|unless|as soon as|before)\b[^,;]{0,30}\b(?:approv|confirm|accept|agree|say so|your (?:decision|ok))|(?:批准|确认|同意|审批)(?:后|之后|以后|前|才|了才)|(?<!\p{L})(?:после|до|когда|если|пока|как только)(?!\p{L})[^,;]{0,30}(?:одобр|подтвер|соглас|утвер|решени)/u
/** A question that asks nothing: the claim before it stands. */
const tag =
  /[,，]\s*(?:ok(?:ay)?|right|yes|(?:have|has|did|is|was|are|were)(?:n't)? (?:i|it|we)(?: not)?|good|fine|верно|правда|так|да|хорошо|ок(?:ей)?|对吗|好吗|是吧|对吧|可以吗)\s*[?？]+\s*$/u
/** What is asked for after a colon is not there yet. */
const toFillIn = /((?:请|please|заполните|укажите|добавьте|fill in|add)[^,;:，；：]{0,20})[:：]\s*/gu
/** What a question mark stands behind; a colon belongs to the question. */
const lastPart = /(?:[^,;，；–—]|(?<!\s)[–—]|,(?=\d))*$/u
const asks = /[?？]["'»”」』)]*\s*$/u

/** The deeds that a sentence claims; empty for a negation, a condition, a plan or a question. */
export const deedsClaimed = (sentence: string): readonly Deed[] => claimed(sentence, '')

const claimed = remembered((sentence: string): readonly Deed[] => {
  const whole = wording(sentence).trim()
  const said = whole.replace(tag, '.').replace(toFillIn, '$1 ')
  if (onApproval.test(said)) return []
  const stated = asks.test(said) ? said.replace(lastPart, '') : said
  const clauses = stated.split(/[,;:|，；：、。!！]+|\s[–—-]\s|(?<=[.…])\s+/u).map((clause) => clause.trim())
  return [
    ...marked(said),
    ...clauses.flatMap((clause, index) =>
      [...englishDeeds(clause, index === 0), ...russianDeeds(clause), ...chineseDeeds(clause)].flat(),
    ),
  ]
})

const things =
  /\b(?:note|call|task|reminder|mail|e-?mail|message|letter|meeting|record|entry|log|follow-?up|update|change)s?\b|记录|任务|邮件|提醒|通话|会议|消息|更新|更改|(?<!\p{L})(?:запис|заметк|задач|письм|напоминан|встреч|звонок|сообщен|изменен)/u

/** A tick beside a note, a task or a mail, or alone, says that it is done. */
function marked(said: string): Deed[] {
  if (!/[✅✔☑🎉👍🆗]/u.test(said)) return []
  const rest = said.replace(/[^\p{L}]/gu, '')
  return rest === '' || things.test(said) ? ['any'] : []
}

/** Tools whose receipt bears each deed out. */
export const toolsBehind: Readonly<Record<Deed, readonly string[]>> = {
  log: ['log_interaction', 'record_fact', 'create_task', 'update_client', 'open_request', 'answer_request'],
  task: ['create_task', 'log_interaction', 'schedule_meeting'],
  update: [
    'update_client',
    'complete_task',
    'update_deal',
    'update_complaint',
    'answer_request',
    'create_task',
    'log_interaction',
  ],
  complete: ['complete_task', 'close_promise', 'update_complaint', 'answer_request'],
  send: ['send_message'],
  undo: [],
  any: [],
}
