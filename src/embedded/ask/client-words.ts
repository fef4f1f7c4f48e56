import type { Localised } from '#domain/language.ts'
import { among, type Narrowing, of } from './condition.ts'
import { localised as say, words } from './pattern.ts'

/** "Key clients", "the key segment", «в ключевом сегменте». */
const segment = (
  value: string,
  [en, ru, zh]: readonly [string, string, string],
  label: Localised,
): Narrowing =>
  of(
    'segment',
    'clients',
    words(`(?:${en})(?: segment| tier)?`, `(?:${ru})[а-я]*(?: сегмент)?`, `(?:${zh})(?:等级|层级|级)?`),
    label,
    [among('segment', value)],
  )
const kind = (value: string, pattern: RegExp, label: Localised): Narrowing =>
  of('kind', 'clients', pattern, label, [among('kind', value)])
const stage = (value: string, pattern: RegExp, label: Localised): Narrowing =>
  of('stage', 'clients', pattern, label, [among('stage', value)])
/** Who the client is. */
export const personConditions: readonly Narrowing[] = [
  segment(
    'key',
    ['key|vips?|top[- ]tier', 'ключев|вип(?![а-я])|vip', '重点|关键(?=客)|vip|大客户'],
    say('key', '重点', 'ключевые'),
  ),
  segment(
    'affluent',
    ['affluents?|wealthy', 'состоятельн|премиал', '富裕|高净值'],
    say('affluent', '富裕', 'состоятельные'),
  ),
  segment(
    'mass',
    ['mass(?:[- ]market)?|retail segment', 'массов|розничн', '大众|零售(?=客)'],
    say('mass', '大众', 'массовые'),
  ),
  segment(
    'sme',
    [
      'smes?|small business(?:es)?',
      'мсб|мал[а-я]* бизнес|мал[а-я]* и средн[а-я]*(?: бизнес[а-я]*)?',
      '中小企业|小微(?:企业)?',
    ],
    say('SME', '中小企业', 'МСБ'),
  ),
  segment(
    'corporate',
    ['corporates?', 'корпоратив|крупн[а-я]* бизнес', '大企业|公司客户|对公'],
    say('corporate', '企业级', 'корпоративные'),
  ),
  kind(
    'legal_entity',
    words(
      'compan(?:y|ies)|firms?|businesses|legal entit(?:y|ies)|organi[sz]ations?|corporations',
      'компани|юрлиц|юридическ[а-я]*(?: лиц[а-я]*)?|фирм|организаци|предприяти',
      '企业|公司|法人|机构',
    ),
    say('companies', '企业', 'компании'),
  ),
  kind(
    'household',
    words('households?|famil(?:y|ies)', 'домохозяйств|семь[а-я]|семей|семья', '家庭|家族'),
    say('households', '家庭', 'семьи'),
  ),
  kind(
    'individual',
    words(
      'individuals?|private (?:persons?|individuals?|clients?)|persons|natural persons?',
      'физлиц|физическ[а-я]*(?: лиц[а-я]*)?|частн[а-я]* (?:лиц|клиент)',
      '个人|自然人',
    ),
    say('private persons', '个人', 'физлица'),
  ),
  stage(
    'prospect',
    words('prospects?|leads?|prospective', 'потенциальн|лид(?:[ыа]|ов|ами)?(?![а-я])|проспект', '潜在'),
    say('prospects', '潜在客户', 'потенциальные'),
  ),
  stage(
    'dormant',
    words('dormant|inactive|sleeping', 'спящ|неактивн', '休眠|不活跃|沉睡'),
    say('dormant', '休眠', 'спящие'),
  ),
  of(
    'gender',
    'clients',
    words('women|woman|females?|ladies', 'женщин|женск', '女(?:性|士)?'),
    say('women', '女性', 'женщины'),
    [among('gender', 'female')],
  ),
  of(
    'gender',
    'clients',
    words('men|man|males?|gentlemen', 'мужчин|мужск', '男(?:性|士)?'),
    say('men', '男性', 'мужчины'),
    [among('gender', 'male')],
  ),
  of(
    'language',
    'clients',
    words(
      '(?:english|anglophone)(?:[- ]speaking| speakers?)?|speak english',
      'англоязычн|(?:говор[а-я]* )?(?:по-|на )?английск[а-я]*(?: язык[а-я]*)?',
      '(?:讲|说|用)?英(?:语|文)(?:的)?',
    ),
    say('language English', '英语客户', 'язык английский'),
    [among('language', 'en')],
  ),
  of(
    'language',
    'clients',
    words(
      '(?:russian|russophone)(?:[- ]speaking| speakers?)?|speak russian',
      'русскоязычн|(?:говор[а-я]* )?(?:по-|на )?русск[а-я]*(?: язык[а-я]*)?',
      '(?:讲|说|用)?俄(?:语|文)(?:的)?',
    ),
    say('language Russian', '俄语客户', 'язык русский'),
    [among('language', 'ru')],
  ),
  of(
    'language',
    'clients',
    words(
      '(?:chinese|mandarin)(?:[- ]speaking| speakers?)?|speak chinese',
      'китаеязычн|(?:говор[а-я]* )?(?:по-|на )?китайск[а-я]*(?: язык[а-я]*)?',
      '(?:讲|说|用)?(?:中文|汉语|华语)(?:的)?',
    ),
    say('language Chinese', '中文客户', 'язык китайский'),
    [among('language', 'zh')],
  ),
]
