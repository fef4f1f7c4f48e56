import type { Localised } from '#domain/language.ts'
import type { Disclosure } from './disclosures.ts'
import type { ScoreParts } from './verdict.ts'
import type { Outcome } from './vocabulary.ts'

const words = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** Short titles of the house rules by id; a rule of a bank's own pack has none. */
export const ruleTitles: Readonly<Record<string, Localised>> = {
  'SUIT-DATA-01': words('A needed fact is missing', '缺少必要信息', 'Не хватает необходимых сведений'),
  'SUIT-DATA-02': words(
    'A supplied value is impossible',
    '记录中有不可能的数值',
    'В записи невозможные значения',
  ),
  'SUIT-GATE-01': words('Client is deceased', '客户已故', 'Клиент умер'),
  'SUIT-GATE-02': words('No full legal capacity', '客户不具完全行为能力', 'Нет полной дееспособности'),
  'SUIT-GATE-03': words('Client is a minor', '客户未成年', 'Клиент несовершеннолетний'),
  'SUIT-AML-01': words('Sanctions screening not clear', '制裁筛查未通过', 'Санкционная проверка не пройдена'),
  'SUIT-AML-02': words('Account restricted', '账户受限', 'Счёт ограничен'),
  'SUIT-AML-03': words(
    'PEP or enhanced due diligence',
    '政治公众人物或加强尽职调查',
    'ПДЛ или усиленная проверка',
  ),
  'SUIT-HOLD': words(
    'No offers at the moment; contact Compliance',
    '目前不可提供产品，请联系合规部门',
    'Сейчас предложений нет; обратитесь в комплаенс',
  ),
  'SUIT-KYC-01': words('KYC not valid', '客户身份资料失效', 'KYC недействителен'),
  'SUIT-CONT-01': words('Do-not-contact', '客户要求勿联系', 'Просьба не беспокоить'),
  'SUIT-CONT-02': words('No marketing consent', '没有营销同意', 'Нет согласия на рекламу'),
  'SUIT-CONT-03': words('Open complaint', '投诉尚未结案', 'Есть открытая жалоба'),
  'SUIT-PRIV-01': words('Processing restricted', '个人信息处理受限', 'Обработка данных ограничена'),
  'SUIT-PRIV-02': words('Objection to profiling', '反对画像分析', 'Возражение против профилирования'),
  'SUIT-PROD-01': words('Product not approved', '产品未获批准', 'Продукт не одобрен'),
  'SUIT-PROD-02': words(
    'Not for sale to this residence or US person',
    '不可售予该居住地或美国人士',
    'Не продаётся в этой стране или лицам США',
  ),
  'SUIT-PROD-03': words(
    'Professional-only product',
    '仅限专业投资者',
    'Только для профессиональных инвесторов',
  ),
  'SUIT-TM-01': words('Negative target market', '属于负面目标市场', 'Отрицательный целевой рынок'),
  'SUIT-TM-02': words('Outside the target market', '不在目标市场内', 'Вне целевого рынка'),
  'SUIT-DOC-01': words('Required document not available', '缺少必备文件', 'Нет обязательного документа'),
  'SUIT-COST-01': words('High first-year cost', '首年费用偏高', 'Высокие расходы первого года'),
  'SUIT-SWITCH-01': words('Switch not worth its cost', '转换得不偿失', 'Замена не окупает затрат'),
  'SUIT-RISK-01': words(
    "Product riskier than the client, bank's initiative",
    '产品风险高于客户等级（银行主动推荐）',
    'Риск выше уровня клиента, инициатива банка',
  ),
  'SUIT-RISK-02': words(
    "Riskier than the client, client's own request",
    '产品风险高于客户等级（客户主动要求）',
    'Риск выше уровня клиента, по просьбе клиента',
  ),
  'SUIT-RISK-03': words('Risk assessment out of date', '风险评估已过期', 'Оценка риска устарела'),
  'SUIT-CAP-01': words('Loss above capacity', '潜在损失超出承受能力', 'Возможный убыток выше допустимого'),
  'SUIT-CAP-02': words('Thin liquidity reserve', '流动性储备偏薄', 'Мал запас ликвидности'),
  'SUIT-CAP-03': words('Investing borrowed money', '借款投资', 'Вложение заёмных средств'),
  'SUIT-HOR-01': words(
    'Lock-up longer than horizon',
    '锁定期长于客户期限',
    'Срок блокировки длиннее горизонта',
  ),
  'SUIT-HOR-02': words(
    'Recommended holding longer than horizon',
    '建议持有期长于客户期限',
    'Рекомендуемый срок длиннее горизонта',
  ),
  'SUIT-OBJ-01': words('Objectives do not match', '与客户目标不符', 'Цели не совпадают'),
  'SUIT-KNOW-01': words(
    "Complex product beyond the client's knowledge",
    '复杂产品超出客户认知',
    'Сложный продукт выше знаний клиента',
  ),
  'SUIT-KNOW-02': words('Knowledge warning', '认知不足警示', 'Предупреждение о знаниях'),
  'SUIT-CONC-01': words('Concentration', '集中度偏高', 'Концентрация'),
  'SUIT-CONC-02': words('Extreme concentration', '集中度过高', 'Чрезмерная концентрация'),
  'SUIT-FX-01': words('Exchange rate missing', '缺少汇率', 'Нет курса валюты'),
  'SUIT-VULN-01': words(
    'Vulnerable client, risky or complex product',
    '弱势客户与高风险或复杂产品',
    'Уязвимый клиент, рискованный или сложный продукт',
  ),
  'SUIT-AGE-01': words(
    'Client 65 or older, risky or complex product',
    '65岁及以上客户与高风险或复杂产品',
    'Клиенту 65 или больше, рискованный или сложный продукт',
  ),
  'SUIT-CRED-01': words('Not affordable', '超出偿付能力', 'Кредит не по силам'),
  'SUIT-CRED-02': words('Affordability is tight', '偿付能力偏紧', 'Платёжеспособность на пределе'),
  'SUIT-CRED-03': words(
    'Serious adverse credit or over-indebtedness',
    '严重不良信用或过度负债',
    'Серьёзная просрочка или чрезмерный долг',
  ),
  'SUIT-CRED-04': words('Minor adverse credit', '轻微不良信用', 'Небольшая просрочка'),
  'SUIT-TIE-01': words('Tied sale', '搭售', 'Навязанная продажа'),
  'SUIT-TIE-02': words('Bundled offer', '组合销售', 'Пакетное предложение'),
  'SUIT-INS-01': words(
    'Demands and needs not met',
    '与客户保险需求不符',
    'Не отвечает потребностям в страховании',
  ),
  'SUIT-INS-02': words('Already covered', '已有同类保障', 'Такая защита уже есть'),
  'SUIT-DEP-01': words(
    'Above the deposit-guarantee limit',
    '超出存款保险限额',
    'Выше предела страхования вкладов',
  ),
  'SUIT-EU-01': words(
    'Sustainability preference not met',
    '不符合可持续偏好',
    'Не отвечает предпочтениям по устойчивости',
  ),
  'SUIT-US-01': words('Excessive trading', '交易过于频繁', 'Чрезмерная торговля'),
  'SUIT-US-02': words(
    'Leveraged or inverse ETF as a holding',
    '长期持有杠杆或反向ETF',
    'Плечевой или обратный ETF на срок',
  ),
  'SUIT-CN-01': words(
    'Lowest category above R1',
    '最低风险类别客户不得购买R1以上产品',
    'Низшая категория: выше R1 нельзя',
  ),
  'SUIT-CN-02': words(
    "Bank wealth product above the client's grade",
    '理财产品高于客户等级',
    'Банковский продукт выше уровня клиента',
  ),
  'SUIT-CN-03': words(
    'Client 65 or older, R3 and above',
    '65岁及以上客户购买R3及以上产品',
    'Клиенту 65 или больше, R3 и выше',
  ),
  'SUIT-CN-04': words('Audio and video recording', '须录音录像', 'Нужна аудио- и видеозапись'),
  'SUIT-CN-05': words('Loan money into investments', '贷款资金用于投资', 'Кредитные деньги в инвестиции'),
  'SUIT-HK-01': words('Pre-investment cooling-off', '投资前冷静期', 'Период охлаждения перед вложением'),
  'SUIT-HK-02': words(
    'Risk mismatch on request',
    '客户要求的风险错配',
    'Несоответствие риска по просьбе клиента',
  ),
  'SUIT-RU-01': words('Mandatory test not passed', '未通过必要测试', 'Обязательный тест не пройден'),
  'SUIT-RU-02': words('Debt-load notice', '债务负担告知', 'Уведомление о долговой нагрузке'),
}

