import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#domain/communications/check.ts'
import { chineseShapes, englishShapes, russianShapes, type Shape } from '#test/support/claim-shapes.ts'

const letters = {
  en: {
    lead: ['', 'Dear Ms Vogel,\n', 'Thank you for your call. '],
    tail: ['.', '.\nKind regards'],
    space: ' ',
  },
  ru: {
    lead: ['', 'Добрый день, Мурат!\n', 'Спасибо за звонок. '],
    tail: ['.', '.\nС уважением, Анна'],
    space: ' ',
  },
  zh: { lead: ['', '顾女士您好，\n', '感谢您来电。'], tail: ['。', '。\n此致'], space: '' },
} as const
type Frame = (typeof letters)[keyof typeof letters]

/** A shape with its slots filled, as a sentence of a mail. */
function sentenceOf({ slots }: Shape, shape: string, picks: readonly number[], frame: Frame): string {
  let slot = 0
  const filled = shape
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const words = slots[name] ?? []
      slot += 1
      return words[(picks[slot] ?? 0) % words.length] ?? ''
    })
    .trim()
    .replace(/ +/g, frame.space)
    .replace(/ ,/g, ',')
  const lead = frame.lead[(picks[0] ?? 0) % frame.lead.length] ?? ''
  const tail = frame.tail[(picks[0] ?? 0) % frame.tail.length] ?? ''
  return lead + filled.charAt(0).toUpperCase() + filled.slice(1) + (/[.?？]$/.test(filled) ? '' : tail)
}

const picks = fc.array(fc.nat(997), { minLength: 8, maxLength: 8 })

describe.each([
  ['en', englishShapes],
  ['ru', russianShapes],
  ['zh', chineseShapes],
] as const)('a claim in %s, whatever its order and what stands between its words', (lang, shapes) => {
  it.each(shapes.map((shape) => [shape.says, shape] as const))('says %s', (says, shape) => {
    fc.assert(
      fc.property(fc.nat(shape.shapes.length - 1), picks, (which, picked) => {
        const text = sentenceOf(shape, shape.shapes[which] ?? '', picked, letters[lang])
        const found = check(text, lang).findings.map(({ family, matched }) => `${family}: ${matched}`)
        if (says === 'nothing') expect(found, text).toEqual([])
        else expect(found.filter((each) => each.startsWith(says)).length, text).toBeGreaterThan(0)
      }),
      { numRuns: 120, seed: 20261122 },
    )
  })
})
