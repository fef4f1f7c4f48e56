import { stepWords } from '#domain/advice/step-words.ts'
import { outcomeTitles } from '#domain/suitability/titles-table.ts'
import type { Outcome } from '#domain/suitability/vocabulary.ts'
import { formatNumber, formatPercent } from '../text/format.ts'
import type { Amount, ClientRef } from './results.ts'
import {
  andMore,
  bullets,
  colon,
  comma,
  date,
  headed,
  joined,
  lines,
  money,
  pick,
  stop,
  type Voice,
} from './say.ts'

type Rule = Readonly<{ rule: string; title: string; outcome: string; cleared: boolean; message?: string }>
type Verdict = Readonly<{
  outcome: string
  means: string
  fired: readonly Rule[]
  questions: readonly string[]
  to_complete: readonly string[]
  disclosures: readonly Readonly<{ title: string }>[]
}>
export type Product = Readonly<{
  id: string
  name: string
  summary?: string
  class?: string
  currency?: string
  rate_pct?: string
  minimum?: Amount
  terms: Readonly<{ lockup_months?: number; min_horizon_months?: number }>
  fees: Readonly<{ entry_pct?: number; ongoing_pct?: number; exit_pct?: number }>
  risks: Readonly<{ risk_rating?: number; stress_loss_pct?: number }>
  approval: Readonly<{ state: string; valid_until?: Voice['today'] }>
}>
type Plan = Readonly<{ amount?: Amount; assumed: readonly string[] }>
type Earns = Readonly<{ inducement_pct?: number }>

export type ProductsResult = Readonly<{ items: readonly Product[]; more: number; differ?: readonly string[] }>
export type SuitabilityResult = Readonly<{
  client: ClientRef
  product: Product
  plan: Plan
  verdict: Verdict
  earns: Earns
}>
export type SuggestionResult = Readonly<{
  client: ClientRef
  class?: string
  without_need: number
  plan: Plan
  options: readonly Readonly<{
    product: Product
    verdict: Verdict
    needs: readonly string[]
    why?: Readonly<{ score: number }>
    earns: Earns
  }>[]
  blocked: Readonly<{ count: number; items?: readonly Readonly<{ name: string; rules: readonly Rule[] }>[] }>
  questions: readonly string[]
}>
export type AdviceResult = Readonly<{
  client: ClientRef
  items: readonly Readonly<{
    at: string
    by?: string
    rules: Readonly<{ version: string; sha256: string }>
    options: readonly Readonly<{
      name: string
      outcome: string
      set_aside?: string
      fired: readonly Rule[]
    }>[]
    proof: Readonly<{ seq: number; hash: string }>
  }>[]
  more: number
  steps: readonly Readonly<{ at: string; kind: string; subject?: string; recipient?: string }>[]
}>

const percent = (voice: Voice, value: number | string): string => formatPercent(value, voice.language)
const months = (voice: Voice, count: number): string =>
  pick(voice, `${count} months`, `${count}个月`, `${count} мес.`)

function costs(
  voice: Voice,
  { entry_pct: entry, ongoing_pct: ongoing, exit_pct: exit }: Product['fees'],
): string {
  const told = joined(voice, [
    entry
      ? pick(
          voice,
          `${percent(voice, entry)} entry`,
          `前端费${percent(voice, entry)}`,
          `вход ${percent(voice, entry)}`,
        )
      : undefined,
    ongoing
      ? pick(
          voice,
          `${percent(voice, ongoing)} a year`,
          `年费${percent(voice, ongoing)}`,
          `${percent(voice, ongoing)} в год`,
        )
      : undefined,
    exit
      ? pick(
          voice,
          `${percent(voice, exit)} exit`,
          `后端费${percent(voice, exit)}`,
          `выход ${percent(voice, exit)}`,
        )
      : undefined,
  ])
  return told === '' ? '' : `${pick(voice, 'fees', '费用', 'расходы')} ${told}`
}

const approvals = {
  lapsed: { en: 'approval lapsed', zh: '批准已过期', ru: 'одобрение истекло' },
  not_approved: { en: 'not approved', zh: '未获批准', ru: 'не одобрен' },
  not_recorded: { en: 'approval not on record', zh: '无批准记录', ru: 'одобрение не записано' },
} as const

