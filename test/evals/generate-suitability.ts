/** Writes the committed suitability cases: `node --import ./src/text-imports.mjs test/evals/generate-suitability.ts`. */
import { writeFileSync } from 'node:fs'
import { caseFiles } from './suitability-cases/files.ts'

const folder = new URL('cases/', import.meta.url)
for (const [name, lines] of Object.entries(caseFiles())) {
  writeFileSync(new URL(name, folder), `${lines.join('\n')}\n`)
  console.log(`${name}: ${lines.length} cases`)
}
