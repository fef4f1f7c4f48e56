/** Words that lose their meaning together: the groups named in `only` (all, where none are) do not count within. */
export type ShadowList = Readonly<{ patterns: readonly string[]; only?: readonly string[] }>

const one = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const shadows: readonly ShadowList[] = [
  {
    // Investments that are named after a kind of banking.
    patterns: one(`
      credit/loan/deposit/mortgage/lending/lombard/guarantee/insurance/premium/savings fund/funds/bond/bonds/note/notes/etf/strategy/portfolio/certificate/certificates/trust
      credit/loan/deposit/mortgage/insurance ..1 fund/funds/note/notes/etf
      private/structured/corporate/emerging_market/asia/asian/european/global credit/loan/debt ?opportunities ?income fund/funds/strategy/note/notes/portfolio
      фонд*/нота/ноты/ноту/ноте/облигаци*/пиф* кредитн*/ипотечн*/депозитн*/страхов*
      кредитн*/ипотечн*/депозитн* фонд*/нота/ноты/ноту/ноте/облигаци*/пиф*
      信贷/贷款/存款/保险/按揭/信用 基金/债券/债/票据/策略/组合`),
    only: ['loan', 'deposit', 'insurance', 'fee', '=credit', '=loan', '=deposit'],
  },
  {
    // Fixed terms of banking.
    patterns: one(`
      loan/credit/mortgage/payment cover/insurance/protection_insurance/life_cover
      страховани* кредит*/ипотек*/займ*
      贷款/信贷/房贷/按揭 保障险/保障保险/保险/保障计划/保障
      риска опоздать/задержки/ошибиться/пропустить ..2 нет
      no_risk/without_risk/no risk of ?you ?us missing/delay/being_late/forgetting/confusion/mix-up
      垃圾 短信/邮件/分类/电话/信息/桶
      bank guarantee/guarantees
      no/any/without/the/your/our risk cover/coverage/profile/assessment/questionnaire/department/management/officer/manager/insurance/class
      letter/letters of_guarantee/of_guarantees
      guarantor/guarantors
      guarantee ..1 issued/facility/line/deposit/certificate/limit/agreement/letter/commission
      performance/payment/tender/rental/rent/customs/advance_payment/export/bid/landlord's/delivery guarantee/guarantees
      deposit ..1 guarantee/guarantees/insurance ?scheme/fund/system
      deposit/deposits ..3 guaranteed/protected/insured/covered ..8 up_to/limit/scheme
      risk-free rate/rates
      riskless rate
      money-back guarantee ..3 delivery/shipping
      保函
      保证人
      担保人
      保证金
      存款保险
      无风险 ?的 利率/收益率
      没有/无/缺/尚无 风险评估/风险测评/风险评级/风险等级/风险画像/风险偏好/风险档案/风险资料/风险记录/风险信息/风险问卷/风险提示/风险预警
      担保物/担保合同/担保公司/担保函/保证合同/保证保险/信用保证/抵押担保/担保方式/担保措施/担保品/保本微利/担保手续/担保材料
      银行担保 函/书/业务/额度/手续/费/合同/服务/品种/方式
      提供/开立/出具/申请/办理/需要/凭/要求 ..3 银行担保
      银行保函
      банковск* гаранти*
      гарантийн* депозит*/взнос*/письм*/срок*/талон*/обеспечен*/обслуживан*
      гарантия/гарантии/гарантию/гарантией ..1 исполнен*/возврат*_аванс*/платеж*/банк*
      страхован* ..1 вклад*
      без ..1 риска/рисков/риск нет/не_бывает/не_существует/не_обходит*/не_обойтись/не_обойдется/не_обойдешься
      безриск* ставк*
      независим* гаранти*
      выдач* ..1 банковск*_гаранти*
      поручител*
      гарант ..1 сделк*
      обеспечен* ..2 по_кредит*/по_ипотек*/кредит*/залог*
      агентств* ..1 по_страхован*`),
  },
  {
    // Not superlatives.
    patterns: one(`
      лучшего/лучшее/лучшую времени/время/момента/момент/места/место/повода
      best place/places/person/route/entrance
      best/warmest/kindest regards/wishes/of_luck
      all the_best
      best time/day/way/reached/practice/practices/execution/man/before/suited/guess/effort/efforts/option_to_reach/moment/contact/number/address/channel/interest/interests
      at best/the_latest/the_earliest
      top up/ups/management/of_the/right/left
      try/trying/do/doing our/my best
      do/did/doing/does my/our/their/his/her/its best
      work/works/suit/suits ..2 best
      best to
      best if
      highest/lowest point
      single best
      unique number/reference/code/link/identifier/id/case
      lead/leading to/manager
      leading up
      perfect/perfectly timing/time/day/understandable/fine/health
      perfect
      lowest/minimum repayment/payment/amount
      maximum/highest limit/amount/cover
      top floor/shelf
      最好 ..1 先/在/能/于/是/提前/带/来/预约/携带/准备/把/请/到/给/别/不要/用/与/和/由/尽早/选/周/上午/下午/亲自/您/打
      最低 ..1 还款/还款额/还款金额/起购/起存/余额/额度/消费/限额/起点/投资额/起投/金额/缴费/首付/年限/要求
      最高 ..1 额度/偿付/限额/偿付限额/保额/保障/授信/贷款/可贷/投资额/赔付/可借/限制/年龄/累计/可达/不超过
      第一 ..1 季/步/次/个/时间/页/位/周/天/笔/年/阶段/项/期/份/条/批/联系人/部分/受益
      最大 ..1 限度/努力/额度
      最佳 ..1 时间/时段/联系/祝愿
      最晚
      最迟
      完美 ..1 结束/收官/契合
      唯一 ..1 编号/识别/标识/身份/联系人/代码/的要求/需要
      с наилучшими
      всего наилучшего
      лучшие пожелания
      в лучшем случае
      к лучшему
      не лучшее время
      лучшее время/место_для/решение_обсудить
      самое удобное/время/позднее/раннее/начало/главное/важное/необходимое/первое
      самый/самые/самая/самой/самого удобный/удобные/удобная/поздний/ранний/последний/первый/необходимые/главный/частые/важные/ближайш*/короткий
      в самом/самое деле/ближайшее/начале/конце
      тем самым
      по самым
      уникальн* номер*/код*/идентификатор*/ссылк*/шифр*
      единственн* номер*/документ*/вопрос*/счет*/условие
      ведущ* переговор*/специалист*/менеджер*/к`),
  },
  {
    // Returns, interests, gains and certainties that are no money and no approval.
    patterns: one(`
      return/returns/returning/returned the/your/my/this/a/it/them/us/our/any/signed/these/those ?signed ?completed ?enclosed ?duly ?filled form/forms/call/calls/documents/document/copy/copies/card/message/e-mail/email/letter/contract/agreement/original/originals/files/folder/keys/visit/token/questionnaire/envelope/page/pages/papers
      statement/report/overview/list/copy/summary ..3 return/returns/interest/income/profit/gains/dividends/capital/yields
      money/your_money/the_money transfer/transfers/order/market/box
      capital/income/profit ..2 data/information/figures
      return to
      return by
      return home
      return from
      return it/them/this
      return your/the call
      in return
      many happy
      by return
      on_my return
      after your/my/his/her/our return
      upon your/my return
      your return/returns to/from/home/on
      on your return
      safe return
      tax return/returns
      interest in/of
      interest rate/rates
      your/my/our/great/keen/of interest in
      be_of interest
      best interest/interests
      in your/our/the interest/interests
      conflict/conflicts of_interest
      interest payment/payments/date
      income statement/certificate/proof/details/documents
      proof/statement/certificate/evidence/confirmation of ..1 income/earnings
      return/returns/yield/profit/interest/income/capital/gains/dividend/earnings ..1 statement/statements/report/reports/certificate/certificates/schedule/overview/figures/calculation/tax/summary/table/documents/history/curve/sheet
      capital gains_tax/city/expenditure/markets/increase/call
      yield to/curve
      profit_and_loss/profit and_loss
      make/makes/making ?it sure ?that ?you ?all ?the ?your documents/form/forms/copy/card/appointment
      see you/your
      一定 的/程度/期限/比例/金额/条件/数量/范围/时间/量/规模/额
      在 一定
      不 一定
      说不定
      必须/必要/不必/务必/必备/必填/必需
      有利 于
      您的利益/利益冲突/利息单/利息清单/利息凭证/收益单/收益明细/收益报告/收益证明/收入证明/本金利息明细/利润表
      通过 ..1 短信/电话/邮件/微信/手机/网银/网上/柜台/线上/官网/热线/本/此/邮寄/快递/网点/电子/客户/预约/视频/我/信件/书面/传真/app
      процент* ..1 готовност*/выполнен*/заряд*
      справк* ..2 доход*
      справк* ..2 о_доход*
      подтвержден* ..1 доход*
      отчет*/выписк*/деклараци*/налог* ..2 о_доход*/о_прибыл*/по_доход*/доход*
      процентн* ставк*
      в вашу/ваших/нашу пользу/интересах
      возврат* ..1 документ*/карт*/товар*/налог*
      точно так
      не точно
      так точно
      точно_так_же
      точно знать/определить/указать/скажу/сообщу/в_срок/в_#/в_назначенн*/в_указанн*/в_полдень/по_адресу/по_графику/до_#
      обязательно прочит*/прочт*/ознаком*/перезвон*/сообщ*/свяж*/напиш*/отвеч*/провер*/уточн*/верн*сь
      вернусь/вернемся/вернетесь/вернитесь к/с/завтра/позже/до
      акци* ..1 дня/магазин*/банка_до
      средств* связи`),
    only: [
      'benefit',
      'capital',
      'certain',
      'sureto',
      'acquire',
      'perfword',
      'percent',
      'promise',
      'approve',
      '=通过',
      '=profit',
      '=return',
      '=returns',
      '=interest',
    ],
  },
  {
    // Words of negation that deny nothing.
    patterns: one(`
      not only
      not just
      not merely
      not simply
      no doubt
      no matter
      no wonder
      no question
      without doubt/question/a_doubt/any_doubt/fail
      don't/do_not/not ?need_to worry/hesitate/forget/doubt/miss/wait/delay/hide/be_afraid/fear/panic
      no need to_worry/to_doubt/to_hesitate/to_fear
      no reason to_doubt/to_worry/to_hesitate
      nothing less
      not least
      why not
      why don't
      never mind
      cannot/can't/could_not/couldn't wait/help/but/stress/emphasise/emphasize/repeat
      not to_mention
      never been
      no later/longer/less/more/sooner/problem/worries
      not/never less/fail
      nothing but
      will_not/won't/never disappoint/let_you_down/regret/be_disappointed
      can't/cannot_go/can_not_go wrong
      не только
      не просто
      не сомневайтесь/волнуйтесь/переживайте/беспокойтесь/бойтесь/забудьте/забывайте/упустите/медлите/тяните/пожалеете/раздумывайте/смотря
      можете не_сомневаться/не_волноваться/не_беспокоиться/не_переживать
      не ..1 сомнева*/волну*/пережива*/беспоко*
      ни_в_чем не_сомнев*
      нет сомнени*/проблем/вопросов
      ни при
      не менее/меньше/ниже/позднее/позже/хуже
      ни копейки
      не что_иное
      как_бы не
      что_бы ни
      не подвед*
      не_вопрос
      不仅/不但/不只/不光/不单/不止/不管/不论/无论/不断/不少/不久/不过/不错/不同/不动产/不得不/不如/只不过/不妨/不愧/不亚于
      不用/不必/无需/无须/不需要 担心/怀疑/犹豫/多想/顾虑/操心/害怕/发愁
      别 担心/怕/犹豫/急
      请放心/放心
      差不多
      非常
      除非
      并非只
      莫大
      未来
      没问题
      没有问题
      毫无疑问/毫无疑义/毫无悬念
      不低于/不少于/不会低于/不会少于
      无忧/无虑/无论如何
      特别
      别的/别人/别家/分别/级别/类别/性别/区别/识别/个别/告别
      是非/非凡/非洲
      没错`),
    only: ['neg', 'answerno'],
  },
  {
    // 准 within words that are no certainty.
    patterns: [
      '批准/核准/标准/准备/准时/准确/获准/准许/准则',
      '保险/保障/保存/保管/保留/保密 ..1 证/单/费/额',
    ],
    only: ['=准', '=保'],
  },
  {
    // Losing, falling and missing that is no loss of money.
    patterns: one(`
      can't/cannot/won't/never ..1 lose ?your way/touch/sight/time
      lose ?your way/temper/mind/footing
      lose/losing/lost ?your/the/my/our/sight/touch/track/contact/time/patience/access card/sight/touch/track/contact/time/place/access/patience/appointment/document/documents/key/keys/seat/phone/way
      lose sight/touch/track/contact/time/access/patience
      получил*/прочит*/прочел/прочла/увидел*/узнал*/вернул*/заметил*/ответил*/пришло/пришел/пришла ..4 только_сегодня/лишь_сегодня
      только_сегодня/лишь_сегодня получил*/прочит*/прочел/прочла/увидел*/узнал*/вернул*/заметил*/смог*/дошл*
      got/received/saw/read/opened/reached/noticed/was/were/came/arrived ..6 only_today
      only_today ..3 got/received/saw/read/seen/able/heard
      今天才
      missed/miss/missing ?your/my/our/the/a ?phone/last/telephone call/calls/message/email/appointment/meeting/documents/document/papers/page/pages/signature/deadline/payment/payments
      missing document/documents/page/pages/signature/paper/papers/information/details/copy/proof/items
      call/lines/line/train/flight
      赔付/赔偿/理赔/赔款
      只剩/仅剩 ..4 签字/签名/步/材料/手续/页/处/文件
      错过 ..1 您/你/了您/了你 ..3 电话/来电/邮件/消息/信息/短信/来信/会议
      错过 ..3 电话/来电/邮件/消息/短信/还款/还款日
      пропуст*/не_пропуст*/упуст*/не_упуст* ..8 звонок/вызов/письмо/сообщение/встречу/прием/срок/платеж
      упуст* ..3 вид*
      miss/miss_it/miss_this/don't_miss/do_not_miss/never_miss/not_miss ..4 call/meeting/appointment/deadline
      пропущенн*
      не теряйте ..1 карт*`),
  },
  {
    // A risk that is not nil.
    patterns: one(`
      не равен_нулю/равна_нулю/равны_нулю/нулев*/сведен_к_нулю
      not zero/nil
      不 为零/是零/等于零`),
    only: [
      '=равен_нулю',
      '=равна_нулю',
      '=равны_нулю',
      '=нулев*',
      '=zero',
      '=nil',
      '=为零',
      '=是零',
      '=等于零',
    ],
  },
  {
    // Papers and things of a loan or a bank are neither.
    patterns: one(`
      credit_card/loan/mortgage/card/overdraft statement/statements/brochure/form/forms/agreement/conditions/details/number/holder/calculator
      信用卡/贷款/房贷 账单/合同/对账单/资料/申请表/计算器
      银行 卡/账户/账号/流水/客服/名义/短信/密码/对账单
      bank details/account/accounts/statement/statements/transfer/card/cards/clerk/holiday`),
    only: ['borrowing', '=银行', '=bank'],
  },
  {
    // Asking which is best praises nothing.
    patterns: one(`
      which/what ..6 best
      какой/какая/какое/какие ..4 лучший/лучшая/лучшее/лучше
      哪 ..8 最好/最佳`),
    only: ['=best', '=the_best', '=лучший', '=лучшая', '=лучшее', '=最好', '=最佳', '=是最好的'],
  },
  {
    // Statements of a card or a loan are neither.
    patterns: one(`
      信用卡/贷款/房贷 账单/对账单/回单
      выписк*/справк*/уведомлен* ..2 по ..1 кредитн*/кредиту/ипотеке`),
    only: ['creditword', 'loan', '=кредитн*', '=кредит', '=信用卡', '=贷款', '=房贷'],
  },
  {
    // What a policy does not cover is no promise.
    patterns: one(`
      excluded/ruled_out from_the_policy/from_cover/from_coverage/from_the_insurance/from_your_policy/by_the_policy
      исключен* из_полиса/из_покрытия/из_страхов*/по_полису`),
    only: ['=excluded', '=ruled_out', '=исключен*'],
  },
  {
    // Who deals with risks, and what asks about them.
    patterns: one(`
      отдел*/департамент*/служб*/комитет*/управлен*/специалист*/менеджер* ..1 по_рискам/рисков/риска/риск_менеджмент*
      риск менеджер*/менеджмент*/профил*/аналитик*/подразделени*/профиль
      风险 部/管理/经理/官/委员会/测评/评估/提示书/揭示书`),
  },
  {
    // A fee of an investment is none.
    patterns: one(`
      fee/fees/commission/charge/charges/cost/costs of/on/for ?the ?this ?your {invest}
      комисси*/плата/платы/плату/расход*/взнос* по/за ?этому ?вашему {invest}
      {invest} 费率/管理费/手续费/申购费`),
    only: ['invest', 'thing'],
  },
  {
    // A card that is approved for a use is no credit.
    patterns: one(`
      approved for_contactless/for_use/for_travel/for_online
      card was/is/are/were approved for_contactless/for_use/for_travel/for_online`),
    only: ['approve', '=approved', '=card', 'creditword'],
  },
  {
    // Offices whose names hold a word of duty.
    patterns: one(`
      of course
      служб*/отдел*/управлен*/департамент*/сотрудник*/специалист*/офицер*/инспектор* ..1 по ..1 борьб*/противодейств*/предотвращен*
      служб*/отдел*/управлен*/департамент* ..1 борьб*/противодейств*/предотвращен*`),
    only: ['legalduty'],
  },
  {
    // Tax offices are told by law what every account holds.
    patterns: one(`
      tax authority/authorities/office/offices
      налогов* орган*/служб*/инспекц*
      税务 机关/局/部门`),
    only: ['authority'],
  },
  {
    // What the client did about a fraud.
    patterns: one(`
      you ?have ?already reported/told/informed/notified/called/contacted ..3 police
      вы ..2 обратил*/обращал*/сообщил*/заявил* ..2 полици*
      您 ..3 报警/报案/报了警/报了案
      报警
      向 警方/公安 报案/报警`),
    only: ['authority', 'tipped', 'tipstrong'],
  },
  {
    // The company of the client and its people are no source of secrets.
    patterns: one(`
      your {insiderman}
      your/our ..1 company's/firm's {insiderman}
      of/at/in your_company/your_firm/your_business
      вашей/вашего/ваш/вашему {insiderman}
      贵司/贵公司/您公司/您的 ?的 {insiderman}`),
    only: ['insiderman'],
  },
  {
    // Wishing to know, having time: no holding.
    patterns: one(`
      有 兴趣/意向/意愿/意/空/事/关/问题/需要/机会/时间/没有/人/时/什么/任何/一个问题
      没有
      还有
      只有`),
    only: ['holds'],
  },
  {
    // What comes to the client's own account is no holding of another.
    patterns: one(`
      на ваш_счет/ваши_счета/ваш_вклад
      to/into/on/from your_account/your_accounts/your_deposit
      到/进/往/转到 您账户/您的账户/您账上`),
    only: ['holding', '=счет*', '=account', '=账户'],
  },
  {
    // Words that hold the character of law and speak of none.
    patterns: one(`
      合法/非法/无法/方法/办法/法人/不法/违法/做法/说法/想法/看法`),
    only: ['legalduty'],
  },
  {
    // Asking whether somebody would like something denies nothing.
    patterns: one(`
      要不要/好不好/行不行/可不可以/想不想/方不方便/愿不愿意
      не ..1 ли
      why not
      won't/wouldn't/don't/shouldn't/aren't you
      or not`),
    only: ['neg', 'answerno'],
  },
  {
    // A bill that was sent is no account.
    patterns: one(`
      прислал*/прислать/выставил*/отправил* ..1 счет/счета/счет-фактур*`),
    only: ['holding', '=счет*'],
  },
]
