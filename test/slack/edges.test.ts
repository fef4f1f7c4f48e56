import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { edit } from '#agent/decisions.ts'
import { DomainError } from '#domain/errors.ts'
import type { ProposalId } from '#domain/ids.ts'
import { addMillis } from '#domain/time.ts'
import { botScopes } from '#src/slack/abilities.ts'
import { createReceiver } from '#src/slack/receiver.ts'
import type { Inbox } from '#store/port.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type SlackBank, slackBank } from '#test/support/slack/app.ts'

let bank: SmallBank
let world: SlackBank
beforeEach(async () => {
  bank = await smallBank()
  world = await slackBank(bank, { scopes: botScopes })
})
afterEach(async () => {
  await world.settled()
  const { complaints } = world.slack
  await world.slack.close()
  await bank.remove()
  expect(complaints).toEqual([])
})

const count = async (table: string): Promise<unknown> =>
  (await bank.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n
const spoken = (channel: string) =>
  world.slack.messages(channel).filter(({ bot_id: bot }) => bot !== undefined)
const whispers = (channel: string, user = 'U_RM') =>
  world.slack.ephemerals(channel, user).map(({ blocks }) => JSON.stringify(blocks))

describe('in a channel', () => {
  test('with a guest the question which client is meant is asked in the direct conversation', async () => {
    await world.slack.send.mention({ user: 'U_RM', channel: 'C_GUEST', text: 'who is 周文涛?' })
    await world.settled()
    const direct = JSON.stringify(world.slack.messages('D_RM'))
    expect(direct).toContain('choice.pick')
    expect(spoken('C_GUEST')).toEqual([])
  })

  test('sending a draft of a command puts the card into the direct conversation', async () => {
    const { reply } = await world.slack.send.command({
      user: 'U_RM',
      text: 'draft an e-mail to Anna Keller about the review',
      channel: 'C_TEAM',
    })
    const at = { ephemeral: reply?.ts ?? '', channel: 'C_TEAM' }
    await world.slack.send.action({ user: 'U_RM', at, action: 'draft.send' })
    await world.settled()
    expect(await count('proposals')).toBe(1)
    expect(spoken('C_TEAM')).toEqual([])
    expect(JSON.stringify(world.slack.messages('D_RM'))).toContain('card.approve')
  })

  test('editing a draft of a command shows the new one to its author alone', async () => {
    const { reply } = await world.slack.send.command({
      user: 'U_RM',
      text: 'draft an e-mail to Anna Keller about the review',
      channel: 'C_TEAM',
    })
    const at = { ephemeral: reply?.ts ?? '', channel: 'C_TEAM' }
    await world.slack.send.action({ user: 'U_RM', at, action: 'draft.edit' })
    await world.settled()
    await world.slack.send.viewSubmission({ user: 'U_RM', entries: { subject: 'Our review' } })
    await world.settled()
    expect(spoken('C_TEAM')).toEqual([])
    expect(whispers('C_TEAM').join()).toContain('Our review')
  })

  test('an answer that cannot be given is told to the asker alone', async () => {
    world.slack.disturb({ kind: 'error', error: 'user_not_in_channel', method: 'chat.postEphemeral' })
    await world.slack.send.mention({ user: 'U_RM', channel: 'C_TEAM', text: 'who is Anna Keller?' })
    await world.settled()
    expect(spoken('C_TEAM')).toEqual([])
    expect(whispers('C_TEAM').join()).toContain('R-')
  })
})

test('nothing that is posted unfolds a link', async () => {
  await world.slack.send.message({ user: 'U_RM', text: 'log a call with Anna Keller: wants to refinance' })
  await world.settled()
  const posted = world.slack.calls('chat.postMessage')
  expect(posted.length).toBeGreaterThan(0)
  for (const { args } of posted)
    expect([args.unfurl_links, args.unfurl_media].map(String)).toEqual(['false', 'false'])
})

describe('somebody of another organisation', () => {
  const enterprise = { id: 'E_OTHER', teams: ['T_PARTNER'] }

  test('is nobody to us, whatever address their organisation confirms', async () => {
    const { users, channels } = world.slack
    const stranger = users.get('U_STRANGER')
    if (stranger) Object.assign(stranger, { email: 'rm@bank.example', enterprise })
    channels.get('C_TEAM')?.members.push('U_STRANGER')
    const { reply } = await world.slack.send.command({
      user: 'U_STRANGER',
      text: 'Anna Keller',
      channel: 'C_TEAM',
    })
    expect(JSON.stringify(reply)).not.toContain('Dentist')
    expect(await count('turns')).toBe(0)
  })

  test('is served where the organisation is our own', async () => {
    const member = world.slack.users.get('U_RM')
    if (member)
      Object.assign(member, { team: 'T_BRANCH', enterprise: { id: 'E_BANK', teams: ['T_BRANCH', 'T_DEMO'] } })
    const { reply } = await world.slack.send.command({ user: 'U_RM', text: 'Anna Keller', channel: 'C_TEAM' })
    expect(JSON.stringify(reply)).toContain('Dentist')
  })
})

test('whoever becomes a guest is not known by their address any more', async () => {
  const ask = () => world.slack.send.command({ user: 'U_RM', text: 'Anna Keller', channel: 'C_TEAM' })
  await ask()
  expect(await count('slack_people')).toBe(1)
  const member = world.slack.users.get('U_RM')
  if (member) member.guest = true
  bank.setNow(addMillis(bank.store.clock.now(), 6 * 60_000))
  expect(JSON.stringify((await ask()).reply)).not.toContain('Dentist')
  expect(await count('slack_people')).toBe(0)
})

test('an event of a workspace that is not ours is not served with our token', async () => {
  const before = world.slack.calls().length
  await world.slack.send.event(
    {
      type: 'message',
      channel: 'D_RM',
      channel_type: 'im',
      user: 'U_RM',
      text: 'who is Anna Keller?',
      ts: '1.1',
    },
    { team: 'T_ELSEWHERE' },
  )
  await world.settled()
  expect(await count('turns')).toBe(0)
  expect(
    world.slack
      .calls()
      .slice(before)
      .map(({ method }) => method)
      .filter((method) => method !== 'auth.test'),
  ).toEqual([])
})

describe('an event', () => {
  const body = (id: string) => ({
    type: 'event_callback',
    event_id: id,
    team_id: 'T_DEMO',
    event: { type: 'message', channel: 'D_RM', channel_type: 'im', user: 'U_RM', text: 'x', ts: '1.1' },
  })
  const receiverWith = (inbox: Inbox, work: () => Promise<void>) => {
    const reported: string[] = []
    const receiver = createReceiver({
      signingSecret: 'x',
      inbox,
      now: bank.store.clock.now,
      report: (_, reference) => void reported.push(reference),
    })
    receiver.init({ processEvent: work } as unknown as Parameters<typeof receiver.init>[0])
    return { receiver, reported }
  }

  test('that fails while the database does is reported, and the process lives', async () => {
    const died: unknown[] = []
    const seen = (error: unknown): void => void died.push(error)
    process.on('unhandledRejection', seen)
    const broken = () => Promise.reject(new Error('database is locked'))
    const { receiver, reported } = receiverWith(
      { ...bank.store.inbox, done: broken, renew: broken },
      async () => {},
    )
    await receiver.receive(body('Ev1'), async () => {})
    await wait(50)
    process.off('unhandledRejection', seen)
    expect(died).toEqual([])
    expect(reported).toContain('Ev1')
  })

  test('that waits for a turn elsewhere is told to its writer in the end', async () => {
    const { receiver } = receiverWith(bank.store.inbox, () => Promise.reject(new DomainError('turn_running')))
    await receiver.receive(body('Ev2'), async () => {})
    await receiver.drain()
    let tries = 1
    for (let hours = 0; hours < 30; hours++) {
      bank.setNow(addMillis(bank.store.clock.now(), 20 * 60_000))
      tries += await receiver.resume()
      await receiver.drain()
    }
    expect(tries).toBe(14)
  })

  test('at which the process dies again and again is given up', async () => {
    await bank.store.inbox.take('Ev3', 'slack', JSON.stringify(body('Ev3')), 1000)
    let ran = 0
    const { receiver, reported } = receiverWith(bank.store.inbox, async () => void ran++)
    await bank.store.db.raw.execute("UPDATE inbox SET attempts = 14 WHERE event_id = 'Ev3'")
    bank.setNow(addMillis(bank.store.clock.now(), 60_000))
    await receiver.resume()
    await receiver.drain()
    expect([ran, reported]).toEqual([0, ['Ev3']])
    expect(await bank.rows("SELECT state FROM inbox WHERE event_id = 'Ev3'")).toEqual([{ state: 'done' }])
  })
})

/** The only card, as it stands in the direct conversation of the RM. */
async function onlyCard() {
  const { message } = await world.slack.send.message({
    user: 'U_RM',
    text: 'log a call with Anna Keller: wants to refinance',
  })
  await world.settled()
  const { channel, ts } = message
  const card = world.slack
    .messages(channel, ts)
    .find(({ blocks }) => JSON.stringify(blocks).includes('card.approve'))
  const [row] = await bank.rows('SELECT id FROM proposals')
  const at = { message: card?.ts ?? '', channel }
  const press = async (action: string): Promise<void> => {
    await world.slack.send.action({ user: 'U_RM', at, action })
    await world.settled()
  }
  const shown = () => JSON.stringify(world.slack.message(channel, at.message)?.blocks)
  return { id: row?.id as ProposalId, channel, press, shown }
}

test('of two edits at once one is refused, and none is lost unseen', async () => {
  const { id } = await onlyCard()
  const rm = await bank.store.people.byEmail('rm@bank.example')
  if (!rm) throw new Error('no RM')
  const edits = await Promise.allSettled([
    edit(world.app.deps, rm, id, { channel: 'meeting' }),
    edit(world.app.deps, rm, id, { note: 'wants to sell' }),
  ])
  expect(edits.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))).toEqual([
    'proposal_changed',
  ])
})

