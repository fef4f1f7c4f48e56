import { describe, expect, test } from 'vitest'
import { chromiumPath } from '#test/support/page.ts'
import { settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('the team on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const number = async (sql: string, ...args: string[]): Promise<number> =>
    Number((await site.service.store.db.raw.execute({ sql, args })).rows[0]?.n)

  test('shows a lead each member’s figures as the records count them, and nobody of another team', async () => {
    // A colleague of another team with a client whose clock ran out: none of it may be seen here.
    const stranger = await site.service.store.people.add({
      email: 'elsewhere@demo.example',
      name: 'Otto Anderswo',
      role: 'rm',
      zone: (await site.service.store.people.byEmail('rm@demo.example'))!.zone,
      language: 'en',
      team: 'Elsewhere',
    })
    await site.service.store.db.raw.execute({
      sql: "UPDATE clients SET rm_id = ? WHERE id = 'cli_stepnoy-kolos'",
      args: [stranger.id],
    })
    await site.service.store.db.raw.execute({
      sql: "UPDATE requests SET owner_id = ? WHERE client_id = 'cli_stepnoy-kolos'",
      args: [stranger.id],
    })
    const { page, wrong } = await site.open({
      email: 'lead@demo.example',
      at: '#/team',
    })
    await settled(page)
    const members = page.locator('.member')
    expect(await members.locator('h3').allInnerTexts()).toEqual([
      'Beatrice Studerus',
      'Lena Hofmann',
      'Matthias Oberholzer',
    ])
    const text = await page.locator('main').innerText()
    expect(text).not.toContain('Anderswo')
    expect(text).not.toContain('Степной Колос')
    for (const name of ['Lena Hofmann', 'Matthias Oberholzer']) {
      const figure = (label: string) =>
        members
          .filter({ hasText: name })
          .locator('.member-figures > div')
          .filter({ hasText: label })
          .locator('dd')
      const clients = await number(
        'SELECT count(*) AS n FROM clients JOIN users ON users.id = rm_id WHERE users.name = ?',
        name,
      )
      expect(await figure('Clients').innerText()).toBe(String(clients))
      const complaints = await number(
        `SELECT count(*) AS n FROM requests JOIN users ON users.id = owner_id
         WHERE users.name = ? AND kind = 'complaint' AND status IN ('open', 'answered')`,
        name,
      )
      expect((await figure('Open complaints').innerText()).split(/\s/)[0]).toBe(String(complaints))
    }
    const clocks = page.locator('li.clock')
    expect(await clocks.count()).toBe(8)
    await page.getByRole('button', { name: /^Show all/ }).click()
    expect(await clocks.count()).toBeGreaterThan(8)
    expect(await page.locator('main').innerText()).not.toContain('Степной Колос')
    await clocks.locator('a').first().click()
    await page.waitForURL(/#\/clients\/cli_/)
    expect(wrong).toEqual([])
  })

  test('is no place for anybody else', async () => {
    for (const email of ['rm@demo.example', 'compliance@demo.example', 'admin@demo.example']) {
      const { page, context } = await site.open({ email, at: '#/more' })
      await settled(page)
      expect(await page.locator('a[href="#/team"]').count()).toBe(0)
      await page.goto(`${site.service.url}/#/team`)
      await settled(page)
      expect(await page.locator('.member').count()).toBe(0)
      expect(await page.evaluate(async () => (await fetch('/api/team')).status)).toBe(403)
      await context.close()
    }
  })
})
