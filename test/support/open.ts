/** Opens a database as the user this process runs as and prints the code of what went wrong, or `opened`. */
import { DomainError } from '#domain/errors.ts'
import { openDatabase } from '#store/database.ts'

try {
  const db = await openDatabase({ url: process.argv[2] ?? '', patience: 100 })
  db.close()
  console.log('opened')
} catch (error) {
  console.log(error instanceof DomainError ? error.code : String(error))
}
