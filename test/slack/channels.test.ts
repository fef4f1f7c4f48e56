import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { botScopes } from '#src/slack/abilities.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'
import { type SlackBank, slackBank } from '#test/support/slack/app.ts'

let bank: SmallBank
let world: SlackBank
beforeEach(async () => {
  bank = await smallBank()
  world = await slackBank(bank, { scopes: botScopes })
  // The team's channel: the RM and the lead, who both see the book.
  const team = world.slack.channels.get('C_TEAM')
  if (team) team.members = team.members.filter((member) => member !== 'U_COLLEAGUE')
})
afterEach(async () => {
  await world.app.drain()
  expect(world.slack.complaints).toEqual([])
  await world.slack.close()
  await bank.remove()
})

const trail = (kind: string) =>
  bank.store.db.raw
    .execute({ sql: 'SELECT 1 FROM audit WHERE kind = ?', args: [kind] })
    .then(({ rows }) => rows)
/** A task of last week about Anna Keller. */
const overdue = (text: string) =>
  bank.store.db.raw.execute({
    sql: "INSERT INTO tasks (id, owner_id, client_id, text, due_on, origin_kind, created_at) SELECT 'tsk_due', rm_id, id, ?, '2026-11-20', 'rm', '2026-11-01T08:00:00.000Z' FROM clients WHERE id = 'cli_anna'",
    args: [text],
  })

async function ask(channel: string, text: string, user = 'U_RM') {
  await world.slack.send.mention({ user, channel, text })
  await world.app.drain()
  return whispers(channel, user)
}
const whispers = (channel: string, user = 'U_RM') =>
  world.slack.ephemerals(channel, user).map(({ blocks }) => JSON.stringify(blocks))
/** What everybody in a channel reads of the bot. */
const spoken = (channel: string) =>
  world.slack.messages(channel).filter(({ bot_id: bot }) => bot !== undefined)

async function share(channel: string) {
  const offer = world.slack
    .ephemerals(channel, 'U_RM')
    .findLast(({ blocks }) => JSON.stringify(blocks).includes('share.here'))
  if (!offer)
    throw new Error(`nothing to share: ${whispers(channel).join('\n')} ${JSON.stringify(world.reported)}`)
  const click = () =>
    world.slack.send.action({ user: 'U_RM', at: { ephemeral: offer.ts, channel }, action: 'share.here' })
  await Promise.allSettled([click(), click()])
  await world.app.drain()
}

