import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDraft } from '#domain/drafts/compose.ts'
import { type DraftFacts, maturingKinds, thanksReasons } from '#domain/drafts/facts.ts'
import { draftChannels, draftPurposes } from '#domain/drafts/purposes.ts'
import { countWords } from '#domain/drafts/wording.ts'
import { languages } from '#domain/language.ts'
import { money } from '#domain/money.ts'
import { addDays, localDate } from '#domain/time.ts'
import { channels } from '#domain/work.ts'
import { draftDay, draftOf, firms, fullFacts, men, strangers, women } from '#test/support/draft-cases.ts'

const bands = { email: [60, 160], message: [20, 60] } as const

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(draftDay, days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const requests = fc
  .record({
    purpose: fc.constantFrom(...draftPurposes),
    language: fc.constantFrom(...languages),
    channel: fc.constantFrom(...draftChannels),
    who: fc.constantFrom(women, men, firms, strangers),
    warmer: fc.boolean(),
    contact: maybe(fc.record({ on: maybe(day(-900, 30)), channel: maybe(fc.constantFrom(...channels)) })),
    keep: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    kind: fc.constantFrom(...maturingKinds),
    reason: fc.constantFrom(...thanksReasons),
    agreed: fc.boolean(),
    urgent: fc.boolean(),
    minor: fc.integer({ min: 1, max: 999_999_999_999 }),
    currency: fc.constantFrom('CHF', 'USD', 'JPY', 'RUB', 'CNY', 'SEK'),
    mature: day(-400, 900),
    slotChannel: fc.constantFrom(...channels),
    due: day(-20, 400),
  })
  .map((made) => {
    const full = fullFacts(made.language)
    const [points, step, product, amount, papers, subject, done, place, slot] = made.keep
    const facts: DraftFacts = {
      last_contact: made.contact,
      points: points ? full.points : undefined,
      next_step: { text: step ? full.next_step?.text : undefined, due_on: made.due },
      maturing: {
        kind: product ? made.kind : undefined,
        product: product ? full.maturing?.product : undefined,
        amount: amount ? money(made.minor, made.currency) : undefined,
        matures_on: made.mature,
      },
      papers: papers ? full.papers : undefined,
      request: { ...full.request, subject: subject ? full.request?.subject : undefined, urgent: made.urgent },
      resolution: done ? full.resolution : undefined,
      appointment: slot
        ? {
            ...full.appointment,
            channel: made.slotChannel,
            agreed: made.agreed,
            place: place ? full.appointment?.place : undefined,
          }
        : undefined,
      thanks_for: made.reason,
    }
    return draftOf(made.purpose, made.language, {
      channel: made.channel,
      recipient: made.who[made.language],
      facts,
      warmer: made.warmer,
    })
  })

describe('every draft', () => {
  it('has its length, no gap and no residue, whatever is known', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { subject, body } = composeDraft(request)
        const [least, most] = bands[request.channel]
        const words = countWords(body)
        expect(words, body).toBeGreaterThanOrEqual(least)
        expect(words, body).toBeLessThanOrEqual(most)
        expect(subject).not.toBe('')
        expect(`${subject}\n${body}`).not.toMatch(
          /undefined|null|NaN|[{}[\]<>]|TODO|XX|\s[,.;:]|\.\.|。。|[，。：；]\s*[，。：；]/,
        )
        expect(body).not.toMatch(/ {2}|\n{3}|^\s|\s$/)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps the register of its language', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { subject, body } = composeDraft(request)
        const text = `${subject}\n${body}`
        if (request.language === 'ru') {
          expect(text).not.toMatch(/(?<!\p{L})в(?:ы|ас|ам|ами|аш\p{L}*)(?!\p{L})/u)
          expect(text).toMatch(/(?<!\p{L})В(?:ы|ас|ам|ами|аш\p{L}*)(?!\p{L})/u)
          expect(text).not.toMatch(/\p{Script=Han}/u)
        }
        if (request.language === 'zh') {
          expect(text).not.toMatch(/[你妳]/u)
          expect(text).toMatch(/您/u)
          expect(text).not.toMatch(/\p{Script=Cyrillic}|[,;!?](?!\d)/u)
        }
        if (request.language === 'en') expect(text).not.toMatch(/\p{Script=Han}|\p{Script=Cyrillic}/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('presses, promises, praises and recommends nothing', () => {
    const forbidden =
      /guarant|promis|certain|definite|risk-free|recommend|approv|\bbest\b|number one|hurry|today only|right now|miss out|гарант|обеща|обязательно|наверняка|рекоменд|одобр|лучш|срочно|последн|最好|最佳|保证|承诺|确保|一定|肯定|推荐|错过|马上|赶紧|批准/iu
    fc.assert(
      fc.property(requests, (request) => {
        const { subject, body } = composeDraft(request)
        expect(`${subject}\n${body}`).not.toMatch(forbidden)
      }),
      { numRuns: 2000 },
    )
  })

  it('comes out the same twice', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(composeDraft(request)).toEqual(composeDraft(request))
      }),
    )
  })

  it('names as used only what its text shows, and as missing only what it does not', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { facts_used, missing } = composeDraft(request)
        expect(facts_used.filter((fact) => missing.includes(fact))).toEqual([])
        expect(new Set(missing).size).toBe(missing.length)
      }),
    )
  })
})

