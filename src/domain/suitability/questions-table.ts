import type { Localised } from '#domain/language.ts'

/**
 * One plain question per client fact, to be put to the client. Screening facts have none: the client must not learn
 * that such a check exists.
 */
const ask = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

export const clientQuestions: Readonly<Record<string, Localised>> = {
  'client.kind': ask(
    'Are you dealing with us as a private person or for a company?',
    '您是以个人身份还是代表公司与我们往来？',
    'Вы обращаетесь к нам как частное лицо или от имени компании?',
  ),
  'client.birth_date': ask(
    'What is your date of birth?',
    '您的出生日期是哪一天？',
    'Назовите, пожалуйста, дату вашего рождения.',
  ),
  'client.residence_country': ask(
    'In which country do you live?',
    '您目前居住在哪个国家或地区？',
    'В какой стране вы проживаете?',
  ),
  'client.base_currency': ask(
    'In which currency do you keep your accounts?',
    '您的账户以哪种货币为主？',
    'В какой валюте вы ведёте свои счета?',
  ),
  'client.us_person': ask(
    'Are you a US citizen, US resident or otherwise a US person?',
    '您是否为美国公民、美国居民或其他美国人士？',
    'Являетесь ли вы гражданином, резидентом или иным лицом США?',
  ),
  'client.pep': ask(
    'Do you, or does someone close to you, hold a prominent public office?',
    '您本人或您的近亲属是否担任重要公职？',
    'Занимаете ли вы или кто-то из ваших близких значимую государственную должность?',
  ),
  'client.deceased': ask(
    'Are your personal details with us still up to date?',
    '您在我行的个人信息是否仍然准确？',
    'Актуальны ли ваши личные данные у нас?',
  ),
  'client.vulnerable': ask(
    'Is there anything that makes decisions about money harder for you at present and that we should allow for?',
    '目前是否有需要我们留意、会让您在财务决定上感到吃力的情况？',
    'Есть ли обстоятельства, из-за которых вам сейчас труднее принимать финансовые решения и которые нам следует учесть?',
  ),
  'client.do_not_contact': ask(
    'May we contact you about our products?',
    '我们可以就产品事宜与您联系吗？',
    'Можно ли обращаться к вам по поводу наших продуктов?',
  ),
  'client.complaint_open': ask(
    'Is there a complaint with us that is still open for you?',
    '您是否有尚未处理完毕的投诉？',
    'Есть ли у вас жалоба, которая ещё не разрешена?',
  ),
  'client.over_indebted': ask(
    'Do you have difficulty paying your present debts?',
    '您目前偿还债务是否有困难？',
    'Трудно ли вам платить по нынешним долгам?',
  ),
  'client.classification': ask(
    'Are you treated as a private investor, or do you hold professional status?',
    '您是普通投资者，还是具有专业投资者资格？',
    'Вы обычный инвестор или имеете статус квалифицированного (профессионального)?',
  ),
  'client.risk_tolerance': ask(
    'How much ups and downs in value are you ready to accept? We would fill in the risk questionnaire with you.',
    '您能接受多大的价值波动？我们需要与您一起完成风险测评问卷。',
    'Какие колебания стоимости вы готовы принять? Нам нужно заполнить с вами анкету о риске.',
  ),
  'client.risk_lowest_category': ask(
    'Could you bear any loss at all? We would settle it in the risk questionnaire.',
    '您是否完全不能承受任何损失？我们将在风险测评中确认。',
    'Готовы ли вы нести хоть какие-то потери? Мы уточним это в анкете о риске.',
  ),
  'client.risk_assessed_on': ask(
    'When did you last fill in the risk questionnaire with us? If you are not sure, we would repeat it.',
    '您上次在我行做风险测评是什么时候？如不确定，我们可以重新进行。',
    'Когда вы последний раз заполняли у нас анкету о риске? Если не помните, заполним её заново.',
  ),
  'client.knowledge': ask(
    'What do you know about products of this kind, and from where?',
    '您对这类产品了解多少？是从哪里了解的？',
    'Что вы знаете о продуктах этого вида и откуда?',
  ),
  'client.traded_classes': ask(
    'Which kinds of investments have you bought before?',
    '您以前买过哪些类型的投资产品？',
    'Какие виды инвестиций вы покупали раньше?',
  ),
  'client.tests_passed': ask(
    'Which investor tests have you passed?',
    '您通过了哪些投资者测试？',
    'Какие тестирования инвестора вы прошли?',
  ),
  'client.objectives': ask(
    'What is the money for: keeping its value, income, growth, retirement, education or something else?',
    '这笔资金用于什么：保值、收益、增值、养老、教育还是其他？',
    'Для чего эти деньги: сохранить, получать доход, приумножить, на пенсию, на образование или на другое?',
  ),
  'client.horizon_months': ask(
    'When will you need this money?',
    '您预计什么时候需要用到这笔资金？',
    'Когда вам понадобятся эти деньги?',
  ),
  'client.loss_capacity_amount': ask(
    'How much could you lose without changing how you live?',
    '在不影响生活水平的前提下，您最多能承受多少损失？',
    'Сколько вы могли бы потерять, не меняя привычного уровня жизни?',
  ),
  'client.liquid_assets': ask(
    'How much money do you have that you could use at short notice?',
    '您有多少可以随时动用的资金？',
    'Сколько у вас денег, которыми можно воспользоваться сразу?',
  ),
  'client.monthly_expenses': ask(
    'How much do you spend in a month?',
    '您每月支出大约多少？',
    'Сколько вы тратите в месяц?',
  ),
  'client.income_monthly': ask(
    'What is your net income in a month?',
    '您每月税后收入是多少？',
    'Каков ваш чистый доход в месяц?',
  ),
  'client.obligations_monthly': ask(
    'How much do you pay each month for loans and other obligations?',
    '您每月需要偿还多少贷款及其他固定债务？',
    'Сколько вы ежемесячно платите по кредитам и другим обязательствам?',
  ),
  'client.net_worth': ask(
    'What is your net worth without your home?',
    '不含自住房产，您的净资产大约是多少？',
    'Каков ваш чистый капитал без учёта жилья?',
  ),
  'client.kyc_status': ask(
    'May we bring your identity papers up to date with you?',
    '能否请您配合我们更新身份资料？',
    'Можем ли мы обновить с вами документы, удостоверяющие личность?',
  ),
  'client.kyc_valid_until': ask(
    'Until when is your identity document valid?',
    '您的身份证件有效期到什么时候？',
    'До какого числа действует ваш документ, удостоверяющий личность?',
  ),
  'client.legal_capacity': ask(
    'Does anyone act for you by law, such as a guardian?',
    '是否有监护人等法定代理人代您行事？',
    'Действует ли кто-то за вас по закону, например опекун?',
  ),
  'client.marketing_consent': ask(
    'Do you agree that we send you offers?',
    '您是否同意我们向您推介产品？',
    'Согласны ли вы получать от нас предложения?',
  ),
  'client.data_restriction': ask(
    'Have you restricted how we may use your data?',
    '您是否对我们使用您的个人信息作过限制？',
    'Ограничивали ли вы использование ваших данных?',
  ),
  'client.adverse_credit': ask(
    'Have you been late with payments on a loan or card in recent years?',
    '近几年您的贷款或信用卡是否有过逾期？',
    'Были ли у вас за последние годы просрочки по кредитам или картам?',
  ),
  'client.demands': ask(
    'Against what would you like to be insured?',
    '您希望获得哪些方面的保障？',
    'От чего вы хотели бы застраховаться?',
  ),
  'client.existing_cover': ask(
    'Which insurance do you have already?',
    '您已经有哪些保险？',
    'Какие страховки у вас уже есть?',
  ),
  'client.sustainability': ask(
    'Should your investment take account of the environment and society, and how much?',
    '您是否希望投资兼顾环境和社会因素？希望达到什么程度？',
    'Должны ли ваши вложения учитывать экологию и общество, и в какой мере?',
  ),
  'client.needs': ask(
    'Which plans or worries would you like us to look at first?',
    '您最希望我们先解决哪方面的计划或顾虑？',
    'Какими планами или заботами нам заняться прежде всего?',
  ),
}

