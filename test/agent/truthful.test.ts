import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ThreadId } from '#domain/ids.ts'
import { type World, worlds } from '#test/evals/world.ts'

let made: Awaited<ReturnType<typeof worlds>>
let world: World
beforeAll(async () => {
  made = await worlds()
  world = await made.make({})
})
afterAll(async () => {
  await world.close()
  made.remove()
})

const asked: Readonly<Record<string, readonly string[]>> = {
  en: [
    'who is X?',
    "X's loans",
    'last contacts with X',
    'open tasks for X',
    'draft an apology to X',
    'draft an appointment request to X',
    'which products fit X',
    'log a call with X: wants CHF 250k by March, call back Friday',
  ],
  zh: [
    'X是谁',
    'X持有什么产品',
    'X最近的联系记录',
    '写一封道歉信给X',
    '给X写一封跟进邮件',
    '写一封约见邮件给X',
    '有什么产品适合X',
  ],
  ru: [
    'кто такой X?',
    'кредиты X',
    'последние контакты: X',
    'напиши письмо: X',
    'письмо с извинением для X',
    'письмо о недостающих документах для X',
    'что предложить X',
  ],
}

test.each(['the largest loan in Geneva', '日内瓦最大的一笔贷款', 'самый крупный кредит в Женеве'])(
  'an order of size is no praise: %s',
  async (text) => {
    const actor = await world.actor('rm@demo.example')
    const started = await world.assistant().start({ actor, surface: 'eval', text })
    for await (const event of started.events())
      if (event.type === 'end') expect(event.reply).not.toContain('⚠')
  },
)

test.each(Object.keys(asked))(
  'the guard withholds nothing of what the built-in assistant truly says in %s',
  async (language) => {
    const actor = await world.actor('rm@demo.example')
    const { items } = await world.store().book(actor).findClients({ limit: 50 })
    const withheld: string[] = []
    for (const client of items.filter((_, index) => index % 4 === 0)) {
      let thread: ThreadId | undefined
      for (const form of asked[language] ?? []) {
        const text = form.replace('X', client.name)
        const started = await world
          .assistant()
          .start({ actor, surface: 'eval', text, ...(thread ? { thread } : {}) })
        thread = started.thread
        for await (const event of started.events()) if (event.type === 'notice') withheld.push(text)
      }
    }
    expect(withheld).toEqual([])
  },
)
