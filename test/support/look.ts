import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds that is serious or critical, as `rule: element`. */
export async function seriousTroubles(page: Page): Promise<string[]> {
  const axe = await readFile(axePath, 'utf8')
  // Through the devtools and not as an element: the page's policy allows no script of ours.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
        }>
      }
    }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`,
        ),
      )
  })
}

/** What stands outside the screen, or is cut off within its own box, as a few words of each. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth + 1) found.push(`page: ${root.scrollWidth} > ${root.clientWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element)
      if (element.closest('.unseen, .scrolls, svg, .skip') || style.visibility === 'hidden') continue
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0) continue
      const told = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 60)}`
      if (box.right > root.clientWidth + 1 || box.left < -1) found.push(`outside: ${told}`)
      const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip'
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${told}`)
    }
    return [...new Set(found)]
  })

/** Things to press that a thumb would miss: below 44 px in both directions, words within a sentence apart. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const small: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary',
    )) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || element.closest('.unseen, .skip, p, dd, td, th, li > span, label')) continue
      if (getComputedStyle(element).visibility === 'hidden') continue
      if (box.height < 43.5 && box.width < 200)
        small.push(
          `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${box.width}x${box.height}`,
        )
    }
    return [...new Set(small)]
  })

/** Words of another script in what the page itself says: what clients and models wrote stands in <bdi> and is left out. */
export const strangeWords = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate((names) => {
    const strange: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const foreign = /[A-Za-z]{4,}/g
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('bdi, noscript, script, style, pre, code, [lang="en"], [data-own]'))
        continue
      const said = (node.textContent ?? '').match(foreign) ?? []
      const known = new Set(['Rapport', 'Slack', 'OpenAPI', 'DSCR', 'EBITDA', ...names])
      for (const word of said)
        if (!known.has(word)) strange.push(`${word} in “${node.textContent?.trim().slice(0, 60)}”`)
    }
    return [...new Set(strange)]
  }, names)
