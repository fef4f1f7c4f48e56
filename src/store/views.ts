import { eq, sql } from '#drizzle'
import type { Database } from './database.ts'
import { settings } from './schema/index.ts'
import type { View } from './views/columns.ts'
import { views } from './views/index.ts'

export { views }

const hashKey = 'views_hash'

const statementOf = ({ name, columns, from }: View): string =>
  `CREATE VIEW ${name} AS SELECT ${columns.map((each) => `${each.sql} AS "${each.name}"`).join(', ')} FROM ${from}`

/** Makes the reporting views, and makes them anew when their definition changed; answers whether it did. */
export async function createViews(db: Database): Promise<boolean> {
  const statements = views.map(statementOf)
  const hash = await digest(statements.join('\n'))
  const [held] = await db.select().from(settings).where(eq(settings.key, hashKey))
  if (held?.value === hash) return false
  await db.transact(async (tx) => {
    for (const { name } of views) await tx.run(sql.raw(`DROP VIEW IF EXISTS ${name}`))
    for (const statement of statements) await tx.run(sql.raw(statement))
    await tx
      .insert(settings)
      .values({ key: hashKey, value: hash })
      .onConflictDoUpdate({ target: settings.key, set: { value: hash } })
  })
  return true
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The documentation of the views, column by column. */
export const viewsMarkdown = (): string =>
  [
    '# Reporting views',
    '',
    'Stable and read only. Amounts are decimal numbers in the major unit of the `currency` beside them, days are',
    '`YYYY-MM-DD`, instants UTC. What is not on record is null. Screening facts are in none of them.',
    ...views.flatMap(({ name, doc, columns }) => [
      '',
      `## ${name}`,
      '',
      doc,
      '',
      '| column | holds |',
      '|---|---|',
      ...columns.map((each) => `| \`${each.name}\` | ${each.doc} |`),
    ]),
    '',
  ].join('\n')