/** How well a class of products is known; `{class}` is its name in the language. */
export const knowledgeQuestion = ask(
  'What do you know about products of this kind: {class}?',
  '您对这类产品了解多少：{class}？',
  'Что вы знаете о продуктах этого вида: {class}?',
)

export const classNames: Readonly<Record<string, Localised>> = {
  cash_deposit: ask('cash deposits', '存款', 'вклады'),
  structured_deposit: ask('structured deposits', '结构性存款', 'структурные вклады'),
  money_market_fund: ask('money market funds', '货币市场基金', 'фонды денежного рынка'),
  government_bond: ask('government bonds', '政府债券', 'государственные облигации'),
  corporate_bond: ask('corporate bonds', '公司债券', 'корпоративные облигации'),
  high_yield_bond: ask('high-yield bonds', '高收益债券', 'высокодоходные облигации'),
  equity: ask('shares', '股票', 'акции'),
  equity_fund: ask('equity funds', '股票基金', 'фонды акций'),
  bond_fund: ask('bond funds', '债券基金', 'фонды облигаций'),
  mixed_fund: ask('mixed funds', '混合基金', 'смешанные фонды'),
  etf: ask('exchange-traded funds', '交易所交易基金', 'биржевые фонды'),
  leveraged_etf: ask('leveraged exchange-traded funds', '杠杆型交易所交易基金', 'биржевые фонды с плечом'),
  structured_note: ask('structured notes', '结构性票据', 'структурные ноты'),
  option: ask('options', '期权', 'опционы'),
  future: ask('futures', '期货', 'фьючерсы'),
  cfd: ask('contracts for difference', '差价合约', 'контракты на разницу'),
  private_fund: ask('private funds', '私募基金', 'закрытые фонды'),
  crypto: ask('crypto assets', '加密资产', 'криптоактивы'),
  unit_linked: ask('unit-linked insurance', '投资连结保险', 'инвестиционное страхование жизни'),
  endowment: ask('endowment insurance', '两全保险', 'накопительное страхование жизни'),
  term_life: ask('term life insurance', '定期寿险', 'срочное страхование жизни'),
  health: ask('health insurance', '健康保险', 'медицинское страхование'),
  property: ask('property insurance', '财产保险', 'страхование имущества'),
  credit_protection: ask('credit protection insurance', '信贷保障保险', 'страхование кредита'),
  consumer_loan: ask('consumer loans', '消费贷款', 'потребительские кредиты'),
  mortgage: ask('mortgages', '住房抵押贷款', 'ипотека'),
  credit_card: ask('credit cards', '信用卡', 'кредитные карты'),
  overdraft: ask('overdrafts', '透支', 'овердрафты'),
  business_loan: ask('business loans', '企业贷款', 'кредиты бизнесу'),
  account_package: ask('account packages', '账户套餐', 'пакеты услуг по счёту'),
}
