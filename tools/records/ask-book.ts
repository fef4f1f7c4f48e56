import { z } from 'zod'
import { idSchema, isId } from '#domain/ids.ts'
import { originSchema } from '#domain/origin.ts'
import { isLocalDate, localDateSchema } from '#domain/time.ts'
import type { AskAnswer, Book } from '#store/port.ts'
import { defineTool } from '../define.ts'
import { clientArgument, defined, namedClient } from '../shapes.ts'

/** The views and columns that most questions need; the error for an absent query names them all. */
const outline = `v_clients(client_id,name,kind,segment,stage,city,country,birth_date,client_since,last_contact_on,contact_due_on,kyc_status,kyc_valid_until,risk_tolerance,rm_name)
v_accounts(number,kind,currency,balance,balance_chf)
v_loans(amount,outstanding,outstanding_chf,currency,rate_pct,purpose,started_on,matures_on,state finished_ok|finished_unpaid|running_ok|in_debt)
v_holdings(name,class,product_id,value,value_chf,currency,matures_on,rate_pct)
v_cards(kind,status,expires_on) v_orders(amount,currency,purpose) v_transactions("on",direction,operation,amount,currency)
v_interactions("on",channel,direction,text) v_tasks(text,due_on,status) v_facts(kind,text,"on") v_requests(kind,subject,status,received_at) v_promises(text,due_on,status) v_documents(kind,status,expires_on) v_consents(kind,status) v_deals(subject,stage,amount,currency,probability_pct) v_feedback("on",topic,sentiment,score) v_relations(kind,related_name) v_products(product_id,name,family,class) v_prices v_rates v_outbox v_verdicts
All but products, prices and rates also: client_id,client_name,rm_name. _chf/_eur: at the latest rate. Days are YYYY-MM-DD; "now" is the book's.`

const cell = z.union([z.string(), z.number(), z.null()])

