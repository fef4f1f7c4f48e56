import type { Localised } from '../language.ts'

export const complaintThemes = [
  'privacy',
  'discrimination',
  'execution',
  'credit',
  'cards',
  'fees',
  'delay',
  'advice',
  'digital',
  'documents',
  'staff',
  'other',
] as const
/** What a complaint or a word of feedback is about; of several that fit, the one whose words occur most. */
export type ComplaintTheme = (typeof complaintThemes)[number]

export const isTheme = (text: unknown): text is ComplaintTheme =>
  (complaintThemes as readonly unknown[]).includes(text)

/** Words of a theme, matched against lower-case text with е for ё; `names` is what people read. */
export type ThemeRule = Readonly<{ names: Localised; words: readonly RegExp[] }>

export const themeRules: Readonly<Record<ComplaintTheme, ThemeRule>> = {
  privacy: {
    names: { en: 'data privacy', zh: '个人信息保护', ru: 'защита данных' },
    words: [
      /\bprivacy\b|\bpersonal (?:data|details|information)\b|\bdata (?:leak|breach|protection)\b|\bleak(?:ed|s)?\b|\bconfidential\w*|\b(?:someone|somebody) else'?s (?:statement|data|letter|mail)\b|\bwrong (?:recipient|person|address)\b/g,
      /隐私|个人信息|泄露|泄漏|保密|别人的(?:账单|对账单|资料)|发错人/g,
      /утечк|персональн\p{L}* данн|личн\p{L}* данн|конфиденциальн|банковск\p{L}* тайн|чуж\p{L}* (?:выписк|данн|письм)|разгласил/gu,
    ],
  },
  discrimination: {
    names: { en: 'unequal treatment', zh: '歧视', ru: 'неравное отношение' },
    words: [
      /\bdiscriminat\w*|\bracis[mt]\w*|\bsexis[mt]\w*|\bbecause (?:i am|i'm|of my) (?:a |an )?(?:foreign\w*|woman|old|age|accent|religion|nationality|disab\w*|black|gay|pregnan\w*)/g,
      /歧视|种族|性别偏见|因为我是(?:外国人|女|外地|老人)/g,
      /дискримин|расис|сексис|потому что я (?:женщин|иностран|пенсионер|инвалид)|из-за (?:моего )?(?:акцент|национальн|возраст|пол[аау]?(?!\p{L}))/gu,
    ],
  },
  execution: {
    names: { en: 'wrong execution', zh: '执行差错', ru: 'ошибка исполнения' },
    words: [
      /\bwrong(?:ly)? (?:account|amount|order|payment|transfer|beneficiary|execut\w*|booked)\b|\b(?:debited|booked|paid|transferred|sent|executed) twice\b|\bdouble (?:debit|payment|booking)\b|\bduplicate (?:payment|transfer|debit)\b|\bnever arrived\b|\bmissing (?:payment|transfer|money)\b|\bnot executed\b|\bmis-?(?:booked|routed)\b/g,
      /重复扣款|扣了两次|转错|汇错|金额(?:错误|不对)|未到账|没到账|执行错误|下错单|汇款(?:丢|失败|不见)/g,
      /ошибочн\p{L}* (?:перевод|платеж|списан)|списал\p{L}* (?:дважды|два раза)|двойн\p{L}* списан|не (?:дошел|дошл[аио]|поступил\p{L}*) (?:перевод|платеж|деньг)|(?:перевод|платеж|деньги) (?:так и )?не (?:дош|поступ|приш)\p{L}*|не на тот счет|неверн\p{L}* (?:сумм|счет|реквизит)|исполнил\p{L}* неправильно/gu,
    ],
  },
  credit: {
    names: { en: 'credit decision', zh: '贷款审批', ru: 'решение по кредиту' },
    words: [
      /\b(?:loan|credit|mortgage|overdraft|financing|limit)\b[^.!?]{0,40}\b(?:declin\w*|refus\w*|reject\w*|denied|cancel\w*|cut)\b|\b(?:declin\w*|refus\w*|reject\w*|denied)\b[^.!?]{0,40}\b(?:loan|credit|mortgage|overdraft|financing|limit)\b|\bcredit decision\b/g,
      /(?:贷款|授信|信贷|房贷|额度).{0,12}(?:被拒|拒绝|没批|未批|不批|取消|驳回)|(?:拒绝|拒批|驳回).{0,8}(?:贷款|授信|房贷)/g,
      /(?:кредит|ипотек|овердрафт|лимит|заявк)[^.!?]{0,40}(?:отказ|отклон|отмен|не одобр)|(?:отказ|отклон)\p{L}*[^.!?]{0,40}(?:кредит|ипотек|овердрафт|лимит)/gu,
    ],
  },
  cards: {
    names: { en: 'cards', zh: '银行卡', ru: 'карты' },
    words: [
      /\b(?:debit |credit |bank |gold )?cards?\b|\batm\b|\bcash machine\b|\bpin\b/g,
      /银行卡|信用卡|借记卡|卡(?:被|片|丢|冻|吞)|取款机/g,
      /карт(?:а|у|ы|е|ой|очк\p{L}*)(?!\p{L})|банкомат|пин-?код/gu,
    ],
  },
  fees: {
    names: { en: 'fees and rates', zh: '费用与价格', ru: 'комиссии и цены' },
    words: [
      /\bfees?\b|\bcharg(?:e|es|ed|ing)\b|\bcommissions?\b|\boverpric\w*|\bexpensive\b|\bexchange rate\b|\bfx\b|\bmargin\b|\btariffs?\b|\binterest rate\b|\bacquiring\b/g,
      /手续费|费用|收费|管理费|年费|佣金|太贵|汇率|利率|点差/g,
      /комисси|плат[аеуы] за|тариф|дорого|курс(?!\p{L}*ив)|процентн\p{L}* ставк|удержал/gu,
    ],
  },
  delay: {
    names: { en: 'delay', zh: '延误', ru: 'задержка' },
    words: [
      /\bdelay\w*|\blate\b|\bslow\b|\bwait(?:ed|ing)?\b|\bno (?:answer|reply|response)\b|\b(?:nobody|no one|never) (?:answer\w*|repl\w*|call\w*|respond\w*)\b|\bstill (?:nothing|not|no)\b|\bfor weeks\b|\bfourth letter\b/g,
      /延误|拖延|拖了|太慢|迟迟|等了|没有?(?:回复|答复|回音)|一直没/g,
      /задерж|долго|медленн|жду|ждем|ждать|до сих пор|не (?:отвеча|перезвон|ответил)|без ответа|нет ответа|опозда|просроч/gu,
    ],
  },
  advice: {
    names: { en: 'advice', zh: '投资建议', ru: 'консультация' },
    words: [
      /\badvi[cs]e\w*|\brecommend\w*|\bmis-?s(?:old|elling)\b|\bunsuitable\b|\bnot explained\b|\brisks? (?:was|were) (?:never|not)\b|\binvestment\b|\bfund\b|\bportfolio\b/g,
      /建议|推荐|误导|不适合|没(?:有)?说明风险|理财|基金|投资/g,
      /совет|консультац|рекоменд|навяз|не объясн\p{L}* риск|инвестиц|фонд|портфел/gu,
    ],
  },
  digital: {
    names: { en: 'app and e-banking', zh: '手机与网上银行', ru: 'приложение и интернет-банк' },
    words: [
      /\b(?:mobile |banking )?app\b|\be-?banking\b|\bonline banking\b|\blog ?in\b|\blogin\b|\bwebsite\b|\bmobile\b|\bpassword\b|\bdigital\b|\bonboarding\b/g,
      /手机银行|网银|网上银行|登录|应用|app|系统(?:崩|故障|打不开)|密码/g,
      /приложени|интернет-?банк|онлайн-?банк|личн\p{L}* кабинет|вход(?:а|ить|е)?(?!\p{L})|сайт|парол|мобильн/gu,
    ],
  },
  documents: {
    names: { en: 'documents and statements', zh: '文件与对账单', ru: 'документы и выписки' },
    words: [
      /\bstatements?\b|\bpaperwork\b|\bpapers?\b|\bdocuments?\b|\btax (?:report|form)s?\b|\bclarity\b|\bletters?\b|\bforms?\b/g,
      /对账单|账单|文件|资料|材料|表格|税务/g,
      /выписк|документ|бумаг|справк|отчет|форм[аеуы](?!\p{L})/gu,
    ],
  },
  staff: {
    names: { en: 'conduct of staff', zh: '员工服务', ru: 'работа сотрудников' },
    words: [
      /\brude\w*|\bunfriendly\b|\barrogan\w*|\bimpolite\b|\bstaff\b|\bservice\b|\bignored\b|\bhung up\b|\battitude\b|\bincompeten\w*/g,
      /态度|无礼|粗鲁|冷漠|服务差|挂(?:了)?电话|不耐烦|员工/g,
      /груб|хам|невежлив|сотрудник|обслуживан|бросил\p{L}* трубк|равнодуш|некомпетент|высокомер/gu,
    ],
  },
  other: { names: { en: 'other', zh: '其他', ru: 'другое' }, words: [] },
}

/** Visible voices of different clients on a theme within this many days that ask for an improvement. */
export const improvementThreshold = { voices: 3, days: 90 } as const
