import type { types } from '@slack/bolt'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { issueFacts } from '#domain/issues.ts'
import type { Proposal } from '#domain/proposal.ts'
import { type Instant, timeZone } from '#domain/time.ts'
import { readCardValue } from '#src/slack/render/card-value.ts'
import { choiceBlocks, readChoice } from '#src/slack/render/choices.ts'
import {
  draftBlocks,
  draftModal,
  editedDraft,
  readDraftMetadata,
  readDraftValue,
} from '#src/slack/render/draft.ts'
import { editErrors, editedFields, editModal, readEditMetadata } from '#src/slack/render/edit-modal.ts'
import { logModal, readLog, readRequest, requestModal } from '#src/slack/render/log-modal.ts'
import { type CardViewer, proposalBlocks, proposalText } from '#src/slack/render/proposal.ts'
import { readSettings, settingsModal } from '#src/slack/render/settings-modal.ts'
import type { DraftRow } from '#store/port.ts'
import { toolNamed } from '#tools/index.ts'
import { anyDraft, anyProposal } from '../support/slack/contents.ts'
import { submitted } from '../support/slack/fill.ts'
import { letters, textIn } from '../support/slack/harmless.ts'

const zone = timeZone('Europe/Zurich')
const mark = '0123456789abcdef'
const me: CardViewer = { canDecide: true, proposer: true, zone }

const task = {
  id: 'prp_0001',
  tool: 'create_task',
  risk: 'low_write',
  input: { text: 'Call back', client: 'cli_1', due_on: '2026-11-30', priority: 'normal' },
  card: {
    title: { en: 'New task', zh: '新任务', ru: 'Новая задача' },
    fields: [
      { key: 'text', label: { en: 'Task', zh: '任务', ru: 'Задача' }, value: 'Call back' },
      { label: { en: 'Client', zh: '客户', ru: 'Клиент' }, value: 'Anna Keller' },
      { key: 'due_on', label: { en: 'Due', zh: '截止日期', ru: 'Срок' }, value: '2026-11-30' },
      { key: 'priority', label: { en: 'Priority', zh: '优先级', ru: 'Приоритет' }, value: 'normal' },
    ],
  },
  origins: [],
  status: 'pending',
  createdAt: '2026-11-27T08:30:00.000Z',
  expiresAt: '2026-11-28T08:30:00.000Z',
} as unknown as Proposal
const decided = (change: Readonly<Record<string, unknown>>): Proposal =>
  ({ ...task, decidedAt: '2026-11-27T09:00:00.000Z', ...change }) as unknown as Proposal
const arguments_ = toolNamed('create_task')?.input

const buttonsIn = (blocks: readonly types.KnownBlock[]): types.Button[] =>
  blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.filter((each): each is types.Button => each.type === 'button')
      : [],
  )
const pressed = (proposal: Proposal, viewer: CardViewer): string[] =>
  buttonsIn(proposalBlocks(proposal, mark, 'en', viewer)).map(({ text }) => text.text)

