import type { Language } from '#domain/language.ts'
import { type Gap, gapNames, type Progress } from '#domain/service/complaint-progress.ts'
import type { CaseEvent, ComplaintFile, Handoff } from '#store/port.ts'

/** States in which a department still owes its answer. */
const awaited: readonly Handoff['status'][] = ['sent', 'accepted', 'asked_back']

/** How far a complaint has come, by its file, its history and its hand-offs. */
export const progressOf = (
  { request, causes, remedy, explanation, callback, lesson }: ComplaintFile,
  events: readonly CaseEvent[],
  handoffs: readonly Handoff[],
): Progress => ({
  status: request.status,
  causes,
  remedy: remedy !== undefined,
  explained: explanation !== undefined,
  waiting: handoffs.filter(({ status }) => awaited.includes(status)).length,
  calledBack: callback !== undefined,
  ...(callback && { satisfied: callback.satisfied }),
  learned: lesson !== undefined || events.some(({ kind }) => kind === 'no_lesson'),
  reason: events.some(({ kind }) => kind === 'no_lesson'),
  answered: request.firstAnsweredAt !== undefined || request.status !== 'open',
})

export const gapTexts = (missing: readonly Gap[], language: Language) =>
  missing.map((code) => ({ code, text: gapNames[code][language] }))
