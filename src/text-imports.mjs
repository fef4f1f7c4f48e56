// Lets Node import Markdown and SQL files as text and other files as bytes, as wrangler does.
import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Stripping types is the dearest part of a start: what was stripped once is kept, beside the packages and as safe as they.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/rapport', import.meta.url)))

const asText = (file) => `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`
const asBytes = (file) =>
  `import { readFileSync } from 'node:fs'\nexport default new Uint8Array(readFileSync(${JSON.stringify(file)})).buffer`

registerHooks({
  load(url, context, next) {
    const read = /\.(?:md|sql)$/.test(url) ? asText : /\.bin$/.test(url) ? asBytes : undefined
    if (read === undefined) return next(url, context)
    return { format: 'module', shortCircuit: true, source: read(fileURLToPath(url)) }
  },
})
