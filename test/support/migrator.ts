/** Applies twenty migrations and prints the names of those that this process applied: `node migrator.ts <url>`. */
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'

const migrations = Array.from({ length: 20 }, (_, i) => ({
  name: `${String(i).padStart(4, '0')}_table`,
  sql: `CREATE TABLE table_${i} (id TEXT PRIMARY KEY);--> statement-breakpoint\nINSERT INTO table_${i} VALUES ('x');`,
}))
const db = await openDatabase({ url: process.argv[2] ?? '' })
for (const name of await migrate(db, migrations)) console.log(name)
db.close()
