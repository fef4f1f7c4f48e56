import type { Locator, Page } from 'playwright-core'

/** The parts of the chat that tests look at and press. */
export const chat = (page: Page) => {
  const field = page.locator('.composer textarea')
  const turns = page.locator('.turn')
  const last = turns.last()
  const card = page.locator('article.proposal')
  return {
    field,
    turns,
    last,
    card,
    /** A button of the last card by its words. */
    press: (name: string | RegExp): Promise<void> =>
      card
        .last()
        .getByRole('button', { name, exact: typeof name === 'string' })
        .click(),
    /** Says something and waits until it is answered. */
    async say(text: string): Promise<Locator> {
      const before = await turns.count()
      await field.fill(text)
      await page.locator('.composer button[type=submit]').click()
      const turn = turns.nth(before)
      await turn.waitFor()
      await page.locator('.turn[aria-busy=false]').nth(before).waitFor()
      return turn
    },
    /** The value of a line of the last card. */
    line: (label: string): Locator =>
      card
        .last()
        .locator('.card-field')
        .filter({ has: page.locator('dt', { hasText: label }) })
        .locator('dd'),
  }
}

/** What the service answers this page at a path. */
export const asked = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate(async (path) => (await fetch(path)).json(), path) as Promise<Answer>
