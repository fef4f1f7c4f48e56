import { describe, expect, test } from 'vitest'
import { asked, chat } from '#test/support/chat-page.ts'
import { overflows, seriousTroubles, smallTargets, strangeWords } from '#test/support/look.ts'
import { chromiumPath } from '#test/support/page.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('the chat on the page', { timeout: 120_000 }, () => {
  const site = pageTests()
  const open = (options: Parameters<typeof site.open>[0] = {}) => site.open({ at: '#/chat', ...options })

  const bothSizes = ['phone', 'desk'] as const
  test.for(bothSizes)(
    'looks a client up on a %s, links to the record, and keeps what was said out of the address',
    async (size) => {
      const { page, wrong } = await open({ size })
      const { say } = chat(page)
      const answer = await say('Who is Anna Keller?')
      expect(await answer.innerText()).toContain('Zurich')
      expect(page.url()).toMatch(/#\/chat\/thr_[a-z0-9]+$/)
      await answer.getByRole('link', { name: 'Anna Keller' }).click()
      await page.waitForURL(/#\/clients\/cli_anna-keller$/)
      await page.goBack()
      await expect.poll(() => chat(page).turns.count()).toBe(1)
      expect(wrong).toEqual([])
    },
  )

  test.for(bothSizes)(
    'a note becomes a card on a %s: a field is edited, it is approved, and taken back',
    async (size) => {
      const { page } = await open({ size })
      const { say, card, press, line } = chat(page)
      await say(
        'Called Anna Keller today, she leans to 5 years fixed. Remind me on Friday to send the rate sheet',
      )
      await card.waitFor()
      expect(await line('Due').innerText()).toMatch(/^Fri\s27\sNov$/)

      await press('Edit')
      const sheet = page.locator('dialog.sheet')
      await sheet.getByLabel('Note', { exact: true }).fill('She wants 7 years fixed')
      await sheet.getByLabel('Channel').selectOption({ label: 'video call' })
      await sheet.getByRole('button', { name: 'Change card' }).click()
      await sheet.waitFor({ state: 'detached' })
      await expect.poll(() => line('Note').innerText()).toBe('She wants 7 years fixed')
      expect(await line('Channel').innerText()).toBe('video call')

      await press('Approve')
      await card.getByText('Saved', { exact: true }).waitFor()
      const id = await card.getAttribute('data-card')
      const stored = () =>
        asked<{ proposal: { status: string; input: { note: string } } }>(page, `/api/proposals/${id}`)
      expect((await stored()).proposal).toMatchObject({
        status: 'committed',
        input: { note: 'She wants 7 years fixed', channel: 'video' },
      })
      expect(await card.getByRole('button', { name: 'Approve' }).count()).toBe(0)

      await press(/^Undo/)
      await card.getByText('Undone', { exact: true }).waitFor()
      expect((await stored()).proposal.status).toBe('undone')
    },
  )

  test('an item of a card can be left out, and a card declined with a reason', async () => {
    const { page } = await open()
    const { say, card, press, line } = chat(page)
    await say('Called Anna Keller today, rates discussed. Remind me on Friday to send the rate sheet')
    await press('Edit')
    const sheet = page.locator('dialog.sheet')
    await sheet.getByLabel('Leave this out').check()
    await sheet.getByRole('button', { name: 'Change card' }).click()
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => line('Follow-up').count()).toBe(0)

    await press('Decline')
    await sheet.getByLabel('Reason (optional)').fill('Wrong client')
    await sheet.getByRole('button', { name: 'Decline' }).click()
    await card.getByText('Declined', { exact: true }).waitFor()
    expect(await card.getByRole('button').count()).toBe(0)
  })

  test('two clients of one name: a press on one goes on', async () => {
    const { page } = await open()
    const { say, turns, last } = chat(page)
    const question = await say('tell me about Zhou')
    await question.getByRole('button', { name: /Shanghai/ }).click()
    await expect.poll(() => turns.count()).toBe(2)
    await last.getByRole('link', { name: '周文涛' }).waitFor()
    await expect.poll(() => last.innerText()).toContain('Shanghai')
    expect(await question.getByRole('button', { name: /Shanghai/ }).isDisabled()).toBe(true)
  })

  test.for(bothSizes)(
    'a product that the rules do not allow is blocked in words on a %s, and no card or draft comes of it',
    async (size) => {
      const { page } = await open({ size })
      const { say, card } = chat(page)
      const answer = await say('Is the Autocall note on technology basket 2026 suitable for Ruth Zumstein?')
      expect(await answer.innerText()).toMatch(/may not|not allowed|blocked|no:/i)
      expect(await card.count()).toBe(0)
      expect(await page.locator('article.draft').count()).toBe(0)
    },
  )

  test('a draft stands in its own frame, locked statements apart, and leads to the drafts', async () => {
    const { page } = await open()
    const { say } = chat(page)
    const answer = await say('Draft an e-mail to Ruth Zumstein recommending the Global Bond Fund')
    const draft = answer.locator('article.draft')
    await draft.waitFor()
    const body = (await draft.locator('.draft-body').first().innerText()).slice(0, 60)
    expect((await answer.innerText()).split(body).length).toBe(2)
    expect(await draft.locator('.draft-locked').innerText()).toContain('Costs of Helvar Global Bond Fund')
    expect(await draft.getByRole('link', { name: 'Open draft' }).getAttribute('href')).toMatch(
      /^#\/drafts\/drf_/,
    )
  })

  test('figures come as a chart with the same as a table, and the query behind them', async () => {
    const { page } = await open({ language: 'ru' })
    const { say } = chat(page)
    const answer = await say('сколько клиентов по сегментам')
    expect(await answer.getByRole('img').getAttribute('aria-label')).toMatch(/состоятельный: 23/)
    await answer.getByText('Таблицей').click()
    expect(await answer.locator('thead').innerText()).toMatch(/Сегмент\s+Количество/)
    await answer.getByText('Как это посчитано').click()
    expect(await answer.locator('pre').innerText()).toContain('GROUP BY c.segment')
  })

  test('the screen follows what is said to where it begins, and stays where the reader goes', async () => {
    const { page } = await open()
    const { say } = chat(page)
    const topOf = async (turn: Awaited<ReturnType<typeof say>>) => (await turn.boundingBox())?.y ?? -1
    await say('how many clients per segment')
    // Each is longer than what is left of the screen: it stands right below the heading.
    for (const text of ['list clients in Zurich', 'list loans over 500000']) {
      const turn = await say(text)
      await expect.poll(() => topOf(turn)).toBeLessThan(80)
      expect(await topOf(turn)).toBeGreaterThan(0)
    }
    await page.evaluate(() => scrollTo(0, 0))
    await page.waitForTimeout(200)
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.turn')!.style.paddingBottom = '40px'
    })
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test.for(['en', 'zh', 'ru'] as const)(
    'reads as one language, wide enough and within reach: %s',
    async (language) => {
      const { page, wrong } = await open({ language })
      const { say, card } = chat(page)
      await page.locator('.prompts button').first().waitFor()
      const before = await strangeWords(page, [])
      await say(
        {
          en: 'Called Anna Keller today, she leans to 5 years fixed. Remind me on Friday to send the rate sheet',
          zh: '今天给 Anna Keller 打了电话，她倾向于五年固定利率。周五提醒我发利率表',
          ru: 'Звонил сегодня Анне Келлер, склоняется к ставке на 5 лет. Напомни в пятницу отправить ставки',
        }[language],
      )
      await card.waitFor()
      await say('Draft an e-mail to Ruth Zumstein recommending the Global Bond Fund')
      await say({ en: 'tell me about Zhou', zh: '介绍一下周文涛', ru: 'расскажи про Чжоу' }[language])
      if (language !== 'en') expect([...before, ...(await strangeWords(page, []))]).toEqual([])
      expect(await overflows(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await seriousTroubles(page)).toEqual([])
      expect(wrong).toEqual([])
    },
  )

  test('conversations are listed wherever they began, opened again with their cards, and begun anew', async () => {
    const { page } = await open({ email: 'colleague@demo.example' })
    const { say, turns, card } = chat(page)
    await say('Remind me on Friday to review the files')
    await card.waitFor()
    const first = page.url()
    await page.getByRole('button', { name: 'New conversation' }).click()
    await expect.poll(() => turns.count()).toBe(0)
    await say('What is in my brief today?')
    expect(page.url()).not.toBe(first)
    await page.getByRole('button', { name: 'Conversations' }).click()
    const sheet = page.locator('dialog.sheet')
    await expect.poll(() => sheet.locator('.tag').allInnerTexts()).toEqual(['Page', 'Page'])
    await sheet.getByRole('button', { name: /review the files/ }).click()
    await expect.poll(() => page.url()).toBe(first)
    await card.getByRole('button', { name: 'Approve' }).waitFor()
    await page.reload()
    await card.getByRole('button', { name: 'Approve' }).waitFor()
  })
})
