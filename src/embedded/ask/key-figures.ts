import { fold } from '#domain/text/fold.ts'
import type { Tool } from '#tools/define.ts'
import type { Moment } from '../slots/mentions.ts'
import { readQuestion } from './read.ts'
import type { Reading } from './spec.ts'

/** A message that is nothing but the wish for the figures of one's book. */
const wished = [
  /^(?:(?:show|give)(?: me)? )?(?:(?:my|our|the|all) )*(?:kpis?|key figures|numbers|stats|statistics|scorecard|dashboard)(?: (?:please|pls|today|now))?[\s?!.]*$/u,
  /^how (?:am i|is my book|are my numbers) doing[\s?!.]*$/u,
  /^(?:(?:покажи|дай|выведи)(?: мне)? )?(?:(?:мои|все|наши) )?(?:kpi|кпи|показатели|цифры|статистик[ау])(?: по книге)?[\s?!.]*$/u,
  /^(?:给?我?(?:看看|看一下|看|查一下|查))?(?:我的?)?(?:kpi|业绩|指标|关键指标|业绩指标|数据|统计|数字)(?:怎么样|如何|情况)?[\s?？。！!]*$/u,
]

/** What an RM answers for, as questions of the book: what there is, what was done, and what is late. */
const questions = [
  'how many clients do i have',
  'how many contacts did i have this month',
  'how many loans are in arrears',
  'how many deposits mature in the next 30 days',
  'how many overdue tasks do i have',
  'how many overdue promises do i have',
  'how many open requests do i have',
  'how many open complaints do i have',
]

const asks = (said: string): boolean => {
  const folded = fold(said).trim()
  return wished.some((form) => form.test(folded))
}

/** What a tool that knows more of key figures than the book does is asked for with. */
const named = /(?<!\p{L})(?:kpis?|key figures|scorecard)(?!\p{L})|кпи|показател|业绩|指标/u
const served = (tools: ReadonlyMap<string, Tool>): boolean =>
  [...tools.values()].some(({ examples }) => examples.some(({ say }) => named.test(fold(say))))

/**
 * The key figures of the book, each a question of its own; undefined where they are not what is asked for, or a tool
 * of the bank's own is there for them.
 */
export function keyFigures(
  said: string,
  moment: Moment,
  tools: ReadonlyMap<string, Tool>,
): readonly Readonly<{ said: string; reading: Reading }>[] | undefined {
  if (!asks(said) || served(tools)) return undefined
  return questions.map((question) => ({ said: question, reading: readQuestion(question, moment) }))
}
