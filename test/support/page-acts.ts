import type { Page } from 'playwright-core'
import type { ActResult } from '#http/views.ts'

/** Calls a tool as a button of this page does, and answers what came of it. */
export const act = (page: Page, tool: string, input: Readonly<Record<string, unknown>>): Promise<ActResult> =>
  page.evaluate(
    async ({ tool, input }) => {
      const answer = await fetch('/api/acts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-rapport': '1' },
        body: JSON.stringify({ tool, input, words: tool, requestKey: crypto.randomUUID() }),
      })
      if (!answer.ok) throw new Error(await answer.text())
      return answer.json()
    },
    { tool, input },
  ) as Promise<ActResult>

/** A letter that promises what nobody may: its wording is blocked. */
export const blockedText =
  'Dear Ms Keller,\n\nThis fund has a guaranteed return of 9 percent, without any risk.\n\nLena Hofmann'

/** Waits until the open screen stands with what it reads. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
}
