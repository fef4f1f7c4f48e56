import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BookFileInput } from '#domain/book-file.ts'
import { bookFile } from '#domain/book-file.ts'
import { type Id, randomIds } from '#domain/ids.ts'
import { commit, readFiles } from '#importer/import-files.ts'
import { loadBook } from '#store/load/load-book.ts'
import { createLoader } from '#store/load/loader.ts'
import type { OpenedStore } from '#store/open.ts'
import type { LoadOptions, LoadReport } from '#store/port.ts'

/** Loads a book as it is written in a file, as a batch of its own unless told otherwise. */
export async function load(
  store: OpenedStore,
  book: BookFileInput,
  options: Partial<LoadOptions> = {},
): Promise<LoadReport & { batch: Id<'batch'> }> {
  const batch = randomIds('batch')
  const report = await loadBook(store.db, bookFile.parse(book), {
    source: 'test',
    now: store.clock.now(),
    batch: { id: batch, preset: 'book', files: ['book.json'] },
    ...options,
  })
  return { ...report, batch }
}

/** Reads and imports files as one batch. */
export async function importFiles(store: OpenedStore, paths: readonly string[]) {
  const batch = randomIds('batch')
  const report = await commit(await readFiles(paths), createLoader(store), batch)
  return { ...report, batch }
}

/** Rows of a query as plain objects. */
export async function select(store: OpenedStore, sql: string): Promise<Record<string, unknown>[]> {
  return (await store.db.raw.execute(sql)).rows.map((row) => ({ ...row }))
}

/** Every row of every table but the trail of what was done. */
export async function wholeDatabase(store: OpenedStore): Promise<Record<string, unknown[]>> {
  const tables = await select(
    store,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE 'sqlite%'
      AND name NOT LIKE 'audit%' AND name NOT LIKE 'import%' AND name NOT LIKE 'name\\_%' ESCAPE '\\'
      AND name <> 'book_marks' AND name NOT LIKE 'note\\_%' ESCAPE '\\' ORDER BY name`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) rows[String(name)] = await select(store, `SELECT * FROM "${name}"`)
  return rows
}

/** Writes files into a new folder below another one. */
export async function writeFolder(
  below: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = join(below, name)
  await mkdir(folder, { recursive: true })
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content)
  return folder
}

/** A small Czech bank of the form of the Berka data set. */
export const smallBank: Readonly<Record<string, string>> = {
  'district.csv': 'A1;A2;A3\n1;"Hl.m. Praha";"Prague"\n2;"Benesov";"central Bohemia"\n',
  'client.csv': '"client_id";"birth_number";"district_id"\n1;"706213";2\n2;"450204";1\n3;"406009";1\n',
  'disp.csv': '"disp_id";"client_id";"account_id";"type"\n1;1;1;"OWNER"\n2;2;2;"OWNER"\n3;3;2;"DISPONENT"\n',
  'account.csv':
    '"account_id";"district_id";"frequency";"date"\n1;2;"POPLATEK MESICNE";930101\n2;1;"POPLATEK PO OBRATU";930226\n',
  'loan.csv':
    '"loan_id";"account_id";"date";"amount";"duration";"payments";"status"\n10;1;930705;96396;12;8033.00;"B"\n11;2;960831;165960;30;4610.00;"D"\n',
  'card.csv': '"card_id";"disp_id";"type";"issued"\n5;2;"gold";931107 00:00:00\n',
  'order.csv':
    '"order_id";"account_id";"bank_to";"account_to";"amount";"k_symbol"\n20;1;"YZ";"87144583";2452.00;"SIPO"\n21;2;"ST";"89597016";3372.70;" "\n',
  'trans.csv':
    'trans_id;account_id;date;type;operation;amount;balance;k_symbol;bank;account\n7;1;960728;credit;credit in cash;900.00;900.00;;;\n9;1;960829;withdrawal;remittance to another bank;100.00;800.50;household;QR;123\n8;1;960829;credit;;0.20;800.70;interest credited;;\n',
}