test('an undone card that Slack could not draw is drawn later', async () => {
  const { press, shown } = await onlyCard()
  await press('card.approve')
  expect(shown()).toContain('Saved')
  world.slack.outage('chat.update', 99)
  await press('card.undo')
  world.slack.calm()
  await world.app.slack?.resume()
  await world.settled()
  expect(shown()).toContain('Undone')
}, 30_000)

test('a body without end is cut off before it is read', async () => {
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given++
      if (given > 200) controller.close()
      else controller.enqueue(new Uint8Array(64 * 1024).fill(97))
    },
  })
  const answered = await world.app.request('/slack/events', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(answered.status).toBe(413)
  expect(given).toBeLessThan(40)
})

test('a card that Slack cannot draw now is decided all the same, and nobody is told otherwise', async () => {
  const { channel, press, shown } = await onlyCard()
  world.slack.outage('chat.update', 99)
  await press('card.approve')
  expect(await bank.rows('SELECT status FROM proposals')).toEqual([{ status: 'committed' }])
  expect(whispers(channel)).toEqual([])
  world.slack.calm()
  await world.app.slack?.resume()
  await world.settled()
  expect(shown()).toContain('Saved')
}, 30_000)

test('a choice of an earlier question is never taken for an answer to a later one', async () => {
  const { send, messages } = world.slack
  const { message } = await send.message({ user: 'U_RM', text: 'who is 周文涛?' })
  await world.settled()
  const { channel, ts } = message
  const asked = messages(channel, ts).find(({ blocks }) => JSON.stringify(blocks).includes('choice.pick'))
  await send.message({ user: 'U_RM', thread: ts, text: 'log a call with 周文涛: wants to refinance' })
  await world.settled()
  const values = [...JSON.stringify(asked?.blocks).matchAll(/"value":"(trn_[^"]+)"/g)].map(
    ([, value = '']) => value,
  )
  await send.action({
    user: 'U_RM',
    at: { message: asked?.ts ?? '', channel },
    action: 'choice.pick',
    value: values[0] ?? '',
  })
  await world.settled()
  expect(await count('proposals')).toBe(0)
  expect(whispers(channel).join()).toContain('Please ask again')
})
