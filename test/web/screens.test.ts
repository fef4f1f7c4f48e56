import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { overflows, seriousTroubles, smallTargets, strangeWords } from '#test/support/look.ts'
import {
  chromiumPath,
  launchBrowser,
  openPage,
  type PageService,
  sizes,
  startPageService,
} from '#test/support/page.ts'

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
    'captures',
    'settings',
  ],
  'lead@demo.example': ['today', 'approvals', 'team', 'more'],
  'compliance@demo.example': ['approvals', 'audit', 'more'],
  'admin@demo.example': ['chat', 'settings', 'more'],
}
const folder = process.env.RAPPORT_SCREENS

describe.skipIf(chromiumPath === undefined)('every screen', { timeout: 240_000 }, () => {
  let service: PageService
  let browser: Browser
  /** Names of colleagues stand in sentences as they are. */
  let staff: readonly string[]
  beforeAll(async () => {
    service = await startPageService()
    browser = await launchBrowser()
    staff = (await service.store.people.all()).flatMap(({ name, email }) => [
      ...name.split(' '),
      ...email.split(/\W/),
    ])
    if (folder) await mkdir(folder, { recursive: true })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
  })

  const looks = languages.flatMap((language) =>
    (Object.keys(sizes) as (keyof typeof sizes)[]).flatMap((size) =>
      Object.keys(seen).map((email) => ({ language, size, email })),
    ),
  )
  test.for(looks)('$email in $language at the size of a $size', async ({ language, size, email }) => {
    const { page, context, wrong } = await openPage(service, browser, { email, size, language })
    const troubles: Record<string, unknown> = {}
    for (const screen of seen[email] ?? []) {
      await page.goto(`${service.url}/#/${screen}`)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      const found = [
        ...(await overflows(page)),
        ...(size === 'phone' ? await smallTargets(page) : []),
        ...(language === 'en' ? [] : await strangeWords(page, staff)),
        // What axe looks at does not change with the language.
        ...(language === 'en' ? await seriousTroubles(page) : []),
      ]
      if (found.length > 0) troubles[screen] = found
      if (folder) {
        const name = `${screen.replaceAll('/', '-')}-${email.split('@')[0]}-${language}-${size}.png`
        await page.screenshot({ path: join(folder, name), fullPage: true })
      }
    }
    await context.close()
    expect(troubles).toEqual({})
    expect(wrong).toEqual([])
  })
})
