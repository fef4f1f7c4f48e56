import { beforeAll, describe, expect, test } from 'vitest'
import { verifyExport } from '#store/audit-chain.ts'
import { chromiumPath } from '#test/support/page.ts'
import { settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

const hostile = '<img src=x onerror="window.hit=1">'

describe.skipIf(chromiumPath === undefined)('the audit trail on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  beforeAll(async () => {
    const { id } = (await site.service.store.people.byEmail('rm@demo.example'))!
    for (let at = 0; at < 70; at += 1)
      await site.service.store.audit.append({
        kind: 'tool_call',
        actorId: id,
        payload: { tool: 'list_tasks', at },
      })
    await site.service.store.audit.append({
      kind: 'proposal.committed',
      actorId: id,
      payload: { tool: 'create_task', text: `Про ипотеку ${hostile}` },
    })
  }, 120_000)
  const open = async (email = 'compliance@demo.example', at = '#/audit') => {
    const opened = await site.open({ email, at })
    await settled(opened.page)
    return opened
  }

  test('is searched by words, kind and day, page by page, and nothing searched stands in an address', async () => {
    const { page, wrong } = await open()
    const entries = page.locator('.audit-entry')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByText('The chain verifies', { exact: false }).waitFor()
    await page.getByLabel('Words').fill('ипотеку')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect.poll(() => entries.count()).toBe(1)
    await entries.getByText('Card approved', { exact: true }).waitFor()
    await entries.locator('summary').click()
    expect(await entries.locator('pre').innerText()).toContain('Про ипотеку <img')
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)

    await page.getByLabel('Words').fill('')
    await page.getByLabel('Kind').selectOption({ label: 'Read or asked' })
    await page.getByRole('button', { name: 'Search' }).click()
    await expect.poll(() => entries.count()).toBe(50)
    await page.getByRole('button', { name: 'Older entries' }).click()
    await expect.poll(() => entries.count()).toBe(70)
    const numbers = (await entries.locator('.number.quiet').first().innerText()).split('\n')
    expect(numbers).toHaveLength(1)
    expect(new Set(await entries.locator('p.row > span:first-child').allInnerTexts()).size).toBe(70)

    await page.getByLabel('To', { exact: true }).fill('2020-01-01')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('Nothing matches.').waitFor()
    expect(asked.join('\n')).not.toMatch(/%D0|ипотек|tool_call/)
    expect(wrong).toEqual([])
  })

  test('is downloaded whole, verifies by itself, and leaves its own entry', async () => {
    const { page } = await open()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export all' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('audit.jsonl')
    const text = Buffer.concat((await (await download.createReadStream()).toArray()) as Buffer[]).toString()
    expect(await verifyExport(text.split('\n'))).not.toHaveProperty('brokenAt')
    const altered = text.replace('list_tasks', 'list_tosks').split('\n')
    expect(await verifyExport(altered)).toHaveProperty('brokenAt')
    await page.getByLabel('Kind').selectOption({ label: 'Trail exported' })
    await page.getByRole('button', { name: 'Search' }).click()
    await expect.poll(() => page.locator('.audit-entry').count()).toBe(1)
  })

  test('is shown to nobody else, who are refused by the service too', async () => {
    for (const email of ['rm@demo.example', 'lead@demo.example', 'admin@demo.example']) {
      const { page, context } = await open(email, '#/more')
      expect(await page.locator('a[href="#/audit"]').count()).toBe(0)
      await page.goto(`${site.service.url}/#/audit`)
      await settled(page)
      expect(await page.locator('.audit-entry').count()).toBe(0)
      const statuses = await page.evaluate(async () => [
        (await fetch('/api/audit/export')).status,
        (
          await fetch('/api/audit/search', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-rapport': '1' },
            body: '{}',
          })
        ).status,
      ])
      expect(statuses).toEqual([403, 403])
      await context.close()
    }
  })

  // Last: the chain stays broken.
  test('says where the chain is broken', async () => {
    const { page } = await open()
    await page.getByText('The chain verifies', { exact: false }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    // An entry beyond what was followed so far.
    await site.service.store.audit.append({ kind: 'tool_call', payload: { tool: 'list_tasks' } })
    const { raw } = site.service.store.db
    const { rows } = await raw.execute('SELECT max(seq) AS seq FROM audit')
    const seq = Number(rows[0]?.seq)
    await raw.execute({ sql: 'UPDATE audit SET hash = ? WHERE seq = ?', args: ['0'.repeat(64), seq] })
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('alert').getByText(`The chain is broken at entry ${seq}.`).waitFor()
  })
})
