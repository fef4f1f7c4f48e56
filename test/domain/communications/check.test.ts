import { describe, expect, it } from 'vitest'
import { sha256 } from '#domain/canonical.ts'
import { check, mostCharacters } from '#domain/communications/check.ts'
import type { Family, WordingContext } from '#domain/communications/types.ts'

const familiesOf = (text: string, context: WordingContext = {}): Family[] => [
  ...new Set(check(text, 'en', context).findings.map(({ family }) => family)),
]

describe('the rulings on unclear points', () => {
  it.each([
    ['1 pressing with a purchase', 'This is your last chance to buy the note.', ['COMM-PRESS']],
    ['1 two cues', 'Hurry! Time is running out.', ['COMM-PRESS']],
    ['1 busy lines', 'The lines are busy right now.', []],
    ['1 a missed call', '抱歉，错过了您的电话。', []],
    ['1 a late letter', 'Ваше письмо получил только сегодня.', []],
    ['2 certainty and benefit', 'You will definitely get your principal back.', ['COMM-GUAR']],
    ['2 certainty of a text message', 'You will certainly receive the SMS.', []],
    ['3 at least, of a return', 'You will earn at least 5% on the fund.', ['COMM-PERF', 'COMM-GUAR']],
    ['3 at least, of a stake', 'The register holds those with at least 10% of the shares.', []],
    ['4 returning a form', 'Please return the form; I will certainly return your call.', []],
    ['4 通过 as by way of', '结果一定通过短信告知。', []],
    ['5 a refund', 'A full refund is guaranteed, and your card data are fully protected.', []],
    [
      '5 deposits with their limit',
      'Deposits are guaranteed up to EUR 100,000 by the deposit guarantee scheme.',
      [],
    ],
    ['6 not only', 'Not only do we guarantee the return, we pay it early.', ['COMM-GUAR']],
    ['7 negation after', 'Гарантировать доход мы не можем.', []],
    ['7 no such guarantees', 'Гарантий доходности не бывает.', []],
    ['7 something we cannot give', 'A guarantee of return is something we cannot give.', []],
    ['7 无法保证', '收益无法保证。', []],
    ['8 a warning', 'Не верьте тем, кто обещает гарантированный доход, и не спешите.', []],
    ['8 谨防', '请谨防以保本高收益为名的骗局。', []],
    ['9 a quotation denied', 'You wrote that the return is guaranteed. It is not.', []],
    [
      '9 a quotation confirmed',
      'You wrote that the return is guaranteed. Yes, we guarantee the return.',
      ['COMM-GUAR'],
    ],
    ['10 another firm', 'The advisers of that bank cheat.', ['COMM-COMP']],
    ['10 fraudsters', 'Fraudsters who pose as our bank call clients; do not trust them.', []],
    ['11 recommending to read', 'I recommend that you read the brochure. Would Tuesday suit you?', []],
    ['14 not public, of a merger', 'The merger is not public yet.', ['COMM-MNPI']],
    ['14 not public, of opening hours', 'The new opening hours are not public yet.', []],
    ['15 attachment in brackets', 'Please read [page 4] and [attachment: terms.pdf].', []],
    ['15 a placeholder', 'Dear {name}, thank you.', ['COMM-INT']],
    ['17 service times', 'We aim to reply within 24 hours.', []],
    ['18 a legal duty', '根据反洗钱法规定，请您更新身份资料。', []],
    ['18 a report about the client', '我们已就您的账户提交可疑交易报告。', ['COMM-TIP']],
    ['19 a deposit beside', 'The deposit pays 2%.', []],
    ['19 a fund', 'The fund returned 8%.', ['COMM-PERF']],
  ] as const)('%s', (_, text, expected) => {
    expect(familiesOf(text)).toEqual(expected)
  })

  it('11 an id under `recommends` needs both statements, whatever the words', () => {
    const context = { recommends: ['prd_1'] }
    const { outcome, append } = check('As discussed, the next step could be this.', 'en', context)
    expect({ outcome, append: append.map(({ disclosure }) => disclosure) }).toEqual({
      outcome: 'warn',
      append: ['risk', 'cost'],
    })
    const full = 'The value can fall and you may get back less. The entry fee is 1.5%.'
    expect(check(full, 'en', context).outcome).toBe('pass')
  })

  it('12 statements count by sense', () => {
    const text = 'Рекомендую фонд «Север». Возможны убытки. Комиссия 1%.'
    expect(familiesOf(text)).toEqual([])
  })

  it('13 an approval stands only where it was given', () => {
    const text = 'Your loan was approved on 3 May.'
    expect(familiesOf(text)).toEqual(['COMM-CRED'])
    expect(familiesOf(text, { credit_decision: 'declined' })).toEqual(['COMM-CRED'])
    expect(familiesOf(text, { credit_decision: 'approved' })).toEqual([])
  })

  it('16 a name that is a word needs a title or a deed beside it', () => {
    const context = { other_clients: ['Thomas Young', '高兴'] }
    expect(familiesOf('We are glad that young people save.', context)).toEqual([])
    expect(familiesOf('很高兴认识您。', context)).toEqual([])
    expect(familiesOf('Mr Young has the same note.', context)).toEqual(['COMM-OTHER'])
    expect(familiesOf('高兴女士也买了。', context)).toEqual(['COMM-OTHER'])
  })
})

