import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(md|sql)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined,
}

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [textFiles],
  test: {
    globalSetup: ['test/support/built-page.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['node_modules/**', '.data/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
