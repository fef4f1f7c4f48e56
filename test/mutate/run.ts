import { parseArgs } from 'node:util'
import { mutateSuitability } from './suitability.ts'

const help = `npm run mutate -- suitability [--json]

Breaks each rule in turn (threshold, comparison, boundary, word, part, outcome, missing-data switch, family, pack) and
shows that the committed cases notice. Exit 1 if a fault survives that test/mutate/equivalent.ts does not prove
equivalent, 2 if the call is wrong.`

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (positionals.join() !== 'suitability')
    throw new Error('Name what to break: npm run mutate -- suitability.')
  const started = performance.now()
  const report = mutateSuitability()
  const seconds = Math.round((performance.now() - started) / 100) / 10
  if (values.json) console.log(JSON.stringify({ mutate: 'suitability', ...report, seconds }))
  else {
    for (const name of report.survived) console.log(`survived: ${name}`)
    for (const name of report.stale) console.log(`proof of a fault that is caught or never made: ${name}`)
    console.log(
      `${report.caught} of ${report.mutants} faults caught, ${report.equivalent.length} proven equivalent, ` +
        `${report.survived.length} survived, in ${seconds} s`,
    )
  }
  return report.survived.length + report.stale.length > 0 ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
