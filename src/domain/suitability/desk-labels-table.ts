/** What the product desk and operations fill in, in Chinese and Russian: path | zh | ru. English is in the labels. */
const lines = `
product|产品记录|карточка продукта
product.id|产品编号|номер продукта
product.name|产品名称|название продукта
product.issuer_id|产品发行人|эмитент продукта
product.family|产品大类|группа продукта
product.class|产品类别|класс продукта
product.risk_rating|本行产品风险等级（R1至R5）|оценка риска продукта банком (R1–R5)
product.issuer_risk_rating|发行人给出的产品风险等级|оценка риска продукта эмитентом
product.sri|产品综合风险指标|сводный индикатор риска продукта
product.packaged|是否为打包产品|является ли продукт пакетным
product.complexity|产品复杂程度|сложность продукта
product.required_knowledge|产品所需知识水平|знания, которых требует продукт
product.stress_loss_pct|产品压力损失比例|потери продукта при стрессе, %
product.lockup_months|产品锁定期（月）|срок блокировки, месяцев
product.min_horizon_months|产品建议持有期（月）|рекомендуемый срок владения, месяцев
product.objectives|产品服务的目标|цели, которым служит продукт
product.currency|产品币种|валюта продукта
product.approved|产品是否已获批准|одобрен ли продукт
product.approval_valid_until|产品批准的最后有效日|последний день одобрения продукта
product.sale_countries|产品可销售的国家或地区|страны, где продукт продаётся
product.us_persons_allowed|美国人士可否购买|могут ли покупать лица США
product.professional_only|是否仅限专业投资者|только ли для профессионалов
product.documents|产品已存档的文件|документы по продукту
product.cost_entry_pct|产品前端费率|расходы при покупке, %
product.cost_ongoing_pct|产品年度费率|ежегодные расходы, %
product.cost_exit_pct|产品退出费率|расходы при выходе, %
product.apr_pct|综合年化利率|полная стоимость кредита, %
product.inducement_pct|产品销售报酬比例|вознаграждение за продажу, %
product.target_market|产品目标市场|целевой рынок продукта
product.target_market.classifications|目标市场的客户分类|категории клиентов целевого рынка
product.target_market.risk_tolerances|目标市场的风险承受等级|готовность к риску целевого рынка
product.target_market.objectives|目标市场的投资目标|цели целевого рынка
product.negative_target_market|产品负面目标市场|отрицательный целевой рынок продукта
product.negative_target_market.classifications|负面目标市场的客户分类|категории отрицательного целевого рынка
product.negative_target_market.risk_tolerances|负面目标市场的风险承受等级|готовность к риску отрицательного целевого рынка
product.negative_target_market.objectives|负面目标市场的投资目标|цели отрицательного целевого рынка
product.negative_target_market.vulnerable|弱势客户是否属于负面目标市场|относятся ли уязвимые клиенты к отрицательному целевому рынку
product.negative_target_market.age_from|负面目标市场的起始年龄|возраст, с которого рынок отрицательный
product.tying|产品搭售情况|связь с другими продуктами
product.insured_needs|产品保障的需求|потребности, которые покрывает полис
product.guarantee_limit|存款保险限额|предел страхования вкладов
product.monthly_payment|产品月供|ежемесячный платёж по продукту
product.esg|产品可持续发展数据|показатели устойчивости продукта
product.esg.taxonomy_pct|产品可持续分类占比|доля по таксономии
product.esg.sfdr_pct|产品可持续投资占比|доля устойчивых инвестиций
product.esg.pai|产品是否考虑不利影响|учитываются ли неблагоприятные воздействия
product.derivative|是否为衍生品|является ли продукт деривативом
product.listed|产品是否上市|есть ли у продукта листинг
product.bank_wealth_product|是否为银行理财产品|является ли банковским инвестиционным продуктом
product.test_category|产品测试类别|категория теста по продукту
product.serves|产品满足的需求|потребности, которым служит продукт
portfolio|持仓记录|данные портфеля
portfolio.holdings|客户持仓|активы клиента
portfolio.fx|汇率|курсы валют
portfolio.turnover_12m|近12个月换手率|оборот за 12 месяцев
portfolio.cost_to_equity_12m_pct|近12个月成本与资产之比|расходы к активам за 12 месяцев, %
proposed|拟购买交易|предлагаемая покупка
proposed.amount|购买金额|сумма покупки
proposed.currency|购买币种|валюта покупки
proposed.initiative|由谁发起|по чьей инициативе покупка
proposed.channel|购买渠道|канал покупки
proposed.funding|资金来源|источник средств
proposed.switch_cost_pct|转换成本比例|расходы на замену, %
proposed.switch_benefit_pct|转换收益比例|выгода от замены, %
proposed.recorded|销售过程是否录音录像|записана ли продажа
proposed.cooling_off_done|冷静期是否已过|прошёл ли период охлаждения
proposed.purpose|贷款用途|цель кредита
proposed.rm_id|经办客户经理|менеджер, который предлагает`

export const deskLabels: ReadonlyMap<string, Readonly<{ zh: string; ru: string }>> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([path = '', zh = '', ru = '']) => [path, { zh, ru }]),
)
