import type { Localised } from '#domain/language.ts'
import { patternOf } from '#domain/text/letters.ts'
import { calendarLabel, daySplits } from './day-splits.ts'
import { localised as say } from './pattern.ts'
import type { Dimension, Period, Subject } from './spec.ts'

/** A way to split an answer; where `on` is absent the column is that of the thing counted, as listed by `where`. */
export type Split = Readonly<{
  key: string
  pattern: RegExp
  label: Localised
  /** The columns it can be, in the order of preference. */
  columns: readonly (readonly [Subject, string])[]
  period?: Period
  /** Of the thing itself only: the client's column of that name is another matter. */
  strict?: true
}>

/** Splits that mean something else of a client than of what the client has. */
const ofThing: ReadonlySet<string> = new Set(
  'kind state currency channel direction week day month quarter year theme severity'.split(' '),
)

/** A word that can follow "by", "per", «по», 按. */
const of = (
  key: string,
  [en, ru, zh]: readonly [string, string, string],
  label: Localised,
  columns: readonly (readonly [Subject, string])[],
  period?: Period,
): Split => ({
  key,
  pattern: patternOf(`^(?:${en})(?!\\p{L})|^(?:${ru})[а-я]*(?!\\p{L})|^(?:${zh})`, 'u'),
  label,
  columns,
  ...(period ? { period } : {}),
  ...(ofThing.has(key) ? { strict: true as const } : {}),
})

/** Days by which the rows of a view fall on the calendar. */
export const calendar: readonly (readonly [Subject, string])[] = [
  ['interactions', 'on'],
  ['transactions', 'on'],
  ['tasks', 'due_on'],
  ['holdings', 'matures_on'],
  ['loans', 'matures_on'],
  ['cards', 'expires_on'],
  ['accounts', 'opened_on'],
  ['clients', 'client_since'],
  ['requests', 'received_at'],
  ['promises', 'due_on'],
  ['documents', 'expires_on'],
  ['feedback', 'on'],
  ['facts', 'on'],
  ['meetings', 'starts_at'],
]

