import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(md|sql)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
}

/** Folders whose tests leave the process as they found it. */
const inside = [
  'agent',
  'documents',
  'domain',
  'embedded',
  'evals',
  'http',
  'importer',
  'jobs',
  'store',
  'tools',
].map((folder) => `test/${folder}/**/*.test.ts`)

/** Of these folders, what measures its process and must have it alone. */
const measured = ['test/**/ask-run.test.ts', 'test/**/load.test.ts', 'test/**/long-messages.test.ts']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [textFiles],
  test: {
    globalSetup: ['test/support/before-all.ts'],
    projects: [
      // Tests within one process share what is loaded: reading our modules anew for every file costs more than they do.
      { extends: true, test: { name: 'inside', include: inside, exclude: measured, isolate: false } },
      { extends: true, test: { name: 'alone', include: measured } },
      {
        extends: true,
        test: { name: 'outside', include: ['test/**/*.test.ts'], exclude: [...inside, ...measured] },
      },
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
