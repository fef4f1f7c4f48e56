import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { type Instant, timeZone } from '#domain/time.ts'
import { surfaces } from '#domain/work.ts'
import { choiceBlocks } from '#src/slack/render/choices.ts'
import { draftBlocks, draftModal, draftText } from '#src/slack/render/draft.ts'
import { editModal } from '#src/slack/render/edit-modal.ts'
import { helpBlocks, suggestedPrompts } from '#src/slack/render/help.ts'
import { type HomeData, homeView } from '#src/slack/render/home.ts'
import { logModal, requestModal } from '#src/slack/render/log-modal.ts'
import {
  noticeBlocks,
  privateNote,
  quickBlocks,
  shareBlocks,
  sharedBlocks,
  strangerBlocks,
} from '#src/slack/render/notices.ts'
import { proposalBlocks, proposalText } from '#src/slack/render/proposal.ts'
import { replyBlocks } from '#src/slack/render/reply.ts'
import { settingsModal } from '#src/slack/render/settings-modal.ts'
import { phrase } from '#src/slack/render/slack-words.ts'
import { clip, notification, pieces, streamed, visible } from '#src/slack/render/text.ts'
import { tools } from '#tools/index.ts'
import { planOf } from '../embedded/support/cases.ts'
import { anyDraft, anyLanguage, anyProposal, anyText, markup, someText } from '../support/slack/contents.ts'
import { expectMessage, expectView, letters, textIn } from '../support/slack/harmless.ts'

const zone = timeZone('Europe/Zurich')
const mark = '0123456789abcdef'
const page = 'https://rapport.bank.example/t/1'
const now = '2026-11-27T08:30:00.000Z' as Instant
const runs = { numRuns: 150 }

