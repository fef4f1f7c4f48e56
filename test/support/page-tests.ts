import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Environment } from '#src/config.ts'
import { launchBrowser, openPage, type PageService, startPageService } from './page.ts'

/**
 * The service and a browser for the tests of a block, up before them and gone after them; with `each` every test has
 * a service of its own. `flags` are further arguments of the browser; `environment` answers the settings of the service
 * and may begin what they name. What a test opened is closed after it.
 */
export function pageTests({
  each = false,
  flags = [],
  environment = () => ({}),
}: Readonly<{
  each?: boolean
  flags?: readonly string[]
  environment?: () => Environment | Promise<Environment>
}> = {}) {
  let service: PageService | undefined
  let browser: Browser | undefined
  const opened: BrowserContext[] = []
  const start = async (): Promise<void> => {
    service = await startPageService(await environment())
  }
  const stop = async (): Promise<void> => {
    await service?.stop()
    service = undefined
  }
  beforeAll(async () => {
    browser = await launchBrowser(flags)
    if (!each) await start()
  }, 120_000)
  if (each) beforeEach(start)
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()))
    if (each) await stop()
  })
  afterAll(async () => {
    await browser?.close()
    await stop()
  })
  const site = {
    get service(): PageService {
      return service!
    },
    get browser(): Browser {
      return browser!
    },
    /** A page of a person, signed in and ready, for the length of a test. */
    async open(options?: Parameters<typeof openPage>[2]): ReturnType<typeof openPage> {
      const page = await openPage(site.service, site.browser, options)
      opened.push(page.context)
      return page
    },
  }
  return site
}
