import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ClientId } from '#domain/ids.ts'
import { note, rowsIn, settled } from '#test/support/device.ts'
import { seriousTroubles } from '#test/support/look.ts'
import { chromiumPath } from '#test/support/page.ts'
import { settled as standing } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

const rm = 'rm@demo.example'

describe.skipIf(chromiumPath === undefined)(
  'settings and what this device keeps',
  { timeout: 90_000 },
  () => {
    const site = pageTests()

    const user = async () => (await site.service.store.people.byEmail(rm))!
    const settings = async (page: Page) => {
      await page.goto(`${site.service.url}/#/settings`)
      await page.locator('.settings select[name=language]').waitFor()
    }

    test('language, zone, times and saving without asking are set and stay set', async () => {
      const { page } = await site.open()
      await settings(page)
      const set = async () => (await user()).preferences
      // The switch follows what the service answered, which is later than the press.
      await page.locator('input[name=morning]').click()
      await expect.poll(async () => (await set())?.evening).toBe('17:30')
      expect((await set())?.morning).toBeUndefined()
      await page.locator('input[name=morning]').click()
      await expect.poll(async () => (await set())?.morning).toBe('08:00')
      await page.locator('input[name=quiet]').click()
      await expect.poll(async () => (await set())?.quiet).toBeUndefined()
      await page.locator('input[type=time]').first().fill('07:45')
      await expect.poll(async () => (await set())?.morning).toBe('07:45')
      await page.locator('input[name=autoCommit]').click()
      await expect.poll(async () => (await user()).autoCommit).toBe(true)
      await page.locator('input[name=autoCommit]').click()
      await expect.poll(async () => (await user()).autoCommit).toBe(false)
      await page.locator('select[name=zone]').selectOption('Asia/Shanghai')
      await expect.poll(async () => (await user()).zone).toBe('Asia/Shanghai')
      await page.locator('select[name=zone]').selectOption('Europe/Zurich')
      await page.locator('select[name=language]').selectOption('zh')
      await page.getByRole('heading', { name: '设置', exact: true }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh')
      await page.reload()
      await page.getByRole('heading', { name: '设置', exact: true }).waitFor()
    })

    test('a token is shown once, works within its rights, and can be revoked', async () => {
      const { page } = await site.open()
      await settings(page)
      await page.locator('input[name=label]').fill('Report <b>script</b>')
      await page.getByRole('button', { name: 'Make a token' }).click()
      const token = await page.locator('.settings-token').innerText()
      const asked = (path: string, method = 'GET') =>
        fetch(`${site.service.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } })
      expect((await asked('/api/brief')).status).toBe(200)
      expect((await asked('/api/sessions')).status).toBe(403)
      await page.getByText('Report <b>script</b>').waitFor()
      await page.reload()
      await page.getByText('Report <b>script</b>').waitFor()
      expect(await page.locator('body').innerText()).not.toContain(token)
      await page.getByRole('button', { name: 'Revoke' }).click()
      await page.getByText('No program has a token of yours.').waitFor()
      expect((await asked('/api/brief')).status).toBe(401)
    })

    test('codes that differ or are too plain are refused with a sentence', async () => {
      const { page } = await site.open()
      await settings(page)
      await page.locator('input[name=pin]').fill('274913')
      await page.locator('input[name=again]').fill('274914')
      await page.getByRole('button', { name: 'Set the code' }).click()
      await page.getByText('The two codes differ.').waitFor()
      await page.locator('input[name=pin]').fill('111111')
      await page.locator('input[name=again]').fill('111111')
      await page.getByRole('button', { name: 'Set the code' }).click()
      await page.locator('#code [role=alert]').getByText('6 to 12 digits').waitFor()
    })

    test('what is due is told once, and stays to be read under "More"', async () => {
      await site.service.store.notices.add({
        userId: (await user()).id,
        kind: 'answer_warn',
        key: 'fees',
        urgent: true,
        clientId: 'cli_anna-keller' as ClientId,
        facts: { subject: 'Fees', client: 'Anna Keller', dueAt: '2026-11-23T10:00:00.000Z' },
        deliverAfter: site.service.store.clock.now(),
      })
      const { page } = await site.open()
      await page.locator('.toast', { hasText: 'Anna Keller' }).waitFor()
      await page.locator('.tab', { hasText: 'More' }).locator('.badge').waitFor()
      await page.goto(`${site.service.url}/#/more`)
      await page.locator('main li', { hasText: 'Answer soon' }).waitFor()
      await page.locator('.tab', { hasText: 'More' }).locator('.badge').waitFor({ state: 'detached' })
      await page.reload()
      await page.locator('main h1').waitFor()
      await page.waitForTimeout(800)
      expect(await page.locator('.toast').count()).toBe(0)
    })

    test('sign-out everywhere ends this page and every other', async () => {
      const { page, context } = await site.open()
      const other = await site.open()
      await settings(page)
      await page.getByRole('button', { name: 'Sign out everywhere' }).click()
      await page.getByRole('heading', { name: 'You are signed out', exact: true }).waitFor()
      await other.page.goto(`${site.service.url}/#/approvals`)
      await other.page.getByRole('heading', { name: 'You are signed out', exact: true }).waitFor()
      await context.close()
      await other.context.close()
    })

    test('forgetting the device asks again where notes would be lost, and leaves nothing', async () => {
      const { page, context } = await site.open()
      await settled(page)
      await context.setOffline(true)
      await note(page, 'Not yet sent')
      await settings(page)
      await page.getByRole('button', { name: 'Forget what is kept here' }).click()
      await page.getByText('1 note that has not gone is lost!').waitFor()
      expect(await rowsIn(page, 'queue')).toBe(1)
      await context.setOffline(false)
      await page.getByRole('button', { name: 'Really forget all of it?' }).click()
      await page.getByRole('heading', { name: 'You are signed out', exact: true }).waitFor()
      // The page starts anew when it forgets: a look in between finds none.
      for (const store of ['queue', 'kept', 'known', 'reading', 'sounds'])
        await expect.poll(() => rowsIn(page, store).catch(() => -1), { message: store }).toBe(0)
    })

    test.each(['en', 'zh', 'ru'] as const)(
      'the screens read well in %s, and axe finds nothing serious',
      async (language) => {
        const { page } = await site.open({ language })
        await settled(page)
        for (const screen of ['more', 'settings', 'captures']) {
          await page.goto(`${site.service.url}/#/${screen}`)
          await standing(page)
          expect(await seriousTroubles(page), screen).toEqual([])
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0)
          const text = await page.locator('main').innerText()
          if (language === 'zh') expect(text.replace(known, '')).not.toMatch(/[a-z]{4,}/i)
          if (language === 'ru') expect(text.replace(known, '')).not.toMatch(/\b[a-z]{4,}\b/i)
        }
        await page.locator('.capture-button').click()
        for (const kind of ['note', 'log', 'task', 'voice']) {
          await page.locator(`input[name=kind][value=${kind}]`).check()
          expect(await seriousTroubles(page), kind).toEqual([])
        }
      },
    )
  },
)

/** Names, addresses and what browsers are called stand as they are in every language. */
const known =
  /Lena Hofmann|rm@demo\.example|Europe\/Zurich|[A-Z]\w+\/[\w/ +-]+|UTC|English|Rapport|Chrome, Linux|\b[\w-]{8}\b(?=[。.])|[A-Z]{3}\b/g
