import { z } from 'zod'
import { roles } from './actor.ts'
import { clientKinds, nameKinds, segments, stages } from './client.ts'
import { languageSchema } from './language.ts'
import { loanStates } from './loan.ts'
import { amountSchema, currencySchema } from './money.ts'
import { originKinds } from './origin.ts'
import { instantSchema, localDateSchema, timeZoneSchema } from './time.ts'
import { channels, priorities, taskStatuses } from './work.ts'

/*
 * A book as one JSON object: what import reads, what the demo book is written in, and what a case file's `setup`
 * holds. `client` names a client by its id, its number or its display name; `rm` and `author` are e-mails.
 * Unknown keys are ignored; names of suitability facts are those of the suitability specification.
 */

const text = z.string().trim().min(1).max(20_000)
const line = z.string().trim().min(1).max(500)
const amount = z.union([amountSchema, z.number()])
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)])
const email = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address')
const own = { id: z.string().optional(), number: z.coerce.string().optional() }
const ofClient = { ...own, client: z.coerce.string() }
const enumeration = <const T extends readonly string[]>(values: T) =>
  z.enum(values as unknown as [T[number], ...T[number][]])

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

const maturing = { matures_on: localDateSchema.optional(), rate_pct: decimal.optional() }

export const bookFile = z.object({
  /** The day the book is of; demo books are frozen to it. */
  today: localDateSchema.optional(),
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
      }),
    )
    .optional(),
  accounts: z
    .array(
      z.object({
        ...ofClient,
        kind: line.default('current'),
        currency: currencySchema,
        balance: amount.optional(),
        balance_on: localDateSchema.optional(),
        opened_on: localDateSchema.optional(),
        district: line.optional(),
        frequency: line.optional(),
        /** Clients who may operate the account besides its owner. */
        authorised: z.array(z.coerce.string()).optional(),
      }),
    )
    .optional(),
  cards: z
    .array(
      z.object({
        ...ofClient,
        account: z.coerce.string().optional(),
        kind: line,
        masked_number: line.optional(),
        issued_on: localDateSchema.optional(),
        expires_on: localDateSchema.optional(),
        status: line.optional(),
      }),
    )
    .optional(),
  loans: z
    .array(
      z.object({
        ...ofClient,
        ...maturing,
        account: z.coerce.string().optional(),
        purpose: line.optional(),
        amount: amountSchema,
        outstanding: amount.optional(),
        term_months: z.number().int().positive().optional(),
        payment: amount.optional(),
        started_on: localDateSchema.optional(),
        state: enumeration(loanStates).default('running_ok'),
        instalments: z
          .array(
            z.object({
              due_on: localDateSchema,
              amount: z.number(),
              paid_on: localDateSchema.optional(),
              paid: z.number().optional(),
            }),
          )
          .optional(),
        covenants: z
          .array(
            z.object({
              kind: line,
              operator: z.enum(['<=', '>=']),
              threshold: decimal,
              last_value: decimal.optional(),
              tested_on: localDateSchema.optional(),
              next_test_on: localDateSchema.optional(),
            }),
          )
          .optional(),
        collateral: z
          .array(
            z.object({
              kind: line,
              description: line.optional(),
              value: amount.optional(),
              valued_on: localDateSchema.optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  orders: z
    .array(
      z.object({
        ...ofClient,
        account: z.coerce.string(),
        amount: amountSchema,
        to_bank: line.optional(),
        to_account: line.optional(),
        purpose: line.optional(),
      }),
    )
    .optional(),
  transactions: z
    .array(
      z.object({
        ...own,
        account: z.coerce.string(),
        on: localDateSchema,
        direction: z.enum(['credit', 'debit']),
        operation: line.optional(),
        amount: z.number().nonnegative(),
        balance: z.number().optional(),
        purpose: line.optional(),
        counterparty: line.optional(),
      }),
    )
    .optional(),
  holdings: z
    .array(
      z.object({
        ...ofClient,
        ...maturing,
        product: line.optional(),
        name: line.optional(),
        issuer_id: line.optional(),
        class: line.optional(),
        quantity: decimal.optional(),
        value: amount.optional(),
        cost: amount.optional(),
        currency: currencySchema.optional(),
        valued_on: localDateSchema.optional(),
      }),
    )
    .optional(),
  /** Products with the field names of the suitability specification; every unlisted field is kept in its terms. */
  products: z
    .array(
      z.looseObject({
        id: line,
        name: line,
        names: z.partialRecord(languageSchema, line).optional(),
        issuer_id: line.optional(),
        family: line,
        class: line.optional(),
        currency: currencySchema.optional(),
        rate_pct: decimal.optional(),
        minimum: amount.optional(),
        approved: z.boolean().optional(),
        approval_valid_until: localDateSchema.optional(),
        summary: z.partialRecord(languageSchema, line).optional(),
      }),
    )
    .optional(),
  prices: z
    .array(z.object({ product: line, on: localDateSchema, price: decimal, currency: currencySchema }))
    .optional(),
  rates: z.array(z.object({ name: line, on: localDateSchema, value: decimal })).optional(),
  interactions: z
    .array(
      z.object({
        ...ofClient,
        on: localDateSchema,
        at: instantSchema.optional(),
        channel: enumeration(channels),
        direction: z.enum(['in', 'out']).optional(),
        text,
        language: languageSchema.optional(),
        author: email.optional(),
        /** `rm` for what staff wrote in this product; `import` where absent. */
        origin: enumeration(originKinds).optional(),
      }),
    )
    .optional(),
  facts: z
    .array(
      z.object({
        ...ofClient,
        kind: line,
        text: line,
        on: localDateSchema.optional(),
        confidence: z.number().min(0).max(1).optional(),
        source: line.optional(),
      }),
    )
    .optional(),
  tasks: z
    .array(
      z.object({
        ...own,
        client: z.coerce.string().optional(),
        owner: email.optional(),
        text: line,
        due_on: localDateSchema.optional(),
        due_at: instantSchema.optional(),
        priority: enumeration(priorities).optional(),
        status: enumeration(taskStatuses).optional(),
      }),
    )
    .optional(),
  promises: z
    .array(
      z.object({
        ...ofClient,
        text: line,
        made_on: localDateSchema,
        due_on: localDateSchema.optional(),
        status: z.enum(['open', 'kept', 'broken']).optional(),
      }),
    )
    .optional(),
  requests: z
    .array(
      z.object({
        ...ofClient,
        kind: z.enum(['request', 'complaint']).default('request'),
        subject: line,
        text: text.optional(),
        channel: enumeration(channels).optional(),
        urgency: z.enum(['normal', 'urgent']).optional(),
        status: z.enum(['open', 'answered', 'resolved', 'closed']).optional(),
        received_at: instantSchema,
        first_answered_at: instantSchema.optional(),
        resolved_at: instantSchema.optional(),
        details: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  deals: z
    .array(
      z.object({
        ...ofClient,
        subject: line,
        stage: line,
        amount: amountSchema.optional(),
        probability_pct: decimal.optional(),
        next_step: line.optional(),
        next_step_on: localDateSchema.optional(),
        updated_on: localDateSchema.optional(),
      }),
    )
    .optional(),
  feedback: z
    .array(
      z.object({
        ...ofClient,
        on: localDateSchema,
        channel: enumeration(channels).optional(),
        topic: line.optional(),
        sentiment: line.optional(),
        score: z.number().int().optional(),
        quote: line.optional(),
        may_quote: z.boolean().optional(),
      }),
    )
    .optional(),
})

export type BookFile = z.output<typeof bookFile>
export type BookFileInput = z.input<typeof bookFile>
export type BookSection = Exclude<keyof BookFile, 'today'>
