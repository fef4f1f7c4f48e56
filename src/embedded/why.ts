import { fold } from '#domain/text/fold.ts'
import { calls, type Plan, type PlannedCall } from './planned.ts'
import type { Dialogue, PastCall } from './read-prompt.ts'

/** Nothing but the wish to know the reasons of what was just answered. */
const asksWhy =
  /^(?:(?:and|but|ok(?:ay)?|hm+|so|really|wait|no|sorry|а|но|и|хм+|ну|так|那|可是|但|但是|嗯)[\s,.?!，。？]*)*(?:why(?:(?: on earth)?(?: not)?(?: (?:the (?:others?|rest)|any others?|(?:the|this|that) (?:one|first|second|last)(?: one)?))?| (?:is|was) (?:it|that|this|he|she)(?: (?:not allowed|blocked|refused|late|overdue|out|so))?| (?:so|that|though|exactly))?|why (?:can['’]?t|may|can|couldn['’]?t|mustn['’]?t) (?:i|we|she|he|they)(?: not)?|how come(?: not)?|what(?:['’]?s| is| was) the (?:reason|problem|issue|obstacle|catch|matter)(?: (?:there|with (?:it|that|this|him|her)))?|on what (?:grounds|basis)|for what reason|what(?: rule)? (?:blocks|stops|prevents|speaks against|says) (?:it|that|this|so|him|her|me)|(?:which|what) rules?(?: is (?:it|that))?|(?:please |can you |could you )?(?:explain|give me)(?: (?:why|that|the reasons?|me why))*|reasons?(?: please)?|почему(?: (?:нет|нельзя|так|это|не|же|он[аи]?|отказ(?:ано)?|не подходит|не может))*|в ч[её]м (?:причина|дело|проблема)|на каком основании|по какой причине|отчего|с чего бы?(?: это)?|какое правило(?: мешает)?|(?:объясни|поясни)(?:те)?(?:,? почему)?|为(?:什么|啥|何)(?:不行|不可以|不能|不合适|不适合|不给|呢|这样|会这样|逾期|超时)?|什么(?:原因|理由|缘故)|原因(?:是什么|呢)?|凭什么|怎么(?:不行|不可以|不能|会这样)(?:呢)?|哪条规(?:则|定))[\s?？!.。！呢啊吗]*$/u

/** Look-ups that say their reasons when they are made again. */
const reasoned: ReadonlySet<string> = new Set([
  'check_suitability',
  'suggest_products',
  'compare_products',
  'list_contacts_due',
  'list_requests',
  'list_promises',
  'get_complaint',
  'show_advice_file',
])

function again({ tool, input, output }: PastCall, said: string): PlannedCall | undefined {
  if (tool === 'suggest_products') return { tool, input: { ...input, show_blocked: true }, said }
  if (reasoned.has(tool)) return { tool, input, said }
  // A product that a letter left out is one whose verdict does not allow it.
  const product = Array.isArray(input.recommends) ? input.recommends[0] : undefined
  if (tool === 'draft_message' && typeof product === 'string' && output !== undefined)
    return { tool: 'check_suitability', input: { client: input.client, product }, said }
  return undefined
}

/** "Why not?", «почему?», 为什么不行: the look-up before once more, with its reasons. */
export function whyAsked(said: string, before: Dialogue): Plan | undefined {
  if (!asksWhy.test(fold(said).trim())) return undefined
  const last = before.slice(-2).findLast((turn) => turn.calls.length > 0)
  const call = last?.calls.map((each) => again(each, last.said)).findLast((each) => each !== undefined)
  return call && calls(call)
}
