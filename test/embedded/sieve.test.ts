import { describe, expect, it } from 'vitest'
import { fold } from '#domain/text/fold.ts'
import { matchesOf } from '#domain/text/matches.ts'
import { requiredBy } from '#domain/text/required.ts'
import { sieveOf } from '#domain/text/sieve.ts'
import { englishCues } from '#embedded/intent/cues-en.ts'
import { productCues } from '#embedded/intent/cues-products.ts'
import { russianCues } from '#embedded/intent/cues-ru.ts'
import { serviceCues } from '#embedded/intent/cues-service.ts'
import { spokenCues } from '#embedded/intent/cues-spoken.ts'
import { chineseCues } from '#embedded/intent/cues-zh.ts'
import { lessons } from '#embedded/intent/lessons.ts'
import { englishRules } from '#embedded/text/date-rules-en.ts'
import { idiomRules } from '#embedded/text/date-rules-named.ts'
import { russianRules } from '#embedded/text/date-rules-ru.ts'
import { chineseRules } from '#embedded/text/date-rules-zh.ts'
import { tools } from '#tools/index.ts'

const cues = [...englishCues, ...russianCues, ...chineseCues, ...spokenCues, ...productCues, ...serviceCues]
const days = [...idiomRules, ...englishRules, ...russianRules, ...chineseRules]
const texts = [
  ...tools.flatMap(({ examples }) => examples.map(({ say }) => say)),
  ...Object.values(lessons()).flat(),
].map(fold)
/** Every pattern on every text would take a minute; the seventh is of another tool and language each time. */
const sample = texts.filter((_, at) => at % 7 === 0)

describe('what a pattern requires', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/log (?:a|the) call|who is/u, [' call', 'who is']],
    [/(?<![\p{L}\d])ab(?=c)c(?!d)/u, ['abc']],
    [/ab?c+d/u, ['c']],
    [/(?:ab)?c*/u, undefined],
    [/a|\d/u, undefined],
    [/(?<day>[12]?月)(?:底|初)/u, ['月底', '月初', '1月底', '1月初', '2月底', '2月初']],
    [/[^a]bc\.\u0041[x\]]/u, ['bc.Ax', 'bc.A]']],
    [/(?:call|ring){2,}\p{L}+x/u, ['call', 'ring']],
    [/call/iu, undefined],
    [/(?i:call)s/u, undefined],
    [/call\cJs/u, undefined],
    [/[[a-z]--[b]]call/v, undefined],
    [/[\uD83D\uDE00-\uD83D\uDE05]call/u, undefined],
    [/(a)(b)(c)(d)(e)(f)(g)(h)(i)(j|k)\10call/u, undefined],
  ])('%s', (pattern, required) => {
    const found = requiredBy(pattern)
    expect(found && [...found].sort()).toEqual(required && [...required].sort())
  })

  it('never rules out a pattern that matches', () => {
    const patterns = [...cues, ...days].map(({ pattern }) => new RegExp(pattern.source, 'u'))
    const possible = sieveOf(patterns)
    const missed = sample.flatMap((text) => {
      const may = new Set(possible(text))
      return patterns.flatMap(({ source }, at) =>
        !may.has(at) && patterns[at]?.test(text) ? [`${source.slice(0, 80)} in "${text}"`] : [],
      )
    })
    expect(sample.length).toBeGreaterThan(300)
    expect(missed).toEqual([])
  }, 120_000)

  it('leaves few of the cues to be run', () => {
    const possible = sieveOf(cues.map(({ pattern }) => pattern))
    const left = texts.reduce((sum, text) => sum + possible(text).length, 0) / texts.length
    expect(left).toBeLessThan(cues.length / 10)
  })
})

describe('matchesOf', () => {
  it.each<[string, RegExp]>([
    ['one 22 three 4', /\d+/g],
    ['a😀b', /x*/gu],
    ['a😀b', /x*/g],
    ['', /^/gu],
    ['aaa', /a(?<next>a)?/gu],
  ])('%s finds what matchAll finds', (text, pattern) => {
    const plain = (list: Iterable<RegExpExecArray>) =>
      [...list].map((match) => [match.index, ...match, { ...match.groups }])
    expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)))
  })

  it('refuses a pattern that would find its first match for ever', () => {
    expect(() => matchesOf('one two', /o/u)).toThrow(TypeError)
  })
})