describe('readers', () => {
  const text = '[Note for file] Keller holds a fund up 8%. Compliance is investigating you.'
  const context = { other_clients: ['Anna Keller'] }

  it('a client is kept from all of it', () => {
    expect(familiesOf(text, { ...context, audience: 'client' })).toEqual(
      expect.arrayContaining(['COMM-INT', 'COMM-OTHER', 'COMM-PERF', 'COMM-TIP']),
    )
  })

  it('an RM is kept from tipping off, compliance from nothing of it', () => {
    expect(familiesOf(text, { ...context, audience: 'rm' })).toEqual(['COMM-TIP'])
    expect(familiesOf(text, { ...context, audience: 'compliance' })).toEqual([])
  })
})

describe('form', () => {
  it.each([
    ['too long', 'a'.repeat(mostCharacters + 1)],
    ['50,000 characters', '我们'.repeat(25_000)],
    ['half a character', 'Dear client \ud83d'],
  ])('%s cannot be checked', (_, text) => {
    const { outcome, findings } = check(text, 'en')
    expect({ outcome, families: findings.map(({ family }) => family) }).toEqual({
      outcome: 'block',
      families: ['COMM-FORM'],
    })
  })

  it('counts characters, not units', () => {
    expect(check('🙂'.repeat(mostCharacters), 'en').outcome).toBe('pass')
  })

  it('the digest is SHA-256 of the text', async () => {
    for (const text of ['', 'abc', 'Уважаемая Анна, 您好 🙂'.repeat(40)])
      expect(check(text, 'en').text_hash).toBe(await sha256(text))
  })
})

describe('findings', () => {
  it('point into the text as it was written', () => {
    const text = '<p>Dear Ms Hale</p><p>We ｇｕａ\u200brantee&nbsp;a return.</p>'
    const [finding] = check(text, 'en').findings
    expect(finding).toMatchObject({ family: 'COMM-GUAR', evasion: true })
    expect(finding?.matched).toBe(text.slice(...finding!.span))
    expect(finding?.matched).toContain('rantee')
  })

  it('see what markup hides', () => {
    for (const text of [
      '<img alt="guaranteed profit" src="a.png">',
      '<!-- guaranteed profit -->',
      '<span style="display:none">guaranteed profit</span>',
      'gua<b></b>ranteed pro&shy;fit',
      'g&#117;aranteed profit',
    ])
      expect(familiesOf(text)).toEqual(['COMM-GUAR'])
  })

  it('are written in the language asked for', () => {
    expect(check('保本', 'ru').findings[0]?.message).toMatch(/[а-я]/)
    expect(check('保本', 'zh').findings[0]?.message).toMatch(/本金/)
  })
})
