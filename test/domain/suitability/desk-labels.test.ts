import { expect, test } from 'vitest'
import { deskLabelOf } from '#domain/suitability/labels.ts'
import { labels } from '#domain/suitability/labels-table.ts'

const ofTheDesk = [...labels.keys()].filter((path) => /^(?:product|portfolio|proposed)(?:\.|$)/.test(path))

test('what the bank must fill in is named in the language of who reads it', () => {
  expect(ofTheDesk.length).toBeGreaterThan(50)
  for (const path of [...ofTheDesk, 'product.apr_pct', 'portfolio.fx.USD', 'portfolio.holdings[2].value']) {
    expect(deskLabelOf(path, 'zh'), path).toMatch(/\p{Script=Han}/u)
    expect(deskLabelOf(path, 'ru'), path).toMatch(/\p{Script=Cyrillic}/u)
    expect(deskLabelOf(path, 'en'), path).toMatch(/^[a-zA-Z]/)
  }
})
