import '../src/text-imports.mjs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

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
  'slack',
  'store',
  'tools',
  'web',
].map((folder) => `test/${folder}/**/*.test.ts`)

/** Of these folders, what measures its process or sets it up, and must have it alone. */
const alone = [
  'test/**/ask-run.test.ts',
  'test/**/load.test.ts',
  'test/**/long-messages.test.ts',
  'test/**/offline-start.test.ts',
]

/** Files that take long whatever their size, the longest first. */
const long = ['evals/chat', 'evals/injection', 'web/screens', 'web/session', 'web/offline']

/** Begins with what takes long, so that at the end no worker is left waiting for the other. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(`${name}.test.ts`))
      return at < 0 ? long.length : at
    }
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name)
    return [...projects.values()].flatMap((group) => group.sort((a, b) => rank(a) - rank(b)))
  }
}

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globalSetup: ['test/support/before-all.ts'],
    sequence: { sequencer: LongFirst },
    // In the order of their names: the many short files come last, and fill up what is left of the time.
    projects: [
      // Tests within one process share what is loaded: reading our modules anew for every file costs more than they do.
      { extends: true, test: { name: 'inside', include: inside, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: [...inside, ...alone] },
      },
    ],
    // Who ran out of time on a busy machine runs once more, and is named at the end; who answered wrongly has failed.
    retry: { count: 1, condition: /timed out|timeout \d+ms exceeded|not succeed in time/i },
    reporters: ['default', 'test/support/run-again.ts'],
    // What is waited for ends the wait at once. Limits are for what hangs: many tests start one process after the other.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 90_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Modules are loaded as the product loads them: by Node, which keeps what it compiled from one run to the next.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--expose-gc', '--import', new URL('../src/text-imports.mjs', import.meta.url).href],
    maxWorkers: 2,
  },
})
