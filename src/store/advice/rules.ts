import { canonical } from '#domain/canonical.ts'
import { loadPack, type Pack, parsePack } from '#domain/suitability/index.ts'
import houseRules from '#domain/suitability/packs/rules.json' with { type: 'json' }
import type { PackName } from '#domain/suitability/vocabulary.ts'
import { recent } from '#domain/text/recent.ts'
import { eq } from '#drizzle'
import type { Queries } from '../database.ts'
import { rulePacks } from '../schema/index.ts'

/** The pack that judges, and the whole rule file it is of, as JSON text in any spacing. */
export type RulesInForce = Readonly<{ pack: Pack; text: string }>

const houseText = JSON.stringify(houseRules)

/** The house's own rules, for a bank that brings none. */
export const houseRulesInForce = (name: PackName = 'core'): RulesInForce => ({
  pack: loadPack(name),
  text: houseText,
})

/** A rule file as it is kept; every verdict asks for that of the same one or two. */
const keptText = recent((text: string) => canonical(JSON.parse(text)), 4)

/** Keeps the rule file under its hash at its first use; later uses change nothing. */
export async function keepRules(tx: Queries, { pack, text }: RulesInForce): Promise<void> {
  await tx
    .insert(rulePacks)
    .values({ sha256: pack.sha256, text: keptText(text) })
    .onConflictDoNothing()
}

/** The pack a verdict was given by; undefined where its file is gone or is not what its hash says. */
export async function keptPack(db: Queries, sha256: string, name: PackName): Promise<Pack | undefined> {
  const [kept] = await db.select().from(rulePacks).where(eq(rulePacks.sha256, sha256))
  if (kept === undefined) return undefined
  const book = parsePack(kept.text, sha256)
  return book.sha256 === sha256 ? book.packs[name] : undefined
}
