import type { Language } from '#domain/language.ts'
import type { Tool } from '#tools/define.ts'
import { nobody } from '../dialogue.ts'
import type { Plan, PlannedCall } from '../planned.ts'
import type { Dialogue, PastCall } from '../read-prompt.ts'
import type { Moment } from '../slots/mentions.ts'
import { type AskResult, wordAsk } from './ask.ts'
import { wordCounts } from './ask-counts.ts'
import { type BriefResult, wordBrief } from './brief.ts'
import { wordClient } from './client-card.ts'
import { type ComplaintResult, wordComplaint } from './complaint.ts'
import { wordContactsDue, wordPromises, wordQueue } from './day.ts'
import { wordError } from './errors.ts'
import { type FeedbackResult, wordFeedback } from './feedback.ts'
import { wordFound } from './found.ts'
import { wordInteractions, wordNotes, wordTasks } from './lists.ts'
import { type MeetingResult, wordMeeting } from './meeting.ts'
import { wordOther } from './other.ts'
import {
  type AdviceResult,
  type ProductsResult,
  type SuggestionResult,
  type SuitabilityResult,
  wordAdvice,
  wordProducts,
  wordSuggestions,
  wordSuitability,
} from './products.ts'
import { type RequestsResult, wordRequests } from './requests.ts'
import type {
  ClientResult,
  ContactsDueResult,
  DraftResult,
  FoundResult,
  InteractionsResult,
  NotesResult,
  PromisesResult,
  TasksResult,
  UndoResult,
  WriteResult,
} from './results.ts'
import type { Voice } from './say.ts'
import { wordRemark } from './talk.ts'
import { wordDraft, wordUndo, wordWrite } from './writes.ts'

export type ToWord = Readonly<{
  dialogue: Dialogue
  plan: Plan
  moment: Moment
  tools: readonly Tool[]
  language: Language
}>

type Wording = (voice: Voice, output: never, input: PastCall['input'], said: string) => string

/** The gate has checked each output against its tool's schema, so its shape is known by the tool's name. */
const wordings: Readonly<Record<string, Wording>> = {
  find_clients: (voice, output: FoundResult, input, said) => wordFound(voice, output, input, said),
  get_client: (voice, output: ClientResult, _, said) => wordClient(voice, output, said),
  list_interactions: (voice, output: InteractionsResult, input, said) =>
    wordInteractions(voice, output, input, said),
  search_notes: (voice, output: NotesResult) => wordNotes(voice, output),
  prepare_meeting: (voice, output: MeetingResult) => wordMeeting(voice, output),
  get_daily_brief: (voice, output: BriefResult) => wordBrief(voice, output),
  list_tasks: (voice, output: TasksResult, input) =>
    output.queue ? wordQueue(voice, output) : wordTasks(voice, output, input),
  list_contacts_due: (voice, output: ContactsDueResult) => wordContactsDue(voice, output),
  list_promises: (voice, output: PromisesResult, input) => wordPromises(voice, output, input),
  list_requests: (voice, output: RequestsResult) => wordRequests(voice, output),
  get_complaint: (voice, output: ComplaintResult) => wordComplaint(voice, output),
  list_feedback: (voice, output: FeedbackResult) => wordFeedback(voice, output),
  draft_message: (voice, output: DraftResult) => wordDraft(voice, output),
  undo: (voice, output: UndoResult) => wordUndo(voice, output),
  find_products: (voice, output: ProductsResult) => wordProducts(voice, output),
  compare_products: (voice, output: ProductsResult) => wordProducts(voice, output),
  check_suitability: (voice, output: SuitabilityResult) => wordSuitability(voice, output),
  suggest_products: (voice, output: SuggestionResult) => wordSuggestions(voice, output),
  show_advice_file: (voice, output: AdviceResult) => wordAdvice(voice, output),
}

const isWrite = (output: unknown): output is WriteResult =>
  typeof output === 'object' && output !== null && 'proposal' in output && 'fields' in output

function wordCall(voice: Voice, call: PastCall, said: string, planned: PlannedCall | undefined): string {
  if (call.error) return wordError(voice, call.error)
  if (call.tool === 'ask_book' && call.output !== undefined)
    return wordAsk(voice, call.output as AskResult, planned?.ask)
  if (isWrite(call.output)) return wordWrite(voice, call.output)
  const wording = wordings[call.tool]
  return wording && call.output !== undefined
    ? wording(voice, call.output as never, call.input, said)
    : wordOther(voice, call.output)
}

/** One result by itself, as a digest tells it. */
export const wordResult = (voice: Voice, tool: string, output: unknown): string => {
  const wording = wordings[tool]
  return wording ? wording(voice, output as never, {}, '') : wordOther(voice, output)
}

/** The answer to the last turn: each call's result in the order asked, then what is to be said beside them. */
export function wordTurn({ dialogue, plan, moment, tools, language }: ToWord): string {
  const voice: Voice = { language, zone: moment.zone, today: moment.today }
  const turn = dialogue[dialogue.length - 1]
  const made = (turn?.calls ?? []).filter((call) => !nobody(call))
  const counts = wordCounts(voice, made, plan.calls)
  const results = counts
    ? [counts]
    : made.map((call, index) => {
        const planned = plan.calls[index]
        const said = planned?.tool === call.tool ? planned.said : (turn?.said ?? '')
        return wordCall(voice, call, said, planned)
      })
  const remarks = plan.remarks.map((remark) => wordRemark(voice, remark, tools))
  const all = [...new Set([...results, ...remarks])].filter((text) => text !== '')
  return all.length > 0 ? all.join('\n\n') : wordRemark(voice, { kind: 'unclear' }, tools)
}
