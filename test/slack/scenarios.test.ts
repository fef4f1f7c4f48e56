import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { botScopes } from '#src/slack/abilities.ts'
import { type SlackDemo, slackDemo } from '#test/support/slack/app.ts'

/** One morning of a relationship manager: each step goes on from what the steps before it left behind. */
let world: SlackDemo
beforeAll(async () => {
  world = await slackDemo({ scopes: botScopes })
})
afterAll(() => world.remove())
afterEach(async () => {
  await world.settled()
  expect(world.slack.complaints).toEqual([])
  expect(world.reported).toEqual([])
  // Whatever came is dealt with: nothing waits for another try, and no turn hangs.
  expect(await rows("SELECT * FROM inbox WHERE state <> 'done'")).toEqual([])
  expect(await rows("SELECT * FROM turns WHERE status <> 'done'")).toEqual([])
})

const rows = (sql: string) => world.rows(sql)
const count = async (from: string): Promise<unknown> =>
  (await rows(`SELECT count(*) AS n FROM ${from}`))[0]?.n
const notesOf = (client: string) =>
  rows(`SELECT text, channel, "on" FROM interactions WHERE client_id = '${client}' ORDER BY created_at`)
const lastProposal = async () =>
  (await rows('SELECT id, tool, status, client_id, decided_by FROM proposals ORDER BY rowid DESC LIMIT 1'))[0]

/** Somebody writes to the assistant and everything that follows has happened. */
async function say(text: string, more: { user?: string; thread?: string } = {}) {
  const { message, delivery } = await world.slack.send.message({ user: 'U_RM', text, ...more })
  await world.settled()
  const root = message.thread_ts ?? message.ts
  return { message, delivery, root, said: answers(root) }
}
const answers = (root: string) =>
  world.slack.messages('D_RM', root).filter(({ bot_id: bot }) => bot !== undefined)
const shown = (ts: string) => JSON.stringify(world.slack.message('D_RM', ts)?.blocks)
/** The newest message of a thread that has this button. */
function withButton(root: string, button: string): string {
  const found = answers(root).findLast(({ blocks }) => JSON.stringify(blocks).includes(`"${button}"`))
  if (!found) throw new Error(`no ${button} in ${JSON.stringify(answers(root))}`)
  return found.ts
}
const click = (ts: string, action: string, user = 'U_RM') =>
  world.slack.send.action({ user, at: { message: ts, channel: 'D_RM' }, action })
async function press(ts: string, action: string, user = 'U_RM') {
  await click(ts, action, user)
  await world.settled()
}
async function submit(entries: Record<string, string>) {
  const submitted = await world.slack.send.viewSubmission({ user: 'U_RM', entries })
  await world.settled()
  return submitted
}
/** She changes the language of her Slack; it is believed for some minutes what the workspace said before. */
function speak(locale: string): void {
  const user = world.slack.users.get('U_RM')
  if (user) user.locale = locale
  world.pass(6)
}

describe('a call with Anna Keller', () => {
  let root = ''
  let card = ''

  test('begins with who she is: one turn, one thread, a person known by her address, nothing written', async () => {
    const asked = await say('who is Anna Keller?')
    root = asked.root
    expect(asked.said[0]?.text).toMatch(/CHF 438,900.*CHF 1,020,000/s)
    expect(await rows('SELECT how, team, slack_user FROM slack_people')).toEqual([
      { how: 'email', team: 'T_DEMO', slack_user: 'U_RM' },
    ])
    expect([await count('turns'), await count('slack_threads'), await count('proposals')]).toEqual([1, 1, 0])
  })

  test('is logged in the same thread, of her without her name, with a follow-up: a card and no record', async () => {
    const before = await notesOf('cli_anna-keller')
    await say('log a call with her: wants to refinance in March, call back on Friday', { thread: root })
    card = withButton(root, 'card.approve')
    expect(await lastProposal()).toMatchObject({
      tool: 'log_interaction',
      status: 'pending',
      client_id: 'cli_anna-keller',
    })
    expect(shown(card)).toContain('27 Nov')
    expect(await notesOf('cli_anna-keller')).toEqual(before)
    expect(await count('threads')).toBe(1)
  })

  test('a wrong date is refused in the window, the right one changes the card and the proposal', async () => {
    await press(card, 'card.edit')
    const wrong = await submit({ 'card.tasks.0.due_on': '2026-11-20' })
    expect(wrong.errors['card.tasks.0.due_on']).toMatch(/passed/)
    expect(shown(card)).toContain('27 Nov')
    const right = await submit({ 'card.tasks.0.due_on': '2026-12-04' })
    expect(right.errors).toEqual({})
    expect(shown(card)).toContain('4 Dec')
    const [stored] = await rows('SELECT input, status FROM proposals')
    expect(JSON.parse(String(stored?.input)).tasks).toMatchObject([{ due_on: '2026-12-04' }])
    expect(stored?.status).toBe('pending')
  })

  test('a colleague from another book who presses Approve reads a private note, and nothing is written', async () => {
    const members = world.slack.channels.get('D_RM')?.members
    members?.push('U_COLLEAGUE')
    await press(card, 'card.approve', 'U_COLLEAGUE')
    members?.pop()
    const [note, ...others] = world.slack.ephemerals('D_RM', 'U_COLLEAGUE')
    expect(others).toEqual([])
    expect(JSON.stringify(note)).not.toMatch(/Keller|refinance/)
    expect(await lastProposal()).toMatchObject({ status: 'pending', decided_by: null })
  })

  test('a double click of hers is one note, one task with the edited date and one commit in the trail', async () => {
    await Promise.all([click(card, 'card.approve'), click(card, 'card.approve')])
    await world.settled()
    const written = (await notesOf('cli_anna-keller')).filter(({ text }) =>
      String(text).includes('refinance in March'),
    )
    expect(written).toEqual([
      {
        text: 'Wants to refinance in March, call back on Friday',
        channel: 'call',
        on: '2026-11-23',
      },
    ])
    expect(
      await rows("SELECT due_on FROM tasks WHERE client_id = 'cli_anna-keller' AND text LIKE 'Call back%'"),
    ).toEqual([{ due_on: '2026-12-04' }])
    expect(await count("audit WHERE kind = 'proposal.committed'")).toBe(1)
    expect(shown(card)).toContain('card.undo')
    expect(world.slack.ephemerals('D_RM', 'U_RM')).toEqual([])
  })
})

