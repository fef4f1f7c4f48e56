import type { Language } from '../language.ts'

/** How a note about the client turns into words to the client: "wants to move" -> "you would like to move". */
export type Turn = readonly [pattern: RegExp, replacement: string]

export const turns: Readonly<Record<Language, readonly Turn[]>> = {
  en: [
    [/^(?:we )?(?:discussed|reviewed|talked about|spoke about|went through) (.+)$/i, '$1'],
    [/^(?:wants?|would like|wishes|wished|wanted|hopes) to (.+)$/i, 'your wish to $1'],
    [/^(?:is )?plan(?:s|ning|ned) to (.+)$/i, 'your plan to $1'],
    [/^intends to (.+)$/i, 'your intention to $1'],
    [/^(?:is )?(?:thinking about|considering|considers) (.+)$/i, 'your thoughts on $1'],
    [/^(?:is )?interested in (.+)$/i, 'your interest in $1'],
    [/^(?:asked|asks|enquired|inquired) about (.+)$/i, 'your question about $1'],
    [/^(?:asked|asks) (?:if|whether) (.+)$/i, 'your question whether $1'],
    [/^(?:asked|asks) (when|how|why|what) (.+)$/i, 'your question about $1 $2'],
    [/^(?:asked|asks) for (.+)$/i, 'your request for $1'],
    [/^prefers (.+)$/i, 'your preference for $1'],
    [/^(?:wants|needs) (.+)$/i, 'your wish for $1'],
  ],
  ru: [
    [/^(?:обсудили|обсуждали) (.+)$/iu, 'мы обсудили $1'],
    [/^(?:говорили|поговорили) (об? .+)$/iu, 'мы говорили $1'],
    [
      /^(?:хочет|хотел|хотела|хотели|хотят)(?: бы)? (\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L}).*)$/iu,
      'Ваше желание $1',
    ],
    [/^планиру(?:ет|ют) (\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L}).*)$/iu, 'Ваши планы $1'],
    [/^собира(?:ется|ются) (.+)$/iu, 'Ваше намерение $1'],
    [/^дума(?:ет|ют) (об? .+)$/iu, 'Ваши мысли $1'],
    [/^рассматрива(?:ет|ют) (.+)$/iu, 'Вы рассматриваете $1'],
    [/^интерес(?:уется|уются|овался|овалась|овались) (.+)$/iu, 'Вы интересовались $1'],
    [
      /^(?:просит|просят|просил|просила|просили|попросил|попросила|попросили) (\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L}).*)$/iu,
      'Ваша просьба $1',
    ],
    [
      /^(?:спрашивал|спрашивала|спрашивали|спросил|спросила|спрашивает) ((?:об?|про|по|насчёт|насчет) .+)$/iu,
      'Ваш вопрос $1',
    ],
    [/^(нужен|нужна|нужно|нужны) (.+)$/iu, 'Вам $1 $2'],
    [/^предпочита(?:ет|ют) (.+)$/iu, 'Вы предпочитаете $1'],
    [/^(?:хочет|хотят|планирует|планируют) (.+)$/iu, 'Вы хотели бы $1'],
  ],
  zh: [
    [/^(?:讨论|谈|谈到|沟通|聊)(?:了|到)?(.+)$/u, '$1'],
    [/^(?:想要|想|希望)(.+)$/u, '您希望$1'],
    [/^(打算|计划|考虑|正在考虑|需要|有意|准备|关注|关心|询问|咨询|倾向于)(.+)$/u, '您$1$2'],
    [/^问(?:了|起)?(.+)$/u, '您询问$1'],
  ],
}

/** The client as a note names them, at the start of a sentence. */
export const clientWords: Readonly<Record<Language, RegExp>> = {
  en: /^(?:the )?(?:client|customer|he|she|they) /i,
  ru: /^(?:клиент|клиентка|он|она|они) /iu,
  zh: /^(?:客户|他们|他|她)/u,
}

/** Words that speak about somebody in the third person, or that open a remark of the writer. */
export const aboutSomebody: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they|him|her|hers|his|them|their|client|customer|husband|wife)\b|^(?:seems?|seemed|sounded|was|were|is|has|had|said|says|told|thinks|thought|complained|complains|refused|refuses|will|cannot|did|does|left|agreed|decided|mentioned|hates?|likes?|feels?|felt|asked|asks|wanted|got|came|called|rang)\b/i,
  ru: /(?<!\p{L})(?:он|она|они|его|её|ее|ему|ей|ней|нему|них|их|им|клиент\p{L}*|муж\p{L}?|жен[аыуе]|сказал\p{L}?|говорит|жалу\p{L}+|недовол\p{L}+|отказал\p{L}*|кажется|считает)(?!\p{L})/iu,
  zh: /他|她|客户|丈夫|妻子|抱怨|拒绝|似乎|看起来|表示/u,
}

/** What the bank's own people are to do: a task and no subject of a conversation. */
export const ownAction: Readonly<Record<Language, RegExp>> = {
  en: /^(?:call|ring|phone|send|prepare|check|remind|follow[ -]up|email|mail|ask|arrange|schedule|book|get|chase|update|log|talk to|discuss with)\b/i,
  ru: /^(?:перезвон|позвон|отправ|выслать|прислать|подготов|напомн|провер|связаться|уточн|назнач|запрос|обсудить с)/iu,
  zh: /回电|致电|回访|跟进|提醒|^(?:发送|寄送|准备|联系|安排|核对|更新|约)/u,
}

/** Marks of internal remarks, judgements, scores and of claims that no draft may carry. */
export const neverQuoted: readonly RegExp[] = [
  /[[\]{}<>|\\@#=_*`^~]|https?:|www\./iu,
  /\b(?:internal|confidential|nb|fyi|todo|score|scoring|rating|segment|churn|margin|profitab\w*|revenue|cross-?sell|upsell|lead|kpi|rm|pep|aml|kyc|edd|sar|sanction\w*|compliance|suspic\w*|investigat\w*|launder\w*|fraud\w*|screening|risk class|watch ?list|wallet|prospect|committee|difficult|annoying|stingy|tiresome|unhappy|dissatisfied|competitor\w*|haggl\w*|discount\w*|leave us|rude|greedy|angry|drunk|nervous|divorc\w*)\b/iu,
  /\b(?:guarante\w*|risk-?free|riskless|no risk|without risk|promis\w*|assur\w*|ensur\w*|certain\w*|definitely|for sure|recommend\w*|approv\w*|approval|best|unbeatable|number one|tax-?free|inside\w*|last chance|today only|hurry|return of|yield|performance|profit\w*|outperform\w*|cheat\w*|incompetent|rubbish)\b/iu,
  /служебн|конкурент|скидк|недовол|комитет|внутренн|конфиденц|рейтинг|скоринг|сегмент|маржа|доходн|прибыл|комплаенс|подозр|отмыв|санкци|росфинмон|115-?фз|мошен|конфликтн|жадн|скандал|нервн|развод|гарант|обеща|обязательно|наверняка|рекоменд|одобр|лучш|без риска|безриск|инсайд|последний шанс|срочно|уникальн|непревзойд/iu,
  /内部|竞争|不满|折扣|委员会|保密|评分|评级|分层|利润|收益|回报|合规|可疑|洗钱|制裁|调查|审查|难伺候|小气|离婚|保证|担保|承诺|确保|一定|肯定|必定|保本|零风险|无风险|推荐|批准|审批|最好|最佳|内幕|避税|不用交税|稳赚|包赚|错过|赶紧|马上/u,
]