describe('a card', () => {
  test('shows every field in the language, days by its custom and codes in words', () => {
    const shown = textIn(proposalBlocks(task, mark, 'ru', me))
    expect(shown).toContain('Новая задача')
    expect(letters(shown)).toContain(letters('Срок: пн, 30 ноября 2026 г.'))
    expect(shown).not.toContain('normal')
    expect(proposalText(task, 'zh')).toBe('新任务 — Anna Keller')
  })

  test('shows what a change replaces struck out before the new value', () => {
    const changed = {
      ...task,
      card: {
        ...task.card,
        fields: [{ key: 'text', label: task.card.title, value: 'Basel', before: 'Bern' }],
      },
    }
    const [, fields] = proposalBlocks(changed, mark, 'en', me)
    expect(fields).toMatchObject({
      type: 'rich_text',
      elements: [
        {
          elements: [
            { style: { bold: true } },
            { text: 'Bern', style: { strike: true } },
            { text: ' → ' },
            { text: 'Basel' },
          ],
        },
      ],
    })
  })

  test('is decided by whoever may, edited by its proposer alone', () => {
    expect(pressed(task, me)).toEqual(['Approve', 'Edit', 'Decline'])
    expect(pressed(task, { ...me, proposer: false })).toEqual(['Approve', 'Decline'])
    expect(pressed(task, { ...me, canDecide: false })).toEqual(['Edit', 'Decline'])
    expect(pressed(task, { ...me, canDecide: false, proposer: false })).toEqual([])
    const [approve] = buttonsIn(proposalBlocks(task, mark, 'en', me))
    expect(readCardValue(approve?.value)).toEqual({ proposal: 'prp_0001', mark })
    expect(readCardValue('prp_0001:nothing')).toBeUndefined()
  })

  test('asks twice where approving is risky, and says why', () => {
    const confirmOf = (proposal: Proposal) =>
      buttonsIn(proposalBlocks(proposal, mark, 'en', me))[0]?.confirm?.text?.text
    expect(confirmOf(task)).toBeUndefined()
    expect(confirmOf(decided({ risk: 'sensitive' }))).toMatch(/second person/)
    expect(confirmOf(decided({ risk: 'client_send' }))).toMatch(/goes to the client/)
    const outside = decided({
      origins: [
        { kind: 'mail', ref: 'int_7' },
        { kind: 'rm', ref: 'x' },
      ],
    })
    expect(confirmOf(outside)).toMatch(/text from outside/)
    expect(textIn(proposalBlocks(outside, mark, 'en', me))).toContain(
      'A text from outside was read for this: mail int_7.',
    )
    expect(textIn(proposalBlocks(decided({ risk: 'sensitive' }), mark, 'en', me))).toMatch(
      /a lead .* or compliance/,
    )
  })

  test('that is over says how, by whom and where, and has no buttons but undo while it lasts', () => {
    const receipt = { proposal: 'prp_0001', records: ['tsk_1'], at: '2026-11-27T09:00:00.000Z' }
    const saved = decided({ status: 'committed', receipt, undoUntil: '2026-11-27T09:10:00.000Z' })
    const viewer = { ...me, decided: { by: 'Maria Rossi', on: 'page' as const } }
    const shown = textIn(
      proposalBlocks(saved, mark, 'en', { ...viewer, now: '2026-11-27T09:05:00.000Z' as Instant }),
    )
    expect(shown).toContain('Saved 27 Nov, 10:00')
    expect(shown).toContain('Can be undone until 27 Nov, 10:10')
    expect(shown).toContain('Receipt prp_0001: tsk_1')
    expect(shown).toContain('Decided by Maria Rossi on the phone page, 27 Nov, 10:00')
    expect(pressed(saved, { ...me, now: '2026-11-27T09:05:00.000Z' as Instant })).toEqual(['Undo'])
    expect(pressed(saved, { ...me, now: '2026-11-27T09:11:00.000Z' as Instant })).toEqual([])
    expect(pressed(saved, { ...me, canDecide: false, proposer: false })).toEqual([])
    for (const status of ['declined', 'superseded', 'expired', 'undone'])
      expect(pressed(decided({ status }), me)).toEqual([])
    expect(pressed(task, { ...me, now: '2026-11-28T08:30:00.000Z' as Instant })).toEqual([])
    expect(textIn(proposalBlocks(decided({ status: 'declined' }), mark, 'en', me))).toContain(
      'nothing was saved',
    )
  })

  test('of a sending is never told as sent: it waits for its time and can be stopped', () => {
    const receipt = {
      proposal: 'prp_0001',
      records: ['out_1'],
      at: '2026-11-27T09:00:00.000Z',
      leavesAt: '2026-11-27T09:10:00.000Z',
    }
    const queued = decided({ status: 'committed', risk: 'client_send', receipt, undoUntil: receipt.leavesAt })
    const before = { ...me, now: '2026-11-27T09:05:00.000Z' as Instant }
    const after = { ...me, now: '2026-11-27T09:15:00.000Z' as Instant }
    expect(textIn(proposalBlocks(queued, mark, 'en', before))).toContain(
      'Queued, not sent yet; leaves 27 Nov, 10:10.',
    )
    expect(pressed(queued, before)).toEqual(['Stop it'])
    expect(textIn(proposalBlocks(queued, mark, 'en', after))).toContain('can no longer be stopped')
    expect(pressed(queued, after)).toEqual([])
    expect(textIn(proposalBlocks({ ...queued, status: 'undone' }, mark, 'en', after))).toContain(
      'Stopped before it left',
    )
  })
})

