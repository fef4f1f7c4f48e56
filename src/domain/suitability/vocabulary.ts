/** The closed sets of words that facts and rules may use; all are case-sensitive. */
const words = <const Text extends string>(text: Text): readonly string[] => text.trim().split(/\s+/)

export const packNames = ['core', 'eu', 'us', 'cn', 'hk', 'ru'] as const
export type PackName = (typeof packNames)[number]
export const byPack = <Each>(make: (name: PackName) => Each): Record<PackName, Each> =>
  Object.fromEntries(packNames.map((name) => [name, make(name)])) as Record<PackName, Each>

export const families = ['deposit', 'payment', 'investment', 'ibip', 'credit', 'insurance'] as const
export type Family = (typeof families)[number]

/** From the weakest to the strongest. */
export const outcomes = ['allow', 'warn-and-acknowledge', 'require-approval', 'block'] as const
export type Outcome = (typeof outcomes)[number]

export const kinds = words('individual legal_entity')
export const classifications = words('retail professional eligible_counterparty')
export const knowledgeLevels = words('none basic informed advanced')
export const complexities = words('non_complex complex')
export const objectives = words(
  'capital_preservation income growth speculation hedging liquidity retirement education',
)
export const covers = words(
  'life disability health property liability income_protection travel credit_protection',
)
export const productClasses = words(`
  cash_deposit structured_deposit money_market_fund government_bond corporate_bond high_yield_bond equity
  equity_fund bond_fund mixed_fund etf leveraged_etf structured_note option future cfd private_fund crypto
  unit_linked endowment term_life health property credit_protection consumer_loan mortgage credit_card overdraft
  business_loan account_package`)
/** Classes that count as money on deposit with the bank. */
export const depositClasses = words('cash_deposit structured_deposit')
export const documents = words(
  'cost_schedule risk_statement kid kfs product_passport form_crs ipid credit_information',
)
export const kycStates = words('valid expired pending failed')
export const sanctionsStates = words('clear potential_match confirmed_match not_screened')
export const amlRestrictions = words('none enhanced_monitoring frozen')
export const capacities = words('full limited none')
export const consents = words('granted refused withdrawn')
export const dataRestrictions = words('none restricted consent_withdrawn profiling_objection')
export const creditHistories = words('none minor arrears_30 arrears_90 default insolvency')
export const tyings = words('none bundle tied')
export const initiatives = words('bank client')
export const channels = words('branch phone online email')
export const fundings = words('own_cash external switch borrowed')
export const purposes = words('consumption home education business refinancing investment')

/** ISO 3166-1 alpha-2. */
export const countryCodes: ReadonlySet<string> = new Set(
  words(`
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`),
)

/** ISO 4217, the codes of money in use. */
export const currencyCodes: ReadonlySet<string> = new Set(
  words(`
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
  CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
  GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD
  LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
  PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP
  TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT YER
  ZAR ZMW ZWG`),
)