export const splits: readonly Split[] = [
  of(
    'decade',
    [
      'decade(?: of birth)?|birth decade|age groups?|generation',
      'десятилети[а-я]*(?: рождени)?|возрастн[а-я]* групп|возраст|поколени',
      '出生年代|年代|年龄段|年龄组|年龄',
    ],
    say('decade of birth', '出生年代', 'десятилетие рождения'),
    [['clients', 'birth_date']],
    'decade',
  ),
  of(
    'birthYear',
    ['(?:year of birth|birth years?)', 'год[а-я]* рождени', '出生年份|生年'],
    say('year of birth', '出生年份', 'год рождения'),
    [['clients', 'birth_date']],
    'year',
  ),
  of(
    'city',
    [
      '(?:city|cities|town|towns|location|place|domicile)',
      'город|мест[а-я]* жительств|населенн',
      '(?:所在)?(?:城市|地点|地方)',
    ],
    say('city', '城市', 'город'),
    [['clients', 'city']],
  ),
  of('district', ['districts?', 'район', '地区|区县|区'], say('district', '地区', 'район'), [
    ['clients', 'district'],
  ]),
  of(
    'region',
    ['(?:regions?|cantons?)', 'регион|кантон|област', '区域|省份?|州'],
    say('region', '区域', 'регион'),
    [['clients', 'region']],
  ),
  of(
    'country',
    ['(?:country|countries|nation|residence)', 'стран', '国家(?:和地区)?|国别'],
    say('country', '国家', 'страна'),
    [['clients', 'country']],
  ),
  of(
    'segment',
    [
      '(?:client |customer )?(?:segments?|segmentation|tier)',
      '(?:клиентск[а-я]* )?сегмент',
      '(?:客户)?(?:等级|分层|层级|分类|细分|分群|级别)',
    ],
    say('segment', '客户等级', 'сегмент'),
    [['clients', 'segment']],
  ),
  of(
    'clientKind',
    ['(?:client|customer) (?:types?|kinds?)', 'тип[а-я]* клиент|вид[а-я]* клиент', '客户(?:类型|种类|性质)'],
    say('kind of client', '客户类型', 'тип клиента'),
    [['clients', 'kind']],
  ),
  of('stage', ['stages?|life ?cycle', 'стади|этап', '阶段'], say('stage', '阶段', 'стадия'), [
    ['deals', 'stage'],
    ['clients', 'stage'],
  ]),
  of(
    'rm',
    [
      '(?:of (?:my|our|the) )?(?:rms?|relationship managers?|managers?|advis[eo]rs?|bankers?|colleagues?|team members?)|of my (?:people|team|guys|staff)',
      '(?:из )?(?:моих |наших )?(?:менеджер|rm|сотрудник|коллег|подчиненн)',
      '(?:客户)?经理|rm|同事|下属|组员|团队成员',
    ],
    say('relationship manager', '客户经理', 'менеджер'),
    [['clients', 'rm_email']],
  ),
  of('language', ['languages?', 'язык', '语言|语种'], say('language', '语言', 'язык'), [
    ['clients', 'language'],
  ]),
  of('gender', ['gender|sex', 'пол(?:у|ам|а)?(?![а-я])', '性别'], say('gender', '性别', 'пол'), [
    ['clients', 'gender'],
  ]),
  of(
    'classification',
    [
      '(?:mifid |regulatory )?(?:classification|client class)',
      'классификаци|категори[а-я]* клиент',
      '监管分类|客户分类',
    ],
    say('class', '客户分类', 'классификация'),
    [['clients', 'classification']],
  ),
  of(
    'risk',
    [
      'risk(?: (?:profiles?|tolerance|levels?|appetite|class|rating))?',
      'риск[- ]?профил|(?:уровн[а-я]*|толерантност[а-я]*|готовност[а-я]*) (?:к )?риск|риск',
      '风险(?:承受(?:能力|度)?|等级|偏好|水平|评级|画像)',
    ],
    say('risk tolerance', '风险承受等级', 'толерантность к риску'),
    [['clients', 'risk_tolerance']],
  ),
  of(
    'consent',
    ['(?:marketing )?consents?', 'согласи[а-я]*(?: на маркетинг)?', '营销(?:同意|授权)(?:情况|状态)?'],
    say('consent to marketing', '营销同意', 'согласие на маркетинг'),
    [['clients', 'marketing_consent']],
  ),
  of(
    'kyc',
    ['kyc(?: status(?:es)?| states?)?', '(?:статус[а-я]* )?kyc', 'kyc(?:状态)?|尽调状态'],
    say('KYC', 'KYC 状态', 'KYC'),
    [['clients', 'kyc_status']],
  ),
  of(
    'sector',
    ['(?:sectors?|industr(?:y|ies))', 'отрасл|сектор', '行业|产业'],
    say('sector', '行业', 'отрасль'),
    [['clients', 'sector']],
  ),
  of(
    'occupation',
    ['(?:occupations?|professions?|jobs?)', 'професси|должност|занят', '职业'],
    say('occupation', '职业', 'профессия'),
    [['clients', 'occupation']],
  ),
  of(
    'class',
    [
      '(?:product |asset )?(?:class(?:es)?|famil(?:y|ies)|categor(?:y|ies))|product types?|asset types?',
      '(?:продуктов[а-я]* )?(?:класс|категори)[а-я]*(?: продукт| актив)?|вид[а-я]* продукт|тип[а-я]* продукт',
      '(?:产品|资产)(?:类别|类型|种类|大类)|类别',
    ],
    say('product class', '产品类别', 'класс продукта'),
    [
      ['holdings', 'class'],
      ['products', 'class'],
    ],
  ),
  of(
    'product',
    [
      'products?(?: names?)?|instruments?|fund names?',
      '(?:названи[а-я]* )?продукт|инструмент',
      '产品(?:名称)?',
    ],
    say('product', '产品', 'продукт'),
    [
      ['holdings', 'name'],
      ['products', 'name'],
    ],
  ),
  of('issuer', ['issuers?', 'эмитент', '发行人|发行方'], say('issuer', '发行人', 'эмитент'), [
    ['holdings', 'issuer_id'],
  ]),
  of('currency', ['(?:currency|currencies|ccy)', 'валют', '币种|货币'], say('currency', '币种', 'валюта'), [
    ['holdings', 'currency'],
    ['loans', 'currency'],
    ['accounts', 'currency'],
    ['transactions', 'currency'],
    ['orders', 'currency'],
    ['clients', 'base_currency'],
  ]),
  of('channel', ['channels?|contact types?', 'канал', '渠道|方式'], say('channel', '渠道', 'канал'), [
    ['interactions', 'channel'],
    ['requests', 'channel'],
    ['feedback', 'channel'],
    ['meetings', 'channel'],
  ]),
  of('direction', ['directions?', 'направлени', '方向'], say('direction', '方向', 'направление'), [
    ['interactions', 'direction'],
    ['transactions', 'direction'],
  ]),
  of(
    'operation',
    ['operations?(?: types?)?', '(?:вид[а-я]* |тип[а-я]* )?операци', '交易(?:类型|方式)|操作类型'],
    say('operation', '交易方式', 'вид операции'),
    [['transactions', 'operation']],
  ),
  of('state', ['states?|status(?:es)?', 'статус|состояни', '状态|状况'], say('state', '状态', 'статус'), [
    ['loans', 'state'],
    ['cards', 'status'],
    ['tasks', 'status'],
    ['requests', 'status'],
    ['promises', 'status'],
    ['documents', 'status'],
    ['meetings', 'status'],
    ['deals', 'stage'],
    ['clients', 'stage'],
  ]),
  of(
    'loanState',
    ['loan (?:states?|status(?:es)?)', '(?:статус|состояни)[а-я]* кредит', '贷款(?:状态|状况)'],
    say('state of the loan', '贷款状态', 'статус кредита'),
    [['loans', 'state']],
  ),
  of(
    'purpose',
    [
      'purposes?|loan types?|types? of loans?',
      'цел|назначени|вид[а-я]* кредит|тип[а-я]* кредит',
      '用途|贷款(?:类型|种类)',
    ],
    say('purpose', '用途', 'цель'),
    [
      ['loans', 'purpose'],
      ['orders', 'purpose'],
    ],
  ),
  of(
    'priority',
    ['priority|priorities|urgency', 'приоритет|срочност', '优先级|紧急程度'],
    say('priority', '优先级', 'приоритет'),
    [['tasks', 'priority']],
  ),
  of('urgency', ['urgency', 'срочност|важност', '紧急(?:程度|度)'], say('urgency', '紧急程度', 'срочность'), [
    ['requests', 'urgency'],
    ['tasks', 'priority'],
  ]),
  of(
    'severity',
    ['severit(?:y|ies)|gravity', 'тяжест|серь[её]зност|критичност', '严重(?:程度|性|等级)'],
    say('severity', '严重程度', 'тяжесть'),
    [['requests', 'severity']],
  ),
  of(
    'theme',
    ['themes?|topics?|subjects?|reasons?', 'тем(?:а|ам|е|ы)?(?![а-я])|тематик|причин', '主题|题材|话题|原因'],
    say('theme', '主题', 'тема'),
    [['requests', 'theme']],
  ),
  of(
    'sentiment',
    ['sentiments?|tones?|moods?', 'тональност|настроени|оценк', '情绪|好坏|倾向'],
    say('tone', '情绪', 'тональность'),
    [['feedback', 'sentiment']],
  ),
  of('kind', ['(?:types?|kinds?|sorts?)', 'вид(?!ео)|тип', '种类|类型|类'], say('kind', '种类', 'вид'), [
    ['cards', 'kind'],
    ['accounts', 'kind'],
    ['holdings', 'class'],
    ['loans', 'purpose'],
    ['interactions', 'channel'],
    ['documents', 'kind'],
    ['requests', 'kind'],
    ['facts', 'kind'],
    ['clients', 'kind'],
    ['products', 'class'],
  ]),
  of(
    'week',
    ['(?:calendar )?weeks?|weekly', 'недел', '周|星期|每周|逐周'],
    say('week', '周（起始日）', 'неделя'),
    calendar,
    'week',
  ),
  of(
    'day',
    ['days?|dates?|daily', 'дн(?:ям?|ей)(?![а-я])|дат', '日期|天|日'],
    say('day', '日期', 'день'),
    calendar,
    'day',
  ),
  of(
    'month',
    ['(?:calendar )?months?|monthly', 'месяц|мес', '月份?|每月|逐月'],
    say('month', '月份', 'месяц'),
    calendar,
    'month',
  ),
  of(
    'quarter',
    ['quarters?|quarterly', 'квартал', '季度|季|每季'],
    say('quarter', '季度', 'квартал'),
    calendar,
    'quarter',
  ),
  of(
    'year',
    ['years?|yearly|vintage', 'год', '年份?|年度|每年|逐年'],
    say('year', '年份', 'год'),
    calendar,
    'year',
  ),
  of(
    'client',
    ['clients?|customers?|person|name', 'клиент|каждо[а-я]* клиент|имен', '(?:每[个位])?客户(?:名称)?'],
    say('client', '客户', 'клиент'),
    [['clients', 'client']],
  ),
  ...daySplits,
]

export const dimensionOf = (split: Split, [on, column]: readonly [Subject, string]): Dimension => ({
  on,
  column,
  label: split.period && split.period !== 'decade' ? calendarLabel(split.label, column) : split.label,
  ...(split.period ? { period: split.period } : {}),
})
