import { describe, expect, test } from 'vitest'
import { deedsClaimed } from '#agent/guard/claims.ts'
import { createEvidence } from '#agent/guard/evidence.ts'
import { type Proof, replyGuard, withheld } from '#agent/guard/reply-guard.ts'
import { takeSentences } from '#agent/guard/sentences.ts'
import { sentence } from '#domain/errors.ts'
import { type Language, languages } from '#domain/language.ts'
import { localDate } from '#domain/time.ts'
import { lies, truths } from '#test/support/claims-said.ts'

const anna = {
  client: { id: 'cli_anna-keller', name: 'Anna Keller' },
  totals: { holdings: [{ value: 1500000, currency: 'CHF' }] },
  last_interactions: [
    {
      id: 'int_1',
      client: { id: 'cli_anna-keller', name: 'Anna Keller' },
      on: '2026-11-03',
      text: 'Papers sent, wants 3.25% fixed',
    },
  ],
}
const marco = {
  client: { id: 'cli_marco', name: 'Marco Bernaschina' },
  loans: [{ amount: { value: 820000, currency: 'CHF' }, matures_on: '2027-03-31' }],
}

function guardOf(results: unknown[], language: Language = 'en', words = '', proofs: Proof[] = []) {
  const evidence = createEvidence(localDate('2026-11-23'))
  for (const result of results) evidence.addResult(result)
  evidence.addWords(words)
  return replyGuard(evidence, () => proofs, language)
}

describe('figures', () => {
  test.each([
    ['en', 'Her holdings are CHF 1,500,000.'],
    ['en', 'Her holdings are CHF 1.5m.'],
    ['ru', 'Портфель 1,5 млн CHF.'],
    ['ru', 'Портфель 1 500 000,00 CHF.'],
    ['zh', '持有资产150万瑞郎。'],
    ['en', 'Last contact on 3 Nov 2026, 20 days ago: 3.25% fixed.'],
    ['ru', 'Последний контакт 3 ноября 2026 г.'],
    ['zh', '上次联系：2026年11月3日。'],
    ['en', '1. Anna Keller'],
  ] as const)('%s: %s is on record', (language, sentence) => {
    expect(guardOf([anna], language).check(sentence)).toEqual([])
  })

  test.each([
    ['en', 'Her holdings are CHF 1,600,000.'],
    ['en', 'Her holdings are CHF 15m.'],
    ['ru', 'Портфель 1,6 млн CHF.'],
    ['zh', '持有资产160万瑞郎。'],
    ['en', 'Last contact on 4 Nov 2026.'],
    ['en', 'She wants 3.5% fixed.'],
    ['ru', 'Последний контакт 4 ноября 2026 г.'],
  ] as const)('%s: %s is not', (language, sentence) => {
    expect(guardOf([anna], language).check(sentence)).toMatchObject([{ kind: 'figure' }])
  })

  test('a figure of one client is not said of another', () => {
    const guard = guardOf([anna, marco])
    expect(guard.check('Anna Keller holds CHF 1,500,000.')).toEqual([])
    expect(guard.check('Marco Bernaschina holds CHF 1,500,000.')).toMatchObject([{ kind: 'figure' }])
    expect(guard.check("Marco Bernaschina's loan of CHF 820,000 matures on 31 Mar 2027.")).toEqual([])
  })

  test('a figure said of "her" or of part of a name is that client’s', () => {
    const guard = guardOf([anna, marco])
    expect(guard.check('Marco holds CHF 1,500,000.')).toMatchObject([{ kind: 'figure' }])
    expect(guard.check("Bernaschina's holdings are CHF 1,500,000.")).toMatchObject([{ kind: 'figure' }])
    expect(guard.check('Marco Bernaschina is a client.')).toEqual([])
    expect(guard.check('He holds CHF 1,500,000.')).toMatchObject([{ kind: 'figure' }])
    expect(guard.check('His loan is CHF 820,000.')).toEqual([])
  })

  test('an amount is known in its own currency only', () => {
    expect(guardOf([anna]).check('Her holdings are USD 1,500,000.')).toMatchObject([{ kind: 'figure' }])
  })

  test.each([
    'Holdings of CHF １６０００００.',
    'Holdings of CHF ١٦٠٠٠٠٠.',
    'Holdings of CHF 1,**6**00,000.',
    'Holdings of CHF 1\u200b600000.',
    'Holdings of CHF 1_600_000.',
    'Holdings of one million six hundred thousand francs.',
    '持有资产壹佰陆拾万瑞郎。',
    'Портфель миллион шестьсот тысяч.',
  ])('however it is written: %s', (said) => {
    expect(guardOf([anna], 'en').check(said)).toMatchObject([{ kind: 'figure' }])
  })

  test('two clients of one name are told apart by their own figures', () => {
    const candidates = [
      { n: 1, id: 'cli_zhou-hk', label: '周文涛', facts: '最近联系 2026-11-19' },
      { n: 2, id: 'cli_zhou-sh', label: '周文涛', facts: '最近联系 2026-11-10' },
    ]
    const guard = guardOf(
      [{ client: { id: 'cli_zhou-hk', name: '周文涛' } }, { error: { candidates } }],
      'zh',
    )
    expect(guard.check('2. 周文涛（最近联系 2026-11-10）')).toEqual([])
    expect(guard.check('2. 周文涛（最近联系 2026-11-11）')).toMatchObject([{ kind: 'figure' }])
  })

  test('a table may be told by its groups, not by another number', () => {
    const loans = ['Basel', 'Basel', 'Davos', 'Davos'].map((city, index) => ({ city, currency: `C${index}` }))
    expect(guardOf([loans]).check('2 in all.')).toEqual([])
    expect(guardOf([loans]).check('3 in all.')).toMatchObject([{ kind: 'figure' }])
  })

  test('what the user said may be repeated', () => {
    expect(
      guardOf([], 'en', 'she wants to borrow 250k until March 2027').check(
        'Noted: 250,000 until March 2027?',
      ),
    ).toEqual([])
  })
})

