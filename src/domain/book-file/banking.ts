import { z } from 'zod'
import { languageSchema } from '../language.ts'
import { loanStates } from '../loan.ts'
import { amountSchema, currencySchema } from '../money.ts'
import { localDateSchema } from '../time.ts'
import { amount, decimal, enumeration, line, maturing, ofClient, own } from './fields.ts'

/** Sections about money: accounts, credit, holdings and the shelf. */
export const bankingSections = {
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
}
