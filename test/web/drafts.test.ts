import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '#test/support/page.ts'
import { act, blockedText, settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('drafts on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const write = async (page: Page, input: Readonly<Record<string, unknown>>): Promise<string> => {
    const { draft, failure } = await act(page, 'draft_message', { client: 'cli_anna-keller', ...input })
    if (!draft) throw new Error(failure?.message ?? 'no draft')
    return draft.id
  }
  const read = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${site.service.url}/#/drafts/${id}`)
    await page.locator('article .letter').first().waitFor()
  }
  const ways = (page: Page) => page.locator('section[aria-labelledby=own-ways]')

  test('are listed, read as they would leave, and shared, mailed, saved and copied by the device', async () => {
    const { page, context, wrong } = await site.open()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // Headless browsers share with nobody: what the page hands over is kept instead.
    await context.addInitScript(() => {
      const told = window as unknown as { shared: unknown[] }
      told.shared = []
      navigator.share = async (data) => void told.shared.push(data)
    })
    const id = await write(page, {
      purpose: 'thanks',
      subject: 'Your visit',
      text: 'Dear Dr Keller,\n\nThank you for your visit.\n\nLena Hofmann',
    })
    await page.goto(`${site.service.url}/#/drafts`)
    await page.reload()
    await page.locator('main a.line').first().click()
    await page.waitForURL(new RegExp(`#/drafts/${id}$`))
    await page.locator('article .letter').first().waitFor()
    const body = await page.locator('article .letter').first().innerText()
    expect(body).toMatch(/^Dear Dr Keller,/)
    await page.getByText('Nothing to object to.').waitFor()

    await ways(page).getByRole('button', { name: 'Share' }).click()
    const [shared] = (await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)) as {
      title: string
      text: string
    }[]
    expect(shared?.text).toBe(body)

    const mailto = await ways(page).getByRole('link', { name: 'Open in mail' }).getAttribute('href')
    expect(mailto).toMatch(/^mailto:anna\.keller@post\.example\?subject=/)
    expect(decodeURIComponent(mailto ?? '').replaceAll('\r\n', '\n')).toContain(body.slice(0, 80))

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ways(page).getByRole('link', { name: 'Mail file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${id}.eml`)
    const file = await (await download.createReadStream()).toArray()
    expect(Buffer.concat(file as Buffer[]).toString()).toMatch(/^X-Unsent: 1\r?$/m)

    await ways(page).getByRole('button', { name: 'Copy' }).click()
    await page.locator('.toast').getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(body)
    await page.goBack()
    await page.locator('main a.line').first().waitFor()
    expect(page.url()).toMatch(/#\/drafts$/)
    expect(wrong).toEqual([])
  })

  test('are sent by the bank by way of a card for exactly this letter', async () => {
    const { page } = await site.open()
    await write(page, { purpose: 'thanks', note: 'For the first thing' })
    const id = await write(page, { purpose: 'thanks', note: 'For the second thing' })
    await write(page, { purpose: 'thanks', note: 'For the third thing' })
    await read(page, id)
    await page.getByRole('button', { name: 'Send by the bank' }).click()
    const card = page.locator('dialog.sheet article.proposal')
    await card.waitFor()
    const stored = await site.service.store.db.raw.execute(
      "SELECT input FROM proposals WHERE tool = 'send_message' AND status = 'pending'",
    )
    expect(stored.rows.map(({ input }) => JSON.parse(String(input)))).toMatchObject([{ draft: id }])
    await card.getByRole('button', { name: 'Decline' }).waitFor()
    await page.goBack()
    await card.waitFor({ state: 'detached' })
    expect(page.url()).toContain(`#/drafts/${id}`)
  })

  test('of a recommendation keep their required text apart, and say that it is locked', async () => {
    const { page } = await site.open()
    const id = await write(page, { client: 'Ruth Zumstein', recommends: ['Global Bond Fund'] })
    await read(page, id)
    const locked = page.getByRole('region', { name: 'Required text, cannot be changed' })
    const { rows } = await site.service.store.db.raw.execute({
      sql: 'SELECT disclosures FROM drafts WHERE id = ?',
      args: [id],
    })
    expect((await locked.locator('.letter').innerText()).trim()).toBe(String(rows[0]?.disclosures).trim())
    expect(await page.locator('article .letter').first().innerText()).not.toContain(
      String(rows[0]?.disclosures).slice(0, 40),
    )
  })

  test('that are blocked show why and offer no way out, nor does the service', async () => {
    const { page } = await site.open()
    const id = await write(page, { purpose: 'thanks', subject: 'Our talk', text: blockedText })
    await read(page, id)
    await page.getByText('must be changed before it is sent').first().waitFor()
    await page.getByText('This text may not leave as it is.').waitFor()
    expect(await page.locator('main').innerText()).toContain('guaranteed return of 9 percent”')
    for (const name of ['Share', 'Copy', 'Send by the bank'])
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    expect(await page.locator('a[href^="mailto:"], a[download]').count()).toBe(0)
    const answers = await page.evaluate(
      (id) =>
        Promise.all(
          ['eml', 'mailto', 'txt'].map(async (form) => {
            const answer = await fetch(`/api/drafts/${id}.${form}`)
            return [answer.status, await answer.text()] as const
          }),
        ),
      id,
    )
    for (const [status, text] of answers) {
      expect(status).toBe(409)
      expect(text).toContain('draft_blocked')
      expect(text).not.toContain('guaranteed')
    }
    await page.getByRole('button', { name: 'Change' }).click()
    await page.waitForURL(/#\/chat/)
    await expect.poll(() => page.locator('.composer textarea').inputValue()).toContain('Anna Keller')
  })

  test('with script and marks of direction in them are shown as text', async () => {
    const { page, wrong } = await site.open()
    const hostile = '</p><script>window.hit=1</script>\u202Edrow'
    const id = await write(page, {
      purpose: 'thanks',
      subject: hostile,
      text: `Dear Dr Keller,\n\n${hostile}`,
    })
    await site.service.store.db.raw.execute({
      sql: 'UPDATE drafts SET subject = ?, body = ? WHERE id = ?',
      args: [hostile, hostile, id],
    })
    await read(page, id)
    expect(await page.locator('.letter-head bdi').last().innerText()).toBe(hostile)
    expect(await page.locator('article .letter').innerText()).toBe(hostile)
    expect(await page.locator('article .letter').getAttribute('dir')).toBe('auto')
    await page.goto(`${site.service.url}/#/drafts`)
    await settled(page)
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    expect(wrong).toEqual([])
  })
})
