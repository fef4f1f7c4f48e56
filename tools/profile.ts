import { z } from 'zod'
import { localDateSchema } from '#domain/time.ts'
import type { ClientProfile } from '#store/port.ts'
import { defined } from './shapes.ts'

/** The suitability facts an RM may read; a fact that is not on record is absent. */
export const profileShape = z.object({
  base_currency: z.string().optional(),
  us_person: z.boolean().optional(),
  pep: z.boolean().optional(),
  deceased: z.boolean().optional(),
  vulnerable: z.boolean().optional(),
  do_not_contact: z.boolean().optional(),
  complaint_open: z.boolean().optional(),
  classification: z.string().optional(),
  risk_tolerance: z.number().int().optional(),
  risk_assessed_on: localDateSchema.optional(),
  objectives: z.array(z.string()).optional(),
  horizon_months: z.number().int().optional(),
  marketing_consent: z.string().optional(),
})

export const toProfile = (profile: ClientProfile): z.input<typeof profileShape> =>
  defined({
    base_currency: profile.baseCurrency,
    us_person: profile.usPerson,
    pep: profile.pep,
    deceased: profile.deceased,
    vulnerable: profile.vulnerable,
    do_not_contact: profile.doNotContact,
    complaint_open: profile.complaintOpen,
    classification: profile.classification,
    risk_tolerance: profile.riskTolerance,
    risk_assessed_on: profile.riskAssessedOn,
    objectives: profile.objectives && [...profile.objectives],
    horizon_months: profile.horizonMonths,
    marketing_consent: profile.marketingConsent,
  })
