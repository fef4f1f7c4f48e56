import { calls, type Mind, only, type Plan } from '../planned.ts'
import type { Setting } from '../setting.ts'
import { latinOrOther } from '../slots/mentions.ts'
import { asConditions } from './mentions.ts'
import { partsOf } from './parts.ts'
import type { AskSpec } from './spec.ts'
import { toSql } from './sql.ts'

const people =
  /^(?:everyone|everybody|anyone|anybody|folks|people|names?|guys|люд\p{L}*|народ\p{L}*|кто-\p{L}+|单子?|名|簿|名册)$/u

/**
 * A list of clients that the filters of `find_clients` read nothing of: by the conditions of questions where these
 * read all of it, else told as not in the data. Nothing where every client is asked for.
 */
export function conditionedList(said: string, { moment }: Setting, mind: Mind): Plan | undefined {
  const { where, mentions, unread: left, splits } = partsOf(said, moment)
  // A list of all clients is no answer to a question of some of them.
  const unread = [
    ...left.filter((word) => !people.test(word)),
    // No list answers how something is split.
    ...splits.map(({ label }) => label[latinOrOther(said)]),
  ]
  if (unread.length > 0) return only({ kind: 'not_in_data', unread })
  const client = mentions.find(({ noun }) => noun.key === 'client')
  const conditions = [...asConditions(mentions, client), ...where]
  if (conditions.length === 0 || !mind.tools.has('ask_book')) return undefined
  const ask: AskSpec = {
    subject: 'clients',
    noun: 'client',
    measure: { kind: 'list' },
    where: conditions,
    groupBy: [],
  }
  return calls({
    tool: 'ask_book',
    input: { question: said.slice(0, 500), sql: toSql(ask, moment) },
    said,
    ask,
  })
}
