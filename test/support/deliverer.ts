/**
 * A process that delivers what is due into a folder, a file a message, and says what it delivered:
 * `deliverer.ts <url> <folder> [stick]`; with `stick` it hangs once it has claimed a message.
 */

import { writeSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { openStore } from '#store/open.ts'
import type { OutgoingRow } from '#store/port.ts'
import { movableClock } from './store.ts'

/** Copies each message under its id, once, as an archive does; `calls` in the folder tells every attempt. */
export const archiveIn =
  (folder: string) =>
  async (row: Pick<OutgoingRow, 'id' | 'body'>): Promise<{ archiveRef: string }> => {
    await appendFile(`${folder}/calls`, `${row.id}\n`)
    const archiveRef = `${row.id}.eml`
    await writeFile(`${folder}/${archiveRef}`, row.body, { flag: 'wx' }).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
    return { archiveRef }
  }

const [url, folder, stick] = process.argv.slice(2)
if (url !== undefined && folder !== undefined && process.argv[1]?.endsWith('deliverer.ts')) {
  const clock = movableClock()
  clock.advance(60 * 60_000)
  const store = await openStore({ url, clock })
  const alive = setInterval(() => {}, 1000)
  const archive = archiveIn(folder)
  const sent = await store.outbox.deliverDue(async (row) => {
    if (stick !== 'stick') return archive(row)
    await archive(row)
    writeSync(1, 'inside')
    return new Promise(() => {})
  })
  clearInterval(alive)
  writeSync(1, String(sent))
  await store.close()
}
