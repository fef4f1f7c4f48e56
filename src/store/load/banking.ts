import { derivedId } from './identity.ts'
import { decimalText, identify, inMinor, itemsOf, type Planning, sameCurrency } from './planning.ts'
import { overAll, type Query } from './query.ts'
import type { Item, Line } from './sheet.ts'
import type { Stored } from './tables.ts'

/** Accounts with who may operate them; afterwards every reference of the book finds its account. */
export async function planAccounts(planning: Planning): Promise<void> {
  const { sheet, clients, accounts } = planning
  await sheet.each(await identify(planning, 'accounts', 'account', 'accounts'), (account, line) => {
    const { item, id, external } = account
    const owner = clients.find(item.client)
    line.main('accounts', {
      id,
      clientId: owner.id,
      number: item.number ?? item.id ?? external,
      kind: item.kind,
      currency: item.currency,
      balanceMinor: sameCurrency(item.balance, item.currency, 'balance'),
      balanceOn: item.balance_on,
      openedOn: item.opened_on,
      district: item.district,
      frequency: item.frequency,
    })
    line.put('account_holders', { accountId: id, clientId: owner.id, role: 'owner' })
    for (const each of item.authorised ?? []) {
      const { id: clientId } = clients.find(each)
      if (clientId !== owner.id) line.put('account_holders', { accountId: id, clientId, role: 'authorised' })
    }
    accounts.add(
      { id, clientId: owner.id, currency: item.currency },
      { ids: item.id === undefined ? [] : [item.id], number: external },
    )
  })
  await addReferencedAccounts(planning)
}

/** Looks up the accounts that the book names and does not hold: by id, by number in its source, by number. */
async function addReferencedAccounts({ book, query, accounts, options }: Planning): Promise<void> {
  const named = new Set<string>()
  for (const section of ['cards', 'loans', 'orders', 'transactions'] as const)
    for (const { account } of itemsOf(book, section)) if (account !== undefined) named.add(account)
  const look = async (where: string, column: string, args: readonly string[] = []) => {
    const unknown = [...named].filter((each) => !accounts.has(each))
    const sql = `SELECT id, client_id, currency, number, external_id FROM accounts WHERE ${where} IN (SELECT value FROM json_each(?))`
    for (const row of await overAll(query, sql, unknown, args)) {
      const entry = row as Readonly<Record<string, string>>
      accounts.add(
        { id: entry.id, clientId: entry.client_id, currency: entry.currency } as Parameters<
          typeof accounts.add
        >[0],
        { ids: [], number: entry[column] },
      )
    }
  }
  await look('id', 'id')
  await look('source = ? AND external_id', 'external_id', [options.source])
  await look('number', 'number')
}

export async function planCards(planning: Planning): Promise<void> {
  const { sheet, clients, accounts } = planning
  await sheet.each(await identify(planning, 'cards', 'card', 'cards'), ({ item, id }, line) => {
    line.main('cards', {
      id,
      clientId: clients.find(item.client).id,
      accountId: item.account === undefined ? undefined : accounts.find(item.account).id,
      kind: item.kind,
      maskedNumber: item.masked_number,
      issuedOn: item.issued_on,
      expiresOn: item.expires_on,
      status: item.status,
    })
  })
}

/** Loans with instalments, covenants and collateral. */
export async function planLoans(planning: Planning): Promise<void> {
  const { sheet, clients, accounts } = planning
  await sheet.each(await identify(planning, 'loans', 'loan', 'loans'), ({ item, id }, line) => {
    const { minor, currency } = inMinor(item.amount, undefined, 'amount')
    line.main('loans', {
      id,
      clientId: clients.find(item.client).id,
      accountId: item.account === undefined ? undefined : accounts.find(item.account).id,
      number: item.number ?? item.id,
      purpose: item.purpose,
      amountMinor: minor,
      outstandingMinor: sameCurrency(item.outstanding, currency, 'outstanding'),
      currency,
      ratePct: decimalText(item.rate_pct),
      termMonths: item.term_months,
      paymentMinor: sameCurrency(item.payment, currency, 'payment'),
      startedOn: item.started_on,
      maturesOn: item.matures_on,
      state: item.state,
    })
    planLoanParts(item, id, currency, line)
  })
}

