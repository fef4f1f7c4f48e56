// Lets Node import Markdown and SQL files as text, as wrangler and vitest do.
import { readFileSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Stripping types is the dearest part of a start: what was stripped once is kept, beside the packages and as safe as they.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/rapport', import.meta.url)))

registerHooks({
  load: (url, context, next) =>
    /\.(md|sql)$/.test(url)
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
        }
      : next(url, context),
})