describe('the window of a card', () => {
  const view = editModal(task, mark, 'ru', {
    channel: 'C1',
    ts: '1.2',
    ...(arguments_ ? { arguments: arguments_ } : {}),
  })

  test('has the kind of input that the tool takes', () => {
    const inputs = (view.blocks as types.KnownBlock[]).flatMap((block) =>
      block.type === 'input' ? [block] : [],
    )
    expect(inputs.map(({ element, optional }) => [element.type, optional])).toEqual([
      ['plain_text_input', false],
      ['datepicker', true],
      ['static_select', true],
    ])
    expect(inputs[2]?.element).toMatchObject({
      initial_option: { value: 'normal', text: { text: 'обычный' } },
    })
    expect(readEditMetadata(view.private_metadata ?? '')).toEqual({
      proposal: 'prp_0001',
      mark,
      channel: 'C1',
      ts: '1.2',
    })
    expect(readEditMetadata('{}')).toBeUndefined()
  })

  test('has a box for each line that can be left out', () => {
    const label = { en: 'Follow-up', zh: '后续任务', ru: 'Следующий шаг' }
    const follow = (at: number, value: string) => ({
      key: `tasks.${at}.text`,
      item: `tasks.${at}`,
      label,
      value,
    })
    const fields = Array.from({ length: 12 }, (_, at) => follow(at, `Step ${at}`))
    const many = {
      ...task,
      card: { ...task.card, fields },
      input: { tasks: fields.map(({ value }) => ({ text: value })) },
    }
    const opened = editModal(many, mark, 'en', {})
    expect(editedFields(submitted(opened), many)).toEqual({})
    const kept = fields.slice(0, 10).map(({ item }) => item)
    const changes = {
      'keep.0': kept.filter((item) => item !== 'tasks.3'),
      'keep.1': ['tasks.10'],
      'card.tasks.3.text': 'x',
    }
    expect(editedFields(submitted(opened, changes), many)).toEqual({ 'tasks.3': '', 'tasks.11': '' })
  })

  test('brings back what was changed, and an empty text for what was cleared', () => {
    expect(editedFields(submitted(view), task, arguments_)).toEqual({})
    const changes = { 'card.text': 'Call at noon', 'card.due_on': '2026-12-01', 'card.priority': null }
    expect(editedFields(submitted(view, changes), task, arguments_)).toEqual({
      text: 'Call at noon',
      due_on: '2026-12-01',
      priority: '',
    })
  })

  test('submitted as it was opened changes nothing, whatever the card holds', () => {
    fc.assert(
      fc.property(anyProposal, fc.boolean(), (proposal, typed) => {
        const schema = typed ? arguments_ : undefined
        const opened = editModal(proposal, mark, 'en', schema ? { arguments: schema } : {})
        expect(editedFields(submitted(opened), proposal, schema)).toEqual({})
      }),
      { numRuns: 150 },
    )
  })

  test('puts a refusal under the input that it is about', () => {
    const entered = z.object({ text: z.string().max(500), priority: z.enum(['low']) })
    const wrong = entered.safeParse({ text: 'x'.repeat(501), priority: 'soon' })
    const refused = new DomainError('input_invalid', issueFacts(wrong.error!))
    expect(editErrors(refused, task, 'en', arguments_)).toEqual({
      response_action: 'errors',
      errors: {
        'card.text': 'text must be at most 500 characters long',
        'card.priority': 'priority must be one of low',
      },
    })
    expect(editErrors(refused, task, 'zh', arguments_).errors['card.text']).toBe('文字最多 500 个字符')
    const past = new DomainError('date_in_past', { date: '2026-11-01' })
    expect(Object.keys(editErrors(past, task, 'zh', arguments_).errors)).toEqual(['card.due_on'])
    const other = new DomainError('nothing_to_change')
    expect(Object.keys(editErrors(other, task, 'zh', arguments_).errors)).toEqual(['card.text'])
  })

  test('holds a text longer than one input in parts that make it again', () => {
    const note = 'She wants to refinance in March. '.repeat(220).trim()
    const long = {
      ...task,
      input: { note },
      card: { ...task.card, fields: [{ key: 'note', label: task.card.title, value: note }] },
    }
    const opened = editModal(long, mark, 'en', {})
    const parts = (opened.blocks as types.KnownBlock[]).filter(({ type }) => type === 'input')
    expect(parts.length).toBe(4)
    const changed = editedFields(submitted(opened, { 'card.note#2': 'Nothing else.' }), long)
    expect(String(changed.note)).toMatch(/^She wants.*Nothing else\. .*March\.$/)
  })
})

