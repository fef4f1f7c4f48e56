import { any } from '../forms.ts'
import type { Forms } from './kinds.ts'
import { imperative } from './order.ts'

/** What clients and managers say of it is on record, and what is to be done about it is a task. */
const spoken =
  '(?!.*(?<!\\p{L})(?:say|said|says|tells?|told|mention\\p{L}*|wrote|notes?|talk\\p{L}*|discuss\\p{L}*|remind|task|todo|to-do|ask compliance|policy|rules?|training)(?!\\p{L}))(?!.*(?:говорил|сказал|упомин|писал|заметк|напомни|задач|обсужда|спросить|спроси|правил))(?!.*(?:说过|聊过|提到|提过|谈过|笔记|提醒|任务|待办|记一下|登记|规定|政策))'
const lists =
  'sanction\\p{L}*|aml(?!\\p{L})|anti[- ]money[- ]launder\\p{L}*|money[- ]launder\\p{L}*|ofac|seco list|black-?listed|black-?list|adverse media|terror\\p{L}*|suspicious (?:activity|transactions?|payments?)|suspicious activity report|under (?:an? )?investigation|enhanced monitoring'
const listsRussian =
  'санкци|(?:под(?:/| )?фт|од/фт|115-фз)|отмывани|ч[её]рн(?:ом|ый|ого) спис|подозрительн\\p{L}+ (?:операц|плат|транз)|росфинмониторинг|усиленн\\p{L}+ (?:мониторинг|контрол)|финмониторинг|санкцион'
const listsHan =
  '制裁|反洗钱|洗钱|黑名单|可疑(?:交易|活动|账户)|涉恐|恐怖融资|名单筛查|筛查|负面新闻|强化监控|重点监控'

/** Sanctions, money laundering and what is screened for: compliance answers, and nobody is told by an answer. */
export const screening: readonly Forms[] = [
  [
    { refusal: 'screening' },
    any(
      imperative(
        `${spoken}(?:(?:is|are|was|were|has|have|had|did|does|do|any|why|what(?:'s| is| are| about)?|which|who(?:'s| is)?|how|when|show|check|see|tell me|look|find|list|run|can you (?:see|check)|pull|give me|status|i need)(?!\\p{L})).{0,80}(?<!\\p{L})(?:${lists})`,
      ),
      new RegExp(`^${spoken}.{2,50}(?<!\\p{L})(?:${lists})[^.,;:]{0,30}\\?\\s*$`, 'u'),
      new RegExp(
        `^${spoken}(?:[\\p{L}'’. -]{2,40} )?(?:sanctions?|aml|watch-?list) (?:status|check|hits?|screening|result|flag|match\\p{L}*)[\\s?.!]*$`,
        'u',
      ),
      imperative(
        `${spoken}(?:is|are|was|why|has|have|did|who|which|what).{0,60}(?:(?<!\\p{L})(?:flagged|screened|frozen|blocked by compliance|red[- ]flag\\p{L}*|screening (?:hits?|results?|status|alerts?)|on (?:any|some|a|the) (?:watch|wanted|black|terror)[- ]?lists?)(?!\\p{L})(?!.*(?:newsletter|food|card)))`,
      ),
      imperative(
        `${spoken}why (?:is|are|was|were|did|has|have).{0,60}(?:account|payment|transfer|wire|funds|money)s?.{0,20}(?:frozen|freeze|blocked|held(?: up| back)?|stopped)`,
      ),
      imperative(
        `(?:tell|inform|warn|tip|let|write|e-?mail|message|text|draft)(?!\\p{L}).{0,80}(?:on (?:a|the|any) sanctions? list|sanctioned|aml (?:hit|alert|case|check|investigation)|money launder\\p{L}* (?:check|case|alert|suspicion)|under (?:an? )?(?:\\p{L}+ )?investigation|suspicious activity|flagged (?:by|for|in) (?:compliance|screening|aml))`,
      ),
      new RegExp(
        `^${spoken}(?!(?:запиши|внеси|зафиксируй|отметь|занеси|поставь|заведи|передай|зарегистрируй)).{0,60}(?:${listsRussian})[^.,;:]{0,40}\\?\\s*$`,
        'u',
      ),
      imperative(
        `${spoken}(?:есть ли|есть|почему|проверь|покажи|кто|какие|какой|что|под|прошла?|прошли|был[аи]?|не|числится|находится|узнай|посмотри|статус|результат\\p{L}*)(?!\\p{L}).{0,60}(?:${listsRussian})`,
      ),
      new RegExp(
        `^${spoken}.{2,40}(?:под санкци|в санкционн|прош(?:ла|[её]л|ли) (?:санкц|провер\\p{L}+ на санкц)|в ч[её]рном списке)[^.,;:]{0,20}$`,
        'u',
      ),
      imperative(
        `${spoken}(?:почему|зачем|из-за чего|за что|отчего)(?!\\p{L}).{0,60}(?:заморо[жз]|заблокир|остановлен|арестован|задержан)(?!\\p{L}* карт)(?!.*(?:карт[аыуе]|приложен|(?<!\\p{L})банк-клиент))`,
      ),
      imperative(
        `(?:напиши|скажи|сообщи|предупреди|намекни|передай)(?:те)?(?!\\p{L}).{0,60}(?:под санкци|в санкционн|подозрительн\\p{L}+ (?:операц|плат)|финмониторинг|отмывани)`,
      ),
      new RegExp(
        `^${spoken}(?!记|登记|提醒|新建|把).{0,30}(?:(?:${listsHan}).{0,16}(?:吗|么|没有?|什么|哪|[?？]|$|过了|结果|状态|命中)|(?:是不是|有没有|是否|有无|查|看).{0,20}(?:${listsHan}))`,
        'u',
      ),
      new RegExp(
        `^${spoken}.{0,30}(?:为什么|为何|怎么|为啥|凭什么).{0,12}(?:冻结|封了|被封|限制|冻住|拦截|卡住)(?!.{0,4}卡)|^${spoken}.{1,24}(?:被)?合规(?:部)?(?:盯上|标记|调查|查|拦)(?:了|过)?(?:吗|没有?)?[?？]?$`,
        'u',
      ),
      imperative(
        `(?:告诉|通知|提醒|写信给|写给|跟|给)(?:(?!合规|风控).){1,16}(?:说)?.{0,12}(?:在制裁|被制裁|制裁名单|可疑交易|反洗钱调查|被调查)`,
      ),
    ),
  ],
]