/** A product on one line: rate, terms, fees, risk, and its approval where that is not in order. */
function productLine(voice: Voice, product: Product): string {
  const { rate_pct: rate, terms, risks, approval } = product
  const state = approvals[approval.state as keyof typeof approvals]
  const facts = joined(voice, [
    rate === undefined ? undefined : percent(voice, rate),
    terms.lockup_months
      ? pick(
          voice,
          `locked for ${months(voice, terms.lockup_months)}`,
          `锁定${months(voice, terms.lockup_months)}`,
          `закрыт на ${months(voice, terms.lockup_months)}`,
        )
      : undefined,
    terms.min_horizon_months
      ? pick(
          voice,
          `hold ${months(voice, terms.min_horizon_months)} or more`,
          `持有期${months(voice, terms.min_horizon_months)}起`,
          `держать от ${months(voice, terms.min_horizon_months)}`,
        )
      : undefined,
    product.minimum
      ? pick(
          voice,
          `from ${money(voice, product.minimum)}`,
          `${money(voice, product.minimum)}起`,
          `от ${money(voice, product.minimum)}`,
        )
      : undefined,
    costs(voice, product.fees),
    risks.risk_rating === undefined ? undefined : `R${risks.risk_rating}`,
    risks.stress_loss_pct
      ? pick(
          voice,
          `stress loss ${percent(voice, risks.stress_loss_pct)}`,
          `压力损失${percent(voice, risks.stress_loss_pct)}`,
          `стресс-убыток ${percent(voice, risks.stress_loss_pct)}`,
        )
      : undefined,
    state?.[voice.language],
  ])
  return facts === '' ? product.name : `${product.name}${colon(voice)}${facts}`
}

export const wordProducts = (voice: Voice, { items, more }: ProductsResult): string =>
  items.length === 0
    ? pick(
        voice,
        'There is no such product on the shelf.',
        '产品目录中没有这样的产品。',
        'Таких продуктов в перечне нет.',
      )
    : lines([bullets(items.map((item) => productLine(voice, item))), andMore(voice, more)])

/** A rule's sentences as one, so that none stands without the rule behind it. */
const whole = (message: string): string => message.replace(/[.]\s+(?=\p{Lu})/gu, '; ').replace(/[.]$/, '')

const ruleLine = (voice: Voice, { title, rule, message }: Rule): string =>
  pick(voice, `${whole(message ?? title)} (${rule})`, `${title}（${rule}）`, `${title} (${rule})`)

const list = (voice: Voice, head: string, rows: readonly string[]): string | undefined =>
  rows.length === 0 ? undefined : headed(voice, head, rows)

const earned = (voice: Voice, { inducement_pct: share }: Earns): string | undefined =>
  share
    ? pick(
        voice,
        `The bank earns ${percent(voice, share)} on it.`,
        `银行从中获得${percent(voice, share)}。`,
        `Банк получает ${percent(voice, share)}.`,
      )
    : undefined

const assumed = (voice: Voice, { amount, assumed: parts }: Plan): string | undefined =>
  amount && parts.includes('amount')
    ? pick(
        voice,
        `Judged for ${money(voice, amount)}, which lies free.`,
        `按可用资金${money(voice, amount)}评估。`,
        `Оценка для свободных ${money(voice, amount)}.`,
      )
    : undefined

export function wordSuitability(
  voice: Voice,
  { client, product, plan, verdict, earns }: SuitabilityResult,
): string {
  const fired = verdict.fired.filter(({ cleared }) => !cleared)
  return lines([
    verdict.outcome === 'block'
      ? pick(
          voice,
          `${product.name} cannot be proposed to ${client.name}.`,
          `目前不能向${client.name}建议${product.name}。`,
          `${product.name}: клиенту ${client.name} предлагать нельзя.`,
        )
      : pick(
          voice,
          `${product.name} for ${client.name}: ${verdict.means}.`,
          `${client.name}与${product.name}：${verdict.means}。`,
          `${product.name}, ${client.name}: ${verdict.means}.`,
        ),
    list(
      voice,
      pick(voice, 'Rules', '规则', 'Правила'),
      fired.map((rule) => ruleLine(voice, rule)),
    ),
    list(voice, pick(voice, 'To ask the client', '请向客户询问', 'Спросить клиента'), verdict.questions),
    verdict.outcome === 'block' || verdict.disclosures.length === 0
      ? undefined
      : `${pick(voice, 'To disclose', '须披露', 'Раскрыть')}${colon(voice)}${verdict.disclosures.map(({ title }) => title).join(comma(voice))}${stop(voice)}`,
    assumed(voice, plan),
    verdict.outcome === 'block' ? undefined : earned(voice, earns),
  ])
}

const nothingSuits = (voice: Voice, { client: { name }, class: ofClass }: SuggestionResult): string =>
  ofClass === undefined
    ? pick(
        voice,
        `No suitable product for ${name} today.`,
        `今天没有适合${name}的产品。`,
        `Сегодня подходящих продуктов нет: ${name}.`,
      )
    : pick(
        voice,
        `No product of this class suits ${name} today.`,
        `今天没有适合${name}的这类产品。`,
        `Сегодня продуктов этого вида, подходящих клиенту, нет: ${name}.`,
      )

