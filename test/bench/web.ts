import { gzipSync } from 'node:zlib'
import type { CDPSession, Page, Response } from 'playwright-core'
import {
  chromiumPath,
  launchBrowser,
  openPage,
  type PageService,
  startPageService,
} from '#test/support/page.ts'
import type { Figure } from './figure.ts'
import { round } from './lookup-ratios.ts'

/** A phone between two meetings: round trips of 150 ms, 1.6 Mbit/s down, a quarter of this machine's speed. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowdown = 4
const taps = 40
const warmUps = 4
const longTalk = 500
const question = 'who is Edmund Whitcombe?'
const everyScreen = ['today', 'chat', 'clients', 'approvals', 'more', 'drafts', 'settings']

/**
 * The page in a browser: what it weighs, how soon an answer's first word stands after the tap beside a route of the
 * same service that streams a fixed text, what moves while it loads, and what 500 turns leave on the heap.
 */
export async function webFigures(): Promise<readonly Figure[]> {
  if (chromiumPath === undefined) throw new Error('A Chromium is needed: install the package chromium.')
  const service = await startPageService({}, { limited: false })
  const browser = await launchBrowser()
  try {
    const { page, context } = await openPage(service, browser)
    await context.addInitScript(watchShifts)
    const devtools = await context.newCDPSession(page)
    const weight = await scriptWeight(page)
    // A context of Playwright is a private window, in which nothing can be installed: that alone is no fault of the page.
    const installable = await devtools.send('Page.getInstallabilityErrors')
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const shift = await layoutShift(page, service)
    const { own, fixed } = await firstTokens(page, service)
    await devtools.send('Network.emulateNetworkConditions', {
      ...network,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const before = await heap(devtools)
    await talk(page, longTalk)
    const after = await heap(devtools)
    return [
      { name: 'web.script_gzip_kib', value: round(weight), unit: 'KiB' },
      { name: 'web.first_token_p50_ms', value: Math.round(quantile(own, 0.5)), unit: 'ms' },
      { name: 'web.first_token_p95_ms', value: Math.round(quantile(own, 0.95)), unit: 'ms' },
      { name: 'web.first_token_p95_static_ms', value: Math.round(quantile(fixed, 0.95)), unit: 'ms' },
      {
        name: 'web.first_token_p95_vs_static',
        value: round(quantile(own, 0.95) / quantile(fixed, 0.95)),
        unit: 'x',
        of: 'a route that streams a fixed text',
      },
      {
        name: 'web.first_token_p50_vs_static',
        value: round(quantile(own, 0.5) / quantile(fixed, 0.5)),
        unit: 'x',
        of: 'a route that streams a fixed text',
      },
      { name: 'web.layout_shift', value: Math.round(shift * 10_000) / 10_000, unit: 'score' },
      { name: 'web.heap_before_mib', value: round(before), unit: 'MiB' },
      { name: 'web.heap_after_500_turns_mib', value: round(after), unit: 'MiB' },
      {
        name: 'web.installability_errors',
        value: installable.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito').length,
        unit: 'errors',
      },
    ]
  } finally {
    await browser.close()
    await service.stop()
  }
}

/** What a first visit brings in script, packed, until the first screen stands. */
async function scriptWeight(page: Page): Promise<number> {
  const bodies: Promise<Buffer>[] = []
  const weigh = (response: Response): void => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  }
  page.on('response', weigh)
  // Kept files of the service worker would weigh nothing.
  await page.evaluate(async () => {
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.reload({ waitUntil: 'networkidle' })
  page.off('response', weigh)
  const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
  return weights.reduce((sum, each) => sum + each, 0) / 1024
}

/** Runs in the page before anything else: sums what moved without the reader's doing. */
function watchShifts(): void {
  const shifts = window as unknown as { shifted: number }
  shifts.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) shifts.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** The largest sum of shifts of any screen, opened one after the other on the slow phone. */
async function layoutShift(page: Page, { url }: PageService): Promise<number> {
  let worst = 0
  for (const screen of everyScreen) {
    await page.goto('about:blank')
    await page.goto(`${url}/#/${screen}`)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)
    worst = Math.max(worst, await page.evaluate(() => (window as unknown as { shifted: number }).shifted))
  }
  return worst
}

async function firstTokens(page: Page, service: PageService): Promise<{ own: number[]; fixed: number[] }> {
  const times = { own: [] as number[], fixed: [] as number[] }
  await page.goto(`${service.url}/#/chat`)
  for (let tap = -warmUps; tap < taps; tap++)
    // In turn, so that a noisy moment of the machine meets both.
    for (const kind of ['own', 'fixed'] as const) {
      service.answerFixed(kind === 'fixed')
      const millis = await tapped(page)
      if (tap >= 0) times[kind].push(millis)
    }
  service.answerFixed(false)
  return times
}

/** One message, from the tap on the button to the frame in which its answer shows a first word. */
async function tapped(page: Page): Promise<number> {
  await page.locator('textarea').fill(question)
  await page.evaluate(() => {
    const answers = () => document.querySelectorAll('.turn-answer .answer-text')
    // Older turns leave the page, so that it is not their number that tells.
    const before = [...answers()].at(-1)
    const timed = window as unknown as { firstToken?: Promise<number> }
    timed.firstToken = new Promise((resolve) => {
      let from = 0
      addEventListener('click', () => (from = performance.now()), { capture: true, once: true })
      const watch = new MutationObserver(() => {
        const last = [...answers()].at(-1)
        if (last === before || (last?.textContent ?? '').trim() === '') return
        watch.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - from))
      })
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
  })
  await sendButton(page).click()
  const millis = await page.evaluate(() => (window as unknown as { firstToken: Promise<number> }).firstToken)
  await settled(page)
  return millis
}

const sendButton = (page: Page) => page.locator('.composer button[type="submit"]')

/** The answer stands whole: the button that stops it is the one that sends again. */
async function settled(page: Page): Promise<void> {
  await sendButton(page).waitFor()
  await page.locator('.turn[aria-busy="true"]').waitFor({ state: 'detached' })
}

async function talk(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await page.locator('textarea').fill(turn % 3 === 0 ? question : turn % 3 === 1 ? 'my tasks' : 'help')
    await sendButton(page).click()
    await settled(page)
  }
}

async function heap(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
