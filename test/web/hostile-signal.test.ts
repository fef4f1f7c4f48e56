import { describe, expect, test } from 'vitest'
import { chat } from '#test/support/chat-page.ts'
import { recorded } from '#test/support/device.ts'
import { chromiumPath } from '#test/support/page.ts'
import { act } from '#test/support/page-acts.ts'
import { pageTests } from '#test/support/page-tests.ts'

describe.skipIf(chromiumPath === undefined)('a connection that is silent', { timeout: 90_000 }, () => {
  const site = pageTests({ flags: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] })

  test('an approval that is never answered is given back to its reader', async () => {
    const { page } = await site.open({ worker: false })
    await page.clock.install()
    await act(page, 'create_task', { client: 'cli_anna-keller', text: 'Send the rate sheet' })
    await page.goto(`${site.service.url}/#/approvals`)
    await page.reload()
    const card = page.locator('article.proposal', { hasText: 'Send the rate sheet' })
    let asked = 0
    let saved = false
    await page.route('**/approve', async (route) => {
      // The first request goes through, its answer never comes.
      if (asked++ > 0) return route.continue()
      await route.fetch()
      saved = true
    })
    await card.getByRole('button', { name: 'Approve' }).click()
    await expect.poll(() => saved).toBe(true)
    await page.clock.fastForward(31_000)
    await page.getByText('No signal. Try again').waitFor()
    await card.getByText('Saved', { exact: true }).waitFor()
  })

  test('a stream that falls silent in the middle is joined again', async () => {
    const { page } = await site.open({ worker: false })
    await page.clock.install()
    await page.addInitScript(silentOnce)
    await page.goto(`${site.service.url}/#/chat`)
    await page.reload()
    const { field, turns, card } = chat(page)
    await field.fill('Remind me on Friday to call Anna Keller')
    await page.locator('.composer button[type=submit]').click()
    await page.waitForFunction(() => 'silent' in window)
    await page.clock.fastForward(41_000)
    await page.clock.runFor(2000)
    await card.waitFor()
    expect(await turns.count()).toBe(1)
    expect(await card.count()).toBe(1)
  })

  test('a recording is not lost with the sheet that it was made in', async () => {
    const { page } = await site.open({ worker: false })
    const open = async (): Promise<void> => {
      await page.locator('.capture-button').click()
      await page.locator('dialog').waitFor()
    }
    await open()
    await page.locator('input[name=kind][value=voice]').check()
    await page.getByRole('button', { name: 'Record' }).click()
    await recorded(page, 1)
    await page.goBack()
    await page.locator('dialog').waitFor({ state: 'detached' })
    await open()
    await page.locator('dialog audio').waitFor()
    // Another kind in between loses nothing either, and a microphone that goes away ends the recording where it was.
    await page.getByRole('button', { name: 'Record anew' }).click()
    await recorded(page, 1)
    await page.locator('input[name=kind][value=note]').check()
    await page.locator('input[name=kind][value=voice]').check()
    await page.locator('dialog audio').waitFor()
  })

  test('a microphone that is taken away, or was asked for in vain, leaves the sound and nothing on', async () => {
    const { page } = await site.open({ worker: false })
    await page.evaluate(keepTracks)
    await page.locator('.capture-button').click()
    await page.locator('input[name=kind][value=voice]').check()
    await page.getByRole('button', { name: 'Record' }).click()
    await recorded(page, 1)
    await page.evaluate(() => {
      for (const track of (window as unknown as Kept).tracks) track.stop()
    })
    await page.locator('dialog audio').waitFor()
    await page.evaluate(() => {
      ;(window as unknown as Kept).slowly = 600
    })
    await page.getByRole('button', { name: 'Record anew' }).click()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.waitForTimeout(1000)
    const states = await page.evaluate(() =>
      (window as unknown as Kept).tracks.map((each) => each.readyState),
    )
    expect(new Set(states)).toEqual(new Set(['ended']))
  })
})

type Kept = { tracks: MediaStreamTrack[]; slowly: number }

/** Runs in the page: remembers the microphones that were given, and gives them late where asked to. */
function keepTracks(): void {
  const kept = window as unknown as Kept
  kept.tracks = []
  kept.slowly = 0
  const { mediaDevices } = navigator
  const given = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (wanted) => {
    await new Promise((resolve) => setTimeout(resolve, kept.slowly))
    const stream = await given(wanted)
    kept.tracks.push(...stream.getTracks())
    return stream
  }
}

/** Runs in the page: the first answer of the chat goes silent after its first piece. */
function silentOnce(): void {
  const real = window.fetch.bind(window)
  let cut = false
  window.fetch = async (...asked) => {
    const response = await real(...asked)
    if (cut || !String(asked[0]).endsWith('/api/chat')) return response
    cut = true
    const reader = response.body!.getReader()
    const { value } = await reader.read()
    let given = false
    const body = new ReadableStream(
      {
        start(controller) {
          asked[1]?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
        },
        pull(controller) {
          // Who asks for the next piece has read the first one, and waits.
          if (given) Object.assign(window, { silent: true })
          else controller.enqueue(value)
          given = true
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { headers: response.headers })
  }
}
