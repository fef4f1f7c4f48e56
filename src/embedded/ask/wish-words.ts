/** The SQL of the answer before, to be shown. */
export const showQuery =
  /(?:show|see|what(?:'s| is| was)|give)(?: me)? (?:the |that |its )?(?:query|sql)|^(?:the )?(?:query|sql)\??$|how (?:did you|was (?:it|this|that)) (?:calculate|compute|count|get)|(?:покажи|какой|дай|выведи)(?: мне)? (?:сам )?(?:запрос|sql)|^(?:запрос|sql)\??$|как (?:ты |вы )?(?:это )?(?:посчитал|считал)|看(?:一?下)?(?:查询|sql|语句)|(?:显示|给我看?)(?:查询|sql)|(?:查询|sql)语句|怎么算/u

/** Contacts, promises and requests that are due or overdue have lists of their own. */
export const overdue =
  /(?:overdue|due) (?:for )?(?:contacts?|promises?|requests?)(?!\p{L})|(?:contacts?|promises?|requests?) (?:are |is )?(?:due|overdue)|有约|欠(?:着|了)?(?:(?:我|咱)们?的?)?(?:那[几些]?[个条份张]?)?(?:东西|材料|资料|文件|回复|答复|意见|没[给交补])|просроч\p{L}+ (?:контакт|обещани|запрос|обращени)|(?:контакт|обещани|запрос|обращени)\p{L}* (?:уже )?просроч/u

/** Figures of people rather than a list of one's own. */
export const byManagers = /(?<!\p{L})(?:managers?|rms?|менеджер\p{L}*)(?!\p{L})|经理/u

/** Orders to write or to draft are none of ours, whatever figures they hold. */
export const order =
  /^(?:(?:please|pls|can you|could you|пожалуйста|请|帮我|麻烦)[\s,，]*)*(?:log|record|note|remind|create|add|set|draft|write|send|mark|close|complete|update|change|undo|call|email)(?!\p{L})|^(?:(?:please|pls|can you|could you|пожалуйста|请|帮我|麻烦)[\s,，]*)*(?:запиши|зафиксир|занеси|напомни|поставь|создай|добавь|набросай|напиши|отправь|отметь|закрой|обнови|измени|отмени|перенеси|记(?:一下|录|个)|登记|提醒|新建|创建|添加|起草|草拟|写|发|更新|修改|撤销|标记|把)/u
export const many = /(?<!\p{L})(?:they|them|their|theirs|их|них|ими|им|они|у них)(?!\p{L})|他们|她们|客户们/u

export const theBook = /clients?(?!\p{L})|customers|my book|клиент|客户/u

/** A share that could not be read as one of rows. */
export const shareOnly =
  /(?:what|which) (?:share|percentage|proportion|percent|per cent|fraction)(?!\p{L})|как(?:ой|ая|ую) (?:процент|дол)|(?:share|percentage|proportion) of (?=.{0,30}(?:book|portfolio|holdings|loans|deposits))|дол[яюи] (?=.{0,30}(?:портфел|кредит|вклад|позици))|占.{0,10}(?:比例|比重|百分比|多少)/u

/** A figure is asked for outright: what was not understood of such a question is told, never left out. */
export const figure =
  /how many|how much|number of|count|average|median|longest|mean|total|sum of|amount|value|volume|balance|exposure|rate|outstanding|share of|percent|сколько|скольк|количеств|средн|медиан|дольше вс|сумм|общ(?:ая|ий|ую|ее)|остат|стоимост|объ[её]м|баланс|ставк|итог|всего|дол[яю]|процент|多少|(?<!哪)几[个位名家笔张项次通封起场]|平均|中位|最[久长]|总|合计|金额|市值|余额|利率|占比|比例|百分比/u