describe('a mention', () => {
  test('is answered to the asker alone, and shared once where everyone may see it', async () => {
    const [answer] = await ask('C_TEAM', 'who is Anna Keller?')
    expect(answer).toContain('Keller')
    expect(answer).toContain('share.here')
    expect(spoken('C_TEAM')).toEqual([])
    await share('C_TEAM')
    expect(spoken('C_TEAM')).toHaveLength(1)
    expect(JSON.stringify(spoken('C_TEAM')[0]?.blocks)).toContain('Keller')
    expect(JSON.stringify(spoken('C_TEAM')[0]?.blocks)).toContain('Lena Hofmann')
    expect(await trail('slack_shared')).toHaveLength(1)
  })

  test('can be kept: the offer goes, the answer stays', async () => {
    await ask('C_TEAM', 'who is Anna Keller?')
    const [offer] = world.slack.ephemerals('C_TEAM', 'U_RM')
    await world.slack.send.action({
      user: 'U_RM',
      at: { ephemeral: offer?.ts ?? '', channel: 'C_TEAM' },
      action: 'share.cancel',
    })
    await world.app.drain()
    expect(whispers('C_TEAM')[0]).toContain('Keller')
    expect(whispers('C_TEAM')[0]).not.toContain('share.here')
    expect(spoken('C_TEAM')).toEqual([])
  })

  test.each([
    ['a member without right to the client', () => join('C_TEAM', 'U_COLLEAGUE')],
    ['an unknown member', () => join('C_TEAM', 'U_UNKNOWN')],
    ['a member without client data', () => join('C_TEAM', 'U_ADMIN')],
    ['a deactivated member', async () => bank.store.people.deactivate('lead@bank.example')],
    ['a public channel', () => open('C_TEAM')],
  ])('is not offered to be shared with %s', async (_, given) => {
    await given()
    const said = await ask('C_TEAM', 'who is Anna Keller?')
    expect(said.join()).toContain('Keller')
    expect(said.join()).not.toContain('share.here')
    expect(spoken('C_TEAM')).toEqual([])
  })

  test.each([
    ['C_GUEST', 'guests'],
    ['C_SHARED', 'outside the bank'],
  ])('in %s goes to the direct conversation, with the reason', async (channel, reason) => {
    const said = await ask(channel, 'who is Anna Keller?')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(reason)
    expect(said[0]).not.toContain('Dentist')
    expect(spoken(channel)).toEqual([])
    expect(JSON.stringify(world.slack.messages('D_RM'))).toContain('Keller')
  })

  test('is not shared where Slack does not say who reads the channel', async () => {
    world.slack.outage('conversations.members', 20)
    const said = await ask('C_TEAM', 'who is Anna Keller?')
    expect(said.join()).toContain('cannot tell who reads')
    expect(said.join()).not.toContain('share.here')
  })

  test('is judged again at the moment of sharing', async () => {
    await ask('C_TEAM', 'who is Anna Keller?')
    join('C_TEAM', 'U_COLLEAGUE')
    await share('C_TEAM')
    expect(spoken('C_TEAM')).toEqual([])
    expect(whispers('C_TEAM').join()).toContain('no right')
    expect((await trail('slack_share_refused')).length).toBeGreaterThan(0)
    expect(await trail('slack_shared')).toEqual([])
  })

  test('is not shared once a guest has joined', async () => {
    await ask('C_TEAM', 'who is Anna Keller?')
    join('C_TEAM', 'U_GUEST')
    await share('C_TEAM')
    expect(spoken('C_TEAM')).toEqual([])
  })

  test('of which Slack cannot say any more who reads it is not shared', async () => {
    await ask('C_TEAM', 'who is Anna Keller?')
    world.slack.outage('conversations.info', 20)
    await share('C_TEAM')
    expect(spoken('C_TEAM')).toEqual([])
  })

  test('about many clients is offered without names and figures where some may not see them', async () => {
    join('C_TEAM', 'U_COLLEAGUE')
    await overdue('Renew the loan of 250000')
    const said = await ask('C_TEAM', 'my overdue tasks')
    const offer = said.find((blocks) => blocks.includes('share.here'))
    expect(said.join()).toContain('Keller')
    expect(offer).toBeDefined()
    expect(offer).toContain('masked')
    expect(offer).not.toContain('Keller')
    expect(offer).not.toContain('250000')
    await share('C_TEAM')
    const shared = JSON.stringify(spoken('C_TEAM')[0]?.blocks)
    expect(shared).toContain('Renew the loan')
    expect(shared).not.toContain('Keller')
    expect(shared).not.toContain('250')
  })

  test('that makes a card puts it into the direct conversation', async () => {
    const said = await ask('C_TEAM', 'log a call with Anna Keller: wants to refinance in March')
    expect(said.join()).not.toContain('share.here')
    expect(said.join()).not.toContain('card.approve')
    expect(JSON.stringify(world.slack.messages('D_RM'))).toContain('card.approve')
    expect(spoken('C_TEAM')).toEqual([])
  })

  test('by a stranger is answered by what they can do', async () => {
    join('C_TEAM', 'U_UNKNOWN')
    const said = await ask('C_TEAM', 'who is Anna Keller?', 'U_UNKNOWN')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('administrator')
    expect(said[0]).not.toContain('Dentist')
  })

  test('about a complaint is never shared', async () => {
    await overdue('Answer the complaint about fees')
    const said = await ask('C_TEAM', 'my overdue tasks')
    expect(said.join()).toContain('complaint')
    expect(said.join()).not.toContain('share.here')
  })

  test('by compliance about a client stays with compliance', async () => {
    join('C_TEAM', 'U_COMPLIANCE')
    const said = await ask('C_TEAM', 'who is Anna Keller?', 'U_COMPLIANCE')
    expect(said.join()).not.toContain('share.here')
  })
})

function join(channel: string, user: string): void {
  world.slack.channels.get(channel)?.members.push(user)
}
function open(channel: string): void {
  const found = world.slack.channels.get(channel)
  if (found) found.kind = 'public'
}