describe('what may be offered', () => {
  let draft = ''
  let root = ''

  test('a blocked product is refused with its rules; the verdict is kept, no card is made', async () => {
    const { said } = await say('can I offer Anna Keller the Nordkap 2x Daily Index ETF?')
    expect(said[0]?.text).toMatch(/cannot be proposed.*SUIT-RISK-01/s)
    expect(
      await rows("SELECT product_id, outcome FROM verdicts WHERE client_id = 'cli_anna-keller'"),
    ).toContainEqual({ product_id: 'prd_etf-2x', outcome: 'block' })
    expect(await count('proposals')).toBe(1)
  })

  test('suggestions name what is allowed and only count what is blocked', async () => {
    const { said } = await say('suggest something for Anna Keller')
    expect(said[0]?.text).toContain('Fixed mortgage 5 years')
    expect(said[0]?.text).toMatch(/do not allow \d+ others/)
    expect(said[0]?.text).not.toContain('2x Daily')
  })

  test('a letter is drafted: hers, unsent', async () => {
    root = (await say('draft a thank-you note to Anna Keller')).root
    draft = withButton(root, 'draft.send')
    expect(await rows('SELECT client_id, channel FROM drafts')).toEqual([
      { client_id: 'cli_anna-keller', channel: 'email' },
    ])
    expect(await count('outbox')).toBe(0)
  })

  test('the blocked product that is written into it is struck, and the author is told', async () => {
    await press(draft, 'draft.edit')
    const taken = await submit({
      body: 'Dear Dr Keller,\n\nThank you for your time.\n\nI recommend the Nordkap 2x Daily Index ETF for CHF 50,000.\n\nLena Hofmann',
    })
    expect(taken.errors).toEqual({})
    expect(shown(draft)).toContain('Thank you for your time.')
    expect(shown(draft)).not.toContain('2x Daily')
    expect(shown(draft)).toContain('no verdict that allows it')
    expect(await count("drafts WHERE body LIKE '%2x Daily%'")).toBe(0)
  })

  test('sent by a card that has no word of it, the letter waits in the outbox and is stopped by Undo', async () => {
    await press(draft, 'draft.send')
    const card = withButton(root, 'card.approve')
    expect(await lastProposal()).toMatchObject({ tool: 'send_message', status: 'pending' })
    expect(shown(card)).not.toContain('2x Daily')
    expect(await count("proposals WHERE card LIKE '%2x Daily%' OR input LIKE '%2x Daily%'")).toBe(0)
    await press(card, 'card.approve')
    expect(await rows('SELECT status FROM outbox')).toEqual([{ status: 'queued' }])
    await press(card, 'card.undo')
    expect(await rows('SELECT status FROM outbox')).toEqual([{ status: 'cancelled' }])
  })
})