export function wordSuggestions(voice: Voice, result: SuggestionResult): string {
  const { client, options, blocked, questions, plan, class: ofClass, without_need: unneeded } = result
  const rows = options.map(({ product, verdict, why, earns }) =>
    [
      `${productLine(voice, product)}${pick(voice, ' – ', ' – ', ' – ')}${verdict.means}${why ? pick(voice, `, score ${formatNumber(why.score, voice.language)}`, `，得分${formatNumber(why.score, voice.language)}`, `, оценка ${formatNumber(why.score, voice.language)}`) : ''}${stop(voice)}`,
      earned(voice, earns),
    ]
      .filter(Boolean)
      .join(' '),
  )
  const named = blocked.items?.map(
    ({ name, rules }) =>
      `${name}${colon(voice)}${rules.map((rule) => ruleLine(voice, rule)).join(comma(voice))}`,
  )
  return lines([
    rows.length === 0
      ? nothingSuits(voice, result)
      : headed(
          voice,
          pick(voice, `For ${client.name}`, `${client.name}可考虑`, `Варианты, ${client.name}`),
          rows,
        ),
    rows.length === 0
      ? undefined
      : pick(voice, 'Or nothing now.', '也可以暂不操作。', 'Или сейчас ничего не делать.'),
    assumed(voice, plan),
    ofClass === undefined || unneeded === 0
      ? undefined
      : pick(
          voice,
          `Allowed, but asked for by no need on record: ${unneeded} of this class.`,
          `规则允许但没有已记录需求的同类产品：${unneeded}款。`,
          `Разрешены, но записанной потребности в них нет: ${unneeded} этого вида.`,
        ),
    named && named.length > 0
      ? headed(voice, pick(voice, 'May not be proposed', '不可建议', 'Предлагать нельзя'), named)
      : blocked.count > 0
        ? pick(
            voice,
            `Rules do not allow ${blocked.count} ${rows.length === 0 && ofClass ? 'of them' : blocked.count === 1 ? 'other' : 'others'}; I can name them with the rule if you ask.`,
            `被规则排除：${blocked.count}款。可问“哪些不能推荐”。`,
            `Отсеяно правилами: ${blocked.count}. Спросите «что нельзя предложить», чтобы увидеть.`,
          )
        : undefined,
    list(voice, pick(voice, 'To ask the client', '请向客户询问', 'Спросить клиента'), questions),
  ])
}

const standings = {
  blocked: { en: 'not allowed', zh: '被规则排除', ru: 'отсеян правилом' },
  no_documented_need: { en: 'no documented need', zh: '无已记录的需求', ru: 'потребность не записана' },
} as const

export function wordAdvice(voice: Voice, { client, items, steps, more }: AdviceResult): string {
  if (items.length === 0)
    return pick(
      voice,
      `No product was judged for ${client.name}.`,
      `没有对${client.name}的产品评估记录。`,
      `Продукты для клиента ${client.name} не оценивались.`,
    )
  const runs = items.map(({ at, by, rules, options, proof }) =>
    lines([
      `${date(voice, at.slice(0, 10) as Voice['today'])}${by ? `${comma(voice)}${by}` : ''}${comma(voice)}${pick(voice, 'rules', '规则', 'правила')} ${rules.version}${comma(voice)}${pick(voice, 'entry', '条目', 'запись')} ${proof.seq}`,
      bullets(
        options.map(({ name, outcome, set_aside: aside, fired }) => {
          const why = aside
            ? standings[aside as keyof typeof standings]?.[voice.language]
            : (outcomeTitles[outcome as Outcome]?.[voice.language] ?? outcome)
          const rulesOf = fired.filter(({ cleared }) => !cleared).map((rule) => ruleLine(voice, rule))
          return `${name}${colon(voice)}${[why, ...rulesOf].join(comma(voice))}`
        }),
      ),
    ]),
  )
  return lines([
    pick(
      voice,
      `File of advice, ${client.name}:`,
      `${client.name}的建议档案：`,
      `Досье рекомендаций, ${client.name}:`,
    ),
    ...runs,
    andMore(voice, more),
    ...steps.map(
      ({ at, kind, subject }) =>
        `${date(voice, at.slice(0, 10) as Voice['today'])} ${stepWords(kind)[voice.language]}${subject ? `${colon(voice)}${subject}` : ''}`,
    ),
  ])
}
