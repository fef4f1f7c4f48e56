import { words } from './pattern.ts'
import type { Subject } from './spec.ts'

/** Something that falls on a day, by the words for it. */
type Event = Readonly<{ topic: string; pattern: RegExp }>

export const events: readonly Event[] = [
  {
    topic: 'birthday',
    pattern: words(
      'birthdays?|born|birth',
      'д(?:ень|ня|ни|ней) рождени|рожден|родил|именинник',
      '过?生日|出生|寿星',
    ),
  },
  {
    topic: 'kyc',
    pattern: words(
      'kyc(?: (?:files?|reviews?|renewals?|records?|updates?))?|id checks?|know[- ]your[- ]customer|identity checks?|due diligence',
      'kyc|анкет|идентификаци|проверк[а-я]* клиент',
      'kyc|尽调|尽职调查|身份审核|客户审核',
    ),
  },
  {
    topic: 'joined',
    pattern: words(
      'joined|onboarded|signed up|became clients?|new|acquired|came on board|clients? since|customers? since',
      'приш[её]?л|стал[а-я]* клиент|нов(?:ый|ых|ые|ого)|привлеч|присоединил',
      '开户|成为(?:我们的?)?客户|新客户?|加入|新增|入行',
    ),
  },
  { topic: 'opened', pattern: words('opened', 'открыт|открыл', '开立') },
  {
    topic: 'started',
    pattern: words(
      'granted|issued|disbursed|taken out|originated|lent|given out',
      'выдан|оформлен|выдал',
      '发放|放款|新发',
    ),
  },
  {
    topic: 'maturity',
    pattern: words(
      'matur(?:e|es|ed|ing|ity|ities)|expir(?:e|es|ed|ing|y)|run(?:s|ning)? (?:out|off)|fall(?:s|ing)? due|com(?:e|es|ing) (?:due|up)|due|end(?:s|ing)?|roll(?:s|ing)? (?:off|over)',
      'истека|истек|заканчива|законч|конча|срок|погаша|погашени|к погашен',
      '到期|期满',
    ),
  },
  {
    topic: 'contact',
    pattern: words(
      '(?:last )?contact(?:ed|s)?|sp(?:oke|oken|eak(?= (?:to|with)))|talk(?:ed)?|heard?(?: from| of)?|seen|met|touch(?:ed)?|(?:met )?in person|(?:called|phoned|e-?mailed|visited)(?! (?:me|us|in|off|back)(?!\\p{L}))|reached(?: out to)?|been in touch|quiet|silent|last (?:contact|touch)',
      '(?:последн[а-я]* )?контакт|обща|связыва|говорил|виделс|встречал|встретил[а-я]* лично|встретил|лично|звонил(?![а-я]* (?:мне|нам|нас))|молч|тишин|касани|связи',
      '(?:最近一次|上次)?联系过?|沟通过?|见过面?|见面|联络过?|互动',
    ),
  },
]

/** What happens to one kind of thing only; it goes before what may be said of any. */
export const ownEvents: readonly (Event & Readonly<{ of: Subject }>)[] = [
  {
    topic: 'resolved',
    of: 'requests',
    pattern: words(
      'resolved|settled|closed',
      'решен|закрыт|закрыл|урегулирован',
      '已?(?:解决|结案|办结|关闭)',
    ),
  },
  {
    topic: 'made',
    of: 'promises',
    pattern: words('ma[dk]e|gave|given?', 'дал[аи]?(?![а-я])|дан[оы]|обещал', '作出|做出'),
  },
  {
    topic: 'completed',
    of: 'tasks',
    pattern: words(
      'complet(?:e|ed)|done|finish(?:ed)?|closed?|ticked off|get done|got done',
      'выполн(?:ен|ил)|заверш(?:ен|ил)|сдела(?:н|л)|закры(?:т|л)',
      '(?<!未|没)(?:完成|办结|做完)(?:了|的)?(?!率)',
    ),
  },
]

/** Contact that there was not. */
export const neg =
  /(?<!\p{L})(?:not|never|no|nobody|without|longer|older|ago|quiet|silent|neglected|(?:have|has|had|did|does|do|was)nt|не|ни|нет|без|давно|никто|никого)(?!\p{L})|n['’]t(?!\p{L})|没|未(?![来结完])|无(?!论)/u
/** The last contact itself fell into a time. */
export const lastOne =
  /(?<!\p{L})last (?:contact|touch|call|conversation|meeting|spoke|spoken|heard|seen|met)|последн\p{L}+ (?:контакт|раз|общени|разговор)|(?:上次|最近一次|最后一次)(?:联系|联络|沟通|见面)/u
export const lapsed = words(
  'expired|lapsed|out of date|outdated|overdue|stale|(?:no longer|not) valid|r[au]n out|invalid|old',
  'истек|истёк|просроч|протух|закончил|устарел|кончил|недействительн',
  '过期|失效|逾期|已到期|到期|过了期',
)
export const soon = /soon|shortly|скоро|вскоре|ближайш|即将|快要?|马上/u
