import { digitsOf } from '#domain/money.ts'

/** A column of a reporting view: its name, what it holds, and where that comes from. */
export type ViewColumn = Readonly<{ name: string; doc: string; sql: string }>
export type View = Readonly<{ name: string; doc: string; columns: readonly ViewColumn[]; from: string }>

const column = (name: string, sql: string, doc: string): ViewColumn => ({ name, doc, sql })
/** A column that keeps its name. */
const plain = (table: string, name: string, doc: string): ViewColumn =>
  column(name, `${table}."${name}"`, doc)

const codesWith = (digits: number): string =>
  Intl.supportedValuesOf('currency')
    .filter((code) => digitsOf(code) === digits)
    .map((code) => `'${code}'`)
    .join(', ')
const undivided = codesWith(0)
const thousandths = codesWith(3)

/** Minor units as a decimal number in the currency's major unit. */
const decimal = (minor: string, currency: string): string =>
  `CASE WHEN ${currency} IN (${undivided}) THEN ${minor} * 1.0 WHEN ${currency} IN (${thousandths}) THEN ${minor} / 1000.0 ELSE ${minor} / 100.0 END`
const number = (text: string): string => `CAST(${text} AS REAL)`

const clientAnd = (...more: readonly ViewColumn[]): ViewColumn[] => [
  column('client_id', 'c.id', 'Client'),
  column('client_name', 'c.name', 'Display name of the client'),
  column('rm_email', 'rm.email', 'E-mail of the relationship manager whose book the client is in'),
  ...more,
]
const clientDistrict = column('district', 'c.district', 'District of the client')
const ownerOf = (table: string): string =>
  `JOIN clients AS c ON c.id = ${table}.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id`

const preferred = (kind: string): string =>
  `(SELECT w.value FROM contacts AS w WHERE w.client_id = c.id AND w.kind = '${kind}' ORDER BY w.preferred DESC, w.id LIMIT 1)`

const clients: View = {
  name: 'v_clients',
  doc: 'One row a client.',
  columns: [
    column('client_id', 'c.id', 'Client'),
    plain('c', 'name', 'Display name'),
    plain('c', 'kind', 'individual, legal_entity or household'),
    plain('c', 'rm_id', 'Relationship manager whose book the client is in'),
    column('rm_email', 'rm.email', 'E-mail of that relationship manager'),
    plain('c', 'segment', 'key, affluent, mass, sme or corporate'),
    plain('c', 'stage', 'prospect, active, dormant or closed'),
    plain('c', 'language', 'Language of letters: en, zh or ru'),
    column('number', 'c.external_id', 'Client number in the source system'),
    plain('c', 'source', 'Source system the client came from; null where the client was made here'),
    plain('c', 'gender', 'female or male'),
    plain('c', 'birth_date', 'Date of birth or foundation'),
    plain('c', 'district', 'District'),
    plain('c', 'city', 'City'),
    plain('c', 'region', 'Region'),
    plain('c', 'country', 'Country'),
    plain('c', 'address', 'Postal address'),
    column('phone', preferred('phone'), 'Preferred phone number'),
    column('email', preferred('email'), 'Preferred e-mail address'),
    column(
      'nickname',
      "(SELECT n.text FROM client_names AS n WHERE n.client_id = c.id AND n.kind = 'nickname' ORDER BY n.id LIMIT 1)",
      'What the relationship manager calls the client',
    ),
    plain('c', 'occupation', 'Occupation'),
    plain('c', 'sector', 'Sector of business'),
    plain('c', 'notes', 'Standing notes'),
    plain('c', 'client_since', 'First day as a client'),
    plain('c', 'last_contact_on', 'Day of the last contact'),
    plain('c', 'contact_every_days', 'Days between contacts that were agreed'),
    column('kyc_status', 'k.status', 'State of the know-your-customer file'),
    column('kyc_valid_until', 'k.valid_until', 'Last day it is valid'),
    plain('p', 'base_currency', 'Currency the client counts in'),
    plain('p', 'classification', 'Regulatory class, such as retail'),
    plain('p', 'risk_tolerance', 'Risk tolerance on record, 1 (lowest) and up'),
    plain('p', 'risk_assessed_on', 'Day of that assessment'),
    plain('p', 'horizon_months', 'Investment horizon in months'),
    plain('p', 'marketing_consent', 'Consent to marketing'),
    plain('p', 'us_person', '1 for a US person, 0 for not, null for unknown; so the flags below'),
    plain('p', 'pep', '1 for a politically exposed person'),
    plain('p', 'do_not_contact', '1 for a client who wants no contact'),
    plain('p', 'deceased', '1 for a client who died'),
    plain('p', 'vulnerable', '1 for a vulnerable client'),
    plain('p', 'complaint_open', '1 while a complaint is open'),
    plain('c', 'revision', 'Counts the changes of the client'),
    plain('c', 'updated_at', 'Instant of the last change'),
  ],
  from: 'clients AS c LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN client_profiles AS p ON p.client_id = c.id LEFT JOIN kyc AS k ON k.client_id = c.id',
}

