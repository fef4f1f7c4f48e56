import { DomainError } from '#domain/errors.ts'
import type { NewId } from '#domain/ids.ts'
import { frozenClock, type Instant } from '#domain/time.ts'
import { appendAudit } from '../audit.ts'
import type { Database } from '../database.ts'
import type { UndoReport } from '../port/loading.ts'
import { laterWork } from './built-upon.ts'
import { within } from './load-book.ts'
import { overAll, type Query } from './query.ts'
import { breathe } from './sheet.ts'
import { type Cell, loadedTables, quoted, type Stored, type TableName, tableShape } from './tables.ts'
import type { BeforeImage, Write } from './write.ts'

type Step = Readonly<{ query: Query; write: Write; batch: string }>

/**
 * Takes an import back, all of it or nothing: its rows go, and rows it changed are what they were. People it brought
 * stay when they have worked here since.
 * Throws batch_not_found, batch_undone, or import_built_upon with what rests on it: a client changed since, notes
 * logged on one, a later import.
 */
export async function undoBatch(
  db: Database,
  batch: string,
  { now, newId }: { now: Instant; newId: NewId },
): Promise<UndoReport> {
  return db.transact(async (transaction) => {
    const step: Step = { ...within(transaction), batch }
    const [row] = await step.query('SELECT status FROM import_batches WHERE id = ?', [batch])
    if (row === undefined) throw new DomainError('batch_not_found', { batch })
    if (row.status === 'undone') throw new DomainError('batch_undone', { batch })
    const what = await laterWork(step.query, batch)
    if (what.length > 0) throw new DomainError('import_built_upon', { batch, what: what.join('; ') })

    const restored = await restoreChanged(step)
    const removed = await removeAdded(step)
    const kept = await removePeople(step)
    await step.write("UPDATE import_batches SET status = 'undone', undone_at = ? WHERE id = ?", [now, batch])
    const report = { removed: removed + kept.removed, restored, kept: kept.emails }
    const entry = { kind: 'import_undone', refId: batch, payload: report }
    await appendAudit(transaction, entry, { clock: frozenClock(now), newId })
    return report
  })
}

const partsOfClients = ['client_names', 'client_profiles', 'client_screening', 'kyc'] as const
const piece = 2000

async function imagesOf({ query, batch }: Step, tables: readonly TableName[]) {
  const rows = await overAll(
    query,
    `SELECT table_name, before FROM import_changes WHERE batch_id = ?
      AND table_name IN (SELECT value FROM json_each(?)) ORDER BY seq DESC`,
    tables,
    [batch],
  )
  return rows.map((row) => ({
    table: row.table_name as TableName,
    ...(JSON.parse(String(row.before)) as BeforeImage),
  }))
}

const whereKey = (key: Stored): string =>
  Object.keys(key)
    .map((column) => `${quoted(column)} = ?`)
    .join(' AND ')

/** Puts rows back that were there before, and removes those that were not and carry no batch. */
async function restoreChanged(step: Step): Promise<number> {
  const people: readonly TableName[] = ['users', 'teams', 'team_members']
  const images = await imagesOf(
    step,
    (Object.keys(loadedTables) as TableName[]).filter((table) => !people.includes(table)),
  )
  const changedPeople = (await imagesOf(step, people)).filter((image) => image.row !== null)
  let done = 0
  for (const { table, key, row } of [...images, ...changedPeople]) {
    if (row === null) await removeByKey(step, table, key)
    else await restore(step, table, key, row)
    done += row === null ? 0 : 1
    if (done % 100 === 99) await breathe()
  }
  return done
}

async function removeByKey({ write }: Step, table: TableName, key: Stored): Promise<void> {
  await write(`DELETE FROM ${quoted(table)} WHERE ${whereKey(key)}`, Object.values(key))
}

async function restore({ write }: Step, table: TableName, key: Stored, row: Stored): Promise<void> {
  const columns = tableShape(table).columns.filter((column) => column in row && !(column in key))
  // The revision moves on: whoever looked at the row in between must not mistake it for what they saw.
  const set = columns.map((column) =>
    column === 'revision' ? '"revision" = "revision" + 1 + 0 * ?' : `${quoted(column)} = ?`,
  )
  const values: Cell[] = columns.map((column) => row[column] ?? null)
  await write(`UPDATE ${quoted(table)} SET ${set.join(', ')} WHERE ${whereKey(key)}`, [
    ...values,
    ...Object.values(key),
  ])
}

async function removeAdded(step: Step): Promise<number> {
  const { batch } = step
  let removed = 0
  for (const table of partsOfClients)
    await removeWhere(step, table, 'client_id IN (SELECT id FROM clients WHERE batch_id = ?)', batch)
  for (const table of (Object.keys(loadedTables) as TableName[]).reverse())
    if (tableShape(table).provenance) removed += await removeWhere(step, table, 'batch_id = ?', batch)
  return removed
}

/** Removes in pieces, so that the event loop goes on in between. */
async function removeWhere(
  { query, write }: Step,
  table: TableName,
  where: string,
  arg: string,
): Promise<number> {
  const [row] = await query(`SELECT count(*) AS n FROM ${quoted(table)} WHERE ${where}`, [arg])
  const count = Number(row?.n ?? 0)
  for (let left = count; left > 0; left -= piece) {
    await write(
      `DELETE FROM ${quoted(table)} WHERE rowid IN (SELECT rowid FROM ${quoted(table)} WHERE ${where} LIMIT ${piece})`,
      [arg],
    )
    await breathe()
  }
  return count
}

/** People the batch brought go unless they signed in, wrote, or have clients of their own by now. */
async function removePeople(step: Step): Promise<{ removed: number; emails: string[] }> {
  const images = (await imagesOf(step, ['users', 'teams', 'team_members'])).filter(
    (image) => image.row === null,
  )
  const emails: string[] = []
  let removed = 0
  for (const { key } of images.filter((each) => each.table === 'users')) {
    const id = String(key.id)
    const [row] = await step.query(
      `SELECT email, EXISTS (SELECT 1 FROM tokens WHERE user_id = ?) OR EXISTS (SELECT 1 FROM threads WHERE owner_id = ?)
        OR EXISTS (SELECT 1 FROM clients WHERE rm_id = ?) OR EXISTS (SELECT 1 FROM tasks WHERE owner_id = ?) AS busy
        FROM users WHERE id = ?`,
      [id, id, id, id, id],
    )
    if (row?.busy === 1) emails.push(String(row.email))
    else if (row !== undefined) {
      await step.write('DELETE FROM team_members WHERE user_id = ?', [id])
      await step.write('DELETE FROM users WHERE id = ?', [id])
      removed += 1
    }
  }
  for (const { key } of images.filter((each) => each.table === 'teams'))
    await step.write('DELETE FROM teams WHERE id = ? AND id NOT IN (SELECT team_id FROM team_members)', [
      String(key.id),
    ])
  return { removed, emails }
}
