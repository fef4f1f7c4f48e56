import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DomainError } from '#domain/errors.ts'
import { houseBook, loadPack, packNames, parsePack, type RuleFault } from '#domain/suitability/index.ts'
import { sha256Now } from '#domain/suitability/sha256.ts'

const source = readFileSync(
  new URL('../../../src/domain/suitability/packs/rules.json', import.meta.url),
  'utf8',
)
type Entry = Record<string, unknown>
type File = {
  version: string
  parameters: Record<string, Record<string, unknown>>
  sri_to_r: Entry
  rules: Entry[]
} & Entry

/** The house's file with one edit. */
function edited(edit: (file: File) => void): string {
  const file = JSON.parse(source) as File
  edit(file)
  return JSON.stringify(file)
}
const ruleOf = (file: File, id: string): Entry => file.rules.find((rule) => rule.id === id)!

function faultsOf(text: string): RuleFault[] {
  try {
    parsePack(text, 'bank.json')
  } catch (error) {
    if (error instanceof DomainError && error.code === 'rules_refused') {
      expect(error.message).toContain('bank.json')
      return error.facts.faults as RuleFault[]
    }
    throw error
  }
  throw new Error('the file was accepted')
}

describe('the whole file is refused for one fault', () => {
  test.each<[string, (file: File) => void, Partial<RuleFault>, string]>([
    [
      'a path',
      (f) => {
        ruleOf(f, 'SUIT-AML-01').when = "client.sanction != 'clear'"
      },
      { rule: 'SUIT-AML-01', column: 1 },
      'client.sanction',
    ],
    [
      'a word',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').when = "product.tying == 'tide'"
      },
      { rule: 'SUIT-TIE-01', column: 18 },
      'tide',
    ],
    [
      'a function',
      (f) => {
        ruleOf(f, 'SUIT-INS-01').when = 'share(client.demands, product.insured_needs) == false'
      },
      { rule: 'SUIT-INS-01', column: 1 },
      'share',
    ],
    [
      'an outcome',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').outcome = 'forbid'
      },
      { rule: 'SUIT-TIE-01' },
      'outcome',
    ],
    [
      'a pack',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').packs = ['uk']
      },
      { rule: 'SUIT-TIE-01' },
      'packs',
    ],
    [
      'a family',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').families = ['fund']
      },
      { rule: 'SUIT-TIE-01' },
      'families',
    ],
    [
      'a repeated id',
      (f) => {
        f.rules.push({ ...ruleOf(f, 'SUIT-TIE-01') })
      },
      { rule: 'SUIT-TIE-01' },
      'twice',
    ],
    [
      'no message',
      (f) => {
        delete ruleOf(f, 'SUIT-TIE-01').message
      },
      { rule: 'SUIT-TIE-01' },
      'message',
    ],
    [
      'a blank message',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').message = ' '
      },
      { rule: 'SUIT-TIE-01' },
      'message',
    ],
    [
      'an unknown path in a message',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').message = 'No {product.nam}.'
      },
      { rule: 'SUIT-TIE-01' },
      'product.nam',
    ],
    [
      'a screening fact in a message',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').message = '{client.sanctions_status}'
      },
      { rule: 'SUIT-TIE-01' },
      'may not show',
    ],
    [
      'a stray brace',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').message = 'No {product.name.'
      },
      { rule: 'SUIT-TIE-01' },
      'brace',
    ],
    [
      'what to do when facts are missing',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').on_missing = 'allow'
      },
      { rule: 'SUIT-TIE-01' },
      'on_missing',
    ],
    [
      'an unknown member',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').on_mising = 'block'
      },
      { rule: 'SUIT-TIE-01' },
      'on_mising',
    ],
    [
      'no condition',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').when = null
      },
      { rule: 'SUIT-TIE-01' },
      'no condition',
    ],
    [
      'an id of display',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').id = 'SUIT-HOLD'
      },
      { rule: 'SUIT-HOLD' },
      'display',
    ],
    [
      'a bad date',
      (f) => {
        ruleOf(f, 'SUIT-TIE-01').effective_from = '2026-02-30'
      },
      { rule: 'SUIT-TIE-01' },
      'effective_from',
    ],
    [
      'a built-in rule weakened',
      (f) => {
        ruleOf(f, 'SUIT-DATA-01').outcome = 'allow'
      },
      { rule: 'SUIT-DATA-01' },
      'built in',
    ],
    [
      'a built-in rule of one family',
      (f) => {
        ruleOf(f, 'SUIT-DATA-02').families = ['credit']
      },
      { rule: 'SUIT-DATA-02' },
      'built in',
    ],
    [
      'a built-in rule removed',
      (f) => {
        f.rules = f.rules.filter(({ id }) => id !== 'SUIT-DATA-01')
      },
      { rule: 'SUIT-DATA-01' },
      'cannot do without',
    ],
    [
      'a limit that is text',
      (f) => {
        f.parameters.eu!.senior_age = '65'
      },
      {},
      'senior_age',
    ],
    [
      'a limit of one pack',
      (f) => {
        f.parameters.eu!.own_limit = 3
      },
      {},
      'lacks own_limit',
    ],
    [
      'half a month',
      (f) => {
        f.parameters.eu!.assessment_validity_months = 1.5
      },
      {},
      'assessment_validity_months',
    ],
    [
      'a pack without limits',
      (f) => {
        delete f.parameters.ru
      },
      {},
      'ru',
    ],
    [
      'a grade that is none',
      (f) => {
        f.sri_to_r['7'] = 6
      },
      {},
      'sri_to_r',
    ],
    [
      'no rules',
      (f) => {
        f.rules = []
      },
      {},
      'rules',
    ],
    [
      'no version',
      (f) => {
        f.version = ''
      },
      {},
      'version',
    ],
    [
      'a rule that is none',
      (f) => {
        f.rules.push(null as unknown as Entry)
      },
      { rule: 'number 60' },
      'object',
    ],
  ])('%s', (_, edit, where, problem) => {
    const faults = faultsOf(edited(edit))
    const fault = faults.find((each) => each.problem.includes(problem))
    expect(fault, JSON.stringify(faults)).toMatchObject(where)
  })

  test('text that is not JSON, and every fault at once', () => {
    expect(faultsOf('{"version": ')[0]?.problem).toContain('not JSON')
    const two = edited((file) => {
      ruleOf(file, 'SUIT-TIE-01').when = 'nonsense'
      ruleOf(file, 'SUIT-TIE-02').outcome = 'no'
    })
    expect(
      faultsOf(two)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['SUIT-TIE-01', 'SUIT-TIE-02'])
  })
})

