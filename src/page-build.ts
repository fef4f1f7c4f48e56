import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src/web')
/** Where the built page lies; packaged with the service, or made when it first starts. */
export const builtFolder = join(root, '.web')
const stampFile = 'build.json'

/**
 * Builds the page where its sources changed since it was last built; answers whether it did. What is built is files
 * with a hash in their names, `index.html`, and the service worker with the list of all of them.
 */
export async function buildPage(): Promise<boolean> {
  const digest = await digestOfSources()
  const built = await readFile(join(builtFolder, stampFile), 'utf8').catch(() => '')
  if (built === digest) return false
  // Loaded only where something is to be built: a service that starts again needs no bundler.
  const { build } = await import('vite')
  const making = `${builtFolder}-${process.pid}`
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: making,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: join(source, 'index.html'), sw: join(source, 'sw.ts') },
        output: {
          entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
  await listForWorker(making)
  await writeFile(join(making, stampFile), digest)
  await putInPlace(making)
  return true
}

/** Whole or not at all: two processes that build at once leave one whole page, and a reader never sees half of one. */
async function putInPlace(made: string): Promise<void> {
  const former = `${made}-former`
  await rename(builtFolder, former).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(made, builtFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  for (const left of [made, former]) await rm(left, { recursive: true, force: true })
}

/** The service worker keeps all files of one build: their names are written into it, so that a new build is a new worker. */
async function listForWorker(folder: string): Promise<void> {
  const names = (await filesBelow(folder)).filter((name) => name !== 'sw.js' && name !== stampFile)
  const worker = join(folder, 'sw.js')
  const files = JSON.stringify(names.map((name) => (name === 'index.html' ? '/' : `/${name}`)).sort())
  const text = await readFile(worker, 'utf8')
  await writeFile(
    worker,
    text.replace(/(['"`])__FILES__\1/, () => files),
  )
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [source, join(root, 'src/domain')])
    for (const name of await filesBelow(folder))
      hash.update(`\0${name}\0`).update(await readFile(join(folder, name)))
  for (const name of ['package-lock.json', 'src/page-build.ts']) hash.update(await readFile(join(root, name)))
  return hash.digest('hex')
}

if (import.meta.main) {
  const made = await buildPage()
  process.stdout.write(made ? `Built the page in ${builtFolder}.\n` : 'The page is up to date.\n')
}
