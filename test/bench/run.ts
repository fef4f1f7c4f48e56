import { arch, cpus, platform } from 'node:os'
import { parseArgs } from 'node:util'
import { briefFigures } from './brief.ts'
import { embeddedFigures } from './embedded.ts'
import type { Figure } from './figure.ts'
import { lookupFigures } from './lookup.ts'
import { slackFigures } from './slack.ts'
import { suitabilityFigures } from './suitability.ts'
import { webFigures } from './web.ts'
import { wordingFigures } from './wording.ts'

/** Every benchmark by its name: one line each. */
const benches: Readonly<Record<string, (options: { sizes?: string }) => Promise<readonly Figure[]>>> = {
  lookup: lookupFigures,
  brief: briefFigures,
  embedded: embeddedFigures,
  slack: slackFigures,
  suitability: suitabilityFigures,
  web: webFigures,
  wording: wordingFigures,
}

const help = `npm run bench -- <name> [--json] [--sizes 10000,100000]

Measures one of: ${Object.keys(benches).join(', ')}. Ratios are measured in one run.
--sizes: how many clients, for lookup and brief. Exit 2 if the call is wrong.`

const machine = (): string => {
  const [first] = cpus()
  return `${platform()} ${arch()}, ${cpus().length} x ${first?.model.trim() ?? 'unknown'}, Node ${process.version}`
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' }, sizes: { type: 'string' } },
  })
  if (values.help) {
    console.log(help)
    return
  }
  const [name = ''] = positionals
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
  if (bench === undefined) throw new Error(`Name a benchmark: ${Object.keys(benches).join(', ')}.`)
  const figures = await bench(values.sizes === undefined ? {} : { sizes: values.sizes })
  if (values.json) console.log(JSON.stringify({ bench: name, machine: machine(), figures }))
  else
    for (const { name: figure, value, unit, of } of figures)
      console.log(`${figure}: ${value} ${unit}${of === undefined ? '' : ` of ${of}`}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
