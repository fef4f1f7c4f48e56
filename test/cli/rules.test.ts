import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { differences, houseBook, parsePack, renderRules } from '#domain/suitability/index.ts'

const root = new URL('../../', import.meta.url).pathname
const house = readFileSync(join(root, 'src/domain/suitability/packs/rules.json'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number; out: string; err: string }
function rules(...given: (string | Record<string, string>)[]): Run {
  const words = given.filter((each) => typeof each === 'string')
  const settings = given.filter((each) => typeof each !== 'string')
  const command = ['--import', './src/text-imports.mjs', 'src/cli/rules.ts', ...words]
  const env = Object.assign({}, process.env, { RAPPORT_RULES: '' }, ...settings) as NodeJS.ProcessEnv
  try {
    const out = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', stdio: 'pipe', env })
    return { code: 0, out, err: '' }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, out: stdout, err: stderr }
  }
}
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('RULES.md is fresh: npm run rules -- doc writes it', () => {
  expect(readFileSync(join(root, 'src/domain/suitability/RULES.md'), 'utf8')).toBe(renderRules(houseBook))
})

describe('npm run rules -- check', () => {
  test('says in words what changes, and which cases change from what to what', () => {
    const edited = house.replace(
      'derived.issuer_share_pct > param.concentration_block_pct"',
      'derived.issuer_share_pct >= param.concentration_block_pct"',
    )
    const { code, out } = rules('check', file('edited.json', edited))
    expect(code).toBe(0)
    expect(out).toContain('SUIT-CONC-02: the condition changes from')
    expect(out).toContain('is above the share of one issuer above which the purchase is blocked (50)')
    expect(out).toMatch(
      /\d+ cases change from require-approval to block:\n {4}suit-core-share-at-50, now SUIT-CONC-02/,
    )
  })
  test('the rules in force change nothing', () => {
    expect(rules('check', file('same.json', house)).out).toMatch(
      /Nothing changes against the rules in force\.\nOf \d+ cases, 0 get another outcome and 0 only other rules\./,
    )
  })
  test('a bank with its own rules compares with those', () => {
    const own = file('rules.json', house.replace('"senior_age": 65', '"senior_age": 70'))
    const { out } = rules('check', file('again.json', house), { RAPPORT_RULES: dirname(own) })
    expect(out).toContain('The age from which a client counts as older (senior_age) changes: core 70 to 65.')
  })
  test('a wrong file is refused with rule and column, in words and as JSON', () => {
    const path = file('wrong.json', house.replace('client.pep == true or', 'client.pepp == true or'))
    const { code, err } = rules('check', path)
    expect(code).toBe(1)
    expect(err).toBe(
      `The rule file ${path} is refused as a whole, and the rules in force stay: rule SUIT-AML-03, column 1: there is no path "client.pepp".\n`,
    )
    const json = rules('check', path, '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'rules_refused' } })
  })
  test('no file and no action are told plainly', () => {
    expect(rules('check').err).toContain('Name the rule file to check.')
    expect(rules('check', '/nowhere.json').err).toContain('there is no such file')
    expect(rules('burn').err).toContain('There is no action "burn"')
    expect(rules('--help').out).toContain('npm run rules -- check FILE')
  })
})

test('every kind of edit is told', () => {
  type File = {
    version: string
    parameters: Record<string, Record<string, number>>
    sri_to_r: Record<string, number>
    rules: Record<string, unknown>[]
  }
  const edit = JSON.parse(house) as File
  edit.version = '2027.01-1'
  edit.parameters.eu!.dti_block_pct = 45
  edit.sri_to_r['4'] = 4
  const [, , , , , first, second] = edit.rules
  Object.assign(first!, {
    outcome: 'require-approval',
    on_missing: 'ignore',
    packs: ['eu', 'us'],
    families: ['credit'],
  })
  edit.rules = [
    ...edit.rules.filter((rule) => rule !== second),
    { ...first, id: 'BANK-X-01', title: 'Own rule' },
  ]
  expect(differences(houseBook, parsePack(JSON.stringify(edit), 'edited')).join('\n')).toMatchInlineSnapshot(`
    "The version changes from 2026.11-1 to 2027.01-1.
    The debt service in percent of income above which credit is blocked (dti_block_pct) changes: eu 50 to 45.
    SRI 4 becomes R4 instead of R3.
    SUIT-AML-02 (Account restricted) is removed.
    BANK-X-01 (Own rule) is new: require approval in only eu, us for credit when the sanctions screening status is not clear.
    SUIT-AML-01: the outcome changes from "block" to "require approval".
    SUIT-AML-01: what a missing fact does changes from "a missing fact blocks" to "a missing fact leaves the rule silent".
    SUIT-AML-01: where it runs changes from "every pack" to "only eu, us".
    SUIT-AML-01: the families changes from "every product" to "credit"."
  `)
})