/** Parts of a loan, known again by what they are about: the due date, the covenant's kind, the thing pledged. */
function planLoanParts(
  item: Item<'loans'>,
  loanId: ReturnType<typeof derivedId<'loan'>>,
  currency: string,
  line: Line,
): void {
  for (const each of item.instalments ?? [])
    line.put('instalments', {
      id: derivedId('instalment', loanId, each.due_on),
      loanId,
      dueOn: each.due_on,
      amountMinor: inMinor(each.amount, currency, 'instalments').minor,
      currency,
      paidOn: each.paid_on,
      paidMinor: sameCurrency(each.paid, currency, 'instalments'),
    })
  for (const each of item.covenants ?? [])
    line.put('covenants', {
      id: derivedId('covenant', loanId, each.kind, each.operator),
      loanId,
      kind: each.kind,
      operator: each.operator,
      threshold: String(each.threshold),
      lastValue: decimalText(each.last_value),
      testedOn: each.tested_on,
      nextTestOn: each.next_test_on,
    })
  for (const each of item.collateral ?? []) {
    const value = each.value === undefined ? undefined : inMinor(each.value, currency, 'collateral')
    line.put('collateral', {
      id: derivedId('collateral', loanId, each.kind, each.description ?? ''),
      loanId,
      kind: each.kind,
      description: each.description,
      valueMinor: value?.minor,
      currency: value?.currency ?? currency,
      valuedOn: each.valued_on,
    })
  }
}

export async function planOrders(planning: Planning): Promise<void> {
  const { sheet, clients, accounts } = planning
  await sheet.each(await identify(planning, 'orders', 'order', 'standing_orders'), ({ item, id }, line) => {
    const { minor, currency } = inMinor(item.amount, undefined, 'amount')
    line.main('standing_orders', {
      id,
      clientId: clients.find(item.client).id,
      accountId: accounts.find(item.account).id,
      amountMinor: minor,
      currency,
      toBank: item.to_bank,
      toAccount: item.to_account,
      purpose: item.purpose,
    })
  })
}

/** Transactions in their order within a day, after those of the day that are here already. */
export async function planTransactions(planning: Planning): Promise<void> {
  const { sheet, accounts, query } = planning
  const items = await identify(planning, 'transactions', 'transaction', 'transactions')
  const named = new Set(items.flatMap(({ item }) => accounts.all(item.account).map(({ id }) => id)))
  const next = await lastOfDay(query, named)
  await sheet.each(items, ({ item, id }, line) => {
    const { id: accountId, clientId, currency } = accounts.find(item.account)
    const day = `${accountId} ${item.on}`
    const seq = next.get(day) ?? 0
    next.set(day, seq + 1)
    line.main(
      'transactions',
      {
        id,
        accountId,
        clientId,
        on: item.on,
        direction: item.direction,
        operation: item.operation,
        amountMinor: inMinor(item.amount, currency, 'amount').minor,
        balanceMinor: sameCurrency(item.balance, currency, 'balance'),
        currency,
        purpose: item.purpose,
        counterparty: item.counterparty,
      },
      { seq },
    )
  })
}

async function lastOfDay(query: Query, accounts: Iterable<string>): Promise<Map<string, number>> {
  const rows: readonly Stored[] = await overAll(
    query,
    `SELECT account_id, "on", max(seq) + 1 AS next FROM transactions
      WHERE account_id IN (SELECT value FROM json_each(?)) GROUP BY account_id, "on"`,
    accounts,
  )
  return new Map(rows.map((row) => [`${row.account_id} ${row.on}`, Number(row.next)]))
}
