import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { keptText, note, rowsIn, settled } from '#test/support/device.ts'
import { chromiumPath, signIn } from '#test/support/page.ts'
import { pageTests } from '#test/support/page-tests.ts'

const minute = 60_000
const rm = 'rm@demo.example'
const colleague = 'colleague@demo.example'
const pin = '274913'
const secret = 'Sells the vineyard in spring'

describe.skipIf(chromiumPath === undefined)('sessions on a device', { timeout: 90_000 }, () => {
  const site = pageTests({ each: true })

  const person = async (email: string) => (await site.service.store.people.byEmail(email))!
  const captures = async (email: string) => site.service.store.captures.list(await person(email), 50)
  const lines = (page: Page) => page.locator('.captures > li')

  async function setPin(page: Page): Promise<void> {
    await page.goto(`${site.service.url}/#/settings`)
    await page.locator('input[name=pin]').fill(pin)
    await page.locator('input[name=again]').fill(pin)
    await page.getByRole('button', { name: 'Set the code' }).click()
    await page.getByRole('button', { name: 'Remove the code' }).waitFor()
  }
  async function lock(page: Page): Promise<void> {
    await page.goto(`${site.service.url}/#/more`)
    // A lock that is still on its way would meet the next session.
    const told = page.waitForResponse('**/api/lock')
    await page.getByRole('button', { name: 'Lock now' }).click()
    await page.locator('input[name=pin]').waitFor()
    await told
  }
  async function unlock(page: Page, code: string): Promise<void> {
    await page.locator('input[name=pin]').fill(code)
    await page.getByRole('button', { name: 'Unlock' }).click()
  }

  test('a locked page shows and reads nothing, takes notes, and sends them once it is unlocked', async () => {
    const { page } = await site.open()
    await settled(page)
    await setPin(page)
    await lock(page)
    expect(await page.locator('nav.tabs').count()).toBe(0)
    await expect.poll(() => rowsIn(page, 'reading')).toBe(0)
    await note(page, secret)
    await page.getByText('1 note waits on this device').waitFor()
    expect(await keptText(page)).not.toContain('vineyard')
    await page.reload()
    await page.locator('input[name=pin]').waitFor()
    expect(await page.locator('nav.tabs').count()).toBe(0)
    await unlock(page, '918273')
    await page.getByText('The code is wrong').waitFor()
    expect(await captures(rm)).toEqual([])
    await unlock(page, pin)
    await page.locator('nav.tabs').waitFor()
    await expect.poll(async () => (await captures(rm)).length, { timeout: 20_000 }).toBe(1)
    await page.goto(`${site.service.url}/#/captures`)
    await lines(page).getByText('vineyard').first().waitFor()
  })

  test('a page that was locked without signal stays locked when the signal is back', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await setPin(page)
    await page.goto(`${site.service.url}/#/more`)
    await context.setOffline(true)
    // Once the page tries to tell the service, the device has noted the lock.
    const tried = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/lock'))
    await page.getByRole('button', { name: 'Lock now' }).click()
    await page.locator('.gate').waitFor()
    await tried
    await context.setOffline(false)
    await page.reload()
    await page.locator('input[name=pin]').waitFor()
    expect(await page.locator('nav.tabs').count()).toBe(0)
    const [held] = await site.service.store.access.list((await person(rm)).id, 'session')
    expect(held?.lockedAt).toBeDefined()
    await unlock(page, pin)
    await page.locator('nav.tabs').waitFor()
    await page.reload()
    await page.locator('nav.tabs').waitFor()
    // A fresh sign-in opens whatever was locked before.
    await lock(page)
    await signIn(page, await site.service.link(rm))
  })

  test('a press on Lock now counts, whatever was asked before and is answered after it', async () => {
    const { page } = await site.open()
    await settled(page)
    await setPin(page)
    await page.reload()
    await page.locator('nav.tabs').waitFor()
    await page.goto(`${site.service.url}/#/more`)
    const [answered, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    // The first use of a page asks who is signed in; the answer is held back until the page is locked.
    await page.route('**/api/me', async (route) => {
      const answer = await route.fetch()
      answered.resolve()
      await release.promise
      await route.fulfill({ response: answer })
    })
    await page.keyboard.press('Shift')
    await answered.promise
    await lock(page)
    const opened = page.evaluate(
      (millis) =>
        new Promise<boolean>((resolve) => {
          const watch = new MutationObserver(() => document.querySelector('nav.tabs') && resolve(true))
          watch.observe(document.body, { childList: true, subtree: true })
          setTimeout(() => resolve(document.querySelector('nav.tabs') !== null), millis)
        }),
      1500,
    )
    release.resolve()
    expect(await opened).toBe(false)
    await page.unroute('**/api/me')
    await unlock(page, pin)
    await page.locator('nav.tabs').waitFor()
  })

  test('a locked page without signal asks for the code by itself once the service can be reached', async () => {
    const { page } = await site.open()
    await settled(page)
    await setPin(page)
    await lock(page)
    // No event of the browser tells that the signal is back.
    await page.route('**/api/session-state', (route) => route.abort())
    await page.reload()
    await page.getByText('No signal').waitFor()
    await page.unroute('**/api/session-state')
    await page.locator('input[name=pin]').waitFor()
  })

  test('five wrong codes end the session, and what was noted stays', async () => {
    const { page } = await site.open()
    await settled(page)
    await setPin(page)
    await lock(page)
    await note(page, secret)
    for (let left = 5; left > 0; left--) {
      await unlock(page, '918273')
      if (left > 1) await page.getByText(`Tries left: ${left - 1}`).waitFor()
    }
    await page.getByText('You are signed out').waitFor()
    expect(await rowsIn(page, 'queue')).toBe(1)
  })

  test('a page that nobody used locks by itself, without signal and after sleep too', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await setPin(page)
    await page.goto(`${site.service.url}/#/today`)
    await page.locator('.brief-line').first().waitFor()
    await expect.poll(() => keptText(page)).toContain('/api/brief')
    await context.setOffline(true)
    await page.getByText('You read what was kept').waitFor()
    // Sleep: the clock jumps, timers did not run meanwhile.
    await page.evaluate((off) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + off
    }, 16 * minute)
    await page.locator('input[name=pin], .gate').first().waitFor({ timeout: 20_000 })
    expect(await page.locator('.brief-line').count()).toBe(0)
    expect(await rowsIn(page, 'reading')).toBe(0)
    // Not even a reload with the right time brings it back without the code.
    await page.reload()
    await page.locator('.gate').waitFor()
    expect(await page.locator('.brief-line').count()).toBe(0)
  })

  test('a session that ran out on the service closes the page at its next request', async () => {
    const { page } = await site.open()
    await settled(page)
    site.service.advance(13 * 60 * minute)
    await page.goto(`${site.service.url}/#/approvals`)
    await page.getByText('You are signed out').waitFor()
    await expect.poll(() => rowsIn(page, 'kept')).toBe(0)
  })

  test('what waits when the session is revoked stays sealed until the same person signs in, and goes out once', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await context.setOffline(true)
    await note(page, secret)
    await site.service.store.access.endAll((await person(rm)).id)
    await context.setOffline(false)
    await page.getByText('You are signed out').waitFor({ timeout: 20_000 })
    await page.getByText('1 note waits on this device').waitFor()
    expect(await rowsIn(page, 'reading')).toBe(0)
    expect(await rowsIn(page, 'kept')).toBe(0)
    expect(await keptText(page)).not.toContain('vineyard')
    expect(await captures(rm)).toEqual([])
    await signIn(page, await site.service.link(rm))
    await expect.poll(async () => (await captures(rm)).length, { timeout: 20_000 }).toBe(1)
    await page.goto(`${site.service.url}/#/captures`)
    await lines(page).getByText('vineyard').first().waitFor()
  })

  test('another person on the same device neither reads nor sends what the first one noted', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await context.setOffline(true)
    await note(page, secret)
    await site.service.store.access.endAll((await person(rm)).id)
    await context.setOffline(false)
    await page.getByText('You are signed out').waitFor({ timeout: 20_000 })

    await signIn(page, await site.service.link(colleague))
    await settled(page)
    await note(page, 'Mine alone, about a yacht')
    await expect.poll(async () => (await captures(colleague)).length, { timeout: 20_000 }).toBe(1)
    await page.goto(`${site.service.url}/#/captures`)
    await lines(page).getByText('yacht').first().waitFor()
    expect(await lines(page).count()).toBe(1)
    expect(await page.locator('main').innerText()).not.toContain('vineyard')
    await page.getByText('1 note of another person lies here').waitFor()
    expect(await captures(rm)).toEqual([])
    expect(await keptText(page)).not.toContain('vineyard')

    await signIn(page, await site.service.link(rm))
    await expect.poll(async () => (await captures(rm)).length, { timeout: 20_000 }).toBe(1)
    expect(await captures(colleague)).toHaveLength(1)
  })

  test('a tab of somebody who signed in before acts for nobody else', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await context.setOffline(true)
    await note(page, secret)
    // The cookie is another person's from here on; the page has not heard of it.
    await page.request.get(await site.service.link(colleague), { headers: { 'sec-fetch-site': 'none' } })
    await Promise.all([page.waitForEvent('load', { timeout: 20_000 }), context.setOffline(false)])
    await page.locator('nav.tabs').waitFor()
    await page.goto(`${site.service.url}/#/more`)
    await page.getByText(colleague).waitFor()
    expect(await captures(colleague)).toEqual([])
    expect(await captures(rm)).toEqual([])
    expect(await rowsIn(page, 'queue')).toBe(1)
  })

  test('a note that was begun is hidden by the lock, and there again afterwards', async () => {
    const { page } = await site.open()
    await settled(page)
    await setPin(page)
    await page.locator('.capture-button').click()
    await page.locator('dialog textarea').fill(secret)
    await site.service.store.access.lock(
      (await site.service.store.access.list((await person(rm)).id, 'session'))[0]!.id,
    )
    await page.locator('input[name=kind][value=log]').check()
    await page.locator('input[name=client]').fill('Kel')
    await page.locator('input[name=pin]').waitFor()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.locator('.capture-button').click()
    await page.locator('dialog[open]').waitFor()
    expect(await page.locator('dialog textarea').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await unlock(page, pin)
    await page.locator('nav.tabs').waitFor()
    await page.locator('.capture-button').click()
    expect(await page.locator('dialog textarea').inputValue()).toBe(secret)
  })

  test('signing out in one tab closes the other, and nothing that was read stays', async () => {
    const { page, context } = await site.open()
    await settled(page)
    const second = await context.newPage()
    await second.goto(site.service.url)
    await second.locator('.brief-line').first().waitFor()
    await page.goto(`${site.service.url}/#/more`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out').waitFor()
    await second.getByText('You are signed out').waitFor()
    expect(await second.locator('.brief-line').count()).toBe(0)
    await expect.poll(() => rowsIn(page, 'kept')).toBe(0)
    expect(await rowsIn(page, 'reading')).toBe(0)
    await context.setOffline(true)
    await page.reload()
    await page.locator('.gate').waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Keller')
  })
})
