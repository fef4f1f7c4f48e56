import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { judge, readCases } from './support/cases.ts'

/*
 * Written before the code it measures and never used to tune it. The bar here is low on purpose: the rates that are
 * printed are what counts.
 */
const cases = readCases('blind.jsonl')

for (const language of languages)
  test(`unseen messages in ${language}`, () => {
    const own = cases.filter((item) => item.lang === language)
    const verdicts = own.map(judge)
    const rate = (count: number): number => Math.round((1000 * count) / own.length) / 10
    const tool = rate(verdicts.filter((verdict) => verdict.tool).length)
    const input = rate(verdicts.filter((verdict) => verdict.input).length)
    const unwanted = verdicts.filter(
      (verdict, index) => 'none' in own[index]!.expect && verdict.made.length > 0,
    ).length
    console.info(
      `${language}: ${own.length} messages, right tool ${tool} %, right arguments ${input} %, unasked calls ${unwanted}`,
    )
    expect(own.length).toBeGreaterThanOrEqual(40)
    expect(tool).toBeGreaterThanOrEqual(80)
    expect(unwanted).toBe(0)
  })