const accounts: View = {
  name: 'v_accounts',
  doc: 'One row an account; the client is its owner.',
  columns: clientAnd(
    column('account_id', 'a.id', 'Account'),
    plain('a', 'number', 'Account number'),
    column('owner', 'c.name', 'Display name of the owner'),
    plain('a', 'kind', 'Kind of account'),
    plain('a', 'currency', 'Currency of the account'),
    column('balance', decimal('a.balance_minor', 'a.currency'), 'Balance; null where none is on record'),
    plain('a', 'balance_on', 'Day of the balance'),
    plain('a', 'opened_on', 'Day it was opened'),
    column('district', 'coalesce(a.district, c.district)', 'District of the account, else of its owner'),
    column(
      'last_transaction_on',
      '(SELECT max(t."on") FROM transactions AS t WHERE t.account_id = a.id)',
      'Day of the last transaction on record',
    ),
  ),
  from: `accounts AS a ${ownerOf('a')}`,
}

const loans: View = {
  name: 'v_loans',
  doc: 'One row a loan; the client is the owner of its account.',
  columns: clientAnd(
    clientDistrict,
    column('loan_id', 'l.id', 'Loan'),
    plain('l', 'number', 'Loan number'),
    column('account_number', 'a.number', 'Number of the account it is paid from'),
    plain('l', 'purpose', 'What it is for'),
    column('amount', decimal('l.amount_minor', 'l.currency'), 'Amount lent'),
    column('outstanding', decimal('l.outstanding_minor', 'l.currency'), 'Amount still owed'),
    column('payment', decimal('l.payment_minor', 'l.currency'), 'Monthly payment'),
    plain('l', 'currency', 'Currency of the amounts'),
    column('rate_pct', number('l.rate_pct'), 'Interest rate, percent a year'),
    plain('l', 'term_months', 'Term in months'),
    plain('l', 'started_on', 'First day'),
    plain('l', 'matures_on', 'Last day'),
    plain('l', 'state', 'finished_ok, finished_unpaid, running_ok or in_debt'),
    column(
      'state_letter',
      "CASE l.state WHEN 'finished_ok' THEN 'A' WHEN 'finished_unpaid' THEN 'B' WHEN 'running_ok' THEN 'C' WHEN 'in_debt' THEN 'D' END",
      'The state as a letter, A to D in that order',
    ),
  ),
  from: `loans AS l ${ownerOf('l')} LEFT JOIN accounts AS a ON a.id = l.account_id`,
}

const cards: View = {
  name: 'v_cards',
  doc: 'One row a card; the client is its holder.',
  columns: clientAnd(
    clientDistrict,
    column('card_id', 'k.id', 'Card'),
    plain('k', 'kind', 'Kind of card, such as gold'),
    plain('k', 'masked_number', 'Last digits of the number'),
    column('account_number', 'a.number', 'Number of its account'),
    plain('k', 'issued_on', 'Day of issue'),
    plain('k', 'expires_on', 'Last day it is valid'),
    plain('k', 'status', 'active, blocked, expired, closed or cancelled'),
  ),
  from: `cards AS k ${ownerOf('k')} LEFT JOIN accounts AS a ON a.id = k.account_id`,
}

