import type { NewId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import type { Clock } from '#domain/time.ts'
import { instant, shiftedClock, systemClock } from '#domain/time.ts'
import { createAccess } from './access.ts'
import { houseRulesInForce, type RulesInForce } from './advice/rules.ts'
import { createAdvice } from './advice.ts'
import { createQueryRunner } from './ask/runner.ts'
import { createAuditTrail } from './audit.ts'
import { createTrailReader } from './audit-read.ts'
import { openBook } from './book.ts'
import { createCalendars } from './calendars.ts'
import { createCaptures } from './captures.ts'
import { createConversations } from './conversations.ts'
import type { Database, DatabaseOptions } from './database.ts'
import { openDatabase } from './database.ts'
import { createInbox } from './inbox.ts'
import { createJobs } from './job-table.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { completeNames } from './name-index.ts'
import { createNotices } from './notices.ts'
import { createOutbox } from './outbox.ts'
import { createPeople } from './people.ts'
import type { Advice, Outbox, Settings, Store } from './port.ts'
import { createProposals } from './proposals.ts'
import { createRecordings } from './recordings.ts'
import { createSettings } from './settings.ts'
import { createSlackStore } from './slack.ts'
import { createVaultKeys } from './vault-keys.ts'
import { createViews } from './views.ts'

export type StoreOptions = Pick<DatabaseOptions, 'url' | 'token' | 'encryptionKey' | 'concurrency'> &
  Readonly<{
    /** Replaces the demo clock and the system's. */
    clock?: Clock
    newId?: NewId
    /** True where this process has brought the schema up to date already. */
    prepared?: boolean
    /** The suitability rules in force and the text of their file; the house's core pack where absent. */
    rules?: RulesInForce
  }>

/** The store and, for imports, seeds and operations, the database under it. */
export type OpenedStore = Store &
  Readonly<{
    db: Database
    advice: Advice
    outbox: Outbox
    /** Reads the demo clock anew, after a seed has set it; a clock that was given stays. */
    refreshClock(): Promise<void>
    /** Puts other suitability rules in force from the next verdict on. */
    useRules(rules: RulesInForce): void
  }>

/**
 * Opens a database, brings its schema and reporting views up to date and puts the services on it. A demo book
 * carries its own clock in the settings: `clock.start` is what it showed at the instant `clock.since`.
 * Throws what opening and migrating a database throws.
 */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const { clock: given, newId = randomIds, prepared = false, rules = houseRulesInForce(), ...place } = options
  let inForce = rules
  const db = await openDatabase(place)
  try {
    if (!prepared) {
      await migrate(db, migrations)
      await createViews(db)
      await completeNames(db)
    }
    const settings = createSettings(db)
    let running = given ?? (await clockOf(settings))
    const clock: Clock = { now: () => running.now() }
    const deps = { clock, newId }
    const queries = createQueryRunner(place)
    return {
      clock,
      db,
      async refreshClock() {
        running = given ?? (await clockOf(settings))
      },
      useRules(next) {
        inForce = next
      },
      settings,
      advice: createAdvice(db, deps, () => inForce),
      outbox: createOutbox(db, deps),
      calendars: createCalendars(db, deps),
      jobs: createJobs(db, deps),
      notices: createNotices(db, deps),
      book: (actor) => openBook(db, actor, { ...deps, runQuery: queries.run }),
      people: createPeople(db, deps),
      access: createAccess(db, deps),
      vaultKeys: createVaultKeys(db, deps),
      conversations: createConversations(db, deps),
      proposals: createProposals(db, deps),
      audit: { ...createAuditTrail(db, deps), ...createTrailReader(db) },
      inbox: createInbox(db, clock),
      slack: createSlackStore(db, clock),
      captures: createCaptures(db, deps),
      recordings: createRecordings(db, deps),
      async ping() {
        await db.raw.execute('SELECT 1')
      },
      async close() {
        await queries.close()
        db.close()
      },
    }
  } catch (error) {
    db.close()
    throw error
  }
}

async function clockOf(settings: Settings): Promise<Clock> {
  const start = await settings.get('clock.start')
  const since = await settings.get('clock.since')
  if (start === undefined || since === undefined) return systemClock
  return shiftedClock(instant(start), instant(since))
}
