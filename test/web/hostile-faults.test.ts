import type { BrowserContext, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ProposalView } from '#http/views.ts'
import { asked, chat } from '#test/support/chat-page.ts'
import { keptText, note, rowsIn, settled } from '#test/support/device.ts'
import { chromiumPath, openPage, sizes } from '#test/support/page.ts'
import { act } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('a page that things are done to', { timeout: 90_000 }, () => {
  const site = pageTests()
  let page: Page
  let context: BrowserContext
  beforeAll(async () => {
    ;({ page, context } = await openPage(site.service, site.browser, { worker: false }))
  }, 120_000)
  const at = (hash: string): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash
    }, hash)

  test.for(['#/clients/%E0%A4%A', '#/constructor', '#/__proto__', '#/nowhere/%'])(
    'opens at the address %s',
    async (hash) => {
      await page.goto(`${site.service.url}/${hash}`)
      await page.reload()
      await page.locator('nav.tabs').waitFor()
      await page.locator('main :is(h1, [role=alert])').first().waitFor()
    },
  )

  test('code of a build that was replaced, or was once not got, starts the page anew by itself', async () => {
    // Before the worker has kept the code of all screens.
    const early = await site.browser.newContext({
      viewport: sizes.phone,
      serviceWorkers: 'block',
      storageState: await context.storageState(),
    })
    const page = await early.newPage()
    let starts = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) starts++
    })
    await page.route('**/assets/drafts-*.js', (route) =>
      starts > 1 ? route.continue() : route.fulfill({ status: 404, json: {} }),
    )
    await page.goto(`${site.service.url}/#/today`)
    await page.locator('.brief-line').first().waitFor()
    await page.getByRole('link', { name: 'More' }).click()
    await page.locator('main').getByRole('link', { name: 'Drafts' }).click()
    await page.getByRole('heading', { name: 'Drafts' }).waitFor()
    expect(starts).toBe(2)
    await early.close()
  })

  test('what breaks in one screen leaves the others, and a way on', async () => {
    await page.route('**/api/brief*', async (route) => {
      const answer = await route.fetch()
      const told = await answer.json()
      told.brief.top[0].amount = { value: 1, currency: 'not one' }
      await route.fulfill({ response: answer, json: told })
    })
    await page.goto(`${site.service.url}/#/today`)
    await page.reload()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.unroute('**/api/brief*')
    await page.getByRole('link', { name: 'Clients' }).click()
    await page.locator('#client-search').waitFor()
  })

  test('an address of mail names one recipient, whatever it holds', async () => {
    const path = '**/api/clients/cli_anna-keller*'
    await page.route(path, async (route) => {
      const answer = await route.fetch()
      const told = await answer.json()
      told.card.client.contacts.push({ kind: 'email', value: 'a@b.ch?bcc=c@d.ch&body=x', preferred: false })
      await route.fulfill({ response: answer, json: told })
    })
    await at('#/clients/cli_anna-keller')
    const link = page.locator('a[href*="bcc"]')
    await link.waitFor({ state: 'attached' })
    await page.unroute(path)
    expect(new URL((await link.getAttribute('href')) ?? '').search).toBe('')
  })

  test('a button pressed again after its answer was lost does nothing twice', async () => {
    const { draft } = await act(page, 'draft_message', { client: 'cli_anna-keller', purpose: 'thanks' })
    await at(`#/drafts/${draft?.id}`)
    const send = page.locator('main').getByRole('button', { name: /^Send/ })
    await send.waitFor()
    let presses = 0
    await page.route('**/api/acts', async (route) => {
      if (presses++ > 0) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await send.click()
    await page.getByText('No signal. Try again').waitFor()
    await send.click()
    await page.locator('dialog article.proposal').waitFor()
    await page.unroute('**/api/acts')
    const { proposals } = await asked<{ proposals: readonly ProposalView[] }>(page, '/api/proposals?limit=30')
    expect(proposals.filter(({ tool }) => tool === 'send_message')).toHaveLength(1)
  })

  test('what stands between the page and the service is not taken for its answer', async () => {
    const instead = '**/api/**'
    const away = { status: 503, contentType: 'text/html', body: '<h1>Back soon</h1>' }
    const strange = await site.browser.newContext({ viewport: sizes.phone })
    const first = await strange.newPage()
    await first.route(instead, (route) => route.fulfill(away))
    await first.goto(site.service.url)
    await first.getByRole('button', { name: 'Try again' }).waitFor()
    await strange.close()

    await page.goto(`${site.service.url}/#/today`)
    await page.reload()
    await page.locator('.brief-line').first().waitFor()
    await expect.poll(() => keptText(page)).toContain('/api/brief')
    await at('#/more')
    await page.route(instead, (route) => route.fulfill(away))
    await at('#/today')
    await page.locator('.brief-line').first().waitFor()
    await page.unroute(instead)
    await page.getByText('You read what was kept').waitFor({ state: 'detached', timeout: 20_000 })
    let asks = 0
    await page.route('**/api/chat', (route) => (asks++ > 0 ? route.continue() : route.fulfill(away)))
    await at('#/chat')
    await chat(page).field.fill('Who is Anna Keller?')
    await page.locator('.composer button[type=submit]').click()
    await chat(page).last.getByRole('link', { name: 'Anna Keller' }).first().waitFor()
    expect(await chat(page).turns.count()).toBe(1)
    await page.unroute('**/api/chat')
  })

  test('a note that the service breaks on holds up no other', async () => {
    const captures = '**/api/captures'
    await page.route(captures, (route) =>
      route.request().postData()?.includes('poison')
        ? route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'It broke.' } } })
        : route.continue(),
    )
    await at('#/today')
    await context.setOffline(true)
    await note(page, 'A poison for the service')
    await note(page, 'Anna Keller likes cats')
    await context.setOffline(false)
    const arrived = () => site.service.store.db.all<{ id: string }>('select id from captures')
    await expect.poll(async () => (await arrived()).length, { timeout: 20_000 }).toBe(1)
    await page.unroute(captures)
  })

  test('a notice of any length leaves the screen, and what one writes, to be used', async () => {
    const text = `<b>Approve</b> \u202e ${'At great length. '.repeat(3000)}`
    await page.route('**/api/notices', (route) =>
      route.fulfill({ json: { notices: [{ id: 'ntc_1', at: '2026-11-23T08:00:00Z', text, urgent: true }] } }),
    )
    await page.route('**/api/notices/seen', (route) => route.fulfill({ json: {} }))
    await page.goto(`${site.service.url}/#/chat`)
    await page.reload()
    const toast = page.locator('.toast').first()
    await toast.waitFor()
    expect((await toast.boundingBox())?.height).toBeLessThan(260)
    await chat(page).field.fill('Who is Anna Keller?')
    await page.locator('.composer button[type=submit]').click()
  })

  test('a second tap before the first one shows does nothing', async () => {
    const twice = (button: Locator): Promise<void> =>
      button.evaluate((element: HTMLElement) => {
        element.click()
        element.click()
      })
    await act(page, 'create_task', { client: 'cli_anna-keller', text: 'Tapped' })
    await page.goto(`${site.service.url}/#/approvals`)
    await page.reload()
    const card = page.locator('article.proposal', { hasText: 'Tapped' })
    await twice(card.getByRole('button', { name: 'Approve' }))
    const undo = card.getByRole('button', { name: /Undo/ })
    await undo.waitFor()
    await twice(undo)
    await undo.waitFor({ state: 'detached' })
    expect(await page.locator('.toast[role=alert]').count()).toBe(0)
    const before = await rowsIn(page, 'queue')
    await page.locator('.capture-button').click()
    await page.locator('dialog textarea').fill('Tapped twice')
    await twice(page.locator('dialog button[type=submit]'))
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    expect(await rowsIn(page, 'queue')).toBe(before + 1)
  })

  test('a card that nobody has looked at yet is read without signal', async () => {
    await act(page, 'create_task', { client: 'cli_anna-keller', text: 'Never looked at' })
    const other = await site.open()
    await settled(other.page)
    await other.page.locator('.tab .badge').first().waitFor()
    await expect.poll(() => keptText(other.page)).toContain('/api/proposals')
    await other.context.setOffline(true)
    await other.page.evaluate(() => {
      location.hash = '#/approvals'
    })
    await other.page.getByText('Never looked at').waitFor()
    await other.context.close()
  })

  test('a file of advice in a tab of its own asks anew once the session is idle', async () => {
    const path = '/api/clients/cli_anna-keller/advice.html'
    const again = await page.evaluate(async (path) => (await fetch(path)).headers.get('refresh'), path)
    expect(Number(again)).toBeGreaterThan(15 * 60)
    site.service.advance(Number(again) * 1000)
    expect(await page.evaluate(async (path) => (await fetch(path)).status, path)).toBeGreaterThanOrEqual(400)
  })
})
