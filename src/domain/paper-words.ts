import type { Language, Localised } from './language.ts'
import { recordWord } from './record-words.ts'

const name = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** Papers of a client's file by their kind; several kinds are also words of other records, where they mean a person. */
const papers: Readonly<Record<string, Localised>> = {
  acceptance_certificate: name('acceptance certificate', '验收证书', 'акт приёмки'),
  annual_accounts: name('annual accounts', '年度财务报表', 'годовая отчётность'),
  articles_of_association: name('articles of association', '公司章程', 'устав'),
  beneficial_owner_form: name('beneficial owner form', '受益所有人声明', 'анкета бенефициара'),
  business_licence: name('business licence', '营业执照', 'лицензия на деятельность'),
  business_plan: name('business plan', '商业计划书', 'бизнес-план'),
  certificate_of_inheritance: name('certificate of inheritance', '继承证明', 'свидетельство о наследстве'),
  collection_appraisal: name('appraisal of the collection', '藏品评估', 'оценка коллекции'),
  crop_insurance: name('crop insurance', '农作物保险单', 'полис страхования урожая'),
  death_certificate: name('death certificate', '死亡证明', 'свидетельство о смерти'),
  debtor_list: name('list of debtors', '债务人清单', 'список дебиторов'),
  half_year_accounts: name('half-year accounts', '半年度财务报表', 'полугодовая отчётность'),
  health_questionnaire: name('health questionnaire', '健康问卷', 'анкета о здоровье'),
  identity_card: name('identity card', '身份证', 'удостоверение личности'),
  insolvency_notice: name('notice of insolvency', '破产通知', 'уведомление о банкротстве'),
  interim_accounts: name('interim accounts', '中期财务报表', 'промежуточная отчётность'),
  kyc_questionnaire: name('KYC questionnaire', 'KYC 问卷', 'анкета KYC'),
  parental_consent: name('parents’ consent', '监护人同意书', 'согласие родителей'),
  passport: name('passport', '护照', 'паспорт'),
  payment_proof: name('proof of payment', '付款凭证', 'подтверждение оплаты'),
  pension_statement: name('pension statement', '养老金对账单', 'выписка о пенсии'),
  power_of_attorney: name('power of attorney', '授权委托书', 'доверенность'),
  proof_of_address: name('proof of address', '地址证明', 'подтверждение адреса'),
  property_valuation: name('property valuation', '房产评估报告', 'оценка недвижимости'),
  quarterly_report: name('quarterly report', '季度报告', 'квартальный отчёт'),
  receivables_list: name('list of receivables', '应收账款清单', 'перечень дебиторской задолженности'),
  register_extract: name('register extract', '工商登记摘录', 'выписка из реестра'),
  residence_permit: name('residence permit', '居留许可', 'вид на жительство'),
  salary_slips: name('salary slips', '工资单', 'справки о зарплате'),
  shareholder_list: name('list of shareholders', '股东名册', 'список акционеров'),
  source_of_funds: name('source of funds', '资金来源证明', 'подтверждение источника средств'),
  supplier_quotes: name('suppliers’ quotes', '供应商报价', 'предложения поставщиков'),
  trade_contracts: name('trade contracts', '贸易合同', 'торговые контракты'),
  w9_form: name('W-9 form', 'W-9 表', 'форма W-9'),
}

/** The kind of a paper, written with underscores or blanks, as people say it; an unknown one is shown as written. */
export function paperName(kind: string, language: Language): string {
  const code = kind.toLowerCase().replaceAll(' ', '_')
  return (Object.hasOwn(papers, code) ? papers[code]?.[language] : undefined) ?? recordWord(kind, language)
}
