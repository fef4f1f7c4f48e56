import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { trainedNow } from '#test/support/trained-weights.ts'

// Trains the understanding on all lessons and examples and keeps its weights beside them.
const file = fileURLToPath(new URL('../../src/embedded/intent/data/weights.ts', import.meta.url))
const { data, ...rest } = trainedNow()
const text = `// Trained by \`npm run learn\`; a test holds it to the lessons and the tools' examples.
import type { Packed } from '../weights.ts'

export const weights: Packed = ${JSON.stringify({ ...rest, data })}
`
await writeFile(file, text)
process.stdout.write(`${rest.classes.length} classes, ${Math.round(text.length / 1024)} KiB\n`)
