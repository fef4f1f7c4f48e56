import { type Cue, english as en, russian as ru, chinese as zh } from './cue.ts'

/** Things on the shelf, in the forms in which people ask for them. */
const things =
  'products?|deposits?|funds?|bonds?|mortgages?|insurances?|polic(?:y|ies)|etfs?|loans?|credit cards?|notes?'
const вещи =
  'продукт\\p{L}*|вклад\\p{L}*|депозит\\p{L}*|фонд\\p{L}*|облигаци\\p{L}*|ипотек\\p{L}*|ипотечн\\p{L}* \\p{L}+|страхов\\p{L}*|полис\\p{L}*|etf|кредит\\p{L}*|карт\\p{L}*|нот\\p{L}*'
const 品 = '产品|存款|定存|基金|债券|房贷|按揭|保险|保单|etf|贷款|票据'

/** Cues of the shelf, of verdicts, of the file of advice and of sending. */
export const productCues: readonly Cue[] = [
  // the shelf
  en(
    'find_products',
    7,
    `(?:which|what|show|list|find|any)(?: me)?(?: \\w+){0,3} (?:${things})(?: \\w+){0,4} (?:do we (?:have|offer|sell)|are (?:there|available|on)|have we got|on (?:the|our) shelf|on offer)`,
  ),
  en('find_products', 6.5, `(?:do we|have we) (?:have|offer|sell|got)(?: any)?(?: \\w+){0,2} (?:${things})`),
  en(
    'find_products',
    6,
    `(?:show|list)(?: me)? (?:all )?our(?: \\w+){0,2} (?:${things})|on (?:the|our) shelf|product (?:shelf|range|list|catalogue)`,
  ),
  ru(
    'find_products',
    7,
    `какие (?:у нас )?(?:есть |сейчас )*(?:\\p{L}+ ){0,2}(?:${вещи})(?: \\S+){0,4}(?: есть| у нас| предлагаем| в линейке| в перечне)`,
  ),
  ru(
    'find_products',
    7,
    `какие у нас (?:\\p{L}+ ){0,3}(?:${вещи})|есть ли у нас (?:\\p{L}+ ){0,2}(?:${вещи})|что у нас есть из (?:${вещи})`,
  ),
  ru(
    'find_products',
    6,
    `(?:покажи|перечисли) (?:все |наши )*(?:${вещи})|продуктов\\p{L}* (?:линейк|полк|перечен)|(?:в|из) (?:нашей )?линейк`,
  ),
  zh(
    'find_products',
    7,
    `(?:我们|咱们|行里|货架上?|目前)(?:现在|目前)?(?:都|还)?有(?:什么|哪些|没有).{0,8}(?:${品})|(?:有什么|有哪些|看看(?:目前|我们)?的?).{0,6}(?:${品})(?!到期)|产品(?:目录|清单|货架|列表)`,
  ),
  // side by side
  en(
    'compare_products',
    6.5,
    "compare|(?:what(?:’|'| i)?s )?the difference between|versus|vs\\.?(?= )|side by side|put .+ next to",
  ),
  ru(
    'compare_products',
    6.5,
    'сравни|сопоставь|чем .+ отлича|чем .{4,80} (?:лучше|хуже|выгоднее|надежнее) .{4}|что (?:лучше|выгоднее|надежнее)[:,]? .{4,80} или |в чем разница|чем различа',
  ),
  zh(
    'compare_products',
    6.5,
    '比较(?:一下)?(?![多高大好少低小长短久近急早晚重活熟快慢忙])|对比(?:一下)?|有(?:什么|何|啥)(?:区别|不同|差别|差异|不一样)|哪里不(?:同|一样)|差在哪|区别在哪',
  ),
  // one product for one client
  en(
    'check_suitability',
    7.5,
    '^(?:so |and |ok )*(?:would|is|are|could|can)(?!\\p{L}) .{3,60} (?:be )?(?:something|an option|the thing|fine|sensible|possible|conceivable|alright|a fit|a match) for(?!\\p{L})|(?:is|are|would|will)(?!\\p{L}).+ (?:suitable|appropriate|right|ok|okay|allowed|eligible|suit)(?!\\p{L})(?: (?:for|to))?|suitability of|check (?:the )?suitability|suitable for',
  ),
  en(
    'check_suitability',
    7.5,
    '(?<!what(?: else)? )(?:can|could|may|should) (?:i|we) (?:offer|propose|recommend|sell|pitch)|may (?:he|she|they) (?:have|buy|take)|asked for (?:the |a )?.+ (?:herself|himself|themselves)',
  ),
  ru(
    'check_suitability',
    7.5,
    'подходит ли|подойдет ли|годится ли|пригодн|можно ли (?:предложить|продать|рекомендовать|посоветовать)|можем ли (?:мы )?(?:предложить|рекомендовать)|проверь пригодность',
  ),
  zh(
    'check_suitability',
    7.5,
    '适(?:合|不适合).{1,20}(?<!什)[吗嘛么？?]|(?:能|可以|可不可以|能不能)(?:买|推荐|建议|卖|给.{1,8}推荐).{0,24}|适当性|合适吗|.{2,20}适合.{2,12}[吗嘛？?]',
  ),
  // what fits
  en(
    'suggest_products',
    7,
    '(?:suggest|recommend|find|propose)(?: me)? (?:something|anything|a product|products?|some|an? option|options|an investment)|what (?:would|could|might|will|can|does|should)(?: best)? (?:fit|suit)|what(?: best)? (?:fits|suits)|what(?: else)? (?:is|would be) (?:right|suitable|good) for|what (?:could|can|should|would) (?:i|we) (?:offer|propose|suggest|recommend|sell|pitch)|anything suitable|product ideas?|next best|cross-?sell|which products? (?:would |could )?(?:fit|suit)',
  ),
  en('suggest_products', 6, '(?:which|what) (?:products? )?(?:are|is) blocked'),
  en(
    'suggest_products',
    8.2,
    '(?:which|what|any)(?: of (?:our|the)| kinds? of| sort of)?(?: \\p{L}+)? (?:funds?|bonds?|notes?|etfs?|shares?|deposits?|mortgages?|loans?|insurances?) (?:that |which )?(?:would |could |might |will |can |does |do )?(?:best |also )*(?:suits?|fits?|(?:be|are|is) (?:right|good|suitable|allowed) for|works? for|match(?:es)?|(?:i|we) (?:offer|propose|suggest|recommend))',
  ),
  ru(
    'suggest_products',
    8.2,
    '(?:какие|какой|какая|какое|что из)(?: из)? (?:\\p{L}+ )?(?:фонд|облигаци|нот|акци|вклад|депозит|кредит|ипотек|страхов|etf)\\p{L}*(?: [^?!.,]{0,40})? (?:подойд[её]т|подойдут|подходит|подходят|предложить|посоветовать|порекомендовать)|(?:подойд[её]т|подойдут|подходят)(?: ли)? \\p{L}+(?: \\p{L}+)? (?:какие|какой)',
  ),
  zh(
    'suggest_products',
    8.2,
    '(?:哪些|哪[种款只类]|哪几[款只种]|什么样?的?|啥)(?:基金|债券|存款|定存|保险|股票|票据|贷款|房贷)(?:比较|最|更)?适合|适合.{1,10}的(?:基金|债券|存款|定存|保险|股票|票据|贷款|房贷)',
  ),
  ru(
    'suggest_products',
    7,
    '(?:подбери|посоветуй|предложи|порекомендуй)(?:те)?(?: мне)? (?:что|вариант|продукт|чем)|что (?:можно |нельзя |бы |могу |стоит |лучше )*(?:(?!ли )\\S+ )?(?:предложить|посоветовать|порекомендовать|подобрать|подойдет|подошло|подходит)|чем заинтересовать|кросс-?сейл|варианты для',
  ),
  zh(
    'suggest_products',
    7.2,
    '(?:给|为|替|帮).{1,10}(?:推荐|建议|挑|选)(?:点|些|一些|几款|一款|个|什么)?(?:合适的)?(?:产品|方案)?|什么(?:产品)?(?:比较|最|会)?适合|适合(?:什么|哪些|哪款|哪种)|(?:能|可以)(?:给|向).{1,10}(?:推荐|提供|介绍)什么|(?:推荐|建议)(?:点|些|一些|几款|什么)|适合.{2,12}的(?:是|有)(?:什么|哪些|哪款)|哪些产品(?:不能|不可|适合)|有什么(?:可以|能)(?:推荐|卖|建议)',
  ),
  // what was known then
  en(
    'show_advice_file',
    9,
    "advice files?|files? of advice|what (?:did|do) we (?:know|knew) when|when we advised|why (?:did|have|was|were|had) .+ (?:set|put) .+ aside|why .+ (?:set aside|not (?:offered|recommended|proposed|suggested)|rejected)|why didn'?t we (?:offer|recommend|propose|suggest)",
  ),
  ru(
    'show_advice_file',
    9,
    'досье|файл рекомендаций|почему .+ не (?:предложили|рекомендовали|посоветовали|подошел|подошла|подошло)|что мы знали',
  ),
  zh(
    'show_advice_file',
    9,
    '建议(?:档案|书|记录|历史|文件)|推荐(?:档案|记录|历史)|适当性(?:档案|记录|文件)|(?:以前|之前|当时|上次|曾经?|过去|去年)?(?:给|向|为|对).{1,10}(?:做|出|提|写|给)过.{0,8}(?:建议|推荐|方案)|(?:以前|之前|当时|上次|曾经?|过去|去年|[^\\p{Script=Han}]|^|给|跟|向|为).{1,10}(?:建议|推荐|推)过|(?:当时|上次|之前|以前).{0,10}(?:建议|推荐).{0,4}(?:什么|啥|哪)|(?:当时|那时|之前)?为什么(?:没有?|不)(?:向|给|对).{1,12}(?:推荐|建议)|当时(?:知道|了解)',
  ),
  // a letter that proposes something
  en(
    'draft_message',
    8,
    '^(?!.*(?<!\\p{L})(?:did|have|has|was|were)(?!\\p{L})).*(?:propose|offer|recommend|pitch|suggest|introduce|present)(?!\\p{L}).+ (?:in|by|via|with|through|over) (?:an? |the )?(?:short |quick )?(?:e-?mail|mail|letter|message|note to|text)',
    { only: 'tell' },
  ),
  en(
    'draft_message',
    7.5,
    '^(?:(?:please|pls|can you|could you|and|then|also)[\\s,]*)*(?:e-?mail|mail|write|drop|message|text|draft|send|compose)(?!\\p{L}).+(?:propos|offer|recommend|pitch|suggest|introduc|about the (?:\\S+ ){1,5}(?:bond|fund|note|etf|deposit))\\p{L}*',
  ),
  ru(
    'draft_message',
    8.2,
    '(?:предложи|предложить|порекомендуй|порекомендовать|посоветуй|презентуй)(?:те)? .{0,80}(?:в|через|по) (?:\\p{L}+ )?(?:письм|почт|мейл|имейл|e-?mail|сообщени)|(?:письмом|по почте|мейлом) (?:предложи|порекомендуй|посоветуй)',
    { only: 'tell' },
  ),
  ru(
    'draft_message',
    7.5,
    '(?:напиши|написать|отправь|отправить|черкни|пошли|составь|составить|подготовь|набросай|накидай|сочини)(?:те)? .{0,80}(?:предлож|порекоменд|рекоменд|посовет|предлаг|(?:про|о|об|насчет) (?:\\S+ ){0,3}(?:облигац|фонд|нот[ауые]|вклад|etf|полис))',
    { only: 'tell' },
  ),
  zh(
    'draft_message',
    8.5,
    '(?:写|发|拟|起草|弄|来)(?:一?(?:封|个|条|份|段))?.{0,10}(?:邮件|信|消息|短信|微信|函|电邮).{0,16}(?:推荐|介绍|推介|推给|说说|聊聊|讲讲|建议)|(?:邮件|信函?|微信|短信|消息)(?:里|中|上)?.{0,10}(?:推荐|推介|推给)',
    { only: 'tell' },
  ),
  zh(
    'find_products',
    11,
    `^(?!.*(?:客户|适合|推荐给|给[他她])).{0,6}(?:我们|咱们?|行里|本行|货架).{0,6}(?:有|剩|卖)(?:些|着|没有)?(?:什么|啥|哪些|哪几[只种款个]).{0,10}(?:债券?|基金|理财|保险|产品|存款|票据|etf|保单).{0,6}(?:可以|能|可|在)?(?:卖|售|推|供|选|买)`,
  ),
  // away it goes
  en('send_message', 9, '(?:send|mail|dispatch|forward).*(?:draft |letter |mail |e-?mail )?drf_[a-z0-9-]+'),
  ru('send_message', 9, '(?:отправ|отошли|пошли|вышли).*drf_[a-z0-9-]+'),
  zh('send_message', 9, '发(?:送|出|给)?.*drf_[a-z0-9-]+|drf_[a-z0-9-]+.*发'),
]
