import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromiumPath } from '#test/support/page.ts'
import { act, settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

const cover = (from: string, to: string) => ({
  cover: { person: 'Matthias Oberholzer', from, to, reason: 'leave' },
})

describe.skipIf(chromiumPath === undefined)('approvals on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const open = async (email = 'rm@demo.example') => {
    const opened = await site.open({ email, at: '#/approvals' })
    await settled(opened.page)
    return opened
  }
  const card = (page: Page, id: string) => page.locator(`article[data-card="${id}"]`)
  const propose = async (page: Page, tool: string, input: Readonly<Record<string, unknown>>) => {
    const { proposal, failure } = await act(page, tool, input)
    if (!proposal) throw new Error(failure?.message ?? 'no card')
    return proposal.id
  }
  const again = async (page: Page): Promise<void> => {
    await page.reload()
    await settled(page)
  }

  test('a second person approves on the phone what the first one proposed, whose page follows', async () => {
    const { page: rm, context: first, wrong } = await open()
    const id = await propose(rm, 'set_client_team', cover('2026-11-30', '2026-12-04'))
    await again(rm)
    await card(rm, id).getByText('A second person approves this').waitFor()
    expect(await card(rm, id).getByRole('button', { name: 'Approve' }).count()).toBe(0)
    const { mark } = await rm.evaluate(
      async (id) => (await (await fetch(`/api/proposals/${id}`)).json()).proposal,
      id,
    )
    const forced = await rm.evaluate(
      async ({ id, seen }) => {
        const headers = { 'content-type': 'application/json', 'x-rapport': '1' }
        const body = JSON.stringify({ seen })
        return (await fetch(`/api/proposals/${id}/approve`, { method: 'POST', headers, body })).status
      },
      { id, seen: mark },
    )
    expect(forced).toBe(403)

    const { page: lead, context: second } = await open('lead@demo.example')
    const waits = lead.getByRole('region', { name: 'As second person' })
    await waits.locator(`[data-card="${id}"]`).waitFor()
    expect(await card(lead, id).innerText()).toContain('Lena Hofmann')
    await lead.locator('nav.tabs .badge').first().waitFor()
    await card(lead, id).getByRole('button', { name: 'Approve' }).click()
    const sure = lead.locator('dialog.sheet')
    await sure.getByRole('button', { name: 'Approve' }).click()
    await card(lead, id).getByText('Saved', { exact: true }).waitFor()
    await expect.poll(() => lead.locator('nav.tabs .badge').count()).toBe(0)

    // The page asks again when it is looked at.
    await rm.evaluate(() => dispatchEvent(new Event('focus')))
    await card(rm, id).getByText('Saved', { exact: true }).waitFor()
    expect(await card(rm, id).innerText()).toContain('Beatrice Studerus')
    const { rows } = await site.service.store.db.raw.execute(
      "SELECT 1 FROM audit WHERE kind = 'proposal.committed'",
    )
    expect(rows).toHaveLength(1)
    expect(wrong.filter((each) => !each.includes('403'))).toEqual([])
    await first.close()
    await second.close()
  })

  test('a second person declines with a reason, and the proposer may withdraw their own', async () => {
    const { page: rm, context: first } = await open()
    const id = await propose(rm, 'set_client_team', cover('2026-12-07', '2026-12-11'))
    const own = await propose(rm, 'set_client_team', cover('2026-12-14', '2026-12-18'))
    const { page: lead, context: second } = await open('lead@demo.example')
    await card(lead, id).getByRole('button', { name: 'Decline' }).click()
    const sheet = lead.locator('dialog.sheet')
    await sheet.getByLabel('Reason', { exact: false }).fill('Take Ines instead')
    await sheet.getByRole('button', { name: 'Decline' }).click()
    await card(lead, id).getByText('Declined', { exact: true }).waitFor()
    await again(rm)
    await card(rm, id).getByText('Declined', { exact: true }).waitFor()
    await card(rm, own).getByRole('button', { name: 'Decline' }).click()
    await rm.locator('dialog.sheet').getByRole('button', { name: 'Decline' }).click()
    await card(rm, own).getByText('Declined', { exact: true }).waitFor()
    await first.close()
    await second.close()
  })

  test('two pages approve one card: it is saved once, and the second shows how it stands', async () => {
    const { page: one, context: first } = await open()
    const id = await propose(one, 'create_task', { client: 'cli_anna-keller', text: 'Only once' })
    await again(one)
    const { page: other, context: second } = await open()
    await card(other, id).waitFor()
    await card(one, id).getByRole('button', { name: 'Approve' }).click()
    await card(one, id).getByText('Saved', { exact: true }).waitFor()
    const late = card(other, id).getByRole('button', { name: 'Approve' })
    if (await late.count()) await late.click({ timeout: 3000 }).catch(() => undefined)
    await card(other, id).getByText('Saved', { exact: true }).waitFor()
    const { rows } = await site.service.store.db.raw.execute("SELECT 1 FROM tasks WHERE text = 'Only once'")
    expect(rows).toHaveLength(1)
    await card(one, id).getByRole('button', { name: /^Undo/ }).click()
    await card(one, id).getByText('Undone', { exact: true }).waitFor()
    await first.close()
    await second.close()
  })

  test('without signal cards are read as they were kept, with the time they are of', async () => {
    const { page, context } = await open()
    const id = await propose(page, 'create_task', { client: 'cli_anna-keller', text: 'Read offline' })
    await again(page)
    await card(page, id).waitFor()
    await page.goto(`${site.service.url}/#/today`)
    await settled(page)
    await context.setOffline(true)
    await page.goto(`${site.service.url}/#/approvals`)
    await page.getByText('Without signal cards can be read', { exact: false }).waitFor()
    await card(page, id).getByText('Read offline').waitFor()
  })

  test('nobody else’s cards are shown: neither a colleague’s nor to an administrator', async () => {
    const { page: rm, context: first } = await open()
    const id = await propose(rm, 'create_task', { client: 'cli_anna-keller', text: 'Mine alone' })
    for (const email of ['colleague@demo.example', 'admin@demo.example']) {
      const { page, context } = await open(email)
      expect(await page.locator('main').innerText()).not.toContain('Mine alone')
      const status = await page.evaluate(async (id) => (await fetch(`/api/proposals/${id}`)).status, id)
      expect(status).toBe(404)
      await context.close()
    }
    await first.close()
  })
})