const draft = {
  id: 'drf_1',
  channel: 'email',
  language: 'en',
  recipient: 'anna@client.example',
  subject: 'Our talk',
  body: 'Dear Anna,\n\nThank you.\n\nCosts: 1.5%.',
  disclosures: 'Costs: 1.5%.',
  origins: [],
  missing: ['note'],
  findings: [{ message: 'Promises a return.' }],
  outcome: 'warn',
} as unknown as DraftRow

describe('a draft', () => {
  test('has its text in one box, what is locked and found, and buttons that name it', () => {
    const blocks = draftBlocks(draft, 'Anna Keller', 'en')
    const shown = textIn(blocks)
    expect(shown).toContain(draft.body)
    expect(shown).toContain('Locked statements, kept word for word:')
    expect(shown).toContain('Wording: Promises a return.')
    expect(buttonsIn(blocks).map(({ text }) => text.text)).toEqual([
      'Send…',
      'Edit',
      'Shorter',
      'Warmer',
      'Take as .eml',
    ])
    expect(readDraftValue(buttonsIn(blocks)[0]?.value)).toEqual({ draft: 'drf_1' })
    expect(readDraftValue('drf_1:zh')).toEqual({ draft: 'drf_1', language: 'zh' })
    expect(readDraftValue('prp_1')).toBeUndefined()
  })

  test('cannot be sent where its wording is blocked or nobody is to get it', () => {
    const sends = (change: Partial<DraftRow>) =>
      buttonsIn(draftBlocks({ ...draft, ...change }, 'Anna', 'en')).some(({ text }) => text.text === 'Send…')
    const { recipient: _, ...nobody } = draft
    expect(sends({ outcome: 'block' })).toBe(false)
    expect(
      buttonsIn(draftBlocks({ ...draft, outcome: 'block' }, 'Anna', 'en')).map(({ text }) => text.text),
    ).toEqual(['Edit', 'Shorter', 'Warmer'])
    expect(sends({ channel: 'message' })).toBe(false)
    expect(buttonsIn(draftBlocks(nobody, 'Anna', 'en'))[0]?.text.text).toBe('Edit')
  })

  test('keeps its locked statements through an edit', () => {
    const view = draftModal(draft, 'en', { channel: 'D1', ts: '1.1' })
    expect(readDraftMetadata(view.private_metadata ?? '')).toEqual({
      draft: 'drf_1',
      channel: 'D1',
      ts: '1.1',
    })
    expect(editedDraft(submitted(view), draft)).toEqual({})
    expect(editedDraft(submitted(view, { body: 'Dear Anna,\n\nThanks.', subject: 'Thanks' }), draft)).toEqual(
      {
        subject: 'Thanks',
        body: 'Dear Anna,\n\nThanks.\n\nCosts: 1.5%.',
      },
    )
  })

  test('submitted as it was opened changes nothing, whatever it holds', () => {
    fc.assert(
      fc.property(anyDraft, (any) => {
        expect(editedDraft(submitted(draftModal(any, 'en')), any)).toEqual({})
      }),
      { numRuns: 150 },
    )
  })
})

