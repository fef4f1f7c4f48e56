import { canonical } from '#domain/canonical.ts'
import { DomainError } from '#domain/errors.ts'
import { visibleTo } from '#domain/suitability/index.ts'
import { asPlanned, withClearances } from './advice/clearances.ts'
import { clientRecord } from './advice/client-facts.ts'
import { adviceFile } from './advice/file.ts'
import type { Judged, Judgement, Judging } from './advice/judge.ts'
import { judge } from './advice/judge.ts'
import { portfolioRecord } from './advice/portfolio-facts.ts'
import { findProducts, matchProducts, productNames, shelf } from './advice/products.ts'
import type { RulesInForce } from './advice/rules.ts'
import { newestVerdicts, recordJudgement, type StandingRow, stillHolds } from './advice/verdict-rows.ts'
import type { AuditDeps } from './audit.ts'
import type { Database } from './database.ts'
import type { Advice, AssessRequest, ProductRow } from './port.ts'

/** Products, verdicts by the rules in force at each call, and the file of advice. */
export function createAdvice(db: Database, deps: AuditDeps, inForce: () => RulesInForce): Advice {
  const gather = async (
    { actor, client, today, language }: Omit<AssessRequest, 'proposed' | 'products'>,
    rules: RulesInForce,
  ): Promise<Judging> => ({
    pack: rules.pack,
    today,
    language,
    client: await clientRecord(db, actor, deps.clock, client),
    portfolio: await portfolioRecord(db, client, today),
  })

  return {
    products: findProducts(db),
    matchProducts: matchProducts(db),
    productNames: productNames(db),
    file: adviceFile(db, deps.clock),

    async assess(request) {
      const rules = inForce()
      const { pack } = rules
      const judging = await gather(request, rules)
      const chosen = choose(await shelf(db), request.products)
      const proposed = asPlanned({ ...request.proposed, rm_id: request.actor.id })
      const cleared = await withClearances(db, request.client, proposed, request.today)
      const judgement = await judge(judging, chosen, cleared)
      const { client } = judging
      await db.transact((tx) =>
        recordJudgement(
          tx,
          rules,
          { request, clientName: client.name, proposed, judgement, cause: 'asked' },
          deps,
        ),
      )
      return {
        client: request.client,
        today: request.today,
        pack: pack.name,
        rulesVersion: pack.version,
        rulesSha256: pack.sha256,
        verdicts: judgement.judged.map(({ verdict }) => visibleTo(request.actor.role, verdict, pack)),
        ranked: judgement.ranked,
        withoutNeed: judgement.withoutNeed,
        products: new Map(chosen.map((product) => [product.id, product])),
      }
    },

    async standing(request) {
      const rules = inForce()
      const judging = await gather(request, rules)
      const kept = await newestVerdicts(db, request.thread, request.client, request.products)
      if (kept.length === 0) return new Map()
      const byId = new Map((await shelf(db)).map((product) => [product.id, product]))
      const runs: Run[] = []
      // Verdicts of one proposed purchase were given together and are judged together.
      for (const [, rows] of Map.groupBy(kept, ({ proposed }) => canonical(proposed))) {
        const { proposed } = rows[0]!
        const products = rows.map(({ productId }) => byId.get(productId) ?? withdrawn(productId))
        const cleared = await withClearances(db, request.client, proposed, request.today)
        runs.push({ rows, judgement: await judge(judging, products, cleared), proposed })
      }
      const due = runs.flatMap((run) => changed(run, judging))
      if (due.length > 0)
        await db.transact(async (tx) => {
          for (const { proposed, judgement } of due) {
            const recorded = {
              request,
              clientName: judging.client.name,
              proposed,
              judgement,
              cause: 'changed',
            } as const
            await recordJudgement(tx, rules, recorded, deps)
          }
        })
      return new Map(
        runs.flatMap(({ judgement }) =>
          judgement.judged.map(({ product, verdict }) => [
            product.id,
            visibleTo(request.actor.role, verdict, rules.pack),
          ]),
        ),
      )
    },
  }
}

type Run = Readonly<{
  rows: readonly StandingRow[]
  proposed: Readonly<Record<string, unknown>>
  judgement: Judgement
}>

/** The part of a run whose kept verdicts hold no more; none where all of them do. */
function changed({ rows, proposed, judgement }: Run, { pack, today }: Judging): Run[] {
  const stale = (_: Judged, place: number) =>
    !stillHolds(rows[place]!, pack, today, judgement.judged[place]!.factsDigest)
  const judged = judgement.judged.filter(stale)
  return judged.length === 0 ? [] : [{ rows, proposed, judgement: { ...judgement, judged } }]
}

/** The products that are asked for, in that order; throws product_not_found. */
function choose(all: readonly ProductRow[], ids: readonly string[] | undefined): readonly ProductRow[] {
  if (ids === undefined) return all
  const byId = new Map(all.map((product) => [product.id, product]))
  return [...new Set(ids)].map((id) => {
    const product = byId.get(id)
    if (product === undefined) throw new DomainError('product_not_found', { product: id })
    return product
  })
}

/** A product that left the shelf: nothing is known of it any more, so the rules block it. */
const withdrawn = (id: string): ProductRow => ({
  id,
  name: id,
  names: {},
  summary: {},
  family: '',
  terms: { id, name: id },
})
