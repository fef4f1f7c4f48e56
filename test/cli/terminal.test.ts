import { describe, expect, test } from 'vitest'
import { cardBox } from '#cli/chat/card.ts'
import { readLine } from '#cli/chat/read-line.ts'
import { createScreen } from '#cli/chat/screen.ts'
import { printable, widthOf, wrapped } from '#cli/chat/width.ts'
import type { Language } from '#domain/language.ts'
import type { Proposal } from '#domain/proposal.ts'

const plain = (language: Language, columns = 60) => ({
  language,
  columns,
  paint: (_: string, text: string) => text,
})

const card = (change: Partial<Proposal> = {}): Proposal =>
  ({
    id: 'prp_1',
    tool: 'update_client',
    risk: 'low_write',
    status: 'pending',
    input: {},
    origins: [],
    card: {
      title: { en: 'Client record', zh: '客户资料', ru: 'Карточка клиента' },
      fields: [
        { label: { en: 'Client', zh: '客户', ru: 'Клиент' }, value: '欧阳静怡' },
        { label: { en: 'City', zh: '城市', ru: 'Город' }, value: '上海', before: '苏州', key: 'city' },
        {
          label: { en: 'Notes', zh: '备注', ru: 'Заметки' },
          value: '偏好上午联系，喜欢喝龙井茶，周末不接电话，重要事项请发邮件确认。'.repeat(2),
        },
      ],
    },
    ...change,
  }) as Proposal

describe('widths', () => {
  test.each([
    ['Anna', 4],
    ['周文涛', 6],
    ['Ёлка', 4],
    ['e\u0301', 1],
    ['👩‍💼', 2],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns)
  })

  test('lines break at spaces, between Chinese characters, and keep every letter', () => {
    expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    const lines = wrapped('偏好上午联系，喜欢喝龙井茶', 10)
    expect(lines.join('')).toBe('偏好上午联系，喜欢喝龙井茶')
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(12)
      expect(line).not.toMatch(/^，/)
    }
    expect(wrapped('donaudampfschiff', 5).join('')).toBe('donaudampfschiff')
  })

  test('a text cannot steer the terminal or turn its letters around', () => {
    expect(printable('a\u001b[2Jb\u009b31mc\u202ed\r\ne\u0000')).toBe('a[2Jb31mcd\ne')
  })
})

describe('cards', () => {
  test.each(['en', 'zh', 'ru'] as const)('are boxes whose sides stand straight (%s)', (language) => {
    const lines = cardBox(card(), 2, plain(language)).trimEnd().split('\n')
    expect(new Set(lines.map(widthOf)).size).toBe(1)
    expect(lines.join('\n')).toContain('苏州 → 上海')
    expect(lines[0]).toContain(`2 · ${card().card.title[language]}`)
  })

  test('warn where a text from outside was read, and only there', () => {
    const origins = [
      { kind: 'mail', ref: 'int_7' },
      { kind: 'rm', ref: 'int_8' },
    ] as const
    const warned = cardBox(card({ origins }), 1, plain('en'))
    expect(warned).toContain('A text from outside was read for this: mail int_7.')
    expect(warned).not.toContain('int_8')
    expect(cardBox(card({ origins: [origins[1]] }), 1, plain('en'))).not.toContain('outside')
  })
})

describe('lines', () => {
  test.each([
    ['  ', { kind: 'nothing' }],
    ['who is Anna', { kind: 'say', text: 'who is Anna' }],
    ['add a task', { kind: 'say', text: 'add a task' }],
    ['a', { kind: 'approve' }],
    ['Ф', { kind: 'approve' }],
    ['e', { kind: 'edit', fields: {} }],
    ['d', { kind: 'decline' }],
    ['u', { kind: 'undo' }],
    [':approve all', { kind: 'approve', which: 'all' }],
    ['：approve 2', { kind: 'approve', which: '2' }],
    [':decline 2 not now', { kind: 'decline', which: '2', reason: 'not now' }],
    [':decline wrong day', { kind: 'decline', reason: 'wrong day' }],
    [':edit due_on=2026-12-01', { kind: 'edit', fields: { due_on: '2026-12-01' } }],
    [
      ':edit 3 text=Call back, x=1 due_on="2026-12-01"',
      { kind: 'edit', which: '3', fields: { text: 'Call back,', x: '1', due_on: '2026-12-01' } },
    ],
    [':eml /tmp/a b.eml', { kind: 'eml', file: '/tmp/a b.eml' }],
    [':brief', { kind: 'brief' }],
    [':quit', { kind: 'quit' }],
    [':frobnicate', { kind: 'unknown', command: ':frobnicate' }],
  ])('%s', (line, action) => {
    expect(readLine(line)).toEqual(action)
  })
})

test('what the screen shows of a turn, piece by piece', () => {
  let shown = ''
  const screen = createScreen({ write: (text) => (shown += text) }, 'en')
  const title = { en: 'Looking', zh: '查找', ru: 'Ищу' }
  const turn = { turn: 'trn_1', thread: 'thr_1', answeredBy: 'built-in' } as never as object
  screen.event({ type: 'turn', language: 'zh', ...turn } as never)
  screen.event({ type: 'tool', call: 'c', tool: 'find_clients', title, phase: 'start' })
  screen.event({ type: 'tool', call: 'c', tool: 'find_clients', title, phase: 'done' })
  screen.event({ type: 'text', text: '两位' })
  screen.event({ type: 'text', text: '客户。' })
  screen.event({ type: 'notice', code: 'fallback', text: '由内置助手接替。' })
  screen.event({ type: 'end', status: 'done', reply: '两位客户。' })
  expect(shown).toBe('· 查找\n两位客户。\n由内置助手接替。\n')
})
