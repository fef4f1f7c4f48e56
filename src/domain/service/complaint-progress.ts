import type { Localised } from '../language.ts'
import type { CauseSide, RequestStatus } from './terms.ts'

/** A cause in the tree of a complaint; `explains` is the number of the cause that it lies behind. */
export type Cause = Readonly<{
  seq: number
  side: CauseSide
  text: string
  verified: boolean
  evidence?: string | undefined
  explains?: number | undefined
}>

/** How far the handling of a complaint has come. */
export type Progress = Readonly<{
  status: RequestStatus
  causes: readonly Pick<Cause, 'side' | 'verified'>[]
  /** A remedy is on record. */
  remedy: boolean
  /** An explanation was written for the client. */
  explained: boolean
  /** Open hand-offs to departments. */
  waiting: number
  /** Absent until the client was called back. */
  satisfied?: boolean | undefined
  calledBack: boolean
  /** A lesson, or a reason why there is none. */
  learned: boolean
  /** Why it may be closed although the client is not satisfied. */
  reason: boolean
  /** The client has heard from us, at least that we look into it. */
  answered: boolean
}>

export const gaps = [
  'answer',
  'handoff',
  'cause',
  'remedy',
  'resolution',
  'callback',
  'satisfaction',
  'lesson',
] as const
/** What a complaint still lacks. */
export type Gap = (typeof gaps)[number]

/** What is missing before a complaint may count as resolved. */
export function missingToResolve({ causes, remedy, explained }: Progress): Gap[] {
  const missing: Gap[] = []
  if (!causes.some(({ verified }) => verified)) missing.push('cause')
  if (!remedy && !explained) missing.push('remedy')
  return missing
}

/** Whether all that was verified lies with the client: then there is nothing for the bank to learn. */
export function clientCaused(causes: Progress['causes']): boolean {
  const verified = causes.filter((cause) => cause.verified)
  return verified.length > 0 && verified.every(({ side }) => side === 'client')
}

/** What is missing before a complaint may be closed, in the order in which it is done. */
export function missingToClose(progress: Progress): Gap[] {
  const missing = missingToResolve(progress)
  const settled = progress.status === 'resolved' || progress.status === 'closed'
  if (!settled) missing.push('resolution')
  if (!progress.calledBack) missing.push('callback')
  else if (progress.satisfied === false && !progress.reason) missing.push('satisfaction')
  if (!progress.learned && !clientCaused(progress.causes)) missing.push('lesson')
  return missing
}

/** The first thing to do now; undefined for a closed complaint. */
export function nextGap(progress: Progress): Gap | undefined {
  if (progress.status === 'closed') return undefined
  if (!progress.answered) return 'answer'
  const missing = missingToClose(progress)
  if (missing.includes('cause') && progress.waiting > 0) return 'handoff'
  return missing[0]
}

/** What each gap asks for, in words. */
export const gapNames: Readonly<Record<Gap, Localised>> = {
  answer: {
    en: 'send the holding reply with the time',
    zh: '发出含答复时间的安抚回复',
    ru: 'отправить промежуточный ответ со сроком',
  },
  handoff: {
    en: 'the answer of the department',
    zh: '等待部门答复',
    ru: 'ответ подразделения',
  },
  cause: { en: 'a verified cause', zh: '核实原因', ru: 'подтверждённая причина' },
  remedy: {
    en: 'a remedy or an explanation to the client',
    zh: '补救措施或向客户的说明',
    ru: 'решение или объяснение клиенту',
  },
  resolution: { en: 'mark it as resolved', zh: '标记为已解决', ru: 'отметить как решённую' },
  callback: {
    en: 'call the client back and note the result',
    zh: '回访客户并记录结果',
    ru: 'перезвонить клиенту и записать результат',
  },
  satisfaction: {
    en: 'the client is not satisfied: a reason for closing all the same',
    zh: '客户不满意：需说明为何仍要结案',
    ru: 'клиент недоволен: причина, почему всё же закрываем',
  },
  lesson: {
    en: 'a lesson, or a note why there is none',
    zh: '经验总结，或说明为何没有',
    ru: 'урок или пометка, почему его нет',
  },
}
