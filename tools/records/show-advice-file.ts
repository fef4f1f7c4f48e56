import { z } from 'zod'
import { type AdviceRun, type AdviceStep, type Proof, readAdviceFile } from '#domain/advice/file.ts'
import type { Language } from '#domain/language.ts'
import { originSchema } from '#domain/origin.ts'
import { outcomes } from '#domain/suitability/vocabulary.ts'
import { instantSchema, localDateSchema } from '#domain/time.ts'
import { defineTool } from '../define.ts'
import { productArgument } from '../product-shapes.ts'
import { clientArgument, clientShape, defined, toClient } from '../shapes.ts'
import { ruleShape, rulesShape, toRule } from '../verdict-shapes.ts'

/** Runs of the rules that one answer holds, newest last; the page holds all of them. */
const mostRuns = 3

const proofShape = z.object({
  seq: z.number().int(),
  hash: z.string(),
  prev_hash: z.string(),
  payload_digest: z.string(),
})
/** A line that quotes a record's own words says where they came from. */
const factShape = z.object({ path: z.string(), value: z.string(), origin: originSchema.optional() })

export default defineTool({
  name: 'show_advice_file',
  area: 'records',
  risk: 'read',
  title: { en: 'Opening the file of advice', zh: '正在打开建议档案', ru: 'Открываю досье рекомендаций' },
  description:
    'Rebuilds from the audit trail what was known when products were judged for a client: facts, rule version, every option and why it was set aside, who approved, what was sent, with proof of the chain. For one product or one day where said. Nothing is judged anew.',
  input: z.object({
    client: clientArgument,
    product: productArgument.optional(),
    on: localDateSchema.optional(),
  }),
  output: z.object({
    client: clientShape,
    product: z.object({ id: z.string(), name: z.string() }).optional(),
    on: localDateSchema.optional(),
    items: z.array(
      z.object({
        at: instantSchema,
        by: z.string().optional(),
        rules: rulesShape,
        facts: z.array(factShape),
        plan: z.array(factShape),
        options: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            outcome: z.enum(outcomes),
            set_aside: z.enum(['blocked', 'no_documented_need']).optional(),
            score: z.number().optional(),
            fired: z.array(ruleShape),
          }),
        ),
        proof: proofShape,
      }),
    ),
    more: z.number().int(),
    steps: z.array(
      z.object({
        at: instantSchema,
        kind: z.string(),
        by: z.string().optional(),
        recipient: z.string().optional(),
        subject: z.string().optional(),
        recommends: z.array(z.string()),
        archive_ref: z.string().optional(),
        proof: proofShape,
      }),
    ),
    sealed: z.array(z.object({ at: instantSchema, kind: z.string(), proof: proofShape })),
    as_of: localDateSchema,
  }),
  examples: [
    { language: 'en', say: 'show the advice file of Anna Keller', input: { client: 'Anna Keller' } },
    {
      language: 'en',
      say: 'why did we set the World Index ETF aside for John Smith',
      input: { client: 'John Smith', product: 'World Index ETF' },
    },
    {
      language: 'en',
      say: 'what did we know when we advised Maria Rossi, open the file',
      input: { client: 'Maria Rossi' },
    },
    { language: 'zh', say: '打开王伟的建议档案', input: { client: '王伟' } },
    {
      language: 'zh',
      say: '当时为什么没有向李娜推荐全球指数ETF，看看档案',
      input: { client: '李娜', product: '全球指数ETF' },
    },
    { language: 'ru', say: 'покажи досье рекомендаций Петрова', input: { client: 'Петрова' } },
    {
      language: 'ru',
      say: 'почему Ковалёвой не предложили фонд облигаций, открой досье',
      input: { client: 'Ковалёвой', product: 'фонд облигаций' },
    },
  ],
  run: async (said, { actor, advice, client, language, today }) => {
    const found = await client(said.client)
    const product = said.product === undefined ? undefined : await advice.product(said.product)
    const file = readAdviceFile(await advice.file(found.id, defined({ on: said.on, product: product?.id })))
    return defined({
      client: toClient(found, actor),
      product: product && { id: product.id, name: product.names[language] ?? product.name },
      on: said.on,
      items: file.runs.slice(-mostRuns).map((run) => toRun(run, language, found.id, product?.id)),
      more: Math.max(0, file.runs.length - mostRuns),
      steps: file.steps.map(toStep),
      sealed: file.sealed.map(({ at, kind, proof }) => ({ at, kind, proof: toProof(proof) })),
      as_of: today,
    })
  },
})

const toProof = ({ seq, hash, prevHash, payloadDigest }: Proof): z.input<typeof proofShape> => ({
  seq,
  hash,
  prev_hash: prevHash,
  payload_digest: payloadDigest,
})

const toRun = (run: AdviceRun, language: Language, client: string, product: string | undefined) =>
  defined({
    at: run.at,
    by: run.by,
    rules: run.rules,
    facts: run.facts.map((fact) =>
      fact.path.endsWith('.evidence') ? { ...fact, origin: { kind: 'note' as const, ref: client } } : fact,
    ),
    plan: [...run.plan],
    options: run.options
      .filter(({ id }) => product === undefined || id === product)
      .map(({ id, name, outcome, verdict }) =>
        defined({
          id,
          name,
          outcome,
          set_aside:
            outcome === 'block'
              ? ('blocked' as const)
              : run.withoutNeed.includes(id)
                ? ('no_documented_need' as const)
                : undefined,
          score: verdict.score ?? undefined,
          fired: verdict.fired.map((fired) => toRule(fired, language)),
        }),
      ),
    proof: toProof(run.proof),
  })

const toStep = ({ at, kind, by, recipient, subject, recommends, archiveRef, proof }: AdviceStep) =>
  defined({
    at,
    kind,
    by,
    recipient,
    subject,
    recommends: [...recommends],
    archive_ref: archiveRef,
    proof: toProof(proof),
  })
