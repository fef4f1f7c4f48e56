import { documentNouns } from './document-words.ts'
import { heldNouns } from './held-words.ts'
import { among, type Noun, noun } from './noun.ts'
import { localised as say, words } from './pattern.ts'

/** Whatever can be counted; the longer name goes first, so that "structured deposits" is not read as deposits. */
/** Meetings of the calendar; those that were held are contacts. */
export const appointments: Noun = noun(
  'appointment',
  'meetings',
  words('appointments?', '(?!)', '预约|约见'),
  say('meetings in the calendar', '日程中的会面', 'встречи в календаре'),
)

export const nouns: readonly Noun[] = [
  appointments,
  ...documentNouns,
  ...heldNouns,
  noun(
    'mortgage',
    'loans',
    words('mortgages?|home loans?', 'ипоте', '房贷|按揭(?:贷款)?|住房贷款'),
    say('mortgages', '房贷', 'ипотека'),
    among('purpose', 'mortgage'),
  ),
  noun(
    'overdraft',
    'loans',
    words('overdrafts?', 'овердрафт', '透支'),
    say('overdrafts', '透支', 'овердрафты'),
    among('purpose', 'overdraft'),
  ),
  noun(
    'working_capital',
    'loans',
    words(
      'working[- ]capital(?: loans?| lines?)?',
      '(?:кредит[а-я]* )?(?:на )?(?:оборотн[а-я]*(?: средств[а-я]*| капитал[а-я]*)?)',
      '流动资金贷款|营运资金贷款',
    ),
    say('working capital loans', '流动资金贷款', 'кредиты на оборотные средства'),
    among('purpose', 'working capital'),
  ),
  noun(
    'lombard',
    'loans',
    words(
      'lombard (?:loans?|credits?)|securities[- ]backed loans?',
      'ломбардн[а-я]* кредит|кредит[а-я]* под залог ценных бумаг',
      '证券质押贷款|质押贷款',
    ),
    say('securities-backed loans', '证券质押贷款', 'кредиты под залог бумаг'),
    among('purpose', 'securities-backed loan'),
  ),
  noun(
    'fee',
    'transactions',
    words(
      '(?:(?:charged?(?: in)?|paid|pays?|paying) )?(?<!(?:about|over|regarding|on|for)(?: the)? )(?:(?<!about )(?:account|late|bank|custody|transfer) )?fees?(?! (?:complaint|request|answer|reply|refund|letter|question|issue|note|waiver|schedule)s?(?!\\p{L}))(?: (?:were |was |have been |has been |did )?(?:we |i )?(?:charged?|collect(?:ed)?|paid|booked))?',
      '(?:(?:списа|удержа|взя|начисл|плати|заплати)[а-я]* )?(?<!(?<![а-я])(?:на|о|об|про|по|за) )комисси[а-я]*(?: (?:мы )?(?:списа|удержа|взя|начисл|собра|получ)[а-я]*)?',
      '(?:收取?|扣除?)(?=了?(?:的|多少|几笔)?手续费)|手续费(?!.*投诉)|(?<![生学])费用(?!.*投诉)',
    ),
    say('fees', '手续费', 'комиссии'),
    among('operation', 'fee'),
  ),
  noun(
    'spending',
    'transactions',
    words(
      'spen[dt]|spending|expenses?|expenditures?',
      'потрат|трат(?:а|ы|ит|ят|ил[аи]?)(?![а-я])|расход',
      '花了|花费|花掉|花(?=多少|的钱)|消费|支出|开销',
    ),
    say('spending', '支出', 'расходы'),
    among('direction', 'debit'),
  ),
  noun(
    'inflow',
    'transactions',
    words(
      'inflows?|incoming (?:payments?|transfers?|transactions?|money)|money (?:that )?(?:came|comes|coming|flowed|paid) in(?:to)?|(?<=what |how much |everything that |anything )(?:has |have )?(?:came|come|comes|coming|been paid) in',
      'поступлени|приток|поступил[а-я]* денег|(?<=(?:денег|средств|сколько) (?:[а-я]+ ){0,2})(?:пришло|приходило|поступило)(?! клиент| обращен| жалоб| запрос| писем| нов)|зачислени|входящ[а-я]* (?:платеж|перевод|операци)',
      '入账|进账|转入|流入',
    ),
    say('incoming transactions', '入账', 'поступления'),
    among('direction', 'credit'),
  ),
  noun(
    'outflow',
    'transactions',
    words(
      'outflows?|outgoing (?:payments?|transfers?|transactions?|money)|money (?:that )?(?:went|goes|going|flowed|paid) out(?: of)?',
      'списани|(?<=(?:денег|средств|сколько) (?:[а-я]+ ){0,2})(?:ушло|уходило|потрачено|списалось)|исходящ[а-я]* (?:платеж|перевод|операци)',
      '出账|转出|流出',
    ),
    say('outgoing transactions', '出账', 'списания'),
    among('direction', 'debit'),
  ),
  noun(
    'transaction',
    'transactions',
    words(
      'transactions?|payments?|transfers?|bookings',
      'транзакц|операци|платеж|перевод|проводк|выписк',
      '(?:交易|流水|收支|账单)明细|交易|转账|流水|付款',
    ),
    say('transactions', '交易', 'операции'),
  ),
  noun(
    'order',
    'orders',
    words('standing orders?', 'постоянн[а-я]* поручени|регулярн[а-я]* платеж', '定期付款|长期指令|定期转账'),
    say('standing orders', '定期付款', 'постоянные поручения'),
  ),
  noun(
    'loan',
    'loans',
    words(
      '(?:loan|lending|credit) (?:book|portfolio)s?|loans?|credits?|lending|borrowings?|borrowers?|facilit(?:y|ies)|debts?',
      'кредитн[а-я]* портфел|кредит(?!н[а-я]* карт)|займ|ссуд|заем(?!щ)|заемщик',
      '贷款(?:组合)?|借款|授信',
    ),
    say('loans', '贷款', 'кредиты'),
  ),
  noun(
    'card',
    'cards',
    words(
      '(?:bank |credit |debit )?cards?',
      '(?:кредитн[а-я]* |банковск[а-я]* )?карт(?:[аыуе]|ой|ам|ами|ах|очк[а-я]*)?(?![а-я])',
      '(?:银行|信用|借记)?卡(?!号)|金卡|白金卡|普卡',
    ),
    say('cards', '银行卡', 'карты'),
  ),
  noun('account', 'accounts', words('accounts?', 'счет', '账户|帐户|户头'), say('accounts', '账户', 'счета')),
  noun(
    'holding',
    'holdings',
    words(
      'holdings?|positions?|investments?|securities|portfolios?',
      'позици|ценн[а-я]* бумаг|бумаг|инвестици|вложени|портфел',
      '持仓|头寸|投资|证券|投资组合',
    ),
    say('holdings', '持仓', 'позиции'),
  ),
  noun(
    'task',
    'tasks',
    words(
      'tasks?|to-?dos?|reminders?|(?<=^(?:and |so )?)what (?:did|have) (?:i|we)(?= (?:complete|finish|get done|close|tick))',
      'задач|напоминани|дел(?:а|о|ам)?(?![а-я])|(?<=^(?:а )?)что (?:я )?(?=(?:закрыл|выполнил|завершил|сделал))',
      '任务|待办(?:事项)?|提醒',
    ),
    say('tasks', '任务', 'задачи'),
  ),
  noun(
    'call',
    'interactions',
    words(
      '(?:phone )?calls?',
      '(?:телефонн[а-я]* )?звонк|звонок|созвон|(?<=раз (?:[а-я]+ ){0,3})(?:по|пере)?звонил',
      '电话|通话',
    ),
    say('calls', '电话', 'звонки'),
    among('channel', 'call'),
  ),
  noun(
    'video',
    'interactions',
    words(
      'video ?(?:calls?|meetings?|conferences?)|zooms?',
      'видеозвон|видеовстреч|видео',
      '视频(?:会议|通话|会面)?',
    ),
    say('video calls', '视频', 'видеозвонки'),
    among('channel', 'video'),
  ),
  noun(
    'meeting',
    'interactions',
    words(
      '(?:client |face[- ]to[- ]face )?meetings?',
      '(?:личн[а-я]* )?встреч',
      '会面|见面|面谈|见了|见过|次面|会议|(?<=[个场次])会(?![面议])',
    ),
    say('meetings', '会面', 'встречи'),
    among('channel', 'meeting'),
  ),
  noun(
    'email',
    'interactions',
    words('e-?mails?|mails?', '(?:электронн[а-я]* )?пис(?:ьм|ем)|имейл|мейл', '邮件'),
    say('e-mails', '邮件', 'письма'),
    among('channel', 'email'),
  ),
  noun(
    'message',
    'interactions',
    words('messages?|chats?', 'сообщени|смс', '消息|短信'),
    say('messages', '消息', 'сообщения'),
    among('channel', 'message'),
  ),
  noun(
    'branch',
    'interactions',
    words('branch visits?', 'визит[а-я]* в отделени', '网点到访|到访'),
    say('branch visits', '网点到访', 'визиты в отделение'),
    among('channel', 'branch'),
  ),
  noun(
    'complaint',
    'requests',
    words('complaints?|complained', 'жалоб|(?:по)?жалова', '投诉'),
    say('complaints', '投诉', 'жалобы'),
    among('kind', 'complaint'),
  ),
  noun(
    'request',
    'requests',
    words(
      '(?:service )?requests?|enquir(?:y|ies)|inquir(?:y|ies)',
      'запрос|обращени|заявк',
      '请求|服务请求|申请',
    ),
    say('requests (without complaints)', '客户请求（不含投诉）', 'запросы (без жалоб)'),
    among('kind', 'request'),
  ),
  noun(
    'promise',
    'promises',
    words('promises?|commitments?', 'обещани|договор[её]нност', '承诺'),
    say('promises', '承诺', 'обещания'),
  ),
  noun(
    'document',
    'documents',
    words('documents?|papers|paperwork', 'документ|бумаг[а-я]* в деле', '文件|材料|资料'),
    say('papers of the file', '文件', 'документы'),
  ),
  noun(
    'deal',
    'deals',
    words('deals?|pipeline|opportunit(?:y|ies)', 'сдел(?:к|ок)|воронк|пайплайн', '商机|交易机会|管道'),
    say('deals', '商机', 'сделки'),
  ),
  noun(
    'feedback',
    'feedback',
    words('feedbacks?|reviews', 'отзыв', '反馈|评价'),
    say('feedback', '反馈', 'отзывы'),
  ),
  noun('fact', 'facts', words('(?:recorded )?facts?', 'факт', '事实'), say('facts', '事实', 'факты')),
  noun(
    'interaction',
    'interactions',
    words(
      'contacts?(?! details)|interactions?|touch ?points?|conversations?',
      'контакт|коммуникаци|взаимодействи|касани|общени',
      '联系(?:次数|记录)?|互动|沟通(?:次数|记录)?|接触',
    ),
    say('contacts', '联系', 'контакты'),
  ),
  noun(
    'product',
    'products',
    words(
      'products? (?:on|in) (?:the|our) (?:shelf|range)|shelf products?|products?',
      'продукт',
      '货架产品|产品',
    ),
    say('products of the shelf', '货架产品', 'продукты линейки'),
  ),
  noun(
    'client',
    'clients',
    words(
      "(?:clients?|customers?)(?:['’]s?)?|people|book(?: of business)?|relationships",
      'клиент|заказчик|человек|людей|люд',
      '客户|客人|顾客',
    ),
    say('clients', '客户', 'клиенты'),
  ),
]
