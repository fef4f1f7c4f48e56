import type { Language } from '#domain/language.ts'

/** What a sentence says was done; `any` is a bare "done" or "saved". */
export type Deed = 'log' | 'task' | 'update' | 'complete' | 'send' | 'delete' | 'any'

type Pattern = readonly [deed: Deed, pattern: RegExp]

/*
 * Sentences by which an assistant claims a deed of its own: first person, passive, or a bare participle at the
 * start. What stands in a quotation of a record is taken out before.
 */
const things = 'e-?mail|mail|message|letter|note|call|task|reminder|meeting|record|change|card|draft|it|that'
const subject = String.raw`(?:\bi(?:'ve| have)?(?: just| now| already)?|\bwe(?:'ve| have)?(?: just| now| already)?|\b(?:has|have|is|are|was|were)(?: now| just| already)?(?: been)?|\b(?:${things})s?|(?:^|[.!:;–—-]\s*)(?:all |successfully )?)`
const en = (verbs: string): RegExp => new RegExp(`${subject} ?(?:successfully )?(?:${verbs})\\b`, 'i')
const ru = (verbs: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${verbs})(?![\\p{L}])`, 'iu')

const patterns: Readonly<Record<Language, readonly Pattern[]>> = {
  en: [
    ['send', en('sent|e-?mailed|mailed|forwarded|dispatched|delivered|messaged')],
    ['task', en('scheduled|booked|set (?:up )?(?:a|the|your) (?:reminder|task)|reminded')],
    [
      'complete',
      en('completed|closed|ticked off|marked (?:it |the task |.{0,40})?(?:as )?(?:done|complete)'),
    ],
    ['log', en('logged|recorded|noted|noted down|filed')],
    ['update', en('updated|changed|amended|corrected|edited')],
    ['delete', en('deleted|removed|erased')],
    ['any', en('saved|stored|created|added|done|committed|entered|submitted|approved|executed|transferred')],
  ],
  zh: [
    ['send', /(?:已经?|我)[^，。；]{0,6}(?:发送|发出|寄出|发给|转发)|(?:发送|发出)(?:成功|完毕|好了|了)/u],
    ['task', /已经?[^，。；]{0,6}(?:安排|预约|设置|提醒)|(?:安排|预约|设置)好了/u],
    ['complete', /已经?[^，。；]{0,6}(?:标记为?完成|办结)/u],
    ['log', /(?:已经?|我)[^，。；]{0,6}(?:记录|登记|记下|录入)|(?:记录|登记)(?:成功|完毕|好了)/u],
    ['update', /(?:已经?|我)[^，。；]{0,6}(?:更新|更改|修改)|(?:更新|修改)(?:成功|完毕|好了)/u],
    ['delete', /已经?[^，。；]{0,6}(?:删除|移除)/u],
    [
      'any',
      /已经?[^，。；]{0,6}(?:保存|创建|新建|添加|提交|办好|批准|转账)|(?:保存|创建|添加)(?:成功|完毕|好了)/u,
    ],
  ],
  ru: [
    ['send', ru('отправил[аи]?|отправлен[оаы]?|выслал[аи]?|выслан[оаы]?|переслал[аи]?|послал[аи]?')],
    [
      'task',
      ru(
        'запланировал[аи]?|запланирован[оаы]?|назначил[аи]?|напомнил[аи]?|поставил[аи]? (?:задачу|напоминание)',
      ),
    ],
    ['complete', ru('закрыл[аи]?|закрыта|выполнил[аи]?|отметил[аи]?')],
    [
      'log',
      ru(
        'записал[аи]?|записан[оаы]?|зафиксировал[аи]?|зафиксирован[оаы]?|внес(?:ла|ли)?|внесен[оаы]?|занес(?:ла|ли)?',
      ),
    ],
    ['update', ru('обновил[аи]?|обновлен[оаы]?|изменил[аи]?|изменен[оаы]?|исправил[аи]?|поменял[аи]?')],
    ['delete', ru('удалил[аи]?|удален[оаы]?')],
    [
      'any',
      ru(
        'сохранил[аи]?|сохранен[оаы]?|создал[аи]?|создан[оаы]?|добавил[аи]?|добавлен[оаы]?|готово|сделано|одобрил[аи]?|перевел[аи]? деньги',
      ),
    ],
  ],
}

/** Words that turn a claim into its opposite, a condition or a plan. */
const unsaid =
  /\b(?:not|n't|never|nothing|no one|until|once|after you|when you|if|unless|will be|to be|can be|would be|before|yet|hasn't|isn't|wasn't|waits?|awaiting|approve it)\b|未|没有|尚|还没|批准后|确认后|之后才|如果|若|无法|不能|待|(?<![\p{L}])(?:не|ничего|никому|пока|если|после|когда|чтобы|будет|будут|ждёт|ждет|нельзя|ещё|еще)(?![\p{L}])/iu

/** The deeds that a sentence claims; empty for a negation, a condition, a plan or a question. */
export function deedsClaimed(sentence: string): Deed[] {
  const folded = sentence.replace(/ё/g, 'е').replace(/[’‘]/g, "'")
  if (/[?？]\s*$/.test(folded) || unsaid.test(folded)) return []
  return Object.values(patterns).flatMap((list) =>
    list.filter(([, pattern]) => pattern.test(folded)).map(([deed]) => deed),
  )
}

/** Tools whose receipt bears each deed out. */
export const toolsBehind: Readonly<Record<Deed, readonly string[]>> = {
  log: ['log_interaction', 'record_fact', 'create_task', 'update_client'],
  task: ['create_task', 'log_interaction', 'schedule_meeting'],
  update: [
    'update_client',
    'complete_task',
    'update_deal',
    'update_complaint',
    'create_task',
    'log_interaction',
  ],
  complete: ['complete_task', 'close_promise', 'update_complaint'],
  send: ['send_message'],
  delete: ['undo'],
  any: [],
}
