import type { View } from './columns.ts'
import {
  clientAnd,
  clientDistrict,
  column,
  decimal,
  inBases,
  number,
  ownerOf,
  plain,
  quoted,
} from './columns.ts'

export const accounts: View = {
  name: 'v_accounts',
  doc: 'One row an account; the client is its owner.',
  columns: clientAnd(
    column('account_id', 'a.id', 'Account'),
    plain('a', 'number', 'Account number'),
    column('owner', 'c.name', 'Display name of the owner'),
    plain('a', 'kind', 'Kind of account'),
    plain('a', 'currency', 'Currency of the account'),
    column('balance', decimal('a.balance_minor', 'a.currency'), 'Balance; null where none is on record'),
    ...inBases('balance', 'a.balance_minor', 'a.currency'),
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

export const loans: View = {
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
    ...inBases('amount', 'l.amount_minor', 'l.currency'),
    ...inBases('outstanding', 'l.outstanding_minor', 'l.currency'),
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

export const cards: View = {
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

export const orders: View = {
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

export const transactions: View = {
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
    quoted('t', 'purpose', 'What it was for'),
    quoted('t', 'counterparty', 'The other party'),
  ),
  from: `transactions AS t ${ownerOf('t')} LEFT JOIN accounts AS a ON a.id = t.account_id`,
}

export const holdings: View = {
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
    ...inBases('value', 'h.value_minor', 'h.currency'),
    plain('h', 'valued_on', 'Day of the value'),
    plain('h', 'matures_on', 'Last day'),
    column('rate_pct', number('h.rate_pct'), 'Interest rate, percent a year'),
  ),
  from: `holdings AS h ${ownerOf('h')} LEFT JOIN products AS d ON d.id = h.product_id`,
}

export const products: View = {
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
  scope: 'shelf',
  from: 'products AS d',
}
