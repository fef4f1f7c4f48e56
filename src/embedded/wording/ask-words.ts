import type { Localised } from '#domain/language.ts'
import { nouns as heldNouns } from '../ask/noun-words.ts'
import type { CountForms } from '../text/format.ts'

const label = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })
const forms = (
  en: readonly [string, string],
  zh: string,
  ru: readonly [string, string, string],
): CountForms => ({ en, zh, ru })

/** What is counted, by the noun asked for. */
export const counted: Readonly<Record<string, CountForms>> = {
  client: forms(['client', 'clients'], '位客户', ['клиент', 'клиента', 'клиентов']),
  clients: forms(['client', 'clients'], '位客户', ['клиент', 'клиента', 'клиентов']),
  loan: forms(['loan', 'loans'], '笔贷款', ['кредит', 'кредита', 'кредитов']),
  loans: forms(['loan', 'loans'], '笔贷款', ['кредит', 'кредита', 'кредитов']),
  mortgage: forms(['mortgage', 'mortgages'], '笔房贷', ['ипотека', 'ипотеки', 'ипотек']),
  term_deposit: forms(['term deposit', 'term deposits'], '笔定期存款', [
    'срочный вклад',
    'срочных вклада',
    'срочных вкладов',
  ]),
  deposit: forms(['deposit', 'deposits'], '笔存款', ['вклад', 'вклада', 'вкладов']),
  structured_deposit: forms(['structured deposit', 'structured deposits'], '笔结构性存款', [
    'структурный депозит',
    'структурных депозита',
    'структурных депозитов',
  ]),
  note: forms(['structured note', 'structured notes'], '笔结构性票据', [
    'структурная нота',
    'структурные ноты',
    'структурных нот',
  ]),
  etf: forms(['ETF position', 'ETF positions'], '项 ETF 持仓', [
    'позиция в ETF',
    'позиции в ETF',
    'позиций в ETF',
  ]),
  fund: forms(['fund position', 'fund positions'], '项基金持仓', [
    'позиция в фондах',
    'позиции в фондах',
    'позиций в фондах',
  ]),
  bond: forms(['bond position', 'bond positions'], '项债券持仓', [
    'позиция в облигациях',
    'позиции в облигациях',
    'позиций в облигациях',
  ]),
  insurance: forms(['policy', 'policies'], '份保单', ['полис', 'полиса', 'полисов']),
  card: forms(['card', 'cards'], '张卡', ['карта', 'карты', 'карт']),
  cards: forms(['card', 'cards'], '张卡', ['карта', 'карты', 'карт']),
  account: forms(['account', 'accounts'], '个账户', ['счёт', 'счёта', 'счетов']),
  accounts: forms(['account', 'accounts'], '个账户', ['счёт', 'счёта', 'счетов']),
  order: forms(['standing order', 'standing orders'], '笔定期付款', [
    'постоянное поручение',
    'постоянных поручения',
    'постоянных поручений',
  ]),
  transaction: forms(['transaction', 'transactions'], '笔交易', ['операция', 'операции', 'операций']),
  inflow: forms(['incoming transaction', 'incoming transactions'], '笔入账', [
    'поступление',
    'поступления',
    'поступлений',
  ]),
  outflow: forms(['outgoing transaction', 'outgoing transactions'], '笔出账', [
    'списание',
    'списания',
    'списаний',
  ]),
  task: forms(['task', 'tasks'], '项任务', ['задача', 'задачи', 'задач']),
  call: forms(['call', 'calls'], '次通话', ['звонок', 'звонка', 'звонков']),
  video: forms(['video call', 'video calls'], '次视频', ['видеозвонок', 'видеозвонка', 'видеозвонков']),
  meeting: forms(['meeting', 'meetings'], '次会面', ['встреча', 'встречи', 'встреч']),
  email: forms(['e-mail', 'e-mails'], '封邮件', ['письмо', 'письма', 'писем']),
  message: forms(['message', 'messages'], '条消息', ['сообщение', 'сообщения', 'сообщений']),
  interaction: forms(['contact', 'contacts'], '次联系', ['контакт', 'контакта', 'контактов']),
  interactions: forms(['contact', 'contacts'], '次联系', ['контакт', 'контакта', 'контактов']),
  product: forms(['product', 'products'], '个产品', ['продукт', 'продукта', 'продуктов']),
  appointment: forms(['meeting', 'meetings'], '场会面', ['встреча', 'встречи', 'встреч']),
  request: forms(['request', 'requests'], '项请求', ['запрос', 'запроса', 'запросов']),
  matter: forms(['request or complaint', 'requests and complaints'], '项请求与投诉', [
    'запрос или жалоба',
    'запроса и жалобы',
    'запросов и жалоб',
  ]),
  complaint: forms(['complaint', 'complaints'], '起投诉', ['жалоба', 'жалобы', 'жалоб']),
  promise: forms(['promise', 'promises'], '项承诺', ['обещание', 'обещания', 'обещаний']),
  document: forms(['paper', 'papers'], '份文件', ['документ', 'документа', 'документов']),
  deal: forms(['deal', 'deals'], '笔商机', ['сделка', 'сделки', 'сделок']),
  feedback: forms(['piece of feedback', 'pieces of feedback'], '条反馈', ['отзыв', 'отзыва', 'отзывов']),
  fact: forms(['fact', 'facts'], '条事实', ['факт', 'факта', 'фактов']),
}
const positions = forms(['position', 'positions'], '项持仓', ['позиция', 'позиции', 'позиций'])
export const countedAs = (noun: string): CountForms =>
  counted[noun] ?? counted[noun.replace(/s$/, '')] ?? positions

