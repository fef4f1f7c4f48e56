import { DomainError } from '#domain/errors.ts'
import type { UserId } from '#domain/ids.ts'
import { randomIds } from '#domain/ids.ts'
import { today } from '#domain/time.ts'
import { wordResult } from '#embedded/wording/turn.ts'
import { isWriteTool } from '#tools/define.ts'
import { type AgentDeps, toolContext } from './context.ts'

const tool = 'get_daily_brief'

/**
 * What stands in a person's digest: their daily brief, read with their own eyes and worded in their language; undefined
 * for one who has no access any more. Nothing is said by a model, so that the same data gives the same words.
 */
export async function dailyBrief(deps: AgentDeps, user: UserId): Promise<string | undefined> {
  const { store, tools, newId = randomIds, clockFor = () => store.clock } = deps
  const me = await store.people.byId(user)
  if (!me?.active) return undefined
  const brief = tools.find(({ name }) => name === tool)
  if (brief === undefined || isWriteTool(brief)) return ''
  const { language, zone } = me
  // A digest belongs to no conversation: its ids name nothing.
  const occasion = { actor: me, thread: newId('thread'), turn: newId('turn'), language }
  const context = await toolContext(deps, occasion, async () => {
    throw new DomainError('nothing_to_undo')
  })
  const output = brief.output.parse(await brief.run(brief.input.parse({}), context))
  return wordResult({ language, zone, today: today(clockFor(me), zone) }, tool, output)
}
