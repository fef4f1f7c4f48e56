import type { Id } from '#domain/ids.ts'
import { timeZone } from '#domain/time.ts'
import * as schema from '#store/schema/index.ts'
import type { SmallBank } from './bank.ts'

const people = [
  ['operations', 'payments', 'Pia Zahler'],
  ['operations', 'cards', 'Karl Kartner'],
  ['risk', 'credit analyst', 'Rita Kummer'],
  ['product', 'investment products', 'Paul Fundner'],
  ['legal', 'counsel', 'Lea Rechter'],
  ['compliance', 'desk', 'Cora Prüfer'],
] as const

/** Puts people into departments of the small bank; customer service is empty. E-mails are `<first name>@bank.example`. */
export async function staffDepartments(bank: SmallBank): Promise<void> {
  for (const [department, role, name] of people) {
    const user = await bank.store.people.add({
      email: `${name.split(' ')[0]!.toLowerCase()}@bank.example`,
      name,
      role: 'rm',
      zone: timeZone('Europe/Zurich'),
      language: 'en',
    })
    await bank.store.db.insert(schema.departmentRoles).values({ department, role, userId: user.id })
  }
  const [loan] = await bank.rows("SELECT id FROM loans WHERE client_id = 'cli_orion'")
  await bank.store.db.insert(schema.collateral).values({
    id: 'col_1' as Id<'collateral'>,
    loanId: String(loan?.id) as Id<'loan'>,
    kind: 'trucks',
    valueMinor: 30_000_000,
    currency: 'GBP',
  })
}
