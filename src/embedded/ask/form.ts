/** What the form of a question says, beside its words. */
export type Form = Readonly<{
  lists: boolean
  persons: boolean
  converts: boolean
  lastly: boolean
  whole: readonly string[]
  wholeNoun?: string | undefined
  /** Who has the most of a thing: it is counted for each client. */
  ranks?: boolean
}>

/** Nothing is said beside the words. */
export const plainForm: Form = { lists: false, persons: false, converts: false, lastly: false, whole: [] }

/** Persons are asked for, whatever they have: "who has a blocked card". */
export const asksPersons =
  /^(?:so |and |ok |а |и )?(?:who(?!\p{L})|whom(?!\p{L})|with whom|с кем(?!\p{L})|с какими клиентами|which (?:of (?:my|our|the) )?(?:clients|customers|people)|кто(?!\p{L})|у кого|кому из|(?:у )?как(?:ие|их) клиент|谁|哪些客户|哪几[个位]客户)/u

export const asksList =
  /(?<!\p{L})(?:who|whom|which|list|show|с кем|с как(?:ими|им)|give me|find|name|кому из|(?:all|any|my) (?:the )?(?:clients|customers|loans|deposits|holdings|positions|cards|accounts)|кто|у кого|какие|каких|кого|перечисли|покажи|список|найди)(?!\p{L})|^(?:the |key |active )?(?:clients|customers|people|loans|deposits|holdings|cards|accounts|mortgages)(?!\p{L})|^(?:клиенты|кредиты|вклады|карты|счета|ипотеки)(?!\p{L})|谁|哪些|哪几|列出|找出|显示|的\S{0,6}客户[？?。]?$|客户(?:名单|有哪些)/u

/** A sum in another currency than its own, said in so many words. */
export const converts =
  /convert|equivalent|expressed in|in terms of|в пересчет|в пересчёт|эквивалент|пересчита|в переводе на|折合|折算|换算/u

/** "Average per client in CHF": what is compared is wanted in that currency. */
export const inCurrencyLastly =
  /(?<!\p{L})(?:in|в) \p{L}+(?: \p{L}+)?[\s?.!]*$|[以按用]\S{2,6}(?:计|算|表示)|（?\S{2,4}）?[?？]?$/u

/** Of what a share is asked: "of key clients with a loan", «среди ключевых», 重点客户中. */
export function wholeOf(folded: string): string | undefined {
  const found =
    /(?:share|percentage|proportion|fraction|per ?cent|%) of (.+?) (?:with|without|who|that|whose|having|have|has|hold|holds|are|is|live|lives)(?!\p{L})/u.exec(
      folded,
    ) ??
    /(?:among|within|out of) (.+)$/u.exec(folded) ??
    /среди (.+)$/u.exec(folded) ??
    /(?:дол[яюи]|процент) (.+?) (?:с|со|без|имеет|имеют|не|держат|у которых|которые|в просрочке)(?!\p{L})/u.exec(
      folded,
    ) ??
    /^(.+?)(?:当中|之中|中|里面?)(?=.{1,20}(?:占|比例|百分))/u.exec(folded)
  return found?.[1]
}

/** "Who has the most tasks", «с кем чаще всего встречались», 谁的投诉最多. */
export const ranksByWho =
  /^(?:(?:and|so|ok|а|и|ну|那)[\s,]+)?(?:with )?(?:who(?:m|se)?|which (?:clients?|customers?)|(?:у|с|от|для) (?:кого|кем|какого клиента|каких клиентов)|кто|кому|как(?:ой|ие|ому) клиент\p{L}*)(?!\p{L}).*(?<!\p{L})(?:(?<!at )most|fewest|(?:больше|чаще|меньше|реже) вс(?:его|ех))(?!\p{L})|(?:谁|哪(?:个|位|些|几[个位])客户(?!经理)).*最[多少频]|最[多少]的?(?:是)?(?:谁|哪(?:个|位|些)客户(?!经理))/u

/** "The top three for each manager": a ranking within each part. */
export const forEach =
  /(?<!\p{L})(?:(?:for|per|in|of|within) each|for every|each|по каждо\p{L}+|(?:в|у|на|для) кажд\p{L}+)(?!\p{L})|每(?:个|位|家|种)(?!客户(?!经理))/u
