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

/** Waits until the screen of the address stands with what it reads: the one before may still be there for a moment. */
export async function settled(page: Page): Promise<void> {
  // What an address brings follows it in a task of its own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => {
    const [, screen] = /^#\/(\w+)/.exec(location.hash) ?? ['', 'today']
    const here = document.querySelector('nav.tabs [aria-current]')?.getAttribute('href')
    const isTab = document.querySelector(`nav.tabs a[href="#/${screen}"]`) !== null
    return (
      here === (isTab ? `#/${screen}` : undefined) &&
      document.querySelector('main h1') !== null &&
      document.querySelector('main [aria-busy="true"]') === null
    )
  })
}