describe('in Chinese', () => {
  test('a call told ten times by an impatient Slack is one turn, one card and, approved, one note', async () => {
    speak('zh-CN')
    const text = '记一下：今天跟高文静通了电话，她想了解定存，下周一回电'
    const { message, delivery } = await world.slack.send.message({ user: 'U_RM', text })
    const turns = Number(await count('turns'))
    const event = { ...message, type: 'message', channel_type: 'im', event_ts: message.ts }
    const storm = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        world.slack.send.event(event, { eventId: delivery.id, retry: at + 1 }),
      ),
    )
    expect(storm.map(({ status }) => status)).toEqual(Array(10).fill(200))
    await world.settled()
    expect(await count(`turns WHERE text = '${text}'`)).toBe(1)
    expect(Number(await count('turns')) - turns).toBeLessThanOrEqual(1)
    const cards = answers(message.ts).filter(({ blocks }) => JSON.stringify(blocks).includes('card.approve'))
    expect(cards).toHaveLength(1)
    expect(shown(cards[0]?.ts ?? '')).toMatch(/联系记录.*高文静.*11月30日/)

    await press(cards[0]?.ts ?? '', 'card.approve')
    expect((await notesOf('cli_gao-wenjing')).at(-1)).toMatchObject({
      channel: 'call',
      on: '2026-11-23',
    })
    expect(
      await rows("SELECT due_on FROM tasks WHERE client_id = 'cli_gao-wenjing' AND text LIKE '回电%'"),
    ).toEqual([{ due_on: '2026-11-30' }])
  })

  test('a card outlives the process: posted before the restart, approved after it', async () => {
    const { root } = await say('记录：今天和刘思衡见面，他想换房贷')
    const card = withButton(root, 'card.approve')
    const before = (await notesOf('cli_liu-siheng')).length
    world.restart()
    await press(card, 'card.approve')
    expect(await notesOf('cli_liu-siheng')).toHaveLength(before + 1)
    expect(shown(card)).toContain('card.undo')
  })
})

describe('in Russian', () => {
  test('a question in a channel with a guest is answered in the direct conversation, with the reason', async () => {
    speak('ru-RU')
    await world.slack.send.mention({ user: 'U_RM', channel: 'C_GUEST', text: 'кто такая Елена Соколовская?' })
    await world.settled()
    const [reason, ...others] = world.slack.ephemerals('C_GUEST', 'U_RM')
    expect(others).toEqual([])
    expect(JSON.stringify(reason)).toMatch(/гост/)
    expect(JSON.stringify(reason)).not.toMatch(/парфюмер|CHF/)
    expect(world.slack.messages('C_GUEST').filter(({ bot_id: bot }) => bot !== undefined)).toEqual([])
    expect(world.slack.messages('D_RM').at(-1)?.text).toContain('парфюмер')
    expect(await count("audit WHERE kind = 'slack_shared'")).toBe(0)
  })

  test('/rm makes a card in its reply; declined, it leaves no record', async () => {
    const before = await notesOf('cli_aigerim-seitkali')
    const { reply } = await world.slack.send.command({
      user: 'U_RM',
      text: 'запиши встречу Айгерим Сейткали: хочет ипотеку, перезвонить в пятницу',
    })
    expect(JSON.stringify(reply?.blocks)).toMatch(/Запись о контакте.*Айгерим/)
    await world.slack.send.action({
      user: 'U_RM',
      at: { ephemeral: reply?.ts ?? '', channel: reply?.channel ?? '' },
      action: 'card.decline',
    })
    await world.settled()
    expect(await lastProposal()).toMatchObject({ client_id: 'cli_aigerim-seitkali', status: 'declined' })
    expect(await notesOf('cli_aigerim-seitkali')).toEqual(before)
  })

  test('the home page has nothing waiting and knows whom she spoke with', async () => {
    await world.slack.send.homeOpened('U_RM')
    await world.settled()
    const home = JSON.stringify(world.slack.home('U_RM')?.content.blocks)
    expect(home).not.toContain('card.approve')
    const [, recent = ''] = home.split('Недавние клиенты')
    for (const name of ['高文静', '刘思衡', 'Anna Keller']) expect(recent).toContain(name)
  })
})

test('at the end each note was written by one approval of hers, and the trail verifies', async () => {
  const written = await rows(
    'SELECT i.client_id, p.status, u.email FROM interactions i JOIN proposals p ON p.id = i.proposal_id JOIN users u ON u.id = p.decided_by ORDER BY i.created_at, i.rowid',
  )
  expect(written).toEqual(
    ['cli_anna-keller', 'cli_gao-wenjing', 'cli_liu-siheng'].map((client) => ({
      client_id: client,
      status: 'committed',
      email: 'rm@demo.example',
    })),
  )
  expect(await rows("SELECT * FROM proposals WHERE status = 'pending'")).toEqual([])
  expect(await world.store.audit.verify()).not.toHaveProperty('brokenAt')
})
