import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { CaptureBody } from '#http/views.ts'
import { keptText, note, recorded, rowsIn, settled, sheetGone } from '#test/support/device.ts'
import { chromiumPath, launchBrowser, openPage, signIn } from '#test/support/page.ts'
import { pageTests } from '#test/support/page-tests.ts'

const hour = 60 * 60_000
const rm = 'rm@demo.example'
const anna = 'cli_anna-keller'

describe.skipIf(chromiumPath === undefined)('capturing without signal', { timeout: 90_000 }, () => {
  const site = pageTests({ each: true })

  const captures = async (email = rm) =>
    site.service.store.captures.list((await site.service.store.people.byEmail(email))!, 50)
  const captureItems = (page: Page) => page.locator('.captures > li')

  test('a note survives a reload without signal and goes out once, however many tabs are open', async () => {
    const { page, context, wrong } = await site.open()
    await settled(page)
    const second = await context.newPage()
    await second.goto(site.service.url)
    await second.locator('nav.tabs').waitFor()
    await context.setOffline(true)
    await note(page, 'Anna Keller wants to talk about her mortgage')
    await page.reload()
    await page.goto(`${site.service.url}/#/captures`)
    await captureItems(page).getByText('mortgage').waitFor()
    expect(await captures()).toEqual([])
    const sent: string[] = []
    context.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/captures'))
        sent.push((request.postDataJSON() as CaptureBody).id)
    })
    await context.setOffline(false)
    await expect.poll(async () => (await captures()).length, { timeout: 30_000 }).toBe(1)
    await captureItems(page).getByText('card waits').waitFor({ timeout: 30_000 })
    await page.waitForTimeout(1500)
    expect(sent).toHaveLength(1)
    expect(await captures()).toHaveLength(1)
    expect(wrong.filter((each) => !/ERR_INTERNET_DISCONNECTED/.test(each))).toEqual([])
  })

  test('nothing that was read or noted lies on the device in clear, and the key cannot be taken out', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await page.goto(`${site.service.url}/#/clients/${anna}`)
    await page.getByText('Anna Keller').first().waitFor()
    await expect.poll(() => rowsIn(page, 'kept')).toBeGreaterThan(2)
    await context.setOffline(true)
    await note(page, 'Allergic to derivatives, said so twice')
    await page.goto(`${site.service.url}/#/today`)
    await note(page, 'Quietly sells the chalet', { kind: 'log', client: 'Zumstein' })
    const kept = await keptText(page)
    // The scan sees what is there: ids, states, the sealed bytes and the key itself.
    expect(kept).toContain('cap_')
    expect(kept).toContain(anna)
    expect(kept).toContain('key(private,false)')
    expect(kept).not.toContain('key(private,true)')
    for (const secret of [
      'Keller',
      'Zumstein',
      'derivatives',
      'chalet',
      'Whitcombe',
      'Степной',
      '恒锐达',
      'Lena',
      rm,
    ])
      expect(kept, secret).not.toContain(secret)
  })

  test('the brief and an opened client are read without signal, with the time they are of', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await page.goto(`${site.service.url}/#/clients/${anna}`)
    await page.getByText('Anna Keller').first().waitFor()
    await page.goto(`${site.service.url}/#/today`)
    await page.locator('.brief-line').first().waitFor()
    const first = await page.locator('.brief-line').first().innerText()
    await expect.poll(() => keptText(page)).toContain('/api/brief')
    await context.setOffline(true)
    await page.reload()
    await page.getByText('No signal', { exact: false }).first().waitFor()
    await expect.poll(() => page.locator('.brief-line').first().innerText()).toBe(first)
    await page.locator('main .tag.warn').first().waitFor()
    await page.goto(`${site.service.url}/#/clients/${anna}`)
    await page.getByText('Anna Keller').first().waitFor()
    await context.setOffline(false)
    await page.getByText('You read what was kept').waitFor({ state: 'detached', timeout: 20_000 })
  })

  test('a change of a record that changed meanwhile shows both versions and waits for a decision', async () => {
    const { page, context } = await site.open()
    await settled(page)
    await page.goto(`${site.service.url}/#/clients/${anna}`)
    await page.getByText('Anna Keller').first().waitFor()
    await expect.poll(() => keptText(page)).toContain(`/api/clients/${anna}`)
    await context.setOffline(true)
    await page.locator('.capture-button').click()
    await page.locator('input[name=kind][value=change]').check()
    await page.locator('select[name=field]').selectOption('occupation')
    await page.locator('dialog textarea').fill('Retired')
    await page.locator('dialog button[type=submit]').click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await sheetGone(page)
    await changeElsewhere(anna, { occupation: 'Judge' })
    await context.setOffline(false)
    await page.goto(`${site.service.url}/#/captures`)
    const conflict = page.locator('.conflict')
    await conflict.waitFor({ timeout: 30_000 })
    const row = conflict.locator('tr', { hasText: 'Occupation' })
    expect(await row.locator('td').allInnerTexts()).toEqual([expect.any(String), 'Judge', 'Retired'])
    expect(await occupation(anna)).toBe('Judge')
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await expect.poll(() => occupation(anna)).toBe('Retired')
  })

  test('a device whose clock is an hour off is put right by what it last knew', async () => {
    const { page, context } = await site.open()
    await context.addInitScript((off) => {
      const Real = Date
      const now = (): number => Real.now() + off
      class Shifted extends Real {
        constructor(...given: readonly unknown[]) {
          if (given.length === 0) super(now())
          else super(...(given as [number]))
        }
        static override now(): number {
          return now()
        }
      }
      globalThis.Date = Shifted as DateConstructor
    }, hour)
    await page.reload()
    await settled(page)
    await page.locator('.brief-line').first().waitFor()
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/api/captures')),
      note(page, 'Call the notary on Tuesday', { kind: 'task' }),
    ])
    const { capturedAt, clockOff } = request.postDataJSON() as CaptureBody
    const bookNow = Date.parse(site.service.store.clock.now())
    expect(Math.abs(Date.parse(capturedAt) + (clockOff ?? 0) - bookNow)).toBeLessThan(2 * 60_000)
    expect(Math.abs(Date.parse(capturedAt) - Date.now())).toBeGreaterThan(hour / 2)
    await expect.poll(async () => (await captures()).map(({ state }) => state)).toEqual(['card'])
  })

  test('a device without room, or that keeps nothing, says so and the text stays', async () => {
    const { page } = await site.open()
    await settled(page)
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await page.locator('.capture-button').click()
    await page.locator('dialog textarea').fill('Wants a quote by Friday')
    await page.locator('dialog button[type=submit]').click()
    await page.locator('dialog [role=alert]').getByText('no room left').waitFor()
    expect(await page.locator('dialog textarea').inputValue()).toBe('Wants a quote by Friday')
    expect(await rowsIn(page, 'queue')).toBe(0)

    const other = await site.browser.newContext()
    await other.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    const denied = await other.newPage()
    await signIn(denied, await site.service.link(rm))
    await denied.locator('.brief-line').first().waitFor()
    await denied.locator('.capture-button').click()
    await denied.locator('dialog textarea').fill('Wants a quote by Friday')
    await denied.locator('dialog button[type=submit]').click()
    await denied.locator('dialog [role=alert]').getByText('keeps nothing').waitFor()
    expect(await denied.locator('dialog textarea').inputValue()).toBe('Wants a quote by Friday')
    await other.close()
  })

  test('a contact with a client whom nobody knows is not saved, is edited, and goes out as one', async () => {
    const { page } = await site.open()
    await settled(page)
    await note(page, 'Nobody of that name', { kind: 'log', client: 'Xyzzy Quux' })
    await page.goto(`${site.service.url}/#/captures`)
    await captureItems(page).locator('.tag.bad').waitFor({ timeout: 20_000 })
    await captureItems(page).locator('.capture-failure').waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    expect(await page.locator('dialog textarea').inputValue()).toBe('Nobody of that name')
    await page.locator('input[name=client]').fill('Anna Keller')
    await page.locator('dialog .line', { hasText: 'Anna Keller' }).first().click()
    await page.locator('dialog button[type=submit]').click()
    await captureItems(page).getByText('card waits').waitFor({ timeout: 20_000 })
    await expect.poll(() => captureItems(page).count()).toBe(1)
  })

  test('a contact whose name means several clients asks which one, and goes out for the one that is picked', async () => {
    const { page } = await site.open()
    await settled(page)
    await note(page, 'Rang about the fees', { kind: 'log', client: 'Keller' })
    await page.goto(`${site.service.url}/#/captures`)
    await captureItems(page).getByText('Which client is meant?').waitFor({ timeout: 20_000 })
    await captureItems(page)
      .getByRole('button', { name: /Anna Keller/ })
      .click()
    await captureItems(page).getByText('card waits').waitFor({ timeout: 20_000 })
    await expect.poll(() => captureItems(page).count()).toBe(1)
    await expect
      .poll(async () =>
        (await captures()).filter(({ state }) => state === 'card').map((each) => each.clientId),
      )
      .toEqual([anna])
  })

  test('a voice note is recorded, heard again, kept without signal, and its sound arrives with it', async () => {
    const speaking = await launchBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ])
    try {
      const { page, context } = await openPage(site.service, speaking)
      await settled(page)
      await context.setOffline(true)
      await page.locator('.capture-button').click()
      await page.locator('input[name=kind][value=voice]').check()
      await page.locator('dialog button[type=submit]').click()
      await page.locator('dialog [role=alert]').getByText('Record something first').waitFor()
      await page.getByRole('button', { name: 'Record' }).click()
      await recorded(page, 1)
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.getByRole('button', { name: 'Go on' }).click()
      await recorded(page, 2)
      await page.getByRole('button', { name: 'Stop' }).click()
      await page.locator('dialog audio').waitFor()
      await page.locator('input[name=client]').fill('Anna Keller')
      await page.locator('dialog button[type=submit]').click()
      await page.locator('dialog').waitFor({ state: 'detached' })
      await sheetGone(page)
      expect(await rowsIn(page, 'sounds')).toBe(1)
      await page.reload()
      await context.setOffline(false)
      await expect.poll(async () => (await captures()).length, { timeout: 30_000 }).toBe(1)
      const [kept] = await site.service.store.db.all<{
        id: string
        mime: string
        seconds: number
        size: number
      }>('select id, mime, seconds, length(bytes) as size from recordings')
      expect(kept).toMatchObject({ mime: 'audio/webm' })
      // A busy machine stops the recording later than it is told to.
      expect(kept!.seconds).toBeGreaterThanOrEqual(2)
      expect(kept!.size).toBeGreaterThan(1000)
      await expect.poll(() => rowsIn(page, 'sounds')).toBe(0)
    } finally {
      await speaking.close()
    }
  })

  async function occupation(id: string): Promise<string | undefined> {
    const actor = (await site.service.store.people.byEmail(rm))!
    return (await site.service.store.book(actor).card(id as never))?.occupation
  }

  /** As a colleague or another device would: by a program's token over HTTP. */
  async function changeElsewhere(id: string, changes: Readonly<Record<string, string>>): Promise<void> {
    const actor = (await site.service.store.people.byEmail(rm))!
    const { token } = await site.service.store.people.issueToken(actor.id, 'bearer', {})
    const send = async (path: string, body: unknown) => {
      const answer = await fetch(`${site.service.url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect(answer.ok, await answer.clone().text()).toBe(true)
      return (await answer.json()) as { proposal: { id: string; mark: string } }
    }
    const { proposal } = await send('/api/acts', {
      tool: 'update_client',
      input: { client: id, changes },
      words: 'changed elsewhere',
      requestKey: 'elsewhere-1',
    })
    await send(`/api/proposals/${proposal.id}/approve`, { seen: proposal.mark })
  }
})