describe('modifiers', () => {
  it.each(languages)('make a draft in %s shorter or warmer', (language) => {
    for (const purpose of draftPurposes) {
      for (const channel of draftChannels) {
        const plain = countWords(composeDraft(draftOf(purpose, language, { channel })).body)
        const shorter = countWords(composeDraft(draftOf(purpose, language, { channel, shorter: true })).body)
        const warmer = countWords(composeDraft(draftOf(purpose, language, { channel, warmer: true })).body)
        expect(warmer).toBeGreaterThan(plain)
        if (channel === 'email') expect(shorter).toBeLessThan(plain)
      }
    }
  })
})

describe('facts', () => {
  const body = (
    facts: DraftFacts,
    language: 'en' | 'zh' | 'ru' = 'en',
    purpose:
      | 'after_meeting'
      | 'holding_reply'
      | 'missing_papers'
      | 'maturity_ahead'
      | 'appointment' = 'after_meeting',
  ) => composeDraft(draftOf(purpose, language, { facts })).body

  it('in another language are left out and named as missing', () => {
    const draft = composeDraft(
      draftOf('after_meeting', 'en', { facts: { points: ['оплата школы', '子女学费'] } }),
    )
    expect(draft.body).not.toMatch(/оплата|子女/)
    expect(draft.missing).toContain('points')
  })

  it('in the past are no appointment, deadline or maturity', () => {
    const past = localDate('2026-11-01')
    const maturity = composeDraft(
      draftOf('maturity_ahead', 'en', { facts: { maturing: { kind: 'deposit', matures_on: past } } }),
    )
    expect(maturity.body).not.toContain('November')
    expect(maturity.missing).toContain('maturing.matures_on')
    expect(body({ appointment: { on: past, at: '10:00' } }, 'en', 'appointment')).toContain(
      'find a time to meet',
    )
    expect(body({ next_step: { text: 'Send the schedule', due_on: past } })).toContain(
      'send you the schedule.',
    )
  })

  it('never carry long numbers, remarks, scores, claims or strangers', () => {
    const rejected = [
      'transfer from CH93 0076 2011 6238 5295 7',
      'account 40817810099910004312',
      'difficult on fees',
      'risk score 4',
      'guaranteed income',
      'seems nervous about the market',
      'KYC overdue',
      '[internal] pricing',
      'her brother Paul',
      'the plans of Gregory Stone',
      'loan approval',
    ]
    for (const point of rejected) {
      for (const facts of [{ points: [point] }, { points: [`wants ${point}`] }, { topics: [point] }]) {
        const draft = composeDraft(draftOf('after_meeting', 'en', { facts, other_names: ['Gregory Stone'] }))
        expect(draft.missing, point).toContain('points')
        expect(draft.body, point).not.toContain(point)
      }
    }
  })

  it("of a note are wishes, questions and subjects; the rest of a note is the writer's own", () => {
    const own = [
      'fee-sensitive',
      'long lunch at the lake',
      'could give us the mandate',
      'no answer',
      'left voicemail',
    ]
    expect(composeDraft(draftOf('after_meeting', 'en', { facts: { points: own } })).missing).toContain(
      'points',
    )
    expect(body({ points: ['Discussed school fees', 'asked if the card works abroad'] })).toContain(
      '– school fees\n– your question whether the card works abroad',
    )
    expect(body({ points: ['обсудили рефинансирование. Жадный до скидок'] }, 'ru')).toContain(
      '– мы обсудили рефинансирование\n\n',
    )
    expect(body({ points: ['讨论了子女教育金。对费率敏感'] }, 'zh')).toContain('1. 子女教育金\n\n')
  })

  it('leave out names of others in Russian cases and inside Chinese text', () => {
    const russian = composeDraft(
      draftOf('after_meeting', 'ru', {
        facts: { points: ['сделка с Громовым'] },
        other_names: ['Громов Олег'],
      }),
    )
    expect(russian.body).not.toContain('Громов')
    const chinese = composeDraft(
      draftOf('after_meeting', 'zh', { facts: { points: ['与李雪梅的合作'] }, other_names: ['李雪梅'] }),
    )
    expect(chinese.body).not.toContain('李雪梅')
  })

  it('of a note turn to the client, and what the bank is to do is no subject of the talk', () => {
    expect(body({ points: ['wants to refinance in March, call back on Friday'] })).toContain(
      '– your wish to refinance in March\n\n',
    )
    expect(body({ points: ['хочет рефинансировать кредит в марте, перезвонить в пятницу'] }, 'ru')).toContain(
      '– Ваше желание рефинансировать кредит в марте\n\n',
    )
    expect(body({ points: ['客户想在三月转贷，周五回电'] }, 'zh')).toContain('1. 您希望在三月转贷\n\n')
  })

  it('turn a task into what the bank does for the client', () => {
    const due = localDate('2026-12-04')
    expect(body({ next_step: { text: 'Call Margaret Hale back on Friday', due_on: due } })).toContain(
      'I aim to call you on Friday, 4 December.',
    )
    expect(body({ next_step: { text: 'Перезвонить в пятницу', due_on: due } }, 'ru')).toContain(
      'планирую позвонить Вам в пятницу, 4 декабря.',
    )
    expect(body({ next_step: { text: '周五回电', due_on: due } }, 'zh')).toContain(
      '我计划12月4日（周五）给您致电。',
    )
    expect(body({ next_step: { text: 'Call the notary about the deed', due_on: due } })).not.toContain(
      'call you',
    )
  })

  it('answer within two hours only where the request is urgent', () => {
    expect(body({ request: { urgent: true } }, 'en', 'holding_reply')).toContain(
      'We aim to come back to you within two hours.',
    )
    expect(body({}, 'zh', 'holding_reply')).toContain('我们力争在24小时内给您答复。')
  })

  it('name every paper or none', () => {
    const papers = [{ name: 'passport' }, { name: 'форма 12' }]
    const draft = composeDraft(draftOf('missing_papers', 'en', { facts: { papers } }))
    expect(draft.body).not.toContain('passport')
    expect(draft.missing).toContain('papers')
  })

  it('write amounts and dates as the language does', () => {
    const maturing = {
      kind: 'loan',
      amount: money(123_456_750, 'USD'),
      matures_on: localDate('2027-03-02'),
    } as const
    expect(body({ maturing }, 'en', 'maturity_ahead')).toContain(
      'USD\u00a01,234,567.50 matures on Tuesday, 2 March 2027',
    )
    expect(body({ maturing }, 'ru', 'maturity_ahead')).toContain('1\u00a0234\u00a0567,50\u00a0долл. США')
    expect(body({ maturing }, 'ru', 'maturity_ahead')).toContain('во вторник, 2 марта 2027 года,')
    expect(body({ maturing }, 'zh', 'maturity_ahead')).toContain('1,234,567.50美元')
    const yen = { kind: 'bond', amount: money(5_000_000, 'JPY') } as const
    expect(body({ maturing: yen }, 'en', 'maturity_ahead')).toContain('JPY\u00a05,000,000')
  })
})

describe('a note of the writer', () => {
  const noted = (note: string, language: 'en' | 'zh' | 'ru') =>
    composeDraft(draftOf('thanks', language, { note }))

  it('goes in when it speaks to the client', () => {
    expect(noted('it was kind of you to come in the snow', 'en').body).toContain(
      'It was kind of you to come in the snow.',
    )
    expect(noted('Спасибо, что вы нашли время', 'ru').body).toContain('Спасибо, что Вы нашли время.')
    expect(noted('也感谢你远道而来', 'zh').body).toContain('也感谢您远道而来。')
  })

  it('stays out when it is an instruction, in another language or unfit', () => {
    for (const note of ['mention that you like her', 'спасибо Вам', 'we guarantee you 5%', 'she was late']) {
      const draft = noted(note, 'en')
      expect(draft.body).not.toContain(note)
      expect(draft.missing).toContain('note')
    }
  })
})