describe('the other windows', () => {
  const today = '2026-11-27' as Parameters<typeof readLog>[1]['today']

  test('a contact is read as it was entered, with its follow-ups by line', () => {
    const view = logModal({ today, client: 'Anna Keller' }, 'en')
    const state = submitted(view, {
      text: 'Wants to refinance',
      tasks: 'call back on Friday\n\nsend papers ',
    })
    expect(readLog(state, { today }, 'en')).toEqual({
      logged: {
        client: 'Anna Keller',
        channel: 'call',
        on: today,
        note: 'Wants to refinance',
        tasks: ['call back on Friday', 'send papers'],
      },
    })
    expect(readLog(submitted(view, { on: '2026-12-24', client: ' ' }), { today }, 'en')).toMatchObject({
      errors: {
        response_action: 'errors',
        errors: {
          on: expect.stringContaining('happened'),
          client: 'Please fill this in.',
          text: 'Please fill this in.',
        },
      },
    })
  })

  test('a message from outside is quoted, never put into the note', () => {
    const view = logModal({ today, message: { text: 'pay <!channel> now', author: 'Eve' } }, 'en')
    expect(textIn(view)).toContain('pay <!channel> now')
    expect(textIn(view)).toContain('kept as text from outside')
    expect(submitted(view).values.text).toEqual({ text: { type: 'plain_text_input', value: null } })
    expect(readLog(submitted(view, { client: 'Anna' }), { today, message: true }, 'en')).toMatchObject({
      logged: { channel: 'message', note: '' },
    })
  })

  test('a request needs client, subject and text', () => {
    const view = requestModal({ client: 'Anna' }, 'en')
    expect(readRequest(submitted(view, { on: '2026-11-01' }), { today }, 'en')).toMatchObject({
      errors: {
        errors: { subject: 'Please fill this in.', text: 'Please fill this in.', on: 'This day has passed.' },
      },
    })
    expect(readRequest(submitted(view, { subject: 'Card', text: 'Lost it' }), { today }, 'en')).toEqual({
      requested: { client: 'Anna', subject: 'Card', text: 'Lost it' },
    })
  })

  test('settings come back as they were shown; quiet hours need both ends', () => {
    const settings = {
      language: 'ru' as const,
      zone,
      quiet: { from: '20:00', to: '08:00' },
      morning: '08:30',
      autoCommit: true,
    }
    const view = settingsModal(settings, 'en')
    expect(readSettings(submitted(view), 'en')).toEqual({ settings })
    expect(
      readSettings(submitted(view, { 'settings.quiet_to': null, 'settings.auto_commit': [] }), 'en'),
    ).toMatchObject({
      errors: { errors: { 'settings.quiet_to': expect.stringContaining('both times') } },
    })
  })

  test('a choice names its turn, its number and its id', () => {
    const [, first] = choiceBlocks(
      [{ n: 1, id: 'cli_1', label: 'Anna Keller', facts: 'Zurich, 1975' }],
      'trn_1',
      'en',
    )
    expect(first).toMatchObject({
      text: { text: '1. Anna Keller\nZurich, 1975' },
      accessory: { action_id: 'choice.pick' },
    })
    expect(readChoice('trn_1:1:cli_1')).toEqual({ turn: 'trn_1', n: 1, id: 'cli_1' })
    expect(readChoice('cli_1')).toBeUndefined()
  })
})
