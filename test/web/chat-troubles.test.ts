import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import type { ThreadView } from '#http/views.ts'
import { asked, chat } from '#test/support/chat-page.ts'
import { heldModel } from '#test/support/held-model.ts'
import { chromiumPath } from '#test/support/page.ts'
import { pageTests } from '#test/support/page-tests.ts'

const threadOf = (page: Page): Promise<ThreadView> =>
  asked<ThreadView>(page, `/api/threads/${/thr_[a-z0-9]+/.exec(page.url())?.[0]}`)
const asksOf = ({ messages }: ThreadView): string[] =>
  messages.filter(({ role }) => role === 'user').map(({ text }) => text)

/** Pastes a text into a field, or a picture where there is none. */
const paste = (field: Locator, text: string): Promise<void> =>
  field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    if (text !== '') clipboardData.setData('text/plain', text)
    else clipboardData.items.add(new File([new Uint8Array(8)], 'picture.png', { type: 'image/png' }))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

describe.skipIf(chromiumPath === undefined)('what goes wrong in the chat', { timeout: 120_000 }, () => {
  const site = pageTests()
  const open = (options: Parameters<typeof site.open>[0] = {}) =>
    site.open({ at: '#/chat', worker: false, ...options })

  test('the signal is lost after the words arrived: they are answered once, and the answer is there', async () => {
    const { page } = await open()
    const { say, card } = chat(page)
    let cuts = 0
    await page.route('**/api/chat', async (route) => {
      if (cuts++ > 0) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await say('Remind me on Friday to call Anna Keller')
    await card.waitFor()
    expect(await card.count()).toBe(1)
    const thread = await threadOf(page)
    expect(asksOf(thread)).toEqual(['Remind me on Friday to call Anna Keller'])
    expect(thread.proposals).toHaveLength(1)
  })

  test('two tabs on one card: the second is told, and shows how it stands', async () => {
    const { page, context } = await open()
    const one = chat(page)
    await one.say('Remind me on Friday to call Edmund Whitcombe')
    await one.card.waitFor()
    const second = await context.newPage()
    await second.goto(page.url())
    const other = chat(second)
    await other.card.getByRole('button', { name: 'Approve' }).waitFor()
    // The second tab hears nothing of what the first does.
    await second.route('**/api/proposals/prp_*', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    )
    await one.press('Approve')
    await one.card.getByText('Saved', { exact: true }).waitFor()
    await other.press('Approve')
    await second.locator('.toast').waitFor()
    expect(await second.locator('.toast').innerText()).toMatch(/already|decided/i)
    await other.card.getByText('Saved', { exact: true }).waitFor()
    expect(await other.card.getByRole('button', { name: 'Approve' }).count()).toBe(0)
  })

  test('a decision made in another tab shows by itself', async () => {
    const { page, context } = await open()
    const one = chat(page)
    await one.say('Remind me on Friday to call Ruth Zumstein')
    await one.card.waitFor()
    const second = await context.newPage()
    await second.goto(page.url())
    const other = chat(second)
    await other.card.getByRole('button', { name: 'Approve' }).waitFor()
    await one.press('Approve')
    await other.card.getByText('Saved', { exact: true }).waitFor()
  })

  test('script and marks of direction in a name stay letters', async () => {
    const name = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> \u202egnp.exe'
    await site.service.store.db.raw.execute({
      sql: "update clients set name = ? where id = 'cli_ruth-zumstein'",
      args: [name],
    })
    const { page, wrong } = await open()
    const { say, last } = chat(page)
    await say(`What is "${name}" and who is cli_ruth-zumstein?`)
    await say('Open cli_ruth-zumstein')
    await last.getByRole('link').first().waitFor()
    expect(await last.getByRole('link').first().innerText()).toContain('<script>')
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined()
    expect(await page.locator('.chat img, .chat script').count()).toBe(0)
    expect((await page.locator('.answer-text').allInnerTexts()).join()).not.toContain('\u202e')
    expect(wrong).toEqual([])
  })

  test('50,000 characters are kept, and the sentence says how many fit', async () => {
    const { page } = await open()
    const { field, turns } = chat(page)
    const text = 'One line of a long mail.\n'.repeat(2000)
    await paste(field, text)
    const problem = page.locator('.composer-problem')
    await problem.waitFor()
    expect(await problem.innerText()).toMatch(/49,999 characters.*20,000/)
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
    expect((await field.inputValue()).length).toBe(50_000)
    await page.goto(`${site.service.url}/#/today`)
    await page.goto(`${site.service.url}/#/chat`)
    expect((await field.inputValue()).length).toBe(50_000)
    await field.fill(text.slice(0, 19_000))
    await expect.poll(() => problem.isVisible()).toBe(false)
    expect(await turns.count()).toBe(0)
  })

  test('a pasted picture is refused with a sentence, what was written stays', async () => {
    const { page } = await open()
    const { field } = chat(page)
    await field.fill('What is this')
    await paste(field, '')
    expect(await page.locator('.composer-problem').innerText()).toMatch(/Pictures cannot be read/)
    expect(await field.inputValue()).toBe('What is this')
  })

  test('a refusal is told with a way on, and nothing is said twice', async () => {
    const { page } = await open()
    const { say, last } = chat(page)
    let refusals = 0
    await page.route('**/api/chat', (route) =>
      refusals++ > 0
        ? route.continue()
        : route.fulfill({
            status: 429,
            headers: { 'retry-after': '1' },
            json: { error: { code: 'rate_limited', message: 'Too many messages. Wait a second.' } },
          }),
    )
    await say('Who is Anna Keller?')
    expect(await last.getByRole('alert').innerText()).toContain('Too many messages')
    await last.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => last.innerText()).toContain('Zurich')
    expect(asksOf(await threadOf(page))).toEqual(['Who is Anna Keller?'])
  })

  test('a locked session takes what was read off the page; what was not taken stays', async () => {
    const { page } = await open()
    const { say, field, turns } = chat(page)
    await say('Who is Anna Keller?')
    let locked = true
    for (const path of ['**/api/chat', '**/api/session-state'])
      await page.route(path, (route) =>
        locked
          ? route.fulfill({ status: 401, json: { error: { code: 'session_locked', message: 'Locked.' } } })
          : route.continue(),
      )
    await field.fill('Remind me to call')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('main.gate').waitFor()
    await expect.poll(() => turns.count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('Zurich')
    locked = false
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => field.inputValue()).toBe('Remind me to call')
    await expect.poll(() => turns.first().innerText()).toContain('Zurich')
  })

  test('Enter sends with a keyboard, Shift+Enter and the Enter of an input method do not', async () => {
    const { page } = await open({ size: 'desk' })
    const { field, turns } = chat(page)
    await field.fill('Who is')
    await field.press('Shift+Enter')
    await field.evaluate((element) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    )
    expect(await turns.count()).toBe(0)
    await field.pressSequentially('Anna Keller?')
    await field.press('Enter')
    await turns.first().waitFor()
    expect(await turns.first().locator('.turn-asked').innerText()).toContain('Who is\nAnna Keller?')
    expect(await field.inputValue()).toBe('')
  })

  test('a long conversation keeps a window of turns, and older ones are read again when asked for', async () => {
    const { page } = await open()
    const { turns } = chat(page)
    let n = 0
    const events = (text: string): string =>
      [
        {
          type: 'data-turn',
          data: { turn: `trn_${n}`, thread: 'thr_long', language: 'en', answeredBy: 'built-in' },
        },
        { type: 'text-delta', id: 't', delta: text },
        { type: 'data-end', data: { status: 'done', reply: text } },
      ]
        .map((part) => `data: ${JSON.stringify(part)}\n\n`)
        .join('')
    // As the service does: the same key again is the same turn.
    const told = new Map<string, string>()
    await page.route('**/api/chat', (route) => {
      const { requestKey } = route.request().postDataJSON() as { requestKey: string }
      if (!told.has(requestKey)) told.set(requestKey, events(`Answer ${++n}.`))
      return route.fulfill({ contentType: 'text/event-stream', body: told.get(requestKey) ?? '' })
    })
    await page.route('**/api/threads/thr_long', (route) =>
      route.fulfill({
        json: {
          thread: { id: 'thr_long', surface: 'page', createdAt: '', updatedAt: '' },
          messages: Array.from({ length: n }, (_, at) => ({
            id: `m${at}`,
            role: 'assistant',
            text: `Answer ${at + 1}.`,
            at: '',
            turn: `trn_${at + 1}`,
          })),
          proposals: [],
        },
      }),
    )
    for (let at = 0; at < 41; at++) {
      await page.locator('.composer textarea').fill(`Question ${at}`)
      await page.getByRole('button', { name: 'Send' }).click()
      await turns
        .last()
        .getByText(`Answer ${at + 1}.`, { exact: true })
        .waitFor()
    }
    expect(await turns.count()).toBeLessThan(41)
    await page.getByRole('button', { name: 'Show earlier messages' }).click()
    await turns.first().getByText('Answer 1.', { exact: true }).waitFor()
    expect(await turns.count()).toBe(41)
    await page.locator('.composer textarea').fill('One more')
    await page.getByRole('button', { name: 'Send' }).click()
    await turns.last().getByText('Answer 42.', { exact: true }).waitFor()
    expect(await turns.count()).toBeLessThan(41)
  })
})

describe.skipIf(chromiumPath === undefined)('answers that take their time', { timeout: 120_000 }, () => {
  let model: Awaited<ReturnType<typeof heldModel>>
  afterAll(() => model?.close())
  const site = pageTests({
    environment: async () => {
      model = await heldModel('Good morning to you. ', 'And that is all.')
      return model.environment
    },
  })
  // Before the service goes, which waits for its answers.
  afterAll(() => model?.letGo())

  /** Says something that the model answers, and waits until it has begun to. */
  async function begin(page: Page) {
    const { field, last } = chat(page)
    await field.fill('Write me two friendly sentences on patience, please')
    await page.getByRole('button', { name: 'Send' }).click()
    await last.getByText('Good morning to you.').waitFor()
    return last
  }

  test('a connection cut in the middle is found again, and the whole answer is there once', async () => {
    const { page } = await site.open({ at: '#/chat', worker: false })
    const answer = await begin(page)
    site.service.cutConnections()
    await expect.poll(() => answer.innerText(), { timeout: 10_000 }).toContain('Good morning to you.')
    await page.waitForTimeout(1500)
    model.letGo()
    await answer.getByText('And that is all.').waitFor()
    expect((await answer.innerText()).split('Good morning').length).toBe(2)
    expect(asksOf(await threadOf(page))).toHaveLength(1)
  })

  test('a screen reader is told whole sentences, each once', async () => {
    const { page } = await site.open({ at: '#/chat', worker: false })
    await begin(page)
    const live = page.locator('.chat [aria-live=polite] p')
    await expect.poll(() => live.allInnerTexts()).toEqual(['Good morning to you.'])
    model.letGo()
    await expect.poll(() => live.allInnerTexts()).toEqual(['Good morning to you.', 'And that is all.'])
  })

  test('leaving the screen does not stop the answer; a page loaded anew joins it', async () => {
    const { page } = await site.open({ at: '#/chat', worker: false })
    await begin(page)
    await page.goto(`${site.service.url}/#/more`)
    await page.goto(`${site.service.url}/#/chat`)
    const { turns } = chat(page)
    await turns.last().getByText('Good morning to you.').waitFor()
    await page.waitForURL(/thr_/)
    await page.reload()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    model.letGo()
    await turns.last().getByText('And that is all.').waitFor()
    expect(await page.getByText(/Answered by/).innerText()).toContain('held')
  })

  test('an answer is stopped, shown again, and the next words wait for their turn', async () => {
    const { page } = await site.open({ at: '#/chat', worker: false })
    const { field, turns } = chat(page)
    const answer = await begin(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await answer.getByText('You stopped reading.').waitFor()
    await answer.getByRole('button', { name: 'Show the answer' }).click()
    await answer.getByText('Good morning to you.').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await field.fill('Who is Anna Keller?')
    await page.getByRole('button', { name: 'Send' }).click()
    await turns.nth(1).waitFor()
    await page.waitForTimeout(500)
    const freeing = setInterval(model.letGo, 300)
    await expect.poll(() => turns.nth(1).innerText(), { timeout: 20_000 }).toMatch(/Zurich|that is all/)
    clearInterval(freeing)
  })
})
