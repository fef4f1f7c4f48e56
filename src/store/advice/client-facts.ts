import type { Actor } from '#domain/actor.ts'
import { DomainError } from '#domain/errors.ts'
import type { ClientId } from '#domain/ids.ts'
import { money, toAmount } from '#domain/money.ts'
import type { Clock } from '#domain/time.ts'
import { and, asc, eq, sql } from '#drizzle'
import { reachOf } from '../book/reach.ts'
import type { Queries } from '../database.ts'
import { present } from '../rows.ts'
import { clientProfiles, clientScreening, clients, consents, kyc } from '../schema/index.ts'

/** The facts of a client in the names and units of the suitability specification; what is not on record is absent. */
export type ClientFacts = Readonly<Record<string, unknown>>
export type ClientRecord = Readonly<{ name: string; baseCurrency: string | undefined; facts: ClientFacts }>

const amounts = {
  loss_capacity_amount: 'lossCapacityMinor',
  liquid_assets: 'liquidAssetsMinor',
  monthly_expenses: 'monthlyExpensesMinor',
  income_monthly: 'incomeMonthlyMinor',
  obligations_monthly: 'obligationsMonthlyMinor',
  net_worth: 'netWorthMinor',
} as const

const openComplaint = (client: ClientId) =>
  sql<number>`EXISTS (SELECT 1 FROM requests AS r WHERE r.client_id = ${client} AND r.kind = 'complaint' AND r.status IN ('open', 'answered'))`

/** Reads one client of the actor's book; throws client_not_found for any other as for one that does not exist. */
export async function clientRecord(
  db: Queries,
  actor: Actor,
  clock: Clock,
  client: ClientId,
): Promise<ClientRecord> {
  const [row] = await db
    .select({
      kind: clients.kind,
      name: clients.name,
      birthDate: clients.birthDate,
      country: clients.country,
      profile: clientProfiles,
      screening: clientScreening,
      kyc,
      complaint: openComplaint(client),
    })
    .from(clients)
    .leftJoin(clientProfiles, eq(clientProfiles.clientId, clients.id))
    .leftJoin(clientScreening, eq(clientScreening.clientId, clients.id))
    .leftJoin(kyc, eq(kyc.clientId, clients.id))
    .where(and(reachOf(db, actor, clock).sees(), eq(clients.id, client)))
  if (row === undefined) throw new DomainError('client_not_found', { client })
  const { profile, screening } = row
  return {
    name: row.name,
    baseCurrency: profile?.baseCurrency ?? undefined,
    facts: present({
      kind: row.kind,
      birth_date: row.birthDate,
      residence_country: row.country,
      ...profileFacts(profile),
      complaint_open: row.complaint ? true : (profile?.complaintOpen ?? null),
      marketing_consent: consentOf(profile?.marketingConsent ?? null, await marketingStatuses(db, client)),
      kyc_status: row.kyc?.status ?? null,
      kyc_valid_until: row.kyc?.validUntil ?? null,
      sanctions_status: screening?.sanctionsStatus ?? null,
      aml_restriction: screening?.amlRestriction ?? null,
    }),
  }
}

type Profile = typeof clientProfiles.$inferSelect

function profileFacts(profile: Profile | null): Record<string, unknown> {
  if (profile === null) return {}
  return {
    base_currency: profile.baseCurrency,
    us_person: profile.usPerson,
    pep: profile.pep,
    deceased: profile.deceased,
    vulnerable: profile.vulnerable,
    do_not_contact: profile.doNotContact,
    over_indebted: profile.overIndebted,
    classification: profile.classification,
    risk_tolerance: profile.riskTolerance,
    risk_lowest_category: profile.riskLowestCategory,
    risk_assessed_on: profile.riskAssessedOn,
    knowledge: profile.knowledge,
    traded_classes: profile.tradedClasses,
    tests_passed: profile.testsPassed,
    objectives: profile.objectives,
    horizon_months: profile.horizonMonths,
    legal_capacity: profile.legalCapacity,
    data_restriction: profile.dataRestriction,
    adverse_credit: profile.adverseCredit,
    demands: profile.demands,
    existing_cover: profile.existingCover,
    sustainability: profile.sustainability,
    needs: profile.needs,
    ...amountsOf(profile),
  }
}

/** Amounts in the base currency; without one they say nothing. */
function amountsOf(profile: Profile): Record<string, number> {
  const { baseCurrency } = profile
  if (baseCurrency === null) return {}
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([field, column]): [string, number][] => {
      const minor = profile[column]
      return minor === null ? [] : [[field, toAmount(money(minor, baseCurrency)).value]]
    }),
  )
}

/** The newest marketing consent of each channel. */
async function marketingStatuses(db: Queries, client: ClientId): Promise<string[]> {
  const rows = await db
    .select({ channel: consents.channel, status: consents.status })
    .from(consents)
    .where(and(eq(consents.clientId, client), eq(consents.kind, 'marketing')))
    .orderBy(asc(consents.givenOn), asc(sql`${consents}.rowid`))
  return [...new Map(rows.map(({ channel, status }) => [channel, status])).values()]
}

/** From the strictest: one withdrawal anywhere outweighs every grant. */
const strictest = ['withdrawn', 'refused', 'granted'] as const

/** A profile's word that is none of the known ones stays as it is, so that the rules call it impossible. */
function consentOf(profile: string | null, statuses: readonly string[]): string | null {
  if (profile !== null && !strictest.some((each) => each === profile)) return profile
  return strictest.find((each) => each === profile || statuses.includes(each)) ?? null
}
