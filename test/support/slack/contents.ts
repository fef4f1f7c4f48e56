import fc from 'fast-check'
import type { Localised } from '#domain/language.ts'
import { languages } from '#domain/language.ts'
import { originKinds } from '#domain/origin.ts'
import type { Proposal } from '#domain/proposal.ts'
import { proposalStatuses } from '#domain/proposal.ts'
import type { DraftRow } from '#store/port.ts'

/*
 * Contents that cards and views have to bear: long texts of three scripts, letters of several code units, right-to-left
 * text with turns of direction, letters without width, broken Unicode, and every kind of markup that Slack reads.
 */

/** Markup by which a text would mention somebody, link somewhere or change its looks. */
export const markup = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U024BE7LH>',
  '<#C024BE7LR|general>',
  '<!subteam^S1>',
  '<https://evil.example/login|your bank>',
  '<mailto:a@b.example|a>',
  '@here',
  '@channel',
  'https://evil.example/a?b=c&d',
  'www.evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '*bold* _italic_ ~gone~ `code`',
  '```\ncode\n```',
  '> quoted',
  '&lt;!channel&gt;',
  '&amp;',
  ':smile:',
  '# heading',
  '| a | b |',
] as const

const pieceOf = fc.oneof(
  fc.constantFrom(...markup),
  fc.constantFrom(
    '王伟想在三月份再融资，周五请回电。',
    'Позвонить Екатерине Сергеевне по поводу рефинансирования. ',
    'Call back on Friday; she has 3 questions. ',
    'مرحبا بالعالم ',
    '\u202eevil\u202c',
    '👩‍👩‍👧‍👦🇨🇭',
    'a\u0301\u0302\u0303',
    '\u200b\u2060\ufeff',
    '\ud83d',
    '\u0000\u0007',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '2026-11-27',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

/** Any text, often empty or short, sometimes of many thousand letters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.array(pieceOf, { minLength: 1, maxLength: 8 }).map((all) => all.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(pieceOf, { minLength: 1, maxLength: 6 }), fc.integer({ min: 20, max: 900 }))
      .map(([all, times]) => all.join('').repeat(times).slice(0, 30_000)),
  },
)

export const someText = anyText.map((text) => (/[\p{L}\p{N}]/u.test(text) ? text : `x${text}`))
export const anyLanguage = fc.constantFrom(...languages)
export const localised: fc.Arbitrary<Localised> = fc.record({ en: someText, zh: someText, ru: someText })

const at = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const idOf = (prefix: string) => fc.stringMatching(/^[a-z0-9]{16}$/).map((rest) => `${prefix}_${rest}`)
const origins = fc.array(fc.record({ kind: fc.constantFrom(...originKinds), ref: anyText }), {
  maxLength: 12,
})

const field = fc.record(
  {
    key: fc.constantFrom('text', 'note', 'due_on', 'priority', 'tasks.0.text', 'changes.city', 'on'),
    label: localised,
    value: anyText,
    before: anyText,
  },
  { requiredKeys: ['label', 'value'] },
)

/** Any card in any state, also such as no tool would make. */
export const anyProposal = fc
  .record({
    id: idOf('prp'),
    tool: fc.constantFrom('create_task', 'send_message'),
    risk: fc.constantFrom('low_write', 'client_send', 'sensitive'),
    card: fc.record({ title: localised, fields: fc.array(field, { maxLength: 60 }) }),
    origins,
    status: fc.constantFrom(...proposalStatuses),
    input: fc.record({ text: anyText, note: anyText, priority: fc.constantFrom('low', 'high') }),
    receipt: fc.option(
      fc.record(
        {
          proposal: idOf('prp'),
          records: fc.array(idOf('tsk'), { maxLength: 40 }),
          at,
          undoUntil: at,
          leavesAt: at,
        },
        { requiredKeys: ['proposal', 'records', 'at'] },
      ),
      { nil: undefined },
    ),
    createdAt: at,
    expiresAt: at,
    decidedAt: fc.option(at, { nil: undefined }),
    undoUntil: fc.option(at, { nil: undefined }),
  })
  .map((made) => made as unknown as Proposal)

export const anyDraft = fc
  .record({
    id: idOf('drf'),
    channel: fc.constantFrom('email', 'message'),
    language: anyLanguage,
    recipient: fc.option(anyText, { nil: undefined }),
    subject: anyText,
    body: someText,
    disclosures: fc.option(someText, { nil: undefined }),
    origins,
    missing: fc.array(fc.oneof(anyText, fc.constant('note')), { maxLength: 10 }),
    findings: fc.array(fc.record({ message: anyText }), { maxLength: 10 }),
    outcome: fc.constantFrom('pass', 'warn', 'block'),
  })
  .map(({ disclosures, body, ...rest }) => ({
    ...rest,
    ...(disclosures === undefined ? { body } : { disclosures, body: `${body}\n\n${disclosures}` }),
  }))
  .map((made) => made as unknown as DraftRow)
