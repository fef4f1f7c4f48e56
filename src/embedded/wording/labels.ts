import type { Language, Localised } from '#domain/language.ts'
import type { CountForms } from '../text/format.ts'

const label = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })
const forms = (
  en: readonly [string, string],
  zh: string,
  ru: readonly [string, string, string],
): CountForms => ({ en, zh, ru })

/** Nouns that are counted. */
export const nouns = {
  client: forms(['client', 'clients'], '位客户', ['клиент', 'клиента', 'клиентов']),
  loan: forms(['loan', 'loans'], '笔贷款', ['кредит', 'кредита', 'кредитов']),
  card: forms(['card', 'cards'], '张卡', ['карта', 'карты', 'карт']),
  task: forms(['task', 'tasks'], '项任务', ['задача', 'задачи', 'задач']),
  openTask: forms(['open task', 'open tasks'], '项未完成任务', [
    'открытая задача',
    'открытые задачи',
    'открытых задач',
  ]),
  holding: forms(['holding', 'holdings'], '项持仓', ['позиция', 'позиции', 'позиций']),
  account: forms(['account', 'accounts'], '个账户', ['счёт', 'счёта', 'счетов']),
  contact: forms(['contact', 'contacts'], '次联系', ['контакт', 'контакта', 'контактов']),
  note: forms(['note', 'notes'], '条记录', ['запись', 'записи', 'записей']),
  order: forms(['standing order', 'standing orders'], '笔定期付款', [
    'постоянное поручение',
    'постоянных поручения',
    'постоянных поручений',
  ]),
  request: forms(['open request', 'open requests'], '项未结请求', [
    'открытый запрос',
    'открытых запроса',
    'открытых запросов',
  ]),
} as const

