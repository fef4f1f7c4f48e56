import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#domain/communications/check.ts'
import { findMarks } from '#domain/communications/matcher.ts'
import { normalise } from '#domain/communications/normalise.ts'
import { compiled } from '#domain/communications/rules.ts'
import { tokenise } from '#domain/communications/tokens.ts'

const triggers = [
  'We guarantee a return of 5%.',
  'This investment is without risk.',
  'Мы гарантируем доход.',
  'Вложение без риска.',
  '我们保证收益。',
  '零风险的基金。',
  'I have inside information.',
  'Your loan approval is guaranteed.',
]
const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...triggers,
    '<p',
    '<a b="',
    '&#',
    '&shy;',
    '[{',
    '】',
    '“',
    '«',
    "'",
    '**',
    '\u200b',
    '\u0301',
    '4111 1111',
    '\n',
    'g u a r a',
  ),
)
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
const contexts = fc.record(
  {
    audience: fc.constantFrom('client', 'rm', 'compliance'),
    recipient: fc.string(),
    other_clients: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
    recommends: fc.array(fc.string(), { maxLength: 1 }),
  } as const,
  { requiredKeys: [] },
)

describe('whatever the text', () => {
  it('the check answers, with spans inside the text, the same each time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'zh', 'ru'), contexts, (text, lang, context) => {
        const result = check(text, lang, context)
        for (const { span, matched } of result.findings) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeGreaterThan(span[0] - 1)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(matched).toBe(text.slice(span[0], span[1]))
        }
        expect(check(text, lang, context)).toEqual(result)
      }),
      { numRuns: 300 },
    )
  })

  it('what is no text at all is refused, not thrown at', () => {
    for (const odd of [undefined, null, 7, {}])
      expect(check(odd as unknown as string, 'en').outcome).toBe('block')
  })

  it('invisible characters change nothing', () => {
    const hidden = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u202e')
    fc.assert(
      fc.property(
        fc.constantFrom(...triggers),
        fc.array(fc.tuple(fc.nat(60), hidden), { maxLength: 8 }),
        (text, marks) => {
          let disguised = text
          for (const [at, mark] of marks) disguised = disguised.slice(0, at) + mark + disguised.slice(at)
          expect(check(disguised, 'en').outcome).toBe(check(text, 'en').outcome)
        },
      ),
    )
  })

  it('letters of another alphabet change nothing', () => {
    const twins: Readonly<Record<string, string>> = {
      a: 'а',
      e: 'е',
      o: 'о',
      c: 'с',
      p: 'р',
      x: 'х',
      а: 'a',
      е: 'e',
      о: 'o',
      с: 'c',
      р: 'p',
      х: 'x',
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...triggers),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (text, swap) => {
          // A word of one alphabet stays as it is: at least its first letter is left alone.
          const disguised = text.replace(/\S+/g, (word, at: number) =>
            [...word]
              .map((letter, place) => (place > 0 && swap[at + place] ? (twins[letter] ?? letter) : letter))
              .join(''),
          )
          expect(check(disguised, 'en').outcome).toBe(check(text, 'en').outcome)
        },
      ),
    )
  })

  it('the same words twice give no less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...triggers), (text) => {
        expect(check(`${text}\n${text}`, 'en').outcome).toBe(check(text, 'en').outcome)
      }),
    )
  })

  it('the work grows with the length: twice the text, at most twice the words met', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const met = (each: string): number => {
          const { list } = tokenise(normalise(each).text)
          return findMarks(compiled().lexicon, list).reduce((sum, marks) => sum + marks.length, 0)
        }
        const plain = text.replace(/[<&]/g, '')
        expect(met(`${plain}\n${plain}`)).toBeLessThanOrEqual(2 * met(plain))
      }),
      { numRuns: 100 },
    )
  })
})
