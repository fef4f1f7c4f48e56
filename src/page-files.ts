import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { PageFile, PageFiles } from '#http/page-routes.ts'

/** The built page in memory, each file that shrinks also packed; a few hundred KiB. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, PageFile>()
  for (const entry of entries) {
    if (!entry.isFile() || entry.name === 'build.json') continue
    const path = join(entry.parentPath, entry.name)
    const bytes = new Uint8Array(await readFile(path))
    const packed = /\.(html|js|css|svg|webmanifest)$/.test(path) ? gzipSync(bytes) : undefined
    files.set(`/${relative(folder, path)}`, {
      bytes,
      type: types[extname(path)] ?? 'application/octet-stream',
      ...(packed && packed.length < bytes.length ? { packed: new Uint8Array(packed) } : {}),
    })
  }
  return async (path) => files.get(path)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
