import { describe, expect, it } from 'vitest'
import { check } from '#domain/communications/check.ts'
import { disclose, discloseAll, keepsBlocks, withDisclosures } from '#domain/communications/disclosures.ts'
import { productFamilies } from '#domain/communications/lists/disclosures.ts'
import { disclosureKinds } from '#domain/communications/types.ts'
import { languages } from '#domain/language.ts'

const product = {
  name: 'Horizon',
  family: 'investment',
  cost_entry_pct: '1.5',
  cost_ongoing_pct: '0.9',
  cost_exit_pct: '0',
  apr_pct: '6.4',
  inducement_pct: '0.3',
  guarantee_limit: 'CHF 100 000',
} as const

const recommending = {
  en: 'I recommend the Horizon fund.',
  zh: '推荐您买Horizon基金。',
  ru: 'Рекомендую фонд Horizon.',
}

describe.each(languages)('disclosures in %s', (language) => {
  it('fill from the record and pass the check themselves', () => {
    for (const kind of disclosureKinds)
      for (const family of productFamilies) {
        const said = disclose(kind, language, { ...product, family })
        expect(said).toHaveProperty('text')
        const text = 'text' in said ? said.text : ''
        expect(text).not.toMatch(/[{}]/)
        expect({ text, findings: check(text, language).findings }).toEqual({ text, findings: [] })
      }
  })

  it('heal a recommendation that lacks them', () => {
    const text = recommending[language]
    const { outcome, append } = check(text, language)
    expect(outcome).toBe('warn')
    const disclosed = discloseAll(append, [product])
    if (disclosed.status !== 'ready') throw new Error(disclosed.missing.join())
    const whole = withDisclosures(text, disclosed.blocks)
    expect(check(whole, language).findings).toEqual([])
    expect(keepsBlocks(whole, disclosed.blocks)).toBe(true)
    expect(keepsBlocks(whole.replace('1.5', '1.4'), disclosed.blocks)).toBe(false)
  })
})

describe('a gap in the record', () => {
  const { append } = check(recommending.en, 'en')

  it('blocks and names the field', () => {
    const { cost_exit_pct: _, ...rest } = product
    expect(discloseAll(append, [rest])).toEqual({ status: 'blocked', missing: ['Horizon: cost_exit_pct'] })
    expect(discloseAll(append, [{ ...product, cost_entry_pct: 'NaN' }])).toEqual({
      status: 'blocked',
      missing: ['Horizon: cost_entry_pct'],
    })
    expect(discloseAll(append, [])).toEqual({ status: 'blocked', missing: ['product'] })
  })

  it('a promise is not healed by a caveat', () => {
    const text =
      'We guarantee a return of 5%. Past performance is not a reliable indicator of future results.'
    expect(check(text, 'en').outcome).toBe('block')
  })
})