describe('deeds', () => {
  test.each([
    "I've saved the note.",
    'I have sent the e-mail to Anna.',
    'The call has been logged.',
    'Done. Saved your note.',
    'Logged the call with Anna.',
    'Email sent.',
    'Your task was created.',
    '我已保存该记录。',
    '邮件已发送。',
    '已为您记录这次通话。',
    'Я записал звонок.',
    'Письмо отправлено.',
    'Задача создана.',
    'Готово, запись сохранена.',
  ])('claims a deed: %s', (sentence) => {
    expect(deedsClaimed(sentence)).not.toEqual([])
    expect(guardOf([]).check(sentence)).toMatchObject([{ kind: 'claim' }])
  })

  test.each([
    'Nothing was sent.',
    'The note is not saved yet.',
    'Approve it and it will be saved.',
    'Shall I log the call?',
    'I prepared the note; approve it to save it.',
    '尚未发送任何内容。',
    '批准后才会保存。',
    '我准备好了马骏骋的资料更改：阶段：潜在客户 → 已关闭。',
    'Ничего не отправлено.',
    'После подтверждения запись будет сохранена.',
    'Черновик готов к просмотру.',
  ])('claims none: %s', (sentence) => {
    expect(guardOf([]).check(sentence)).toEqual([])
  })

  test.each(languages)('%s: no paraphrase of a deed passes', (language) => {
    const passed = lies[language].filter((lie) => {
      const guard = guardOf([anna], language, 'log a call with Anna')
      const { done, rest } = takeSentences(`${lie}\n`)
      return [...done, rest].every((said) => guard.check(said).length === 0)
    })
    expect(passed).toEqual([])
  })

  test.each(languages)('%s: honest sentences beside them do', (language) => {
    const stopped = truths[language].filter((truth) => deedsClaimed(truth).length > 0)
    expect(stopped).toEqual([])
  })

  test.each(languages)('%s: our own sentences pass', (language) => {
    const own = [
      withheld[language],
      sentence('turn_limit', {}, language),
      sentence('model_unavailable', {}, language),
    ]
    expect(own.flatMap((said) => deedsClaimed(said))).toEqual([])
  })

  test('a receipt of this thread bears it out, for its own client and its own kind', () => {
    const proofs: Proof[] = [{ tool: 'log_interaction', client: 'cli_anna-keller', undone: false }]
    const guard = guardOf([anna, marco], 'en', '', proofs)
    expect(guard.check('I have logged the call with Anna Keller.')).toEqual([])
    expect(guard.check('I have logged the call with Marco Bernaschina.')).toMatchObject([{ kind: 'claim' }])
    expect(guard.check('I have sent the mail to Anna Keller.')).toMatchObject([{ kind: 'claim' }])
  })

  test('what was taken back no longer bears it out', () => {
    const proofs: Proof[] = [{ tool: 'log_interaction', client: 'cli_anna-keller', undone: true }]
    expect(guardOf([anna], 'en', '', proofs).check('The call is logged.')).toMatchObject([{ kind: 'claim' }])
  })

  test('a quotation of a record may run over several sentences', () => {
    const guard = guardOf([{ text: '合同已寄出。请尽快确认。已记录在案。' }], 'zh')
    expect(['邮件：“合同已寄出。', '请尽快确认。', '已记录在案。”'].flatMap(guard.check)).toEqual([])
    expect(guard.check('我已发送。')).toMatchObject([{ kind: 'claim' }])
  })

  test('quotation marks alone do not hide a claim', () => {
    expect(guardOf([anna]).check('I have “saved the note” for Anna.')).toMatchObject([{ kind: 'claim' }])
  })

  test('a quotation of a record is no claim', () => {
    expect(guardOf([anna]).check('Last note: Papers sent, wants 3.25% fixed.')).toEqual([])
  })
})
