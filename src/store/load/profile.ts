import type { ClientId } from '#domain/ids.ts'
import { parseMoney } from '#domain/money.ts'
import type { Item, Line } from './sheet.ts'

type ClientItem = Item<'clients'>

const amounts = {
  loss_capacity_amount: 'lossCapacityMinor',
  liquid_assets: 'liquidAssetsMinor',
  monthly_expenses: 'monthlyExpensesMinor',
  income_monthly: 'incomeMonthlyMinor',
  obligations_monthly: 'obligationsMonthlyMinor',
  net_worth: 'netWorthMinor',
} as const

type AmountField = (typeof amounts)[keyof typeof amounts]

/** The amounts of a profile in minor units of the base currency; without one they say nothing and are left out. */
function amountsOf(item: ClientItem, currency: string | undefined, line: Line) {
  const found: Partial<Record<AmountField, number>> = {}
  const given = (Object.keys(amounts) as (keyof typeof amounts)[]).filter((each) => item[each] !== undefined)
  if (given.length > 0 && currency === undefined)
    line.note(`left out for want of a base_currency: ${given.join(', ')}`)
  else for (const field of given) found[amounts[field]] = parseMoney(item[field] ?? 0, currency ?? '').minor
  return found
}

/** Suitability facts, screening and KYC of a client, each only where the book says something of it. */
export function planProfile(id: ClientId, item: ClientItem, currency: string | undefined, line: Line): void {
  const profile = {
    baseCurrency: item.base_currency,
    usPerson: item.us_person,
    pep: item.pep,
    deceased: item.deceased,
    vulnerable: item.vulnerable,
    doNotContact: item.do_not_contact,
    complaintOpen: item.complaint_open,
    overIndebted: item.over_indebted,
    classification: item.classification,
    riskTolerance: item.risk_tolerance,
    riskLowestCategory: item.risk_lowest_category,
    riskAssessedOn: item.risk_assessed_on,
    knowledge: item.knowledge,
    tradedClasses: item.traded_classes,
    testsPassed: item.tests_passed,
    objectives: item.objectives,
    horizonMonths: item.horizon_months,
    legalCapacity: item.legal_capacity,
    marketingConsent: item.marketing_consent,
    dataRestriction: item.data_restriction,
    adverseCredit: item.adverse_credit,
    demands: item.demands,
    existingCover: item.existing_cover,
    sustainability: item.sustainability,
    needs: item.needs?.map(({ need, gap, evidence }) => ({
      need,
      gap,
      ...(evidence === undefined ? {} : { evidence }),
    })),
    ...amountsOf(item, currency, line),
  }
  const screening = { sanctionsStatus: item.sanctions_status, amlRestriction: item.aml_restriction }
  const kyc = { status: item.kyc_status, validUntil: item.kyc_valid_until }
  if (says(profile)) line.put('client_profiles', { clientId: id, ...profile })
  if (says(screening)) line.put('client_screening', { clientId: id, ...screening })
  if (says(kyc)) line.put('kyc', { clientId: id, ...kyc })
}

const says = (values: Readonly<Record<string, unknown>>): boolean =>
  Object.values(values).some((value) => value !== undefined)
