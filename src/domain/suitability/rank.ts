import type { Language } from '#domain/language.ts'
import { type Assessment, assessFor } from './evaluate.ts'
import type { Pack } from './pack.ts'
import { isGap, num } from './values.ts'
import type { Verdict } from './verdict.ts'
import { outcomes } from './vocabulary.ts'

/** A shelf in order. Only `proposed` may be shown to the client; blocked products are in no order. */
export type Ranking = Readonly<{
  proposed: readonly Verdict[]
  /** Would pass, but no documented need of the client asks for them. */
  no_documented_need: readonly Verdict[]
  blocked: readonly Verdict[]
}>

/** Judges and orders a shelf: by outcome, then score, then lower cost, lower risk and product id. */
export function rankShelf(
  pack: Pack,
  today: string,
  client: unknown,
  products: readonly unknown[],
  portfolio: unknown,
  language: Language = 'en',
): Ranking {
  const assess = assessFor(pack, today, client, portfolio, language)
  const all = products.map(assess)
  const open = all.filter(({ verdict }) => verdict.outcome !== 'block').sort(byRank)
  const verdicts = (some: readonly Assessment[]): Verdict[] => some.map(({ verdict }) => verdict)
  return {
    proposed: verdicts(open.filter((each) => !lacksNeed(each))),
    no_documented_need: verdicts(open.filter(lacksNeed)),
    blocked: verdicts(all.filter(({ verdict }) => verdict.outcome === 'block')),
  }
}

const lacksNeed = ({ verdict, look }: Assessment): boolean =>
  look('proposed.initiative') !== 'client' && (verdict.score_parts?.need_gap.value ?? 0) === 0

function byRank(a: Assessment, b: Assessment): number {
  return (
    outcomes.indexOf(a.verdict.outcome) - outcomes.indexOf(b.verdict.outcome) ||
    (b.verdict.score ?? 0) - (a.verdict.score ?? 0) ||
    byNumber(a, b, 'derived.first_year_cost_pct') ||
    byNumber(a, b, 'derived.effective_risk') ||
    byText(a.verdict.product_id, b.verdict.product_id)
  )
}

/** Lower first; what is not on record last. */
function byNumber(a: Assessment, b: Assessment, path: string): number {
  const [left, right] = [a.look(path), b.look(path)]
  if (isGap(left) || isGap(right)) return Number(isGap(left)) - Number(isGap(right))
  return num(left) - num(right)
}

function byText(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
