import { z } from 'zod'
import { clientKindSchema } from '#domain/client.ts'
import { loanStateSchema } from '#domain/loan.ts'
import { amountSchema, toAmount } from '#domain/money.ts'
import { originSchema } from '#domain/origin.ts'
import { instantSchema, localDateSchema } from '#domain/time.ts'
import { channelSchema, prioritySchema, taskStatuses } from '#domain/work.ts'
import type {
  AccountRow,
  CardRow,
  ClientSummary,
  HoldingRow,
  InteractionRow,
  LoanRow,
  OrderRow,
  TaskRow,
  TransactionRow,
} from '#store/port.ts'

// The parts that several tools answer with, each beside the function that makes it from a record.

export const clientArgument = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Client as said: name, nickname, id, client number, phone, mail, or "account 576"')
export const limitArgument = (most: number, usual: number) => z.number().int().min(1).max(most).default(usual)

export const namedClient = z.object({ id: z.string(), name: z.string() })

export const clientShape = z.object({
  id: z.string(),
  name: z.string(),
  kind: clientKindSchema,
  segment: z.string().optional(),
  stage: z.string(),
  place: z.string().optional(),
  district: z.string().optional(),
  birth_year: z.number().int().optional(),
  last_contact_on: localDateSchema.optional(),
  number: z.string().optional(),
  rm: z.string().optional(),
})

export const toClient = (client: ClientSummary, reader: { id: string }): z.input<typeof clientShape> =>
  defined({
    id: client.id,
    name: client.name,
    kind: client.kind,
    segment: client.segment,
    stage: client.stage,
    place: client.city ?? client.district ?? client.country,
    district: client.district,
    birth_year: client.birthYear,
    last_contact_on: client.lastContactOn,
    number: client.externalId,
    rm: client.rm.id === reader.id ? undefined : client.rm.name,
  })

export const transactionShape = z.object({
  on: localDateSchema,
  direction: z.enum(['credit', 'debit']),
  operation: z.string().optional(),
  amount: amountSchema,
  balance: amountSchema.optional(),
  purpose: z.string().optional(),
})

const toTransaction = (row: TransactionRow): z.input<typeof transactionShape> =>
  defined({
    on: row.on,
    direction: row.direction,
    operation: row.operation,
    amount: toAmount(row.amount),
    balance: row.balance && toAmount(row.balance),
    purpose: row.purpose,
  })

export const accountShape = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.string(),
  currency: z.string(),
  balance: amountSchema.optional(),
  balance_on: localDateSchema.optional(),
  opened_on: localDateSchema.optional(),
  district: z.string().optional(),
  role: z.enum(['owner', 'authorised']),
  transactions_on_record: z.boolean(),
  last_transaction: transactionShape.optional(),
})

export const toAccount = (row: AccountRow): z.input<typeof accountShape> =>
  defined({
    id: row.id,
    number: row.number,
    kind: row.kind,
    currency: row.currency,
    balance: row.balance && toAmount(row.balance),
    balance_on: row.balanceOn,
    opened_on: row.openedOn,
    district: row.district,
    role: row.role,
    transactions_on_record: row.lastTransaction !== undefined,
    last_transaction: row.lastTransaction && toTransaction(row.lastTransaction),
  })

export const loanShape = z.object({
  id: z.string(),
  number: z.string().optional(),
  purpose: z.string().optional(),
  amount: amountSchema,
  outstanding: amountSchema.optional(),
  rate_pct: z.string().optional(),
  term_months: z.number().int().optional(),
  payment: amountSchema.optional(),
  started_on: localDateSchema.optional(),
  matures_on: localDateSchema.optional(),
  state: loanStateSchema,
})

export const toLoan = (row: LoanRow): z.input<typeof loanShape> =>
  defined({
    id: row.id,
    number: row.number,
    purpose: row.purpose,
    amount: toAmount(row.amount),
    outstanding: row.outstanding && toAmount(row.outstanding),
    rate_pct: row.ratePct,
    term_months: row.termMonths,
    payment: row.payment && toAmount(row.payment),
    started_on: row.startedOn,
    matures_on: row.maturesOn,
    state: row.state,
  })

export const cardShape = z.object({
  id: z.string(),
  kind: z.string(),
  masked_number: z.string().optional(),
  issued_on: localDateSchema.optional(),
  expires_on: localDateSchema.optional(),
  status: z.string(),
})

export const toCard = (row: CardRow): z.input<typeof cardShape> =>
  defined({
    id: row.id,
    kind: row.kind,
    masked_number: row.maskedNumber,
    issued_on: row.issuedOn,
    expires_on: row.expiresOn,
    status: row.status,
  })

export const orderShape = z.object({
  id: z.string(),
  amount: amountSchema,
  purpose: z.string().optional(),
  to_bank: z.string().optional(),
})

export const toOrder = (row: OrderRow): z.input<typeof orderShape> =>
  defined({ id: row.id, amount: toAmount(row.amount), purpose: row.purpose, to_bank: row.toBank })

export const holdingShape = z.object({
  id: z.string(),
  product: z.string().optional(),
  name: z.string(),
  class: z.string().optional(),
  value: amountSchema.optional(),
  valued_on: localDateSchema.optional(),
  matures_on: localDateSchema.optional(),
  rate_pct: z.string().optional(),
})

export const toHolding = (row: HoldingRow): z.input<typeof holdingShape> =>
  defined({
    id: row.id,
    product: row.productId,
    name: row.name,
    class: row.class,
    value: row.value && toAmount(row.value),
    valued_on: row.valuedOn,
    matures_on: row.maturesOn,
    rate_pct: row.ratePct,
  })

export const interactionShape = z.object({
  id: z.string(),
  client: namedClient,
  on: localDateSchema,
  channel: channelSchema,
  direction: z.enum(['in', 'out']).optional(),
  author: z.string().optional(),
  text: z.string(),
  origin: originSchema,
})

export const toInteraction = (row: InteractionRow): z.input<typeof interactionShape> =>
  defined({
    id: row.id,
    client: { id: row.clientId, name: row.clientName },
    on: row.on,
    channel: row.channel,
    direction: row.direction,
    author: row.author,
    text: row.text,
    origin: row.origin,
  })

export const taskShape = z.object({
  id: z.string(),
  client: namedClient.optional(),
  text: z.string(),
  due_on: localDateSchema.optional(),
  due_at: instantSchema.optional(),
  priority: prioritySchema,
  status: z.enum(taskStatuses),
  repeat: z
    .object({ every: z.string(), interval: z.number().int(), until: localDateSchema.optional() })
    .optional(),
  /** The open task that must be done first. */
  waits_for: z.object({ id: z.string(), text: z.string() }).optional(),
  origin: originSchema,
})

export const toTask = (row: TaskRow): z.input<typeof taskShape> =>
  defined({
    id: row.id,
    client: row.clientId && row.clientName ? { id: row.clientId, name: row.clientName } : undefined,
    text: row.text,
    due_on: row.dueOn,
    due_at: row.dueAt,
    priority: row.priority,
    status: row.status,
    repeat: row.recurs && defined(row.recurs),
    waits_for: row.waitsFor,
    origin: row.origin,
  })

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The object without the keys whose value is undefined. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<T>
