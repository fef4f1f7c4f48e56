import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { keptText, settled } from '#test/support/device.ts'
import { chromiumPath } from '#test/support/page.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('the page opens with bad reception', { timeout: 90_000 }, () => {
  beforeAll(() => {
    // Lets routes of a test see what the service worker itself asks for.
    process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1'
  })
  const site = pageTests()

  test('from what is kept when nothing answers in time, and on what was read before', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await page.locator('.brief-line').first().waitFor()
    await expect.poll(() => keptText(page)).toContain('/api/brief')
    let held = 0
    // A connection that neither answers nor breaks.
    await context.route('**/*', () => {
      held++
    })
    await page.reload({ waitUntil: 'commit' })
    // Long before the half minute after which a request is given up.
    await page.locator('.brief-line').first().waitFor({ timeout: 20_000 })
    expect(held).toBeGreaterThan(1)
    await page.getByText('You read what was kept').waitFor()
    await context.unroute('**/*')
    await page.getByText('You read what was kept').waitFor({ state: 'detached', timeout: 60_000 })
  })

  test('nothing of the API is in the worker’s cache', async () => {
    const { page } = await site.open()
    await settled(page)
    const kept = await page.evaluate(async () => {
      const found: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname)
      return found
    })
    expect(kept).toContain('/')
    expect(kept.filter((path) => path.startsWith('/api') || path.startsWith('/signin'))).toEqual([])
  })

  test('a new build takes over at the next start, without a loop, and leaves the one before for open pages', async () => {
    let build = 'one'
    // The same page as two builds: they differ in what the worker is to keep.
    const front = createServer(async (request, response) => {
      const answer = await fetch(`${site.service.url}${request.url}`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      const type = answer.headers.get('content-type') ?? ''
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' })
      response.end(
        request.url === '/sw.js'
          ? bytes.toString().replace('/icon-512.png', `/icon-512.png?${build}`)
          : bytes,
      )
    })
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(front.address() as AddressInfo).port}/`
    const page = await site.browser.newPage()
    const stores = () => page.evaluate(() => caches.keys())
    try {
      await page.goto(address)
      await page.evaluate(() => navigator.serviceWorker.ready)
      await expect.poll(stores).toHaveLength(1)
      const [first] = await stores()
      let loads = 0
      page.on('load', () => loads++)
      build = 'two'
      await page.reload()
      await expect.poll(stores, { timeout: 30_000 }).toHaveLength(2)
      await page.reload()
      await page.locator('.gate').waitFor()
      const waits = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)
      await expect.poll(waits).toBe(false)
      await page.waitForTimeout(1000)
      expect(loads).toBe(2)
      expect(await stores()).toContain(first)
      build = 'three'
      // A quick machine has it ready within one start, a slow one at the next.
      const startAgain = async () => {
        await page.reload()
        await page.locator('.gate').waitFor()
        // Started anew at once, the page could not tell the one that waits to take over.
        await expect
          .poll(waits, { timeout: 5000 })
          .toBe(false)
          .catch(() => undefined)
        return stores()
      }
      await expect.poll(startAgain, { timeout: 60_000, interval: 1000 }).not.toContain(first)
      expect(await stores()).toHaveLength(2)
    } finally {
      await page.close()
      front.closeAllConnections()
      await new Promise((resolve) => front.close(resolve))
    }
  })
})
