import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProposalId } from '#domain/ids.ts'
import { instant } from '#domain/time.ts'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeEach(async () => {
  bank = await smallBank()
})
afterEach(() => bank.remove())

const lead = 'lead@bank.example'
const other = 'other@bank.example'
const seesAnna = async (as: string) =>
  !('error' in ((await bank.call('get_client', { client: 'cli_anna' }, { as })) as object))
const fieldsOf = async (output: unknown) => {
  const actor = await bank.person('rm@bank.example')
  const { card } = await bank.deps.store.proposals.get(actor, (output as { proposal: ProposalId }).proposal)
  return Object.fromEntries(card.fields.map(({ label, value }) => [label.en, value]))
}

describe('cover of a book', () => {
  const cover = { cover: { person: 'Otto', from: '2026-11-30', to: '2026-12-04', reason: 'leave' } }

  test('gives a colleague the book from Monday to Friday, by a second person only, and takes it back', async () => {
    const output = await bank.call('set_client_team', cover)
    expect(await fieldsOf(output)).toMatchObject({
      'Book of': 'Lena Hofmann',
      'Covered by': 'Otto Berg',
      From: '2026-11-30',
      'Last day': '2026-12-04',
    })
    await expect(bank.approve(output)).rejects.toMatchObject({ code: 'second_person_needed' })
    await expect(bank.approve(output, other)).rejects.toMatchObject({ code: 'proposal_not_found' })
    await bank.approve(output, lead)
    expect(await seesAnna(other)).toBe(false)
    bank.setNow(instant('2026-11-30T00:00:00Z'))
    expect(await seesAnna(other)).toBe(true)
    bank.setNow(instant('2026-12-04T23:59:00Z'))
    expect(await seesAnna(other)).toBe(true)
    bank.setNow(instant('2026-12-05T00:00:00Z'))
    expect(await seesAnna(other)).toBe(false)
    expect(await bank.rows("SELECT kind FROM v_audit WHERE kind = 'people.cover'")).toHaveLength(1)
  })

  test('of one client is none: it asks for the whole book or a place in the team, and makes no card', async () => {
    expect(await bank.call('set_client_team', { ...cover, client: 'Keller' })).toMatchObject({
      error: {
        code: 'cover_of_one_client',
        message: expect.stringContaining('Anna Keller'),
        candidates: [
          {
            n: 1,
            id: 'book',
            label: 'Otto Berg covers the whole book of Lena Hofmann, 2026-11-30 – 2026-12-04',
          },
          { n: 2, id: 'team', label: 'Otto Berg joins the team of Anna Keller as assistant' },
        ],
      },
    })
    expect(await bank.rows('SELECT id FROM proposals')).toEqual([])
  })

  test('can be taken back at once', async () => {
    const output = await bank.call('set_client_team', { cover: { ...cover.cover, from: '2026-11-23' } })
    await bank.approve(output, lead)
    expect(await seesAnna(other)).toBe(true)
    await bank.undo(output)
    expect(await seesAnna(other)).toBe(false)
  })

  test.each([
    [{ cover: { ...cover.cover, person: 'Lena' } }, 'cover_of_oneself'],
    [{ cover: { ...cover.cover, to: '2026-11-29' } }, 'cover_span_invalid'],
    [{ cover: { ...cover.cover, from: '2026-11-02', to: '2026-11-20' } }, 'date_in_past'],
    [{ cover: { ...cover.cover, to: '2027-11-20' } }, 'cover_too_long'],
    [{ cover: { ...cover.cover, person: 'Urs Frei' } }, 'colleague_cannot_work'],
    [{ cover: { ...cover.cover, person: 'Xaver' } }, 'person_not_found'],
    [{ ...cover, hand_over_to: 'Otto' }, 'team_change_unclear'],
    [{ ...cover, client: 'Keller' }, 'cover_of_one_client'],
    [{}, 'team_change_unclear'],
    [{ members: [{ person: 'Otto', role: 'assistant' }] }, 'team_change_unclear'],
  ])('%j is refused with %s', async (wrong, code) => {
    expect(await bank.call('set_client_team', wrong)).toMatchObject({ error: { code } })
  })

  test('of a book out of reach is as of none', async () => {
    expect(await bank.call('set_client_team', { ...cover, away: 'Urs Frei' })).toMatchObject({
      error: { code: 'book_not_found' },
    })
  })
})

test('members of a team have roles, and whether they see the client is told', async () => {
  const members = [
    { person: 'Otto Berg', role: 'solution_designer' },
    { person: 'Beatrice', role: 'lead' },
  ]
  const output = await bank.call('set_client_team', { client: 'Keller', members })
  await bank.approve(output, lead)
  const book = bank.store.book(await bank.person('rm@bank.example'))
  const team = async () =>
    (await book.team.members('cli_anna' as never)).map(({ person, role, sees }) => [person.name, role, sees])
  expect(await team()).toEqual([
    ['Beatrice Lang', 'lead', true],
    ['Otto Berg', 'solution_designer', false],
  ])
  expect(await bank.store.book(await bank.person(other)).team.members('cli_anna' as never)).toEqual([])
  await bank.undo(output)
  expect(await team()).toEqual([])
})

describe('the book of somebody who leaves', () => {
  const counts = () =>
    bank.rows(
      `SELECT (SELECT count(*) FROM v_clients WHERE rm_email = '${other}') AS clients,
        (SELECT count(*) FROM v_tasks WHERE owner_email = '${other}' AND status = 'open') AS tasks`,
    )

  test('moves with its open work, and back', async () => {
    const [before] = await counts()
    const output = await bank.call('set_client_team', { hand_over_to: 'Otto Berg' })
    await bank.approve(output, lead)
    const [after] = await counts()
    expect(Number(after?.clients)).toBeGreaterThan(Number(before?.clients) + 1)
    expect(Number(after?.tasks)).toBe(Number(before?.tasks) + 2)
    expect(await seesAnna(other)).toBe(true)
    expect(await seesAnna('rm@bank.example')).toBe(false)
    expect(await bank.call('find_clients', { name: 'Keller' }, { as: other })).toMatchObject({
      items: [{ id: 'cli_anna' }],
    })
    await bank.undo(output, lead)
    expect(await counts()).toEqual([before])
    expect(await seesAnna('rm@bank.example')).toBe(true)
  })
})