const viewer = fc.record(
  {
    canDecide: fc.boolean(),
    proposer: fc.boolean(),
    zone: fc.constant(zone),
    now: fc.constant(now),
    decided: fc.record({ by: anyText, on: fc.constantFrom(...surfaces) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['canDecide', 'proposer', 'zone'] },
)

describe('texts', () => {
  test('pieces make the text again, none too long and no letter torn', () => {
    fc.assert(
      fc.property(anyText.map(visible), fc.integer({ min: 50, max: 3000 }), (text, most) => {
        const cut = pieces(text, most)
        expect(cut.join('')).toBe(text)
        for (const piece of cut) {
          expect(piece.length).toBeLessThanOrEqual(most)
          expect(piece.isWellFormed()).toBe(true)
        }
      }),
      runs,
    )
  })

  test('a clipped text is whole or ends in an ellipsis', () => {
    fc.assert(
      fc.property(anyText.map(visible), fc.integer({ min: 5, max: 200 }), (text, most) => {
        const cut = clip(text, most)
        expect(cut.length).toBeLessThanOrEqual(most)
        if (cut === text) return
        expect(cut.endsWith('…')).toBe(true)
        expect(text.startsWith(cut.slice(0, -1))).toBe(true)
      }),
      runs,
    )
  })

  test('cuts at the end of a sentence', () => {
    const sentence = 'The first sentence is here. '
    expect(pieces(sentence.repeat(10), 100).map((piece) => piece.trim().at(-1))).toEqual(['.', '.', '.', '.'])
    expect(pieces('她想在三月份再融资。'.repeat(20), 55).every((piece) => piece.endsWith('。'))).toBe(true)
  })

  test('neither a notification nor a streamed text can mention or link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const safe of [notification(text), streamed(text)]) {
          expect(safe).not.toMatch(/[<>]/)
          expect(safe).not.toMatch(/@(?:here|channel|everyone)/i)
        }
        expect(streamed(text)).not.toMatch(/:\/\/|www\./i)
        expect(streamed(text)).not.toMatch(/(?<!\\)(?:\\\\)*[`*_~[\]]/)
      }),
      runs,
    )
    expect(notification('<!channel> A & B')).toBe('&lt;!channel&gt; A &amp; B')
  })
})

describe('messages', () => {
  test('a reply is shown letter by letter, or says that it ends early and where the rest is', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, fc.boolean(), (text, language, hasPage) => {
        const messages = replyBlocks(text, language, hasPage ? { page } : {})
        expect(messages.length).toBeGreaterThan(0)
        for (const message of messages) expectMessage(message, [page])
        const shown = textIn(messages)
        const rest = phrase(hasPage ? 'restOnPage' : 'restCut', language)
        const whole = letters(visible(text))
        if (letters(shown) !== whole && whole !== '') {
          expect(shown).toContain(rest)
          expect(whole.startsWith(letters(shown.slice(0, shown.indexOf(rest))))).toBe(true)
        }
      }),
      runs,
    )
  })

  test('every card in every state is valid, and says so where it is shortened', () => {
    fc.assert(
      fc.property(anyProposal, anyLanguage, viewer, (proposal, language, who) => {
        const blocks = proposalBlocks(proposal, mark, language, who)
        expectMessage(blocks)
        expect(proposalText(proposal, language)).not.toMatch(/[<>]/)
        const shown = textIn(blocks)
        const shortened = shown.includes(phrase('wholeOnPage', language))
        for (const field of proposal.card.fields)
          if (!shortened && !/^\d{4}-\d\d-\d\d$/.test(field.value))
            expect(letters(shown)).toContain(letters(visible(field.value)))
      }),
      runs,
    )
  })

  test('every draft is valid, and its text stands whole in one box that copies, or says where it is', () => {
    fc.assert(
      fc.property(anyDraft, someText, anyLanguage, fc.boolean(), (draft, client, language, struck) => {
        const blocks = draftBlocks(draft, client, language, struck)
        expect(textIn(blocks).includes(phrase('struckProducts', language))).toBe(struck)
        expectMessage(blocks)
        expect(draftText(draft, client, language)).not.toMatch(/[<>]/)
        const box = blocks.flatMap((block) =>
          block.type === 'rich_text'
            ? block.elements.filter(({ type }) => type === 'rich_text_preformatted')
            : [],
        )
        const copied = textIn(box)
        if (copied !== visible(draft.body).trimEnd())
          // A blocked text leaves by no way, so that nothing is said of a file.
          expect(textIn(blocks)).toContain(
            phrase(draft.outcome === 'block' ? 'blockedText' : 'wholeInEml', language),
          )
      }),
      runs,
    )
  })

  test('choices, quick answers, shares, notices and words to strangers are valid', () => {
    const choice = fc.record({
      n: fc.integer({ min: 1, max: 99 }),
      id: fc.constant('cli_1'),
      label: anyText,
      facts: anyText,
    })
    const stranger = fc.constantFrom('unknown', 'guest', 'inactive', 'unconfirmed')
    fc.assert(
      fc.property(
        anyText,
        fc.array(choice, { maxLength: 60 }),
        anyLanguage,
        stranger,
        (text, choices, language, who) => {
          expectMessage(choiceBlocks(choices, 'trn_1', language))
          expectMessage(quickBlocks(text, language, { value: text, page }), [page])
          expectMessage(shareBlocks({ text, value: 'x', channel: text, masked: text }, language))
          expectMessage(sharedBlocks(text, text, language))
          expectMessage(noticeBlocks(text, language, { label: text, value: 'x' }))
          if (visible(text).trim() !== '') expectMessage(privateNote(text, language))
          expectMessage(strangerBlocks({ stranger: who, email: text, language }, page), [page])
        },
      ),
      runs,
    )
  })

  test('help and suggested prompts come from the examples of the tools', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyLanguage, (clients, language) => {
        const { prompts } = suggestedPrompts(tools, clients, language)
        expect(prompts.length).toBe(4)
        for (const { title, message } of prompts) {
          expect(title.length).toBeLessThanOrEqual(75)
          expect(message.length).toBeGreaterThan(0)
        }
      }),
      runs,
    )
    for (const language of languages) expectMessage(helpBlocks(tools, language))
    for (const [language, name] of [
      ['en', 'Elena Moretti'],
      ['zh', '林婉清'],
      ['ru', 'Екатерина Соколова'],
    ] as const) {
      const [, ...aboutClient] = suggestedPrompts(tools, [name], language).prompts
      expect(aboutClient.map(({ message }) => planOf({ say: message }).calls)).toMatchObject(
        ['get_client', 'list_interactions', 'draft_message'].map((tool) => [
          { tool, input: { client: name } },
        ]),
      )
    }
    expect(textIn(helpBlocks(tools, 'zh'))).toContain('我的任务')
  })
})

describe('windows and the home page', () => {
  test('every window is valid with any content', () => {
    fc.assert(
      fc.property(anyProposal, anyDraft, anyText, anyLanguage, (proposal, draft, text, language) => {
        expectView(editModal(proposal, mark, language, { channel: 'C1', ts: '1.2' }))
        const tool = tools.find(({ name }) => name === 'create_task')
        expectView(editModal(proposal, mark, language, tool ? { arguments: tool.input } : {}))
        expectView(draftModal(draft, language, { channel: 'C1', ts: '1.2' }))
        const start = { today: '2026-11-27', client: text, note: text } as unknown as Parameters<
          typeof logModal
        >[0]
        expectView(logModal(start, language))
        expectView(logModal({ ...start, message: { text, author: text } }, language))
        expectView(requestModal({ client: text }, language))
      }),
      { numRuns: 80 },
    )
  })

  test('the settings are valid in every language and zone', () => {
    for (const language of languages)
      for (const name of ['Europe/Zurich', 'UTC', 'Asia/Shanghai'])
        expectView(
          settingsModal(
            {
              language,
              zone: timeZone(name),
              autoCommit: true,
              quiet: { from: '20:00', to: '08:00' },
              morning: '08:30',
            },
            language,
          ),
        )
  })

  test('the home page is valid with any content, and counts what it leaves out', () => {
    const date = fc.constantFrom('2026-11-20', '2026-11-27', '2026-11-30', '2027-05-01', undefined)
    const task = fc.record({
      id: fc.constant('tsk_1'),
      text: anyText,
      clientName: anyText,
      dueOn: date,
      priority: fc.constantFrom('low', 'high'),
    })
    const client = fc.record({ id: fc.constant('cli_1'), name: anyText, city: anyText, lastContactOn: date })
    const waiting = fc.record({
      proposal: anyProposal,
      mark: fc.constant(mark),
      canDecide: fc.boolean(),
      proposer: fc.boolean(),
    })
    const maturity = fc.record({
      client,
      what: anyText,
      amount: fc.constant({ value: 1234.5, currency: 'CHF' }),
      on: fc.constant('2026-12-01'),
    })
    const home = fc.record({
      name: anyText,
      today: fc.constant('2026-11-27'),
      asOf: fc.constant(now),
      tasks: fc.array(task, { maxLength: 30 }),
      moreTasks: fc.nat(50),
      waiting: fc.array(waiting, { maxLength: 8 }),
      moreWaiting: fc.nat(9),
      recent: fc.array(client, { maxLength: 12 }),
      maturities: fc.array(maturity, { maxLength: 12 }),
      settings: fc.constant({ language: 'zh', zone, autoCommit: false }),
      page: fc.constant(page),
    })
    fc.assert(
      fc.property(home, anyLanguage, (data, language) => {
        const view = homeView(data as unknown as HomeData, language)
        expectView(view, [page])
        const near = data.tasks.filter(({ dueOn }) => dueOn !== undefined && dueOn <= '2026-12-04')
        const hidden = data.moreTasks + data.tasks.length - Math.min(near.length, 12)
        if (hidden > 0) expect(textIn(view)).toContain(phrase('moreItems', language, { n: hidden }))
      }),
      { numRuns: 60 },
    )
  })

  test('markup is shown as letters', () => {
    for (const text of markup) {
      const [message = []] = replyBlocks(text, 'en')
      expect(textIn(message)).toBe(visible(text))
    }
  })
})
