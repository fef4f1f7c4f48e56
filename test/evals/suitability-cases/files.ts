import { missingCases } from './missing.ts'
import { packCases } from './packs.ts'
import { ibipCases, ruleCases } from './rules.ts'
import { timeCases } from './time.ts'
import { valueCases } from './values.ts'

/** The committed case files by name, each a list of JSON lines. */
export const caseFiles = (): Readonly<Record<string, readonly string[]>> => ({
  'suitability-rules.jsonl': [...ruleCases(), ...ibipCases()],
  'suitability-packs.jsonl': packCases(),
  'suitability-missing.jsonl': missingCases(),
  'suitability-values.jsonl': valueCases(),
  'suitability-time.jsonl': timeCases(),
})
