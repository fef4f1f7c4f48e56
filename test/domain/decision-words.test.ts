import { expect, test } from 'vitest'
import { decisionSentence, decisionText } from '#domain/decision-words.ts'
import { type Instant, timeZone } from '#domain/time.ts'

const zone = timeZone('Europe/Zurich')
const card = { title: { en: 'Send this e-mail', zh: '发送此邮件', ru: 'Отправить это письмо' } }
const receipt = { leavesAt: '2026-11-23T08:10:00.000Z' as Instant }
const queued = { status: 'committed' as const, card, receipt }

test('an approved sending is queued: when it leaves and until when it can be stopped', () => {
  expect(decisionText(queued, 'Iris Baumann', 'en', zone)).toBe(
    'Queued, not sent yet: Send this e-mail — Iris Baumann. It leaves at 2026-11-23 09:10; until then it can be stopped with "undo".',
  )
  expect(decisionText(queued, '林婉清', 'zh', zone)).toBe(
    '已排队，尚未发出：发送此邮件 — 林婉清。将于 2026-11-23 09:10 发出，在此之前可用“撤销”停止发送。',
  )
  expect(decisionText(queued, 'Орлов', 'ru', zone)).toBe(
    'В очереди, ещё не отправлено: Отправить это письмо — Орлов. Уйдёт 2026-11-23 09:10; до этого отправку можно остановить словом «отмени».',
  )
})

test('what was stopped or declined says nothing of a time', () => {
  expect(decisionSentence({ ...queued, status: 'undone' }, undefined, 'en', zone)).toBe(
    'Undone: Send this e-mail.',
  )
  expect(decisionSentence({ status: 'declined', card }, undefined, 'zh', zone)).toBe(
    '已拒绝，未保存：发送此邮件。',
  )
})
