import { expect, test } from 'vitest'
import { blocksOf } from '#web/parts/answer-blocks.ts'
import { wordsBeside } from '#web/screens/chat/beside.ts'

const plain = (text: string) => [{ text, bold: false }]

test('lines, lists, headings and tables of an answer are told apart', () => {
  expect(blocksOf('Two clients:\n• Anna\n• **Ruth** Zumstein\n\nDone.')).toEqual([
    { kind: 'text', lines: [plain('Two clients:')] },
    {
      kind: 'bullets',
      items: [
        plain('Anna'),
        [
          { text: 'Ruth', bold: true },
          { text: ' Zumstein', bold: false },
        ],
      ],
    },
    { kind: 'text', lines: [plain('Done.')] },
  ])
  expect(blocksOf('3. three\n4. four\n7. seven')).toEqual([
    { kind: 'numbers', from: 3, items: [plain('three'), plain('four')] },
    { kind: 'numbers', from: 7, items: [plain('seven')] },
  ])
  expect(blocksOf('## Loans\n| Client | Sum |\n|---|--:|\n| Anna | 5 |')).toEqual([
    { kind: 'heading', line: plain('Loans') },
    {
      kind: 'table',
      head: [plain('Client'), plain('Sum')],
      rows: [[plain('Anna'), plain('5')]],
    },
  ])
})

test('what only looks like markup stays as it is, and no mark turns the direction', () => {
  expect(blocksOf('a * b ** c <b>x</b>')).toEqual([{ kind: 'text', lines: [plain('a * b ** c <b>x</b>')] }])
  expect(blocksOf('5 ** 2 ** 1')).toEqual([{ kind: 'text', lines: [plain('5 ** 2 ** 1')] }])
  expect(blocksOf('pay \u202eevil\u202c now')).toEqual([{ kind: 'text', lines: [plain('pay evil now')] }])
})

test('what stands beside an answer is not said twice', () => {
  const body = 'Dear Ms Keller,\n\nI would be glad to find a time to meet.\n\nKind regards'
  const text = `Draft to Anna. Only a draft.\nSubject: A time\n\n${body}\n\nPlease fill in: the day.`
  const drafts = [{ subject: 'A time', body }]
  expect(wordsBeside({ text, drafts, choices: [] })).toBe(
    'Draft to Anna. Only a draft.\n\n\nPlease fill in: the day.',
  )
  // The same while the draft is still coming in.
  const half = text.slice(0, text.indexOf('find a time'))
  expect(wordsBeside({ text: half, drafts, choices: [] })).toBe('Draft to Anna. Only a draft.')
  const choices = [{ n: 1, id: 'cli_a', label: 'Zhou', facts: '' }]
  expect(wordsBeside({ text: 'Which one?\n1. Zhou – Basel\n2. others', drafts: [], choices })).toBe(
    'Which one?\n2. others',
  )
})