export default defineTool({
  name: 'ask_book',
  area: 'records',
  risk: 'read',
  title: { en: 'Working it out from the book', zh: '正在从客户簿中统计', ru: 'Считаю по книге' },
  description:
    'Answers questions of counting, sums, averages, shares and groups over all clients the user may see, and follow-ups to them. For plain lists of clients use find_clients, for one client get_client. `sql` is one SQLite SELECT over the views below; the scope is applied by us, never filter by manager unless asked. Never add up amounts of several currencies: group by currency, or use _chf. An error about a view or column means: not in the data. State the figure, how it was computed and as_of.',
  input: z.object({
    question: z.string().trim().min(1).max(500).describe('What the user asked'),
    sql: z.string().max(4000).optional().describe(outline),
    client: clientArgument.optional().describe('Only the rows of this client, as said'),
  }),
  output: z.object({
    question: z.string(),
    client: namedClient.optional(),
    columns: z.array(z.object({ name: z.string(), kind: z.enum(['number', 'text', 'date']) })),
    rows: z.array(z.array(cell)),
    count: z.number().int(),
    more: z.boolean(),
    as_of: localDateSchema,
    sql: z.string(),
    views: z.array(z.object({ name: z.string(), doc: z.string() })),
    scope: z.enum(['own book', 'team', 'bank']),
    records: z.array(z.object({ client_id: idSchema('client'), name: z.string() })).optional(),
    /** Texts from outside stand in these columns. */
    outside: z.array(z.object({ column: z.string(), origin: originSchema })).optional(),
  }),
  examples: [
    {
      language: 'en',
      say: 'how many of my clients have a loan in arrears',
      input: {
        question: 'how many of my clients have a loan in arrears',
        sql: "SELECT count(DISTINCT client_id) AS clients FROM v_loans WHERE state IN ('in_debt', 'finished_unpaid')",
      },
    },
    {
      language: 'en',
      say: 'deposits over 1m maturing this quarter by month',
      input: {
        question: 'deposits over 1m maturing this quarter by month',
        sql: "SELECT strftime('%Y-%m', matures_on) AS month, currency, count(*) AS deposits, sum(value) AS total FROM v_holdings WHERE class = 'cash_deposit' AND value > 1000000 AND matures_on BETWEEN '2026-10-01' AND '2026-12-31' GROUP BY 1, 2 ORDER BY 1, 2",
      },
    },
    {
      language: 'en',
      say: 'average outstanding loan by currency',
      input: {
        question: 'average outstanding loan by currency',
        sql: 'SELECT currency, round(avg(outstanding), 2) AS average, count(*) AS loans FROM v_loans WHERE outstanding > 0 GROUP BY currency ORDER BY currency',
      },
    },
    {
      language: 'zh',
      say: '我有多少客户的贷款逾期了？',
      input: {
        question: '我有多少客户的贷款逾期了？',
        sql: "SELECT count(DISTINCT client_id) AS clients FROM v_loans WHERE state IN ('in_debt', 'finished_unpaid')",
      },
    },
    {
      language: 'zh',
      say: '按城市统计我的客户数量',
      input: {
        question: '按城市统计我的客户数量',
        sql: 'SELECT city, count(*) AS clients FROM v_clients GROUP BY city ORDER BY clients DESC, city',
      },
    },
    {
      language: 'zh',
      say: '各币种的存款总额是多少',
      input: {
        question: '各币种的存款总额是多少',
        sql: "SELECT currency, sum(value) AS total FROM v_holdings WHERE class = 'cash_deposit' GROUP BY currency ORDER BY currency",
      },
    },
    {
      language: 'ru',
      say: 'сколько у меня клиентов с просроченным кредитом',
      input: {
        question: 'сколько у меня клиентов с просроченным кредитом',
        sql: "SELECT count(DISTINCT client_id) AS clients FROM v_loans WHERE state IN ('in_debt', 'finished_unpaid')",
      },
    },
    {
      language: 'ru',
      say: 'сумма вкладов по валютам',
      input: {
        question: 'сумма вкладов по валютам',
        sql: "SELECT currency, sum(value) AS total FROM v_holdings WHERE class = 'cash_deposit' GROUP BY currency ORDER BY currency",
      },
    },
    {
      language: 'ru',
      say: 'сколько звонков я сделал в этом месяце',
      input: {
        question: 'сколько звонков я сделал в этом месяце',
        sql: "SELECT count(*) AS calls FROM v_interactions WHERE channel = 'call' AND \"on\" >= date('now', 'start of month')",
      },
    },
  ],
  run: async ({ question, sql, client: said }, { book, client, today }) => {
    const one = said === undefined ? undefined : await client(said)
    const answer = await book.ask(sql, one?.id)
    const records = await clientsIn(answer, book)
    return defined({
      question,
      client: one && { id: one.id, name: one.name },
      columns: answer.columns.map((name, at) => ({ name, kind: kindOf(answer.rows.map((row) => row[at])) })),
      rows: answer.rows.map((row) => [...row]),
      count: answer.rows.length,
      more: answer.more,
      as_of: today,
      sql: answer.sql,
      views: [...answer.views],
      scope: answer.scope,
      records: records.length > 0 ? records : undefined,
      outside:
        answer.outside.length > 0 && answer.rows.length > 0
          ? answer.outside.map((column) => ({ column, origin: { kind: 'note' as const, ref: column } }))
          : undefined,
    })
  },
})

type Cell = z.infer<typeof cell> | undefined

function kindOf(cells: readonly Cell[]): 'number' | 'text' | 'date' {
  const filled = cells.filter((each) => each !== null && each !== undefined)
  if (filled.length > 0 && filled.every((each) => typeof each === 'number')) return 'number'
  const days = filled.length > 0 && filled.every((each) => typeof each === 'string' && isLocalDate(each))
  return days ? 'date' : 'text'
}

/** The first clients that the rows name by id, for links to their cards. */
async function clientsIn({ columns, rows }: AskAnswer, book: Book) {
  const at = columns.findIndex((name) => name.toLowerCase() === 'client_id')
  const ids = at < 0 ? [] : [...new Set(rows.flatMap((row) => (isId('client', row[at]) ? [row[at]] : [])))]
  const found = await Promise.all(ids.slice(0, 10).map((id) => book.summary(id)))
  return found.flatMap((client) => (client ? [{ client_id: client.id, name: client.name }] : []))
}