test('the hash is that of the content, whatever the spacing, and changes with any of it', () => {
  const spaced = JSON.stringify(JSON.parse(source), null, 7)
  expect(parsePack(spaced, 'x').sha256).toBe(houseBook.sha256)
  expect(
    parsePack(
      edited((file) => {
        file.version = '2'
      }),
      'x',
    ).sha256,
  ).not.toBe(houseBook.sha256)
})

test('SHA-256 agrees with the platform', () => {
  for (const text of ['', 'abc', 'я'.repeat(55), '漢'.repeat(64), source])
    expect(sha256Now(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('a rule of core alone runs everywhere; one that lists packs runs in those only', () => {
  const runs = (id: string) => packNames.filter((name) => loadPack(name).rules.some((rule) => rule.id === id))
  expect(runs('SUIT-GATE-01')).toEqual([...packNames])
  expect(runs('SUIT-RISK-02')).toEqual(['core', 'eu', 'us', 'cn', 'ru'])
  expect(runs('SUIT-HK-02')).toEqual(['hk'])
  expect(() => loadPack('uk')).toThrow('no rule pack "uk"')
})

test('ids are never reused or renumbered: this list only grows', () => {
  expect(houseBook.rules.map(({ id }) => id).join(' ')).toMatchInlineSnapshot(
    `"SUIT-DATA-01 SUIT-DATA-02 SUIT-GATE-01 SUIT-GATE-02 SUIT-GATE-03 SUIT-AML-01 SUIT-AML-02 SUIT-AML-03 SUIT-KYC-01 SUIT-CONT-01 SUIT-CONT-02 SUIT-CONT-03 SUIT-PRIV-01 SUIT-PRIV-02 SUIT-PROD-01 SUIT-PROD-02 SUIT-PROD-03 SUIT-TM-01 SUIT-TM-02 SUIT-DOC-01 SUIT-COST-01 SUIT-SWITCH-01 SUIT-RISK-01 SUIT-RISK-02 SUIT-RISK-03 SUIT-CAP-01 SUIT-CAP-02 SUIT-CAP-03 SUIT-HOR-01 SUIT-HOR-02 SUIT-OBJ-01 SUIT-KNOW-01 SUIT-KNOW-02 SUIT-CONC-01 SUIT-CONC-02 SUIT-FX-01 SUIT-VULN-01 SUIT-AGE-01 SUIT-CRED-01 SUIT-CRED-02 SUIT-CRED-03 SUIT-CRED-04 SUIT-TIE-01 SUIT-TIE-02 SUIT-INS-01 SUIT-INS-02 SUIT-DEP-01 SUIT-EU-01 SUIT-US-01 SUIT-US-02 SUIT-CN-01 SUIT-CN-02 SUIT-CN-03 SUIT-CN-04 SUIT-CN-05 SUIT-HK-01 SUIT-HK-02 SUIT-RU-01 SUIT-RU-02"`,
  )
})

const prose = new URL('../../../../shared/domain/suitability.md', import.meta.url)
describe.skipIf(!existsSync(prose))('the specification', () => {
  test('every rule of the decision table is carried over word for word', () => {
    const letters: Record<string, string> = {
      D: 'deposit',
      P: 'payment',
      I: 'investment',
      B: 'ibip',
      C: 'credit',
      N: 'insurance',
    }
    const rows = readFileSync(prose, 'utf8')
      .split('\n')
      .filter((line) => /^\| SUIT-/.test(line))
      .map((line) => line.slice(2, -2).split(' | '))
    expect(rows.length).toBe(houseBook.rules.length)
    for (const [id, title, packs, families = '', , condition = '', outcome, message, cited] of rows) {
      const rule = houseBook.rules.find((each) => each.id === id)
      const names = families === 'all' ? 'DPIBCN' : families
      expect(rule).toMatchObject({ title, outcome, message, source: cited })
      expect(rule?.packs.join(', ')).toBe(packs)
      expect([...(rule?.families ?? [])].sort()).toEqual([...names].map((letter) => letters[letter]).sort())
      if (rule?.when !== null) expect(`\`${rule?.when}\``).toBe(condition)
    }
  })
})
