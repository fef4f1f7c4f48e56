import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RunningSandbox, runSandbox } from '#test/support/slack/run-sandbox.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)
/** The app, its database and the browser share the machine with other tests. */
const patience = 20_000

describe.skipIf(executablePath === undefined)('a developer without a workspace', { timeout: 60_000 }, () => {
  let folder: string
  let sandbox: RunningSandbox
  let browser: Browser
  let page: Page
  const wrong: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-page-'))
    sandbox = await runSandbox({
      port: 0,
      answerMillis: 30_000,
      database: `file:${folder}/book.db`,
      say: () => {},
      environment: process.env,
    })
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    page = await browser.newPage({
      locale: 'en-US',
      timezoneId: 'Europe/Zurich',
      viewport: { width: 1280, height: 900 },
    })
    page.setDefaultTimeout(patience)
    // Undo asks first.
    page.on('dialog', (dialog) => void dialog.accept())
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    await page.goto(sandbox.slack.url)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await sandbox?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(() => {
    expect(wrong).toEqual([])
    expect(sandbox.slack.complaints).toEqual([])
  })

  const picture = (name: string) =>
    process.env.RAPPORT_SCREENSHOTS === undefined
      ? undefined
      : page.screenshot({ path: join(process.env.RAPPORT_SCREENSHOTS, `${name}.png`) })
  const say = async (text: string) => {
    await page.getByLabel('Message').fill(text)
    await page.getByLabel('Message').press('Enter')
  }
  const go = (place: string) =>
    page.getByLabel('Places').getByRole('button', { name: place, exact: true }).click()
  /** Another user first sees their own conversation with the app: who goes elsewhere before is led back there. */
  const become = async (user: string, direct: string) => {
    await page.getByLabel('You are').selectOption(user)
    await page.locator(`[data-place=${direct}][aria-current=true]`).waitFor()
  }
  const messages = (): Locator => page.locator('#content article')
  const card = (): Locator => messages().filter({ hasText: 'Contact note' }).last()
  const rows = async (sql: string) => {
    const db = createClient({ url: `file:${folder}/book.db` })
    try {
      return (await db.execute(sql)).rows.map((row) => ({ ...row }))
    } finally {
      db.close()
    }
  }
  const notes = () => rows("SELECT text FROM interactions WHERE text LIKE '%a new line%'")

  test('finds prompts about real clients, asks, and sees the answer being written', async () => {
    await page.locator('#prompts button').first().waitFor()
    const seen = Promise.withResolvers<void>()
    sandbox.slack.disturb({ kind: 'slow', method: 'chat.appendStream', millis: seen.promise })
    await say('who is Anna Keller?')
    await page.locator('#content .streaming, #content .status').first().waitFor()
    seen.resolve()
    const answer = messages().filter({ hasText: 'Last contact' })
    await answer.waitFor()
    await page.locator('#content .streaming').waitFor({ state: 'detached' })
    expect(await answer.textContent()).toContain('CHF 438,900')
    await picture('1-answer')
  })

  test('logs a call in the thread and opens the window of the card, which says what is wrong', async () => {
    await messages().filter({ hasText: 'Last contact' }).getByRole('button', { name: 'Reply' }).click()
    await say('log a call with her: wants a new line, call back on Friday')
    await card().getByRole('button', { name: 'Edit' }).click()
    const due = page.getByRole('dialog').locator('input[type=date]').last()
    await due.fill('2020-01-01')
    await page.locator('#window-submit').click()
    await page.getByRole('alert').filter({ hasText: 'passed' }).waitFor()
    await picture('2-window')
    await due.fill('2026-12-04')
    await page.locator('#window-submit').click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await card().filter({ hasText: '4 Dec' }).waitFor()
    expect(await notes()).toEqual([])
  })

  test('presses Approve and finds the receipt in place, the note in the database, and Undo', async () => {
    await card().getByRole('button', { name: 'Approve' }).click()
    await card().getByRole('button', { name: 'Undo' }).waitFor()
    await picture('3-approved')
    expect(await notes()).toHaveLength(1)
    expect(
      await rows("SELECT due_on FROM tasks WHERE text LIKE 'Call back%' AND due_on = '2026-12-04'"),
    ).toHaveLength(1)
    await card().getByRole('button', { name: 'Undo' }).click()
    await card().getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' })
    expect(await notes()).toEqual([])
  })

  test('uses the command, whose reply only they see', async () => {
    await go('🔒 team-zurich')
    await say('/rm day')
    await messages().filter({ hasText: 'Only visible to you' }).filter({ hasText: '/rm day' }).waitFor()
    await picture('4-command')
    await become('U_LEAD', 'D_LEAD')
    await go('🔒 team-zurich')
    expect(await messages().count()).toBe(0)
    await become('U_RM', 'D_RM')
  })

  test('looks at the home page, and logs a call from it by a window', async () => {
    await go('App Home')
    await page.getByRole('heading', { name: 'Lena Hofmann' }).waitFor()
    await picture('5-home')
    await page.locator('#content').getByRole('button', { name: 'Log a call' }).click()
    await page.getByRole('dialog').getByLabel('Client').fill('Anna Keller')
    await page.getByRole('dialog').locator('textarea').first().fill('asks for a new line again')
    await page.locator('#window-submit').click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await go('Rapport')
    await card().filter({ hasText: 'new line again' }).waitFor()
    await picture('6-logged')
    expect(await notes()).toEqual([])
  })
})