const words: Readonly<Record<string, Localised>> = {
  // segments and stages
  key: label('key', '重点', 'ключевой'),
  affluent: label('affluent', '富裕', 'состоятельный'),
  mass: label('mass', '大众', 'массовый'),
  sme: label('SME', '中小企业', 'МСБ'),
  corporate: label('corporate', '企业', 'корпоративный'),
  prospect: label('prospect', '潜在客户', 'потенциальный клиент'),
  active: label('active', '有效', 'действует'),
  dormant: label('dormant', '休眠客户', 'спящий клиент'),
  closed: label('closed', '已关闭', 'закрыт'),
  individual: label('person', '个人', 'физлицо'),
  legal_entity: label('company', '企业', 'компания'),
  household: label('household', '家庭', 'семья'),
  // channels
  call: label('call', '电话', 'звонок'),
  meeting: label('meeting', '会面', 'встреча'),
  video: label('video call', '视频', 'видеозвонок'),
  email: label('e-mail', '邮件', 'письмо'),
  message: label('message', '消息', 'сообщение'),
  letter: label('letter', '信函', 'бумажное письмо'),
  branch: label('branch visit', '网点到访', 'визит в отделение'),
  other: label('contact', '联系', 'контакт'),
  // loans
  finished_ok: label('repaid', '已还清', 'погашен'),
  finished_unpaid: label('ended, not repaid', '到期未还清', 'срок вышел, не погашен'),
  running_ok: label('running, paid on time', '正常还款', 'действует, платится в срок'),
  in_debt: label('in debt', '逾期', 'в просрочке'),
  // cards
  gold: label('gold', '金卡', 'золотая'),
  classic: label('classic', '普通卡', 'классическая'),
  junior: label('junior', '青年卡', 'молодёжная'),
  platinum: label('platinum', '白金卡', 'платиновая'),
  // accounts
  current: label('current account', '活期账户', 'текущий счёт'),
  savings: label('savings account', '储蓄账户', 'сберегательный счёт'),
  business: label('business account', '对公账户', 'расчётный счёт'),
  joint: label('joint account', '联名账户', 'совместный счёт'),
  // relations
  spouse: label('spouse', '配偶', 'супруг(а)'),
  child: label('child', '子女', 'ребёнок'),
  parent: label('parent', '父母', 'родитель'),
  owner: label('owner', '股东', 'владелец'),
  director: label('director', '董事', 'директор'),
  guarantor: label('guarantor', '担保人', 'поручитель'),
  member: label('family member', '家庭成员', 'член семьи'),
  family: label('family', '家庭', 'семья'),
  company: label('company', '公司', 'компания'),
  supplier: label('supplier', '供应商', 'поставщик'),
  business_partner: label('business partner', '合伙人', 'деловой партнёр'),
  grandparent: label('grandparent', '祖父母', 'бабушка или дедушка'),
  grandchild: label('grandchild', '孙辈', 'внук или внучка'),
  legal_representative: label('legal representative', '法定代表人', 'законный представитель'),
  power_of_attorney: label('power of attorney', '授权代理人', 'доверенное лицо'),
  // transactions and orders
  card: label('card', '刷卡', 'карта'),
  transfer_in: label('transfer in', '转入', 'входящий перевод'),
  transfer_out: label('transfer out', '转出', 'исходящий перевод'),
  standing_order: label('standing order', '定期付款', 'постоянное поручение'),
  cash: label('cash', '现金', 'наличные'),
  'remittance to another bank': label('remittance to another bank', '汇往他行', 'перевод в другой банк'),
  'collection from another bank': label(
    'collection from another bank',
    '他行汇入',
    'поступление из другого банка',
  ),
  'withdrawal in cash': label('withdrawal in cash', '取现', 'снятие наличных'),
  'credit in cash': label('credit in cash', '存现', 'внесение наличных'),
  'credit card withdrawal': label('credit card withdrawal', '信用卡取款', 'снятие по карте'),
  insurance: label('insurance', '保险', 'страхование'),
  loan: label('loan', '贷款', 'кредит'),
  leasing: label('leasing', '租赁', 'лизинг'),
  'interest credited': label('interest credited', '利息入账', 'начисленные проценты'),
  'payment for statement': label('payment for statement', '对账单费', 'плата за выписку'),
  'sanction interest if negative balance': label('penalty interest', '罚息', 'штрафные проценты'),
  'old-age pension': label('old-age pension', '养老金', 'пенсия по старости'),
  mortgage: label('mortgage', '房贷', 'ипотека'),
  equipment: label('equipment', '设备', 'оборудование'),
  construction: label('construction', '建设', 'строительство'),
  // states
  on_file: label('on file', '已有', 'есть'),
  requested: label('requested', '已索取', 'запрошен'),
  missing: label('missing', '缺失', 'нет'),
  expired: label('expired', '已过期', 'истёк'),
  valid: label('valid', '有效', 'действует'),
  pending: label('pending', '待处理', 'на рассмотрении'),
  open: label('open', '未结', 'открыт'),
  complaint: label('complaint', '投诉', 'жалоба'),
  request: label('request', '请求', 'запрос'),
  passport: label('passport', '护照', 'паспорт'),
  identity_card: label('identity card', '身份证', 'удостоверение личности'),
  high: label('high', '高', 'высокий'),
  low: label('low', '低', 'низкий'),
  en: label('English', '英语', 'английский'),
  zh: label('Chinese', '中文', 'китайский'),
  ru: label('Russian', '俄语', 'русский'),
  // ways to reach
  phone: label('Phone', '电话', 'Телефон'),
  mail: label('E-mail', '邮箱', 'Почта'),
  messenger: label('Messenger', '即时通讯', 'Мессенджер'),
  person: label('Contact person', '联系人', 'Контактное лицо'),
}

/** A code of the records as a word of the language; an unknown one is shown as written, underscores as blanks. */
export const word = (code: string, language: Language): string =>
  words[code.toLowerCase()]?.[language] ?? code.replaceAll('_', ' ')
