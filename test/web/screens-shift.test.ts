import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '#test/support/page.ts'
import { settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

const screens = {
  'rm@demo.example': [
    'today',
    'clients',
    'clients/cli_edmund-whitcombe',
    'approvals',
    'drafts',
    'chat',
    'more',
    'settings',
  ],
  'lead@demo.example': ['team', 'approvals'],
  'compliance@demo.example': ['audit'],
} as const
/** Most that may move, in the browser's own measure. */
const most = 0.05

describe.skipIf(chromiumPath === undefined)('a screen that opens slowly', { timeout: 120_000 }, () => {
  const site = pageTests()

  test('is measured: what is pushed down counts', async () => {
    const { page } = await site.open({ at: '#/today' })
    await settled(page)
    // What moves within half a second of a press is its answer and does not count.
    await page.waitForTimeout(700)
    await watchShifts(page)
    await page.evaluate(() => {
      const above = document.createElement('p')
      above.style.height = '300px'
      document.querySelector('main')?.prepend(above)
    })
    expect(await shiftsOf(page)).toBeGreaterThan(most)
  })

  test.for(Object.entries(screens))('stands still for %s', async ([email, opened]) => {
    const { page, context } = await site.open({ email })
    await page.waitForTimeout(700)
    const network = await context.newCDPSession(page)
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    })
    const shifts: Record<string, number> = {}
    for (const screen of opened) {
      // Opened as by a tap within the page, and as the first thing after the page was closed.
      await page.goto(`${site.service.url}/#/more`)
      await settled(page)
      await watchShifts(page)
      await page.goto(`${site.service.url}/#/${screen}`)
      await settled(page)
      const byTap = await shiftsOf(page)
      await page.reload()
      await watchShifts(page)
      await settled(page)
      shifts[screen] = Math.max(byTap, await shiftsOf(page))
    }
    expect(Object.entries(shifts).filter(([, shift]) => shift > most)).toEqual([])
  })
})

/** Adds up what moves from now on, and since the page began. */
const watchShifts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told = window as unknown as { shifted: number }
    told.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        if (!hadRecentInput) told.shifted += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** All that moved, a moment after the screen stands. */
async function shiftsOf(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}