const orders: View = {
  name: 'v_orders',
  doc: 'One row a standing order.',
  columns: clientAnd(
    clientDistrict,
    column('order_id', 'o.id', 'Standing order'),
    column('account_number', 'a.number', 'Number of the account that pays'),
    column('amount', decimal('o.amount_minor', 'o.currency'), 'Amount of each payment'),
    plain('o', 'currency', 'Currency of the amount'),
    plain('o', 'purpose', 'What it pays for'),
    plain('o', 'to_bank', 'Bank of the payee'),
    plain('o', 'to_account', 'Account of the payee'),
  ),
  from: `standing_orders AS o ${ownerOf('o')} LEFT JOIN accounts AS a ON a.id = o.account_id`,
}

const transactions: View = {
  name: 'v_transactions',
  doc: 'One row a transaction on record; an account without rows has none on record.',
  columns: clientAnd(
    column('transaction_id', 't.id', 'Transaction'),
    plain('t', 'account_id', 'Account'),
    column('account_number', 'a.number', 'Number of the account'),
    plain('t', 'on', 'Day (quote the name: "on")'),
    plain('t', 'seq', 'Order within the day'),
    plain('t', 'direction', 'credit or debit'),
    plain('t', 'operation', 'How it was made'),
    column('amount', decimal('t.amount_minor', 't.currency'), 'Amount, always positive'),
    column('balance', decimal('t.balance_minor', 't.currency'), 'Balance after it'),
    plain('t', 'currency', 'Currency of the amounts'),
    plain('t', 'purpose', 'What it was for'),
    plain('t', 'counterparty', 'The other party'),
  ),
  from: `transactions AS t ${ownerOf('t')} LEFT JOIN accounts AS a ON a.id = t.account_id`,
}

const holdings: View = {
  name: 'v_holdings',
  doc: 'One row a position, deposit or policy that a client holds.',
  columns: clientAnd(
    clientDistrict,
    column('holding_id', 'h.id', 'Holding'),
    plain('h', 'product_id', 'Product of the shelf; null for one from elsewhere'),
    column('name', 'coalesce(h.name, d.name)', 'Name of the holding'),
    column('class', 'coalesce(h.class, d.class)', 'Product class'),
    column('issuer_id', 'coalesce(h.issuer_id, d.issuer_id)', 'Issuer'),
    column('quantity', number('h.quantity'), 'Pieces held'),
    column('value', decimal('h.value_minor', 'h.currency'), 'Value'),
    column('cost', decimal('h.cost_minor', 'h.currency'), 'What was paid for it'),
    plain('h', 'currency', 'Currency of the amounts'),
    plain('h', 'valued_on', 'Day of the value'),
    plain('h', 'matures_on', 'Last day'),
    column('rate_pct', number('h.rate_pct'), 'Interest rate, percent a year'),
  ),
  from: `holdings AS h ${ownerOf('h')} LEFT JOIN products AS d ON d.id = h.product_id`,
}

const interactions: View = {
  name: 'v_interactions',
  doc: 'One row a contact with a client.',
  columns: clientAnd(
    column('interaction_id', 'i.id', 'Contact'),
    plain('i', 'on', 'Day (quote the name: "on")'),
    plain('i', 'channel', 'call, meeting, video, email, message, letter, branch or other'),
    plain('i', 'direction', 'in or out'),
    plain('i', 'text', 'The note'),
    plain('i', 'language', 'Language of the note'),
    column('author_email', 'w.email', 'Who wrote it'),
    column('origin', 'i.origin_kind', 'Where the text came from: rm, mail, note, file, import or chat'),
    plain('i', 'created_at', 'Instant it was stored'),
  ),
  from: `interactions AS i ${ownerOf('i')} LEFT JOIN users AS w ON w.id = i.author_id`,
}

