import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { overflows, seriousTroubles, smallTargets, strangeWords } from '#test/support/look.ts'
import { chromiumPath, sizes } from '#test/support/page.ts'
import { act, blockedText, settled } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

/** Every screen by who sees it; pictures of all of them are made where RAPPORT_SCREENS names a folder. */
const seen: Readonly<Record<string, readonly string[]>> = {
  'rm@demo.example': [
    'today',
    'chat',
    'clients',
    'clients/cli_edmund-whitcombe',
    'clients/cli_stepnoy-kolos',
    'approvals',
    'more',
    'drafts',
    'drafts/open',
    'drafts/blocked',
    'captures',
    'settings',
  ],
  'lead@demo.example': ['today', 'approvals', 'team', 'more'],
  'compliance@demo.example': ['approvals', 'audit', 'more'],
  'admin@demo.example': ['chat', 'settings', 'more'],
}
const folder = process.env.RAPPORT_SCREENS

describe.skipIf(chromiumPath === undefined)('every screen', { timeout: 240_000 }, () => {
  const site = pageTests()
  /** Names of colleagues stand in sentences as they are. */
  let staff: readonly string[]
  /** Drafts are opened by ids that each run makes anew. */
  const drafts = new Map<string, string>()
  beforeAll(async () => {
    staff = (await site.service.store.people.all()).flatMap(({ name, email }) => [
      ...name.split(' '),
      ...email.split(/\W/),
    ])
    if (folder) await mkdir(folder, { recursive: true })
    const { page, context } = await site.open()
    await fill(page, drafts)
    await context.close()
  }, 120_000)

  const looks = languages.flatMap((language) => Object.keys(seen).map((email) => ({ language, email })))
  test.for(looks)('$email in $language', async ({ language, email }) => {
    const { page, context, wrong } = await site.open({ email, language })
    const troubles: Record<string, unknown> = {}
    for (const screen of seen[email] ?? []) {
      await page.goto(`${site.service.url}/#/${drafts.get(screen) ?? screen}`)
      await settled(page)
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true
      })
      const found = language === 'en' ? [] : await strangeWords(page, staff)
      for (const size of ['phone', 'desk'] as const) {
        await page.setViewportSize(sizes[size])
        found.push(...(await overflows(page)))
        if (size === 'phone') found.push(...(await smallTargets(page)))
        // What axe looks at does not change with the language: in the dark at one size, in the light at the other.
        await page.emulateMedia({ colorScheme: size === 'phone' ? 'light' : 'dark' })
        if (language === 'en') found.push(...(await seriousTroubles(page)))
        await picture(page, `${screen}-${email.split('@')[0]}-${language}-${size}`)
      }
      await page.setViewportSize(sizes.phone)
      // Letters twice as large, as the system's setting makes them.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      found.push(...(await overflows(page)).map((each) => `at 200 %: ${each}`))
      await picture(page, `${screen}-${email.split('@')[0]}-${language}-large`)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
      if (found.length > 0) troubles[screen] = found
    }
    await context.close()
    expect(troubles).toEqual({})
    expect(wrong).toEqual([])
  })

  async function picture(page: Page, name: string): Promise<void> {
    if (folder)
      await page.screenshot({ path: join(folder, `${name.replaceAll('/', '-')}.png`), fullPage: true })
  }
})

/** Something to look at where the demo book has nothing: cards that wait for either person, and letters. */
async function fill(page: Page, drafts: Map<string, string>): Promise<void> {
  const client = 'cli_anna-keller'
  const open = await act(page, 'draft_message', { client, purpose: 'thanks' })
  const blocked = await act(page, 'draft_message', {
    client,
    purpose: 'thanks',
    subject: 'Our talk',
    text: blockedText,
  })
  drafts.set('drafts/open', `drafts/${open.draft?.id}`).set('drafts/blocked', `drafts/${blocked.draft?.id}`)
  await act(page, 'create_task', { client, text: 'Send the rate sheet', due_on: '2026-11-27' })
  await act(page, 'set_client_team', {
    cover: { person: 'Matthias Oberholzer', from: '2026-11-30', to: '2026-12-04', reason: 'leave' },
  })
}
