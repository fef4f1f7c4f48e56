import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

const kept =
  '(?:notes?|records?|calls?|meetings?|visits?|contacts?|entr(?:y|ies)|interactions?|log|minutes|conversations?|reasons?|complaints?|promises?|consents?)'
/** What a client asks for or said is told, not ordered. */
const reported = '(?!.*(?:asked|wants|wanted|said|told|refus|suggest|complain|demand|requested))'
const reportedRussian = '(?!.*(?:прос|хоч|хотел|спраш|спросил|сказал|предлож|отказ|жалу|жалов))'
const reportedHan = '(?!.*(?:问|说他|要求|想让|希望|抱怨|投诉|拒绝))'
const keptRussian =
  '(?:заметк|запис|звон|встреч|отч[её]т|контакт|визит|протокол|разговор|согласи|жалоб|обоснован|причин)'

/** Records are kept as things were, and they are kept. */
export const records: readonly Forms[] = [
  [
    { refusal: 'falsify', plain: true, whole: true },
    any(
      imperative(
        `(?:back-?date|pre-?date|falsify|fake|fabricate|forge|doctor|tamper with|invent|fudge|(?:make|cook|dream) up)(?!\\p{L})${reported} .{0,60}${kept}(?!\\p{L})`,
      ),
      imperative(`(?:back-?date|falsify|tamper with)(?!\\p{L})${reported}`),
      imperative(
        `(?:log|record|save|enter|put|file|add)(?!\\p{L})${reported} .{2,60} (?:back-?dated|with (?:an? )?(?:earlier|old|older|false|wrong|fake) date|(?:as if|as though|pretending)(?!\\p{L}))`,
      ),
      imperative(
        `(?:log|record|note|save|enter|write|put|file|add|pretend)(?!\\p{L}).{2,80}(?:even though|although|though|but actually|but in fact|but really|while) (?:i|we|it) (?:(?:actually |really |in fact )?(?:did ?n[o']?t|did not|have ?n[o']?t|have not|has ?n[o']?t|never)(?: actually| really| even)?(?: (?:do|did|done|call(?:ed)?|meet|met|phoned?|rang|see|seen|saw|visit(?:ed)?|happen(?:ed)?|took place|take place)(?: (?:it|so|that|him|her|them|place))?)?)[\\s.!]*$`,
      ),
      imperative(
        '(?:change|alter|amend|move|adjust|fix|set|rewrite)(?!\\p{L}) (?:the |its |that )?date (?:of|on|in|for) (?:the |that |this |my )?(?:\\p{L}+ ){0,2}(?:record|note|advice|entry|verdict|assessment|file|interaction|suitability|log|complaint)(?!\\p{L})',
      ),
      imperative(
        `(?:set|change|flip|put|switch|turn)(?!\\p{L})${reported} .{0,40}kyc(?: \\p{L}+)? (?:to|as|into) (?:ok|okay|valid|green|passed|complete|done|verified|approved|current)(?!\\p{L})`,
      ),
      imperative(
        `(?:поставь|поставить|оформи|запиши|внеси|проведи|сделай|датируй|занеси|добавь|зарегистрируй|отметь)(?:те)?(?!\\p{L})${reportedRussian}.{0,60}(?:задним числом|более ранней датой|прошлой датой|старой датой)`,
      ),
      imperative(
        `(?:придумай|выдумай|сочини|подделай|сфабрикуй|сфальсифицируй|фальсифицируй|подправь|подкрути|нарисуй)(?:те)?(?!\\p{L})${reportedRussian}.{0,30}(?:${keptRussian}|дат[уыа](?!\\p{L})|подпис)`,
      ),
      imperative(
        '(?:запиши|внеси|отметь|занеси|оформи|поставь|зафиксируй|сделай вид)(?:те)?(?!\\p{L}).{2,80}(?:хотя|но на самом деле|а на самом деле|будто бы?)(?!\\p{L}).{0,20}(?<!\\p{L})не (?:звонил|встречал|говорил|общал|видел|был|созванивал|приходил|ездил|состоял)\\p{L}*(?: (?:ему|ей|им|его|е[её]|с \\p{L}+))?[\\s.!]*$',
      ),
      imperative(
        '(?:измени|поменяй|исправь|перенеси|сдвинь|перепиши)(?:те)?(?!\\p{L}) дату (?:записи|заметки|оценки|рекомендации|протокола|проверки|обращения|жалобы|разговора|звонка) (?!.*(?:ошиб|опечат))',
      ),
      imperative(
        `(?:поставь|проставь|отметь|сделай|измени|поменяй)(?:те)?(?!\\p{L})${reportedRussian}.{0,40}kyc(?!\\p{L}).{0,20}(?:пройден|действ|(?<!\\p{L})ок(?!\\p{L})|валид|актуал|зелен|в порядке)`,
      ),
      imperative(
        `${reportedHan}把.{0,20}(?:通话|电话|拜访|联系|记录|沟通|建议|评估|会面|投诉)(?:记录)?的?(?:日期|时间)(?:往前|提前|倒|改|写|填|调)`,
      ),
      imperative(`${reportedHan}.{0,16}(?:倒签|倒填|补签日期|往前(?:填|写|签)日期|日期往前)`),
      imperative(
        `${reportedHan}(?:编造?|伪造|捏造|虚构|杜撰|造)(?:一|个|条|份|点|些)*.{0,12}(?:记录|笔记|纪要|理由|拜访|通话|会面|沟通|签名|同意)`,
      ),
      imperative(
        `${reportedHan}(?:.{0,12}(?:没|未|没有)(?:打(?!通)|见|联系|聊|去|拜访|通话|开会).{0,8}(?:也|还是|照样|照)(?:帮我|给我|要)?(?:记|写|登记|补|录)|(?:假装|就当|当作).{0,12}(?:见|打|联系|聊|拜访)(?:过|了).{0,12}(?:记|写|登记|补|录))`,
      ),
      imperative(
        `${reportedHan}把.{0,16}(?:kyc|尽调|身份核实).{0,6}(?:改|设|标|调|弄)(?:成|为)?.{0,4}(?:有效|通过|正常|完成|ok|合格)`,
      ),
    ),
  ],
  [
    { refusal: 'erase', plain: true },
    any(
      imperative(
        '(?:delete|erase|wipe|remove|clear|clean(?: up| out)?|purge|destroy|drop(?! .{1,40} an? (?:\\p{L}+ )?(?:note|line|message|mail|e-?mail|text|card))|hide|get rid of|scrub)(?!\\p{L}).{0,30}(?:(?:audit|trail|traces?|evidence|(?<!\\p{L})logs?)(?!\\p{L}))',
      ),
      imperative(
        '(?:удали|удалить|сотри|стереть|очисти|почисти|подчисти|зачисти|уничтожь|убери|скрой|подтер)\\p{L}*(?!\\p{L}).{0,70}(?:аудит|журнал|из (?:истори|баз|записей)|(?<!\\p{L})след|(?<!\\p{L})лог[иа]?(?!\\p{L}))',
      ),
      imperative(
        '把?(?!.*(?:提醒|任务|待办)).{0,16}(?:审计|日志|痕迹|操作记录|留痕).{0,10}(?:抹|清(?!单|楚|晰)|去掉|删|擦|改掉)',
      ),
    ),
  ],
  [
    { refusal: 'erase' },
    any(
      imperative(
        '(?:delete|erase|wipe|remove|clear|clean(?: up| out)?|purge|destroy|drop(?! .{1,40} an? (?:\\p{L}+ )?(?:note|line|message|mail|e-?mail|text|card))|hide|get rid of|falsif\\p{L}+|tamper)(?!\\p{L}).{0,60}(?:audit|log|trail|history|records?|clients?|database|notes?|evidence|complaint|everything|table|interaction|data|account|file)',
      ),
      imperative(
        '(?:удали|удалить|сотри|стереть|очисти|почисти|подчисти|зачисти|уничтожь|убери|скрой|подделай)\\p{L}*(?!\\p{L}).{0,60}(?:аудит|журнал|истори|запис|клиент|баз|след|жалоб|заметк|вс[её]|данн|карточк|логи)',
      ),
      imperative('(?:把)?.{0,12}(?:删除|删掉|清空|清除|抹掉|销毁|篡改|隐藏).{0,20}'),
      imperative(
        '(?:把)?.{0,16}(?:审计|日志|痕迹|操作记录|留痕|投诉记录|沟通记录|聊天记录).{0,10}(?:抹|清(?!单|楚|晰)|去掉|删|擦|改掉)',
      ),
    ),
  ],
]