/** What an outcome means to the relationship manager. */
export const outcomeTitles: Readonly<Record<Outcome, Localised>> = {
  allow: words('may be proposed', '可以建议', 'можно предложить'),
  'warn-and-acknowledge': words(
    'may be proposed with a warning',
    '可以建议，须先说明提示事项',
    'можно предложить с предупреждением',
  ),
  'require-approval': words(
    'needs a second person first',
    '须先由第二人批准',
    'сначала нужно одобрение второго лица',
  ),
  block: words('may not be proposed', '不可建议', 'предлагать нельзя'),
}

export const disclosureTitles: Readonly<Record<Disclosure, Localised>> = {
  costs: words('costs', '费用', 'расходы'),
  risks: words('risks', '风险', 'риски'),
  target_market: words('target market', '目标市场', 'целевой рынок'),
  conflict_of_interest: words('conflict of interest', '利益冲突', 'конфликт интересов'),
  suitability_report: words('suitability report', '适当性报告', 'отчёт о пригодности'),
  total_cost_of_credit: words('total cost of credit', '贷款总成本', 'полная стоимость кредита'),
  cooling_off: words('cooling-off period', '冷静期', 'период охлаждения'),
  recording: words('recording', '录音录像', 'запись'),
  debt_load_notice: words('debt-load notice', '债务负担告知', 'уведомление о долговой нагрузке'),
  deposit_guarantee: words('deposit guarantee', '存款保险', 'страхование вкладов'),
  no_capital_guarantee: words('no capital guarantee', '不保本', 'капитал не гарантирован'),
  separate_prices: words('separate prices', '单独价格', 'отдельные цены'),
  sustainability_mismatch: words(
    'sustainability mismatch',
    '可持续偏好不符',
    'несоответствие по устойчивости',
  ),
  risk_warning: words('risk warning', '风险警示', 'предупреждение о риске'),
}

export const scorePartTitles: Readonly<Record<keyof ScoreParts, Localised>> = {
  need_gap: words('documented need', '已记录的需求', 'записанная потребность'),
  objective_fit: words('objectives', '投资目标', 'цели'),
  risk_fit: words('risk', '风险', 'риск'),
  horizon_fit: words('horizon', '期限', 'горизонт'),
  cost_fit: words('costs', '费用', 'расходы'),
  diversification: words('diversification', '分散程度', 'диверсификация'),
}
