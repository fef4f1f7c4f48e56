import { z } from 'zod'
import { DomainError } from '#domain/errors.ts'
import { languageSchema } from '#domain/language.ts'
import { amountSchema } from '#domain/money.ts'
import { needsNamed } from '#domain/need-words.ts'
import { classTest } from '#domain/product-classes.ts'
import { missingFactRule } from '#domain/suitability/pack.ts'
import { questionsFor } from '#domain/suitability/questions.ts'
import type { Verdict } from '#domain/suitability/verdict.ts'
import { localDateSchema } from '#domain/time.ts'
import type { Assessment } from '#store/port.ts'
import { cardOf } from '../client-card.ts'
import { defineTool } from '../define.ts'
import { nameOf, productShape, toProduct } from '../product-shapes.ts'
import { planOf, planShape, toProposed } from '../proposed.ts'
import { clientArgument, clientShape, defined, limitArgument, toClient } from '../shapes.ts'
import {
  earnsShape,
  ruleShape,
  rulesShape,
  scoreShape,
  toEarns,
  toRule,
  toScore,
  toVerdict,
  verdictShape,
} from '../verdict-shapes.ts'

/** More questions than this are not put to a client at once. */
const mostQuestions = 6

export default defineTool({
  name: 'suggest_products',
  area: 'products',
  risk: 'read',
  title: { en: 'Looking for what fits', zh: '正在寻找合适的产品', ru: 'Подбираю подходящее' },
  description:
    'At most three options for documented needs of a client, best first, of one `class` where it was named, each with verdict, why, disclosures and what the bank earns, beside the choice of doing nothing now. Products that may not be proposed are only counted; `show_blocked` names them with the rule, only when the user asks. Missing facts come as questions in the client’s language.',
  input: z.object({
    client: clientArgument,
    need: z.string().trim().min(1).max(100).optional().describe('Need as said, such as retirement, income'),
    class: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('Class of product as said, such as fund, bond, deposit, bond_fund'),
    amount: amountSchema.optional(),
    limit: limitArgument(3, 3),
    show_blocked: z.boolean().optional(),
  }),
  output: z.object({
    client: clientShape,
    need: z.string().optional(),
    class: z.string().optional(),
    plan: planShape,
    options: z.array(
      z.object({
        product: productShape,
        verdict: verdictShape,
        needs: z.array(z.string()),
        why: scoreShape.optional(),
        earns: earnsShape,
      }),
    ),
    /** Always open: what stands for it is how many options there are and what is not known yet. */
    nothing_now: z.object({ suitable: z.number().int(), open_questions: z.number().int() }),
    /** Pass the rules, but no need on record asks for them. */
    without_need: z.number().int(),
    blocked: z.object({
      count: z.number().int(),
      items: z.array(z.object({ id: z.string(), name: z.string(), rules: z.array(ruleShape) })).optional(),
    }),
    questions: z.array(z.string()),
    questions_language: languageSchema,
    rules: rulesShape,
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'suggest something for Anna Keller', input: { client: 'Anna Keller' } },
    {
      language: 'en',
      say: 'what would fit John Smith for his retirement',
      input: { client: 'John Smith', need: 'retirement' },
    },
    {
      language: 'en',
      say: 'which products are blocked for Maria Rossi',
      input: { client: 'Maria Rossi', show_blocked: true },
    },
    {
      language: 'en',
      say: 'which funds suit John Smith',
      input: { client: 'John Smith', class: 'fund' },
    },
    { language: 'zh', say: '给王伟推荐点合适的产品', input: { client: '王伟' } },
    { language: 'zh', say: '有什么适合王伟的存款', input: { client: '王伟', class: 'deposit' } },
    { language: 'zh', say: '什么适合李娜的教育需求', input: { client: '李娜', need: '教育' } },
    {
      language: 'zh',
      say: '张敏有哪些产品不能推荐，原因是什么',
      input: { client: '张敏', show_blocked: true },
    },
    { language: 'ru', say: 'подбери что-нибудь для Петрова', input: { client: 'Петрова' } },
    {
      language: 'ru',
      say: 'какие облигации подойдут Соколову',
      input: { client: 'Соколову', class: 'bond' },
    },
    {
      language: 'ru',
      say: 'что подойдёт Ковалёвой для пенсии',
      input: { client: 'Ковалёвой', need: 'пенсии' },
    },
    {
      language: 'ru',
      say: 'что нельзя предложить Соколову',
      input: { client: 'Соколову', show_blocked: true },
    },
  ],
  run: async (said, context) => {
    const { actor, advice, language, today } = context
    const { found, card } = await cardOf(said.client, context)
    const plan = planOf(said, card, today)
    const assessment = await advice.assess(found.id, undefined, toProposed(plan, actor.id))
    const byId = new Map(assessment.verdicts.map((verdict) => [verdict.product_id, verdict]))
    const wanted = said.need === undefined ? undefined : new Set(needsNamed(said.need))
    const ofClass = classOf(said.class, assessment)
    const meets = (id: string): boolean =>
      ofClass(id) && (wanted === undefined || servedBy(assessment, id).some((n) => wanted.has(n)))
    const fitting = assessment.ranked.filter(meets)
    const blocked = assessment.verdicts.filter(
      ({ outcome, product_id }) => outcome === 'block' && product_id !== null && meets(product_id),
    )
    const questions = openQuestions(blocked, card.language)
    return defined({
      client: toClient(found, actor),
      need: said.need,
      class: said.class,
      plan,
      options: fitting.slice(0, said.limit).flatMap((id) => {
        const [verdict, product] = [byId.get(id), assessment.products.get(id)]
        if (!verdict || !product || verdict.outcome === 'block') return []
        return defined({
          product: toProduct(product, language, today),
          verdict: toVerdict(verdict, language, card.language),
          needs: [...(verdict.score_parts?.need_gap.from ?? [])],
          why: toScore(verdict, language),
          earns: toEarns(product),
        })
      }),
      nothing_now: { suitable: fitting.length, open_questions: questions.length },
      without_need: assessment.withoutNeed.filter(meets).length,
      blocked: defined({
        count: blocked.length,
        items: said.show_blocked
          ? blocked.flatMap(({ product_id: id, fired }) => {
              const product = id === null ? undefined : assessment.products.get(id)
              return product
                ? {
                    id: product.id,
                    name: nameOf(product, language),
                    rules: fired
                      .filter(({ outcome, cleared }) => outcome === 'block' && !cleared)
                      .map((rule) => toRule(rule, language)),
                  }
                : []
            })
          : undefined,
      }),
      questions,
      questions_language: card.language,
      rules: {
        pack: assessment.pack,
        version: assessment.rulesVersion,
        sha256: assessment.rulesSha256,
      },
      as_of: today,
    })
  },
})

/** Whether a product is of the class that was named. Throws product_class_not_found where the shelf has none of it. */
function classOf(named: string | undefined, { products }: Assessment): (id: string) => boolean {
  if (named === undefined) return () => true
  const fits = classTest(named)
  const ids = new Set([...products.values()].filter(fits).map(({ id }) => id))
  if (ids.size === 0) throw new DomainError('product_class_not_found', { class: named })
  return (id) => ids.has(id)
}

function servedBy({ products }: Assessment, id: string): string[] {
  const serves = products.get(id)?.terms.serves
  return Array.isArray(serves) ? serves.map(String) : []
}

/** What would change a refusal: the facts that most products wait for, where nothing else stands in the way. */
function openQuestions(blocked: readonly Verdict[], language: 'en' | 'zh' | 'ru'): string[] {
  const asked = new Map<string, number>()
  for (const { missing } of blocked.filter(waitsForFacts))
    for (const question of questionsFor(missing, language))
      asked.set(question, (asked.get(question) ?? 0) + 1)
  return [...asked]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostQuestions)
    .map(([question]) => question)
}

const waitsForFacts = ({ fired }: Verdict): boolean =>
  fired.every(({ rule, outcome, cleared }) => outcome !== 'block' || cleared || rule === missingFactRule)
