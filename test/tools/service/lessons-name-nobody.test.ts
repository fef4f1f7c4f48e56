import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SmallBank, smallBank } from '#test/support/bank.ts'

let bank: SmallBank
beforeAll(async () => {
  bank = await smallBank()
  for (const [client, text] of [
    ['Petrov', 'Комиссию списали дважды'],
    ['Keller', 'You charged me twice'],
    ['Orion', 'The transfer is late'],
  ])
    await bank.approve(await bank.call('open_complaint', { client, text }))
})
afterAll(() => bank.remove())

/** What the lesson would say of what happened, or the code of its refusal. */
async function lesson(complaint: string, happened: string): Promise<string> {
  const output = (await bank.call('update_complaint', {
    complaint,
    lesson: { happened, cause: 'c', prevention: 'p' },
  })) as { error?: { code: string }; fields?: { label: { en: string }; value: string }[] }
  const line = output.fields?.find(({ label }) => label.en === 'Lesson: what happened')
  return output.error?.code ?? line?.value ?? ''
}

test.each([
  ['cli_petrov', 'Петрову дважды списали комиссию', /Петров/],
  ['cli_petrov', 'У Вадима Аркадьевича списали комиссию', /Вадим|Аркадьевич/],
  ['cli_petrov', 'PETROV was charged twice', /petrov/i],
  ['cli_petrov', 'Vadim complained first', /vadim/i],
  ['Keller', "Ms Keller's fee was booked twice", /keller/i],
  ['Keller', 'Anna was charged twice', /anna/i],
  ['Keller', 'A dentist, born 1971-04-18, +41 44 000 01 01, was charged', /1971|000 01 01/],
  ['Keller', 'Client 1001 with account CH9300762011623852957 was charged', /1001|CH93/],
  ['Keller', 'anna.keller@clients.example was charged', /@|keller/i],
  ['Orion', 'Orion waited for its transfer', /orion/i],
  ['Orion', 'Otto Berg forgot it, and 周文涛 waited too', /otto|berg|周文涛/i],
])('%s: %s', async (complaint, happened, identity) => {
  const [row] = await bank.rows(
    complaint.startsWith('cli_')
      ? `SELECT id FROM requests WHERE client_id = '${complaint}'`
      : `SELECT r.id FROM requests AS r JOIN clients AS c ON c.id = r.client_id WHERE c.name LIKE '%${complaint}%'`,
  )
  const said = await lesson(String(row?.id), happened)
  expect(said).not.toBe('')
  expect(said).not.toMatch(identity)
})

test('a sum above the authority that an edit brings in waits for the lead', async () => {
  const [row] = await bank.rows("SELECT id FROM requests WHERE client_id = 'cli_anna'")
  const output = (await bank.call('update_complaint', {
    complaint: row?.id,
    remedy: { text: 'Fee back', amount: { value: 90, currency: 'CHF' } },
  })) as { proposal: string }
  const { edit } = await import('#agent/decisions.ts')
  const rm = await bank.person('rm@bank.example')
  const edited = await edit(bank.deps, rm, output.proposal as never, {
    remedy: { text: 'Fee back', amount: { value: 400, currency: 'CHF' } },
  })
  expect(edited.risk).toBe('sensitive')
  await expect(bank.approve(output)).rejects.toMatchObject({ code: 'second_person_needed' })
  await bank.approve(output, 'lead@bank.example')
  expect(await bank.rows('SELECT remedy_minor FROM complaints WHERE remedy_minor IS NOT NULL')).toEqual([
    { remedy_minor: 40_000 },
  ])
})
