import type { Reporter, TestCase } from 'vitest/node'

/** Names at the end the tests that passed only when they were run once more, so that a race does not go unseen. */
export default class RunAgain implements Reporter {
  readonly #again: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#again.push(`${test.module.relativeModuleId} > ${test.fullName}`)
  }

  onTestRunEnd(): void {
    if (this.#again.length === 0) return
    console.log(`Ran out of time first and passed when run once more:\n  ${this.#again.join('\n  ')}`)
  }
}
