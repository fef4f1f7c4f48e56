import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Everything that this origin keeps in the browser, as one text: every record of every database, storages, caches. */
export async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const told = async (value: unknown): Promise<string> => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer)
        return `${new TextDecoder().decode(bytes)} ${new TextDecoder('utf-16le').decode(bytes)}`
      }
      if (value instanceof Blob) return value.text()
      if (value instanceof CryptoKey) return `key(${value.type},${value.extractable})`
      if (Array.isArray(value)) return (await Promise.all(value.map(told))).join(' ')
      if (value !== null && typeof value === 'object')
        return (
          await Promise.all(Object.entries(value).map(async ([name, each]) => `${name}=${await told(each)}`))
        ).join(' ')
      return String(value)
    }
    const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''))
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())])
        parts.push(`[${store}]`, await told(keys), await told(values))
      }
      db.close()
    }
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        if (!/\.(js|css|png|svg|webmanifest)$/.test(request.url))
          parts.push(request.url, (await (await (await caches.open(name)).match(request))?.text()) ?? '')
    return parts.join('\n')
  })
}

/** How many records lie in a store of the page's own database. */
export const rowsIn = (page: Page, store: string): Promise<number> =>
  page.evaluate(async (name) => {
    const opened = indexedDB.open('rapport')
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result)
      opened.onerror = () => reject(opened.error)
    })
    if (!db.objectStoreNames.contains(name)) {
      db.close()
      return 0
    }
    const counted = db.transaction(name).objectStore(name).count()
    const count = await new Promise<number>((resolve) => {
      counted.onsuccess = () => resolve(counted.result)
    })
    db.close()
    return count
  }, store)

/** The page is ready to be without signal: its own files are kept, and the keys of its reader are here. */
export async function settled(page: Page): Promise<void> {
  // A worker that is ready need not serve this page yet.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  // The first keys of a person are made when they first sign in, which takes a slow machine a while.
  await expect.poll(() => rowsIn(page, 'reading'), { timeout: 30_000 }).toBe(1)
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual([])
}

/** Notes something by the round button, and waits until the sheet is gone. */
export async function note(
  page: Page,
  text: string,
  { kind = 'note', client }: Readonly<{ kind?: string; client?: string }> = {},
): Promise<void> {
  await page.locator('.capture-button').click()
  await page.locator(`input[name=kind][value=${kind}]`).check()
  if (client !== undefined) await page.locator('input[name=client]').fill(client)
  await page.locator('dialog textarea').fill(text)
  await page.locator('dialog button[type=submit]').click()
  await page.locator('dialog').waitFor({ state: 'detached' })
  await sheetGone(page)
}

/** Waits until this many seconds, of less than ten, are recorded: a busy page may skip one that it counts. */
export const recorded = (page: Page, seconds: number): Promise<void> =>
  page
    .getByRole('timer')
    .getByText(new RegExp(`0:(0[${seconds}-9]|[1-5]\\d)`))
    .waitFor()

/** A sheet that closes takes its step of the history back; what navigates meanwhile would be called off by that. */
export const sheetGone = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (history.state as { over?: boolean } | null)?.over !== true)
