import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { BriefView } from '#http/views.ts'
import { asked } from '#test/support/chat-page.ts'
import { chromiumPath } from '#test/support/page.ts'
import { settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('today on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const open = async (options: Parameters<typeof site.open>[0] = {}) => {
    const opened = await site.open({ at: '#/today', ...options })
    await settled(opened.page)
    return opened
  }
  const section = (page: Page, title: string) =>
    page.locator('details').filter({ has: page.getByRole('heading', { name: title }) })
  const sheet = (page: Page) => page.locator('dialog.sheet')
  const brief = (page: Page) => asked<BriefView>(page, '/api/brief')
  const tasks = async (page: Page) =>
    (await brief(page)).brief.sections.find((each) => each.section === 'tasks')

  test('tells each line with its day, and none of it in the address', async () => {
    const { page } = await open()
    const late = page.locator('.brief-line').filter({ hasText: 'late' }).first()
    expect(await late.innerText()).toMatch(/was due \d+\s\w+/)
    const { brief: data } = await brief(page)
    const shown = await page.locator('section[aria-labelledby=first] .brief-line').count()
    expect(shown).toBe(data.top.length)
    expect(page.url()).toMatch(/#\/today$/)
    expect(await page.title()).toBe('Rapport')
  })

  test('a tap shows the numbers to dial; from there the call is logged and stands with the client', async () => {
    const { page, wrong } = await open()
    const contacts = section(page, 'Contacts overdue')
    await contacts.locator('summary').click()
    const line = contacts.locator('.brief-line').first()
    const name = await line.locator('a.strong').innerText()
    await line.getByRole('button', { name: 'Call', exact: true }).click()
    await sheet(page)
      .locator('a[href^="tel:"]')
      .or(sheet(page).getByText('No phone number'))
      .first()
      .waitFor()
    await sheet(page).getByRole('button', { name: 'Log this call' }).click()
    await sheet(page).locator('textarea').fill('Short call, all is well')
    expect(await sheet(page).innerText()).toContain(name)
    await sheet(page).locator('button[type=submit]').click()
    await sheet(page).waitFor({ state: 'detached' })
    await expect
      .poll(async () => {
        const { proposals } = await asked<{ proposals: { clientName?: string; tool: string }[] }>(
          page,
          '/api/proposals?for=me',
        )
        return proposals.map(({ clientName, tool }) => `${tool} ${clientName}`)
      })
      .toContain(`log_interaction ${name}`)
    expect(wrong).toEqual([])
  })

  test('a task is done: its card is approved on the spot and taken back from there', async () => {
    const { page } = await open()
    const before = (await tasks(page))?.count ?? 0
    await section(page, 'Tasks').locator('summary').click()
    await section(page, 'Tasks').getByRole('button', { name: /^Done/ }).first().click()
    const card = sheet(page).locator('article.proposal')
    await card.getByRole('button', { name: 'Approve' }).click()
    await card.getByText('Saved', { exact: true }).waitFor()
    expect((await tasks(page))?.count ?? 0).toBe(before - 1)
    await card.getByRole('button', { name: /^Undo/ }).click()
    await card.getByText('Undone', { exact: true }).waitFor()
    expect((await tasks(page))?.count ?? 0).toBe(before)
    await page.goBack()
    await sheet(page).waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/#\/today$/)
  })

  test('declining in the card’s own window closes that window alone', async () => {
    const { page } = await open()
    await section(page, 'Tasks').locator('summary').click()
    await section(page, 'Tasks').getByRole('button', { name: /^Done/ }).first().click()
    await sheet(page).first().getByRole('button', { name: 'Decline' }).click()
    await expect.poll(() => sheet(page).count()).toBe(2)
    await page.goBack()
    await expect.poll(() => sheet(page).count()).toBe(1)
    await sheet(page).getByRole('button', { name: 'Decline' }).click()
    await sheet(page).nth(1).getByRole('button', { name: 'Decline' }).click()
    await sheet(page).getByText('Declined', { exact: true }).waitFor()
    await expect.poll(() => sheet(page).count()).toBe(1)
  })

  test('where small things are saved at once, a task is done by one press and can be taken back', async () => {
    const user = await site.service.store.people.byEmail('rm@demo.example')
    const settings = { language: user!.language, zone: user!.zone, preferences: user!.preferences ?? {} }
    await site.service.store.people.setSettings(user!.id, { ...settings, autoCommit: true })
    const { page } = await open()
    const before = (await tasks(page))?.count ?? 0
    await section(page, 'Tasks').locator('summary').click()
    await section(page, 'Tasks').getByRole('button', { name: /^Done/ }).first().click()
    const toast = page.locator('.toast').filter({ hasText: 'Saved:' })
    await toast.waitFor()
    expect((await tasks(page))?.count ?? 0).toBe(before - 1)
    await toast.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.toast').filter({ hasText: 'Taken back' }).waitFor()
    expect((await tasks(page))?.count ?? 0).toBe(before)
    await site.service.store.people.setSettings(user!.id, { ...settings, autoCommit: false })
  })

  test('a request that runs out is answered by a letter to that client', async () => {
    const { page } = await open()
    const line = page.locator('.brief-line').filter({ hasText: 'Edmund Whitcombe' }).first()
    await line.getByRole('button', { name: 'Answer' }).click()
    await page.locator('article.draft').waitFor()
    expect(await page.locator('article.draft').innerText()).toContain('Whitcombe')
    expect(page.url()).not.toContain('Whitcombe')
  })

  test('an administrator has no day of clients, and no way to them', async () => {
    const { page } = await site.open({ email: 'admin@demo.example' })
    const places = await page.locator('nav.tabs a').allInnerTexts()
    expect(places.join()).not.toMatch(/Today|Clients/)
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['/api/clients/cli_anna-keller', '/api/team', '/api/drafts'].map(async (path) => {
          const answer = await fetch(path)
          return [answer.status, await answer.text()] as const
        }),
      ),
    )
    expect(statuses.map(([status]) => status)).toEqual([404, 403, 200])
    expect(statuses.map(([, text]) => text).join()).not.toMatch(/Keller|Whitcombe/)
    await page.goto(`${site.service.url}/#/clients/cli_anna-keller`)
    await settled(page)
    expect(await page.locator('main').innerText()).not.toContain('Keller')
  })
})
