import { writeFile } from 'node:fs/promises'
import { trainedNow } from '#test/support/trained-weights.ts'

// Trains the understanding on all lessons and examples and keeps its weights beside them.
const folder = new URL('../../src/embedded/intent/data/', import.meta.url)
const { beside, data } = trainedNow()
const text = `// Trained by \`npm run learn\`; a test holds it and weights.bin to the lessons and the tools' examples.
import type { Packed } from '../weights.ts'

export const weights: Packed = ${JSON.stringify(beside)}
`
await writeFile(new URL('weights.ts', folder), text)
await writeFile(new URL('weights.bin', folder), data)
process.stdout.write(`${beside.classes.length} classes, ${Math.round(data.length / 1024)} KiB\n`)
