import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { randomIds } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import { addMillis, type Instant, instant } from '#domain/time.ts'
import { type App, createApp } from '#src/app.ts'
import { type Environment, readConfig } from '#src/config.ts'
import { noLimits } from '#src/http/rate-limit.ts'
import type { Log } from '#src/log.ts'
import { buildPage, builtFolder } from '#src/page-build.ts'
import { readPageFiles } from '#src/page-files.ts'
import { type OpenedStore, openStore } from '#store/open.ts'
import { demoStart } from '#store/seed.ts'
import { demoStore } from './template.ts'

export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)

/** Sizes at which every screen is looked at. */
export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const

/** The size of a page that asks for none: all flows can be run at the other one too. */
const usualSize: keyof typeof sizes = process.env.RAPPORT_PAGE_SIZE === 'desk' ? 'desk' : 'phone'

/** The whole service on the demo book, over real HTTP on a port of its own, with the built page. */
export type PageService = Readonly<{
  url: string
  store: OpenedStore
  app: App
  logged: readonly unknown[]
  /** A sign-in link of this person, good once. */
  link(email: string): Promise<string>
  advance(millis: number): void
  /** Answers chat messages by a fixed stream from now on: what a page shows soonest, to compare with. */
  answerFixed(on: boolean): void
  /** Cuts every open connection, as a lost signal does. */
  cutConnections(): void
  stop(): Promise<void>
}>

export async function startPageService(
  environment: Environment = {},
  { limited = true }: Readonly<{ limited?: boolean }> = {},
): Promise<PageService> {
  await buildPage()
  const folder = await mkdtemp(join(tmpdir(), 'rapport-page-'))
  let started = Date.now()
  let now: Instant = instant(demoStart)
  // The demo day, running: what the page shows as "now" moves as in the service.
  const clock = { now: () => addMillis(now, Date.now() - started) }
  const path = join(folder, 'book.db')
  await demoStore(path)
  const store = await openStore({ url: `file:${path}`, clock, prepared: true })
  const logged: unknown[] = []
  const keep = (facts: unknown, what: string) => void logged.push({ what, facts })
  const log: Log = { info: keep, warn: keep, error: keep }
  const app = createApp({
    store,
    config: readConfig({ ...environment }),
    log,
    page: await readPageFiles(builtFolder),
    ...(limited ? {} : { limits: noLimits }),
  })
  let fixed = false
  const server = createAdaptorServer({
    fetch: (request, env) =>
      fixed && new URL(request.url).pathname === '/api/chat' ? fixedAnswer(request) : app.fetch(request, env),
  }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    store,
    app,
    logged,
    link: async (email) => {
      const user = await store.people.byEmail(email)
      const { token } = await store.people.issueToken(user!.id, 'link', {})
      return `${url}/signin?token=${token}`
    },
    advance: (millis) => {
      now = addMillis(clock.now(), millis)
      started = Date.now()
    },
    answerFixed: (on) => {
      fixed = on
    },
    cutConnections: () => server.closeAllConnections(),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await app.drain()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A turn as the service streams one, with nothing behind it. */
async function fixedAnswer(request: Request): Promise<Response> {
  const { thread = 'thr_fixed' } = (await request.json()) as { thread?: string }
  const turn = randomIds('turn')
  const chunks: readonly Record<string, unknown>[] = [
    { type: 'start', messageId: turn },
    {
      type: 'data-turn',
      data: { turn, thread, language: 'en', answeredBy: 'built-in' },
    },
    { type: 'text-start', id: 'text-1' },
    { type: 'text-delta', id: 'text-1', delta: 'Edmund Whitcombe is a client. ' },
    { type: 'text-delta', id: 'text-1', delta: 'This text is fixed.' },
    { type: 'text-end', id: 'text-1' },
    {
      type: 'data-end',
      data: { status: 'done', reply: 'Edmund Whitcombe is a client. This text is fixed.' },
    },
    { type: 'finish' },
  ]
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`))
      controller.enqueue(encoder.encode('data: [DONE]\n\n'))
      controller.close()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-vercel-ai-ui-message-stream': 'v1',
      'x-rapport-thread': thread,
    },
  })
}

export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...more],
  })

const locales = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' } as const

/**
 * A page of this person, signed in and ready; `wrong` gathers what its console reports as an error. Without `worker` no
 * service worker stands between the page and the service: Playwright answers requests in its place only so.
 */
export async function openPage(
  service: PageService,
  browser: Browser,
  {
    email = 'rm@demo.example',
    size = usualSize,
    language = 'en',
    at = '',
    worker = true,
  }: Readonly<{
    email?: string
    size?: keyof typeof sizes
    language?: Language
    at?: string
    worker?: boolean
  }> = {},
): Promise<{ page: Page; context: BrowserContext; wrong: string[] }> {
  const user = await service.store.people.byEmail(email)
  if (user!.language !== language)
    await service.store.people.setSettings(user!.id, {
      language,
      zone: user!.zone,
      autoCommit: user!.autoCommit,
      preferences: user!.preferences ?? {},
    })
  const context = await browser.newContext({
    viewport: sizes[size],
    locale: locales[language],
    timezoneId: 'Europe/Zurich',
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    serviceWorkers: worker ? 'allow' : 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await signIn(page, await service.link(email))
  if (at !== '') await page.goto(`${service.url}/${at}`)
  return { page, context, wrong }
}

/** Opens a sign-in link, pressing what it asks to press, until the page's tabs stand. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  // What a locked page asks for is no part of the link.
  const confirm = page.locator('form button[type=submit]:not(.gate *)')
  const tabs = page.locator('nav.tabs')
  await confirm.or(tabs).first().waitFor()
  if (await confirm.count()) await confirm.first().click()
  await tabs.waitFor()
}
