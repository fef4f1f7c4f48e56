import { deleteVaultDb } from './database.ts'

/** What the page takes on this device, in bytes; undefined where the browser does not say. */
export async function storageUsed(): Promise<number | undefined> {
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}
  return usage
}

/** Deletes everything this page keeps on the device, captures that have not gone included. */
export async function forgetDevice(): Promise<void> {
  await deleteVaultDb()
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name)
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  for (const worker of workers) await worker.unregister()
}