/** The thing asked about, in the plural. */
export const named = (noun: string): Localised =>
  heldNouns.find(({ key }) => key === noun || `${key}s` === noun)?.label ??
  label(counted[noun]?.en[1] ?? noun, counted[noun]?.zh ?? noun, counted[noun]?.ru[2] ?? noun)

/** States are named as states: "kept: 3" alone would read like a report of something done just now. */
const codes: Readonly<Record<string, Localised>> = {
  done: label('no longer open', '办结', 'больше не открыта'),
  cancelled: label('dropped', '取消', 'отменена'),
  withdrawn: label('revoked', '撤回', 'отозвано'),
  blocked: label('frozen', '冻结', 'заблокирована'),
  kept: label('fulfilled', '已兑现', 'сдержано'),
  broken: label('broken', '未兑现', 'нарушено'),
  answered: label('with a reply', '有回复', 'с ответом'),
  closed: label('no longer open', '已关闭', 'закрыта'),
  medium: label('medium', '中', 'средняя'),
  critical: label('critical', '极高', 'критическая'),
  positive: label('positive', '正面', 'положительные'),
  negative: label('negative', '负面', 'отрицательные'),
  neutral: label('neutral', '中性', 'нейтральные'),
  fees: label('fees', '费用', 'комиссии'),
  cards: label('cards', '银行卡', 'карты'),
  documents: label('documents', '文件', 'документы'),
  execution: label('execution', '执行', 'исполнение'),
  payments: label('payments', '支付', 'платежи'),
  rates: label('rates', '利率', 'ставки'),
  service: label('service', '服务', 'обслуживание'),
  advice: label('advice', '咨询', 'консультации'),
  privacy: label('privacy', '隐私', 'приватность'),
  fx: label('foreign exchange', '外汇', 'обмен валют'),
  on_file: label('on file', '在档', 'есть в деле'),
  requested: label('asked for', '已索取', 'запрошены'),
  missing: label('missing', '缺失', 'нет'),
  cash_deposit: label('deposit', '定期存款', 'срочный вклад'),
  structured_deposit: label('structured deposit', '结构性存款', 'структурный депозит'),
  bond_fund: label('bond fund', '债券基金', 'фонд облигаций'),
  equity_fund: label('equity fund', '股票基金', 'фонд акций'),
  mixed_fund: label('mixed fund', '混合基金', 'смешанный фонд'),
  money_market_fund: label('money market fund', '货币市场基金', 'фонд денежного рынка'),
  private_fund: label('private fund', '私募基金', 'закрытый фонд'),
  etf: label('ETF', 'ETF', 'ETF'),
  leveraged_etf: label('leveraged ETF', '杠杆 ETF', 'ETF с плечом'),
  corporate_bond: label('corporate bond', '公司债券', 'корпоративная облигация'),
  government_bond: label('government bond', '国债', 'гособлигация'),
  high_yield_bond: label('high-yield bond', '高收益债券', 'высокодоходная облигация'),
  structured_note: label('structured note', '结构性票据', 'структурная нота'),
  female: label('women', '女性', 'женщины'),
  male: label('men', '男性', 'мужчины'),
  granted: label('given', '已同意', 'дано'),
  refused: label('refused', '已拒绝', 'отказ'),
  normal: label('normal', '普通', 'обычный'),
  in: label('incoming', '客户发起', 'входящие'),
  out: label('outgoing', '我方发起', 'исходящие'),
  credit: label('incoming', '入账', 'поступление'),
  debit: label('outgoing', '出账', 'списание'),
  youth_savings: label('youth savings account', '青少年储蓄账户', 'детский накопительный счёт'),
  professional: label('professional', '专业客户', 'профессиональный'),
  retail: label('retail', '零售客户', 'розничный'),
  fee: label('fee', '手续费', 'комиссия'),
}
export const codeWord = (code: string): Localised | undefined => codes[code]

/** What the book can be asked about. */
export const offered: Localised = label(
  'clients (city, country, segment, age, KYC, consents, last contact), loans, deposits and other holdings, accounts, cards, transactions, contacts, tasks, requests and complaints',
  '客户（城市、国家、等级、年龄、KYC、授权、最近联系）、贷款、存款及其他持仓、账户、银行卡、交易、联系记录、任务、请求与投诉',
  'клиенты (город, страна, сегмент, возраст, KYC, согласия, последний контакт), кредиты, вклады и другие позиции, счета, карты, операции, контакты, задачи, запросы и жалобы',
)
