import type { Actor } from '#domain/actor.ts'
import type { ClientId, UserId } from '#domain/ids.ts'
import { type Instant, timeZone } from '#domain/time.ts'
import { openBook } from '#store/book.ts'
import { temporaryFolder } from '#test/support/database.ts'
import type { Figure } from './figure.ts'
import { inventBank, inventor } from './lookup-bank.ts'

const lead: Actor = {
  id: 'usr_lead' as UserId,
  email: 'lead@bench.example',
  name: 'Lead',
  role: 'lead',
  zone: timeZone('Europe/Zurich'),
  language: 'en',
  autoCommit: false,
}
const rounds = 30

const busy = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const filler = `Thank you very much for the trust you place in us. As discussed last week, I send you the papers for your account.
Please look at them when you find the time; there is no hurry at all. Do call me if anything is unclear to you.
衷心感谢您一直以来对我们的信任，随信附上您账户的资料，请您方便时查看，如有任何疑问请随时与我联系。
Благодарю Вас за доверие. Направляю документы по Вашему счёту; пожалуйста, посмотрите их, когда будет время.\n`

/** Finding other clients' names in a letter: time in all, and the longest that other work has to wait. */
export async function nameFigures(sizes: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const size of sizes) {
    const folder = await temporaryFolder()
    const db = await inventBank(`file:${folder.path}/names.db`, size)
    const clock = { now: () => '2026-11-23T08:00:00.000Z' as Instant }
    const book = openBook(db, lead, { clock })
    const names = Array.from({ length: rounds }, inventor(size))
    const letter = (at: number): string => `Dear client,\n${filler.repeat(3)}${names[at]!.text} has signed.\n`
    await book.clientNamesIn(letter(0), 'cli_none' as ClientId)
    // The thread's own time, so that what else runs on the machine does not count.
    let [longest, last] = [0, busy()]
    const timer = setInterval(() => {
      const now = busy()
      longest = Math.max(longest, now - last)
      last = now
    }, 1)
    const began = performance.now()
    let met = 0
    for (let at = 0; at < rounds; at += 1)
      if ((await book.clientNamesIn(letter(at), 'cli_none' as ClientId)).length > 0) met += 1
    const each = (performance.now() - began) / rounds
    clearInterval(timer)
    await db.close()
    await folder.remove()
    if (met < rounds) throw new Error(`${rounds - met} names were missed among ${size} clients`)
    const round = (value: number): number => Math.round(value * 10) / 10
    figures.push(
      { name: `wording.names_ms_${size}`, value: round(each), unit: 'ms' },
      { name: `wording.names_longest_block_ms_${size}`, value: round(longest), unit: 'ms' },
    )
  }
  return figures
}
