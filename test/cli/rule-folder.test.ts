import { writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadPack } from '#domain/suitability/index.ts'
import houseRules from '#domain/suitability/packs/rules.json' with { type: 'json' }
import { readRules, reloadRules } from '#src/rule-folder.ts'
import { adviceBank, plainClient, wish } from '#test/support/advice.ts'
import { temporaryFolder } from '#test/support/database.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const write = (content: unknown) =>
  writeFile(`${folder.path}/rules.json`, typeof content === 'string' ? content : JSON.stringify(content))
const settings = (pack: 'core' | 'eu' = 'core') => ({ rules: { pack, folder: folder.path } })

test('without a folder the rules of the house are in force', async () => {
  expect((await readRules({ rules: { pack: 'hk' } })).pack).toBe(loadPack('hk'))
})

test("a bank's own rules are read from its folder, also with a byte order mark", async () => {
  await write(`\uFEFF${JSON.stringify({ ...houseRules, version: 'own-1' })}`)
  const { pack } = await readRules(settings('eu'))
  expect([pack.name, pack.version]).toEqual(['eu', 'own-1'])
})

test('a folder without the file, or with a wrong one, is refused with a sentence', async () => {
  await expect(readRules(settings())).rejects.toThrow(
    /^RAPPORT_RULES is wrong: there is no readable file .*rules\.json\.$/,
  )
  await write('{')
  await expect(readRules(settings())).rejects.toMatchObject({ code: 'rules_refused' })
})

test('a reload with wrong rules keeps those in force, and says what is wrong', async () => {
  await write({ ...houseRules, version: 'own-1' })
  const bank = await adviceBank({ clients: [plainClient('cli_one')] }, { rules: await readRules(settings()) })
  try {
    const version = async () =>
      (await bank.store.advice.assess(wish(bank.people.ana, 'cli_one', { products: ['prd_term'] })))
        .rulesVersion
    expect(await version()).toBe('own-1')
    await write({ ...houseRules, version: 'own-2', rules: [] })
    expect(await reloadRules(bank.store, settings())).toEqual({
      problem: expect.stringMatching(/refused as a whole/),
    })
    expect(await version()).toBe('own-1')
    await write({ ...houseRules, version: 'own-2' })
    expect(await reloadRules(bank.store, settings())).toEqual({ version: 'own-2' })
    expect(await version()).toBe('own-2')
  } finally {
    await bank.remove()
  }
})
