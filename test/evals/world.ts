import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Assistant, type AssistantDeps, createAssistant } from '#agent/assistant.ts'
import { chooseModels, type Models } from '#agent/models.ts'
import type { Actor } from '#domain/actor.ts'
import { type BookFile, bookFile } from '#domain/book-file.ts'
import { DomainError } from '#domain/errors.ts'
import { countingIds } from '#domain/ids.ts'
import { describeIssues } from '#domain/issues.ts'
import {
  addMillis,
  atWallTime,
  type Clock,
  type Instant,
  instant,
  localDate,
  timeZone,
} from '#domain/time.ts'
import { loadBook } from '#store/load/load-book.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoStart, seedUsers } from '#store/seed.ts'
import { letGo } from '#test/support/database.ts'
import { demoStore, emptyStore, template } from '#test/support/template.ts'
import { tools } from '#tools/index.ts'

/** A small bank of its own for one case: a fresh database, a clock that only cases move, counted ids. */
export type World = Readonly<{
  store(): OpenedStore
  assistant(): Assistant
  deps(): AssistantDeps
  actor(email: string): Promise<Actor>
  advance(millis: number): void
  restart(): Promise<void>
  close(): Promise<void>
}>

export type WorldOptions = Readonly<{
  /** The day it is there; that of the setup, else the demo day, where absent. */
  today?: string | undefined
  /** A book in the form that import reads, instead of the demo book. */
  setup?: Record<string, unknown> | undefined
  /** E-mail of whose clients those of a setup are that name nobody. */
  manager?: string | undefined
}>

const zone = timeZone('Europe/Zurich')
const ownManager = 'rm@demo.example'

/** The people of the demo without its book. */
const demoPeople = template('demo-people', async (path) => {
  await emptyStore(path)
  const store = await openStore({ url: `file:${path}`, prepared: true })
  await seedUsers(store.db, { newId: countingIds() })
  await store.close()
})

/** Makes worlds from two seeded files, so that a case costs a copy and not a seed. */
export async function worlds(
  models?: Models,
): Promise<{ make(options: WorldOptions): Promise<World>; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-eval-'))
  const templates = { demo: join(folder, 'demo.db'), bare: join(folder, 'bare.db') }
  const start = instant(demoStart)
  await demoStore(templates.demo)
  await demoPeople(templates.bare)
  let made = 0

  async function make(options: WorldOptions): Promise<World> {
    const path = join(folder, `case-${made++}.db`)
    copyFileSync(options.setup ? templates.bare : templates.demo, path)
    const book = options.setup && readSetup(options.setup)
    const day = options.today ?? book?.today
    let now: Instant = day === undefined ? start : atWallTime(localDate(day), '08:30', zone)
    const clock: Clock = { now: () => now }
    const newId = countingIds(1_000_000)
    const open = async () => {
      // A copy of a template that was brought up to date: nothing is left to prepare. One person talks here, so
      // one connection reads; each more would read the schema again, which takes as long as a short answer.
      const store = await openStore({ url: `file:${path}`, clock, newId, prepared: true, concurrency: 1 })
      const deps: AssistantDeps = {
        store,
        tools,
        newId,
        models: models ?? chooseModels({}, tools, clock, zone),
        report: (error) => console.error(error),
      }
      return { store, deps, assistant: createAssistant(deps) }
    }
    let current = await open()
    if (book) await loadSetup(current.store, book, { manager: options.manager ?? ownManager, now })
    return {
      store: () => current.store,
      assistant: () => current.assistant,
      deps: () => current.deps,
      actor: async (email) => {
        const user = await current.store.people.byEmail(email)
        if (!user) throw new DomainError('user_not_found', { email })
        return user
      },
      advance: (millis) => {
        now = addMillis(now, millis)
      },
      restart: async () => {
        await current.assistant.drain()
        await current.store.close()
        current = await open()
        await current.assistant.resume()
      },
      close: async () => {
        await current.assistant.drain()
        await current.store.close()
        for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
        await letGo()
      },
    }
  }

  return { make, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function readSetup(setup: Record<string, unknown>): BookFile {
  const parsed = bookFile.safeParse(setup)
  if (parsed.success) return parsed.data
  throw new DomainError('input_invalid', { problems: `setup: ${describeIssues(parsed.error)}` })
}

async function loadSetup(
  store: OpenedStore,
  book: BookFile,
  { manager, now }: Readonly<{ manager: string; now: Instant }>,
): Promise<void> {
  const { problems } = await loadBook(store.db, book, { source: 'case', actorEmail: manager, now })
  if (problems.length > 0)
    throw new DomainError('input_invalid', {
      problems: `setup: ${problems.map(({ section, index, message }) => `${section} ${index + 1}: ${message}`).join('; ')}`,
    })
}