const tasks: View = {
  name: 'v_tasks',
  doc: 'One row a task, with or without a client.',
  columns: clientAnd(
    column('task_id', 't.id', 'Task'),
    column('owner_email', 'w.email', 'Whose task it is'),
    plain('t', 'text', 'What is to be done'),
    plain('t', 'due_on', 'Day it is due'),
    plain('t', 'due_at', 'Instant it is due, where a time was said'),
    plain('t', 'priority', 'low, normal or high'),
    plain('t', 'status', 'open, done or cancelled'),
    plain('t', 'completed_at', 'Instant it was done'),
    column('origin', 't.origin_kind', 'Where the text came from: rm, mail, note, file, import or chat'),
    plain('t', 'created_at', 'Instant it was stored'),
  ),
  from: 'tasks AS t LEFT JOIN clients AS c ON c.id = t.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = t.owner_id',
}

const products: View = {
  name: 'v_products',
  doc: 'One row a product of the shelf.',
  columns: [
    column('product_id', 'd.id', 'Product'),
    plain('d', 'name', 'Name'),
    plain('d', 'names', 'Names in other languages, JSON by language'),
    plain('d', 'family', 'deposit, payment, investment, ibip, credit or insurance'),
    plain('d', 'class', 'Product class'),
    plain('d', 'issuer_id', 'Issuer'),
    plain('d', 'currency', 'Currency'),
    column('rate_pct', number('d.rate_pct'), 'Interest rate, percent a year'),
    column('minimum', decimal('d.minimum_minor', 'd.currency'), 'Smallest amount'),
    plain('d', 'approved', '1 while it may be offered'),
    plain('d', 'approval_valid_until', 'Last day of the approval'),
    plain('d', 'terms', 'Every other field of the product, JSON'),
  ],
  from: 'products AS d',
}

const proposals: View = {
  name: 'v_proposals',
  doc: 'One row a proposed change, decided or not.',
  columns: clientAnd(
    column('proposal_id', 'p.id', 'Proposal'),
    plain('p', 'thread_id', 'Conversation it was made in'),
    column('actor_email', 'w.email', 'Who it was made for'),
    plain('p', 'tool', 'Tool that would run'),
    plain('p', 'risk', 'low_write, client_send or sensitive'),
    plain('p', 'status', 'pending, committed, declined, expired, superseded or undone'),
    plain('p', 'input', 'Arguments, JSON'),
    plain('p', 'created_at', 'Instant it was made'),
    plain('p', 'expires_at', 'Instant it lapses'),
    column('decided_by', 'd.email', 'E-mail of who decided'),
    plain('p', 'decided_at', 'Instant of the decision'),
    plain('p', 'undone_at', 'Instant it was taken back'),
  ),
  from: 'proposals AS p LEFT JOIN clients AS c ON c.id = p.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = p.actor_id LEFT JOIN users AS d ON d.id = p.decided_by',
}

const audit: View = {
  name: 'v_audit',
  doc: 'One row an entry of the audit chain; payloads lie apart.',
  columns: clientAnd(
    plain('e', 'seq', 'Order in the chain'),
    column('audit_id', 'e.id', 'Entry'),
    plain('e', 'at', 'Instant'),
    column('actor_email', 'w.email', 'Who acted; null for the system'),
    plain('e', 'kind', 'What happened'),
    plain('e', 'thread_id', 'Conversation'),
    plain('e', 'ref_id', 'Record it is about'),
    plain('e', 'payload_digest', 'Digest of the payload'),
    plain('e', 'hash', 'Digest of the entry and the one before it'),
  ),
  from: 'audit AS e LEFT JOIN clients AS c ON c.id = e.client_id LEFT JOIN users AS rm ON rm.id = c.rm_id LEFT JOIN users AS w ON w.id = e.actor_id',
}

/** The reporting views: stable names and columns that banks and case files may query. */
export const views: readonly View[] = [
  clients,
  accounts,
  loans,
  cards,
  orders,
  transactions,
  holdings,
  interactions,
  tasks,
  products,
  proposals,
  audit,
]
