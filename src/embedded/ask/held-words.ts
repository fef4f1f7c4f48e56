import { among, type Noun, noun } from './noun.ts'
import { localised as say, words } from './pattern.ts'
import type { Test } from './spec.ts'

export const depositTests: readonly Test[] = [among('class', 'cash_deposit', 'structured_deposit')]

/** What clients hold, by product class; the longer name goes first. */
export const heldNouns: readonly Noun[] = [
  noun(
    'structured_deposit',
    'holdings',
    words('structured deposits?', 'структур[а-я]* (?:вклад|депозит)', '结构性存款'),
    say('structured deposits', '结构性存款', 'структурные депозиты'),
    among('class', 'structured_deposit'),
  ),
  noun(
    'term_deposit',
    'holdings',
    words('(?:term |time |fixed |notice )deposits?', 'срочн[а-я]* (?:вклад|депозит)', '定期存款|定存|定期'),
    say('term deposits', '定期存款', 'срочные вклады'),
    among('class', 'cash_deposit'),
  ),
  noun(
    'deposit',
    'holdings',
    words('deposits?(?! accounts?)|depositors?', 'вклад|депозит', '存款(?!账户)|存单'),
    say('deposits', '存款', 'вклады'),
    ...depositTests,
  ),
  noun(
    'note',
    'holdings',
    words(
      'structured (?:notes?|products?)|barrier notes?|autocalls?|notes',
      'структурн[а-я]*(?: (?:нот|продукт|облигац)[а-я]*)?|нот(?:[аыу]|ах|ами)?(?![а-я])',
      '结构性(?:票据|产品)|票据',
    ),
    say('structured notes', '结构性票据', 'структурные ноты'),
    among('class', 'structured_note'),
  ),
  noun(
    'etf',
    'holdings',
    words('etfs?|exchange[- ]traded funds?', 'etf|биржев[а-я]* фонд', 'etfs?|交易所(?:交易)?基金'),
    say('ETFs', 'ETF', 'ETF'),
    among('class', 'etf'),
  ),
  noun(
    'bond_fund',
    'holdings',
    words('bond funds?', 'фонд[а-я]* облигаци|облигационн[а-я]* фонд', '债券基金|债基'),
    say('bond funds', '债券基金', 'фонды облигаций'),
    among('class', 'bond_fund'),
  ),
  noun(
    'equity_fund',
    'holdings',
    words('(?:equity|stock) funds?|equities|stocks?|shares', 'фонд[а-я]* акци|акци', '股票(?:型)?基金|股票'),
    say('equity funds', '股票基金', 'фонды акций'),
    among('class', 'equity_fund', 'equity', 'share', 'stock'),
  ),
  noun(
    'mixed_fund',
    'holdings',
    words('(?:mixed|balanced|strategy) funds?', 'смешанн[а-я]* фонд', '混合(?:型)?基金'),
    say('mixed funds', '混合基金', 'смешанные фонды'),
    among('class', 'mixed_fund'),
  ),
  noun(
    'money_market',
    'holdings',
    words(
      'money[- ]market (?:funds?)?|money[- ]market',
      '(?:фонд[а-я]* )?денежн[а-я]* рынк',
      '货币(?:市场)?基金',
    ),
    say('money market funds', '货币市场基金', 'фонды денежного рынка'),
    among('class', 'money_market_fund'),
  ),
  noun(
    'private_fund',
    'holdings',
    words(
      'private (?:equity )?funds?|private markets',
      'закрыт[а-я]* фонд|частн[а-я]* фонд',
      '私募(?:基金)?',
    ),
    say('private funds', '私募基金', 'закрытые фонды'),
    among('class', 'private_fund'),
  ),
  noun(
    'fund',
    'holdings',
    words('(?:investment |mutual )?funds?', 'фонд|пиф', '基金'),
    say('funds', '基金', 'фонды'),
    among('class', 'bond_fund', 'equity_fund', 'mixed_fund', 'money_market_fund', 'private_fund'),
  ),
  noun(
    'government_bond',
    'holdings',
    words(
      'government bonds?|treasur(?:y|ies)(?: notes?)?',
      '(?:гособлигац|государственн[а-я]* облигац|офз)',
      '国债|政府债券?',
    ),
    say('government bonds', '国债', 'государственные облигации'),
    among('class', 'government_bond'),
  ),
  noun(
    'high_yield',
    'holdings',
    words('high[- ]yield(?: bonds?)?|junk bonds?', 'высокодоходн[а-я]*(?: облигац[а-я]*)?', '高收益债券?'),
    say('high-yield bonds', '高收益债券', 'высокодоходные облигации'),
    among('class', 'high_yield_bond'),
  ),
  noun(
    'corporate_bond',
    'holdings',
    words('corporate bonds?', 'корпоративн[а-я]* облигац', '(?:公司|企业)债券?'),
    say('corporate bonds', '公司债券', 'корпоративные облигации'),
    among('class', 'corporate_bond'),
  ),
  noun(
    'bond',
    'holdings',
    words('bonds?', 'облигац', '债券'),
    say('bonds (without bond funds)', '债券（不含债券基金）', 'облигации (без фондов облигаций)'),
    among('class', 'corporate_bond', 'government_bond', 'high_yield_bond', 'bond'),
  ),
  noun(
    'insurance',
    'holdings',
    words(
      '(?:insurance|life) (?:polic(?:y|ies)|contracts?)|insurances?|polic(?:y|ies)',
      'страхов|полис',
      '保险|保单',
    ),
    say('insurance policies', '保单', 'страховые полисы'),
    among('class', 'endowment', 'unit_linked', 'credit_protection', 'health', 'property', 'term_life'),
  ),
]
