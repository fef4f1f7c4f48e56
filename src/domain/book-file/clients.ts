import { z } from 'zod'
import { roles } from '../actor.ts'
import { clientKinds, nameKinds, segments, stages } from '../client.ts'
import { languageSchema } from '../language.ts'
import { currencySchema } from '../money.ts'
import { localDateSchema, timeZoneSchema } from '../time.ts'
import { decimal, email, enumeration, line, ofClient, own, text } from './fields.ts'

export const fileUser = z.object({
  email,
  name: line,
  role: enumeration(roles),
  zone: timeZoneSchema.optional(),
  language: languageSchema.optional(),
  team: line.optional(),
  title: line.optional(),
  phone: line.optional(),
  signatures: z.partialRecord(languageSchema, line).optional(),
})

/** Suitability facts of a client; every one may be absent, which is never the same as false or zero. */
export const fileProfile = z.object({
  base_currency: currencySchema.optional(),
  us_person: z.boolean().optional(),
  pep: z.boolean().optional(),
  deceased: z.boolean().optional(),
  vulnerable: z.boolean().optional(),
  do_not_contact: z.boolean().optional(),
  complaint_open: z.boolean().optional(),
  over_indebted: z.boolean().optional(),
  classification: line.optional(),
  risk_tolerance: z.number().int().min(1).max(5).optional(),
  risk_lowest_category: z.boolean().optional(),
  risk_assessed_on: localDateSchema.optional(),
  knowledge: z.record(z.string(), z.string()).optional(),
  traded_classes: z.array(z.string()).optional(),
  tests_passed: z.array(z.string()).optional(),
  objectives: z.array(z.string()).optional(),
  horizon_months: z.number().int().min(0).max(1200).optional(),
  loss_capacity_amount: z.number().optional(),
  liquid_assets: z.number().optional(),
  monthly_expenses: z.number().optional(),
  income_monthly: z.number().optional(),
  obligations_monthly: z.number().optional(),
  net_worth: z.number().optional(),
  kyc_status: line.optional(),
  kyc_valid_until: localDateSchema.optional(),
  sanctions_status: line.optional(),
  aml_restriction: line.optional(),
  legal_capacity: line.optional(),
  marketing_consent: line.optional(),
  data_restriction: line.optional(),
  adverse_credit: line.optional(),
  demands: z.array(z.string()).optional(),
  existing_cover: z.array(z.string()).optional(),
  sustainability: z.record(z.string(), z.unknown()).optional(),
  needs: z
    .array(z.object({ need: z.string(), gap: z.number().min(0).max(1), evidence: z.string().optional() }))
    .optional(),
})

export const fileClient = fileProfile.extend({
  ...own,
  kind: enumeration(clientKinds).default('individual'),
  name: line,
  names: z.array(z.object({ kind: enumeration(nameKinds), text: line })).optional(),
  /** E-mail of the relationship manager; the importing person where absent. */
  rm: email.optional(),
  segment: enumeration(segments).optional(),
  stage: enumeration(stages).optional(),
  language: languageSchema.optional(),
  gender: z.enum(['female', 'male']).optional(),
  first_name: line.optional(),
  family_name: line.optional(),
  patronymic: line.optional(),
  title: line.optional(),
  form_of_address: z.enum(['formal', 'familiar']).optional(),
  birth_date: localDateSchema.optional(),
  occupation: line.optional(),
  sector: line.optional(),
  registration_no: line.optional(),
  district: line.optional(),
  city: line.optional(),
  region: line.optional(),
  country: line.optional(),
  residence_country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  address: line.optional(),
  client_since: localDateSchema.optional(),
  contact_every_days: z.number().int().positive().optional(),
  last_contact_on: localDateSchema.optional(),
  notes: text.optional(),
  phone: line.optional(),
  email: line.optional(),
})

/** Sections about people and firms. */
export const clientSections = {
  users: z.array(fileUser).optional(),
  clients: z.array(fileClient).optional(),
  contacts: z
    .array(
      z.object({
        ...ofClient,
        kind: z.enum(['phone', 'email', 'messenger', 'person']),
        value: line,
        label: line.optional(),
        preferred: z.boolean().optional(),
      }),
    )
    .optional(),
  relations: z
    .array(z.object({ ...ofClient, kind: line, to: z.coerce.string(), share_pct: decimal.optional() }))
    .optional(),
  consents: z
    .array(
      z.object({
        ...ofClient,
        kind: line,
        status: z.enum(['granted', 'refused', 'withdrawn']),
        channel: line.optional(),
        given_on: localDateSchema.optional(),
      }),
    )
    .optional(),
  documents: z
    .array(
      z.object({
        ...ofClient,
        kind: line,
        status: z.enum(['on_file', 'requested', 'missing', 'expired']),
        expires_on: localDateSchema.optional(),
        requested_on: localDateSchema.optional(),
        received_on: localDateSchema.optional(),
      }),
    )
    .optional(),
}
