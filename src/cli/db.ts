import { DomainError } from '#domain/errors.ts'
import { type Config, config as readSettings } from '#src/config.ts'
import { backupTo, restoreFrom, setAside } from '#store/backup.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { migrations } from '#store/migrations/index.ts'
import { isSeeded } from '#store/seed.ts'
import { viewsMarkdown } from '#store/views.ts'
import { type Arguments, type Outcome, runCommand, usage } from './arguments.ts'
import { openInstallation, seedInto } from './open.ts'
import { refuseWhileRunning } from './run-file.ts'

const help = `
npm run db -- ACTION [--json]

  migrate           brings the schema up to date
  seed              writes the demo book into an empty demo database
  seed --reset      starts the demo anew, with its clock; the former database is kept beside it
  views             describes the reporting views, column by column, as Markdown
  backup FILE       writes a consistent copy, also while the service runs
  restore FILE      checks a copy and puts it in the place of the database; the former one is kept beside it

The database is RAPPORT_DB (file:.data/rapport.db). Stop the service before seed --reset and restore.
`

type Action = (config: Config, given: Arguments) => Promise<Outcome>

const actions: Readonly<Record<string, Action>> = {
  migrate: async ({ database }) => {
    const db = await openDatabase(database)
    try {
      const applied = await migrate(db, migrations)
      const text = applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`
      return { text, json: { applied } }
    } finally {
      db.close()
    }
  },
  seed: async (config, given) => {
    if (config.mode === 'bank') throw new DomainError('seed_in_bank')
    const reset = given.flag('reset')
    if (reset) await refuseWhileRunning(config)
    const kept = reset ? await removeDemo(config) : undefined
    const store = await openInstallation(config)
    try {
      const seeded = await isSeeded(store.db)
      if (!seeded) await seedInto(store)
      const now = store.clock.now()
      return {
        text: [
          seeded
            ? 'The demo book is there already; --reset starts it anew.'
            : `The demo book is written; its clock shows ${now}.`,
          ...(kept === undefined ? [] : [`The former database is kept as ${kept}.`]),
        ].join('\n'),
        json: { seeded: !seeded, now, ...(kept === undefined ? {} : { kept }) },
      }
    } finally {
      await store.close()
    }
  },
  views: async () => {
    const text = viewsMarkdown()
    return { text, json: { markdown: text } }
  },
  backup: async ({ database }, given) => {
    const { path, bytes } = await backupTo(database, fileOf(given, 'backup'))
    return { text: `Wrote ${path} (${bytes} bytes).`, json: { path, bytes } }
  },
  restore: async (config, given) => {
    const file = fileOf(given, 'restore')
    await refuseWhileRunning(config)
    const { path, kept } = await restoreFrom(config.database, file)
    return {
      text: `${path} holds the data of ${file} now.${kept === undefined ? '' : ` The former database is kept as ${kept}.`}`,
      json: { path, ...(kept === undefined ? {} : { kept }) },
    }
  },
}

/** Moves the demo's database away; a bank's stays in its place. */
async function removeDemo({ database }: Config): Promise<string | undefined> {
  return setAside(database, 'before-reset', async (client) => {
    const tables = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'settings'")
    if (tables.rows.length === 0) return
    const mode = await client.execute("SELECT 1 FROM settings WHERE key = 'mode' AND value = 'bank'")
    if (mode.rows.length > 0) throw new DomainError('bank_book_in_demo')
  })
}

function fileOf(given: Arguments, action: string): string {
  const file = given.positionals[1]
  if (file === undefined) throw usage('db', `A file is missing: ${action} FILE.`)
  return file
}

await runCommand({
  name: 'db',
  help,
  options: { reset: { type: 'boolean' } },
  words: 2,
  async run(given) {
    const [name = ''] = given.positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (action === undefined)
      throw usage('db', name === '' ? 'Say what to do.' : `There is no action "${name}".`)
    return action(readSettings(), given)
  },
})
