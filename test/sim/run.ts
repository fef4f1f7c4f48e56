import { parseArgs } from 'node:util'
import { simulate } from './quarter.ts'

const help = `
npm run sim -- quarter [--days N] [--clients N] [--seed N] [--json]

Lives through a quarter (90 days, 300 clients) on a simulated clock by the real jobs and tools, with late answers, holidays,
two crashes and an outage of six hours, and checks that every clock fired exactly once and on time, that no reminder was
lost or doubled, and that the brief of each day equals a computation of its own. Exit 1 where something does not hold.
`

/** A whole number from an option; throws a sentence. */
function whole(name: string, value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number of at least 1.`)
  return number
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      days: { type: 'string', default: '90' },
      clients: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) process.stdout.write(help)
  else if (positionals.length !== 1 || positionals[0] !== 'quarter') {
    process.stderr.write('Say quarter. See npm run sim -- --help.\n')
    process.exitCode = 1
  } else {
    const report = await simulate({
      days: whole('days', values.days),
      clients: whole('clients', values.clients),
      seed: whole('seed', values.seed),
    })
    const { violations, acts, clocks, ...figures } = report
    if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    else {
      for (const [name, value] of Object.entries({ ...figures, ...acts }))
        process.stdout.write(`${name}: ${value}\n`)
      process.stdout.write(`clocks: ${clocks.fired} fired, ${clocks.expected} expected (and cover)\n`)
      for (const line of violations.slice(0, 40)) process.stdout.write(`VIOLATION ${line}\n`)
      process.stdout.write(`${violations.length} violations\n`)
    }
    if (violations.length > 0) process.exitCode = 1
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
