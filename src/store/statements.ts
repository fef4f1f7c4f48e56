import { recent } from '#domain/text/recent.ts'

const commentsAndQuotes = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g
const writingClause = /\b(insert\s+(into|or)|replace\s+into|update|delete\s+from)\b/i
const readingPragma = /^pragma\s+(\w+\.)?\w+\s*;?$|^pragma\s+(\w+\.)?\w+_(info|list|xinfo|check)\b/i
const actingPragma = /^pragma\s+(\w+\.)?(wal_checkpoint|optimize|incremental_vacuum|shrink_memory)\b/i

/**
 * Whether a statement cannot write. When in doubt the answer is no: the price is waiting for the write lock,
 * and a wrong yes is refused by SQLite, because reading connections are `query_only`.
 */
export const onlyReads = recent((sql: string): boolean => {
  const plain = sql
    .replace(commentsAndQuotes, (found) => (found.startsWith('-') || found.startsWith('/') ? ' ' : '""'))
    .trim()
  const keyword = /^[a-z]+/i.exec(plain)?.[0].toLowerCase()
  if (keyword === 'select' || keyword === 'values' || keyword === 'explain') return true
  if (keyword === 'with') return !writingClause.test(plain)
  if (keyword === 'pragma') return readingPragma.test(plain) && !actingPragma.test(plain)
  return false
}, 256)
