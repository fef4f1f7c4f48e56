import { z } from 'zod'
import { amountSchema, toAmount, totals } from '#domain/money.ts'
import { originSchema, quotedSchema } from '#domain/origin.ts'
import { ageOn, instantSchema, localDateSchema } from '#domain/time.ts'
import type { ClientCard } from '#store/port.ts'
import { defineTool } from '../define.ts'
import { profileShape, toProfile } from '../profile.ts'
import {
  accountShape,
  cardShape,
  clientArgument,
  clientShape,
  defined,
  holdingShape,
  interactionShape,
  loanShape,
  orderShape,
  taskShape,
  toAccount,
  toCard,
  toClient,
  toHolding,
  toInteraction,
  toLoan,
  toOrder,
  toTask,
} from '../shapes.ts'

const person = clientShape.extend({
  names: z.array(z.object({ kind: z.string(), text: z.string() })),
  language: z.string(),
  birth_date: localDateSchema.optional(),
  age: z.number().int().optional(),
  occupation: z.string().optional(),
  sector: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  address: z.string().optional(),
  client_since: localDateSchema.optional(),
  contact_every_days: z.number().int().optional(),
  notes: quotedSchema.optional(),
  contacts: z.array(
    z.object({ kind: z.string(), label: z.string().optional(), value: z.string(), preferred: z.boolean() }),
  ),
  relations: z.array(
    z.object({
      kind: z.string(),
      client: z.string().optional(),
      name: z.string(),
      share_pct: z.string().optional(),
    }),
  ),
  profile: profileShape,
  kyc: z.object({ status: z.string().optional(), valid_until: localDateSchema.optional() }).optional(),
})

/** What the card of a client holds, as a schema. */
export const output = z.object({
  client: person,
  accounts: z.array(accountShape),
  loans: z.array(loanShape),
  cards: z.array(cardShape),
  orders: z.array(orderShape),
  holdings: z.array(holdingShape),
  totals: z.object({ holdings: z.array(amountSchema), loans: z.array(amountSchema) }),
  documents: z.array(
    z.object({ kind: z.string(), status: z.string(), expires_on: localDateSchema.optional() }),
  ),
  facts: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      on: localDateSchema.optional(),
      confidence: z.number(),
      origin: originSchema,
    }),
  ),
  open_tasks: z.array(taskShape),
  open_requests: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      subject: z.string(),
      status: z.string(),
      received_at: instantSchema,
      origin: originSchema,
    }),
  ),
  open_promises: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      owed_by: z.enum(['bank', 'client']),
      due_on: localDateSchema.optional(),
      status: z.string(),
      origin: originSchema,
    }),
  ),
  last_interactions: z.array(interactionShape),
  as_of: localDateSchema,
})

/** What the card of a client holds. */
export type ClientRecord = z.output<typeof output>

export default defineTool({
  name: 'get_client',
  area: 'clients',
  risk: 'read',
  title: { en: 'Opening the client’s card', zh: '正在打开客户资料', ru: 'Открываю карточку клиента' },
  description:
    'Everything on record about one client: who they are, contacts, relations, accounts with the last transaction, loans, cards, standing orders, holdings, documents, facts, open tasks, requests and promises, last three contacts. ' +
    'Use it for "who is X", "X\'s loans", "phone of X", "last transaction of account 576" (client: "account 576").',
  input: z.object({ client: clientArgument }),
  output,
  examples: [
    { language: 'en', say: 'who is Anna Keller?', input: { client: 'Anna Keller' } },
    { language: 'en', say: 'show me Keller', input: { client: 'Keller' } },
    { language: 'en', say: "what are John Smith's loans", input: { client: 'John Smith' } },
    { language: 'en', say: 'phone number of Maria Rossi', input: { client: 'Maria Rossi' } },
    { language: 'en', say: 'last transaction of account 576', input: { client: 'account 576' } },
    { language: 'zh', say: '王伟是谁？', input: { client: '王伟' } },
    { language: 'zh', say: '看一下李娜的资料', input: { client: '李娜' } },
    { language: 'zh', say: '张敏的贷款情况', input: { client: '张敏' } },
    { language: 'zh', say: '账户576的最后一笔交易', input: { client: '账户576' } },
    { language: 'ru', say: 'кто такой Иван Петров?', input: { client: 'Иван Петров' } },
    { language: 'ru', say: 'покажи карточку Петровой', input: { client: 'Петровой' } },
    { language: 'ru', say: 'какие кредиты у Соколова', input: { client: 'Соколова' } },
    { language: 'ru', say: 'последняя операция по счёту 576', input: { client: 'счёт 576' } },
  ],
  run: async (said, { actor, book, client, today }) => {
    const { id } = await client(said.client)
    const card = await book.card(id)
    if (!card) throw new Error(`client ${id} vanished between look-up and reading`)
    return {
      client: toPerson(card, actor, today),
      accounts: card.accounts.map(toAccount),
      loans: card.loans.map(toLoan),
      cards: card.cards.map(toCard),
      orders: card.orders.map(toOrder),
      holdings: card.holdings.map(toHolding),
      totals: {
        holdings: totals(card.holdings.flatMap((row) => row.value ?? [])).map(toAmount),
        loans: totals(card.loans.flatMap((row) => row.outstanding ?? [])).map(toAmount),
      },
      documents: card.documents.map((row) =>
        defined({ kind: row.kind, status: row.status, expires_on: row.expiresOn }),
      ),
      facts: card.facts.map((row) =>
        defined({
          kind: row.kind,
          text: row.text,
          on: row.on,
          confidence: row.confidence,
          origin: row.origin,
        }),
      ),
      open_tasks: card.openTasks.map(toTask),
      open_requests: card.openRequests.map((row) => ({
        id: row.id,
        kind: row.kind,
        subject: row.subject,
        status: row.status,
        received_at: row.receivedAt,
        origin: row.origin,
      })),
      open_promises: card.openPromises.map((row) =>
        defined({
          id: row.id,
          text: row.text,
          owed_by: row.owedBy,
          due_on: row.dueOn,
          status: row.status,
          origin: row.origin,
        }),
      ),
      last_interactions: card.lastInteractions.map(toInteraction),
      as_of: today,
    }
  },
})

const toPerson = (
  card: ClientCard,
  actor: { id: string },
  today: Parameters<typeof ageOn>[1],
): z.input<typeof person> => ({
  ...toClient(card, actor),
  ...defined({
    birth_date: card.birthDate,
    age: card.birthDate && ageOn(card.birthDate, today),
    occupation: card.occupation,
    sector: card.sector,
    region: card.region,
    country: card.country,
    address: card.address,
    client_since: card.clientSince,
    contact_every_days: card.contactEveryDays,
    notes: card.notes && card.notesOrigin ? { text: card.notes, origin: card.notesOrigin } : undefined,
    kyc: card.kyc && defined({ status: card.kyc.status, valid_until: card.kyc.validUntil }),
  }),
  names: card.names.map(({ kind, text }) => ({ kind, text })),
  language: card.language,
  contacts: card.contacts.map((row) => defined({ ...row })),
  relations: card.relations.map((row) =>
    defined({ kind: row.kind, client: row.client, name: row.name, share_pct: row.sharePct }),
  ),
  profile: toProfile(card.profile),
})
