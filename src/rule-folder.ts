import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError, sentence } from '#domain/errors.ts'
import { loadPack, parsePack } from '#domain/suitability/index.ts'
import { houseRulesInForce, type RulesInForce } from '#store/advice/rules.ts'
import type { OpenedStore } from '#store/open.ts'
import type { Config } from './config.ts'

/** The one file of a rule folder. */
const fileName = 'rules.json'

/**
 * The rules the settings name: the house's, or a bank's own from `rules.json` of its folder. A file with one fault is
 * refused as a whole. Throws setting_invalid or rules_refused.
 */
export async function readRules({ rules: { pack, folder } }: Pick<Config, 'rules'>): Promise<RulesInForce> {
  if (folder === undefined) return houseRulesInForce(pack)
  const path = join(folder, fileName)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new DomainError('setting_invalid', {
      name: 'RAPPORT_RULES',
      problem: `there is no readable file ${path}.`,
    })
  }
  return { pack: loadPack(pack, parsePack(text, path)), text: text.replace(/^\uFEFF/, '') }
}

/** Reads the rules again while the service runs; wrong ones change nothing, and the answer says what is wrong. */
export async function reloadRules(
  store: Pick<OpenedStore, 'useRules'>,
  config: Pick<Config, 'rules'>,
): Promise<Readonly<{ version: string } | { problem: string }>> {
  try {
    const rules = await readRules(config)
    store.useRules(rules)
    return { version: rules.pack.version }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { problem: sentence(error.code, error.facts, 'en') }
  }
}
