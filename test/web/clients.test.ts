import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '#test/support/page.ts'
import { settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

/** A name that would run, and turn the line around, where it were not shown as a plain text. */
const hostile = '<img src=x onerror="window.hit=1">\u202Etxet desrever'
const search = 'input[type=search]'

describe.skipIf(chromiumPath === undefined)('clients on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const open = async (at: string, options: Parameters<typeof site.open>[0] = {}) => {
    const opened = await site.open({ at: `#/${at}`, ...options })
    await settled(opened.page)
    return opened
  }
  const hits = (page: Page) => page.locator('main section a')

  test('are found in another script and misspelt; the way back returns to the words and the place', async () => {
    const { page, wrong } = await open('clients')
    for (const [typed, found] of [
      ['тихомирова', 'Ольга Михайловна Тихомирова'],
      ['lin wanqing', '林婉清'],
      ['Edmund Witcombe', 'Edmund Whitcombe'],
    ] as const) {
      await page.locator(search).fill(typed)
      await hits(page).filter({ hasText: found }).first().waitFor()
    }
    await hits(page).filter({ hasText: 'Edmund Whitcombe' }).first().click()
    await page.locator('h1', { hasText: 'Edmund Whitcombe' }).waitFor()
    expect(page.url()).toMatch(/#\/clients\/cli_edmund-whitcombe$/)
    expect(await page.title()).toBe('Rapport')
    await page.goBack()
    await hits(page).filter({ hasText: 'Edmund Whitcombe' }).first().waitFor()
    expect(await page.locator(search).inputValue()).toBe('Edmund Witcombe')
    expect(page.url()).not.toMatch(/witcombe/i)

    await page.locator(search).fill('')
    await expect.poll(() => hits(page).count()).toBeGreaterThan(8)
    const left = 300
    await page.evaluate((left) => scrollTo(0, left), left)
    // Without the scrolling that a click of the driver begins with.
    await hits(page)
      .nth(8)
      .evaluate((link: HTMLElement) => link.click())
    await page.locator('.client-doings').waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
    expect(wrong).toEqual([])
  })

  test('nobody is found in words, and without signal those at hand are searched', async () => {
    const { page } = await open('clients/cli_anna-keller', { worker: false })
    await page.goto(`${site.service.url}/#/clients`)
    await page.locator(search).fill('zzqqxx')
    await page.getByText('Nobody is found in your book.').waitFor()
    await page.route('**/api/clients/search', (route) => route.abort())
    await page.locator(search).fill('Keller')
    await page.getByText('Without signal only kept clients are found.').waitFor()
    await hits(page).filter({ hasText: 'Anna Keller' }).first().waitFor()
    await page.unroute('**/api/clients/search')
    await page.locator(search).fill('Anna Kell')
    await hits(page).filter({ hasText: 'Anna Keller' }).first().waitFor()
  })

  test('have what to do next with reasons, and each leads to what it says', async () => {
    const { page } = await open('clients/cli_edmund-whitcombe')
    const next = page.locator('section[aria-labelledby=next]')
    await next.getByText('It was to be resolved by', { exact: false }).first().waitFor()
    const answer = next.locator('li').filter({ hasText: 'Answer the client' }).first()
    await answer.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/#\/chat/)
    await page.locator('article.draft').waitFor()
    expect(await page.locator('article.draft').innerText()).toContain('Whitcombe')
    await page.goBack()
    await settled(page)
    await next
      .locator('li')
      .filter({ hasText: 'Do the task' })
      .first()
      .getByRole('button', { name: 'Begin' })
      .click()
    // The conversation of before may still stand there for a moment.
    await expect.poll(() => page.locator('.turn').last().innerText()).toContain('notice deposit')
  })

  test('the numbers of a client are dialled by a tap, and the call is logged from there', async () => {
    const { page } = await open('clients/cli_anna-keller')
    await page.getByRole('button', { name: 'Call', exact: true }).click()
    const sheet = page.locator('dialog.sheet')
    const number = sheet.locator('a[href^="tel:"]').first()
    await number.waitFor()
    expect(await number.getAttribute('href')).toMatch(/^tel:\+?\d+$/)
    await sheet.getByRole('button', { name: 'Log this call' }).click()
    await sheet.locator('textarea').waitFor()
    expect(await sheet.innerText()).toContain('Anna Keller')
    await page.goBack()
    await sheet.waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/cli_anna-keller$/)
  })

  test('script and marks of direction in a name, a subject and a note do nothing', async () => {
    const { raw } = site.service.store.db
    await raw.execute({
      sql: "UPDATE clients SET name = ? WHERE id = 'cli_stepnoy-kolos'",
      args: [hostile],
    })
    await raw.execute({
      sql: "UPDATE requests SET subject = ? WHERE client_id = 'cli_stepnoy-kolos'",
      args: [hostile],
    })
    await raw.execute({
      sql: "UPDATE interactions SET text = ? WHERE client_id = 'cli_stepnoy-kolos'",
      args: [hostile],
    })
    const { page, wrong } = await open('clients/cli_stepnoy-kolos')
    expect(await page.locator('h1 bdi').innerText()).toBe(hostile)
    expect(await page.locator('main img').count()).toBe(0)
    for (const screen of ['today', 'clients', 'clients/cli_stepnoy-kolos']) {
      await page.goto(`${site.service.url}/#/${screen}`)
      await settled(page)
      await page.getByText('desrever', { exact: false }).first().waitFor()
      expect(await outsideOfIsolation(page)).toEqual([])
    }
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(await page.title()).toBe('Rapport')
    expect(wrong).toEqual([])
  })
})

/** Texts that hold a mark of direction and stand where it could turn other words around. */
const outsideOfIsolation = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (
        text.includes('\u202E') &&
        !/\u2068[^\u2069]*\u202E/.test(text) &&
        !node.parentElement?.closest('bdi')
      )
        found.push(text)
    }
    return found
  })
