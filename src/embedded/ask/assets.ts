import { fold } from '#domain/text/fold.ts'
import { usualCurrency } from '../dialogue.ts'
import type { Moment } from '../slots/mentions.ts'
import { inCurrencyLastly } from './form.ts'
import { partsOf } from './parts.ts'
import { readQuestion } from './read.ts'
import type { AskSpec, Reading } from './spec.ts'

/** All that clients have with the bank, in a word; classes and kinds of assets are another matter. */
const forms: readonly (readonly [pattern: RegExp, held: string, cash: string])[] = [
  [
    /(?<=how )much (?:money )?(?:do|does|have|has) (?=(?:my|our|all|the) (?:\p{L}+ )?clients)(?=.*(?:with (?:us|the bank|me)|in total|altogether))/iu,
    'much is the total value of holdings of ',
    'much is the total of account balances of ',
  ],
  [
    /(?<!\p{L})(?:total )?(?:client |customer )?(?:assets?(?: under management)?|aum|wealth)(?!\p{L})(?! (?:class|type|categor|famil|alloc|manage)\p{L}*)/iu,
    'total value of holdings',
    'total account balances',
  ],
  [
    /(?<!\p{L})(?:(?:совокупн|общ|суммарн)\p{L}* (?:сумм\p{L}* )?)?(?:(?:объ[её]м|сумм)\p{L}* )?актив(?:ы|ов|ам|ами|ах)?(?: под управлением)?(?!\p{L})/iu,
    'сумма позиций',
    'сумма остатков на счетах',
  ],
  [
    /(?:管理)?总?资产(?:管理)?(?:总额|总值|规模|总量|总和|余额)?(?![类配]|类别|负债|证明)|aum/iu,
    '持仓总市值',
    '账户总余额',
  ],
]
/** A sum is asked for. */
const asksSum =
  /how much|total|overall|altogether|aum|worth|average|what(?:['’]s| is| are)|by |сколько|общ|совокуп|суммарн|всего|сумм|объ[её]м|средн|каков|какие|по |多少|总|合计|规模|平均|各|按/iu

/** The question of one of the two things in one currency, which alone makes a sum of several. */
function inOneCurrency(said: string, moment: Moment): Reading | undefined {
  const { spec, unread } = readQuestion(said, moment)
  const sums = spec && 'figure' in spec.measure && !('rows' in spec.measure)
  // Who has how much of both together no view knows.
  const bounded = spec?.where.some(({ topic }) => topic === 'amount' || topic === 'threshold')
  if (
    !sums ||
    bounded ||
    spec.limit !== undefined ||
    spec.measure.kind === 'max' ||
    spec.measure.kind === 'min'
  )
    return undefined
  const { currency } = partsOf(said, moment)
  const lastly = currency !== undefined && inCurrencyLastly.test(fold(said))
  const narrowed = spec.where.some(({ topic }) => topic === 'currency')
  if (narrowed && !lastly) return { spec, unread }
  const whole: AskSpec = {
    ...spec,
    where: spec.where.filter(({ topic }) => topic !== 'currency'),
    into: (lastly ? currency : undefined) ?? spec.into ?? usualCurrency([], moment.zone),
  }
  return { spec: whole, unread }
}

/**
 * "What are my total assets": what clients hold and what lies on their accounts, told apart, since no view has both.
 * Undefined where no such sum is asked for, or anything in it is left unread.
 */
export function assetsAsked(
  said: string,
  moment: Moment,
): readonly Readonly<{ said: string; reading: Reading }>[] | undefined {
  const form = forms.find(([pattern]) => pattern.test(said))
  if (!form || !asksSum.test(said)) return undefined
  const [pattern, ...things] = form
  const both = things.flatMap((thing) => {
    const question = said.replace(pattern, thing)
    const reading = inOneCurrency(question, moment)
    return reading && reading.unread.length === 0 ? [{ said: question, reading }] : []
  })
  return both.length === things.length ? both : undefined
}
