import type { Localised } from '#domain/language.ts'
import { among, known, type Narrowing, of, yes } from './condition.ts'
import { localised as say, words } from './pattern.ts'

const flag = (column: string, pattern: RegExp, label: Localised): Narrowing =>
  of(column, 'clients', pattern, label, [yes(column)])

/** How a condition of the record is said of clients who do not fit it. */
export const denials: Readonly<Record<string, Localised>> = {
  consent: say('no consent to marketing', '未同意营销', 'нет согласия на маркетинг'),
  email: say('no e-mail address on record', '无邮箱记录', 'нет адреса почты'),
  phone: say('no phone number on record', '无电话号码', 'нет телефона'),
  address: say('no address on record', '无地址记录', 'нет адреса'),
  complaint_open: say('no open complaint', '无未结投诉', 'нет открытой жалобы'),
}

/** What the record says of the client: papers, consents and flags. */
export const recordConditions: readonly Narrowing[] = [
  of(
    'kyc',
    'clients',
    words(
      '(?:valid|current|up[- ]to[- ]date) kyc|kyc (?:is |are )?(?:valid|current|up[- ]to[- ]date)',
      'действующ[а-я]* kyc|kyc (?:действ|в порядк)',
      '(?:kyc|尽调)(?:仍?有效|正常)',
    ),
    say('KYC valid', 'KYC 有效', 'KYC действует'),
    [among('kyc_status', 'valid')],
  ),
  of(
    'kyc',
    'clients',
    words(
      '(?:pending|open|unfinished) kyc|kyc (?:is |are )?(?:still )?(?:pending|in progress)',
      'kyc (?:на рассмотрени|в работ|не заверш)',
      '(?:kyc|尽调)(?:待处理|进行中|审核中|办理中)',
    ),
    say('KYC pending', 'KYC 待处理', 'KYC на рассмотрении'),
    [among('kyc_status', 'pending')],
  ),
  of(
    'consentOff',
    'clients',
    words(
      '(?:withdrawn?|withdrew|revoked?)(?: (?:their|the|his|her))?(?: marketing)? consents?|consents? (?:was |were |is )?(?:withdrawn|revoked)',
      'отозва[а-я]* согласи[а-я]*(?: на маркетинг[а-я]*)?|согласи[а-я]* отозва',
      '撤回(?:了)?(?:营销)?(?:同意|授权)',
    ),
    say('consent to marketing revoked', '撤回营销同意', 'согласие на маркетинг отозвано'),
    [among('marketing_consent', 'withdrawn')],
  ),
  of(
    'consentOff',
    'clients',
    words(
      '(?:refused?|declined?|denied)(?: (?:their|the|any))?(?: marketing)? consents?|consents? (?:was |were |is )?(?:refused|declined)',
      'отказа[а-я]* (?:от |дать )?согласи[а-я]*(?: на маркетинг[а-я]*)?',
      '拒绝(?:了)?(?:营销)?(?:同意|授权)?营?销?',
    ),
    say('consent to marketing refused', '拒绝营销同意', 'отказ от маркетинга'),
    [among('marketing_consent', 'refused')],
  ),
  of(
    'consent',
    'clients',
    words(
      '(?:(?:gave|given|give|have|with)(?: (?:us|me|their|a|any|his|her))? )?(?:marketing|advertising) consent|consent(?:ed)? to marketing|opted[- ]in',
      '(?:согласи[а-я]* (?:на )?(?:маркетинг|реклам)[а-я]*|согласн[а-я]* на (?:маркетинг|реклам)[а-я]*|согласи)',
      '(?:同意)?营销(?:同意|授权|许可)?|同意(?:接收)?(?:营销|推广)',
    ),
    say('consent to marketing given', '已同意营销', 'есть согласие на маркетинг'),
    [among('marketing_consent', 'granted')],
  ),
  of(
    'risk',
    'clients',
    words(
      '(?:investment |client )?risk (?:profiles?|assessments?|questionnaires?|rating)|risk[- ]profiled',
      'риск[- ]?профил|профил[а-я]* риска|оценк[а-я]* риска|инвестпрофил',
      '风险(?:评估|测评|画像|偏好|等级)(?:记录)?',
    ),
    say('with a risk assessment on record', '有风险评估', 'есть оценка риска'),
    [known('risk_assessed_on')],
  ),
  flag(
    'pep',
    words(
      '(?:are |is |a )?(?:peps?|politically exposed(?: persons?)?)',
      'пдл|pep|публичн[а-я]* (?:должностн[а-я]* )?лиц',
      'pep|政治(?:公众|敏感)人物',
    ),
    say('politically exposed persons (PEP)', '政治公众人物（PEP）', 'публичные должностные лица (ПДЛ)'),
  ),
  flag(
    'us_person',
    words(
      'us[- ]persons?|american persons?|fatca',
      'us[- ]person|налогов[а-я]* резидент[а-я]* сша|американск[а-я]* лиц',
      '美国人(?:士)?|美籍|us person',
    ),
    say('US persons', '美国人士', 'US person'),
  ),
  flag(
    'vulnerable',
    words('vulnerable', 'уязвим', '弱势|易受损害'),
    say('vulnerable', '弱势客户', 'уязвимые'),
  ),
  flag(
    'deceased',
    words('deceased|dead|died|passed away', 'умер|скончал|покойн', '已?(?:去世|过世|身故)'),
    say('deceased', '已去世', 'умершие'),
  ),
  flag(
    'do_not_contact',
    words(
      "do[- ]not[- ]contact|don'?t want (?:to be contacted|contact|any contact)|no[- ]contact",
      'не (?:хот[а-я]* контакт|беспоко|связыва)[а-я]*|запрет[а-я]* (?:на )?контакт',
      '不愿?(?:意)?(?:被)?(?:联系|打扰)|免打扰',
    ),
    say('wanting no contact', '不愿被联系', 'просили не связываться'),
  ),
  flag(
    'complaint_open',
    words(
      '(?:an? )?(?:open|pending|unresolved|unsettled|active|running) complaints?',
      '(?:открыт|нерешенн|незакрыт|действующ)[а-я]*\\s?жалоб',
      '(?:未结|未决|未处理|未解决)的?投诉',
    ),
    say('with an open complaint', '有未结投诉', 'с открытой жалобой'),
  ),
  of(
    'classification',
    'clients',
    words(
      'professional(?: clients?| investors?)?|qualified investors?',
      'профессиональн|квалифицированн[а-я]*(?: инвестор[а-я]*)?',
      '专业(?:投资者|客户)?|合格投资者',
    ),
    say('class professional', '专业客户', 'класс «профессиональный»'),
    [among('classification', 'professional')],
  ),
  of(
    'email',
    'clients',
    words(
      '(?:an? )?(?:e-?mails?|mail)(?: address(?:es)?)?(?: on record| on file)?',
      '(?:адрес[а-я]* )?(?:электронн[а-я]* почт|почт|e-?mail|имейл)',
      '(?:电子)?(?:邮箱|邮件地址)',
    ),
    say('with an e-mail address on record', '有邮箱记录', 'есть адрес почты'),
    [known('email')],
    /(?<!\p{L})(?:no|without|missing|have|has|lack\p{L}*|with)(?!\p{L})|без|нет|有|没|缺/u,
  ),
  of(
    'phone',
    'clients',
    words(
      '(?:an? )?(?:tele)?phone(?: numbers?)?(?: on record| on file)?',
      'телефон|номер[а-я]* телефон',
      '(?:电话|手机)号码?',
    ),
    say('with a phone number on record', '有电话号码', 'есть телефон'),
    [known('phone')],
    /(?<!\p{L})(?:no|without|missing|have|has|lack\p{L}*|with)(?!\p{L})|без|нет|有|没|缺/u,
  ),
  of(
    'address',
    'clients',
    words('(?:an? )?(?:postal )?address(?:es)?', '(?:почтов[а-я]* )?адрес', '地址'),
    say('with an address on record', '有地址记录', 'есть адрес'),
    [known('address')],
  ),
]
